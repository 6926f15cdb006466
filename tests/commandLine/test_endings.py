"""How the scripts end: Ctrl-C, divergence, closed and full outputs, exit statuses."""

import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest
from support.running import ENDLESS, ROOT, bareEnvironment, oneLine, runScript, startedScript
from support.transcripts import predictions, summary

from learning.system import exits as scripts


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
        stdout, stderr = process.communicate()
    assert (process.returncode, stderr) == (0, "")
    assert "it was asked to" in stdout
    assert len(predictions(stdout)) == count
    assert summary(stdout)[4] == count


def test_ctrl_c_during_training_saves_the_curve(tmp_path):
    with endless("DigitsLearn.py", tmp_path, "--plot", "file") as process:
        process.send_signal(signal.SIGINT)
        process.communicate()
    assert (tmp_path / "DigitsLearn.png").read_bytes().startswith(b"\x89PNG")


def test_a_second_ctrl_c_ends_at_once(tmp_path):
    many = ["--test", ROOT / "datasets/trainDigits.ds"]  # enough to be still at it
    with endless("DigitsLearn.py", tmp_path, *many, "--plot", "none") as process:
        process.send_signal(signal.SIGINT)
        while not process.stdout.readline().startswith("stopped"):
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        assert process.stderr.read() == ""
        assert process.wait() == 130


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


@pytest.mark.parametrize(
    ("script", "options"),
    [
        ("OrLearn.py", []),
        ("XorLearn.py", ["--hidden", "none", "--engine", "python"]),
        ("XorLearn.py", ["--hidden", "none", "--engine", "numpy"]),
        ("XorLearn.py", ["--hidden", "3", "--engine", "numpy"]),
    ],
)
def test_a_cost_that_is_no_number_ends_training(tmp_path, script, options):
    (tmp_path / "huge.ds").write_text("2 2 1\n1e308 1\n1\n1e308 1\n0\n")
    options = [*options, "--train", "huge.ds", "--learning-rate", "1e308", "--plot", "none"]
    run = runScript(script, *options, "--threshold", 0, cwd=tmp_path)
    assert run.returncode == 1
    assert "the learning rate is probably too high" in run.stderr
    assert run.stderr.count("\n") == 1  # and not a word from NumPy
    assert "nan" in run.stdout
    assert len(predictions(run.stdout)) == 2


def test_head_ends_a_script_quietly(script, tmp_path):
    with endless(script, tmp_path, "--plot", "none") as process:
        process.stdout.close()
        assert process.stderr.read() == ""
        assert process.wait() == 141


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
        assert process.wait() == 141


def test_reports_are_flushed_at_once(tmp_path):
    with endless("OrLearn.py", tmp_path, "--plot", "none") as process:
        assert process.poll() is None  # a report came out while training goes on
