"""Exercise ex07: `NeuralNetwork.applyGradients`."""

import random

import pytest
from feedback import expect, fail

from Dataset import Dataset
from NeuralNetwork import NeuralNetwork

pytestmark = pytest.mark.ex07

SEE = "the sheet, ex07: every neuron's own gradient, with the outputs of the layer before it"


@pytest.mark.parametrize("layerSizes", [[3, 2], [4, 10], [2, 3, 1], [3, 4, 2, 2]])
@pytest.mark.parametrize("learningRate", [0.05, 1])
def test_every_neuron_moves_by_its_own_gradient(layerSizes, learningRate):
    dice = random.Random(len(layerSizes))
    network = NeuralNetwork(layerSizes, generator=dice)
    inputs = [dice.uniform(-1, 1) for _ in range(layerSizes[0])]
    before = [[list(neuron.weights) for neuron in layer] for layer in network.layers[1:]]
    network.activate(inputs)
    network.calculateGradients([1] * layerSizes[-1])
    network.applyGradients(learningRate)
    readInputs = inputs
    for number, (layer, oldWeights) in enumerate(zip(network.layers[1:], before, strict=True), 1):
        for neuron, old in zip(layer, oldWeights, strict=True):
            expect(
                neuron.weights,
                [
                    weight + learningRate * neuron.gradient * x
                    for weight, x in zip(old, [1, *readInputs], strict=True)
                ],
                called=f"applyGradients({learningRate}) on {network}, looking at layer {number}",
                see=SEE,
            )
        readInputs = [neuron.output for neuron in layer]


def test_the_cost_falls():
    network = NeuralNetwork([2, 3], generator=random.Random(5))
    dataset = Dataset.fromExamples([([0.5, -1], [1, 0, 1])])
    costs = [network.calcLoss(dataset)]
    for _ in range(5):
        network.activate([0.5, -1])
        network.calculateGradients([1, 0, 1])
        network.applyGradients(0.5)
        costs.append(network.calcLoss(dataset))
    if costs != sorted(costs, reverse=True):
        fail(
            called="five times activate, calculateGradients, applyGradients(0.5)",
            expected="a cost that falls each time",
            found=costs,
            see=SEE,
        )
