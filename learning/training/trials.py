"""Trials: a few steps on a copy of a network, to see what would come of another rate or recipe."""

import random
from copy import deepcopy
from math import inf, isfinite

from Dataset import Dataset

STEPS = 20
"""A trial takes so many steps at least,"""

EXAMPLES = 1000
"""and sees so many examples at least, the same ones several times if there are fewer."""

LARGEST_BATCH = 100
"""A step of a trial sees so many examples at most."""

MEASURED = 300
"""The cost at its end is that of so many examples."""


class Trials:
    """Trials of one network on one set of examples: all see the same mini-batches.

    The network and its optimiser's memory are copied each time; the original stays as it is.

    Attributes:
        network: what is copied.
        startCost: its cost on the examples that are measured.
    """

    def __init__(self, network, dataset, descent, leastBatch=1, examples=EXAMPLES, steps=STEPS):
        """Prepare trials of a `RecipeNetwork`, with the batches of a descent but no larger ones."""
        count = len(dataset.examples)
        size = max(leastBatch, min(descent.batchSize(count), LARGEST_BATCH, count))
        dice = random.Random(0)
        self.network = network
        self._batches, seen = [], 0
        while len(self._batches) < steps or seen < examples:
            order = list(descent.order(count, dice))
            if descent.batchSize(count) == count:  # parts of the whole should not be the same
                dice.shuffle(order)
            cut = [order[start : start + size] for start in range(0, count, size)]
            cut = [places for places in cut if len(places) >= min(leastBatch, count)]
            cut = cut[: max(steps - len(self._batches), -((seen - examples) // size), 1)]
            self._batches += [[dataset.examples[place] for place in places] for places in cut]
            seen += sum(map(len, cut))
        self._measured = Dataset.fromExamples(spread(dataset.examples, MEASURED))
        self.startCost = network.calcLoss(self._measured)

    def costAfter(self, learningRate, recipe=None):
        """Return the cost after the steps at a rate, with another recipe's loss and penalties.

        Infinite where it is no number, or where it has gone up on the way beyond ten times the
        first.
        """
        twin = deepcopy(self.network)
        if recipe is not None:
            twin.recipe = recipe
        for number, batch in enumerate(self._batches):
            twin.learnBatch(batch, learningRate)
            if number == len(self._batches) // 4 and not self._isSane(twin):
                return inf
        cost = twin.calcLoss(self._measured)
        return cost if isfinite(cost) else inf

    def _isSane(self, twin):
        cost = twin.calcLoss(self._measured)
        return isfinite(cost) and not cost > 10 * self.startCost > 0


def spread(examples, most):
    """Return `most` of some examples at even distances, or all if there are no more."""
    if len(examples) <= most:
        return list(examples)
    return [examples[place * len(examples) // most] for place in range(most)]
