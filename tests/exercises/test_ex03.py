"""Exercise ex03: `BinaryLearn.py`."""

import pytest
from support.learningScript import LearningScript

from grading.unseenData import contradictBinary, swapBinary

pytestmark = pytest.mark.ex03

SEE = "the sheet, ex03"


class TestBinaryLearn(LearningScript):
    """One neuron, zeros against ones."""

    exercise = "ex03"
    script = "BinaryLearn.py"
    predicted = "testBinary.ds"
    rightPart = 0.95
    makeSwap = staticmethod(swapBinary)
    makeRiddle = staticmethod(contradictBinary)
