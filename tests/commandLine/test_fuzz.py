"""Command lines drawn at random: whatever is typed, status 0, 1 or 2, and no traceback."""

import random

import pytest
from support.calling import callScript
from support.commandLines import drawCommandLine

from learning.studies import rateTest, sanity, shortTraining

EACH = 10
"""Command lines in a test."""

ORDINARY = range(0, 40, EACH)
LATE = range(40, 800, EACH)


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Let nothing last long, and nothing open a window."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sanity, "MOST_EPOCHS", 5)
    monkeypatch.setattr(shortTraining, "EXAMPLES", 40)
    monkeypatch.setattr(shortTraining, "MOST", 6)
    monkeypatch.setattr(rateTest, "TRIED", 40)


@pytest.mark.parametrize(
    "start",
    [*ORDINARY, *[pytest.param(start, marks=pytest.mark.long) for start in LATE]],
)
def test_whatever_is_typed_gets_an_answer(start, tmp_path):
    for seed in range(start, start + EACH):
        folder = tmp_path / str(seed)
        folder.mkdir()
        words = drawCommandLine(random.Random(seed), folder)
        try:
            run = callScript(*words, cwd=folder)
        except BaseException as error:
            raise AssertionError(f"seed {seed}: {words}") from error
        said = f"seed {seed}: {words}: {run.returncode} {run.stderr}"
        lines = run.stderr.splitlines()
        assert run.returncode in (0, 1, 2), said
        assert all(line.startswith(f"{words[0]}: ") for line in lines), said
        assert run.returncode != 2 or len(lines) == 1 or "--watch" in words, said
        assert run.returncode != 0 or not lines or "--watch" in words, said
