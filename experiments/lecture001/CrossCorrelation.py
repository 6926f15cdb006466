"""What is called convolution is a cross-correlation: a filter drawn over a digit, lecture 001."""

from typing import ClassVar

from experiments.data import digits
from experiments.Experiment import Experiment, nobody
from experiments.trainings import networkOf
from experiments.verdicts import asShown, notShown, underConditions
from learning.activations.Linear import Linear
from learning.checks import Sentence
from learning.layers.Convolution import Convolution
from learning.plotting.pictures.Grid import Grid
from learning.plotting.pictures.panels import DrawingPanel

SIDE, SIZE = 8, 3
"""Pixels a side of a digit, and of a filter."""

PLACES = SIDE - SIZE + 1

FILTERS = {
    "edge": [[1, 0, -1], [2, 0, -2], [1, 0, -1]],
    "corner": [[2, -1, -1], [-1, 0, 0], [-1, 0, 2]],
    "slant": [[0, 1, 2], [-1, 0, 1], [-2, -1, 0]],
    "blur": [[1, 2, 1], [2, 4, 2], [1, 2, 1]],
}
"""Filters by name; the last is the same when it is mirrored."""

EQUAL = 1e-9


class CrossCorrelation(Experiment):
    """Cross-correlation: what a convolutional layer answers, place by place, against both sums.

    In mathematics a convolution mirrors the filter, down and across: Σ w[m, n] x[i − m, j − n]. The
    layer does not: Σ w[m, n] x[i + m, j + n].
    """

    name = "cross-correlation"
    lecture = "001"
    title = Sentence("A convolutional layer lays its filter on as it is")
    claim = Sentence("What networks call a convolution is in fact a cross-correlation.")
    criterion = Sentence(
        "at every place the layer answers the cross-correlation's sum to nine digits, and "
        "somewhere not the mirrored one's"
    )
    help: ClassVar[dict] = {
        "filter": Sentence("which filter"),
        "image": Sentence("which digit of the test set, from 1 up"),
    }
    choices: ClassVar[dict] = {"filter": tuple(FILTERS)}

    def __init__(self, filter="edge", image=1):
        self.filter, self.image = filter, image

    def measure(self, generator, watch=nobody):
        """Return `layer`, `correlated` and `mirrored`, maps row by row, and the `step`."""
        weights = FILTERS[self.filter]
        examples = digits(name="testDigits.ds").examples
        pixels = list(examples[(self.image - 1) % len(examples)].inputs)
        picture = [pixels[start : start + SIDE] for start in range(0, SIDE * SIDE, SIDE)]
        layers = [SIDE * SIDE, Convolution(1, SIZE), 1]
        network = networkOf(layers, generator, activation=Linear())
        layer = network.chain[0]
        layer.weights[:] = [[0.0, *(weight for row in weights for weight in row)]]
        network.activate(pixels)
        answers = layer.outputs[0].tolist()
        turned = [row[::-1] for row in weights[::-1]]
        numbers = {
            "picture": picture,
            "layer": [answers[row * PLACES : (row + 1) * PLACES] for row in range(PLACES)],
            "correlated": _slid(picture, weights),
            "mirrored": _slid(picture, turned),
        }
        last = PLACES * PLACES
        for step in range(last):
            watch((step + 1) / last, numbers | {"step": step})
        return numbers | {"step": last - 1}

    def verdict(self, numbers):
        """Compare the layer's map with both."""
        apart = _apart(numbers["layer"], numbers["correlated"])
        mirrored = _apart(numbers["layer"], numbers["mirrored"])
        if apart >= EQUAL:
            return notShown(
                Sentence("the layer differs from the cross-correlation by {apart:.2g}", apart=apart)
            )
        if mirrored < EQUAL:
            return underConditions(
                Sentence("on this image the filter answers the same when it is mirrored")
            )
        return asShown(
            Sentence(
                "the layer is the cross-correlation to within {apart:.1g} at {count} places; the "
                "mirrored filter would answer up to {mirrored:.2g} more or less",
                apart=apart,
                count=PLACES * PLACES,
                mirrored=mirrored,
            )
        )

    def table(self, numbers):
        """Return the arithmetic at the last place that is drawn."""
        row, column = divmod(numbers["step"], PLACES)
        rows = [
            [f"({row + m}, {column + n})", numbers["picture"][row + m][column + n], float(weight)]
            for m, weights in enumerate(FILTERS[self.filter])
            for n, weight in enumerate(weights)
        ]
        total = numbers["correlated"][row][column]
        header = [Sentence("pixel"), "x", "w", "w x"]
        return [
            header,
            *([*cells, cells[1] * cells[2] + 0.0] for cells in rows),
            ["Σ", "", "", total],
        ]

    def panels(self, numbers):
        """Return the digit under the filter, the products and their sum, and the map so far."""
        row, column = divmod(numbers["step"], PLACES)
        weights = FILTERS[self.filter]
        patch = [line[column : column + SIZE] for line in numbers["picture"][row : row + SIZE]]
        products = [
            [x * w for x, w in zip(xs, ws, strict=True)]
            for xs, ws in zip(patch, weights, strict=True)
        ]
        known = [
            [answer if (i, j) <= (row, column) else None for j, answer in enumerate(answers)]
            for i, answers in enumerate(numbers["layer"])
        ]
        line = [
            Grid(Sentence("digit"), numbers["picture"], "→", (row, column, SIZE, SIZE)),
            Grid(Sentence("patch"), patch, "∘"),
            Grid(Sentence("filter"), weights, "="),
            Grid(Sentence("products"), products, "Σ ="),
            Grid("", [[numbers["layer"][row][column]]], "→"),
            Grid(Sentence("map of answers"), known, "", (row, column, 1, 1)),
        ]
        return [
            DrawingPanel(Sentence("the filter slides over the digit"), "gridsPanel", [line]),
        ]


def _slid(picture, weights):
    """Return Σ w[m, n] x[i + m, j + n] at all places (i, j)."""
    size = range(SIZE)
    return [
        [sum(weights[m][n] * picture[i + m][j + n] for m in size for n in size)
         for j in range(PLACES)]
        for i in range(PLACES)
    ]  # fmt: skip


def _apart(first, second):
    return max(
        abs(a - b) for rows in zip(first, second, strict=True) for a, b in zip(*rows, strict=True)
    )
