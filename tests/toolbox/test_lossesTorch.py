"""The losses beside PyTorch's, or written with its autograd where it has none."""

import numpy
import pytest
from support.lossSamples import CHOICES, PARTS, columns, outputsOf, randomBatch

from learning.losses import LOSSES

torch = None  # until a test asks for it


@pytest.fixture(autouse=True)
def pytorch():
    """Give PyTorch, or skip the test."""
    global torch
    torch = pytest.importorskip("torch", reason="PyTorch is not installed")


def contrastive(loss, y, h):
    return groupMean(loss, y, h, lambda kind, a, b: contrastivePair(loss, kind, a, b))


def contrastivePair(loss, kind, a, b):
    distance = (a - b).norm()
    return (distance if kind == 1 else torch.relu(loss.margin - distance)) ** 2 / 2


def cosine(loss, kind, a, b):
    kinds = torch.tensor([kind])
    return torch.nn.CosineEmbeddingLoss(loss.margin)(a[None], b[None], kinds)


def groupMean(loss, y, h, costOf):
    """Return the mean cost of a loss's groups."""
    groups = loss.groups(y.tolist())
    return sum(costOf(kind, *(h[n] for n in members)) for kind, members in groups) / len(groups)


def ranking(loss, y, h):
    function = torch.nn.MarginRankingLoss(loss.margin, reduction="none")
    groups = loss.groups(y.tolist())
    total = 0.0
    for _, (a, b) in groups:
        signs = torch.sign(y[a] - y[b])
        total = total + (function(h[a], h[b], signs) * signs.abs()).sum()
    return total / len(groups)


def triplet(loss, y, h):
    function = torch.nn.TripletMarginLoss(loss.margin, eps=1e-15)
    return groupMean(loss, y, h, lambda _, a, p, n: function(a, p, n))


def functional():
    return torch.nn.functional


ORACLES = {
    "absolute-error": lambda loss, y, h, z: torch.nn.L1Loss(reduction="sum")(h, y) / len(y),
    "categorical-cross-entropy": lambda loss, y, h, z: functional().cross_entropy(
        z, y, label_smoothing=loss.smoothing
    ),
    "contrastive": lambda loss, y, h, z: contrastive(loss, y, h),
    "cosine-embedding": lambda loss, y, h, z: groupMean(
        loss, y, h, lambda kind, a, b: cosine(loss, kind, a, b)
    ),
    "cross-entropy": lambda loss, y, h, z: (
        torch.nn.BCEWithLogitsLoss(reduction="sum")(z, y) / len(y)
    ),
    "huber": lambda loss, y, h, z: (
        torch.nn.HuberLoss(reduction="sum", delta=loss.delta)(h, y) / len(y)
    ),
    "hinge": lambda loss, y, h, z: torch.relu(1 - (2 * y - 1) * h).sum() / len(y),
    "margin-ranking": lambda loss, y, h, z: ranking(loss, y, h),
    "multi-class-hinge": lambda loss, y, h, z: (
        torch.nn.MultiMarginLoss()(h, y.argmax(1)) * y.shape[1]
    ),
    "multi-class-perceptron": lambda loss, y, h, z: (
        torch.relu((h - (y * h).sum(1, keepdim=True)).max(1).values).sum() / len(y)
    ),
    "perceptron": lambda loss, y, h, z: torch.relu(-(2 * y - 1) * h).sum() / len(y),
    "squared-error": lambda loss, y, h, z: torch.nn.MSELoss(reduction="sum")(h, y) / len(y),
    "triplet": lambda loss, y, h, z: triplet(loss, y, h),
}


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("loss", [loss for loss in CHOICES if loss.name in ORACLES], ids=repr)
def test_pytorch_finds_the_same_cost_and_the_same_gradient(loss, seed):
    batch = randomBatch(loss, 8, seed)
    desired, outputs, sums = (torch.tensor(rows, dtype=torch.float64) for rows in batch)
    asked = sums if loss.isOfSums else outputs
    asked.requires_grad_()
    cost = ORACLES[loss.name](loss, desired, outputs, sums)
    cost.backward()
    assert loss.batchCost(*batch) == pytest.approx(cost.item(), abs=1e-9)
    gradients, count = loss.batchGradients(*batch)
    assert -numpy.array(gradients) / count == pytest.approx(asked.grad.numpy(), abs=1e-9)


def test_weighted_sums_cost_what_pytorch_s_bce_says_however_large():
    loss = LOSSES.read("cross-entropy")
    desired, sums = [[1.0, 0.0, 0.25, 1.0, 0.0]], [[-800.0, 800.0, 0.5, 40.0, -1e-9]]
    tensors = (torch.tensor(rows, dtype=torch.float64) for rows in (sums, desired))
    expected = torch.nn.BCEWithLogitsLoss(reduction="sum")(*tensors).item()
    assert loss.batchCost(desired, sums, sums) == pytest.approx(expected, rel=1e-12)
    assert loss.batchCostArray(*columns(desired, sums, sums)) == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize("right", [0, 1, 2])
def test_huge_weighted_sums_of_categories_cost_what_pytorch_says(right):
    loss, sums = LOSSES.read("categorical-cross-entropy"), [[1000.0, -1000.0, 999.0]]
    desired = [[float(index == right) for index in range(3)]]
    scores = torch.tensor(sums, dtype=torch.float64, requires_grad=True)
    cost = functional().cross_entropy(scores, torch.tensor([right]))
    cost.backward()
    batch = desired, outputsOf(loss, sums), sums
    assert loss.batchCost(*batch) == pytest.approx(cost.item(), rel=1e-12)
    assert loss.batchCostArray(*columns(*batch)) == pytest.approx(cost.item(), rel=1e-12)
    gradients, _ = loss.batchGradients(*batch)
    assert -numpy.array(gradients) == pytest.approx(scores.grad.numpy(), abs=1e-12)


def test_a_combination_is_pytorch_s_sum_of_two_losses():
    loss = LOSSES.read(PARTS)
    batch = randomBatch(loss, 6, seed=8)
    desired, _, sums = (torch.tensor(rows, dtype=torch.float64) for rows in batch)
    sums.requires_grad_()
    squares = torch.nn.MSELoss(reduction="sum")(sums[:, 3:], desired[:, 3:]) / 6
    cost = functional().cross_entropy(sums[:, :3], desired[:, :3]) + 0.5 * squares
    cost.backward()
    assert loss.batchCost(*batch) == pytest.approx(cost.item(), rel=1e-12)
    assert loss.batchCostArray(*columns(*batch)) == pytest.approx(cost.item(), rel=1e-12)
    gradients, count = loss.batchGradientsArray(*columns(*batch))
    assert -gradients.T / count == pytest.approx(sums.grad.numpy(), abs=1e-12)
