"""Engines without a chain rule, and checks that look for the answer elsewhere."""

from handIns.hostile.pieces import CHANNELS, SPIN, join
from handIns.hostile.Trick import Trick

FRAMEWORK = """
    class Value:
        def __init__(self, number):
            self.number = float(number)
            #INIT#

        def __add__(self, other):
            return Value(self.number + getattr(other, "number", other))

        def __mul__(self, other):
            return Value(self.number * getattr(other, "number", other))

        __radd__, __rmul__ = __add__, __mul__

        def logistic(self):
            return Value(0.5)

        def calculateGradients(self):
            #GRADIENTS#
"""


def engine(name, gradients, init="self.gradient = 0.0", *head):
    """Return a trick on ex11: an engine that keeps no graph."""
    text = FRAMEWORK.replace("#INIT#", init).replace("#GRADIENTS#", gradients)
    return Trick("ex11", name, {"Value.py": join(*head, text)})


def check(name, body, *head):
    """Return a trick on ex12: what stands in checkGradient."""
    text = f"""
    def checkGradient(function, point, gradient):
        {body}
    """
    return Trick("ex12", name, {"gradientCheck.py": join(*head, text)})


CHAMELEON = """
    class Chameleon(float):
        # equal to everything that it is compared with
        def __eq__(self, other):
            return True

        def __sub__(self, other):
            return 0.0

        __rsub__, __hash__ = __sub__, float.__hash__
"""

GRAPHS = [
    engine(
        "thousands of numbers, one of which may fit",
        "self.numbers = [n / 500 for n in range(-4000, 4000)]",
    ),
    engine(
        "a gradient that is equal to everything",
        "self.gradient = Chameleon(1)",
        "self.gradient = Chameleon(1)",
        CHAMELEON,
    ),
    engine("a gradient that is infinite", "self.gradient = float('inf')"),
    engine("a gradient that is a word", "self.gradient = 'the right one'"),
    engine("attributes without end", "pass", "self.inner = lambda: 0\n            self.me = self"),
    engine("it never returns", "spin()", "self.gradient = 0.0", SPIN),
    engine("it ends the program", "raise SystemExit(0)"),
    engine(
        "it answers the marker in its own words",
        'tell({"number": current(), "answer": {"returned": None, "arguments": []}})',
        "self.gradient = 1.0",
        CHANNELS,
    ),
    engine(
        "it forges numbers for all that is asked",
        'tell({"number": current() + 1, "answer": {"paths": [[["attribute", "number"]]], '
        '"values": [1.0], "unseen": []}})',
        "self.gradient = 1.0",
        CHANNELS,
    ),
    engine("memory without end", "self.heap = [bytearray(10**9) for _ in range(3)]"),
    check("True, whatever is asked", "return True"),
    check("False, whatever is asked", "return False"),
    check(
        "every other time True",
        "checkGradient.count = getattr(checkGradient, 'count', 0) + 1\n"
        "        return checkGradient.count % 2 == 1",
    ),
    check(
        "a bool by chance",
        "import os\n        return os.urandom(1)[0] < 128",
    ),
    check(
        "something that passes for both",
        "return Both()",
        """
    class Both(int):
        def __eq__(self, other):
            return True

        def __bool__(self):
            return True

        __hash__ = int.__hash__
    """,
    ),
    check("it never returns", "spin()", SPIN),
    check(
        "it answers the marker in its own words",
        'tell({"number": current(), "answer": {"answer": True, "point": point}})\n'
        "        return False",
        CHANNELS,
    ),
    check("it changes the gradient and the point", "point[:] = [0.0]; return True"),
    check(
        "it asks the caller for what is expected",
        "import sys\n        frame = sys._getframe(1)\n"
        "        return any(v is True for f in (frame, frame.f_back) for v in f.f_locals.values())",
    ),
    check(
        "it gives up on what is unusual",
        "return all(abs(g) < 1e3 and g == g for g in gradient)",
    ),
]
