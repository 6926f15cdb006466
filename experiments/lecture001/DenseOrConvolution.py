"""Fully connected against convolutional: lecture 001, parameters, operations, accuracy."""

from typing import ClassVar

from experiments.data import digits
from experiments.Experiment import Experiment, nobody
from experiments.trainings import accuracy, epochsOf, fresh, networkOf, seedsOf
from experiments.verdicts import asShown, notShown, spreadOf, underConditions
from learning.activations.ReLU import ReLU
from learning.checks import Sentence
from learning.initializers.He import He
from learning.layers.Convolution import Convolution
from learning.losses.CategoricalCrossEntropy import CategoricalCrossEntropy
from learning.plotting.pictures.panels import BarsPanel, CurvesPanel, Line

LEARNED = 1000
"""Training examples that are learned from; the rate is chosen on the rest."""

FEWER, WORSE = 100, 0.01
"""The criterion: how many times fewer parameters, and by how much worse it may read."""


class DenseOrConvolution(Experiment):
    """Dense or convolution: two first layers with as many outputs, in networks else alike.

    Each network has its best rate of the grid, by what it reads of the training examples that it
    has not learned from.
    """

    name = "dense-or-convolution"
    lecture = "001"
    title = Sentence("A fully connected layer, and a convolution in its place")
    claim = Sentence(
        "A convolution has far fewer parameters and operations than a fully connected layer with "
        "as many outputs."
    )
    criterion = Sentence(
        "a hundredth of the parameters or less, fewer multiplications, and a median accuracy that "
        "is lower by a percentage point at most"
    )
    help: ClassVar[dict] = {
        "filters": Sentence("filters of the convolution"),
        "size": Sentence("pixels of the filter, a side"),
        "rates": Sentence("the learning rates of the grid"),
        "epochs": Sentence("epochs"),
        "seedCount": Sentence("how many networks are drawn at random"),
    }

    def __init__(self, filters=8, size=3, rates=(0.03, 0.1, 0.3), epochs=12, seedCount=3):
        self.filters, self.size, self.rates = filters, size, rates
        self.epochs, self.seedCount = epochs, seedCount

    def _layers(self):
        """Return {name: the layer}; the convolution keeps the size of the image if it is odd."""
        convolution = Convolution(self.filters, self.size, padding=self.size // 2)
        side = convolution.outputShape((1, 8, 8))[1]
        return {"dense": self.filters * side * side, "convolution": convolution}

    def measure(self, generator, watch=nobody):
        """Return for each layer `parameters`, `products`, `grid`, and `read` at the best rate."""
        seeds = seedsOf(generator, self.seedCount)
        numbers = {"parameters": {}, "products": {}, "grid": [], "read": {}}
        done, total = 0, 2 * len(self.rates)
        for name, layer in self._layers().items():
            placed = self._network(layer, seeds[0]).placed[0]
            numbers["parameters"][name] = placed.parameterCount()
            numbers["products"][name] = placed.multiplyAdds()
            best = (-1.0,)
            for rate in self.rates:
                runs = [self._run(layer, rate, seed) for seed in seeds]
                chosen = spreadOf([run[0] for run in runs])[1]
                rows = [run[1] for run in runs]
                ends = spreadOf([row[-1] for row in rows])
                numbers["grid"].append([name, rate, chosen, ends[1]])
                if chosen > best[0]:
                    best = chosen, rows
                    numbers["read"][name] = rows
                done += 1
                watch(done / total, numbers)
        return numbers

    def _network(self, layer, seed):
        recipe = {"activation": ReLU(), "initializer": He(), "loss": CategoricalCrossEntropy()}
        return networkOf([64, layer, 10], fresh(seed), **recipe)

    def _run(self, layer, rate, seed):
        """Return what is read of the validation set in the end, and of the test set by epoch."""
        network, training = self._network(layer, seed), digits(LEARNED)
        test, validation = digits(name="testDigits.ds"), digits(start=LEARNED)
        run = epochsOf(network, training, self.epochs, rate, fresh(seed))
        row = [accuracy(network, test, training) for _ in run]
        return accuracy(network, validation, training), row

    def verdict(self, numbers):
        """Compare parameters, products, and what is read."""
        parameters, products = numbers["parameters"], numbers["products"]
        read = {
            name: spreadOf([row[-1] for row in rows])[1] for name, rows in numbers["read"].items()
        }
        times = parameters["dense"] / parameters["convolution"]
        reason = Sentence(
            "{few} parameters in place of {many}, and {less} multiplications in place of {more}; "
            "read are {convolution:.1%} in place of {dense:.1%}",
            few=parameters["convolution"],
            many=parameters["dense"],
            less=products["convolution"],
            more=products["dense"],
            convolution=read["convolution"],
            dense=read["dense"],
        )
        if times <= 1 or products["convolution"] >= products["dense"]:
            return notShown(reason)
        isAsGood = read["convolution"] >= read["dense"] - WORSE
        return asShown(reason) if times >= FEWER and isAsGood else underConditions(reason)

    def table(self, numbers):
        """Return the whole grid, and what the layers cost."""
        header = [Sentence("layer"), Sentence("parameters"), Sentence("multiplications")]
        header += [Sentence("learning rate"), Sentence("right, validation")]
        return [
            [*header, Sentence("right, test")],
            *(
                [name, numbers["parameters"][name], numbers["products"][name], f"{rate:g}", *read]
                for name, rate, *read in numbers["grid"]
            ),
        ]

    def panels(self, numbers):
        """Return what the layers cost, and what is read by epoch."""
        lines = []
        for name, rows in numbers["read"].items():
            spreads = [spreadOf(values) for values in zip(*rows, strict=True)]
            lows, middles, highs = map(list, zip(*spreads, strict=True))
            lines.append(Line(name, list(range(1, 1 + len(rows[0]))), middles, lows, highs))
        labels = list(numbers["parameters"])
        panels = [
            BarsPanel(title, "", labels, {"": list(numbers[key].values())}, yLog=True)
            for key, title in (
                ("parameters", Sentence("parameters of the layer")),
                ("products", Sentence("multiplications an image")),
            )
        ]
        read = Sentence("read of the test set")
        return [*panels, CurvesPanel(read, Sentence("epochs"), "", lines)]
