"""A learning rate that falls in steps."""

from math import floor

from learning.choices.hyperparameters import checkNumber, checkWhole
from learning.schedules.Schedule import Schedule, checkLowest
from learning.words.language import translate


class Step(Schedule):
    """Step: all at once, every so many epochs.

    Source: lecture 001, decreasing rates. The factor of 0.1 is PyTorch's StepLR; it has no usual
    number of epochs.
    """

    name = "step"
    formula = "α · factor^⌊t/every⌋"
    lecture = "001, 003"
    example = "--schedule step:every=5,factor=0.5"

    def __init__(self, every=10, factor=0.1, lowest=0.0):
        """Take the number of epochs, from 1 up, and the factor, 1 at most.

        It never falls below `lowest`.
        """
        checkNumber(
            factor, "factor", translate("a number above 0, 1 at most"), lambda part: 0 < part <= 1
        )
        checkLowest(lowest)
        self.lowest = lowest
        self.every = checkWhole(every, "every")
        self.factor = factor

    def rate(self, learningRate, time):
        """α · factor^⌊t/every⌋."""
        return max(self.lowest, learningRate * self.factor ** floor(time / self.every))
