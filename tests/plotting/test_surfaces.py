"""Where a training is seen: animations, the progress bar, the language, and what is refused."""

import os
import pty
import re
import subprocess
import sys
import termios
from itertools import pairwise

import pytest
from PIL import Image, ImageSequence
from support.calling import callScript
from support.running import ROOT, bareEnvironment, oneLine, runScript
from support.transcripts import predictions, summary

QUICK = ["--engine", "numpy", "--hidden", "16"]


# An animation.


def framesOf(path):
    """Return the frames of an animation, and how many milliseconds each is shown."""
    with Image.open(path) as image:
        return [
            (frame.convert("RGB").tobytes(), frame.info["duration"])
            for frame in ImageSequence.Iterator(image)
        ]


@pytest.mark.parametrize("options", [["--plot", "file"], []])
def test_an_animation_holds_the_whole_training(tmp_path, options):
    path = tmp_path / "or.gif"
    run = runScript(
        "OrLearn.py", *options, "--views", "cost", "--plot-file", path, "--pace", 3, cwd=tmp_path
    )
    assert (run.returncode, run.stderr) == (0, "")
    count = int(re.search(r"animation of (\d+) frames saved in ", run.stdout)[1])
    frames = framesOf(path)
    assert 0.9 * count <= len(frames) <= count  # equal frames may be one
    assert all(before != after for (before, _), (after, _) in pairwise(frames))
    assert frames[-1][1] == 750
    assert os.listdir(tmp_path) == ["or.gif"]
    assert len(predictions(run.stdout)) == 4


@pytest.mark.parametrize("surface", ["window", "web", "none"])
def test_an_animation_is_a_file_and_nothing_else(tmp_path, surface):
    run = callScript("OrLearn.py", "--plot", surface, "--plot-file", "x.gif", cwd=tmp_path)
    assert "--plot-file" in oneLine(run)
    assert os.listdir(tmp_path) == []


def test_a_page_without_tornado_is_refused_in_one_line(tmp_path, monkeypatch):
    from learning.plotting.surfaces import openPlot as surfaces

    real = surfaces.find_spec
    monkeypatch.setattr(
        surfaces, "find_spec", lambda name: None if name == "tornado" else real(name)
    )
    run = callScript("OrLearn.py", "--plot", "web", cwd=tmp_path)
    assert "expected tornado to serve a page with" in oneLine(run)


def test_auto_says_where_it_draws(tmp_path):
    run = runScript("OrLearn.py", cwd=tmp_path)
    assert run.stdout.startswith("no window opens: drawing in OrLearn.png\n")
    assert os.listdir(tmp_path) == ["OrLearn.png"]


# The progress bar.


def onTerminal(*words, folder):
    """Run a script whose standard error is a terminal; return the two outputs."""
    parent, child = pty.openpty()
    termios.tcsetwinsize(child, (24, 100))
    with subprocess.Popen(
        [sys.executable, ROOT / words[0], *words[1:]],
        cwd=folder,
        env=bareEnvironment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=child,
        text=True,
    ) as process:
        os.close(child)
        stdout = process.stdout.read()
    seen = b""
    while True:
        try:
            part = os.read(parent, 4096)
        except OSError:  # how Linux says that the other end has gone
            part = b""
        if not part:
            break
        seen += part
    os.close(parent)
    return stdout, seen.decode()


def test_what_the_watch_says_stands_on_lines_of_its_own(tmp_path):
    options = ["--hidden", "8,8,8,8", "--engine", "numpy", "--watch", "--max-epochs", "60"]
    _, seen = onTerminal("DigitsLearn.py", *options, "--plot", "none", folder=tmp_path)
    said = [line for line in re.split("[\r\n]", seen) if "DigitsLearn.py: " in line]
    assert said
    assert all(re.sub(r"\x1b\[[0-9;]*[A-Za-z]", "", line).startswith("Digits") for line in said)


def test_a_terminal_shows_progress_that_is_gone_at_the_end(tmp_path):
    words = ["DigitsLearn.py", *QUICK, "--plot", "none", "--pace", "1.5"]
    stdout, seen = onTerminal(*words, folder=tmp_path)
    assert re.search(r"\d+ % .*epoch \d+, cost [\d.]+, 00:0\d < ", seen)
    assert re.search(r"\r +\r$", seen)  # overwritten with blanks
    assert "\r" not in stdout
    assert summary(stdout)[2] > 90


def test_what_is_piped_holds_no_progress(tmp_path):
    run = runScript("OrLearn.py", "--plot", "none", "--pace", 1, cwd=tmp_path)
    assert run.stderr == ""
    assert "%|" not in run.stdout


# The language.


@pytest.mark.parametrize(
    ("options", "environment", "word"),
    [
        ([], {"LANG": "fr_FR.UTF-8"}, "époque 0  coût 0.5955"),
        (["--lang", "fr"], {}, "époque 0  coût 0.5955"),
        (["--lang", "en"], {"LC_ALL": "fr_CA.UTF-8"}, "epoch 0  cost 0.5955"),
        ([], {"LANG": "de_DE.UTF-8"}, "epoch 0  cost 0.5955"),
    ],
)
def test_the_language_is_the_one_asked_for_or_the_locale_s(tmp_path, options, environment, word):
    environment = environment | {"PYTHONIOENCODING": "utf-8"}
    run = runScript("OrLearn.py", *options, "--plot", "none", cwd=tmp_path, **environment)
    assert run.returncode == 0
    assert run.stdout.splitlines()[0] == word
    assert run.stdout.splitlines()[-5:-1] == ["0 0 0 : 0", "0 1 1 : 1", "1 0 1 : 1", "1 1 1 : 1"]


def test_complaints_are_in_french_too(tmp_path):
    environment = {"LANG": "fr_FR.UTF-8", "PYTHONIOENCODING": "utf-8"}
    run = runScript("OrLearn.py", "--views", "weights", cwd=tmp_path, **environment)
    assert "--views weights: attendu\u00a0: 64 entrées, trouvé\u00a0: 2" in oneLine(run)
    run = runScript("OrLearn.py", "--lang", "de", cwd=tmp_path)
    assert "--lang: expected one of en, fr, found 'de'" in oneLine(run)


@pytest.mark.parametrize("script", ["OrLearn.py", "XorLearn.py", "DigitsLearn.py"])
def test_a_picture_for_a_projector_is_larger_and_in_french(tmp_path, script):
    options = ["--projector", "--lang", "fr", "--max-epochs", "2", "--plot-file", "p.svg"]
    run = callScript(script, *options, "--log-cost", "--plot", "file", cwd=tmp_path)
    assert run.returncode in (0, 1)
    assert (tmp_path / "p.svg").stat().st_size > 0
