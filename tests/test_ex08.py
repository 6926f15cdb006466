"""Exercise ex08: `DigitsLearn.py`."""

import pytest
from learningScript import LearningScript

pytestmark = pytest.mark.ex08


class TestDigitsLearn(LearningScript):
    """A network of ten outputs, the digits from 0 to 9."""

    exercise = "ex08"
    script = "DigitsLearn.py"
    testSet = "testDigits.ds"
    rightPart = 0.95
    highestCost = 1
