"""A learning rate that rises once, and falls to nearly nothing."""

from math import cos, pi

from learning.choices.hyperparameters import checkNumber, checkPositive
from learning.schedules.Schedule import Schedule
from learning.words.language import translate

FIRST = 1 / 25
"""The part of α to begin with; PyTorch's."""

LAST = FIRST / 10_000
"""The part of α to end with; PyTorch's."""


class OneCycle(Schedule):
    """One cycle: as `formula` says.

    α is the top, which may be higher than a rate that stays could be. The period is that of the
    whole training, so say how long it is: `--max-epochs 40 --schedule one-cycle:period=40`.
    Beyond the lectures. Source: Smith and Topin 2018; the shape and its figures are PyTorch's.
    """

    name = "one-cycle"
    synonyms = ("1cycle",)
    formula = "a cosine from α/25 up to α, and another down to α/250000 at the period's end"
    lecture = "beyond"
    example = "--schedule one-cycle:period=20 --max-epochs 20"

    def __init__(self, period=50.0, rise=0.3):
        """Take the epochs of the whole, and the part of them that the rate rises for."""
        checkNumber(
            rise, "rise", translate("a number above 0 and less than 1"), lambda part: 0 < part < 1
        )
        self.period = checkPositive(period, "period")
        self.rise = rise

    def rate(self, learningRate, time):
        """From one part of α to the next along half a cosine: a + (b − a)(1 − cos πp)/2."""
        place = min(1, time / self.period)
        if place < self.rise:
            first, last, part = FIRST, 1, place / self.rise
        else:
            first, last, part = 1, LAST, (place - self.rise) / (1 - self.rise)
        return learningRate * (first + (last - first) * (1 - cos(pi * part)) / 2)
