"""Ways of learning beside each other: what experiments that compare some have in common."""

from math import isfinite
from statistics import median
from typing import ClassVar, NamedTuple

from experiments.data import digits
from experiments.Experiment import Experiment, nobody
from experiments.trainings import accuracy, epochsOf, fresh, networkOf, seedsOf
from experiments.verdicts import asShown, notShown, spreadOf, underConditions
from learning.checks import Sentence
from learning.losses.CategoricalCrossEntropy import CategoricalCrossEntropy
from learning.plotting.pictures.panels import BarsPanel, CurvesPanel, Line

LEARNED = 1000
"""So many digits are there to learn from; those after them choose the rate, the test set judges."""


HELP = {
    "rates": Sentence("the learning rates of the grid"),
    "epochs": Sentence("epochs"),
    "seedCount": Sentence("how many networks are drawn at random"),
}
"""What the parameters are that most comparisons have."""

EXAMPLES = Sentence("how many training examples")


class Run(NamedTuple):
    """What came of a training.

    Fields: `curve`, a number before learning and after each epoch, None where it is none; `end`,
    what is compared, None if it never came to that; `choosing`, by which a rate is chosen: the
    lower the better, None for the worst.
    """

    curve: list
    end: float | None
    choosing: float | None


class Comparison(Experiment):
    """Ways that learn from the same seeds under one or several conditions.

    Each way is tried at every rate of a grid; what is compared are its runs at the rate whose
    median of `choosing` is lowest, on digits that are neither learned nor in the test. The claim is
    that the way `better` ends ahead of `worse` with every seed, under every condition.

    Attributes (of the class):
        ways: {name: what it is called, a `Sentence`}.
        better, worse: two of the names.
        quantity, curve: what `end` and `curve` are, `Sentence`s; of ends the higher are better,
            unless `isLowBetter`; `isCurveLog`, whether curves are drawn on a logarithmic scale.
    """

    ways: ClassVar[dict] = {}
    better = worse = ""
    quantity = Sentence("part of the test set that is read")
    curve = Sentence("test cost (nats)")
    isLowBetter = False
    isCurveLog = True

    def conditions(self):
        """Return {condition: what it is called}, what a subclass hands on to `learn`."""
        return {
            str(count): Sentence("{count} examples", count=count)
            for count in getattr(self, "counts", [LEARNED])
        }

    def learn(self, way, condition, rate, seed):
        """Return the `Run` of a way under a condition, at a rate, from a seed."""
        raise NotImplementedError

    def measure(self, generator, watch=nobody):
        """Return `runs`, {condition: {way: for each rate, for each seed, a `Run`}}."""
        seeds = seedsOf(generator, self.seedCount)
        numbers = {"runs": {}}
        conditions = self.conditions()
        done, total = 0, len(conditions) * len(self.ways) * len(self.rates)
        for condition in conditions:
            found = numbers["runs"][condition] = {}
            for way in self.ways:
                found[way] = []
                for rate in self.rates:
                    found[way].append([self.learn(way, condition, rate, seed) for seed in seeds])
                    done += 1
                    watch(done / total, numbers)
        return numbers

    def best(self, numbers, condition, way):
        """Return the place of a way's rate in the grid."""
        grid = numbers["runs"][condition][way]
        middles = [median(_orWorst(run[2]) for run in runs) for runs in grid]
        return middles.index(min(middles))

    def ends(self, numbers, condition, way):
        """Return what a way ends with at its rate, by seed; None for runs that never arrive."""
        place = self.best(numbers, condition, way)
        return [run[1] for run in numbers["runs"][condition][way][place]]

    def middle(self, numbers, condition, way):
        """Return the median of a way's ends in words, ∞ where it never arrives."""
        return _shown(self.ends(numbers, condition, way))

    def gains(self, numbers, condition, better=None, worse=None):
        """Return by how much one way is ahead of the other, seed by seed; below 0 it is behind."""
        sign = -1 if self.isLowBetter else 1
        ends = [
            self.ends(numbers, condition, w) for w in (better or self.better, worse or self.worse)
        ]
        worst = float("inf") if self.isLowBetter else float("-inf")
        pairs = zip(*([worst if end is None else end for end in row] for row in ends), strict=True)
        return [0.0 if a == b else sign * (a - b) for a, b in pairs]

    def holds(self, numbers, condition):
        """Tell whether the claim holds under a condition: with every seed."""
        return min(self.gains(numbers, condition)) > 0

    def verdict(self, numbers):
        """Compare the two ways under each condition, seed by seed."""
        conditions = self.conditions()
        held = [self.holds(numbers, condition) for condition in conditions]
        reason = Sentence(
            "{words}", words="; ".join(str(self.said(numbers, c)) for c in conditions)
        )
        if all(held):
            return asShown(reason)
        return underConditions(reason) if any(held) else notShown(reason)

    def said(self, numbers, condition):
        """Return the two ways under a condition in words, with how many seeds agree."""
        gains = self.gains(numbers, condition)
        ways = {"better": self.better, "worse": self.worse}
        values = {name: _shown(self.ends(numbers, condition, way)) for name, way in ways.items()}
        template = Sentence(
            "{condition}: {betterWay} {better}, {worseWay} {worse}, ahead with {ahead} of {count} "
            "seeds",
            condition=self.conditions()[condition],
            betterWay=self.ways[self.better],
            worseWay=self.ways[self.worse],
            ahead=sum(gain > 0 for gain in gains),
            count=len(gains),
            **values,
        )
        if min(gains) <= 0 < max(gains):
            return Sentence("{words} (within the noise)", words=template)
        return template

    def table(self, numbers):
        """Return a row for each condition, way and rate: the whole grid, what was chosen marked."""
        header = [Sentence("condition, way"), Sentence("learning rate"), Sentence("chosen")]
        header += [Sentence("median"), Sentence("lowest"), Sentence("highest")]
        conditions = self.conditions()
        rows = [header]
        for condition, found in numbers["runs"].items():
            for way, grid in found.items():
                chosen = self.best(numbers, condition, way)
                for place, runs in enumerate(grid):
                    low, middle, high = _spread([run[1] for run in runs])
                    rows.append(
                        [
                            f"{conditions[condition]}, {self.ways[way]}",
                            f"{self.rates[place]:g}",
                            "×" if place == chosen else "",
                            *map(_cell, (middle, low, high)),
                        ]
                    )
        return rows

    def panels(self, numbers):
        """Return the curves of each condition, each way at its rate, and how all of them end."""
        panels = []
        conditions = self.conditions()
        for condition, found in numbers["runs"].items():
            lines = []
            for way, grid in found.items():
                if not grid:
                    continue
                place = self.best(numbers, condition, way)
                curves = [run[0] for run in grid[place]]
                lows, middles, highs = map(
                    list, zip(*map(_spread, zip(*curves, strict=False)), strict=True)
                )
                label = f"{self.ways[way]}, α = {self.rates[place]:g}"
                xs = list(range(len(middles)))
                lines.append(Line(label, xs, middles, lows, highs))
            panels.append(
                CurvesPanel(
                    conditions[condition],
                    Sentence("epochs"),
                    self.curve,
                    lines,
                    yLog=self.isCurveLog,
                )
            )
        return [*panels, self._bars(numbers)]

    def _bars(self, numbers):
        """Return what each way ends with, by condition; those that are not known yet have none."""
        series, spreads = {}, {}
        for way, label in self.ways.items():
            found = [
                _spread(self.ends(numbers, condition, way))
                if numbers["runs"].get(condition, {}).get(way)
                else (None, None, None)
                for condition in self.conditions()
            ]
            series[str(label)] = [middle for _, middle, _ in found]
            lows = [0 if low is None else low for low, _, _ in found]
            highs = [middle if high is None else high for _, middle, high in found]
            spreads[str(label)] = (lows, highs)
        labels = [str(words) for words in self.conditions().values()]
        return BarsPanel(self.quantity, "", labels, series, spreads, isNamed=False)


