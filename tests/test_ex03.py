"""Exercise ex03: `BinaryLearn.py`."""

import pytest
from learningScript import LearningScript

pytestmark = pytest.mark.ex03


class TestBinaryLearn(LearningScript):
    """One neuron, zeros against ones."""

    exercise = "ex03"
    script = "BinaryLearn.py"
    testSet = "testBinary.ds"
    rightPart = 0.99
    highestCost = 0.1
