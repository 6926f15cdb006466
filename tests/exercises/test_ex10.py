"""Exercise ex10: `XorLearn.py`."""

import pytest
from support.learningScript import LearningScript

from grading.unseenData import LIKE_XOR, chequerXor, swapBits
from learning.checks import Sentence

pytestmark = pytest.mark.ex10

SEE = Sentence("lecture 000, hidden layers: is their gradient right, do the weights start apart?")


class TestXorLearn(LearningScript):
    """A network with a hidden layer learns XOR, which no neuron can alone."""

    exercise = "ex10"
    script = "XorLearn.py"
    predicted = "xor.ds"
    rightPart = 1.0
    attempts = 20

    @staticmethod
    def makeSwap(course, dice):
        """Return the other labels, in another order."""
        return swapBits("xor.ds", LIKE_XOR, dice)

    @staticmethod
    def makeRiddle(course, dice):
        """Return labels that take many more lines."""
        return chequerXor(dice)
