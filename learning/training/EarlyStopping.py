"""Early stopping: training ends when the validation cost does not fall any more."""

from math import inf


class EarlyStopping:
    """Keeps the weights of the epoch with the lowest validation cost, and gives them back.

    When the network begins to learn its training set by heart, the cost on examples that it does
    not learn from goes up again. Source: lecture 001, learning with early stopping; lecture 003,
    which stops after m epochs without a lower cost.

    Attributes:
        bestEpoch: the number of that epoch; None before the first.
    """

    def __init__(self, learner, patience):
        """Watch over a `RecipeNetwork`; `patience` is how many epochs to wait for a lower cost."""
        self.bestEpoch = None
        self._learner = learner
        self._patience = patience
        self._bestCost = inf
        self._bestState = None

    def observe(self, epochNumber, validationCost):
        """Take note of the validation cost, in nats, after an epoch."""
        if validationCost < self._bestCost:
            self._bestCost, self.bestEpoch = validationCost, epochNumber
            self._bestState = self._learner.state()

    def isOver(self, epochNumber):
        """Tell whether it is time to stop."""
        return epochNumber - (self.bestEpoch or 0) >= self._patience

    def giveBack(self):
        """Give the learner the best weights back."""
        if self._bestState is not None:
            self._learner.restore(self._bestState)
