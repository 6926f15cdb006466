"""Correct hand-ins of all styles get full marks; `handIns/correct/STYLES.md` describes them."""

import pytest
from support.marked import CORRECT, Case, failures, verdicts

from grading.exercises import DAY

CASES = [
    Case(folder.name, folder.name, DAY) for folder in sorted(CORRECT.iterdir()) if folder.is_dir()
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_correct_hand_in_gets_full_marks(case, markingRoom):
    marked = markingRoom.result(case)
    assert failures(marked.data) == []
    assert verdicts(marked.data) == dict.fromkeys(DAY, "passed")
    assert marked.data["mark"] == {"points": 20, "outOf": 20}
    assert marked.status == 0
    assert marked.isUnchanged
