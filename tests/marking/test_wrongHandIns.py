"""Wrong hand-ins fail in the very exercise that they break: mutants of the plain one."""

import re

import pytest
from handIns.mutants import MUTANTS
from support.marked import Case, failures, verdicts

CASES = [
    Case(
        f"{mutant.exercise}: {mutant.name}",
        "plain",
        [mutant.exercise],
        edit=(mutant.file, mutant.old, mutant.new),
        seconds=3 if mutant.exercise == "ex11" else 20,  # some of its engines never return
    )
    for mutant in MUTANTS
]
# Each takes a second of processor time. Of those that are not of the day a part always runs.
ALWAYS = 4
PARAMETERS = [
    pytest.param(
        *(case, mutant.said),
        id=case.name,
        marks=[pytest.mark.long] if mutant.said and number % ALWAYS else [],
    )
    for number, (case, mutant) in enumerate(zip(CASES, MUTANTS, strict=True))
]


@pytest.mark.parametrize(("case", "said"), PARAMETERS)
def test_a_wrong_hand_in_fails_where_it_is_wrong(case, said, markingRoom):
    marked = markingRoom.result(case)
    assert verdicts(marked.data) == {case.exercises[0]: "failed"}
    assert failures(marked.data)
    assert marked.status == 1
    assert re.search(said, str(marked.data["exercises"]))
