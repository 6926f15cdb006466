"""How an exercise's test speaks to a student: called, expected, found, and where to look."""

from math import exp

import pytest


def expect(found, expected, *, called, see, tolerance=1e-9):
    """Fail, in the words of the sheet, unless a number or a list of numbers is as expected.

    `called` says what was called, `see` which part of the sheet to read again. Numbers agree
    if they differ by less than `tolerance`, or by that part of the expected one.
    """
    if found != pytest.approx(expected, rel=tolerance, abs=tolerance):
        fail(found=found, expected=expected, called=called, see=see)


def fail(*, found, expected, called, see):
    """Fail, in the words of the sheet."""
    pytest.fail(
        f"\n  called:   {called}\n  expected: {expected}\n  found:    {found}\n  see:      {see}",
        pytrace=False,
    )


def logistic(x):
    """Return 1 / (1 + e^−x), as the textbook writes it."""
    return 1 / (1 + exp(-x))


def weightedSum(weights, inputs):
    """Return w₀ + Σ wᵢxᵢ, term by term."""
    total = weights[0]
    for i, x in enumerate(inputs, start=1):
        total += weights[i] * x
    return total


def slopes(function, weights, step=1e-6):
    """Return the derivatives of `function()` by each of the weights, by central differences."""
    found = []
    for i, weight in enumerate(weights):
        weights[i] = weight + step
        above = function()
        weights[i] = weight - step
        below = function()
        weights[i] = weight
        found.append((above - below) / (2 * step))
    return found
