"""The gradient vanishes with depth: lecture 000, what saturated neurons do to it."""

from math import log10
from typing import ClassVar

from experiments.data import digits
from experiments.Experiment import Experiment, nobody
from experiments.trainings import fresh, networkOf, seedsOf
from experiments.verdicts import asShown, notShown, spreadOf, underConditions
from learning.activations import ACTIVATIONS
from learning.checks import Sentence
from learning.initializers import INITIALIZERS
from learning.losses.CategoricalCrossEntropy import CategoricalCrossEntropy
from learning.plotting.pictures.panels import CurvesPanel, Line

STARTS = {"logistic": "xavier", "tanh": "xavier", "relu": "he"}
"""The initialisation that each activation is given: the one that the lecture has for it."""

VANISHED, KEPT = 1e-3, 0.1
"""The criterion: what is left of the gradient in the first layer, as a part of the last one's."""


class GradientByDepth(Experiment):
    """Vanishing gradient: the size of ∂E/∂z in each layer of a deep network, before it learns.

    The network reads the first digits of the training set; each layer's gradient is the root mean
    square over its neurons and the examples. Lecture 000 blames saturation; a sigmoid's slope is a
    quarter at most, so that even without any the gradient shrinks at each layer.
    """

    name = "vanishing-gradient"
    lecture = "000"
    title = Sentence("The gradient vanishes with depth")
    claim = Sentence(
        "Under sigmoids the gradient vanishes on its way back through a deep network, under tanh "
        "less, under ReLU not."
    )
    criterion = Sentence(
        "under sigmoids less than a thousandth of the last layer's gradient arrives in the first, "
        "under tanh more, under ReLU a tenth or more"
    )
    help: ClassVar[dict] = {
        "depth": Sentence("hidden layers"),
        "width": Sentence("neurons in each hidden layer"),
        "seedCount": Sentence("how many networks are drawn at random"),
    }

    def __init__(self, depth=10, width=32, seedCount=5):
        self.depth, self.width, self.seedCount = depth, width, seedCount

    def measure(self, generator, watch=nobody):
        """Return `norms`, {activation: a list for each seed, of a number for each layer}."""
        seeds = seedsOf(generator, self.seedCount)
        numbers = {"norms": {name: [] for name in STARTS}}
        batch = digits(100).examples
        for done, seed in enumerate(seeds, start=1):
            for name, norms in numbers["norms"].items():
                norms.append(self._norms(name, batch, seed))
            watch(done / len(seeds), numbers)
        return numbers

    def _norms(self, name, batch, seed):
        network = networkOf(
            [64, *[self.width] * self.depth, 10],
            fresh(seed),
            activation=ACTIVATIONS.read(name),
            initializer=INITIALIZERS.read(STARTS[name]),
            loss=CategoricalCrossEntropy(),
        )
        network.probe(batch)
        return [float((layer.sumGradients**2).mean() ** 0.5) for layer in network.chain[:-1]]

    def _left(self, numbers):
        """Return {activation: (lowest, median, highest) part that arrives in the first layer}."""
        return {
            name: spreadOf([norms[0] / norms[-1] for norms in runs])
            for name, runs in numbers["norms"].items()
        }

    def verdict(self, numbers):
        """Compare what arrives in the first layer, whatever the seed."""
        left = self._left(numbers)
        sigmoid, tanh, relu = (left[name][1] for name in STARTS)
        vanishes = left["logistic"][2] < VANISHED
        isOrdered = left["logistic"][2] < left["tanh"][0]
        if vanishes and isOrdered and left["relu"][0] >= KEPT:
            return asShown(
                Sentence(
                    "of the last layer's gradient {logistic:.0e} is left in the first under "
                    "sigmoids, {tanh:.2f} under tanh, {relu:.2f} under ReLU",
                    logistic=sigmoid,
                    tanh=tanh,
                    relu=relu,
                )
            )
        if isOrdered and sigmoid < relu:
            return underConditions(
                Sentence(
                    "the order is the lecture's, but {logistic:.0e} is left under sigmoids, "
                    "{tanh:.2f} under tanh, {relu:.2f} under ReLU: with so many layers and this "
                    "initialisation the figures are not",
                    logistic=sigmoid,
                    tanh=tanh,
                    relu=relu,
                )
            )
        return notShown(
            Sentence(
                "{logistic:.0e} is left under sigmoids, {tanh:.2g} under tanh, {relu:.2g} under "
                "ReLU: some seeds say otherwise",
                logistic=sigmoid,
                tanh=tanh,
                relu=relu,
            )
        )

    def table(self, numbers):
        """Return a row for each activation."""
        header = [Sentence("activation"), Sentence("initialisation"), Sentence("left, median")]
        header += [Sentence("lowest"), Sentence("highest")]
        return [
            header,
            *(
                [name, STARTS[name], middle, low, high]
                for name, (low, middle, high) in self._left(numbers).items()
            ),
        ]

    def panels(self, numbers):
        """Return the gradient over the layers."""
        curves = []
        for name, runs in numbers["norms"].items():
            layers = [spreadOf(values) for values in zip(*runs, strict=True)]
            lows, middles, highs = map(list, zip(*layers, strict=True))
            curves.append(Line(name, list(range(1, len(middles) + 1)), middles, lows, highs))
        lowest = min(min(curve.low) for curve in curves)
        return [
            CurvesPanel(
                Sentence("gradient of each hidden layer, before learning"),
                Sentence("hidden layer, 1 reads the image"),
                Sentence("root mean square of ∂E/∂z"),
                curves,
                yLog=True,
                yLimits=(10 ** (int(log10(lowest)) - 1), 1),
            )
        ]
