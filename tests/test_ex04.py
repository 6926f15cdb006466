"""Exercise ex04: `NeuralNetwork.calcLoss`."""

import random

import numpy
import pytest
from feedback import expect, weightedSum

from Dataset import Dataset
from NeuralNetwork import NeuralNetwork

pytestmark = pytest.mark.ex04

SEE = "the sheet, ex04: the sum, over the output neurons, of their mean cost over the examples"


def cost(weights, inputs, desiredOutput):
    """Return the cross-entropy by another road: ln(1 + e^z) − yz, z being the weighted sum."""
    z = weightedSum(weights, inputs)
    return float(numpy.logaddexp(0, z) - desiredOutput * z)


@pytest.mark.parametrize("outputCount", [1, 2, 10])
@pytest.mark.parametrize("exampleCount", [1, 7])
def test_the_cost_is_the_sum_of_the_neurons_mean_costs(outputCount, exampleCount):
    dice = random.Random(outputCount * exampleCount)
    network = NeuralNetwork([3, outputCount], generator=dice)
    examples = [
        ([dice.uniform(-2, 2) for _ in range(3)], [dice.choice([0, 1]) for _ in range(outputCount)])
        for _ in range(exampleCount)
    ]
    means = [
        sum(cost(neuron.weights, inputs, outputs[i]) for inputs, outputs in examples) / exampleCount
        for i, neuron in enumerate(network.layers[-1])
    ]
    expect(
        network.calcLoss(Dataset.fromExamples(examples)),
        sum(means),
        called=f"calcLoss on {exampleCount} examples of {outputCount} outputs, {examples}",
        see=SEE,
    )


def test_undecided_neurons_cost_ln_2_each():
    network = NeuralNetwork([4, 10], weightRange=1e-12)
    dataset = Dataset.fromExamples([([1, 0, 1, 0], [1] + [0] * 9)])
    expect(
        network.calcLoss(dataset),
        10 * 0.6931471805599453,
        called="calcLoss of ten outputs, all their weights close to zero",
        see=SEE,
    )


def test_the_cost_goes_through_the_hidden_layers():
    dice = random.Random(3)
    network = NeuralNetwork([2, 3, 1], generator=dice)
    hidden, (output,) = network.layers[1:]
    inputs = [0.3, -0.8]
    activations = [1 / (1 + numpy.exp(-weightedSum(n.weights, inputs))) for n in hidden]
    expect(
        network.calcLoss(Dataset.fromExamples([(inputs, [1])])),
        cost(output.weights, activations, 1),
        called="calcLoss of a network [2, 3, 1]",
        see=SEE,
    )
