"""A learning rate that falls by the same part every epoch."""

from math import floor

from learning.choices.hyperparameters import checkNumber
from learning.schedules.Schedule import Schedule
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

    def __init__(self, gamma=0.95):
        """Take what is left of the rate after an epoch, above 0 and 1 at most."""
        checkNumber(
            gamma, "gamma", translate("a number above 0, 1 at most"), lambda part: 0 < part <= 1
        )
        self.gamma = gamma

    def rate(self, learningRate, time):
        """α · gamma^⌊t⌋."""
        return learningRate * self.gamma ** floor(time)
