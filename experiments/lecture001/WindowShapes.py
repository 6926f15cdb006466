"""Padding, stride and several channels, drawn: lecture 001, the convolutional layer."""

from typing import ClassVar

from experiments.Experiment import Experiment, nobody
from experiments.trainings import networkOf
from experiments.verdicts import asShown, notShown
from learning.activations.Linear import Linear
from learning.checks import Sentence, unlike
from learning.layers.Convolution import Convolution
from learning.layers.Window import Window
from learning.plotting.pictures.Grid import Grid
from learning.plotting.pictures.panels import DrawingPanel

SIDE = 5
"""Pixels a side of the image."""

EQUAL = 1e-9


class WindowShapes(Experiment):
    """Window shapes: how many answers a filter gives, and what it adds up for each.

    The image and the filter hold small whole numbers drawn at random, the bias is 1.
    """

    name = "padding-stride-channels"
    lecture = "001"
    title = Sentence("Padding, stride and channels of a convolution")
    claim = Sentence(
        "A filter of k × k pixels that moves s at a time over n pixels with p of padding answers "
        "at ⌊(n + 2p − k)/s⌋ + 1 places a side, and sums over all channels."
    )
    criterion = Sentence(
        "layers of every size, stride and padding up to 5, 3 and 2 have that many answers, and the "
        "one that is drawn answers the sum over its channels and its bias, to nine digits"
    )
    help: ClassVar[dict] = {
        "size": Sentence("pixels of the filter, a side"),
        "stride": Sentence("pixels that it moves at a time"),
        "padding": Sentence("rows of zeros around the image: none, one or two"),
        "channels": Sentence("channels of the image"),
    }
    choices: ClassVar[dict] = {"padding": ("0", "1", "2")}

    def __init__(self, size=3, stride=2, padding="1", channels=2):
        self.size, self.stride, self.channels = size, stride, channels
        self.padding = padding
        if size > SIDE + 2 * int(padding):
            raise unlike(
                "--size",
                Sentence(
                    "{most} or less, the image with its padding", most=SIDE + 2 * int(padding)
                ),
                size,
            )

    def measure(self, generator, watch=nobody):
        """Return `shapes`, (n, k, s, p, answers, as the formula says), maps, and the `step`."""
        shapes = []
        for size in range(1, 6):
            for stride in range(1, 4):
                for padding in range(3):
                    layer = networkOf([64, Convolution(1, size, stride, padding), 1], generator)
                    side = round(len(layer.layers[1]) ** 0.5)
                    formula = (8 + 2 * padding - size) // stride + 1
                    shapes.append([8, size, stride, padding, side, formula])
        numbers = {"shapes": shapes, **self._drawn(generator)}
        last = len(numbers["layer"]) ** 2
        for step in range(last):
            watch((step + 1) / last, numbers | {"step": step})
        return numbers | {"step": last - 1}

    def _drawn(self, generator):
        """Return the padded `image` and the `filter`, by channel, and the answers, two ways."""
        padding, channels = int(self.padding), range(self.channels)
        wide = SIDE + 2 * padding
        image = [[[0.0] * wide for _ in range(wide)] for _ in channels]
        for channel in image:
            for row in channel[padding : wide - padding]:
                for column in range(padding, wide - padding):
                    row[column] = float(generator.randint(0, 3))
        size = range(self.size)
        weights = [
            [[float(generator.randint(-1, 1)) for _ in size] for _ in size] for _ in channels
        ]
        convolution = Convolution(1, self.size, self.stride, padding)
        shape = (self.channels, SIDE, SIDE)
        network = networkOf([shape, convolution, 1], generator, activation=Linear())
        flat = [weight for channel in weights for row in channel for weight in row]
        network.chain[0].weights[:] = [[1.0, *flat]]
        inside = slice(padding, wide - padding)
        network.activate([x for rows in image for row in rows[inside] for x in row[inside]])
        answers = network.chain[0].outputs[0].tolist()
        count = Window(self.size, self.stride, padding).outputShape(shape)[1]
        places = range(0, count * self.stride, self.stride)
        parts = [
            [[sum(channel[m][n] * rows[i + m][j + n] for m in size for n in size) for j in places]
             for i in places]
            for channel, rows in zip(weights, image, strict=True)
        ]  # fmt: skip
        return {
            "image": image,
            "filter": weights,
            "parts": parts,
            "layer": [answers[row * count : (row + 1) * count] for row in range(count)],
        }

    def verdict(self, numbers):
        """Compare the numbers of answers, and the answers."""
        wrong = [row for row in numbers["shapes"] if row[4] != row[5]]
        sums = [
            [1 + sum(column) for column in zip(*rows, strict=True)]
            for rows in zip(*numbers["parts"], strict=True)
        ]
        pairs = zip(numbers["layer"], sums, strict=True)
        apart = max(abs(a - b) for rows in pairs for a, b in zip(*rows, strict=True))
        reason = Sentence(
            "{right} of {count} layers have as many answers as the formula says; the one drawn "
            "differs from the sum over its channels by {apart:.1g} at most",
            right=len(numbers["shapes"]) - len(wrong),
            count=len(numbers["shapes"]),
            apart=apart,
        )
        return notShown(reason) if wrong or apart >= EQUAL else asShown(reason)

    def table(self, numbers):
        """Return a row for each layer that was made."""
        header = ["n", "k", "s", "p", Sentence("answers a side"), "⌊(n + 2p − k)/s⌋ + 1"]
        return [header, *numbers["shapes"]]

    def panels(self, numbers):
        """Return, a line for each channel, the image, the filter and what it adds; the sums."""
        count = len(numbers["layer"])
        row, column = divmod(numbers["step"], count)
        top, left = row * self.stride, column * self.stride
        frame = (top, left, self.size, self.size)
        lines = []
        for place, (image, weights) in enumerate(
            zip(numbers["image"], numbers["filter"], strict=True), start=1
        ):
            part = [[numbers["parts"][place - 1][row][column]]]
            lines.append(
                [
                    Grid(Sentence("channel {number}, padded", number=place), image, "∘", frame),
                    Grid(Sentence("its weights"), weights, "Σ ="),
                    Grid("", part),
                ]
            )
        known = [
            [answer if (i, j) <= (row, column) else None for j, answer in enumerate(answers)]
            for i, answers in enumerate(numbers["layer"])
        ]
        title = Sentence("their sum, and the bias of 1")
        answers = [[Grid(title, known, "", (row, column, 1, 1))]]
        return [
            DrawingPanel(
                Sentence("{k}×{k}, stride {s}, padding {p}", k=self.size, s=self.stride,
                         p=self.padding),
                "gridsPanel",
                lines,
            ),
            DrawingPanel(
                Sentence("{count} × {count} answers", count=count), "gridsPanel", answers
            ),
        ]  # fmt: skip
