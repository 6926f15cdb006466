"""Numbers that no longer fit: both engines say the same, and nothing passes for a success."""

import random
from math import inf, isfinite, nan

import numpy
import pytest
from support.recipeNetworks import engines, makeExamples

from learning.activations import ACTIVATIONS
from learning.losses import LOSSES
from learning.losses.GroupLoss import GroupLoss
from learning.networks.naive.BatchNormalization import BatchNormalization
from learning.networks.Recipe import Recipe

SINGLE = [name for name in ACTIVATIONS if not ACTIVATIONS[name].needsLayer]
OF_ONE = [name for name in LOSSES if not issubclass(LOSSES[name], GroupLoss)]
OF_ONE.remove("combination")


@engines
def test_a_training_that_diverges_ends_in_a_cost_that_is_not_finite(kind):
    network = kind([5, 3], Recipe(loss=LOSSES.read("squared-error")), random.Random(0))
    dataset = makeExamples(network)
    costs = []
    for _ in range(300):
        network.learnBatch(dataset.examples, 50.0)
        costs.append(network.calcLoss(dataset))
    assert not isfinite(costs[-1])


@pytest.mark.parametrize("name", ["squared-error", "contrastive"])
def test_a_cost_too_large_for_a_float_is_infinite(name):
    batch = [[1.0, 0.0], [0.0, 1.0], [1.0, 0.0]], [[1e200, 0.0], [0.0, 1.0], [-1e200, 0.0]]
    assert LOSSES.read(name).batchCost(*batch, batch[1]) == inf


def test_a_variance_too_large_for_a_float_is_infinite():
    normalization = BatchNormalization()
    normalization.forward([1e200, -1e200], isTraining=True)
    assert normalization.variance == inf


@pytest.mark.parametrize("name", SINGLE)
def test_an_activation_of_nan_is_nan(name):
    assert numpy.isnan(ACTIVATIONS[name]().value(nan))


@pytest.mark.parametrize("name", OF_ONE)
def test_outputs_of_nan_do_not_cost_nothing(name):
    cost = LOSSES.read(name).cost([1.0, 0.0, 0.0], [nan] * 3, [nan] * 3)
    assert not isfinite(cost)


@pytest.mark.parametrize("name", SINGLE)
def test_slopes_are_as_precise_as_the_weighted_sums(name):
    activation = ACTIVATIONS[name]().forLayer(2, "float32")
    sums = numpy.array([[-1, 2], [0.5, -3]], "float32")
    slopes = activation.derivativeArray(sums, activation.valueArray(sums))
    assert numpy.result_type(sums, slopes) == "float32"


@pytest.mark.parametrize("words", [".*squared-error[0..1]", "1e*squared-error[0..1]"])
def test_a_weight_that_is_no_number_is_refused_in_plain_words(words):
    with pytest.raises(ValueError, match="^combination: expected "):
        LOSSES.read(f"combination:parts={words}")


def test_a_slice_too_small_for_its_loss_is_refused():
    with pytest.raises(ValueError, match="combination"):
        LOSSES.read("combination:parts=categorical-cross-entropy[0..0]+squared-error[1..1]")


@engines
def test_a_mini_batch_of_one_cannot_be_normalised_and_does_no_harm(kind):
    network = kind([5, 4, 3], Recipe(batchNorm=True), random.Random(0))
    try:
        network.learnBatch(makeExamples(network, 1).examples, 0.1)
    except ValueError:
        return  # in plain words, as PyTorch does
    assert all(isfinite(x) for _, row in network.state() for x in row)
