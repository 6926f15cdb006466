"""What every network promises, whatever it computes with: each test runs on both engines.

Nothing in here knows which one it holds.
"""

import random
from itertools import pairwise

import numpy
import pytest
from support.feedback import slopes
from support.samples import DEPTHS, distance, randomDataset, weightsOf

from Dataset import Dataset
from learning.engines import ENGINES
from learning.training.descents import Batch, Iterative, MiniBatch, Stochastic
from learning.training.Training import Stop, Training


@pytest.fixture(params=ENGINES.values(), ids=list(ENGINES))
def engine(request):
    """Each of the engines in turn."""
    return request.param()


@pytest.fixture
def make(engine):
    """Return a function that makes a network of some layers, of a seed, starting in ±0.5 or so."""
    return lambda layerSizes, seed=1, weightRange=1.0: engine.makeNetwork(
        layerSizes, weightRange, random.Random(seed)
    )


# The start.


@pytest.mark.parametrize("layerSizes", DEPTHS)
def test_the_layers_are_as_asked(make, layerSizes):
    network = make(layerSizes)
    assert [len(layer) for layer in network.layers] == layerSizes
    for previousSize, layer in zip(layerSizes, network.layers[1:], strict=False):
        assert all(len(neuron.weights) == previousSize + 1 for neuron in layer)


def test_weights_fill_their_range_and_differ(make):
    weights = numpy.concatenate([w.ravel() for w in weightsOf(make([64, 32, 10], 1, 0.2))])
    assert 0.19 < abs(weights).max() <= 0.2
    assert len(set(weights.tolist())) == len(weights)


def test_same_seed_same_weights(make):
    first, second, other = (weightsOf(make([3, 2, 1], seed)) for seed in (9, 9, 8))
    assert all((a == b).all() for a, b in zip(first, second, strict=True))
    assert not any((a == b).all() for a, b in zip(first, other, strict=True))


def test_before_an_activation_there_is_nothing_to_see(make):
    network = make([2, 3, 1])
    assert network.layers[0][1].output is None
    assert network.layers[2][0].output is None
    assert network.layers[1][2].gradient is None


# Answering.


@pytest.mark.parametrize("layerSizes", DEPTHS)
def test_outputs_are_weighted_sums_through_the_logistic_function(make, layerSizes):
    network = make(layerSizes)
    inputs = randomDataset(layerSizes, 1).examples[0].inputs
    values = numpy.array(inputs)
    for number, weights in enumerate(weightsOf(network), start=1):
        values = 1 / (1 + numpy.exp(-(weights[:, 0] + weights[:, 1:] @ values)))
        outputs = network.activate(inputs)
        assert [n.output for n in network.layers[number]] == pytest.approx(values, rel=1e-12)
    assert outputs == network.getOutputs() == pytest.approx(values, rel=1e-12)
    assert all(type(output) is float for output in outputs)
    assert [neuron.output for neuron in network.layers[0]] == inputs


@pytest.mark.parametrize("count", [1, 7, 1025])
def test_the_cost_is_a_sum_over_outputs_of_means_over_examples(make, count):
    network, dataset = make([4, 3, 2]), randomDataset([4, 3, 2], count)
    total = 0
    for example in dataset.examples:
        h = numpy.array(network.activate(example.inputs))
        total -= numpy.log(numpy.where(numpy.array(example.outputs) == 1, h, 1 - h)).sum()
    assert network.calcLoss(dataset) == pytest.approx(total / count, rel=1e-12)


def test_undecided_outputs_cost_ln_2_each(make):
    dataset = randomDataset([4, 10], 3)
    assert make([4, 10], 1, 1e-12).calcLoss(dataset) == pytest.approx(10 * numpy.log(2))


@pytest.mark.parametrize("bias", [1000, -1000])
def test_saturation_is_neither_an_overflow_nor_an_infinite_cost(make, bias):
    network = make([2, 1])
    network.layers[1][0].weights[0] = bias
    (output,) = network.activate([0, 0])
    assert output == (bias > 0)
    wrong = Dataset.fromExamples([([0, 0], [int(bias < 0)])])
    assert network.calcLoss(wrong) == pytest.approx(100)


# Learning.


@pytest.mark.parametrize("layerSizes", DEPTHS)
def test_every_gradient_agrees_with_central_differences(make, layerSizes):
    network, dataset = make(layerSizes), randomDataset(layerSizes, 1)
    (example,) = dataset.examples
    measured = [
        [slopes(lambda: network.calcLoss(dataset), neuron.weights) for neuron in layer]
        for layer in network.layers[1:]
    ]
    network.activate(example.inputs)
    network.calculateGradients(example.outputs)
    for (previousLayer, layer), derivatives in zip(pairwise(network.layers), measured, strict=True):
        inputs = [1] + [neuron.output for neuron in previousLayer]
        calculated = [[-neuron.gradient * x for x in inputs] for neuron in layer]
        assert distance(calculated, derivatives) < 1e-6


