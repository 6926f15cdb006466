"""`--compare` where somebody watches: a real window and a real page, until they are closed."""

import re
import signal

import numpy
import pytest
from support.browsing import browser, findBrowser
from support.running import readUntil, startedScript
from support.windows import control, isThere, pixels

WORDS = ["OrLearn.py", "--compare", "learning-rate=0.1,1", "--seeds", 1, "--threshold", 0]
LASTING = [*WORDS, "--max-epochs", 1000000000]
SHORT = [*WORDS, "--max-epochs", 50]
TITLE = "OrLearn: learning-rate compared"
CURVES = ((0x00, 0x72, 0xB2), (0xD5, 0x5E, 0x00))
"""The colours of the two."""


def hasCurves(picture):
    """Tell whether both curves are drawn: more of their colours than the legend has."""
    return all((picture == colour).all(axis=2).sum() > 300 for colour in CURVES)


def test_the_curves_are_seen_in_a_window_while_they_grow(screen, tmp_path):
    with startedScript(*LASTING, cwd=tmp_path, **screen) as process:
        while not hasCurves(pixels(screen)):
            assert process.poll() is None
        control(screen, "wmctrl", "-c", TITLE)
        while isThere(screen, TITLE):
            assert process.poll() is None  # who closes the window does not end the training
        process.send_signal(signal.SIGINT)
        stdout, stderr = process.communicate()
    assert (process.returncode, stdout, stderr) == (130, "", "")


def test_the_window_stays_with_the_table_until_it_is_closed(screen, tmp_path):
    with startedScript(*SHORT, cwd=tmp_path, **screen) as process:
        readUntil(process, "compared ")
        rows = [process.stdout.readline() for _ in range(2)]
        while not hasCurves(pixels(screen)):
            assert process.poll() is None
        control(screen, "wmctrl", "-c", TITLE)
        stdout, stderr = process.communicate()
    assert (process.returncode, stdout, stderr) == (0, "", "")
    assert [row.split()[0] for row in rows] == ["learning-rate=0.1", "learning-rate=1"]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.browser
@pytest.mark.skipif(findBrowser() is None, reason="no chromium is installed")
def test_the_curves_are_seen_on_a_page_until_it_is_left(tmp_path):
    with startedScript(*SHORT, "--plot", "web", cwd=tmp_path) as process:
        line = process.stdout.readline()
        address = re.fullmatch(r"open (http://127\.0\.0\.1:\d+/\d+) to see it learn\n", line)[1]
        with browser(tmp_path / "browser", address) as shown:
            while not hasCurves(numpy.array(shown.screenshot())):
                assert process.poll() is None
        stdout, stderr = process.communicate()
    assert (process.returncode, stderr) == (0, "")
    assert stdout.splitlines()[-1].startswith("learning-rate=1 ")
