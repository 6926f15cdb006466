"""A learning rate that falls when the cost does not."""

from math import inf

from learning.choices.hyperparameters import checkFraction, checkNumber, checkWhole
from learning.schedules.Schedule import Schedule, checkLowest
from learning.words.language import translate


class Plateau(Schedule):
    """Reduction on a plateau: α · factor once more whenever the cost has not fallen for a while.

    Fallen means by a part of `threshold` below the best so far; the rate falls after more than
    `patience` epochs in a row without that, and the counting starts again.
    Source: lecture 001, reduction on a plateau; PyTorch's ReduceLROnPlateau.
    """

    name = "plateau"
    synonyms = ("reduce-on-plateau", "reduce-lr-on-plateau")
    lecture = "001"
    example = "--schedule plateau:patience=2"

    def __init__(self, factor=0.1, patience=10, threshold=1e-4, lowest=0.0):
        """Take the factor, 1 at most, the patience in epochs, and the threshold, from 0 to 1.

        It never falls below `lowest`.
        """
        checkNumber(
            factor, "factor", translate("a number above 0, 1 at most"), lambda part: 0 < part <= 1
        )
        checkLowest(lowest)
        self.lowest = lowest
        self.factor = factor
        self.patience = checkWhole(patience, "patience", 0)
        self.threshold = checkFraction(threshold, "threshold")
        self._scale = 1.0
        self._best = inf
        self._badEpochs = 0

    def rate(self, learningRate, time):
        """α · factor^(number of plateaus so far)."""
        return max(self.lowest, learningRate * self._scale)

    def observe(self, cost):
        """Count the epochs without a better cost."""
        if cost < self._best * (1 - self.threshold):
            self._best = cost
            self._badEpochs = 0
            return
        self._badEpochs += 1
        if self._badEpochs > self.patience:
            self._scale *= self.factor
            self._badEpochs = 0

    def remembered(self):
        """Return the part of α that is left, the best cost, and the epochs without a better one."""
        return [self._scale, self._best, float(self._badEpochs)]

    def remember(self, numbers):
        """Take them."""
        self._scale, self._best, badEpochs = numbers
        self._badEpochs = int(badEpochs)
