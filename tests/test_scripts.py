"""The scripts as their user meets them: options, errors, interruptions, places, exit statuses."""

import random
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest
from running import ROOT, bareEnvironment, runScript, startedScript
from transcripts import predictions, reports, summary

from Dataset import Dataset
from learning import scripts
from Neuron import Neuron

SCRIPTS = ["OrLearn.py", "XorLearn.py", "BinaryLearn.py", "DigitsLearn.py"]
ENDLESS = ["--threshold", 0, "--max-epochs", 10**9]


@pytest.fixture(params=SCRIPTS)
def script(request):
    """Each of the scripts in turn."""
    return request.param


def oneLine(process):
    """Return what a process complained of, having checked that it is one line, and status 2."""
    assert process.returncode == 2
    assert process.stderr.count("\n") == 1, process.stderr
    return process.stderr


# The options.


def test_the_help_explains_each_option_with_its_default(script, tmp_path):
    run = runScript(script, "--help", cwd=tmp_path)
    assert run.returncode == 0
    for option in (
        *("method", "batch-size", "threshold", "max-epochs", "learning-rate", "seed"),
        *("train", "test", "validation", "plot", "plot-file", "pace"),
    ):
        assert f"--{option} " in run.stdout
    assert run.stdout.count("(default") == run.stdout.count("\n  --")
    assert "nats" in run.stdout
    assert "in seconds" in run.stdout


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--learning-rate", "0"], "--learning-rate: expected a finite number above 0, found '0'"),
        (
            ["--learning-rate", "fast"],
            "--learning-rate: expected a finite number above 0, f",
        ),
        (
            ["--learning-rate", "nan"],
            "--learning-rate: expected a finite number above 0, f",
        ),
        (["--threshold", "-1"], "--threshold: expected a finite number from 0 up, found '-1'"),
        (["--max-epochs", "1.5"], "--max-epochs: expected a whole number from 0 up, found '1.5'"),
        (["--seed", "x"], "--seed: expected a whole number from 0 up, found 'x'"),
        (["--seed", "-1"], "--seed: expected a whole number from 0 up, found '-1'"),
        (["--seed", "9" * 5000], "--seed: expected a whole number from 0 up, found '999999"),
        (["--validation", "1"], "--validation: expected a fraction"),
        (["--validation", "0.999"], "--validation: expected a fraction that sets aside 1 to 3 of"),
        (
            ["--method", "newton"],
            "--method: expected one of iterative, stochastic, batch,",
        ),
        (["--method", "mini-batch", "--batch-size", "0"], "--batch-size: expected a whole number"),
        (["--batch-size", "4"], "--batch-size: expected --method mini-batch beside it"),
        (["--plot", "wall"], "--plot: expected one of auto, window, file, none, found 'wall'"),
        (["--plot", "none", "--plot-file", "x.png"], "--plot-file: expected no file with --plot"),
        (["--plot-file", "x.jpeg"], "--plot-file: expected a name ending in .png, .svg, .pdf"),
        (["--plot-file", "nowhere/x.png"], "--plot-file nowhere/x.png: expected a file that can"),
        (["--plot", "window"], "--plot window: expected a window to draw in, found none: "),
        (["--pace", "-1"], "--pace: expected a finite number from 0 up"),
        (["--learn", "0.1"], "unrecognized arguments: --learn 0.1"),
        (["--speed", "9"], "unrecognized arguments: --speed 9"),
        (["--train", "nowhere.ds"], "nowhere.ds: expected a dataset, found no such file"),
        (["--train", "."], ".: expected a dataset, found a folder"),
        (["--test", "nowhere.ds"], "nowhere.ds: expected a dataset, found no such file"),
        (["--train", "broken.ds"], "broken.ds, line 3: expected 1 number, the outputs of example"),
        (["--train", "target.ds"], "target.ds, example 2: expected outputs from 0 to 1, found 5"),
        (["--train", "wide.ds"], "wide.ds: expected 1 output an example, found 2"),
        (["--test", "wide.ds"], "wide.ds: expected 1 output an example like "),
        (["--test", "three.ds"], "three.ds: expected 2 inputs an example like "),
        (["--train", "a\nb"], "a\\nb: expected a dataset, found no such file"),
    ],
)
def test_bad_input_gets_one_plain_line(tmp_path, options, message):
    (tmp_path / "broken.ds").write_text("1 2 1\n0 0\n1 1\n")
    (tmp_path / "target.ds").write_text("2 2 1\n0 0\n1\n0 1\n5\n")
    (tmp_path / "wide.ds").write_text("1 2 2\n0 0\n1 1\n")
    (tmp_path / "three.ds").write_text("1 3 1\n0 0 1\n1\n")
    before = sorted(tmp_path.iterdir())
    run = runScript("OrLearn.py", *options, cwd=tmp_path)
    assert oneLine(run).startswith(f"OrLearn.py: {message}")
    assert run.stdout == ""
    assert sorted(tmp_path.iterdir()) == before


