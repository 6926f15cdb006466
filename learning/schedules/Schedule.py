"""What every schedule tells: the learning rate at a moment of the training."""

from learning.checks import Sentence
from learning.choices.Choice import Choice
from learning.choices.hyperparameters import checkNumber


class Schedule(Choice):
    """The learning rate over time, time being counted in epochs since the start."""

    def rate(self, learningRate, time):
        """Return the rate at `time`, a number of epochs from 0 up, not always a whole one.

        `learningRate` is the one asked for, where a schedule starts.
        """
        raise NotImplementedError

    def observe(self, cost):
        """Be told the cost, in nats, at the end of an epoch: of validation if it is measured."""

    def remembered(self):
        """Return what it has seen, a list of numbers: none, as time says all as a rule."""
        return []

    def remember(self, numbers):
        """Take what another one of its kind has seen, as `remembered` returned it."""


def checkLowest(lowest):
    """Check the rate that a schedule never falls below: a number from 0 up."""
    expected = Sentence("a finite number from 0 up")
    checkNumber(lowest, "lowest", expected, lambda number: number >= 0)
