"""An examination: everything that can be seen of a training after an epoch, measured when asked."""

from collections import Counter
from dataclasses import dataclass, field, replace
from functools import cached_property
from math import dist, sqrt
from statistics import fmean, pstdev
from typing import Any

from Dataset import Dataset
from learning.data.classes import classOf
from learning.data.PackedExamples import outputsOf
from learning.data.Targets import Targets
from learning.learners import leastBatchOf
from learning.training.Classifier import Classifier
from learning.training.guessing import frequencyCost
from learning.training.trials import Trials, spread

EARLIEST = 5
"""After so many epochs the cost should be below that of guessing, or at the end of training;"""

FEWEST = 1000
"""of tiny sets, after so many examples, the same ones again and again;"""

PATIENCE = 5000
"""or, where the cause is uncertain, after so many examples;"""

LONG_PATIENCE = 20_000
"""and where none is found, after so many."""

NEAR = 0.9
"""The cost is that of guessing above this part of it."""

WELL = 0.5
"""Training goes well below this part of it."""

TINY = 20
"""Fewer examples are few."""

SAMPLE = 200
"""How many examples are looked at first; before an accusation it is all of them."""

NEIGHBOURS = 600
"""How many examples the nearest one is looked for among."""

HUGE = 1e100
"""As far as the sizes of inputs are told apart."""

FACTORS = (1e-4, 1e-3, 1e-2, 0.1, 10.0, 100.0, 1e3, 1e4, 1e5)
"""The rates that are tried, in units of the training's."""


@dataclass
class History:
    """What is remembered of a training from one examination to the next.

    Attributes:
        costs, validationCosts: one an epoch, from epoch 0.
        start: a copy of the network before its first step.
        atStart: what was found before the first step, by name.
        measured: what has to be measured once only, by name.
    """

    costs: list = field(default_factory=list)
    validationCosts: list = field(default_factory=list)
    start: Any = None
    atStart: dict = field(default_factory=dict)
    measured: dict = field(default_factory=dict)


