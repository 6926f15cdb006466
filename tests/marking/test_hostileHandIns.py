"""Hostile hand-ins get no points, and do no harm outside of the sandbox."""

import pytest
from handIns.hostile import TRICKS
from support.marked import SECRET, Case, commandLines, parametersOf, verdicts

from grading.sandboxes import Bubblewrap

MOST_MEGABYTES = 300
"""Of memory, in the marker's own process, whatever a hand-in sends, prints or draws."""

SCRIPT_EXERCISES = {"ex02", "ex03", "ex08", "ex10"}

CASES = [
    Case(
        f"{trick.exercise}: {trick.name}",
        "plain",
        [trick.exercise],
        files=trick.files,
        seconds=8 if trick.exercise in SCRIPT_EXERCISES else 1.5,
    )
    for trick in TRICKS
]


@pytest.mark.skipif(bool(Bubblewrap.trouble()), reason=str(Bubblewrap.trouble()))
@pytest.mark.parametrize("case", parametersOf(CASES))
def test_a_hostile_hand_in_gets_nothing_and_does_no_harm(case, markingRoom, outside, listener):
    marked = markingRoom.result(case)
    assert verdicts(marked.data)[case.exercises[0]] in ("failed", "incomplete")
    assert marked.data["exercises"][0]["points"] == 0
    assert marked.status == 1
    assert marked.isUnchanged
    print(f"the marker held {marked.megabytes:.0f} MB")
    assert marked.megabytes < MOST_MEGABYTES
    assert [path.name for path in outside.iterdir()] == ["secret.txt"]
    assert SECRET not in marked.text + str(marked.data)
    assert not set(marked.text + str(marked.data)) & {"\x1b", "\x9b", "\u202e", "\u2066"}
    assert "\nmark: 20" not in marked.text
    with pytest.raises(BlockingIOError):
        listener.accept()
    assert commandLines(marked.token) == []
