"""Exercise ex02: `OrLearn.py`."""

import pytest
from feedback import expect, fail
from running import runScript
from transcripts import predictions, reports

pytestmark = pytest.mark.ex02


@pytest.fixture
def run(tmp_path):
    """Run the script as a student does, without a display: the curve goes to a file."""
    return runScript("OrLearn.py", cwd=tmp_path)


def test_the_script_succeeds(run):
    if run.returncode != 0:
        fail(
            called="python3 OrLearn.py",
            expected="exit status 0",
            found=f"{run.returncode}, and on standard error: {run.stderr}",
            see="the end of the error message above",
        )


def test_the_cost_is_shown_and_falls(run):
    costs = [report.cost for report in reports(run.stdout)]
    if len(costs) < 5 or costs[-1] >= costs[0] or costs[-1] > 0.1:
        fail(
            called="python3 OrLearn.py",
            expected="the cost in five lines or more, down to less than 0.1",
            found=costs,
            see="the sheet, ex02: the evolution of the cost on standard output",
        )


def test_every_example_is_predicted_in_order(run):
    lines = [line for line in run.stdout.splitlines() if ":" in line]
    expected = ["0 0 0 : 0", "0 1 1 : 1", "1 0 1 : 1", "1 1 1 : 1"]
    if lines != expected:
        fail(
            called="python3 OrLearn.py",
            expected=f"the lines {expected} (x1 x2 expected : predicted)",
            found=lines,
            see="the sheet, ex02: the predictions on the training set",
        )


def test_the_curve_is_drawn(run, tmp_path):
    header = (tmp_path / "OrLearn.png").read_bytes()[:4] if "OrLearn.png" in run.stdout else b""
    expect(
        list(header),
        list(b"\x89PNG"),
        called="python3 OrLearn.py, without a display",
        see="the sheet, ex02: a curve made with matplotlib",
    )


def test_the_predictions_are_what_was_learned(tmp_path):
    truth = tmp_path / "nand.ds"
    truth.write_text("4 2 1\n0 0\n1\n0 1\n1\n1 0\n1\n1 1\n0\n")
    run = runScript("OrLearn.py", "--train", truth, "--plot", "none", cwd=tmp_path)
    found = predictions(run.stdout)
    if found != [(1, 1), (1, 1), (1, 1), (0, 0)]:
        fail(
            called="python3 OrLearn.py --train nand.ds",
            expected="NAND learned as well as OR",
            found=found,
            see="the sheet, ex02: the neuron learns the dataset that it is given",
        )
