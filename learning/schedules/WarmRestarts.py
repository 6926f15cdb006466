"""A learning rate that falls along a cosine, and starts again: SGDR."""

from math import cos, log, log1p, pi

from learning.choices.hyperparameters import checkNumber, checkPositive
from learning.schedules.Schedule import Schedule
from learning.words.language import translate


class WarmRestarts(Schedule):
    """Cosine with warm restarts (SGDR): as `formula` says.

    T is the time since the last restart; each period is `factor` times as long as the one before.
    PyTorch's factor is 1; 2 is what the paper recommends. With a period as long as the training it
    is a cosine and no restart.
    Source: Loshchilov and Hutter 2017, equation 5; lecture 001, which cites it.
    """

    name = "warm-restarts"
    synonyms = ("cosine", "sgdr")
    formula = "lowest + ½(α − lowest)(1 + cos(π T/period))"
    lecture = "001"
    example = "--schedule warm-restarts:period=5"

    def __init__(self, period=10.0, factor=2.0, lowest=0.0):
        """Take the epochs of the first period, above 0, the factor, from 1 up, and the end."""
        checkNumber(
            factor, "factor", translate("a finite number from 1 up"), lambda number: number >= 1
        )
        checkNumber(
            lowest, "lowest", translate("a finite number from 0 up"), lambda number: number >= 0
        )
        self.period = checkPositive(period, "period")
        self.factor = factor
        self.lowest = lowest

    def rate(self, learningRate, time):
        """½(1 + cos(π T/period)) of the way from the lowest rate to α."""
        period, time = self._periodAt(time)
        return self.lowest + (learningRate - self.lowest) * (1 + cos(pi * time / period)) / 2

    def _periodAt(self, time):
        """Return the length of the period that a time lies in, and the time since it began.

        Period n, counted from 0, lasts pfⁿ and begins at p(fⁿ − 1)/(f − 1), p being the first one
        and f the factor: n is the logarithm of 1 + (f − 1) time/p to the base f, rounded down.
        """
        growth = self.factor - 1
        if growth == 0:
            return self.period, time % self.period
        try:
            number = round(log1p(growth * time / self.period) / log(self.factor))
            if self._begin(number) > time:  # rounded up; down could miss a restart by one digit
                number -= 1
            return self.period * self.factor**number, time - self._begin(number)
        except OverflowError:  # periods whose number, or length, no float can hold
            return self.period, 0.0

    def _begin(self, number):
        return self.period * (self.factor**number - 1) / (self.factor - 1)
