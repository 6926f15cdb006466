"""The learning rate range test: what it recommends, prints and draws."""

import random
import re

import pytest
from PIL import Image
from support.calling import callScript
from support.running import oneLine
from support.transcripts import reports

from Dataset import Dataset
from learning.activations.Linear import Linear
from learning.initializers.Constant import Constant
from learning.losses.SquaredError import SquaredError
from learning.networks.naive.NaiveRecipeNetwork import NaiveRecipeNetwork
from learning.networks.Recipe import Recipe
from learning.networks.vectorized.VectorizedRecipeNetwork import VectorizedRecipeNetwork
from learning.studies import fromOptions, rateTest
from learning.training.descents import Batch

KINDS = pytest.mark.parametrize("kind", [NaiveRecipeNetwork, VectorizedRecipeNetwork])
DIGITS = ["DigitsLearn.py", "--engine", "numpy", "--plot", "none"]
SOFTMAX = [*DIGITS, "--loss", "categorical-cross-entropy"]


@KINDS
def test_the_recommended_rate_lies_below_those_that_diverge(kind):
    # The mean of (y − w₀ − w₁x)² with x = ±1 has the second derivative 2 in every direction: a
    # step of more than 1 overshoots by more than it corrects.
    line = Dataset.fromExamples([([1.0], [0.9]), ([-1.0], [0.1])])
    recipe = Recipe(outputActivation=Linear(), loss=SquaredError(), initializer=Constant(3.0))

    def costsWith(rate):
        network = kind([1, 1], recipe, random.Random(1))
        costs = [network.calcLoss(line)]
        for _ in range(30):
            network.learnBatch(line.examples, rate)
            costs.append(network.calcLoss(line))
        return costs

    assert costsWith(1.01)[-1] > costsWith(1.01)[0]
    network = kind([1, 1], recipe, random.Random(1))
    test = rateTest.testRates(network, line, Batch(), random.Random(1))
    assert 0.001 < test.best < 1
    assert costsWith(test.best)[-1] < 0.5 * costsWith(test.best)[0]
    ratios = [b / a for a, b in zip(test.rates, test.rates[1:], strict=False)]
    assert test.rates[0] == pytest.approx(1e-5)
    assert ratios == pytest.approx([1e7 ** (1 / 199)] * len(ratios))
    assert 1 < test.rates[-1] < 20  # it ends once the cost has exploded, not at 100
    assert len(test.costs) == len(test.rates)


def test_the_rate_test_prints_a_round_rate_and_draws(tmp_path):
    run = callScript(*DIGITS[:3], "--plot", "file", "--find-rate", cwd=tmp_path)
    assert run.returncode == 0
    *_, saved, last = run.stdout.splitlines()
    word = re.fullmatch(
        r"recommended: --learning-rate (\S+), which did best of those that were tried", last
    ).group(1)
    assert f"{float(word):e}"[0] in "125"
    assert 0.01 < float(word) < 10
    assert saved == "curve saved in DigitsLearn-rates.png"
    assert [path.name for path in tmp_path.iterdir()] == ["DigitsLearn-rates.png"]
    with Image.open(tmp_path / "DigitsLearn-rates.png") as picture:
        picture.load()
        assert min(picture.size) > 300


def test_without_a_plot_no_picture_is_written(tmp_path):
    run = callScript("OrLearn.py", "--find-rate", "--plot", "none", cwd=tmp_path)
    assert run.stdout.splitlines()[-1].startswith("recommended: ")
    assert "saved" not in run.stdout
    assert list(tmp_path.iterdir()) == []


def test_a_picture_that_cannot_be_written_is_told_before_the_test(tmp_path):
    words = ["--find-rate", "--plot-file", "nowhere/rates.png"]
    run = callScript("OrLearn.py", *words, cwd=tmp_path)
    assert "--plot-file nowhere/rates.png: expected a file that can be" in oneLine(run)
    assert run.stdout == ""


class Rising:
    """A network whose cost only rises, and that learns nothing."""

    def __init__(self):
        self.rates = []

    recipe = Recipe()

    def calcTrainingCost(self, batch):
        return 1.0 + len(self.rates)

    calcLoss = calcTrainingCost

    def learnBatch(self, batch, learningRate):
        self.rates.append(learningRate)


def test_where_the_cost_only_rises_no_rate_is_recommended(tmp_path, monkeypatch):
    monkeypatch.setattr(fromOptions, "makeRecipeNetwork", lambda *_: Rising())
    run = callScript("OrLearn.py", "--find-rate", "--plot", "none", cwd=tmp_path)
    assert run.returncode == 1
    assert run.stdout.endswith("no rate to recommend: the cost never fell\n")


def test_where_the_cost_stays_no_rate_is_recommended(tmp_path):
    (tmp_path / "even.ds").write_text("2 2 1\n0 1\n0.5\n1 0\n0.5\n")
    words = ["--train", "even.ds", "--init", "constant:value=0", "--find-rate", "--plot", "none"]
    run = callScript("OrLearn.py", *words, cwd=tmp_path)
    assert run.returncode == 1
    assert run.stdout.endswith("no rate to recommend: the cost never fell\n")


def test_a_network_whose_first_cost_is_not_finite_gets_one_line(tmp_path):
    words = ["--find-rate", "--init", "uniform:width=1e308", "--plot", "none"]
    run = callScript("OrLearn.py", *words, "--normalize", "--loss", "squared-error", cwd=tmp_path)
    assert "--find-rate: expected a network whose first cost is finite" in oneLine(run)


# Following the advice.

NUMPY = "DigitsLearn.py --engine numpy"
RECIPES = [
    "OrLearn.py",
    NUMPY,
    f"{NUMPY} --loss categorical-cross-entropy",
    pytest.param("XorLearn.py", marks=pytest.mark.long),
    pytest.param("BinaryLearn.py", marks=pytest.mark.long),
    *[
        pytest.param(f"{NUMPY} {words}", marks=pytest.mark.long)
        for words in (
            "--hidden 32",
            "--hidden 32 --activation relu --init he",
            "--hidden 32 --activation tanh --init xavier",
            "--hidden 32 --optimizer adam",
            "--hidden 32 --optimizer momentum",
            "--hidden 32 --optimizer rmsprop --activation relu --init he",
            "--loss squared-error",
            "--loss multi-class-hinge",
            "--hidden 16,16 --activation relu --init he --loss categorical-cross-entropy",
            "--hidden 32 --batch-norm --activation relu --init he",
            "--hidden 16 --optimizer adagrad",
        )
    ],
]


@pytest.mark.parametrize("recipe", RECIPES)
def test_the_rate_that_is_recommended_does_as_well_as_the_usual_one_and_any_farther(
    recipe, tmp_path
):
    script, *words = recipe.split()
    words = [script, *words, "--plot", "none"]
    last = callScript(*words, "--find-rate", cwd=tmp_path).stdout.splitlines()[-1]
    rate = float(re.search(r"--learning-rate ([^ ,]+)", last).group(1))
    epochs = 5 if script == "DigitsLearn.py" else 200

    def costWith(*more):
        words = [*more, "--threshold", 0, "--max-epochs", epochs]
        return reports(callScript(*recipe.split(), "--plot", "none", *words, cwd=tmp_path).stdout)[
            -1
        ].cost

    advised = costWith("--learning-rate", rate)
    assert advised <= 1.1 * costWith()
    if script == "DigitsLearn.py":
        for factor in (0.1, 10):
            assert advised < costWith("--learning-rate", rate * factor)
