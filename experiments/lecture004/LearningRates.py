"""Too high, right, and too low a learning rate: the exercise sheet, gradient descent."""

from math import isfinite
from typing import ClassVar

from experiments.data import digits
from experiments.Experiment import Experiment, nobody
from experiments.trainings import costs, fresh, networkOf, seedsOf
from experiments.verdicts import asShown, notShown, underConditions
from learning.checks import Sentence
from learning.plotting.pictures.panels import CurvesPanel, Line

SLOW = 3.0
"""A rate is too low if its cost ends at more than so many times the best one's."""


class LearningRates(Experiment):
    """Learning rates: ten logistic neurons learn the digits, all examples a step, at several rates.

    The sheet (004): too high a rate diverges, too low a one takes too long. It seeks the rate
    between 0 and 1; first grids, up to 5 and up to 200, held none that ended above its start.
    """

    name = "learning-rates"
    lecture = "004"
    title = Sentence("Too high, right, and too low a learning rate")
    claim = Sentence(
        "Too high a learning rate makes learning diverge, too low a one takes too long."
    )
    criterion = Sentence(
        "whatever the seed, the highest rate ends above the cost that it started with, and the "
        "lowest at three times the best one's cost or more"
    )
    help: ClassVar[dict] = {
        "rates": Sentence("the learning rates, from low to high"),
        "epochs": Sentence("epochs"),
        "seedCount": Sentence("how many networks are drawn at random"),
    }

    def __init__(self, rates=(0.01, 0.1, 1.0, 5.0, 30.0, 2000.0), epochs=100, seedCount=3):
        self.rates, self.epochs, self.seedCount = rates, epochs, seedCount

    def measure(self, generator, watch=nobody):
        """Return `costs`: for each rate the costs of each seed, an epoch each."""
        seeds = seedsOf(generator, self.seedCount)
        numbers = {"costs": [[] for _ in self.rates]}
        dataset = digits()
        size = len(dataset.examples)
        for done, seed in enumerate(seeds, start=1):
            for rate, runs in zip(self.rates, numbers["costs"], strict=True):
                network = networkOf([64, 10], fresh(seed), weightRange=0.1)
                runs.append(costs(network, dataset, self.epochs, rate, fresh(seed), size))
            watch(done / len(seeds), numbers)
        return numbers

    def verdict(self, numbers):
        """Compare the ends of the runs, seed by seed."""
        ends = [[run[-1] for run in runs] for runs in numbers["costs"]]
        starts = [run[0] for run in numbers["costs"][-1]]
        best = [min(cost for cost in row if cost is not None) for row in zip(*ends, strict=True)]
        isTooHigh = [
            end is None or not isfinite(end) or end > start
            for end, start in zip(ends[-1], starts, strict=True)
        ]
        isTooLow = [end > SLOW * least for end, least in zip(ends[0], best, strict=True)]
        if all(isTooHigh) and all(isTooLow):
            return asShown(
                Sentence(
                    "rate {high:g} ends above its start, {low:g} at {times:.0f} times the best "
                    "cost",
                    high=self.rates[-1],
                    low=self.rates[0],
                    times=min(end / least for end, least in zip(ends[0], best, strict=True)),
                )
            )
        if any(isTooHigh) or any(isTooLow):
            return underConditions(
                Sentence(
                    "rate {high:g} diverges with {up} of {count} seeds, {low:g} is too slow with "
                    "{slow}",
                    high=self.rates[-1],
                    low=self.rates[0],
                    up=sum(isTooHigh),
                    slow=sum(isTooLow),
                    count=len(starts),
                )
            )
        return notShown(Sentence("none of these rates is too high, and none too low"))

    def table(self, numbers):
        """Return a row for each rate."""
        header = [Sentence("learning rate"), Sentence("first cost"), Sentence("last cost, by seed")]
        rows = []
        for rate, runs in zip(self.rates, numbers["costs"], strict=True):
            ends = ", ".join("∞" if run[-1] is None else f"{run[-1]:.4g}" for run in runs)
            rows.append([f"{rate:g}", runs[0][0], ends])
        return [header, *rows]

    def panels(self, numbers):
        """Return the costs of the first seed, overlaid."""
        lines = [
            Line(f"α = {rate:g}", list(range(len(runs[0]))), runs[0])
            for rate, runs in zip(self.rates, numbers["costs"], strict=True)
        ]
        cost = Sentence("training cost (nats)")
        return [CurvesPanel(Sentence("the first seed"), Sentence("epochs"), cost, lines, yLog=True)]
