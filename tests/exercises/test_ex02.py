"""Exercise ex02: `OrLearn.py`."""

import pytest
from support.learningScript import LearningScript

from grading.unseenData import LIKE_OR, swapBits, swapOrForXor
from learning.checks import Sentence

pytestmark = pytest.mark.ex02

SEE = Sentence("the sheet, ex02")


class TestOrLearn(LearningScript):
    """One neuron learns OR, and predicts its training set."""

    exercise = "ex02"
    script = "OrLearn.py"
    predicted = "or.ds"
    rightPart = 1.0

    @staticmethod
    def makeSwap(course, dice):
        """Return other labels of two bits."""
        return swapBits("or.ds", LIKE_OR, dice)

    @staticmethod
    def makeRiddle(course, dice):
        """Return labels that no line parts."""
        return swapOrForXor(dice)
