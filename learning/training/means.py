"""Means of numbers that may be too large for any: where `statistics` raises, these are infinite."""

from math import isfinite, nan
from statistics import stdev


def mean(numbers):
    """Return the mean of a list of numbers, infinite where their sum is too large for a float."""
    return sum(numbers) / len(numbers)


def deviation(numbers):
    """Return the standard deviation of two numbers or more; nan if one of them is not finite."""
    return stdev(numbers) if all(map(isfinite, numbers)) else nan
