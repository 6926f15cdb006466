"""Penalties, clipping, accumulation, dropout and batch normalisation; recipes that are refused."""

import random
from math import sqrt

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.recipeNetworks import COMBINATION, EXAMPLES, difference, engines, learned, made

from Dataset import Dataset
from learning.activations import ACTIVATIONS
from learning.activations.ReLU import ReLU
from learning.losses import LOSSES
from learning.losses.Hinge import Hinge
from learning.networks.Dropout import Dropout
from learning.networks.Recipe import Recipe
from learning.optimizers import OPTIMIZERS


@engines
def test_four_mini_batches_accumulated_are_one_four_times_as_large(kind):
    together, apart = made(kind), made(kind, Recipe(accumulate=4))
    learned(together, batchSize=32, batches=2)
    learned(apart, batchSize=8, batches=8)
    assert difference(apart, together) < 1e-12


@engines
def test_between_the_updates_nothing_moves(kind):
    network = made(kind, Recipe(accumulate=3))
    before = network.state()
    learned(network, batches=2)
    assert network.state() == before
    network.learnBatch(EXAMPLES[:8], 0.1)
    assert network.state() != before


@engines
def test_l2_is_pytorch_s_weight_decay_without_the_biases(kind):
    decayed, plain = made(kind, Recipe(l2=0.1)), made(kind)
    start = plain.state()
    for network in (decayed, plain):
        network.learnBatch(EXAMPLES[:8], 0.5)
    for (_, found), (_, without), (_, before) in zip(
        decayed.state(), plain.state(), start, strict=True
    ):
        assert found[0] == without[0]
        expected = numpy.subtract(without[1:], 0.5 * 0.1 * numpy.array(before[1:]))
        assert found[1:] == pytest.approx(expected.tolist(), rel=1e-9, abs=1e-12)


@engines
def test_the_penalty_is_the_sum_over_the_weights_but_not_the_biases(kind):
    network = made(kind, Recipe(l1=0.3, l2=0.4))
    weights = [weight for _, row in network.state() for weight in row[1:]]
    expected = sum(0.3 * abs(weight) + 0.2 * weight**2 for weight in weights)
    assert network.calcPenalty() == pytest.approx(expected, rel=1e-12)


@engines
def test_five_steps_with_l2_are_those_of_pytorch_s_weight_decay(kind):
    torch = pytest.importorskip("torch")
    decayed, plain = made(kind, Recipe(l2=0.1)), made(kind)
    rows = [row for _, row in plain.state()]
    weights = [torch.tensor(row[1:], dtype=torch.float64) for row in rows]
    biases = [torch.tensor(row[:1], dtype=torch.float64) for row in rows]
    peer = torch.optim.SGD([{"params": weights, "weight_decay": 0.1}, {"params": biases}], lr=0.5)
    for start in range(0, 40, 8):
        decayed.learnBatch(EXAMPLES[start : start + 8], 0.5)
        plain.addGradients(EXAMPLES[start : start + 8])
        plain.takeGradients()
        gradients = numpy.concatenate([p.flat()[1] for p in plain.parameters()])
        for parameters in plain.parameters():
            parameters.clear()
        for bias, weight in zip(biases, weights, strict=True):
            own, gradients = numpy.split(-gradients, [1 + len(weight)])
            gradients = -gradients
            bias.grad, weight.grad = torch.tensor(own[:1]), torch.tensor(own[1:])
        peer.step()
        pairs = zip(biases, weights, strict=True)
        plain.restore([("weights", [*b.tolist(), *w.tolist()]) for b, w in pairs])
    assert difference(decayed, plain) < 1e-12


@engines
@pytest.mark.parametrize("limit", [0.01, 0.3, 1e6])
def test_the_norm_is_clipped_as_pytorch_s(kind, limit):
    torch = pytest.importorskip("torch")
    plain, clipped = made(kind), made(kind, Recipe(clipNorm=limit))
    for network in (plain, clipped):
        network.addGradients(EXAMPLES[:8])
        network.takeGradients()
    tensors = [torch.zeros(len(p.flat()[0]), dtype=torch.float64) for p in plain.parameters()]
    for tensor, parameters in zip(tensors, plain.parameters(), strict=True):
        tensor.grad = torch.tensor(list(parameters.flat()[1]), dtype=torch.float64)
    torch.nn.utils.clip_grad_norm_(tensors, limit)
    for tensor, parameters in zip(tensors, clipped.parameters(), strict=True):
        assert list(parameters.flat()[1]) == pytest.approx(tensor.grad.tolist(), rel=1e-9)


