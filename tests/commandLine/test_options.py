"""The scripts' options: what each does, and what is said of a bad one."""

import random

import pytest
from support.running import ROOT, oneLine, runScript
from support.transcripts import predictions, reports, summary

from Dataset import Dataset
from Neuron import Neuron


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
        (["--plot", "wall"], "--plot: expected one of auto, window, web, file, none, found 'wall'"),
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
