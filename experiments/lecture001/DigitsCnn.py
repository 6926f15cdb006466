"""A network of convolutions reads digits, and what its filters become: lecture 001, the CNN."""

from typing import ClassVar

from experiments.data import digits
from experiments.Experiment import Experiment, nobody
from experiments.trainings import accuracy, epochsOf, fresh, networkOf, seedsOf
from experiments.verdicts import asShown, isBeyondNoise, notShown, spreadOf, underConditions
from learning.activations.ReLU import ReLU
from learning.checks import Sentence
from learning.initializers.He import He
from learning.layers.reading import readLayers
from learning.losses.CategoricalCrossEntropy import CategoricalCrossEntropy
from learning.optimizers.Adam import Adam
from learning.plotting.pictures.panels import CurvesPanel, ImagesPanel, Line

WELL = 0.95
"""The criterion: the part of the test set that is to be read."""

DENSE = 50
"""Hidden neurons of the dense network: it has 3,760 parameters, digits-cnn 3,818."""

SHOWN = 12
"""So many of the test images are drawn with what is said of them."""


class DigitsCnn(Experiment):
    """Digits CNN: two convolutions, pooling, ten outputs, against a dense network of its size.

    Both learn under Adam, each at its best rate of the grid by what it reads of the last fifth of
    the training set, which it does not learn from.
    """

    name = "digits-cnn"
    lecture = "001"
    title = Sentence("A network of convolutions reads digits")
    claim = Sentence(
        "A network of convolutions, a multi-layer one whose first transformations are particular, "
        "learns to read digits, and well."
    )
    criterion = Sentence(
        "whatever the seed, it reads 95 % of the test set or more, and more than a dense network "
        "with as many parameters"
    )
    help: ClassVar[dict] = {
        "rates": Sentence("the learning rates of the grid"),
        "epochs": Sentence("epochs"),
        "seedCount": Sentence("how many networks are drawn at random"),
    }

    def __init__(self, rates=(0.003, 0.01), epochs=15, seedCount=3):
        self.rates, self.epochs, self.seedCount = rates, epochs, seedCount

    def measure(self, generator, watch=nobody):
        """Return `read`, {network: for each seed by epoch}, `grid`, `filters`, and `answers`."""
        seeds = seedsOf(generator, self.seedCount)
        numbers = {"read": {}, "grid": [], "filters": [], "answers": []}
        done, total = 0, 2 * len(self.rates) * self.seedCount
        for name, hidden in (("cnn", readLayers("digits-cnn")), ("dense", [DENSE])):
            best = -1.0
            for rate in self.rates:
                chosen, rows, networks = [], [], []
                for seed in seeds:
                    network, validated, row = self._run(hidden, rate, seed)
                    chosen.append(validated)
                    rows.append(row)
                    networks.append(network)
                    done += 1
                    watch(done / total)
                ends = [row[-1] for row in rows]
                numbers["grid"].append([name, rate, spreadOf(chosen)[1], *spreadOf(ends)])
                if spreadOf(chosen)[1] > best:
                    best = spreadOf(chosen)[1]
                    numbers["read"][name] = rows
                    if name == "cnn":
                        numbers["filters"] = networks[0].chain[0].weights[:, 1:].tolist()
                        numbers["answers"] = _answers(networks[0])
                watch(done / total, numbers)
        return numbers

    def _run(self, hidden, rate, seed):
        """Return the network, what it reads of the validation set, and by epoch of the test set."""
        learned = 4 * len(digits().examples) // 5
        training, validation = digits(learned), digits(start=learned)
        recipe = {"activation": ReLU(), "initializer": He(), "loss": CategoricalCrossEntropy()}
        network = networkOf([64, *hidden, 10], fresh(seed), optimizer=Adam(), **recipe)
        test = digits(name="testDigits.ds")
        run = epochsOf(network, training, self.epochs, rate, fresh(seed))
        row = [accuracy(network, test, training) for _ in run]
        return network, accuracy(network, validation, training), row

    def verdict(self, numbers):
        """Compare the ends, seed by seed."""
        ends = {name: [row[-1] for row in rows] for name, rows in numbers["read"].items()}
        reason = Sentence(
            "it reads {cnn:.1%} of the test set, from {low:.1%} to {high:.1%}, a dense network of "
            "its size {dense:.1%}",
            cnn=spreadOf(ends["cnn"])[1],
            low=min(ends["cnn"]),
            high=max(ends["cnn"]),
            dense=spreadOf(ends["dense"])[1],
        )
        if min(ends["cnn"]) < WELL:
            return notShown(reason)
        isBetter = isBeyondNoise(ends["dense"], ends["cnn"])
        return asShown(reason) if isBetter else underConditions(reason)

    def table(self, numbers):
        """Return the whole grid."""
        header = [Sentence("network"), Sentence("learning rate"), Sentence("right, validation")]
        header += [Sentence("right, lowest"), Sentence("right, test"), Sentence("right, highest")]
        return [header, *([name, f"{rate:g}", *read] for name, rate, *read in numbers["grid"])]

    def panels(self, numbers):
        """Return what is read by epoch, the filters of the first layer, and some answers."""
        lines = []
        for name, rows in numbers["read"].items():
            spreads = [spreadOf(values) for values in zip(*rows, strict=True)]
            lows, middles, highs = map(list, zip(*spreads, strict=True))
            label = {"cnn": "digits-cnn", "dense": "dense"}[name]
            lines.append(Line(label, list(range(1, 1 + len(rows[0]))), middles, lows, highs))
        filters = [("", weights) for weights in numbers["filters"]]
        read = Sentence("read of the test set")
        return [
            CurvesPanel(read, Sentence("epochs"), "", lines),
            ImagesPanel(Sentence("filters of the first layer"), filters, 3, isSigned=True),
            ImagesPanel(Sentence("test images, and what is read"), numbers["answers"], 4),
        ]


def _answers(network):
    """Return (what is read, the pixels) of the first images of the test set."""
    found = []
    for inputs, _ in digits(SHOWN, "testDigits.ds").examples:
        pixels = list(inputs)
        outputs = network.activate(pixels)
        found.append([str(outputs.index(max(outputs))), pixels])
    return found
