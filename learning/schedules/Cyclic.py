"""A learning rate that rises and falls."""

from learning.choices.hyperparameters import checkPositive
from learning.schedules.Schedule import Schedule


class Cyclic(Schedule):
    """Cyclic (triangular): from α up to factor · α in half a period, and down again.

    Source: Smith 2017, section 3.1; lecture 001, cyclic rates. The period is in epochs: Smith takes
    4 to 20 of them, and a top of 3 or 4 times α. PyTorch has no usual ones.
    """

    name = "cyclic"
    synonyms = ("triangular",)
    lecture = "001"
    example = "--schedule cyclic"

    def __init__(self, period=8.0, factor=4.0):
        """Take the epochs of a rise and a fall, and how many times α the top is; both above 0."""
        self.period = checkPositive(period, "period")
        self.factor = checkPositive(factor, "factor")

    def rate(self, learningRate, time):
        """α (1 + (factor − 1) height), the height going from 0 to 1 and back to 0."""
        place = time / self.period % 1
        height = 1 - abs(2 * place - 1)
        return learningRate * (1 + (self.factor - 1) * height)
