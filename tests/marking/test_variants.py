"""Correct scripts get all their points, however they print and draw."""

import pytest
from handIns.variants import VARIANTS
from support.marked import Case, failures, verdicts

CASES = [
    Case(variant.name, "plain", ["ex02"], files={"OrLearn.py": variant.text})
    for variant in VARIANTS
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_correct_script_gets_its_points_however_it_prints_and_draws(case, markingRoom):
    marked = markingRoom.result(case)
    assert failures(marked.data) == []
    assert verdicts(marked.data) == {"ex02": "passed"}
