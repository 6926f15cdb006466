"""The project's own scripts, by stricter standards than a hand-in's: how well they learn."""

import pytest
from support.running import ROOT, runScript
from support.transcripts import predictions, reports, summary

import XorLearn
from Dataset import Dataset
from learning.data.classes import classOf

XOR = [(0, 0), (1, 1), (1, 1), (0, 0)]


@pytest.fixture(scope="module", params=["BinaryLearn", "DigitsLearn"])
def scriptName(request):
    return request.param


@pytest.fixture(scope="module")
def run(scriptName, tmp_path_factory):
    """Run the script as a student does, once for all the tests."""
    folder = tmp_path_factory.mktemp(scriptName)
    return runScript(f"{scriptName}.py", "--plot", "none", cwd=folder)


def test_the_cost_falls_to_a_tenth(run):
    costs = [report.cost for report in reports(run.stdout)]
    assert run.returncode == 0
    assert len(costs) >= 5
    assert costs[-1] < costs[0] / 10


def test_nearly_all_the_images_are_recognized(run, scriptName):
    pairs = predictions(run.stdout)
    examples = Dataset(ROOT / "datasets" / f"test{scriptName[:6]}.ds").examples
    assert [pair[0] for pair in pairs] == [classOf(example.outputs) for example in examples]
    right = sum(expected == predicted for expected, predicted in pairs)
    assert right >= {"BinaryLearn": 0.99, "DigitsLearn": 0.95}[scriptName] * len(pairs)


def test_the_summary_agrees_with_the_predictions(run, scriptName):
    pairs = predictions(run.stdout)
    right = sum(expected == predicted for expected, predicted in pairs)
    name, cost, accuracy, *counts = summary(run.stdout)
    assert (name, counts) == ("test", [right, len(pairs)])
    assert accuracy == round(100 * right / len(pairs), 1)
    assert 0 < cost < {"BinaryLearn": 0.1, "DigitsLearn": 1}[scriptName]


def test_validation_costs_are_shown(run):
    found = [report.validationCost for report in reports(run.stdout)]
    assert found
    assert None not in found


@pytest.mark.parametrize("script", ["OrLearn.py", "XorLearn.py"])
def test_the_truth_table_is_printed_and_the_curve_saved(script, tmp_path):
    run = runScript(script, cwd=tmp_path)
    costs = [report.cost for report in reports(run.stdout)]
    assert len(costs) >= 5
    assert costs[-1] < 0.1
    last = int(script == "OrLearn.py")
    lines = [line for line in run.stdout.splitlines() if " : " in line]
    assert lines == ["0 0 0 : 0", "0 1 1 : 1", "1 0 1 : 1", f"1 1 {last} : {last}"]
    assert (tmp_path / script).with_suffix(".png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("engine", ["python", "numpy"])
@pytest.mark.parametrize("start", range(0, 100, 25))
def test_xor_is_learned_from_a_hundred_different_starts(capsys, engine, start):
    for seed in range(start, start + 25):
        status = XorLearn.main(["--seed", str(seed), "--engine", engine, "--plot", "none"])
        assert (status, predictions(capsys.readouterr().out)) == (0, XOR), seed


def test_stuck_in_a_local_minimum_it_says_so_and_starts_again(capsys):
    restarts = 0
    for seed in range(10):  # two hidden neurons get stuck one time in three
        XorLearn.main(["--seed", str(seed), "--hidden", "2", "--engine", "numpy", "--plot", "none"])
        output = capsys.readouterr().out
        restarts += output.count("starting again with other weights")
        assert predictions(output) == XOR, seed
    assert restarts > 0


@pytest.mark.parametrize(
    ("words", "most", "reason"),
    [
        ("--init constant", 1, "--init constant draws nothing"),
        ("--init constant:value=0.5 --activation tanh", 1, "--init constant:value=0.5 draws"),
        ("--hidden 1", 6, "6 in a row ended at the same cost"),
        ("--l2 1", 3, "3 in a row got no farther than guessing"),
        ("--learning-rate 1e-6", 3, "3 in a row got no farther than guessing"),
        ("--threshold 0 --l2 0.001", 1, "every training example is classified well"),
    ],
)
def test_it_starts_again_only_where_that_can_help_and_says_why_not(words, most, reason, capsys):
    status = XorLearn.main([*words.split(), "--engine", "numpy", "--plot", "none"])
    output = capsys.readouterr().out
    assert status == 0
    assert 1 <= output.count("stopped after epoch") <= most
    assert f"\nno other start: {reason}" in output


def test_a_network_that_was_loaded_has_no_other_start(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    words = ["--plot", "none", "--hidden", "1", "--save", "net.txt"]
    XorLearn.main(words)
    XorLearn.main([*words[:2], "--load", "net.txt"])
    assert "no other start: the weights come from net.txt" in capsys.readouterr().out
