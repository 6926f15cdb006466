"""Where the scripts run, and where their curve goes."""

import subprocess
import sys
from pathlib import Path

import pytest
from support.running import ROOT, bareEnvironment, oneLine, runScript
from support.transcripts import predictions, summary


def test_the_scripts_run_from_any_folder(script, tmp_path):
    run = runScript(script, "--plot", "none", "--max-epochs", 1, cwd=tmp_path)
    assert (run.returncode, run.stderr) == (0, "")
    assert list(tmp_path.iterdir()) == []


def test_without_a_display_auto_is_a_file_in_the_current_folder(script, tmp_path):
    run = runScript(script, "--max-epochs", 1, cwd=tmp_path)
    name = script.replace(".py", ".png")
    assert f"curve saved in {name}\n" in run.stdout
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_display_that_is_not_there_is_no_window(tmp_path):
    run = runScript("OrLearn.py", cwd=tmp_path, DISPLAY=":987")
    assert (run.returncode, run.stderr) == (0, "")
    assert "curve saved in OrLearn.png" in run.stdout


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="there is no folder to fail in")
def test_where_the_current_folder_cannot_be_written_the_curve_goes_to_the_temporary_one(tmp_path):
    run = runScript("OrLearn.py", cwd="/proc", TMPDIR=str(tmp_path))
    assert f"curve saved in {tmp_path}/OrLearn.png" in run.stdout
    assert (tmp_path / "OrLearn.png").exists()


def test_a_folder_that_is_gone_is_no_place_for_a_curve(tmp_path):
    gone = tmp_path / "gone"
    gone.mkdir()
    program = "import os, sys; os.rmdir(os.getcwd()); os.execv(sys.executable, sys.argv[1:])"
    run = subprocess.run(
        [sys.executable, "-c", program, sys.executable, ROOT / "OrLearn.py"],
        cwd=gone,
        env=bareEnvironment(TMPDIR=str(tmp_path)),
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0
    assert f"curve saved in {tmp_path}/OrLearn.png" in run.stdout


@pytest.mark.parametrize(
    ("environment", "options"),
    [
        ({"MPLBACKEND": "junk"}, []),
        ({"MATPLOTLIBRC": "rc"}, ["--plot", "file"]),
    ],
)
def test_a_curve_that_cannot_be_drawn_costs_no_predictions(tmp_path, environment, options):
    (tmp_path / "rc").mkdir()
    (tmp_path / "rc/matplotlibrc").write_text("lines.marker: junk\n")
    run = runScript("OrLearn.py", *options, cwd=tmp_path, PATH="", **environment)
    assert "the curve could not be drawn" in oneLine(run)
    assert len(predictions(run.stdout)) == 4
    assert summary(run.stdout)[3:] == (4, 4)


def test_settings_that_the_panels_cannot_live_with_are_set_aside(tmp_path):
    (tmp_path / "matplotlibrc").write_text(
        "text.usetex: True\nfigure.constrained_layout.use: True\n"
    )
    run = runScript("OrLearn.py", "--plot", "file", cwd=tmp_path, PATH="")
    assert (run.returncode, run.stderr) == (0, "")
    assert (tmp_path / "OrLearn.png").exists()


def test_a_name_that_cannot_be_shown_costs_no_predictions(tmp_path):
    options = ["--plot-file", "∞.png"]
    run = runScript("OrLearn.py", *options, cwd=tmp_path, PYTHONIOENCODING="ascii")
    assert (run.returncode, run.stderr) == (0, "")
    assert "curve saved in \\u221e.png" in run.stdout
    assert len(predictions(run.stdout)) == 4


@pytest.mark.parametrize("path", ["x.png/", "./x.png"])
def test_a_path_may_be_written_in_several_ways(tmp_path, path):
    run = runScript("OrLearn.py", "--plot-file", path, cwd=tmp_path)
    assert run.returncode == 0
    assert (tmp_path / "x.png").read_bytes().startswith(b"\x89PNG")


def test_the_curve_goes_where_it_is_told(tmp_path):
    run = runScript("OrLearn.py", "--plot", "file", "--plot-file", "my.svg", cwd=tmp_path)
    assert "curve saved in my.svg" in run.stdout
    assert (tmp_path / "my.svg").read_bytes().startswith(b"<?xml")


@pytest.mark.parametrize("isAsked", [False, True])
def test_without_matplotlib_the_lesson_goes_on(tmp_path, isAsked):
    # With -S -E python finds the standard library and the project only.
    options = ["--plot", "file"] if isAsked else []
    run = subprocess.run(
        [sys.executable, "-S", "-E", ROOT / "OrLearn.py", *options],
        cwd=tmp_path,
        env=bareEnvironment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert "matplotlib" in run.stderr
    assert run.stderr.count("\n") == 1
    assert run.returncode == (2 if isAsked else 0)
    assert isAsked or summary(run.stdout)[3:] == (4, 4)
