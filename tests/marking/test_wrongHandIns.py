"""Wrong hand-ins fail in the very exercise that they break: mutants of the plain one."""

import pytest
from handIns.mutants import MUTANTS
from support.marked import Case, failures, verdicts

CASES = [
    Case(
        f"{mutant.exercise}: {mutant.name}",
        "plain",
        [mutant.exercise],
        edit=(mutant.file, mutant.old, mutant.new),
        seconds=20,
    )
    for mutant in MUTANTS
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_wrong_hand_in_fails_where_it_is_wrong(case, markingRoom):
    marked = markingRoom.result(case)
    assert verdicts(marked.data) == {case.exercises[0]: "failed"}
    assert failures(marked.data)
    assert marked.status == 1
