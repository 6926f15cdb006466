"""Class weights: PyTorch's weighted mean, on both engines, and the gradient of that cost."""

import numpy
import pytest
from support.calling import callScript
from support.recipeNetworks import ENGINES, EXAMPLES, difference, engines, made, meanGradients
from support.running import ROOT, oneLine

from learning.losses import LOSSES
from learning.losses.ClassWeights import ClassWeights
from learning.networks.Recipe import Recipe
from learning.networks.savedNetworks import readNetwork

WEIGHTS = [0.5, 3.0, 1.0, 0.25, 2.0, 1.5, 0.1, 1.0, 4.0, 0.7]


def weighted(kind, weights, loss="categorical-cross-entropy", **more):
    """Return a small network whose examples count by their class."""
    recipe = Recipe(loss=LOSSES.read(loss), classWeights=ClassWeights(weights), **more)
    return made(kind, recipe)


@engines
def test_cost_and_gradients_are_pytorch_s_weighted_mean(kind):
    torch = pytest.importorskip("torch", reason="PyTorch is not installed")
    network = weighted(kind, WEIGHTS)
    batch = EXAMPLES[:30]
    gradients = meanGradients(network, batch)  # those of the biases of the outputs among them
    sums = network.chain[-1].weightedSums()
    z = torch.tensor(numpy.array(sums if kind is ENGINES[0] else sums.T), requires_grad=True)
    labels = torch.tensor([example.outputs.index(1) for example in batch])
    cost = torch.nn.functional.cross_entropy(z, labels, torch.tensor(WEIGHTS, dtype=z.dtype))
    cost.backward()
    assert network.calcTrainingCost(batch) == pytest.approx(cost.item(), abs=1e-9)
    learned = [p for p in network.parameters() if p.name == "weights"][-10:]
    found = [numpy.ravel(p.gradients) for p in learned]
    biases = [row[0] for row in found] if kind is ENGINES[0] else learned[-1].gradients[:, 0]
    assert biases == pytest.approx((-z.grad.sum(0)).numpy(), rel=1e-9, abs=1e-12)
    assert len(gradients) > 2


@engines
@pytest.mark.parametrize("loss", ["cross-entropy", "squared-error", "multi-class-hinge"])
def test_the_gradient_is_that_of_the_weighted_cost(kind, loss):
    network = weighted(kind, WEIGHTS, loss)
    batch = EXAMPLES[:12]
    found = meanGradients(network, batch)
    for parameters, gradients in zip(network.parameters(), found, strict=True):
        values, _ = parameters.flat()
        costs = []
        middle = values[0]
        for step in (-1e-5, 1e-5):
            values[0] = middle + step
            costs.append(network.calcTrainingCost(batch))
        values[0] = middle
        assert gradients[0] == pytest.approx((costs[0] - costs[1]) / 2e-5, rel=1e-6, abs=1e-8)


def test_both_engines_learn_the_same():
    pair = []
    for kind in ENGINES:
        network = weighted(kind, WEIGHTS, accumulate=2)
        for start in range(0, 160, 8):
            network.learnBatch(EXAMPLES[start : start + 8], 0.1)
        pair.append(network)
    assert difference(*pair) < 1e-9


@engines
def test_the_divisor_is_the_sum_of_the_weights(kind):
    plain, alike = weighted(kind, []), weighted(kind, [5.0] * 10)
    for network in (plain, alike):
        for start in range(0, 160, 8):
            network.learnBatch(EXAMPLES[start : start + 8], 0.1)
    assert difference(alike, plain) < 1e-12


def test_balanced_weights_worked_by_hand():
    # Of 6 examples 4 are of class 0 and 2 of class 1: 6/(2·4) and 6/(2·2).
    rows = [[0.0]] * 4 + [[1.0]] * 2
    loss = LOSSES.read("cross-entropy")
    assert ClassWeights.read("Balanced").balanced(rows, loss).weights == (0.75, 1.5)
    assert ClassWeights.read("2,3").balanced(rows, loss).weights == (2.0, 3.0)


def test_a_heavy_class_is_found_more_often(tmp_path):
    found = []
    usual = ["--method", "batch", "--max-epochs", 9, "--threshold", 0]
    usual += ["--learning-rate", 5, "--plot", "none"]
    for weights in ("1,1", "1,50"):
        words = ["--class-weights", weights, *usual]
        train = ["--train", ROOT / "datasets/or.ds", "--test", ROOT / "datasets/or.ds"]
        run = callScript("BinaryLearn.py", *words, *train, "--validation", 0, cwd=tmp_path)
        assert run.returncode == 0, run.stderr
        found.append(sum(line.endswith(": 1") for line in run.stdout.splitlines()))
    assert found[1] >= found[0]
    assert found[1] == 4


def test_a_saved_network_has_the_numbers(tmp_path):
    words = ["--class-weights", "balanced", "--max-epochs", 1, "--plot", "none"]
    words += ["--method", "batch"]
    run = callScript("XorLearn.py", *words, "--save", "net.txt", cwd=tmp_path)
    assert run.returncode == 0, run.stderr
    assert readNetwork(tmp_path / "net.txt").recipe.classWeights.weights == (1.0, 1.0)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["1,2,3"], "class weights: expected as many as classes, 2, found 3"),
        (["1,2", "--method", "stochastic"], "expected updates that see several examples"),
        (["1,x"], "expected balanced, or numbers above 0 with commas between them"),
        (["1,0"], "expected balanced, or numbers above 0"),
        (["1,inf"], "expected balanced, or numbers above 0"),
        (
            ["1,2", "--loss", "contrastive", "--method", "batch"],
            "class weights: expected a loss of one example's outputs",
        ),
    ],
    ids=range(6),
)
def test_weights_that_cannot_be_get_one_line(words, expected, tmp_path):
    words = [*words, *([] if "--method" in words else ["--method", "batch"]), "--plot", "none"]
    run = callScript("XorLearn.py", "--class-weights", *words, cwd=tmp_path)
    assert expected in oneLine(run)
