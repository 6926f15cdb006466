"""Constant, decreasing, cyclic, plateau and warm-restart rates: lecture 001, the rate over time."""

from math import isfinite
from typing import ClassVar

from experiments.data import digits
from experiments.Experiment import Experiment, nobody
from experiments.trainings import fresh, networkOf, seedsOf
from experiments.verdicts import asShown, isBeyondNoise, notShown, spreadOf, underConditions
from learning.activations.ReLU import ReLU
from learning.checks import Sentence
from learning.initializers.He import He
from learning.losses.CategoricalCrossEntropy import CategoricalCrossEntropy
from learning.plotting.pictures.panels import CurvesPanel, Line
from learning.schedules import SCHEDULES
from learning.training.descents import MiniBatch

BATCH = 32


class Schedules(Experiment):
    """Schedules: the rate over the epochs, and the cost that it comes to.

    Each schedule has its best first rate of one grid, by the median training cost at the end. A
    first grid had ended at 1, which was the best for all of them.
    """

    name = "schedules"
    lecture = "001"
    title = Sentence("Schedules: the learning rate over time")
    claim = Sentence(
        "The rate need not stay the same: it may decrease, go in cycles, be reduced on a plateau, "
        "or restart, and learning ends lower for it."
    )
    criterion = Sentence(
        "with every seed each of the four schedules ends at a lower training cost than a constant "
        "rate, each at its best rate of the grid"
    )
    help: ClassVar[dict] = {
        "rates": Sentence("the learning rates of the grid"),
        "epochs": Sentence("epochs"),
        "seedCount": Sentence("how many networks are drawn at random"),
        "hidden": Sentence("hidden neurons"),
        "examples": Sentence("training examples"),
    }

    def __init__(self, rates=(0.3, 1.0, 1.4, 2.0), epochs=24, seedCount=3, hidden=32, examples=800):
        self.rates, self.epochs, self.seedCount = rates, epochs, seedCount
        self.hidden, self.examples = hidden, examples

    def measure(self, generator, watch=nobody):
        """Return `costs`, {schedule: for each rate, for each seed, by epoch}, and `used` rates."""
        seeds = seedsOf(generator, self.seedCount)
        numbers = {"costs": {}, "used": {}}
        words = self._words()
        done, total = 0, len(words) * len(self.rates)
        for name in words:
            numbers["costs"][name], numbers["used"][name] = [], []
            for rate in self.rates:
                costs, used = zip(*(self._run(words[name], rate, s) for s in seeds), strict=True)
                numbers["costs"][name].append(list(costs))
                numbers["used"][name].append(used[0])
                done += 1
                watch(done / total, numbers)
        return numbers

    def _words(self):
        """Return what spells each schedule, fitted to the number of epochs."""
        third, seventh = max(1, self.epochs // 3), max(1, self.epochs // 7)
        return {
            "constant": "constant",
            "step": f"step:every={third},factor=0.3",
            "cyclic": f"cyclic:period={2 * third},factor=0.1",
            "plateau": "plateau:factor=0.3,patience=1",
            "warm-restarts": f"warm-restarts:period={seventh}",
        }

    def _run(self, words, rate, seed):
        """Return the costs before learning and after each epoch, and the rate of each."""
        recipe = {"activation": ReLU(), "initializer": He(), "loss": CategoricalCrossEntropy()}
        network = networkOf([64, self.hidden, 10], fresh(seed), **recipe)
        dataset, schedule, dice = digits(self.examples), SCHEDULES.read(words), fresh(seed)
        costs, used = [network.calcLoss(dataset)], []
        for epoch in range(self.epochs):
            order = MiniBatch(BATCH).order(len(dataset.examples), dice)
            batches = list(dataset.batches(order, BATCH))
            used.append(schedule.rate(rate, epoch))
            for number, batch in enumerate(batches):
                network.learnBatch(batch, schedule.rate(rate, epoch + number / len(batches)))
            cost = network.calcLoss(dataset)
            costs.append(cost if isfinite(cost) else None)
            schedule.observe(cost)
        return costs, used

    def _best(self, numbers, name):
        """Return (the place of its best rate, the last costs by seed)."""
        ends = [[_last(run) for run in runs] for runs in numbers["costs"][name]]
        place = min(range(len(ends)), key=lambda place: spreadOf(ends[place])[1])
        return place, ends[place]

    def verdict(self, numbers):
        """Compare each schedule with the constant rate, seed by seed."""
        ends = {name: self._best(numbers, name)[1] for name in numbers["costs"]}
        constant = ends.pop("constant")
        lower = [name for name, found in ends.items() if isBeyondNoise(found, constant)]
        costs = ", ".join(f"{name} {spreadOf(found)[1]:.3g}" for name, found in ends.items())
        if len(lower) == len(ends):
            return asShown(
                Sentence(
                    "a constant rate ends at {constant:.3g} nats, {costs}",
                    constant=spreadOf(constant)[1],
                    costs=costs,
                )
            )
        if lower:
            return underConditions(
                Sentence(
                    "a constant rate ends at {constant:.3g} nats, {costs}; with every seed lower "
                    "are only {names}",
                    constant=spreadOf(constant)[1],
                    costs=costs,
                    names=", ".join(lower),
                )
            )
        return notShown(
            Sentence(
                "a constant rate ends at {constant:.3g} nats, {costs}: none is lower with every "
                "seed",
                constant=spreadOf(constant)[1],
                costs=costs,
            )
        )

    def table(self, numbers):
        """Return a row for each schedule and rate."""
        rows = [
            [name, f"{rate:g}", ", ".join(f"{_last(run):.3g}" for run in runs)]
            for name, grid in numbers["costs"].items()
            for rate, runs in zip(self.rates, grid, strict=False)
        ]
        header = [Sentence("schedule"), Sentence("learning rate")]
        return [[*header, Sentence("last cost, by seed")], *rows]

    def panels(self, numbers):
        """Return rates and costs of the first seed, each schedule at its best rate."""
        rates, costs = [], []
        for name, grid in numbers["costs"].items():
            if grid:
                place, _ = self._best(numbers, name)
                used, run = numbers["used"][name][place], grid[place][0]
                rates.append(Line(name, list(range(1, len(used) + 1)), used))
                costs.append(Line("", list(range(len(run))), run))
        epochs = Sentence("epochs")
        cost = Sentence("training cost (nats)")
        return [
            CurvesPanel(Sentence("learning rate"), epochs, "", rates, yLog=True),
            CurvesPanel(Sentence("the first seed"), epochs, cost, costs, yLog=True),
        ]


def _last(run):
    return float("inf") if run[-1] is None else run[-1]
