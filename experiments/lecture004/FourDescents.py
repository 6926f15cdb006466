"""Iterative, batch, stochastic, mini-batch: the sheet's descents, on a small and a large set."""

from typing import ClassVar

from Dataset import Dataset
from experiments.data import DATASETS, digits
from experiments.Experiment import Experiment, nobody
from experiments.trainings import fresh, networkOf, seedsOf
from experiments.verdicts import asShown, notShown, underConditions
from learning.checks import Sentence
from learning.engines import VectorizedEngine
from learning.plotting.pictures.panels import CurvesPanel, Line
from learning.training.descents import DESCENTS, MiniBatch

METHODS = ("iterative", "batch", "stochastic", "mini-batch")

TARGETS = {"small": 0.1, "large": 0.5}
"""The training cost that is to be reached, in nats; how many epochs it takes is what counts."""


class FourDescents(Experiment):
    """Four descents: epochs to a given training cost, each at its best rate of one grid.

    The small set is OR, four examples and one neuron; the large one the first digits: 600 unless
    `--examples` says otherwise. A first version meant 2000, of which the file has not as many.
    """

    name = "four-descents"
    lecture = "004"
    title = Sentence("Four ways down, on a small set and a large one")
    claim = Sentence(
        "The iterative descent works well on small sets, the stochastic one on large ones."
    )
    criterion = Sentence(
        "at each one's best rate, the iterative descent needs no more epochs than the stochastic "
        "one on OR, and the stochastic one fewer than batch on the digits, whatever the seed"
    )
    help: ClassVar[dict] = {
        "rates": Sentence("the learning rates of the grid"),
        "smallEpochs": Sentence("epochs on the small set, at most"),
        "largeEpochs": Sentence("epochs on the large set, at most"),
        "seedCount": Sentence("how many networks are drawn at random"),
        "examples": Sentence("examples of the large set"),
    }

    def __init__(
        self,
        rates=(0.1, 0.3, 1.0, 3.0, 10.0),
        smallEpochs=120,
        largeEpochs=6,
        seedCount=3,
        examples=600,
    ):
        self.rates, self.seedCount, self.examples = rates, seedCount, examples
        self.smallEpochs, self.largeEpochs = smallEpochs, largeEpochs

    def measure(self, generator, watch=nobody):
        """Return `epochs` and `costs`: {set: {method: for each rate, for each seed}}."""
        seeds = seedsOf(generator, self.seedCount)
        small = VectorizedEngine().arrange(Dataset(DATASETS / "or.ds"))
        sets = {
            "small": (small, [2, 1], self.smallEpochs),
            "large": (digits(self.examples), [64, 10], self.largeEpochs),
        }
        numbers = {"epochs": {}, "costs": {}}
        done, total = 0, len(sets) * len(METHODS) * len(self.rates)
        for name, (dataset, sizes, most) in sets.items():
            epochs, costs = numbers["epochs"][name], numbers["costs"][name] = {}, {}
            for method in METHODS:
                epochs[method], costs[method] = [], []
                for rate in self.rates:
                    runs = [_run(method, dataset, sizes, most, rate, seed) for seed in seeds]
                    costs[method].append(runs)
                    epochs[method].append([_arrival(run, TARGETS[name]) for run in runs])
                    done += 1
                    watch(done / total, numbers)
        return numbers

    def _best(self, numbers, name, method):
        """Return (rate, epochs of each seed), None for a run that never arrives."""
        runs = numbers["epochs"][name][method]
        totals = [sum(10**6 if n is None else n for n in epochs) for epochs in runs]
        place = totals.index(min(totals))
        return place, runs[place]

    def verdict(self, numbers):
        """Compare epochs, seed by seed; a run that never arrives takes infinitely many."""
        took = {
            (name, method): [
                float("inf") if n is None else n for n in self._best(numbers, name, method)[1]
            ]
            for name in numbers["epochs"]
            for method in METHODS
        }
        pairs = zip(took["small", "iterative"], took["small", "stochastic"], strict=True)
        isSmall = [iterative <= stochastic for iterative, stochastic in pairs]
        pairs = zip(took["large", "stochastic"], took["large", "batch"], strict=True)
        isLarge = [stochastic < batch for stochastic, batch in pairs]
        small, large = took["small", "iterative"][0], took["large", "stochastic"][0]
        if all(isSmall) and all(isLarge):
            return asShown(
                Sentence(
                    "OR takes the iterative descent {small:g} epochs, the stochastic one "
                    "{other:g}; the digits take the stochastic one {large:g}, batch {batch}",
                    small=small,
                    other=took["small", "stochastic"][0],
                    large=large,
                    batch=_said(took["large", "batch"][0], self.largeEpochs),
                )
            )
        if all(isLarge):
            return underConditions(
                Sentence(
                    "on the digits stochastic is ahead of batch with every seed; on OR iterative "
                    "is ahead with {count} of {all}: the difference is within the noise",
                    count=sum(isSmall),
                    all=len(isSmall),
                )
            )
        return notShown(
            Sentence(
                "stochastic is ahead of batch on the digits with {count} of {all} seeds only",
                count=sum(isLarge),
                all=len(isLarge),
            )
        )

    def table(self, numbers):
        """Return a row for each set, method and rate: the whole grid."""
        rows = [
            [
                f"{name}, {method}",
                f"{rate:g}",
                ", ".join("∞" if n is None else str(n) for n in runs),
            ]
            for name, methods in numbers["epochs"].items()
            for method, grid in methods.items()
            for rate, runs in zip(self.rates, grid, strict=False)
        ]
        header = [Sentence("set, descent"), Sentence("learning rate")]
        return [[*header, Sentence("epochs to the target, by seed")], *rows]

    def panels(self, numbers):
        """Return the costs of the first seed for either set, each method at its best rate."""
        titles = {
            "small": Sentence("OR, four examples"),
            "large": Sentence("digits, {count} examples", count=self.examples),
        }
        panels = []
        for name, methods in numbers["costs"].items():
            lines = []
            for method, grid in methods.items():
                if grid:
                    place, _ = self._best(numbers, name, method)
                    label = f"{method}, α = {self.rates[place]:g}"
                    lines.append(Line(label, list(range(len(grid[place][0]))), grid[place][0]))
            target = [(TARGETS[name], Sentence("target"))]
            cost = Sentence("training cost (nats)")
            panels.append(
                CurvesPanel(titles[name], Sentence("epochs"), cost, lines, target, yLog=True)
            )
        return panels


def _run(method, dataset, sizes, epochs, rate, seed):
    """Return the costs before learning and after each epoch."""
    descent = MiniBatch(32) if method == "mini-batch" else DESCENTS[method]()
    network, generator = networkOf(sizes, fresh(seed)), fresh(seed)
    count = len(dataset.examples)
    costs = [network.calcLoss(dataset)]
    for _ in range(epochs):
        for batch in dataset.batches(descent.order(count, generator), descent.batchSize(count)):
            network.learnBatch(batch, rate)
        costs.append(network.calcLoss(dataset))
    return costs


def _arrival(costs, target):
    """Return the first epoch with a cost below the target, None if there is none."""
    return next((epoch for epoch, cost in enumerate(costs) if cost < target), None)


def _said(epochs, most):
    """Return a number of epochs in words, for one that never arrives too."""
    return f"> {most}" if epochs == float("inf") else f"{epochs:g}"