@pytest.mark.parametrize("layerSizes", DEPTHS)
@pytest.mark.parametrize("size", [1, 6])
def test_a_batch_moves_the_weights_down_the_slope_of_its_cost(make, layerSizes, size):
    network, batch = make(layerSizes), randomDataset(layerSizes, size)
    before = weightsOf(network)
    derivatives = [
        [slopes(lambda: network.calcLoss(batch), neuron.weights) for neuron in layer]
        for layer in network.layers[1:]
    ]
    network.learnBatch(batch.examples, 0.5)
    for after, weights, slope in zip(weightsOf(network), before, derivatives, strict=True):
        assert distance(after - weights, -0.5 * numpy.array(slope)) < 1e-6


@pytest.mark.parametrize("layerSizes", DEPTHS)
def test_a_batch_of_one_is_the_three_steps_of_the_sheet(make, layerSizes):
    batched, stepped = make(layerSizes), make(layerSizes)
    (example,) = randomDataset(layerSizes, 1).examples
    batched.learnBatch([example], 0.3)
    stepped.activate(example.inputs)
    stepped.calculateGradients(example.outputs)
    stepped.applyGradients(0.3)
    for found, expected in zip(weightsOf(batched), weightsOf(stepped), strict=True):
        assert distance(found, expected) < 1e-14


@pytest.mark.parametrize("descent", [Iterative(), Stochastic(), Batch(), MiniBatch(3)])
def test_every_method_learns(engine, make, descent):
    layerSizes = [2, 3, 2]
    dataset = Dataset.fromExamples(
        [([0, 0], [0, 1]), ([0, 1], [1, 1]), ([1, 0], [1, 1]), ([1, 1], [1, 0])]  # OR and NAND
    )
    training = Training(
        make(layerSizes),
        engine.arrange(dataset),
        descent,
        random.Random(0),
        learningRate=3,
        threshold=0.1,
        maxEpochs=3000,
    )
    *_, last = training
    assert training.stop is Stop.THRESHOLD
    assert last.cost < 0.1


# What one holds.


def test_writing_a_weight_changes_the_network(make):
    network = make([2, 2, 1])
    network.layers[1][0].weights[2] = 5.0
    network.layers[2][0].weights = [0.5, 0.0, 0.0]
    assert list(network.layers[2][0].weights) == [0.5, 0.0, 0.0]
    network.activate([0, 1])
    hidden = network.layers[1][0]
    assert hidden.output == pytest.approx(1 / (1 + numpy.exp(-hidden.weights[0] - 5)))
    assert network.getOutputs() == pytest.approx([1 / (1 + numpy.exp(-0.5))])


def test_learning_changes_the_weights_that_one_holds(make):
    network = make([2, 1])
    neuron = network.layers[1][0]
    before, weights = list(neuron.weights), neuron.weights
    network.learnBatch(randomDataset([2, 1], 4).examples, 0.5)
    assert list(weights) == list(neuron.weights) != before


def test_the_reprs_tell_what_they_hold(make):
    network = make([64, 32, 10])
    assert "[64, 32, 10]: 2410 weights" in repr(network)
    network.activate([0.5] * 64)
    assert repr(network.layers[0][0]) == "InputNeuron(output=0.5)"
    assert repr(network.layers[2][0]).startswith("Neuron(32 inputs, bias=")


# The errors.


def activated(make):
    """Return a network of two inputs and three outputs that was activated."""
    network = make([2, 3])
    network.activate([0, 1])
    return network


def datasetOf(*pairs):
    """Return a dataset of these examples."""
    return Dataset.fromExamples(pairs)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda make: make([3]), "layerSizes: expected at least 2 layers.* found 1"),
        (lambda make: make([3, 0, 1]), "layerSizes: expected a whole number .* found 0"),
        (lambda make: make([3, "2"]), "layerSizes: expected a whole number .* found '2'"),
        (lambda make: make([3, 1], 1, 0), "weightRange: expected a finite number above 0, found 0"),
        (lambda make: activated(make).activate([1]), "inputs: expected 2 numbers, found 1"),
        (lambda make: activated(make).activate([1] * 3), "inputs: expected 2 numbers, found 3"),
        (lambda make: make([2, 3]).getOutputs(), "expected an activation before"),
        (lambda make: activated(make).calculateGradients([1]), "expected 3 numbers.* found 1"),
        (lambda make: activated(make).calculateGradients([1] * 4), "expected 3 .* found 4"),
        (lambda make: make([2, 1]).calculateGradients([1]), "expected an activation before"),
        (lambda make: activated(make).applyGradients(0.1), "expected a gradient calculated"),
        (lambda make: activated(make).calcLoss(datasetOf()), "at least one example, found none"),
        (
            lambda make: activated(make).calcLoss(datasetOf(([1, 0], [1]))),
            "outputs: expected 3 numbers.* found 1",
        ),
        (
            lambda make: activated(make).calcLoss(datasetOf(([1], [1, 0, 1]))),
            "inputs: expected 2 numbers, found 1",
        ),
        (lambda make: activated(make).learnBatch([], 0.1), "at least one example, found none"),
        (
            lambda make: activated(make).learnBatch(datasetOf(([1, 0], [1])).examples, 0.1),
            "outputs: expected 3 numbers.* found 1",
        ),
    ],
)
def test_a_call_that_cannot_work_says_why(make, call, message):
    with pytest.raises(ValueError, match=message):
        call(make)
