"""Means of numbers that no float can add up."""

from math import inf, isnan, nan
from statistics import fmean, stdev

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning.training.means import deviation, mean

LARGE = [1e308, 1.5e308, 1e308]


def test_a_mean_of_numbers_too_large_is_infinite():
    with pytest.raises(OverflowError):
        fmean(LARGE)
    assert mean(LARGE) == inf
    assert isnan(mean([1.0, nan]))


def test_a_deviation_of_what_is_not_finite_is_none():
    assert isnan(deviation([1.0, inf]))
    assert isnan(deviation([nan, 1.0]))


@given(st.lists(st.floats(-1e9, 1e9), min_size=2, max_size=20))
def test_others_are_those_of_the_library(numbers):
    assert mean(numbers) == pytest.approx(fmean(numbers), abs=1e-6)
    assert deviation(numbers) == pytest.approx(stdev(numbers))
