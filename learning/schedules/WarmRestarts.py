"""A learning rate that falls along a cosine, and starts again: SGDR."""

from math import cos, pi

from learning.choices.hyperparameters import checkNumber, checkPositive
from learning.schedules.Schedule import Schedule
from learning.words.language import translate


class WarmRestarts(Schedule):
    """Cosine with warm restarts (SGDR), lowest + ½(α − lowest)(1 + cos(π T/period)).

    T is the time since the last restart; each period is `factor` times as long as the one before.
    PyTorch's factor is 1; 2 is what the paper recommends. With a period as long as the training it
    is a cosine and no restart.
    Source: Loshchilov and Hutter 2017, equation 5; lecture 001, which cites it.
    """

    name = "warm-restarts"
    lecture = "001"
    example = "--schedule warm-restarts:period=5"

    def __init__(self, period=10.0, factor=2.0, lowest=0.0):
        """Take the epochs of the first period, above 0, the factor, from 1 up, and the end."""
        checkPositive(period, "period")
        checkNumber(
            factor, "factor", translate("a finite number from 1 up"), lambda number: number >= 1
        )
        checkNumber(
            lowest, "lowest", translate("a finite number from 0 up"), lambda number: number >= 0
        )
        self.period = period
        self.factor = factor
        self.lowest = lowest

    def rate(self, learningRate, time):
        """½(1 + cos(π T/period)) of the way from the lowest rate to α."""
        period = self.period
        while time >= period:
            time -= period
            period *= self.factor
            if self.factor == 1:
                time %= period
        return self.lowest + (learningRate - self.lowest) * (1 + cos(pi * time / period)) / 2
