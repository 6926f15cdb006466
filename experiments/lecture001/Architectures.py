"""Accuracy against parameters against operations, for a dozen architectures: lecture 001."""

from typing import ClassVar

from experiments.data import digits
from experiments.Experiment import Experiment, nobody
from experiments.trainings import accuracy, epochsOf, fresh, networkOf, seedsOf
from experiments.verdicts import asShown, notShown, spreadOf, underConditions
from learning.activations.ReLU import ReLU
from learning.checks import Sentence
from learning.initializers.He import He
from learning.layers.reading import readLayers
from learning.losses.CategoricalCrossEntropy import CategoricalCrossEntropy
from learning.optimizers.Adam import Adam
from learning.plotting.pictures.panels import DrawingPanel

_CONVOLUTION = "convolution:filters={}:padding=1"

ARCHITECTURES = {
    "none": "",
    "8": "8",
    "32": "32",
    "128": "128",
    "512": "512",
    "64,64": "64,64",
    "32,32,32,32": "32,32,32,32",
    "conv 4": _CONVOLUTION.format(4),
    "conv 4+pool": _CONVOLUTION.format(4) + "+max-pooling",
    "conv 8+pool": _CONVOLUTION.format(8) + "+max-pooling",
    "digits-cnn": "digits-cnn",
    "conv 16+pool+32": "convolution:filters=16:padding=1+max-pooling+convolution:filters=32"
    ":padding=1+global-average-pooling",
    "conv 8+block-a": "convolution:filters=8:stride=2:padding=1+block-a+global-average-pooling",
}
"""A dozen, and the network without hidden layers to compare with: {name: how it is spelled}."""

SMALLER, COUNTED = 2.0, 2
"""The criterion: times as many parameters, and how many networks beat such larger ones."""


class Architectures(Experiment):
    """Architectures: what each reads of the test set, its parameters, its multiplications.

    All learn under Adam, each at its best rate of the grid by what it reads of the last fifth of
    the training set, which it does not learn from.
    """

    name = "architectures"
    lecture = "001"
    title = Sentence("Accuracy against parameters against operations")
    claim = Sentence(
        "More parameters or more operations do not by themselves read better: the architecture "
        "counts."
    )
    criterion = Sentence(
        "whatever the seed, at least two networks read more than another with twice their "
        "parameters, and at least two more than another with twice their multiplications"
    )
    help: ClassVar[dict] = {
        "rates": Sentence("the learning rates of the grid"),
        "epochs": Sentence("epochs"),
        "seedCount": Sentence("how many networks are drawn at random"),
    }
    isLong = True

    def __init__(self, rates=(0.003, 0.01), epochs=12, seedCount=3):
        self.rates, self.epochs, self.seedCount = rates, epochs, seedCount

    def measure(self, generator, watch=nobody):
        """Return `networks`: [name, parameters, multiplications, rate, parts read by seed]."""
        seeds = seedsOf(generator, self.seedCount)
        numbers = {"networks": [], "grid": []}
        done, total = 0, len(ARCHITECTURES) * len(self.rates) * self.seedCount
        for name, words in ARCHITECTURES.items():
            layers = [64, *(readLayers(words) if words else []), 10]
            best = (-1.0,)
            for rate in self.rates:
                validated, read = [], []
                for seed in seeds:
                    network, chosen, tested = self._run(layers, rate, seed)
                    validated.append(chosen)
                    read.append(tested)
                    done += 1
                    watch(done / total)
                numbers["grid"].append([name, rate, spreadOf(validated)[1], *spreadOf(read)])
                if spreadOf(validated)[1] > best[0]:
                    best = spreadOf(validated)[1], rate, read
            placed = network.placed
            parameters = sum(layer.parameterCount() for layer in placed)
            products = sum(layer.multiplyAdds() for layer in placed)
            numbers["networks"].append([name, parameters, products, *best[1:]])
            watch(done / total, numbers)
        return numbers

    def _run(self, layers, rate, seed):
        """Return the network, and what it reads of the validation set and of the test set."""
        learned = 4 * len(digits().examples) // 5
        training, validation = digits(learned), digits(start=learned)
        recipe = {"activation": ReLU(), "initializer": He(), "loss": CategoricalCrossEntropy()}
        network = networkOf(layers, fresh(seed), optimizer=Adam(), **recipe)
        for _ in epochsOf(network, training, self.epochs, rate, fresh(seed)):
            pass
        test = digits(name="testDigits.ds")
        return network, accuracy(network, validation, training), accuracy(network, test, training)

    def verdict(self, numbers):
        """Count the networks that read more than a larger one, with every seed."""
        networks = numbers["networks"]
        counts = []
        for place in (1, 2):
            counts.append(
                sum(
                    any(
                        larger[place] >= SMALLER * smaller[place]
                        and all(
                            more > less for more, less in zip(smaller[4], larger[4], strict=True)
                        )
                        for larger in networks
                    )
                    for smaller in networks
                )
            )
        best = max(networks, key=lambda network: spreadOf(network[4])[1])
        reason = Sentence(
            "{first} of {count} read more than another with twice the parameters, {second} more "
            "than another with twice the multiplications; best is {name}, {read:.1%} with {size} "
            "parameters",
            first=counts[0],
            second=counts[1],
            count=len(networks),
            name=best[0],
            read=spreadOf(best[4])[1],
            size=best[1],
        )
        if min(counts) >= COUNTED:
            return asShown(reason)
        return underConditions(reason) if max(counts) >= COUNTED else notShown(reason)

    def table(self, numbers):
        """Return the whole grid, with what each network costs."""
        costs = {name: cells for name, *cells in numbers["networks"]}
        header = [Sentence("network"), Sentence("parameters"), Sentence("multiplications")]
        header += [Sentence("learning rate"), Sentence("right, validation")]
        header += [Sentence("right, lowest"), Sentence("right, test"), Sentence("right, highest")]
        rows = [
            [name, costs[name][0], costs[name][1], f"{rate:g}", *read]
            for name, rate, *read in numbers["grid"]
        ]
        return [header, *rows]

    def panels(self, numbers):
        """Return a dot for each network: what it reads over its multiplications, its size."""
        dots = [
            (name, products, spreadOf(read)[1], parameters)
            for name, parameters, products, _, read in numbers["networks"]
        ]
        x, y = Sentence("multiplications an image"), Sentence("read of the test set")
        title = Sentence("the larger the dot, the more parameters")
        return [DrawingPanel(title, "namedDotsPanel", (x, y, dots))]