def test_the_summary_is_about_the_test_set(tmp_path):
    test = Dataset(ROOT / "datasets/testBinary.ds")
    neuron = Neuron(64, 0.1, random.Random(3))  # as the script makes it, not trained
    options = ["--seed", 3, "--validation", 0, "--max-epochs", 0, "--plot", "none"]
    run = runScript("BinaryLearn.py", *options, cwd=tmp_path)
    assert summary(run.stdout)[1] == pytest.approx(neuron.calcLoss(test), abs=5e-5)
    expected = [(int(e.outputs[0]), round(neuron.activate(e.inputs))) for e in test.examples]
    assert predictions(run.stdout) == expected


def test_a_single_neuron_refuses_ten_outputs(tmp_path):
    digits = ROOT / "datasets/trainDigits.ds"
    run = runScript("BinaryLearn.py", "--train", digits, "--plot", "none", cwd=tmp_path)
    assert oneLine(run).endswith("trainDigits.ds: expected 1 output an example, found 10\n")


@pytest.mark.parametrize("method", ["iterative", "stochastic", "batch", "mini-batch"])
def test_every_method_learns(tmp_path, method):
    run = runScript(
        "OrLearn.py", "--plot", "none", "--method", method, "--learning-rate", 1, cwd=tmp_path
    )
    assert "the cost is below the threshold 0.05" in run.stdout
    assert predictions(run.stdout) == [(0, 0), (1, 1), (1, 1), (1, 1)]


def test_the_batch_size_is_the_number_of_examples_a_step_sees(tmp_path):
    def costs(*options):
        run = runScript("OrLearn.py", "--plot", "none", "--max-epochs", 9, *options, cwd=tmp_path)
        return [report.cost for report in reports(run.stdout)]

    whole = costs("--method", "mini-batch", "--batch-size", 4)
    assert whole == costs("--method", "batch")
    assert whole != costs("--method", "mini-batch", "--batch-size", 2)


def test_same_seed_same_run(script, tmp_path):
    def run(seed):
        options = ["--plot", "none", "--max-epochs", 2, "--method", "stochastic", "--seed", seed]
        lines = runScript(script, *options, cwd=tmp_path).stdout.splitlines()
        return [line for line in lines if not line.startswith("stopped")]  # it tells the time

    assert run(7) == run(7)
    assert run(7) != run(8)


def test_it_says_why_it_stopped(tmp_path):
    def lastWords(*options):
        run = runScript("OrLearn.py", "--plot", "none", *options, cwd=tmp_path)
        return next(line for line in run.stdout.splitlines() if line.startswith("stopped"))

    assert "stopped after epoch 3 (" in lastWords("--max-epochs", 3)
    assert "--max-epochs" in lastWords("--max-epochs", 3)
    assert "below the threshold 0.2" in lastWords("--threshold", 0.2)


def test_another_test_set_is_predicted(tmp_path):
    (tmp_path / "some.ds").write_text("2 2 1\n1 0.5\n1\n0 0\n0\n")
    run = runScript("OrLearn.py", "--plot", "none", "--test", "some.ds", cwd=tmp_path)
    assert "1 0.5 1 : 1\n0 0 0 : 0\n" in run.stdout
    assert summary(run.stdout)[0] == "test"


def test_the_learning_script_measures_validation_examples_if_asked(tmp_path):
    options = ["--plot", "none", "--validation", 0.25, "--max-epochs", 20]
    run = runScript("OrLearn.py", *options, cwd=tmp_path)
    assert all(report.validationCost is not None for report in reports(run.stdout))
    run = runScript("BinaryLearn.py", "--plot", "none", "--validation", 0, cwd=tmp_path)
    assert all(report.validationCost is None for report in reports(run.stdout))


def test_a_dataset_may_have_other_sizes(tmp_path):
    (tmp_path / "small.ds").write_text("3 2 3\n0 0\n1 0 0\n0 1\n0 1 0\n1 0\n0 0 1\n")
    options = ["--plot", "none", "--train", "small.ds", "--test", "small.ds", "--validation", 0]
    run = runScript("DigitsLearn.py", *options, "--learning-rate", 1, cwd=tmp_path)
    assert predictions(run.stdout) == [(0, 0), (1, 1), (2, 2)]


# The ends.


