"""Exercise ex08: `DigitsLearn.py`."""

import pytest
from support.learningScript import LearningScript

from grading.unseenData import contradictDigits, swapDigits

pytestmark = pytest.mark.ex08

SEE = "the sheet, ex08"


class TestDigitsLearn(LearningScript):
    """A network of ten outputs, the digits from 0 to 9."""

    exercise = "ex08"
    script = "DigitsLearn.py"
    predicted = "testDigits.ds"
    isBinary = False
    rightPart = 0.85
    # The training file is half as long there, and the classes that the other lies about count
    # twice: who trains for few epochs gets 84 to 97 % right, who believes the lies 77 at most.
    unseenPart = 0.8
    makeSwap = staticmethod(swapDigits)
    makeRiddle = staticmethod(contradictDigits)
