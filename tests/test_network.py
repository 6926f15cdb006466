"""`NeuralNetwork.py` beyond the exercises: hidden gradients, batches, errors."""

import random

import numpy
import pytest
from feedback import slopes

from Dataset import Dataset
from NeuralNetwork import InputNeuron, NeuralNetwork

DEPTHS = [[5, 3], [5, 4, 3], [5, 4, 3, 2], [4, 4, 3, 3, 2], [4, 3, 4, 3, 2, 2]]


def randomDataset(network, count, seed=0):
    """Return a dataset of random examples that fits a network, outputs 0 or 1."""
    dice = random.Random(seed)
    inputCount, outputCount = len(network.layers[0]), len(network.layers[-1])
    return Dataset.fromExamples(
        (
            [dice.uniform(-1, 1) for _ in range(inputCount)],
            [dice.choice([0, 1]) for _ in range(outputCount)],
        )
        for _ in range(count)
    )


@pytest.mark.parametrize("layerSizes", DEPTHS)
def test_every_gradient_agrees_with_central_differences(layerSizes):
    network = NeuralNetwork(layerSizes, generator=random.Random(1))
    (example,) = dataset = randomDataset(network, 1).examples
    dataset = Dataset.fromExamples(dataset)
    measured = [
        [slopes(lambda: network.calcLoss(dataset), neuron.weights) for neuron in layer]
        for layer in network.layers[1:]
    ]
    network.activate(example.inputs)
    network.calculateGradients(example.outputs)
    for previousLayer, layer, derivatives in zip(
        network.layers, network.layers[1:], measured, strict=False
    ):
        inputs = [1] + [neuron.output for neuron in previousLayer]
        calculated = [[-neuron.gradient * x for x in inputs] for neuron in layer]
        error = numpy.linalg.norm(numpy.subtract(calculated, derivatives))
        assert error / numpy.linalg.norm(derivatives) < 1e-6


@pytest.mark.parametrize("layerSizes", DEPTHS)
def test_a_batch_moves_the_weights_down_the_slope_of_its_cost(layerSizes):
    network = NeuralNetwork(layerSizes, generator=random.Random(2))
    batch = randomDataset(network, 6)
    neurons = [neuron for layer in network.layers[1:] for neuron in layer]
    before = [list(neuron.weights) for neuron in neurons]
    derivatives = [slopes(lambda: network.calcLoss(batch), n.weights) for n in neurons]
    network.learnBatch(batch.examples, 0.5)
    moves = numpy.concatenate([n.weights for n in neurons]) - numpy.concatenate(before)
    assert moves == pytest.approx(-0.5 * numpy.concatenate(derivatives), rel=1e-5, abs=1e-8)


def test_a_batch_of_one_is_the_three_steps_of_the_sheet():
    batched, stepped = (NeuralNetwork([5, 4, 3], generator=random.Random(4)) for _ in range(2))
    (example,) = randomDataset(batched, 1).examples
    batched.learnBatch([example], 0.3)
    stepped.activate(example.inputs)
    stepped.calculateGradients(example.outputs)
    stepped.applyGradients(0.3)
    assert [n.weights for n in batched.layers[1]] == [n.weights for n in stepped.layers[1]]
    assert [n.weights for n in batched.layers[2]] == [n.weights for n in stepped.layers[2]]


def test_the_layers_are_as_asked():
    network = NeuralNetwork([64, 32, 10], weightRange=0.2, generator=random.Random(0))
    assert [len(layer) for layer in network.layers] == [64, 32, 10]
    assert all(isinstance(neuron, InputNeuron) for neuron in network.layers[0])
    assert [len(layer[0].weights) for layer in network.layers[1:]] == [65, 33]
    weights = [w for layer in network.layers[1:] for neuron in layer for w in neuron.weights]
    assert 0.19 < max(map(abs, weights)) <= 0.2
    assert len(set(weights)) == len(weights)


def test_same_seed_same_weights():
    networks = [NeuralNetwork([3, 2, 1], generator=random.Random(9)) for _ in range(2)]
    first, second = ([[n.weights for n in layer] for layer in w.layers[1:]] for w in networks)
    assert first == second


def test_the_outputs_are_those_of_the_last_layer():
    network = NeuralNetwork([2, 3, 2])
    outputs = network.activate([0.25, 1])
    assert outputs == network.getOutputs() == [neuron.output for neuron in network.layers[-1]]
    assert [neuron.output for neuron in network.layers[0]] == [0.25, 1]


def activated():
    """Return a network of two inputs and three outputs that was activated."""
    network = NeuralNetwork([2, 3])
    network.activate([0, 1])
    return network


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: NeuralNetwork([3]), "layerSizes: expected at least 2 layers.* found 1"),
        (lambda: NeuralNetwork([3, 0, 1]), "layerSizes: expected whole numbers .* found 0"),
        (lambda: NeuralNetwork([3, "2"]), "layerSizes: expected whole numbers .* found '2'"),
        (lambda: activated().activate([1]), "inputs: expected 2 numbers.* found 1"),
        (lambda: activated().activate([1, 2, 3]), "inputs: expected 2 numbers.* found 3"),
        (lambda: NeuralNetwork([2, 3]).getOutputs(), "expected a network that was activated"),
        (lambda: activated().calculateGradients([1]), "outputs: expected 3 numbers.* found 1"),
        (lambda: activated().calculateGradients([1] * 4), "expected 3 numbers.* found 4"),
        (lambda: NeuralNetwork([2, 1]).calculateGradients([1]), "a neuron that was activated"),
        (lambda: activated().applyGradients(0.1), "expected a neuron with a gradient"),
        (lambda: activated().calcLoss(Dataset.fromExamples([])), "found an empty dataset"),
        (
            lambda: activated().calcLoss(Dataset.fromExamples([([1, 0], [1])])),
            "outputs: expected 3 numbers.* found 1",
        ),
        (lambda: activated().learnBatch([], 0.1), "at least one example, found none"),
    ],
)
def test_a_call_that_cannot_work_says_why(call, message):
    with pytest.raises(ValueError, match=message):
        call()


def test_the_reprs_tell_what_they_hold():
    network = NeuralNetwork([64, 32, 10])
    assert repr(network) == "NeuralNetwork([64, 32, 10]: 2410 weights)"
    assert repr(network.layers[0][0]) == "InputNeuron(output=None)"
