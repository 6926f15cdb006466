"""A real window, on an X server without a monitor: opening, updating, closing, focus, Ctrl-C."""

import signal
import subprocess
import sys

import pytest
from support.running import ROOT, WATCHED, bareEnvironment, readUntil, runScript, watchUntil
from support.transcripts import predictions, summary
from support.windows import TITLES, areDifferent, control, isThere, pixels, window


@pytest.mark.parametrize("script", TITLES)
def test_the_curve_grows_until_the_window_is_closed(screen, tmp_path, script):
    quick = ["--engine", "numpy"] if script == "DigitsLearn.py" else []
    with window(screen, tmp_path, script, *quick, *WATCHED) as process:
        watchUntil(process, lambda: pixels(screen), areDifferent)
        control(screen, "wmctrl", "-c", TITLES[script])
        stdout, stderr = process.communicate()
    assert (process.returncode, stderr) == (0, "")
    assert predictions(stdout)


@pytest.mark.parametrize("script", TITLES)
def test_a_window_stays_after_training_until_it_is_closed(screen, tmp_path, script):
    with window(screen, tmp_path, script, "--pace", 0) as process:
        lines = readUntil(process, ("test cost", "training cost"))
        assert process.poll() is None
        control(screen, "wmctrl", "-c", TITLES[script])
        stdout, stderr = process.communicate()
    assert (process.returncode, stdout, stderr) == (0, "", "")
    assert predictions("".join(lines))
    assert list(tmp_path.iterdir()) == []  # a window, so no file


def test_a_window_closed_in_the_middle_leaves_the_predictions(screen, tmp_path):
    with window(screen, tmp_path, "DigitsLearn.py", "--pace", 60) as process:
        control(screen, "wmctrl", "-c", TITLES["DigitsLearn.py"])
        stdout, stderr = process.communicate()
    assert (process.returncode, stderr) == (0, "")
    assert len(predictions(stdout)) == 500
    assert summary(stdout)[2] >= 95  # it went on learning, and no longer waited for anybody


def test_ctrl_c_closes_a_window_that_waits(screen, tmp_path):
    with window(screen, tmp_path, "OrLearn.py", "--pace", 0) as process:
        readUntil(process, "training cost")
        process.send_signal(signal.SIGINT)
        stdout, stderr = process.communicate()
    assert (process.returncode, stdout, stderr) == (0, "", "")


def test_ctrl_c_in_the_middle_leaves_predictions_and_window_and_a_second_ends_all(screen, tmp_path):
    with window(screen, tmp_path, "DigitsLearn.py", "--threshold", 0, "--pace", 60) as process:
        process.send_signal(signal.SIGINT)
        lines = readUntil(process, "test cost")
        assert len(predictions("".join(lines))) == 500
        assert isThere(screen, TITLES["DigitsLearn.py"])
        process.send_signal(signal.SIGINT)
        _, stderr = process.communicate()
    assert (process.returncode, stderr) == (130, "")


def test_a_window_takes_the_focus_once(screen, tmp_path):
    def focused():
        return control(screen, "xdotool", "getactivewindow", "getwindowname").strip()

    options = ["--threshold", 0, "--max-epochs", 1000, "--pace", 0]
    with (
        window(screen, tmp_path, "DigitsLearn.py", *options) as first,
        window(screen, tmp_path, "OrLearn.py", "--pace", 0),
    ):
        assert focused() == TITLES["OrLearn.py"]
        for _ in range(5):  # reports, with frames between them
            first.stdout.readline()
            assert focused() == TITLES["OrLearn.py"]


def test_a_window_is_asked_for_and_there_is_one(screen, tmp_path):
    with window(screen, tmp_path, "OrLearn.py", "--plot", "window", "--pace", 0) as process:
        readUntil(process, "training cost")
        control(screen, "wmctrl", "-c", TITLES["OrLearn.py"])
        assert process.wait() == 0


def test_the_picture_is_saved_beside_the_window_if_asked_for(screen, tmp_path):
    options = ["--plot-file", "or.png", "--pace", 0]
    with window(screen, tmp_path, "OrLearn.py", *options) as process:
        readUntil(process, "curve saved in or.png")
        control(screen, "wmctrl", "-c", TITLES["OrLearn.py"])
        process.communicate()
    assert (tmp_path / "or.png").read_bytes().startswith(b"\x89PNG")


def test_the_user_s_choice_of_a_backend_in_memory_is_respected(screen, tmp_path):
    run = runScript("OrLearn.py", cwd=tmp_path, MPLBACKEND="agg", **screen)
    assert "curve saved in OrLearn.png" in run.stdout


CLOSINGS = """
import gc, subprocess
gc.disable()  # garbage is collected here alone, in the main thread

from learning.plotting.Scene import Scene
from learning.plotting.surfaces.Tempo import Tempo
from learning.plotting.surfaces.WindowPlot import WindowPlot

def titles():
    return subprocess.run(["wmctrl", "-l"], capture_output=True, text=True).stdout

def closeIt(title):
    while title not in titles():
        plot._flush()
    subprocess.run(["wmctrl", "-c", title])
    while title in titles():
        plot._flush()
    gc.collect()

for round in range(2):
    plot = WindowPlot(["cost"], Scene("A window"), Tempo())
    for closing in range(2):
        plot._toolkit.call(plot._canvas.toolbar.configure_subplots)
        closeIt("Subplot configuration tool")
    closeIt("A window")
    del plot._panels
    gc.collect()
"""


def test_windows_that_were_closed_are_let_go_without_a_word(screen, tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", CLOSINGS],
        cwd=ROOT,
        env=bareEnvironment(**screen),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
