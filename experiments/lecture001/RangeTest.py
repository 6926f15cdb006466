"""The learning rate range test: lecture 001, choosing the rate, solution 2."""

from typing import ClassVar

from experiments.data import digits
from experiments.Experiment import Experiment, nobody
from experiments.trainings import costs, fresh, networkOf, seedsOf
from experiments.verdicts import asShown, notShown, spreadOf, underConditions
from learning.activations.ReLU import ReLU
from learning.checks import Sentence
from learning.initializers.He import He
from learning.losses.CategoricalCrossEntropy import CategoricalCrossEntropy
from learning.plotting.pictures.panels import CurvesPanel, Line
from learning.studies.rateTest import testRates
from learning.training.descents import MiniBatch

NEAR, FAR = 2.0, 0.5
"""The criterion: the cost at the rate found, against the grid's best and against the others."""

FACTORS = (0.01, 0.1, 1.0, 10.0, 100.0)
"""What the rate found is multiplied by in the trainings: they are the grid."""


class RangeTest(Experiment):
    """Range test: the rate rises at each mini-batch; where the cost falls fastest is the rate.

    Then networks are trained at that rate, and at a tenth, ten times … of it.
    """

    name = "range-test"
    lecture = "001"
    title = Sentence("The range test finds a rate in one go")
    claim = Sentence(
        "While the rate rises with each mini-batch, the one at which the cost falls fastest is a "
        "good one to learn with."
    )
    criterion = Sentence(
        "whatever the seed, the rate found ends at twice the cost of the grid's best at most, and "
        "at half or less of that of a hundredth and of a hundred times of it"
    )
    help: ClassVar[dict] = {
        "hidden": Sentence("hidden neurons"),
        "epochs": Sentence("epochs"),
        "seedCount": Sentence("how many networks are drawn at random"),
    }

    def __init__(self, hidden=32, epochs=5, seedCount=3):
        self.hidden, self.epochs, self.seedCount = hidden, epochs, seedCount

    def measure(self, generator, watch=nobody):
        """Return for each seed `rates`, `smoothed` costs, the `found` rate, and `ends`."""
        seeds = seedsOf(generator, self.seedCount)
        numbers = {"rates": [], "smoothed": [], "found": [], "ends": []}
        dataset, done = digits(), 0
        total = self.seedCount * (1 + len(FACTORS))
        for seed in seeds:
            test = testRates(self._network(seed), dataset, MiniBatch(32), fresh(seed))
            numbers["rates"].append(test.rates)
            numbers["smoothed"].append(test.costs)
            numbers["found"].append(test.best)
            numbers["ends"].append([])
            done += 1
            watch(done / total, numbers)
            for factor in FACTORS if test.best is not None else ():
                network, rate = self._network(seed), factor * test.best
                row = costs(network, dataset, self.epochs, rate, fresh(seed))
                numbers["ends"][-1].append(row[-1])
                watch(min(1.0, (done + len(numbers["ends"][-1])) / total), numbers)
            done += len(FACTORS)
        watch(1.0, numbers)
        return numbers

    def _network(self, seed):
        recipe = {"activation": ReLU(), "initializer": He(), "loss": CategoricalCrossEntropy()}
        return networkOf([64, self.hidden, 10], fresh(seed), **recipe)

    def verdict(self, numbers):
        """Compare the ends, seed by seed; a run that came to no number is worse than any."""
        if None in numbers["found"]:
            return notShown(Sentence("with some seed the cost never fell"))
        rows = [[_high(end) for end in ends] for ends in numbers["ends"]]
        middle = FACTORS.index(1.0)
        isNear = [row[middle] <= NEAR * min(row) for row in rows]
        isFar = [row[middle] <= FAR * min(row[0], row[-1]) for row in rows]
        reason = Sentence(
            "found is {rate:.2g}, which ends at {cost:.3f} nats, the best of the grid at "
            "{best:.3f}; a hundredth of it ends at {low:.2f}, a hundred times of it at {high:.3g}",
            rate=spreadOf(numbers["found"])[1],
            cost=spreadOf([row[middle] for row in rows])[1],
            best=spreadOf([min(row) for row in rows])[1],
            low=spreadOf([row[0] for row in rows])[1],
            high=spreadOf([row[-1] for row in rows])[1],
        )
        if all(isNear) and all(isFar):
            return asShown(reason)
        return underConditions(reason) if all(isFar) else notShown(reason)

    def table(self, numbers):
        """Return a row for each rate of each seed."""
        rows = []
        for seed, (found, ends) in enumerate(zip(numbers["found"], numbers["ends"], strict=True)):
            if found is None:
                rows.append([seed + 1, "", None])
            rows += [
                [seed + 1, f"{factor:g} · {found:.3g}", "∞" if end is None else end]
                for factor, end in zip(FACTORS, ends, strict=False)
            ]
        return [[Sentence("seed"), Sentence("learning rate"), Sentence("last cost")], *rows]

    def panels(self, numbers):
        """Return the tests, with the rate that the first one found, and what rates come to."""
        tests = [
            Line(Sentence("seed {number}", number=place + 1), rates, smoothed)
            for place, (rates, smoothed) in enumerate(
                zip(numbers["rates"], numbers["smoothed"], strict=True)
            )
        ]
        rate, cost = Sentence("learning rate"), Sentence("training cost (nats)")
        stops = [(found, Sentence("rate found")) for found in numbers["found"][:1] if found]
        trained = [
            Line(
                Sentence("seed {number}", number=place + 1),
                [factor * found for factor in FACTORS[: len(ends)]],
                ends,
            )
            for place, (found, ends) in enumerate(
                zip(numbers["found"], numbers["ends"], strict=True)
            )
            if ends
        ]
        limits = (0, 3.5)
        return [
            CurvesPanel(
                Sentence("the test: the rate rises"), rate, cost, tests, [], stops, xLog=True,
                yLimits=limits,
            ),
            CurvesPanel(
                Sentence("after {count} epochs at one rate", count=self.epochs), rate, cost,
                trained, [], stops, xLog=True, yLimits=limits,
            ),
        ]  # fmt: skip


def _high(end):
    """Return a cost, or one that is above all if it came to no number."""
    return float("inf") if end is None else end