@engines
def test_values_are_clipped_each_by_itself(kind):
    plain, clipped = made(kind), made(kind, Recipe(clipValue=0.01))
    for network in (plain, clipped):
        network.addGradients(EXAMPLES[:8])
        network.takeGradients()
    for before, after in zip(plain.parameters(), clipped.parameters(), strict=True):
        expected = numpy.clip(before.flat()[1], -0.01, 0.01)
        assert list(after.flat()[1]) == pytest.approx(expected.tolist(), rel=1e-12)


@engines
def test_dropout_is_off_at_prediction(kind):
    network = made(kind, Recipe(dropout=0.5))
    answers = [network.activate(EXAMPLES[0].inputs) for _ in range(5)]
    assert all(answer == answers[0] for answer in answers)
    assert made(kind).activate(EXAMPLES[0].inputs) == answers[0]
    dataset = Dataset.fromExamples(EXAMPLES)
    assert network.calcLoss(dataset) == network.calcLoss(dataset) == made(kind).calcLoss(dataset)
    costs = {network.calcTrainingCost(EXAMPLES[:8]) for _ in range(5)}
    assert len(costs) == 5


@given(st.floats(0.05, 0.9), st.integers(0, 1000))
def test_a_mask_drops_with_its_probability_and_keeps_the_mean(probability, seed):
    count = 4000
    (mask,) = Dropout(probability, random.Random(seed)).mask(1, count)
    deviation = sqrt(probability * (1 - probability) / count)
    assert mask.count(0) / count == pytest.approx(probability, abs=5 * deviation)
    assert {factor for factor in mask if factor} == {1 / (1 - probability)}
    array = Dropout(probability, random.Random(seed)).maskArray(1, count, "float64")
    assert array[:, 0].tolist() == mask


@engines
def test_batch_normalisation_drops_the_bias_and_predicts_with_running_statistics(kind):
    network = made(kind, Recipe(batchNorm=True, l2=0.1, optimizer=OPTIMIZERS.read("adam")))
    learned(network)
    for neuron in [*network.layers[1], *network.layers[2]]:
        assert neuron.weights[0] == 0
    assert network.layers[3][0].weights[0] != 0
    alone = network.activate(EXAMPLES[0].inputs)
    together = network.activateAll(Dataset.fromExamples(EXAMPLES))[0]
    assert alone == pytest.approx(together, rel=1e-12)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        (
            {"loss": Hinge(), "outputActivation": ACTIVATIONS.read("softmax")},
            "linear.*softmax.*scores",
        ),
        ({"activation": ACTIVATIONS.read("softmax")}, "for the output layer"),
        ({"dropout": 1.0}, "dropout: expected a number from 0 to less than 1, found 1.0"),
        ({"dropout": -0.1}, "dropout: expected a number from 0 to less than 1, found -0.1"),
        ({"l2": -0.1}, "l2: expected a number from 0 up, found -0.1"),
        ({"l1": float("nan")}, "l1: expected a number from 0 up, found nan"),
        ({"clipValue": -1.0}, "clipValue: expected a finite number above 0, found -1.0"),
        ({"accumulate": 1.5}, "accumulate: expected a whole number from 1 up, found 1.5"),
        (
            {"outputActivation": ACTIVATIONS.read("softmax")},
            "logistic.*cross-entropy, found softmax.*do not depend on each other",
        ),
        (
            {"loss": LOSSES.read("categorical-cross-entropy"), "outputActivation": ReLU()},
            "softmax.*categorical-cross-entropy, found relu.*add up to 1",
        ),
        ({"clipNorm": 0.0}, "clipNorm: expected a finite number above 0, found 0.0"),
        ({"accumulate": 0}, "accumulate: expected a whole number from 1 up, found 0"),
        ({"patience": 0}, "patience: expected a whole number from 1 up, found 0"),
        (
            {"loss": LOSSES.read(COMBINATION), "outputActivation": ReLU()},
            "with the loss combination, found relu: each slice has",
        ),
    ],
)
def test_recipes_that_make_no_sense_are_refused_with_a_reason(fields, message):
    with pytest.raises(ValueError, match=message):
        Recipe(**fields)


@engines
def test_adamw_shrinks_the_weights_but_not_the_biases(kind):
    decayed = made(kind, Recipe(optimizer=OPTIMIZERS.read("adamw:decay=0.5")))
    plain = made(kind, Recipe(optimizer=OPTIMIZERS.read("adam")))
    start = plain.state()
    for network in (decayed, plain):
        network.learnBatch(EXAMPLES[:8], 0.1)
    rows = zip(decayed.state(), plain.state(), start, strict=True)
    for (_, found), (_, without), (_, before) in rows:
        assert found[0] == without[0]
        expected = numpy.subtract(without[1:], 0.1 * 0.5 * numpy.array(before[1:]))
        assert found[1:] == pytest.approx(expected.tolist(), rel=1e-9, abs=1e-12)
