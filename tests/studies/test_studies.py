"""Looking into a training: the sanity checks, the rate test and the folds, and when they fail."""

import random
import re
from math import log

import pytest
from support.calling import callScript
from support.clinic import makeSets
from support.running import oneLine

from Dataset import Dataset, Example
from learning.activations.ReLU import ReLU
from learning.activations.Tanh import Tanh
from learning.commandLine.options import readOptions
from learning.losses import LOSSES
from learning.losses.CategoricalCrossEntropy import CategoricalCrossEntropy
from learning.networks.naive.NaiveRecipeNetwork import NaiveRecipeNetwork
from learning.networks.Recipe import Recipe
from learning.networks.vectorized.VectorizedRecipeNetwork import VectorizedRecipeNetwork
from learning.studies import sanity
from learning.studies.gradientCheck import checkGradients
from learning.studies.shortTraining import Learning

KINDS = pytest.mark.parametrize("kind", [NaiveRecipeNetwork, VectorizedRecipeNetwork])
DIGITS = ["DigitsLearn.py", "--engine", "numpy", "--plot", "none"]
SOFTMAX = [*DIGITS, "--loss", "categorical-cross-entropy"]


def flowers(classCount=4, count=24, seed=5):
    """Return a dataset of three inputs and as many examples of each class."""
    dice = random.Random(seed)
    return Dataset.fromExamples(
        (
            [dice.gauss(0, 1) for _ in range(3)],
            [float(label == place % classCount) for label in range(classCount)],
        )
        for place in range(count)
    )


def maker(kind, dataset, made):
    """Return what makes a network of a recipe, and keeps it in the list `made`."""

    def make(recipe):
        sizes = [dataset.inputCount, 5, dataset.outputCount]
        made.append(kind(sizes, recipe, random.Random(1)))
        return made[-1]

    return make


# The sanity checks, one by one.


@KINDS
@pytest.mark.parametrize("classCount", [2, 4, 7])
@pytest.mark.parametrize(
    ("loss", "expected"),
    [
        ("categorical-cross-entropy", log),
        ("cross-entropy", lambda count: count * log(2)),
        ("multi-class-hinge", lambda count: count - 1),
    ],
)
def test_near_zero_the_cost_is_that_of_guessing(kind, classCount, loss, expected):
    dataset = flowers(classCount, 4 * classCount)
    made = []
    recipe = Recipe(loss=LOSSES.read(loss), l2=5.0, dropout=0.5)
    (finding,) = sanity.guessing(maker(kind, dataset, made), recipe, dataset)
    assert finding.isRight
    assert made[0].calcLoss(dataset) == pytest.approx(expected(classCount), rel=0.01)
    assert f"{expected(classCount):.4f}" in finding.text


def test_a_cost_that_is_a_sum_is_not_that_of_guessing(monkeypatch):
    monkeypatch.setattr(
        CategoricalCrossEntropy,
        "batchCostArray",
        lambda self, *rows: float(self.costArray(*rows).sum()),
    )
    recipe, dataset = Recipe(loss=CategoricalCrossEntropy()), flowers()
    (finding,) = sanity.guessing(maker(VectorizedRecipeNetwork, dataset, []), recipe, dataset)
    assert not finding.isRight
    assert "divided by the number of examples" in finding.advice


@KINDS
def test_regularisation_raises_the_cost(kind, monkeypatch):
    dataset, made = flowers(), []
    (finding,) = sanity.penalties(maker(kind, dataset, made), Recipe(l1=0.3), dataset)
    assert finding.isRight
    weights = [w for word, row in made[0].state() if word == "weights" for w in row[1:]]
    cost = made[0].calcLoss(dataset)
    assert f"to {cost + 0.3 * sum(map(abs, weights)):.4f}" in finding.text
    monkeypatch.setattr(kind, "calcPenalty", lambda self: 0.0)
    (finding,) = sanity.penalties(maker(kind, dataset, []), Recipe(), dataset)
    assert not finding.isRight


@KINDS
@pytest.mark.parametrize("recipe", [Recipe(), Recipe(l1=0.01, l2=0.1, batchNorm=True)], ids=str)
def test_a_right_gradient_is_that_of_the_cost(kind, recipe):
    dataset = flowers()
    network = kind([3, 5, 4, 4], recipe, random.Random(1))
    before = network.state()
    layers = checkGradients(network, dataset.examples, random.Random(0))
    assert [layer.count for layer in layers[-1:]] == [20]
    assert len(layers) == 3
    assert all(layer.error < 1e-5 for layer in layers)
    held = ("weights", "gamma", "beta")
    assert [pair for pair in network.state() if pair[0] in held] == [
        pair for pair in before if pair[0] in held
    ]


