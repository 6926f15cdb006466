"""Wrong hand-ins for ex12, checks of a gradient that let through what is wrong, or refuse."""

from handIns.mutants.Mutant import Mutant

STEP = "step = 1e-5 * size"
TEST = "if not error <= 1e-3 * max(abs(slope), abs(gradient[i])) + rounding:"
WHOLE = """        error = abs(slope - gradient[i])
        if not error <= 1e-3 * max(abs(slope), abs(gradient[i])) + rounding:
            return False
    return True
"""
LOOP = "    for i in range(len(point)):\n"
MIDDLE = """        size = abs(point[i])
        if size == 0:
            size = max(abs(x) for x in point)
        if size == 0:
            size = 1.0
        step = 1e-5 * size
        above = list(point)
        above[i] += step
        below = list(point)
        below[i] -= step
        high, low = function(above), function(below)
        slope = (high - low) / (2 * step)
        rounding = 1e-15 * (abs(high) + abs(low)) / step
"""
NO_SIZE = """        if size == 0:
            size = max(abs(x) for x in point)
        if size == 0:
            size = 1.0
"""


def wrong(name, old, new, said):
    """Return a mutant of `gradientCheck.py`."""
    return Mutant("ex12", name, "gradientCheck.py", old, new, said)


def together(name, test, said):
    """Return a mutant that compares all the `slopes` with the gradient at once."""
    measured = "        slopes.append(slope)\n"
    new = f"    slopes = []\n{LOOP}{MIDDLE}{measured}    return {test}\n"
    return wrong(name, LOOP + MIDDLE + WHOLE, new, said)


EX12 = [
    wrong("the step has one size for all points", STEP, "step = 1e-5", "being the right one"),
    wrong("the step is too small", STEP, "step = 1e-15 * size", "1 % too"),
    wrong("the step is as large as the number", STEP, "step = 0.5 * size", "being the right one"),
    wrong(
        "the step is as large for all numbers of a point",
        STEP,
        "step = 1e-5 * (max(abs(x) for x in point) or 1)",
        "being the right one",
    ),
    wrong("a number that is 0 has a step of 0", NO_SIZE, "", "ZeroDivisionError"),
    wrong(
        "the difference is divided by the step once",
        "/ (2 * step)",
        "/ step",
        "being the right one",
    ),
    wrong("the slope's sign is turned", "(high - low)", "(low - high)", "being the right one"),
    wrong("errors are absolute", TEST, "if not error <= 1e-3:", "gradientCheck|being"),
    wrong(
        "only small errors count as rounding", TEST, "if not error <= 1e-9:", "being the right one"
    ),
    wrong("one in twenty is let pass", TEST, TEST.replace("1e-3", "0.05"), "1 % too"),
    wrong(
        "digits are wanted that are not there",
        TEST,
        "if not error <= 1e-14 * abs(slope):",
        "being the right one",
    ),
    wrong(
        "errors are relative to the gradient, which may be 0",
        TEST,
        "if not error / abs(gradient[i]) <= 1e-3:",
        "ZeroDivisionError",
    ),
    wrong(
        "signs are lost",
        "abs(slope - gradient[i])",
        "abs(abs(slope) - abs(gradient[i]))",
        "opposite sign",
    ),
    wrong("nan is right", TEST, TEST.replace("not error <=", "error >"), r"not a number \(nan\)"),
    wrong(
        "only the first component is looked at", LOOP, "    for i in range(1):\n", "one component"
    ),
    wrong(
        "the last component is forgotten",
        LOOP,
        "    for i in range(len(point) - (len(point) > 1)):\n",
        "component|reverse",
    ),
    wrong(
        "it returns after the first component",
        "    return True\n",
        "        return True\n",
        "component",
    ),
    wrong(
        "a hundred components have to do",
        LOOP,
        "    for i in range(0, len(point), 1 + len(point) // 100):\n",
        "slope is small",
    ),
    together(
        "the difference of the vectors is measured as one",
        "sum((s - g) ** 2 for s, g in zip(slopes, gradient)) <= 1e-6 * "
        "sum(g * g for g in gradient) + 1e-12 * abs(function(point))",
        "component|slope is small",
    ),
    together(
        "only the direction is compared",
        "abs(sum(s * g for s, g in zip(slopes, gradient))) >= 0.999999 * "
        "(sum(g * g for g in gradient) * sum(s * s for s in slopes)) ** 0.5",
        "too large|twice",
    ),
    together(
        "only the sum of the components is compared",
        "abs(sum(slopes) - sum(gradient)) <= 1e-3 * sum(map(abs, slopes))",
        "reverse|component",
    ),
    together(
        "errors are averaged over the components",
        "sum(abs(s - g) for s, g in zip(slopes, gradient)) <= 1e-3 * "
        "sum(max(abs(s), abs(g)) for s, g in zip(slopes, gradient)) + 1e-300",
        "component|slope is small",
    ),
    together(
        "more than half of the components have to be right",
        "sum(abs(s - g) <= 1e-3 * abs(s) + 1e-300 for s, g in zip(slopes, gradient)) * 2 "
        "> len(point)",
        "component",
    ),
    wrong("everything is right", WHOLE, "    return True\n", "being all of it 1 % too large"),
    wrong("nothing is right", WHOLE, "        pass\n    return False\n", "being the right one"),
    wrong(
        "the answers are the wrong way round",
        "            return False\n    return True\n",
        "            return True\n    return False\n",
        "being the right one",
    ),
    wrong(
        "the error is returned in place of the answer",
        "    return True\n",
        "    return error\n",
        "something of type float",
    ),
    wrong(
        "the point is moved and not put back",
        "        above = list(point)\n",
        "        above = point\n",
        "being the right one|left as it was",
    ),
]
