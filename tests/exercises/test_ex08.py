"""Exercise ex08: `DigitsLearn.py`."""

import pytest
from support.learningScript import LearningScript

from grading.unseenData import contradictDigits, swapDigits
from learning.checks import Sentence

pytestmark = pytest.mark.ex08

SEE = Sentence("the sheet, ex08")


class TestDigitsLearn(LearningScript):
    """A network of ten outputs, the digits from 0 to 9."""

    exercise = "ex08"
    script = "DigitsLearn.py"
    predicted = "testDigits.ds"
    isBinary = False
    rightPart = 0.8
    # grading/README.md has the figures: 80 % and more for who learns, 35 at most for who compares.
    unseenPart = 0.6
    makeRiddle = staticmethod(contradictDigits)

    @staticmethod
    def makeSwap(course, dice):
        """Return pictures in which faint pixels decide."""
        return swapDigits(dice)
