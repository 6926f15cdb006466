"""The chain rule drawn: in files, in a real window, on a real page; by keys, in both languages."""

import re

import numpy
import pytest
from PIL import Image
from support.browsing import browser, findBrowser
from support.running import ROOT, readUntil, runScript, startedScript
from support.waiting import pressUntilMore
from support.windows import control, isThere, pixels

SCRIPT = "experiments/__main__.py"
NAME = "chain-rule"
HOME = {"PYTHONPATH": str(ROOT)}
WHOLE = (0xE3, 0xF0, 0xFA)
"""The colour of boxes whose gradient is whole."""


def area(picture):
    """Return how many pixels have that colour, in an array."""
    return int((picture == WHOLE).all(axis=2).sum())


def test_an_animation_goes_value_by_value(tmp_path):
    done = runScript(SCRIPT, NAME, "--plot-file", "x.gif", cwd=tmp_path, **HOME)
    assert (done.returncode, done.stderr) == (0, "")
    with Image.open(tmp_path / "x.gif") as animation:
        areas = []
        for number in range(animation.n_frames):
            animation.seek(number)
            areas.append(sum(n for n, c in animation.convert("RGB").getcolors(9999) if c == WHOLE))
    assert areas == sorted(areas)
    assert len(set(areas)) >= 9  # no box, and then each of the eight


@pytest.mark.parametrize(("graph", "language"), [("neuron", "en"), ("network", "fr")])
def test_a_picture_of_the_end(tmp_path, graph, language):
    options = ["--graph", graph, "--lang", language, "--plot-file", "x.svg"]
    assert runScript(SCRIPT, NAME, *options, cwd=tmp_path, **HOME).returncode == 0
    text = (tmp_path / "x.svg").read_text(encoding="utf-8")
    comments = re.findall("<!-- (.*?) -->", text, re.DOTALL)  # beside text that is drawn as shapes
    written = " ".join([*comments, *re.findall("(?:^|>)([^<>]+)</t(?:ext|span)>", text)])
    assert ("chaîne" if language == "fr" else "chain") in written
    assert ("logistic" if graph == "network" else "∂") in written


def test_what_cannot_be_drawn_is_said_in_one_line(tmp_path):
    for options in (
        ["--expression", "open('x')"],
        ["--expression", "().__class__"],
        ["--expression", "a", "--at", "a=x"],
        ["--expression", "a"],
        ["--expression", "log(a)", "--at", "a=0"],
        ["--graph", "heart"],
    ):
        done = runScript(SCRIPT, NAME, *options, "--plot", "none", cwd=tmp_path, **HOME)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1), done.stderr
    assert list(tmp_path.iterdir()) == []


EXPRESSION = ["--expression", "tanh(w*x + b)", "--at", "w=2,x=0.5,b=-0.5"]
SLOW = ["--pace", 600]


def test_keys_go_through_it_in_a_window(screen, tmp_path):
    options = ["--plot", "window", *EXPRESSION, *SLOW]
    with startedScript(SCRIPT, NAME, *options, cwd=tmp_path, **HOME, **screen) as process:
        readUntil(process, "shown if")
        while not isThere(screen, "The chain rule"):
            assert process.poll() is None
        before = 0
        for _ in range(3):
            before = pressUntilMore(
                lambda: control(screen, "xdotool", "key", "n"),
                lambda: area(pixels(screen)),
                before,
            )
            assert process.poll() is None
        control(screen, "wmctrl", "-c", "The chain rule")
        assert process.wait() == 0


@pytest.mark.browser
@pytest.mark.skipif(findBrowser() is None, reason="no chromium is installed")
def test_and_on_a_page_until_it_is_left(tmp_path):
    options = ["--plot", "web", *EXPRESSION, *SLOW]
    with startedScript(SCRIPT, NAME, *options, cwd=tmp_path, **HOME) as process:
        line = process.stdout.readline()
        address = re.search(r"http://127\.0\.0\.1:\d+/\d+", line)[0]
        with browser(tmp_path / "browser", address) as page:
            before = 0
            for _ in range(2):
                before = pressUntilMore(
                    lambda: page.press("n"), lambda: area(numpy.array(page.screenshot())), before
                )
        process.communicate()
        assert process.returncode == 0