@KINDS
@pytest.mark.parametrize("factor", [-1.0, 2.0, 1.01])
def test_a_wrong_gradient_of_the_loss_is_found_in_every_layer(kind, factor, monkeypatch):
    right = CategoricalCrossEntropy.gradient, CategoricalCrossEntropy.gradientArray
    monkeypatch.setattr(
        CategoricalCrossEntropy, "gradient", lambda *r: [factor * g for g in right[0](*r)]
    )
    monkeypatch.setattr(CategoricalCrossEntropy, "gradientArray", lambda *r: factor * right[1](*r))
    recipe, dataset = Recipe(loss=CategoricalCrossEntropy()), flowers()
    findings = sanity.gradients(maker(kind, dataset, []), recipe, dataset, random.Random(0))
    assert [finding.isRight for finding in findings] == [False, False]


@KINDS
@pytest.mark.parametrize("width", [3, 40])
@pytest.mark.parametrize("seed", range(3))
def test_a_bias_that_gets_no_gradient_is_found_whatever_the_width(kind, width, seed, monkeypatch):
    dataset = flowers()
    network = kind([3, width, 4], Recipe(activation=Tanh()), random.Random(1))
    right = network.takeGradients

    def takeGradients():
        right()
        for parameters in network.chain[0].parameters():
            _, gradients = parameters.flat()
            for place in range(len(gradients)):
                if parameters.kindOf(place) == "biases":
                    gradients[place] = 0.0

    monkeypatch.setattr(network, "takeGradients", takeGradients)
    first, second = checkGradients(network, dataset.examples, random.Random(seed))
    assert first.error > 0.1
    assert second.error < 1e-5


@KINDS
def test_what_the_rounding_of_the_cost_hides_is_not_judged(kind):
    # A cost of 10⁸ is known to 10⁻⁸: gradients below 10⁻³ drown in it.
    recipe = Recipe(loss=LOSSES.read("squared-error"))
    network = kind([1, 2], recipe, random.Random(1))
    examples = [Example([1e-9], [1e4, 1e4])]
    (layer,) = checkGradients(network, examples, random.Random(0))
    assert layer.error < 1e-5


@KINDS
def test_a_wrong_slope_is_found_in_its_layer(kind, monkeypatch):
    monkeypatch.setattr(Tanh, "derivative", lambda self, z, h: 1 - h)
    dataset = flowers()
    recipe = Recipe(activation=Tanh())
    findings = sanity.gradients(maker(kind, dataset, []), recipe, dataset, random.Random(0))
    assert [finding.isRight for finding in findings] == [False, True]
    assert findings[0].name == "gradient of layer 1"


@KINDS
def test_kinks_are_left_out_and_are_no_errors(kind):
    recipe = Recipe(activation=ReLU(), loss=CategoricalCrossEntropy())
    network = kind([3, 5, 4], recipe, random.Random(1))
    for neuron in network.layers[1][:2]:
        neuron.weights[:] = [0.0] * 4  # every weighted sum is at the kink
    first, second = checkGradients(network, flowers().examples, random.Random(0))
    assert first.skipped == 8
    assert second.skipped == 0
    assert max(first.error, second.error) < 1e-5


def learnedByHeart(count, *words, rate="0.5"):
    """Return the finding of the check that learns `count` digits by heart."""
    options = readOptions(
        "",
        ["--engine", "numpy", "--learning-rate", rate, *words],
        train="trainDigits.ds",
        learningRate=0.5,
        threshold=0.3,
        maxEpochs=300,
        method="mini-batch",
        batchSize=8,
        hidden=[],
    )
    dataset = Dataset(options.train)
    arrange = options.engine.arrange
    learning = Learning(options.descent, options.learningRate, options.seed)

    def make(recipe):
        return options.engine.makeRecipeNetwork([64, 10], recipe, random.Random(1), 0.1)

    (finding,) = sanity.byHeart(
        make, options.recipe, arrange(dataset), arrange, learning, count, "some"
    )
    cost, goal = re.search(r"cost (\S+) after .* \(goal (\S+)\)", finding.text).groups()
    return finding, float(cost), float(goal)


@pytest.mark.parametrize("count", [20, 8])
def test_a_few_digits_are_learned_by_heart(count):
    finding, cost, goal = learnedByHeart(
        count, "--loss", "categorical-cross-entropy", "--l2", "9", "--augment", "noise"
    )
    assert finding.isRight
    assert cost <= 0.003  # as it is printed
    assert goal == pytest.approx(0.01 * log(10), rel=0.01)
    assert f"{count} examples" in finding.text
    assert finding.text.endswith(f"{count} right")


