"""Correct hand-ins of all styles get full marks; `handIns/correct/STYLES.md` describes them."""

import subprocess
import sys
from contextlib import ExitStack

import pytest
from support.choosing import draw, seedOf
from support.marked import CORRECT, Case, failures, verdicts

from grading.exercises import DAY

NAMES = sorted(folder.name for folder in CORRECT.iterdir() if folder.is_dir())
CASES = [Case(name, name, DAY) for name in NAMES]

ALL_SEEDS = 20
"""So often each is marked under `--seeds 20`, with other questions, dice and data each time."""

MOST_MEGABYTES = 300
"""Of memory, in the marker's own process."""

BUSY = 8
"""Other processes that the machine is shared with, and that never wait."""


def checkFullMarks(marked):
    """Fail unless all of the day is passed."""
    assert failures(marked.data) == []
    assert verdicts(marked.data) == dict.fromkeys(DAY, "passed")
    assert marked.data["mark"] == {"points": 20, "outOf": 20}
    assert marked.status == 0
    assert marked.isUnchanged
    assert marked.megabytes < MOST_MEGABYTES


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_correct_hand_in_gets_full_marks(case, markingRoom):
    checkFullMarks(markingRoom.result(case))


def pytest_generate_tests(metafunc):
    """Mark each hand-in with some of the seeds, drawn by --randomly-seed; see `--seeds`."""
    if "seedNumber" in metafunc.fixturenames:
        config = metafunc.config
        drawn = draw(range(ALL_SEEDS), config.getoption("--seeds"), seedOf(config))
        metafunc.parametrize("seedNumber", drawn)
        metafunc.parametrize("name", NAMES)


@pytest.mark.long
def test_whatever_it_is_asked(name, seedNumber, markingRoom):
    # A case's questions are drawn by its name.
    checkFullMarks(markingRoom.result(Case(f"{name} {seedNumber}", name, DAY)))


@pytest.fixture
def busyMachine():
    """Let other processes take the processors."""
    with ExitStack() as stack:
        for _ in range(BUSY):
            process = subprocess.Popen([sys.executable, "-S", "-c", "while True: pass"])
            stack.callback(process.wait)
            stack.callback(process.kill)
        yield


@pytest.mark.long
@pytest.mark.parametrize("name", ["plain", "window", "threads"])
@pytest.mark.parametrize("exercise", ["ex02", "ex03", "ex08"])
def test_a_script_on_a_busy_machine_too(exercise, name, markingRoom, busyMachine):
    marked = markingRoom.result(Case(f"{name}, busy", name, [exercise]))
    assert failures(marked.data) == []
    assert verdicts(marked.data) == {exercise: "passed"}
