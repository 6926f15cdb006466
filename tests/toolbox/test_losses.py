"""Every loss of the catalogue: its gradient, its arrays, known figures, and PyTorch's opinion."""

import math
import random
from math import log

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.lossSamples import CHOICES, PARTS, columns, everyLoss, outputsOf, randomBatch

from learning.formulas import crossEntropy, crossEntropyOfSum, logistic
from learning.losses import LOSSES
from learning.losses.GroupLoss import GroupLoss
from learning.losses.MultiClassPerceptron import MultiClassPerceptron
from learning.networks.naive.NaiveRecipeNetwork import NaiveRecipeNetwork
from learning.networks.Recipe import Recipe
from learning.networks.vectorized.VectorizedRecipeNetwork import VectorizedRecipeNetwork


def downhill(function, rows, step=1e-6):
    """Return minus the derivatives of `function(rows)`, by central differences."""
    found = []
    for row in rows:
        for index, value in enumerate(row):
            row[index] = value + step
            above = function(rows)
            row[index] = value - step
            found.append((function(rows) - above) / (2 * step))
            row[index] = value
    return numpy.reshape(found, numpy.shape(rows))


# The gradient, and what is the same for arrays.


@everyLoss
@pytest.mark.parametrize("seed", range(4))
def test_the_gradient_is_minus_the_slope_of_the_cost(loss, seed):
    desired, outputs, sums = randomBatch(loss, seed=seed)
    found, count = loss.batchGradients(desired, outputs, sums)

    def total(rows):
        if loss.isOfSums:
            return count * loss.batchCost(desired, outputsOf(loss, rows), rows)
        return count * loss.batchCost(desired, rows, sums)

    expected = downhill(total, sums if loss.isOfSums else outputs)
    assert numpy.array(found) == pytest.approx(expected, abs=1e-6)
    assert numpy.abs(expected).max() > 0.01


@everyLoss
@pytest.mark.parametrize("count", [1, 2, 9])
def test_arrays_hold_what_the_lists_hold(loss, count):
    batch = randomBatch(loss, count, seed=count)
    arrays = columns(*batch)
    assert loss.batchCostArray(*arrays) == pytest.approx(loss.batchCost(*batch), abs=1e-12)
    expected, expectedCount = loss.batchGradients(*batch)
    found, foundCount = loss.batchGradientsArray(*arrays)
    assert foundCount == expectedCount
    assert found.T.tolist() == [pytest.approx(row, abs=1e-12) for row in expected]
    if not isinstance(loss, GroupLoss):
        costs = [loss.cost(*rows) for rows in zip(*batch, strict=True)]
        assert loss.costArray(*arrays).tolist() == pytest.approx(costs, abs=1e-12)


@everyLoss
def test_no_cost_is_below_0_and_a_spelling_reads_back(loss):
    assert loss.batchCostArray(*columns(*randomBatch(loss))) > 0
    again = LOSSES.read(loss.spelling())
    assert type(again) is type(loss)
    assert [getattr(again, name) for name in loss.hyperparameters()] == [
        getattr(loss, name) for name in loss.hyperparameters()
    ]


@pytest.mark.parametrize("isArray", [False, True], ids=["lists", "arrays"])
def test_on_the_edge_the_gradient_is_what_the_docstring_says(isArray):
    def gradient(name, desired, outputs):
        batch = [desired], [outputs], [outputs]
        loss = LOSSES.read(name)
        if isArray:
            return loss.batchGradientsArray(*columns(*batch))[0].T.tolist()[0]
        return loss.batchGradients(*batch)[0][0]

    assert gradient("absolute-error", [1.0, 2.0], [1.0, 0.0]) == [0, 1]
    assert gradient("hinge", [1.0, 0.0], [1.0, -1.0]) == [0, 0]
    assert gradient("perceptron", [1.0, 0.0], [0.0, 0.0]) == [1, -1]
    assert gradient("multi-class-hinge", [1.0, 0.0], [1.0, 0.0]) == [0, 0]
    assert gradient("multi-class-perceptron", [1.0, 0.0], [2.0, 2.0]) == [0, 0]
    assert gradient("multi-class-perceptron", [0.0, 1.0], [2.0, 2.0]) == [-1, 1]


# Known figures.


@pytest.mark.parametrize("size", [2, 3, 10])
def test_guessing_costs_what_it_is_said_to(size):
    figures = {"ln C": log(size), "C ln 2": size * log(2), "C − 1": size - 1, "C": size}
    desired, sums = [1.0] + [0.0] * (size - 1), [0.0] * size
    said = {}
    for loss in CHOICES:
        if loss.guess:
            said[loss.name] = loss.guess
            outputs = outputsOf(loss, [sums])
            assert loss.batchCost([desired], outputs, [sums]) == pytest.approx(figures[loss.guess])
    assert said["categorical-cross-entropy"] == "ln C"
    assert said["cross-entropy"] == "C ln 2"
    assert said["multi-class-hinge"] == "C − 1"
    assert said["hinge"] == "C"


