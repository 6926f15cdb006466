"""Exercise ex10: `XorLearn.py`."""

import pytest
from feedback import fail
from running import runScript
from transcripts import predictions, reports

import XorLearn

pytestmark = pytest.mark.ex10

XOR = [(0, 0), (1, 1), (1, 1), (0, 0)]


def check(isRight, called, expected, found):
    """Fail in the words of the exercise unless it is right."""
    if not isRight:
        fail(
            called=called,
            expected=expected,
            found=found,
            see="lecture 000, hidden layers: is their gradient right, do the weights start apart?",
        )


def test_the_script_learns_xor(tmp_path):
    run = runScript("XorLearn.py", cwd=tmp_path)
    costs = [report.cost for report in reports(run.stdout)]
    called = "python3 XorLearn.py"
    check(run.returncode == 0, called, "exit status 0", f"{run.returncode}, {run.stderr}")
    check(
        len(costs) >= 5 and costs[-1] < 0.1,
        called,
        "the cost in five lines or more, down to less than 0.1",
        costs,
    )
    lines = [line for line in run.stdout.splitlines() if " : " in line]
    expected = ["0 0 0 : 0", "0 1 1 : 1", "1 0 1 : 1", "1 1 0 : 0"]
    check(lines == expected, called, f"x1 x2 expected : predicted, {expected}", lines)
    check((tmp_path / "XorLearn.png").exists(), called, "a curve", "none")


@pytest.mark.parametrize("engine", ["python", "numpy"])
@pytest.mark.parametrize("start", range(0, 100, 25))
def test_it_learns_from_a_hundred_different_starts(capsys, engine, start):
    for seed in range(start, start + 25):
        options = ["--seed", str(seed), "--engine", engine, "--plot", "none"]
        status = XorLearn.main(options)
        found = predictions(capsys.readouterr().out)
        called = f"python3 XorLearn.py {' '.join(options)}"
        check((status, found) == (0, XOR), called, f"status 0, {XOR}", f"{status}, {found}")


def test_stuck_in_a_local_minimum_it_says_so_and_starts_again(capsys):
    restarts = 0
    for seed in range(10):  # two hidden neurons get stuck one time in three
        XorLearn.main(["--seed", str(seed), "--hidden", "2", "--engine", "numpy", "--plot", "none"])
        output = capsys.readouterr().out
        restarts += output.count("starting again with other weights")
        check(predictions(output) == XOR, f"--hidden 2 --seed {seed}", XOR, predictions(output))
    check(restarts > 0, "--hidden 2, ten seeds", "a few restarts", restarts)
