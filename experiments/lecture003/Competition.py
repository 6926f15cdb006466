"""Architectures put in competition, with cross-validation: lecture 003, training and judging."""

from statistics import median
from typing import ClassVar

from Dataset import Dataset
from experiments.Comparison import EXAMPLES, HELP, Comparison, Run, digitsFor
from experiments.trainings import accuracy, epochsOf, fresh, networkOf
from experiments.verdicts import asShown, notShown, underConditions
from learning.checks import Sentence
from learning.data.splits import folds
from learning.engines import VectorizedEngine
from learning.losses.CategoricalCrossEntropy import CategoricalCrossEntropy
from learning.optimizers.Adam import Adam

NEAR = 0.01
"""The criterion: how far the chosen one may stay behind the best in the test."""


class Competition(Comparison):
    """Competition: each architecture is validated on every fifth of the digits in turn.

    The fold's digits are read by a network that learned the others; the mean over the folds is what
    it is chosen by. Then one that learned them all reads the test set.
    """

    name = "competition"
    lecture = "003"
    title = Sentence("Architectures in competition")
    claim = Sentence(
        "Architectures are to be put in competition; cross-validation finds the better ones where "
        "it can be afforded."
    )
    criterion = Sentence(
        "the architecture with the best cross-validation reads at most 1 % less of the test set "
        "than any other, in the median and for each seed, and the worst reads more than 1 % less"
    )
    help: ClassVar[dict] = {
        **HELP,
        "count": EXAMPLES,
        "foldCount": Sentence("how many folds"),
    }
    isLong = True
    ways: ClassVar[dict] = {
        "": Sentence("no hidden layer"),
        "3": Sentence("3 hidden"),
        "16": Sentence("16 hidden"),
        "128": Sentence("128 hidden"),
        "32-32-32": Sentence("32-32-32"),
    }

    def __init__(self, count=300, rates=(0.01, 0.03), epochs=20, seedCount=3, foldCount=5):
        self.count, self.rates, self.epochs = count, rates, epochs
        self.seedCount, self.foldCount = seedCount, foldCount

    def conditions(self):
        """Return the only one: how many examples there are."""
        return {str(self.count): Sentence("{count} examples", count=self.count)}

    def learn(self, way, condition, rate, seed):
        """Train on all folds but one, for each in turn, and on all."""
        training, _, test = digitsFor(self.count)
        found = []
        for parts in folds(training.examples, self.foldCount, fresh(seed)):
            kept, fold = (
                VectorizedEngine().arrange(Dataset.fromExamples(examples)) for examples in parts
            )
            network, _ = self._trained(way, kept, rate, seed)
            found.append(accuracy(network, fold, training))
        network, curve = self._trained(way, training, rate, seed, test)
        return Run(curve, accuracy(network, test, training), 1 - sum(found) / len(found))

    def _trained(self, way, training, rate, seed, test=None):
        sizes = [64, *map(int, filter(None, way.split("-"))), 10]
        network = networkOf(
            sizes, fresh(seed), 0.3, loss=CategoricalCrossEntropy(), optimizer=Adam()
        )
        curve = []
        for _ in epochsOf(network, training, self.epochs, rate, fresh(seed)):
            if test is not None:
                curve.append(network.calcLoss(test))
        return network, curve

    def _errors(self, numbers, way):
        """Return the mean error of cross-validation, at the way's rate, by seed."""
        condition = str(self.count)
        grid = numbers["runs"][condition][way]
        return [run[2] for run in grid[self.best(numbers, condition, way)]]

    def verdict(self, numbers):
        """See what becomes in the test of the one that was chosen, and of the one that was last."""
        errors = {way: median(self._errors(numbers, way)) for way in self.ways}
        ends = {way: self.ends(numbers, str(self.count), way) for way in self.ways}
        first, last = min(errors, key=errors.get), max(errors, key=errors.get)
        tops = [max(row) for row in zip(*ends.values(), strict=True)]
        isNear = [end >= top - NEAR for end, top in zip(ends[first], tops, strict=True)]
        best = max(map(median, ends.values()))
        reason = Sentence(
            "cross-validation chooses {first} ({error:.1%} wrong), which reads {read:.1%} of the "
            "test set, the best {best:.1%}; last is {last} ({lastError:.1%}), which reads "
            "{lastRead:.1%}",
            first=self.ways[first],
            error=errors[first],
            read=median(ends[first]),
            best=best,
            last=self.ways[last],
            lastError=errors[last],
            lastRead=median(ends[last]),
        )
        if median(ends[first]) < best - NEAR or median(ends[last]) >= best - NEAR:
            return notShown(reason)
        return asShown(reason) if all(isNear) else underConditions(reason)
