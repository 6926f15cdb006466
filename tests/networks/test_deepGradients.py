"""The gradients of deep networks: every activation and loss, both engines, numerically."""

import random

import numpy
import pytest
from support.recipeNetworks import engines, makeExamples, makeNetwork, meanGradients

from learning.activations import ACTIVATIONS
from learning.losses import LOSSES
from learning.losses.GroupLoss import GroupLoss
from learning.networks.Dropout import Dropout
from learning.networks.naive.NaiveRecipeNetwork import NaiveRecipeNetwork
from learning.networks.vectorized.VectorizedRecipeNetwork import VectorizedRecipeNetwork

PARTS = "combination:parts=multi-class-hinge[0..2]+0.5*squared-error[3..3]+cross-entropy[4..5]"
HIDDEN = [name for name in ACTIVATIONS if not ACTIVATIONS[name].needsLayer]
LOSS_NAMES = [name for name in LOSSES if name != "combination"] + [PARTS]
DEPTHS = [[5], [5, 4], [5, 4, 4]]
FREE = [name for name in LOSSES if not LOSSES[name].outputActivations and name != "combination"]


def flat(values):
    """Return the numbers of a list, or of an array of any shape, to be read and written."""
    return values if isinstance(values, list) else values.reshape(-1)


def downhill(cost, values, step=1e-6):
    """Return minus the derivatives of `cost()` by each value, nan where there is a kink."""
    found, here = [], cost()
    for index, value in enumerate(values):
        sides = []
        for change in (-step, step):
            values[index] = value + change
            sides.append((here - cost()) / change)
        values[index] = value
        isSmooth = abs(sides[0] - sides[1]) < 1e-4
        found.append(sum(sides) / 2 if isSmooth else numpy.nan)
    return found


def checkGradients(network, dataset, cost):
    """Compare the gradients of a step with minus the slopes of a cost."""
    found = meanGradients(network, dataset.examples)
    compared = []
    for parameters, gradients in zip(network.parameters(), found, strict=True):
        expected = numpy.array(downhill(cost, flat(parameters.values)))
        isSmooth = ~numpy.isnan(expected)
        assert gradients[isSmooth] == pytest.approx(expected[isSmooth], rel=1e-5, abs=1e-7)
        compared += isSmooth.tolist()
    assert sum(compared) > 0.9 * len(compared)
    assert max(abs(gradients).max() for gradients in found) > 1e-4


@engines
@pytest.mark.parametrize("loss", LOSS_NAMES)
@pytest.mark.parametrize("hidden", [*HIDDEN, "elu:alpha=0.4"])
def test_the_gradients_of_every_activation_and_loss_are_minus_the_slopes(kind, hidden, loss):
    for layerSizes in DEPTHS[1:] if hidden != HIDDEN[0] else DEPTHS:
        network = makeNetwork(kind, layerSizes, hidden=hidden, loss=loss)
        dataset = makeExamples(network)
        checkGradients(network, dataset, lambda n=network, d=dataset: n.calcLoss(d))


@engines
@pytest.mark.parametrize("loss", FREE)
@pytest.mark.parametrize("output", list(ACTIVATIONS))
def test_any_output_activation_will_do_for_losses_of_outputs(kind, output, loss):
    network = makeNetwork(kind, [5, 4], loss=loss, output=output)
    dataset = makeExamples(network)
    checkGradients(network, dataset, lambda: network.calcLoss(dataset))


@engines
@pytest.mark.parametrize(("l1", "l2"), [(0.3, 0.0), (0.0, 0.2), (0.1, 0.5)])
@pytest.mark.parametrize("hidden", ["tanh", "prelu"])
def test_penalties_are_part_of_the_cost_and_of_its_gradient(kind, hidden, l1, l2):
    network = makeNetwork(kind, [5, 4, 4], hidden=hidden, l1=l1, l2=l2)
    dataset = makeExamples(network)
    checkGradients(network, dataset, lambda: network.calcLoss(dataset) + network.calcPenalty())