@contextmanager
def endless(script, cwd, *options):
    """Start a training that would never end by itself; give the process once it has begun."""
    with startedScript(script, *ENDLESS, *options, cwd=cwd) as process:
        while not (line := process.stdout.readline()).startswith("epoch 1 "):
            assert line, process.stderr.read()
        yield process


@pytest.mark.parametrize(
    ("script", "count"), [("OrLearn.py", 4), ("BinaryLearn.py", 101), ("DigitsLearn.py", 500)]
)
def test_ctrl_c_ends_training_not_the_results(tmp_path, script, count):
    with endless(script, tmp_path, "--plot", "none") as process:
        process.send_signal(signal.SIGINT)
        stdout, stderr = process.communicate(timeout=60)
    assert (process.returncode, stderr) == (0, "")
    assert "it was asked to" in stdout
    assert len(predictions(stdout)) == count
    assert summary(stdout)[4] == count


def test_ctrl_c_during_training_saves_the_curve(tmp_path):
    with endless("DigitsLearn.py", tmp_path, "--plot", "file") as process:
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)
    assert (tmp_path / "DigitsLearn.png").read_bytes().startswith(b"\x89PNG")


def test_a_second_ctrl_c_ends_at_once(tmp_path):
    many = ["--test", ROOT / "datasets/trainDigits.ds"]  # enough to be still at it
    with endless("DigitsLearn.py", tmp_path, *many, "--plot", "none") as process:
        process.send_signal(signal.SIGINT)
        while not process.stdout.readline().startswith("stopped"):
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        assert process.stderr.read() == ""
        assert process.wait(timeout=60) == 130


def test_ctrl_c_before_training_ends_at_once():
    def main():
        raise KeyboardInterrupt

    with pytest.raises(SystemExit) as end:
        scripts.runScript(main)
    assert end.value.code == 130


def test_a_learning_rate_that_is_too_high_is_named(script, tmp_path):
    # The same inputs with opposite outputs: with such steps, every answer is certain and wrong.
    (tmp_path / "odd.ds").write_text("2 2 1\n1 1\n1\n1 1\n0\n")
    options = ["--train", "odd.ds", "--test", "odd.ds", "--validation", 0, "--plot", "none"]
    options += ["--method", "iterative", "--learning-rate", 1000, "--max-epochs", 10**6]
    run = runScript(script, *options, cwd=tmp_path)
    assert run.returncode == 1
    assert run.stderr.startswith(f"{script}: the cost went up to ")
    assert run.stderr.endswith("the learning rate is probably too high (--learning-rate 1000)\n")
    assert len(predictions(run.stdout)) == 2
    assert summary(run.stdout)[4] == 2


def test_a_cost_that_is_no_number_ends_training(tmp_path):
    (tmp_path / "huge.ds").write_text("2 2 1\n1e308 1\n1\n1e308 1\n0\n")
    options = ["--train", "huge.ds", "--learning-rate", "1e10", "--plot", "none"]
    run = runScript("OrLearn.py", *options, "--threshold", 0, cwd=tmp_path)
    assert run.returncode == 1
    assert "the learning rate is probably too high" in run.stderr
    assert "nan" in run.stdout
    assert len(predictions(run.stdout)) == 2


def test_head_ends_a_script_quietly(script, tmp_path):
    with endless(script, tmp_path, "--plot", "none") as process:
        process.stdout.close()
        assert process.stderr.read() == ""
        assert process.wait(timeout=100) == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
def test_a_full_disk_gets_one_plain_line(tmp_path):
    with open("/dev/full", "w") as full:
        run = subprocess.run(
            [sys.executable, ROOT / "OrLearn.py", "--plot", "none"],
            cwd=tmp_path,
            env=bareEnvironment(),
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert oneLine(run).endswith("expected to write there, found no space left on device\n")


def test_the_help_ends_quietly_too(tmp_path):
    with startedScript("OrLearn.py", "--help", cwd=tmp_path) as process:
        process.stdout.close()
        assert process.stderr.read() == ""
        assert process.wait(timeout=60) == 141


def test_reports_are_flushed_at_once(tmp_path):
    with endless("OrLearn.py", tmp_path, "--plot", "none") as process:
        assert process.poll() is None  # a report came out while training goes on


# The places.


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
    (tmp_path / "rc/matplotlibrc").write_text("text.usetex: True\n")
    run = runScript("OrLearn.py", *options, cwd=tmp_path, PATH="", **environment)
    assert "the curve could not be drawn" in oneLine(run)
    assert len(predictions(run.stdout)) == 4
    assert summary(run.stdout)[3:] == (4, 4)


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