class Examination:
    """A training as it is after an `Epoch`.

    Attributes:
        training, epoch, history: the `Training`, the `Epoch` and the `History`.
        number, cost, validationCost: the epoch's.
        network, recipe, dataset: what learns, its recipe, and what it learns from.
        rate: the learning rate that was asked for.
    """

    def __init__(self, training, epoch, history):
        """Look at a training after an epoch, which is the last in the history."""
        self.training, self.epoch, self.history = training, epoch, history
        self.number, self.cost = epoch.number, epoch.cost
        self.validationCost = epoch.validationCost
        self.network, self.dataset = training.learner, training.trainingSet
        self.recipe = self.network.recipe
        self.rate = training.firstRate

    def _once(self, name, measure):
        if name not in self.history.measured:
            self.history.measured[name] = measure()
        return self.history.measured[name]

    # The cost.

    @property
    def startCost(self):
        """The cost before the first step."""
        return self.history.costs[0]

    @property
    def guess(self):
        """The cost of guessing by the classes' frequencies; where there is none, that at first."""
        found = self._once("guess", lambda: frequencyCost(self.recipe, self.dataset))
        return self.startCost if found is None else found

    @property
    def isDue(self):
        """Whether it is time to expect something: after some epochs, or at the end."""
        isTiny = len(self.dataset.examples) < TINY
        if isTiny and self.number * len(self.dataset.examples) < FEWEST:
            return False
        return self.number >= EARLIEST or (self.training.stop is not None and self.number >= 2)

    @property
    def isStuck(self):
        """Whether the network knows no more than the frequencies, and should."""
        return self.isDue and (self.cost >= NEAR * self.guess > 0 or self.isAtChance)

    @property
    def hasSeenMany(self):
        """Whether so many examples have been seen that the cost should have fallen in any case."""
        return self.isDue and self.number * len(self.dataset.examples) >= PATIENCE

    @property
    def isHopeless(self):
        """Whether it has not fallen after still more."""
        seen = self.number * len(self.dataset.examples)
        return self.isStuck and seen >= LONG_PATIENCE

    @property
    def goesWell(self):
        """Whether the cost is well below that of guessing."""
        return self.cost < WELL * self.guess

    # The answers.

    @property
    def labels(self):
        """The class of every training example; None where the outputs are no classes."""
        return self._once("labels", self._readLabels)

    def _readLabels(self):
        part = self.recipe.loss.classes
        targets = Targets.of(self.dataset, part)
        if targets.areNumbers:
            return None
        rows = outputsOf(self.dataset.examples)
        return [classOf(row[part], targets.boundary) for row in rows]

    @property
    def chance(self):
        """The part of the examples that are of the most frequent class."""
        counts = self._once("counts", lambda: Counter(self.labels))
        return max(counts.values()) / len(self.labels)

    @cached_property
    def accuracy(self):
        """The part of the examples, of at most `SAMPLE`, that is classified well, from 0 to 1."""
        return self._accuracyOn(spread(self.dataset.examples, SAMPLE))

    def _accuracyOn(self, examples):
        few = Dataset.fromExamples(examples)
        pairs = Classifier(self.network, self.dataset).pairs(few)
        return sum(expected == predicted for expected, predicted in pairs) / len(pairs)

    @cached_property
    def isAtChance(self):
        """Whether the answers are no better than the most frequent class; tiny sets tell nothing.

        Of a class that nearly all examples are of, neither.
        """
        count = min(SAMPLE, len(self.dataset.examples))
        if self.labels is None or count < TINY or self.chance > 0.8:
            return False
        return self.accuracy <= self.chance + sqrt(self.chance * (1 - self.chance) / count)

    @property
    def neighbourly(self):
        """The part of the examples that are of the class of the nearest other; None of few.

        Labels that have nothing to do with the inputs agree no more often than `chanceOfTwo`.
        """
        return self._once("neighbourly", self._askNeighbours)

    def _askNeighbours(self):
        if self.labels is None or len(self.labels) < 50:
            return None
        known = [
            (tuple(example.inputs), label)
            for example, label in zip(self.dataset.examples, self.labels, strict=True)
        ]
        known = spread(known, NEIGHBOURS)
        agree = 0
        asked = range(0, len(known), -(-len(known) // SAMPLE))
        for place in asked:
            inputs, label = known[place]
            others = known[:place] + known[place + 1 :]
            agree += min(others, key=lambda other: dist(inputs, other[0]))[1] == label
        return agree / len(asked)

    @property
    def chanceOfTwo(self):
        """How often two examples drawn at random are of one class, and three deviations more."""
        counts = Counter(self.labels).values()
        chance = sum((count / len(self.labels)) ** 2 for count in counts)
        return chance + 3 * sqrt(chance * (1 - chance) / min(SAMPLE, len(self.labels)))

    # The inputs.

    @property
    def inputs(self):
        """The rows of inputs of a sample, as the first layer gets them, squares not too large."""
        rows = [example.inputs for example in spread(self.dataset.examples, SAMPLE)]
        normalization = self.network.normalization
        if normalization is not None:
            rows = [normalization.normalized(row) for row in rows]
        return [[max(-HUGE, min(HUGE, x)) for x in row] for row in rows]

    @property
    def inputSize(self):
        """The root of the mean square of the inputs of a sample."""
        return self._once(
            "inputSize",
            lambda: sqrt(fmean(x * x for row in self.inputs for x in row)),
        )

    @property
    def inputSpread(self):
        """The largest deviation that an input has over the sample."""
        columns = lambda: zip(*self.inputs, strict=True)  # noqa: E731
        return self._once("inputSpread", lambda: max(map(pstdev, columns())))

    # The neurons.

    def probe(self, isWhole=False):
        """Pass examples through the network, a sample or all, so that its layers can be read."""
        examples = self.dataset.examples
        self.network.probe(examples if isWhole else spread(examples, SAMPLE))

    @property
    def hidden(self):
        """The hidden layers, from 1: (number, layer) pairs."""
        return list(enumerate(self.network.chain[:-1], start=1))

    # What would be.

    @property
    def trials(self):
        """Trials of the network as it was before its first step."""
        return self._once("trials", self._makeTrials)

    def _makeTrials(self):
        descent, least = self.training.descent, leastBatchOf(self.network)
        return Trials(self.history.start, self.dataset, descent, least)

    def costAt(self, rate, **changes):
        """Return the cost after a trial at a rate, with some changes of the recipe."""
        recipe = replace(self.recipe, **changes)
        key = ("cost", rate, *changes)
        return self._once(key, lambda: self.trials.costAfter(rate, recipe))

    def helps(self, cost):
        """Tell whether a trial that ended at this cost has learned something."""
        first = self.trials.startCost
        return cost < NEAR * min(first, self.costAt(self.rate))

    @property
    def bestRate(self):
        """Of some rates, the one with which a trial ends at the lowest cost."""
        return min((factor * self.rate for factor in (1.0, *FACTORS)), key=self.costAt)
