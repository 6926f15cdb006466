"""Hyperparameters that cannot be: each check raises a ValueError that says what was expected.

A user may cause it, with `adam:beta1=2` for example.
"""

from math import inf

from learning.checks import Sentence, unlike


def checkNumber(value, parameter, expected, isRight):
    """Check that it is a finite number for which `isRight` holds, `expected` in words."""
    if not (isinstance(value, int | float) and -inf < value < inf and isRight(value)):
        raise unlike(parameter, expected, repr(value))


def checkFraction(value, parameter):
    """Check that it is a number from 0 to less than 1."""
    expected = Sentence("a number from 0 to less than 1")
    checkNumber(value, parameter, expected, lambda part: 0 <= part < 1)


def checkPositive(value, parameter):
    """Check that it is above 0."""
    checkNumber(value, parameter, Sentence("a finite number above 0"), lambda number: number > 0)


def checkWhole(value, parameter, smallest=1):
    """Check that it is a whole number from `smallest` up."""
    if not isinstance(value, int) or value < smallest:
        expected = Sentence("a whole number from {least} up", least=smallest)
        raise unlike(parameter, expected, repr(value))
