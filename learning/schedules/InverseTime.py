"""A learning rate in inverse proportion to time."""

from math import floor

from learning.schedules.Schedule import Schedule, checkLowest


class InverseTime(Schedule):
    """Inverse time: as `formula` says.

    Source: lecture 000, optimisation: the rate is cst/k.
    """

    name = "inverse-time"
    synonyms = ("1/t",)
    formula = "α/k, k being the number of the epoch, from 1"
    lecture = "000"
    example = "--schedule inverse-time --max-epochs 30"

    def __init__(self, lowest=0.0):
        """Take the rate that it never falls below, from 0 up."""
        checkLowest(lowest)
        self.lowest = lowest

    def rate(self, learningRate, time):
        """α/k, with k = ⌊t⌋ + 1."""
        return max(self.lowest, learningRate / (floor(time) + 1))
