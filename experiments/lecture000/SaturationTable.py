"""The saturation table of lecture 000: ten tanh layers of 500, by where their weights start."""

from typing import ClassVar

import numpy

from experiments.Experiment import Experiment, nobody
from experiments.verdicts import asShown, notShown, underConditions
from learning.checks import Sentence
from learning.initializers import INITIALIZERS
from learning.plotting.pictures.panels import CurvesPanel, HistogramsPanel, Line

STARTS = ("normal:sigma=1", "normal:sigma=0.01", "xavier", "he")

LECTURE = {"normal:sigma=1": 0.981, "normal:sigma=0.01": 0.213}
"""The standard deviations that the lecture prints, of the last layer and of the first."""

EDGES = [round(-1 + index / 10, 1) for index in range(21)]


class SaturationTable(Experiment):
    """Saturation table: a thousand examples of 500 inputs from N(0, 1) go through the layers.

    Lecture 000, after cs231n. How much a layer's outputs still differ is their standard deviation.
    """

    name = "saturation-table"
    lecture = "000"
    title = Sentence("Too small a start dies away, too large a one saturates")
    claim = Sentence(
        "Weights from 0.01·N let the outputs of a deep network die away, weights from N saturate "
        "them at ±1, Xavier's keep them alive."
    )
    criterion = Sentence(
        "with N the last layer's standard deviation is 0.981 to 0.982, with 0.01·N the first "
        "layer's 0.213 and the last one's below a millionth, with Xavier the last one's 0.1 or more"
    )
    help: ClassVar[dict] = {
        "depth": Sentence("layers"),
        "width": Sentence("neurons in each layer"),
        "exampleCount": Sentence("examples that go through"),
    }

    def __init__(self, depth=10, width=500, exampleCount=1000):
        self.depth, self.width, self.exampleCount = depth, width, exampleCount

    def measure(self, generator, watch=nobody):
        """Return `deviations` and `counts`, for each start a number, or a histogram, a layer."""
        numbers = {"deviations": {}, "counts": {}}
        for place, words in enumerate(STARTS):
            deviations, counts = numbers["deviations"][words], numbers["counts"][words] = [], []
            layers = layerOutputs(INITIALIZERS.read(words), self, generator)
            for layer, outputs in enumerate(layers, start=1):
                deviations.append(float(outputs.std()))
                counts.append(numpy.histogram(outputs, EDGES)[0].tolist())
                watch((place + layer / self.depth) / len(STARTS), numbers)
        return numbers

    def verdict(self, numbers):
        """Hold the figures against the lecture's."""
        large, small, xavier = (numbers["deviations"][words] for words in STARTS[:3])
        dies, saturates = small[-1] < 1e-6, large[-1] > 0.9
        isExact = abs(large[-1] - 0.9815) <= 0.001 and abs(small[0] - 0.213) <= 0.003
        if dies and isExact and xavier[-1] >= 0.1:
            return asShown(
                Sentence(
                    "{large:.3f} with N, {small:.3f} in the first and {last:.0e} in the last layer "
                    "with 0.01·N, {xavier:.2f} with Xavier",
                    large=large[-1],
                    small=small[0],
                    last=small[-1],
                    xavier=xavier[-1],
                )
            )
        if small[-1] < xavier[-1] < large[-1] and saturates:
            return underConditions(
                Sentence(
                    "in this order, but not with the lecture's figures: {large:.3f} with N, "
                    "{small:.3f} in the first and {last:.0e} in the last layer with 0.01·N, "
                    "{xavier:.2f} with Xavier; its layers are ten of 500",
                    large=large[-1],
                    small=small[0],
                    last=small[-1],
                    xavier=xavier[-1],
                )
            )
        return notShown(
            Sentence(
                "{large:.3f} with N, {small:.3f} and {last:.0e} with 0.01·N, {xavier:.2f} with "
                "Xavier",
                large=large[-1],
                small=small[0],
                last=small[-1],
                xavier=xavier[-1],
            )
        )

    def table(self, numbers):
        """Return a row for each start, a column for each layer."""
        header = [Sentence("layer"), *range(1, self.depth + 1)]
        return [header, *([words, *row] for words, row in numbers["deviations"].items())]

    def panels(self, numbers):
        """Return the deviations over the layers, and three histograms by layer."""
        curves = [
            Line(words, list(range(1, len(row) + 1)), row)
            for words, row in numbers["deviations"].items()
            if row
        ]
        deviations = CurvesPanel(
            Sentence("how much the outputs still differ"),
            Sentence("layer"),
            Sentence("standard deviation"),
            curves,
            yLog=True,
        )
        histograms = [
            HistogramsPanel(
                Sentence("outputs, {words}", words=words),
                Sentence("output of a neuron"),
                EDGES,
                [(layer, row) for layer, row in enumerate(counts, start=1)],
            )
            for words, counts in list(numbers["counts"].items())[:3]
            if counts
        ]
        return [deviations, *histograms]


def layerOutputs(initializer, table, generator):
    """Yield the outputs of each layer of a `SaturationTable`, an array neurons × examples.

    H ← tanh(W H + w₀), W being drawn as an initialiser has it.
    """
    size = table.width
    shape = size, table.exampleCount
    outputs = numpy.random.default_rng(generator.getrandbits(32)).normal(size=shape)
    for _ in range(table.depth):
        weights = numpy.array([initializer.weights(size, size, generator) for _ in range(size)])
        outputs = numpy.tanh(weights[:, 1:] @ outputs + weights[:, :1])
        yield outputs
