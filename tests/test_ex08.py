"""Exercise ex08: `DigitsLearn.py`."""

import pytest
from learningScript import LearningScript

from grading.swaps import contradictDigits, swapDigits

pytestmark = pytest.mark.ex08

SEE = "the sheet, ex08"


class TestDigitsLearn(LearningScript):
    """A network of ten outputs, the digits from 0 to 9."""

    exercise = "ex08"
    script = "DigitsLearn.py"
    predicted = "testDigits.ds"
    isBinary = False
    rightPart = 0.85
    makeSwap = staticmethod(swapDigits)
    makeRiddle = staticmethod(contradictDigits)
