"""`--compare`: what is trained, on how many cores, what is drawn of it and told in the table."""

import random
import re
import signal

import pytest
from matplotlib.figure import Figure
from support.calling import callScript
from support.running import startedScript

from learning.commandLine.options import readOptions
from learning.data.fromOptions import loadData
from learning.networks.fromOptions import makeNetwork
from learning.plotting.pictures.ComparisonDrawing import ComparisonDrawing, heightsAt, spreadOf
from learning.studies.comparing.comparison import compare
from learning.studies.comparing.comparisonTable import tableOf
from learning.studies.comparing.fromOptions import learnOnce
from learning.studies.comparing.Variant import Outcome
from learning.training.fromOptions import makeTraining

XOR = {"train": "xor.ds", "learningRate": 0.5, "threshold": 0.05, "maxEpochs": 30, "hidden": [4]}


def variants(*words):
    """Return the variants of a comparison on XOR."""
    return readOptions("", list(words), **XOR).variants


def test_all_combinations_are_there_each_with_what_differs():
    found = variants("--compare", "optimizer=sgd,adam:beta1=0.8", "--compare", "hidden=4;8,2")
    assert [(each.label, each.options.hidden) for each in found] == [
        ("optimizer=sgd, hidden=4", [4]),
        ("optimizer=sgd, hidden=8,2", [8, 2]),
        ("optimizer=adam:beta1=0.8, hidden=4", [4]),
        ("optimizer=adam:beta1=0.8, hidden=8,2", [8, 2]),
    ]
    assert found[2].options.recipe.optimizer.beta1 == 0.8
    without, withIt = variants("--compare", "batch-norm=no,yes", "--method", "batch")
    assert (without.options.recipe, withIt.options.recipe.batchNorm) == (None, True)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--compare", "optimizer"], "expected OPTION=VALUE,VALUE"),
        (["--compare", "optimizer=sgd,sgd"], "every value once"),
        (["--compare", "optimizer=sgd,"], "every value once"),
        (["--compare", "optimizer=sgd,adm"], "--optimizer: expected one of"),
        (["--compare", "no-such=1,2"], "--compare: expected one of accumulate"),
        (["--compare", "plot=none,web"], "--compare: expected one of accumulate"),
        (["--compare", "batch-norm=1,2"], "--compare batch-norm: expected yes or no"),
        (["--compare", "l2=0,1", "--l2", "1"], "--compare l2: expected one place that says it"),
        (["--compare", "l2=0,1", "--compare", "l2=2,3"], "--compare l2: expected one place"),
        (["--compare", "l2=0,1", "--folds", "2"], "no other study beside it"),
        (["--compare", "l2=0,1", "--save", "x"], "neither --load nor --save"),
        (["--compare", "seed=" + ",".join(map(str, range(29)))], "expected one of accumulate"),
        (["--compare", "l2=" + ",".join(map(str, range(29)))], "at most 28 combinations"),
        (["--seeds", "3"], "--seeds: expected --compare beside it"),
    ],
)
def test_what_cannot_be_compared_is_told_in_one_line(words, message, tmp_path):
    run = callScript("XorLearn.py", *words, cwd=tmp_path)
    assert (run.returncode, run.stdout) == (2, "")
    assert message in run.stderr
    assert run.stderr.count("\n") == 1


def comparable(outcomes):
    """Return outcomes without what a clock has said."""
    return {run: outcome._replace(seconds=0) for run, outcome in outcomes.items()}


def test_the_numbers_do_not_depend_on_how_many_work():
    found = variants("--compare", "engine=python,numpy", "--compare", "optimizer=sgd,adam")
    alone = {
        (place, seed): learnOnce(variant.options, seed)
        for seed in (1, 2)
        for place, variant in enumerate(found)
    }
    for workers in (1, 3):
        news, ends = [], []
        outcomes = compare(
            found,
            [1, 2],
            learnOnce,
            onNews=lambda *each, news=news: news.append(each),
            onOutcome=lambda place, seed, outcome, ends=ends: ends.append((place, seed)),
            poll=lambda: None,
            workers=workers,
        )
        assert comparable(outcomes) == comparable(alone)
        assert sorted(ends) == sorted(alone)
        assert {each[:2] for each in news} == set(alone)


def test_they_are_those_of_the_script_itself():
    (variant, _) = variants("--compare", "learning-rate=0.7,0.1")
    outcome = learnOnce(variant.options, 3)
    options = readOptions("", ["--learning-rate", "0.7", "--seed", "3"], **XOR)
    generator = random.Random(3)
    data = loadData(options, generator)
    network = makeNetwork(options, data, generator)
    costs = [
        (epoch.number, epoch.cost) for epoch in makeTraining(options, network, data, generator)
    ]
    assert outcome.curve == costs
    assert outcome.cost == network.calcLoss(data.test)
    assert (outcome.epochs, outcome.parameters) == (30, 17)


