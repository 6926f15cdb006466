"""A learning rate that falls by the same part every epoch."""

from math import floor

from learning.choices.hyperparameters import checkNumber
from learning.schedules.Schedule import Schedule, checkLowest
from learning.words.language import translate


class Exponential(Schedule):
    """Exponential: as `formula` says.

    Source: lecture 001, decreasing rates; lecture 003, decay. PyTorch's ExponentialLR has no usual
    gamma; 0.95 halves the rate in 14 epochs.
    """

    name = "exponential"
    synonyms = ("exp",)
    formula = "α · gamma^⌊t⌋"
    lecture = "001, 003"
    example = "--schedule exponential"

    def __init__(self, gamma=0.95, lowest=0.0):
        """Take what is left of the rate after an epoch, above 0 and 1 at most.

        It never falls below `lowest`.
        """
        checkNumber(
            gamma, "gamma", translate("a number above 0, 1 at most"), lambda part: 0 < part <= 1
        )
        checkLowest(lowest)
        self.lowest = lowest
        self.gamma = gamma

    def rate(self, learningRate, time):
        """α · gamma^⌊t⌋."""
        return max(self.lowest, learningRate * self.gamma ** floor(time))
