"""A real page, in a real browser: opening, changing, being touched, being left."""

import re
import signal
from contextlib import contextmanager

import numpy
import pytest
from support.browsing import browser, findBrowser
from support.running import WATCHED, readUntil, startedScript, watchUntil
from support.transcripts import predictions, summary
from support.windows import areDifferent

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(findBrowser() is None, reason="no chromium is installed"),
]

QUICK = ["DigitsLearn.py", "--engine", "numpy", "--hidden", "16"]

GRID = (846, 603)
"""Where the middle of the grid to draw on is, in pixels of the page."""


@contextmanager
def served(folder, script, *options):
    """Start a script that serves a page; give the process and a function that opens the page."""
    with startedScript(script, *options, "--plot", "web", cwd=folder) as process:
        line = process.stdout.readline()
        address = re.fullmatch(r"open (http://127\.0\.0\.1:\d+/\d+) to see it learn\n", line)[1]
        yield process, lambda: browser(folder / "browser", address)


def pixels(shown):
    """Return what the page shows, an array."""
    return numpy.array(shown.screenshot())


SCRIPTS = [["XorLearn.py"], ["BinaryLearn.py"], ["DigitsLearn.py", "--engine", "numpy"]]


@pytest.mark.parametrize("script", SCRIPTS)
def test_the_page_changes_until_it_is_left(tmp_path, script):
    with served(tmp_path, *script, *WATCHED) as (process, openPage):
        with openPage() as shown:
            watchUntil(process, lambda: pixels(shown), areDifferent)
        stdout, stderr = process.communicate()
    assert (process.returncode, stderr) == (0, "")
    assert predictions(stdout)


@pytest.mark.parametrize("script", SCRIPTS)
def test_the_page_stays_after_training_until_it_is_left(tmp_path, script):
    with served(tmp_path, *script, "--pace", 0) as (process, openPage):
        with openPage() as shown:
            lines = readUntil(process, ("test cost", "training cost"))
            assert process.poll() is None
            while (pixels(shown) == (0x00, 0x72, 0xB2)).all(axis=2).sum() <= 100:
                pass  # until the curve of the training cost is there
        stdout, stderr = process.communicate()
    assert (process.returncode, stdout, stderr) == (0, "", "")
    assert predictions("".join(lines))


def test_keys_and_mouse_are_answered(tmp_path):
    with served(tmp_path, *QUICK, "--pace", 1) as (process, openPage), openPage() as shown:
        readUntil(process, "test cost")
        blank = pixels(shown)
        x, y = GRID
        shown.mouse("mousePressed", x, y - 40)
        for step in range(1, 9):
            shown.mouse("mouseMoved", x, y - 40 + 10 * step)
        shown.mouse("mouseReleased", x, y + 40)
        while pixels(shown)[y, x].max() > 100:  # until there is ink
            pass
        assert (blank[y, x] == 255).all()
        shown.press("r")
        lines = readUntil(process, "starting again with seed 2")
        assert not predictions("".join(lines))
        assert summary("".join(readUntil(process, "test cost")))[2] > 90


def test_a_page_that_is_left_in_the_middle_costs_nothing(tmp_path):
    with served(tmp_path, *QUICK, "--pace", 60) as (process, openPage):
        with openPage():
            readUntil(process, "epoch 1 ")
        stdout, stderr = process.communicate()
    assert (process.returncode, stderr) == (0, "")
    assert len(predictions(stdout)) == 500
    assert summary(stdout)[2] > 90


def test_ctrl_c_ends_the_wait_for_somebody_to_open_the_page(tmp_path):
    with startedScript("OrLearn.py", "--plot", "web", cwd=tmp_path) as process:
        assert process.stdout.readline().startswith("open http")
        process.send_signal(signal.SIGINT)
        stdout, stderr = process.communicate()
    assert (process.returncode, stdout, stderr) == (130, "", "")


def test_ctrl_c_ends_the_stay_of_a_page(tmp_path):
    with served(tmp_path, "OrLearn.py", "--pace", 0) as (process, openPage), openPage():
        readUntil(process, "training cost")
        process.send_signal(signal.SIGINT)
        stdout, stderr = process.communicate()
    assert (process.returncode, stdout, stderr) == (0, "", "")
