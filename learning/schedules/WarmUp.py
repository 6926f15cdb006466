"""A learning rate that begins small."""

from learning.choices.hyperparameters import checkFraction, checkPositive
from learning.schedules.Schedule import Schedule


class WarmUp(Schedule):
    """Warm-up: as `formula` says.

    While the weights are still those of the dice, large steps can throw them far; later the same
    rate does no harm. Beyond the lectures. Source: Goyal et al. 2017, section 2.2, gradual warm-up.
    """

    name = "warm-up"
    formula = "from start · α evenly up to α within the first epochs, and α from then on"
    lecture = "beyond"
    example = "--schedule warm-up"

    def __init__(self, period=5.0, start=0.1):
        """Take the epochs until α is reached, above 0, and the part of α to begin with."""
        self.period = checkPositive(period, "period")
        self.start = checkFraction(start, "start")

    def rate(self, learningRate, time):
        """α (start + (1 − start) t/period), α at most."""
        return learningRate * (self.start + (1 - self.start) * min(1, time / self.period))
