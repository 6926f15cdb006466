"""The four ways of descending that the sheet names: which examples does each step see?

All four take the same step, down the mean gradient of a batch of examples. They differ in the
order in which an epoch shows the examples and in how many make a batch. An epoch is always as many
examples as there are, so that their costs can be laid side by side.

The lectures do not agree on these names (in 000 a "stochastic" descent goes through the examples
in order, in 003 it is a batch of one); here they mean what the sheet says.
"""

from learning.checks import Sentence, unlike


class Descent:
    """A way of descending: an order of the examples, and how many of them make a batch."""

    def order(self, exampleCount, generator):
        """Return the indices of the examples that one epoch shows, `exampleCount` of them.

        `generator` is a `random.Random`; every epoch asks again. This one keeps the file's order.
        """
        return range(exampleCount)

    def batchSize(self, exampleCount):
        """Return how many examples each step sees, from 1 to `exampleCount`: here, one."""
        return 1


class Iterative(Descent):
    """Every example in the order of the file, a step for each."""


class Stochastic(Descent):
    """One example drawn at random for each step; in an epoch some come twice and some never."""

    def order(self, exampleCount, generator):
        """Draw each index among all, independently."""
        return generator.choices(range(exampleCount), k=exampleCount)


class Batch(Descent):
    """All the examples for each step, one step an epoch: the true gradient of the cost."""

    def batchSize(self, exampleCount):
        """Take them all."""
        return exampleCount


class MiniBatch(Descent):
    """A few examples for each step, in an order drawn afresh for each epoch."""

    def __init__(self, batchSize):
        """Take `batchSize` examples a step, a whole number from 1 up (ValueError otherwise)."""
        if not isinstance(batchSize, int) or batchSize < 1:
            expected = Sentence("a whole number from {least} up", least=1)
            raise unlike("batchSize", expected, repr(batchSize))
        self._size = batchSize

    def order(self, exampleCount, generator):
        """Shuffle the indices: every example is seen once an epoch (lecture 003, epochs)."""
        return generator.sample(range(exampleCount), exampleCount)

    def batchSize(self, exampleCount):
        """Take as many as asked for, or all if there are fewer."""
        return min(self._size, exampleCount)


class Resized(Descent):
    """The order of another descent, in batches of a size that somebody has chosen meanwhile."""

    def __init__(self, descent, batchSize):
        """Take the examples as `descent` shows them, `batchSize` ≥ 1 of them a step."""
        self.descent = descent.descent if isinstance(descent, Resized) else descent
        self._size = batchSize

    def order(self, exampleCount, generator):
        """Return the other descent's."""
        return self.descent.order(exampleCount, generator)

    def batchSize(self, exampleCount):
        """Take as many as were chosen, or all if there are fewer."""
        return min(self._size, exampleCount)


DESCENTS = {
    "iterative": Iterative,
    "stochastic": Stochastic,
    "batch": Batch,
    "mini-batch": MiniBatch,
}
"""The name of each way, as on the command line, and its class."""