def test_a_rate_that_cannot_learn_learns_nothing_by_heart(monkeypatch):
    monkeypatch.setattr(sanity, "MOST_EPOCHS", 50)
    finding, cost, _ = learnedByHeart(20, "--loss", "categorical-cross-entropy", rate="0.000001")
    assert not finding.isRight
    assert cost > 2
    assert "--find-rate" in finding.advice


def test_the_checks_of_a_good_network_end_with_status_0(tmp_path):
    run = callScript(*SOFTMAX, "--check", cwd=tmp_path)
    assert run.returncode == 0
    assert run.stderr == ""
    assert re.findall(r"^(ok|FAIL) ", run.stdout, re.MULTILINE) == ["ok"] * 6
    assert "ln C = 2.3026" in run.stdout
    assert list(tmp_path.iterdir()) == []


def test_one_check_that_fails_is_enough_for_status_1(tmp_path, monkeypatch):
    monkeypatch.setattr(sanity, "MOST_EPOCHS", 3)
    run = callScript(*SOFTMAX, "--learning-rate", 1e-6, "--check", cwd=tmp_path)
    assert run.returncode == 1
    assert re.findall(r"^(ok|FAIL) ", run.stdout, re.MULTILINE) == [
        *["ok"] * 2,
        *["FAIL"] * 2,
        "ok",
        "FAIL",
    ]
    assert (
        "FAIL  a short training         epoch 5: the learning rate 1e-06 is too low" in run.stdout
    )
    assert run.stdout.count("      try another learning rate (--find-rate)") == 2


@pytest.mark.parametrize("engine", ["python", "numpy"])
def test_a_cost_that_is_a_sum_ends_the_checks_with_status_1(engine, tmp_path, monkeypatch):
    right = CategoricalCrossEntropy.batchCostArray, CategoricalCrossEntropy.batchCost
    monkeypatch.setattr(sanity, "MOST_EPOCHS", 1)
    monkeypatch.setattr(
        CategoricalCrossEntropy,
        "batchCostArray",
        lambda s, y, h, z: y.shape[1] * right[0](s, y, h, z),
    )
    monkeypatch.setattr(
        CategoricalCrossEntropy, "batchCost", lambda s, y, h, z: len(y) * right[1](s, y, h, z)
    )
    flowers(3, 12).save(tmp_path / "some.ds")
    words = ["--train", "some.ds", "--test", "some.ds", "--validation", 0, "--engine", engine]
    words += ["--plot", "none", "--loss", "categorical-cross-entropy", "--check"]
    run = callScript("DigitsLearn.py", *words, cwd=tmp_path)
    assert run.returncode == 1
    assert re.search("^FAIL  gradient of layer 1 ", run.stdout, re.MULTILINE)
    assert (
        "      the gradient is not that of the cost, or too much of it lies at kinks to tell\n"
        in run.stdout
    )


def test_the_checks_also_work_in_single_precision(tmp_path):
    options = ["--check", "--dtype", "float32", "--hidden", 8, "--activation", "tanh"]
    run = callScript(*SOFTMAX, *options, cwd=tmp_path)
    assert "FAIL  gradient" not in run.stdout


def test_the_gradient_check_of_batch_normalisation_needs_several_examples(tmp_path):
    (tmp_path / "one.ds").write_text("1 2 1\n0 1\n1\n")
    words = ["--train", "one.ds", "--batch-norm", "--method", "batch", "--check", "--plot", "none"]
    run = callScript("XorLearn.py", *words, cwd=tmp_path)
    assert oneLine(run)


@pytest.mark.parametrize(
    ("data", "words", "said"),
    [
        ("digits", "--hidden 16 --l2 1", r"the penalty \(--l2 1\)"),
        ("digits", "--hidden 16 --init constant", "their weights are equal"),
        ("bytes", "--hidden 16", "the inputs are of size"),
        ("blank", "", "the inputs are the same in all"),
        ("shuffled", "--hidden 16", "drawn at random"),
    ],
)
def test_the_check_names_what_shows_in_a_short_training(data, words, said, tmp_path, monkeypatch):
    monkeypatch.setattr(sanity, "MOST_EPOCHS", 3)
    makeSets(tmp_path)
    options = ["--train", f"{data}.ds", "--engine", "numpy", "--plot", "none", "--check"]
    run = callScript("DigitsLearn.py", *options, *words.split(), cwd=tmp_path)
    assert run.returncode == 1
    assert re.search(f"^FAIL  a short training +epoch [0-9]+: .*{said}", run.stdout, re.M)
