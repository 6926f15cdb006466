"""Early stopping: training ends when it does not get better any more on what it has not learned."""

from math import inf


class EarlyStopping:
    """Keeps the weights of the epoch with the lowest validation cost, and gives them back.

    When the network begins to learn its training set by heart, the cost on examples that it does
    not learn from goes up again. Source: lecture 001, learning with early stopping; lecture 003,
    which stops after m epochs without a lower cost. In place of the cost it may be told the part
    that is classified wrong. Lower is what is so by more than `improvement`, as Keras's min_delta.

    Attributes:
        bestEpoch: the number of that epoch; None before the first; negative for one of an earlier
            training, −1 being its last but one.
        bestCost: its cost.
        lastState: where the weights were before they were given back.
    """

    def __init__(self, learner, patience, improvement=0.0):
        """Watch over a `RecipeNetwork`; `patience` is how many epochs to wait for a lower cost."""
        self.bestEpoch = None
        self.bestCost = inf
        self.lastState = None
        self._learner = learner
        self._patience = patience
        self._improvement = improvement
        self._bestState = None

    def observe(self, epochNumber, validationCost):
        """Take note of the validation cost, in nats, after an epoch."""
        if validationCost < self.bestCost - self._improvement:
            self.bestCost, self.bestEpoch = validationCost, epochNumber
            self._bestState = self._learner.state()

    def isOver(self, epochNumber):
        """Tell whether it is time to stop."""
        return epochNumber - (self.bestEpoch or 0) >= self._patience

    def giveBack(self):
        """Give the learner the best weights back."""
        self.lastState = self._learner.state()
        if self._bestState is not None:
            self._learner.restore(self._bestState)

    def resume(self, bestEpoch, bestCost, lastState):
        """Go on with an earlier training, whose best weights the learner has: take its last."""
        self.bestEpoch, self.bestCost = bestEpoch, bestCost
        self._bestState = self._learner.state()
        self._learner.restore(lastState)
