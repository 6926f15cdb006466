"""Hyperparameters that cannot be: a check returns the value, or says what was expected.

That is a ValueError. A user may cause it, with `adam:beta1=2` for example.
"""

from math import inf

from learning.checks import Sentence, unlike


def checkNumber(value, parameter, expected, isRight):
    """Check that it is a finite number for which `isRight` holds, `expected` in words."""
    if not (isinstance(value, int | float) and -inf < value < inf and isRight(value)):
        raise unlike(parameter, expected, repr(value))
    return value


def checkFraction(value, parameter):
    """Check that it is a number from 0 to less than 1."""
    expected = Sentence("a number from 0 to less than 1")
    return checkNumber(value, parameter, expected, lambda part: 0 <= part < 1)


def checkPositive(value, parameter):
    """Check that it is above 0."""
    expected = Sentence("a finite number above 0")
    return checkNumber(value, parameter, expected, lambda number: number > 0)


def checkWhole(value, parameter, smallest=1):
    """Check that it is a whole number from `smallest` up."""
    if not isinstance(value, int) or value < smallest:
        expected = Sentence("a whole number from {least} up", least=smallest)
        raise unlike(parameter, expected, repr(value))
    return value
