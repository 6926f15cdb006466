"""The chain rule drawn: in files, in a real window, on a real page; by keys, in both languages."""

import re

import pytest
from PIL import Image
from support.browsing import browser, findBrowser
from support.running import ROOT, runScript, startedScript
from support.windows import control, isThere, pixels

SCRIPT = "experiments/chainRule.py"
HOME = {"PYTHONPATH": str(ROOT)}
WHOLE = (0xE3, 0xF0, 0xFA)
"""The colour of boxes whose gradient is whole."""


def area(picture):
    """Return how many pixels have that colour, in an array."""
    return int((picture == WHOLE).all(axis=2).sum())


def test_an_animation_has_a_frame_for_each_visit(tmp_path):
    done = runScript(SCRIPT, "--plot-file", "x.gif", cwd=tmp_path, **HOME)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "animation of 9 frames saved in x.gif\n"
    with Image.open(tmp_path / "x.gif") as animation:
        areas = []
        for number in range(animation.n_frames):
            animation.seek(number)
            areas.append(sum(n for n, c in animation.convert("RGB").getcolors(9999) if c == WHOLE))
    assert areas[0] == 0
    assert areas == sorted(areas)
    assert len(set(areas)) == 9


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_picture_of_the_end(tmp_path, language):
    options = ["--graph", "network", "--lang", language, "--plot-file", "x.svg"]
    assert runScript(SCRIPT, *options, cwd=tmp_path, **HOME).returncode == 0
    text = (tmp_path / "x.svg").read_text(encoding="utf-8")
    comments = " ".join(re.findall("<!-- (.*?) -->", text))
    words = {"en": "A network 2-2-1", "fr": "Un réseau 2-2-1"}
    assert words[language] in comments
    assert ("retour" if language == "fr" else "backward") in comments


def test_what_cannot_be_drawn_is_said_in_one_line(tmp_path):
    for options in (
        ["--expression", "open('x')"],
        ["--expression", "a", "--at", "a=x"],
        ["--expression", "a"],
        ["--plot-file", "x.doc"],
        ["--plot-file", "nowhere/x.png"],
        ["--graph", "heart"],
        ["--plot", "window"],
    ):
        done = runScript(SCRIPT, *options, cwd=tmp_path, **HOME)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1), done.stderr
    assert list(tmp_path.iterdir()) == []


def test_keys_go_through_it_in_a_window(screen, tmp_path):
    options = ["--plot", "window", "--expression", "tanh(w*x + b)", "--at", "w=2,x=0.5,b=-0.5"]
    with startedScript(SCRIPT, *options, cwd=tmp_path, **HOME, **screen) as process:
        while not isThere(screen, "tanh"):
            assert process.poll() is None
        before = 0
        for _ in range(3):
            control(screen, "xdotool", "key", "space")
            while area(pixels(screen)) <= before:
                assert process.poll() is None
            before = area(pixels(screen))
        control(screen, "xdotool", "key", "Home")
        while area(pixels(screen)) > 0:
            assert process.poll() is None
        control(screen, "wmctrl", "-c", "tanh")
        assert process.wait() == 0


@pytest.mark.browser
@pytest.mark.skipif(findBrowser() is None, reason="no chromium is installed")
def test_and_on_a_page_until_it_is_left(tmp_path):
    import numpy

    with startedScript(SCRIPT, "--plot", "web", cwd=tmp_path, **HOME) as process:
        line = process.stdout.readline()
        address = re.fullmatch(r"open (http://127\.0\.0\.1:\d+/\d+) to look at it\n", line)[1]
        with browser(tmp_path / "browser", address) as page:
            before = 0
            for _ in range(3):
                while area(numpy.array(page.screenshot())) <= before:
                    page.press(" ")
                before = area(numpy.array(page.screenshot()))
        assert process.wait() == 0
