"""Weights that start equal stay equal, with a hidden layer: lecture 003, what goes wrong."""

from typing import ClassVar

from experiments.data import digits
from experiments.Experiment import Experiment, nobody
from experiments.trainings import accuracy, epochsOf, fresh, networkOf, seedsOf
from experiments.verdicts import asShown, notShown, spreadOf, underConditions
from learning.checks import Sentence
from learning.initializers import INITIALIZERS
from learning.losses.CategoricalCrossEntropy import CategoricalCrossEntropy
from learning.plotting.pictures.panels import BarsPanel, ImagesPanel

NETWORKS = {
    "10, 0": ([64, 10], "constant:value=0"),
    "16-10, 0.1": ([64, 16, 10], "constant:value=0.1"),
    "16-10, drawn": ([64, 16, 10], "xavier"),
}
"""{what it is called: (sizes, where its weights start)}."""

PLAIN, EQUAL, DRAWN = NETWORKS

RATE = 0.5
LEARNED, BEHIND, SAME = 0.85, 0.2, 1e-9
"""The criterion: the part that a network without a hidden layer reads, how far the equal one stays
behind the drawn one, and how far its hidden neurons may lie apart."""


class EqualWeights(Experiment):
    """Equal weights: what networks that read digits make of weights that start equal.

    Lecture 003 says that they never learn. That takes a hidden layer: its neurons get equal
    gradients and remain one neuron. Without one, each output has labels of its own.
    """

    name = "equal-weights"
    lecture = "003"
    title = Sentence("Weights that start equal")
    claim = Sentence("Weights that start equal stay equal, and the network does not learn.")
    criterion = Sentence(
        "with a hidden layer its neurons stay equal, and a fifth fewer digits are read than from "
        "drawn weights; without one, 85 % are read all the same"
    )
    help: ClassVar[dict] = {
        "epochs": Sentence("epochs"),
        "seedCount": Sentence("how many networks are drawn at random"),
    }

    def __init__(self, epochs=12, seedCount=3):
        self.epochs, self.seedCount = epochs, seedCount

    def measure(self, generator, watch=nobody):
        """Return for each network, by seed, the part `read` and how far `apart`; `weights`."""
        training, test = digits(), digits(name="testDigits.ds")
        seeds = seedsOf(generator, self.seedCount)
        numbers = {name: {"read": [], "apart": [], "weights": []} for name in NETWORKS}
        done = 0
        for seed in seeds:
            for name, (sizes, start) in NETWORKS.items():
                dice = fresh(seed)
                network = networkOf(
                    sizes,
                    dice,
                    initializer=INITIALIZERS.read(start),
                    loss=CategoricalCrossEntropy(),
                )
                for _ in epochsOf(network, training, self.epochs, RATE, dice):
                    pass
                rows = [[float(w) for w in neuron.weights] for neuron in network.layers[1]]
                apart = max(max(column) - min(column) for column in zip(*rows, strict=True))
                numbers[name]["read"].append(accuracy(network, test, training))
                numbers[name]["apart"].append(apart)
                numbers[name]["weights"] = [row[1:] for row in rows[:6]]
                done += 1
                isWhole = done % len(NETWORKS) == 0
                watch(done / len(NETWORKS) / len(seeds), numbers if isWhole else None)
        return numbers

    def verdict(self, numbers):
        """Look at the hidden neurons, and at what is read, whatever the seed."""
        plain, equal, drawn = (spreadOf(numbers[name]["read"]) for name in NETWORKS)
        apart = max(numbers[EQUAL]["apart"])
        reason = Sentence(
            "read are {plain:.0%} from zeros without a hidden layer, {equal:.0%} from equal "
            "weights with one, {drawn:.0%} from drawn ones; equal neurons end {apart:.0e} apart",
            plain=plain[1],
            equal=equal[1],
            drawn=drawn[1],
            apart=apart,
        )
        if apart > SAME or equal[2] > drawn[0] - BEHIND:
            return notShown(reason)
        return asShown(reason) if plain[0] >= LEARNED else underConditions(reason)

    def table(self, numbers):
        """Return a row for each network."""
        header = [Sentence("network, weights at the start"), Sentence("read, median")]
        header += [Sentence("lowest"), Sentence("highest"), Sentence("neurons apart")]
        rows = [header]
        for name, found in numbers.items():
            low, middle, high = spreadOf(found["read"])
            rows.append([name, middle, low, high, max(found["apart"])])
        return rows

    def panels(self, numbers):
        """Return what is read, and what hidden neurons look for."""
        spreads = {name: spreadOf(found["read"]) for name, found in numbers.items()}
        lows, middles, highs = map(list, zip(*spreads.values(), strict=True))
        bars = BarsPanel(
            Sentence("part of the test set that is read"), "", list(spreads),
            {"": middles}, {"": (lows, highs)},
        )  # fmt: skip
        hidden = {
            EQUAL: Sentence("hidden, from equal"),
            DRAWN: Sentence("hidden, from drawn"),
        }
        return [
            bars,
            *(
                ImagesPanel(
                    title, [("", row) for row in numbers[name]["weights"]], 3, isSigned=True
                )
                for name, title in hidden.items()
            ),
        ]