@engines
def test_the_penalty_is_on_the_weights_and_neither_on_biases_nor_slopes(kind):
    network = makeNetwork(kind, [5, 4], hidden="prelu", l1=0.3, l2=0.4, batchNorm=True)
    weights = [w for word, row in network.state() if word == "weights" for w in row[1:]]
    expected = sum(0.3 * abs(w) + 0.2 * w * w for w in weights)
    assert network.calcPenalty() == pytest.approx(expected)
    assert len(weights) == 5 * 4 + 4 * 3


@engines
def test_the_gradients_of_several_mini_batches_are_those_of_all_their_examples(kind):
    network = makeNetwork(kind, [5, 4])
    examples = makeExamples(network, 7).examples
    whole = meanGradients(network, examples)
    for parameters in network.parameters():
        parameters.clear()
    parts = meanGradients(network, examples[:2], examples[2:3], examples[3:])
    assert numpy.concatenate(parts) == pytest.approx(numpy.concatenate(whole), abs=1e-12)


@pytest.mark.parametrize("loss", LOSS_NAMES)
@pytest.mark.parametrize(
    "more",
    [{}, {"batchNorm": True}, {"dropout": 0.4}, {"batchNorm": True, "dropout": 0.4, "l2": 0.1}],
    ids=str,
)
@pytest.mark.parametrize("hidden", ["prelu", "elu", "relu"])
def test_both_engines_learn_the_same(hidden, more, loss):
    networks = [
        makeNetwork(kind, [5, 4, 4], hidden=hidden, loss=loss, **more)
        for kind in (NaiveRecipeNetwork, VectorizedRecipeNetwork)
    ]
    dataset = makeExamples(networks[0], 8)
    for network in networks:
        for _ in range(3):
            network.learnBatch(dataset.examples, 0.05)
    numbers, others = ([x for _, row in network.state() for x in row] for network in networks)
    assert numbers == pytest.approx(others, rel=1e-9, abs=1e-9)
    cost = networks[0].calcLoss(dataset)
    assert networks[1].calcLoss(dataset) == pytest.approx(cost, rel=1e-9)


def movesForOne(network):
    """Return how the numbers move for one example, and minus the slopes of its cost."""
    dataset = makeExamples(network, 1)
    ((inputs, desired),) = dataset.examples
    every = network.parameters()
    before = [list(flat(parameters.values)) for parameters in every]
    slopes = [downhill(lambda: network.calcLoss(dataset), flat(p.values)) for p in every]
    network.activate(inputs)
    network.calculateGradients(desired)
    network.applyGradients(0.5)
    after = [list(flat(parameters.values)) for parameters in every]
    return numpy.concatenate(after) - numpy.concatenate(before), numpy.concatenate(slopes)


@engines
@pytest.mark.parametrize("loss", LOSS_NAMES)
def test_the_gradients_for_one_example_are_minus_its_slopes(kind, loss):
    network = makeNetwork(kind, [5, 4], loss=loss, hidden="prelu")
    moves, expected = movesForOne(network)
    assert moves == pytest.approx(0.5 * expected, abs=1e-6)
    assert moves.any() != isinstance(network.recipe.loss, GroupLoss)


@engines
def test_for_one_example_running_statistics_stand_in_for_those_of_the_batch(kind):
    network = makeNetwork(kind, [5, 4], loss="cross-entropy", batchNorm=True)
    moves, expected = movesForOne(network)
    assert (moves == 0).sum() == 4  # the biases of the hidden layer
    assert moves[moves != 0] == pytest.approx(0.5 * expected[moves != 0], abs=1e-6)


@pytest.mark.parametrize("probability", [0.0, 0.1, 0.5, 0.9])
def test_dropout_drops_with_its_probability_and_keeps_the_mean(probability):
    mask = numpy.array(Dropout(probability, random.Random(2)).mask(200, 50))
    same = Dropout(probability, random.Random(2)).maskArray(200, 50, numpy.dtype("float64"))
    assert (same == mask.T).all()
    assert (mask == 0).mean() == pytest.approx(probability, abs=0.02)
    assert mask.mean() == pytest.approx(1, abs=0.1)
    assert mask[mask > 0] == pytest.approx(1 / (1 - probability))
