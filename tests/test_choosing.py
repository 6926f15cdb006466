"""A sample of the tests that take minutes: drawn by a seed, and every one drawn by some."""

from types import SimpleNamespace

import pytest
from support.choosing import drawLong

ITEMS = [SimpleNamespace(nodeid=f"test_{number}") for number in range(6)]


def test_the_sample_is_the_seed_s_in_whatever_order_the_tests_come():
    assert drawLong(ITEMS, 2, 5) == drawLong(ITEMS[::-1], 2, 5)
    assert len(drawLong(ITEMS, 2, 5)) == 2


def test_every_long_test_has_its_day():
    drawn = {item.nodeid for seed in range(50) for item in drawLong(ITEMS, 2, seed)}
    assert drawn == {item.nodeid for item in ITEMS}


@pytest.mark.parametrize(("count", "expected"), [(0, 0), (6, 6), (9, 6)])
def test_no_more_are_drawn_than_there_are(count, expected):
    assert len(drawLong(ITEMS, count, 1)) == expected
