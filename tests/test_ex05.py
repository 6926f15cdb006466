"""Exercise ex05: `NeuralNetwork.calculateGradients`."""

import random

import pytest
from feedback import expect, logistic, slopes, weightedSum

from Dataset import Dataset
from NeuralNetwork import NeuralNetwork

pytestmark = pytest.mark.ex05

SEE = "the sheet, ex05: each output neuron has its own desired output, in the same order"


@pytest.mark.parametrize("outputCount", [1, 3, 10])
def test_each_output_neuron_has_its_own_gradient(outputCount):
    dice = random.Random(outputCount)
    network = NeuralNetwork([4, outputCount], generator=dice)
    inputs = [dice.uniform(-1, 1) for _ in range(4)]
    desiredOutputs = [dice.choice([0, 1]) for _ in range(outputCount)]
    network.activate(inputs)
    network.calculateGradients(desiredOutputs)
    expect(
        [neuron.gradient for neuron in network.layers[-1]],
        [
            desiredOutput - logistic(weightedSum(neuron.weights, inputs))
            for neuron, desiredOutput in zip(network.layers[-1], desiredOutputs, strict=True)
        ],
        called=f"activate({inputs}), then calculateGradients({desiredOutputs})",
        see=SEE,
    )


def test_the_gradients_point_down_the_cost():
    dice = random.Random(8)
    network = NeuralNetwork([3, 4], generator=dice)
    inputs, desiredOutputs = [dice.uniform(-1, 1) for _ in range(3)], [0, 1, 1, 0]
    dataset = Dataset.fromExamples([(inputs, desiredOutputs)])
    for neuron in network.layers[-1]:
        derivatives = slopes(lambda: network.calcLoss(dataset), neuron.weights)
        network.activate(inputs)
        network.calculateGradients(desiredOutputs)
        expect(
            [neuron.gradient * x for x in [1, *inputs]],
            [-derivative for derivative in derivatives],
            called=f"calculateGradients({desiredOutputs}); ∇xᵢ compared with minus the "
            "derivative of the cost by wᵢ, measured on the cost itself",
            see=SEE,
            tolerance=1e-7,
        )