def digitsFor(count=LEARNED):
    """Return (digits to learn from, digits to choose by, the test set)."""
    return digits(count), digits(start=LEARNED), digits(name="testDigits.ds")


def digitsRun(sizes, sets, epochs, rate, seed, batchSize=32, rates=None, augment=None, **recipe):
    """Return the `Run` of a network that learns digits: test costs, and the part that is read.

    `sets` are those of `digitsFor`; the other keywords are those of `epochsOf` and of a `Recipe`.
    """
    training, choosing, test = sets
    recipe.setdefault("loss", CategoricalCrossEntropy())
    network, dice = networkOf(sizes, fresh(seed), 0.1, **recipe), fresh(seed)
    curve = [network.calcLoss(test)]
    for _ in epochsOf(network, training, epochs, rate, dice, batchSize, rates, augment):
        curve.append(network.calcLoss(test))
    return Run(
        _numbers(curve), accuracy(network, test, training), _number(network.calcLoss(choosing))
    )


def arrivalRun(sizes, race, rate, seed, **recipe):
    """Return the `Run` of a network that learns `race.count` digits until their cost is low enough.

    `race` has the `target` and, at most, the `epochs`. The run ends with the epochs that it took.
    """
    dataset = digits(race.count)
    network = networkOf(sizes, fresh(seed), 0.1, loss=CategoricalCrossEntropy(), **recipe)
    curve, took = [network.calcLoss(dataset)], None
    for epoch in epochsOf(network, dataset, race.epochs, rate, fresh(seed)):
        curve.append(network.calcLoss(dataset))
        if not isfinite(curve[-1]):
            break
        if curve[-1] < race.target:
            took = epoch
            break
    return Run(_numbers(curve) + [None] * (race.epochs + 1 - len(curve)), took, took)


def _numbers(values):
    return [_number(value) for value in values]


def _number(value):
    return value if isfinite(value) else None


def _orWorst(value):
    return float("inf") if value is None else value


def _spread(values):
    """Return (lowest, median, highest), None for those that are beyond every number."""
    return tuple(_number(value) for value in spreadOf([_orWorst(value) for value in values]))


def _cell(value):
    return "∞" if value is None else value


def _shown(values):
    _, middle, _ = _spread(values)
    return "∞" if middle is None else f"{middle:.3g}"
