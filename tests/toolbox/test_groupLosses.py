"""Losses on pairs and triples: the groups that a batch makes, and the centres of the classes."""

import numpy
import pytest
from support.lossSamples import CHOICES, columns

from learning.losses import LOSSES
from learning.losses.GroupLoss import GroupLoss

GROUPS = [loss for loss in CHOICES if isinstance(loss, GroupLoss)]
everyOfGroups = pytest.mark.parametrize("loss", GROUPS, ids=repr)
A, B, C = [1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]
LINE = [A, A, B, A, B]


def test_every_anchor_meets_the_next_of_its_class_and_the_next_of_another():
    triples = [(0, 1, 2), (1, 3, 2), (2, 4, 3), (3, 0, 4), (4, 2, 0)]
    assert LOSSES.read("triplet").groups(LINE) == [(1, members) for members in triples]
    pairs = [group for a, p, n in triples for group in ((1, (a, p)), (-1, (a, n)))]
    assert LOSSES.read("contrastive").groups(LINE) == pairs
    assert LOSSES.read("cosine-embedding").groups(LINE) == pairs
    expected = [(-1, (a, n)) for a, _, n in triples]
    assert LOSSES.read("margin-ranking").groups(LINE) == expected


def test_batches_without_a_positive_or_a_negative_make_fewer_groups():
    kinds = ["triplet", "contrastive", "margin-ranking"]
    triplet, contrastive, ranking = (LOSSES.read(kind) for kind in kinds)
    assert triplet.groups([A, B, C]) == triplet.groups([A, A]) == ranking.groups([A, A]) == []
    assert contrastive.groups([A, B]) == [(-1, (0, 1)), (-1, (1, 0))]
    assert contrastive.groups([A, A]) == [(1, (0, 1)), (1, (1, 0))]
    assert contrastive.groups([A]) == []
    assert triplet.groups([A, B, A]) == [(1, (0, 2, 1)), (1, (2, 0, 1))]


@everyOfGroups
def test_a_batch_without_groups_costs_nothing_and_teaches_nothing(loss):
    batch = [A], [[0.3, 0.1, 0.2]], [[0.3, 0.1, 0.2]]
    assert loss.batchCost(*batch) == loss.batchCostArray(*columns(*batch)) == 0
    assert loss.batchGradients(*batch) == ([[0, 0, 0]], 0)
    gradients, count = loss.batchGradientsArray(*columns(*batch))
    assert (gradients.T.tolist(), count) == ([[0, 0, 0]], 0)


@everyOfGroups
@pytest.mark.parametrize("place", [[0.0] * 3, [0.5, -1.0, 2.0]])
def test_equal_outputs_have_a_finite_cost_and_gradient(loss, place):
    batch = LINE, [list(place) for _ in LINE], [list(place) for _ in LINE]
    cost, (gradients, count) = loss.batchCost(*batch), loss.batchGradients(*batch)
    assert numpy.isfinite([cost, *numpy.ravel(gradients)]).all()
    assert loss.batchCostArray(*columns(*batch)) == pytest.approx(cost)
    found, foundCount = loss.batchGradientsArray(*columns(*batch))
    assert found.T.tolist() == [pytest.approx(row, abs=1e-12) for row in gradients]
    assert foundCount == count


@everyOfGroups
def test_an_example_is_of_the_class_whose_centre_is_nearest(loss):
    outputs = [[3.0, 0.1], [5.0, -0.1], [0.1, 4.0], [2.9, 0.0]]
    centres = loss.centres([A, A, B, A], lambda: outputs)
    assert [label for label, _ in centres] == [B, A]
    places = [loss.place(output) for output in outputs]
    assert centres[0][1] == pytest.approx(places[2])
    assert centres[1][1] == pytest.approx(numpy.mean([places[n] for n in (0, 1, 3)], axis=0))
    assert loss.nearest(centres, [2.0, 0.5]) == A
    assert loss.nearest(centres, [0.5, 2.0]) == B


def test_only_the_direction_counts_for_the_cosine():
    loss = LOSSES.read("cosine-embedding")
    assert loss.place([3.0, 4.0]) == pytest.approx([0.6, 0.8])
    assert loss.place([0.0, 0.0]) == [0, 0]
    centres = loss.centres([A, B], lambda: [[100.0, 0.0], [0.1, 0.1]])
    assert loss.nearest(centres, [1.0, 0.9]) == B


def test_other_losses_have_no_centres():
    assert LOSSES.read("hinge").centres([A, B], lambda: [[1, 2], [3, 4]]) is None


@pytest.mark.parametrize("kind", [1, -1])
def test_the_cosine_of_zeros_is_0_and_so_is_its_gradient(kind):
    loss = LOSSES.read("cosine-embedding:margin=-0.5")
    zeros, other = [0.0, 0.0], [3.0, 4.0]
    first, second = loss.groupGradient(kind, None, (zeros, other))
    assert first == zeros
    arrays = [numpy.array([row]).T for row in (zeros, other)]
    found = loss.groupGradientArray(numpy.array([kind]), None, arrays)
    assert [array.T.tolist()[0] for array in found] == [first, second]
    assert loss.groupCost(kind, None, (zeros, other)) == (1 if kind == 1 else 0.5)


@pytest.mark.parametrize("size", [1e-161, 1e-300, 1e160])
def test_only_the_direction_of_outputs_counts_for_the_cosine(size):
    loss = LOSSES.read("cosine-embedding")
    pair = [[size, 2 * size], [1.0, 2.0]]
    arrays = [numpy.array([row]).T for row in pair]
    assert loss.groupCost(1, None, pair) == pytest.approx(0, abs=1e-15)
    assert loss.groupCostArray(numpy.array([1]), None, arrays) == pytest.approx(0, abs=1e-15)