@pytest.mark.parametrize("kind", [NaiveRecipeNetwork, VectorizedRecipeNetwork])
def test_the_perceptron_of_the_lecture_takes_the_step_of_the_lecture(kind):
    network = kind([2, 3], Recipe(loss=MultiClassPerceptron()), random.Random(0))
    rows = [-2, 3.6, 0.5], [-4, 2.4, 4.1], [-6, 4, -4.9]
    for neuron, row in zip(network.layers[1], rows, strict=True):
        neuron.weights[:] = row
    inputs, desired = [0.4, -1.0], [1.0, 0.0, 0.0]
    assert network.activate(inputs) == pytest.approx([-1.06, -7.14, 0.5])
    network.learnBatch([(inputs, desired)], 1.0)
    found = [list(neuron.weights) for neuron in network.layers[1]]
    assert found[0] == pytest.approx([-1, 4, -0.5])
    assert found[1] == pytest.approx([-4, 2.4, 4.1])
    assert found[2] == pytest.approx([-7, 3.6, -3.9])
    assert network.activate(inputs) == pytest.approx([1.1, -7.14, -1.66])


@pytest.mark.parametrize(("sums", "cost"), [([1000.0, -1000.0], 0), ([-1000.0, 1000.0], 2000)])
def test_categories_at_huge_weighted_sums(sums, cost):
    loss = LOSSES.read("categorical-cross-entropy")
    batch = [[1.0, 0.0]], outputsOf(loss, [sums]), [sums]
    assert loss.batchCost(*batch) == loss.batchCostArray(*columns(*batch)) == cost
    expected = [0, 0] if cost == 0 else [1, -1]
    assert loss.batchGradients(*batch)[0] == [expected]
    assert loss.batchGradientsArray(*columns(*batch))[0].T.tolist() == [expected]


@pytest.mark.parametrize("dtype", ["float64", "float32"])
@pytest.mark.parametrize("size", [1.0, 17.0, 40.0, 1000.0, 1e30])
def test_certain_and_wrong_costs_the_weighted_sum(size, dtype):
    loss = LOSSES.read("cross-entropy")
    batch = [[1.0, 0.0]], [[0.0, 1.0]], [[-size, size]]
    expected = 2 * (size + math.log1p(math.exp(-size)))
    assert loss.batchCost(*batch) == pytest.approx(expected, rel=1e-12)
    arrays = [array.astype(dtype) for array in columns(*batch)]
    assert loss.batchCostArray(*arrays) == pytest.approx(expected, rel=1e-6)


@pytest.mark.parametrize("dtype", ["float64", "float32"])
@pytest.mark.parametrize("name", ["cross-entropy", "categorical-cross-entropy"])
@pytest.mark.parametrize("margin", [5.0, 14.0, 30.0])
def test_a_cost_near_0_keeps_its_digits_at_large_scores(name, margin, dtype):
    loss = LOSSES.read(name)
    desired, sums = [[1.0, 0.0]], [[100.0, 100.0 - margin]]
    if name == "cross-entropy":
        sums = [[margin, -margin]]
    expected = math.log1p(math.exp(-margin)) * (2 if name == "cross-entropy" else 1)
    assert loss.batchCost(desired, desired, sums) == pytest.approx(expected, rel=1e-12)
    arrays = [array.astype(dtype) for array in columns(desired, desired, sums)]
    assert loss.batchCostArray(*arrays) == pytest.approx(expected, rel=1e-5)


@given(st.floats(0, 1), st.floats(-30, 30))
def test_both_forms_of_the_cross_entropy_agree(desired, weightedSum):
    expected = crossEntropy(desired, logistic(weightedSum))
    assert crossEntropyOfSum(desired, weightedSum) == pytest.approx(expected, rel=1e-3, abs=1e-12)


# Combinations.


def test_a_combination_is_the_weighted_sum_of_its_parts():
    loss = LOSSES.read(PARTS)
    assert (loss.leastOutputs, loss.classes, loss.boundary) == (5, slice(0, 3), 0.5)
    desired, outputs, sums = randomBatch(loss)
    first, second = LOSSES.read("categorical-cross-entropy"), LOSSES.read("squared-error")
    for y, h, z in zip(desired, outputs, sums, strict=True):
        parts = [(first, y[:3], h[:3], z[:3], 1), (second, y[3:], h[3:], z[3:], 0.5)]
        cost = sum(weight * part.cost(*rows) for part, *rows, weight in parts)
        assert loss.cost(y, h, z) == pytest.approx(cost)
        expected = [
            weight * slope for part, *rows, weight in parts for slope in part.gradient(*rows)
        ]
        assert loss.gradient(y, h, z) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        ("", r"^combination: expected parts as in 0.5\*squared-error\[10..10\], found ''$"),
        ("squared-error", "^combination: expected parts as in .* found 'squared-error'$"),
        ("squared-error[0..1]-hinge[2..2]", "expected parts as in"),
        ("two*squared-error[0..1]", "expected parts as in"),
        ("square[0..1]", "^expected one of absolute-error, .*, found 'square' "),
        ("squared-error[1..2]", r"follow each other from output 0 on, found '\[1..2\]'$"),
        ("hinge[0..2]+hinge[2..3]", r"follow each other from output 3 on, found '\[2..3\]'$"),
        ("hinge[0..2]+hinge[4..5]", r"follow each other from output 3 on, found '\[4..5\]'$"),
        ("hinge[0..2]+hinge[3..2]", r"follow each other from output 3 on, found '\[3..2\]'$"),
        ("triplet[0..1]", "^combination: expected losses of one example's .* found 'triplet'$"),
        ("combination[0..9]", "^combination: expected losses .* found 'combination'$"),
    ],
)
def test_parts_that_make_no_combination_are_refused(parts, message):
    with pytest.raises(ValueError, match=message):
        LOSSES.read(f"combination:parts={parts}")