def test_what_is_told_to_stop_keeps_what_is_finished():
    found = variants("--compare", "max-epochs=5,1000000000", "--threshold", "0")
    ends = []
    outcomes = compare(
        found,
        [1],
        learnOnce,
        onNews=lambda *each: None,
        onOutcome=lambda place, *each: ends.append(place),
        poll=lambda: bool(ends),
        workers=2,
    )
    assert list(outcomes) == [(0, 1)]
    assert outcomes[0, 1].epochs == 5


def outcome(cost, accuracy=0.5, error=None, epochs=10):
    return Outcome([(0, 1.0), (epochs, cost)], cost, accuracy, error, epochs, 1.5, 1234)


def test_the_table_has_the_median_and_the_spread():
    rows = [[outcome(0.3), outcome(0.1), outcome(0.2, 1.0)], [outcome(2.0, epochs=7)], []]
    lines = tableOf(["a=1", "a=2", "a=3"], rows, 3, isTested=True)
    assert [re.split(r"  +", line.strip()) for line in lines] == [
        ["compared", "test cost", "accuracy", "epochs taken", "processor s", "parameters"],
        [
            *("a=1", "0.2000 [0.1000, 0.3000]", "50.0 % [50.0 %, 100.0 %]", "10 [10, 10]"),
            *("1.50 [1.50, 1.50]", "1,234"),
        ],
        ["a=2 (1 of 3)", "2.0000", "50.0 %", "7", "1.50", "1,234"],
        ["a=3 (0 of 3)", *["–"] * 5],
    ]
    assert len(set(map(len, lines))) == 1
    lines = tableOf(["a=1"], [[outcome(0.3, None, 0.25)]], 1, isTested=False)
    assert "mean error" in lines[0]
    assert "training cost" in lines[0]
    assert re.fullmatch(r"a=1 +0\.3000 +0\.25 +10 +1\.50 +1,234", lines[1])


def test_a_curve_that_has_ended_keeps_its_last_cost():
    assert heightsAt([(0, 3.0), (2, 1.0)], [0, 1, 2, 5]) == [3.0, 3.0, 1.0, 1.0]
    curves = [[(0, 3.0), (4, 1.0)], [(0, 5.0), (2, 4.0)], [(0, 4.0), (4, 2.0)]]
    numbers, low, middle, high = spreadOf(curves)
    assert (numbers[0], numbers[-1]) == (0, 4)
    assert (low[0], middle[0], high[0]) == (3.0, 4.0, 5.0)
    assert (low[-1], middle[-1], high[-1]) == (1.0, 2.0, 4.0)


def test_the_legend_says_what_differs_and_lies_beside_the_curves():
    figure = Figure(figsize=(11, 5))
    labels = [f"optimizer=adam, learning-rate={rate}" for rate in (0.001, 0.01, 0.1)]
    drawing = ComparisonDrawing(figure, "title", labels)
    drawing.update([[[(0, 3.0), (9, place + 0.5)]] for place in range(3)])
    drawing.update([[[(0, 3.0), (9, place + 0.5)], [(0, 2.0)]] for place in range(3)])
    (axes,) = figure.axes
    figure.canvas.draw()
    legend = axes.get_legend()
    assert [text.get_text() for text in legend.get_texts()] == labels
    box = legend.get_window_extent()
    assert box.x0 > axes.get_window_extent().x1
    assert box.x1 <= figure.bbox.x1
    assert len(axes.collections) == 3  # the bands are drawn anew, not one upon the other
    assert [line.get_ydata()[-1] for line in axes.lines] == [1.25, 1.75, 2.25]


def test_the_same_seeds_are_the_same_picture(tmp_path):
    words = ["--compare", "learning-rate=0.1,1", "--seeds", 2, "--max-epochs", 50]
    pictures = []
    for name in ("a.svg", "b.svg"):
        run = callScript("OrLearn.py", *words, "--plot-file", name, cwd=tmp_path)
        assert run.returncode == 0, run.stderr
        pictures.append((tmp_path / name).read_bytes())
    assert pictures[0] == pictures[1]
    assert "learning-rate=0.1" in run.stdout
    run = callScript("OrLearn.py", *words, "--plot-file", "a.gif", cwd=tmp_path)
    assert (run.returncode, "expected a picture beside --compare" in run.stderr) == (2, True)


def test_ctrl_c_keeps_the_finished_runs(tmp_path):
    words = ["--compare", "max-epochs=3,1000000000", "--threshold", 0, "--seeds", 1]
    with startedScript("XorLearn.py", *words, "--plot", "none", cwd=tmp_path) as process:
        first = process.stdout.readline()
        process.send_signal(signal.SIGINT)
        stdout, stderr = process.communicate()
    assert first.startswith("max-epochs=3  seed 1  epochs 3")
    assert (process.returncode, stderr) == (0, "")
    assert stdout.splitlines()[-2].startswith("max-epochs=3 ")
    assert "(0 of 1)" in stdout.splitlines()[-1]
