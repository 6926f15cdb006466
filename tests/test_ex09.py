"""Exercise ex09: `Neuron.calculateHiddenGradient`, and `calculateGradients` through any depth."""

import random

import pytest
from feedback import expect, slopes

from Dataset import Dataset
from NeuralNetwork import NeuralNetwork
from Neuron import Neuron

pytestmark = pytest.mark.ex09

SEE = "lecture 002, the chain rule through several paths: ∇ = h(1 − h) Σₖ ∇ₖ wₖ, k reading h"


@pytest.mark.parametrize("nextSize", [1, 2, 10])
@pytest.mark.parametrize("index", [0, 1, 4])
def test_a_hidden_gradient_adds_up_what_the_next_layer_sends_back(nextSize, index):
    dice = random.Random(nextSize + index)
    layer = [Neuron(2, generator=dice) for _ in range(5)]
    outputs = [neuron.activate([dice.uniform(-1, 1), dice.uniform(-1, 1)]) for neuron in layer]
    nextLayer = [Neuron(5, generator=dice) for _ in range(nextSize)]
    for neuron in nextLayer:
        neuron.activateWithLayer(layer)
        neuron.calculateOutputGradient(dice.choice([0, 1]))
    h = outputs[index]
    layer[index].calculateHiddenGradient(nextLayer, index)
    expect(
        layer[index].gradient,
        h * (1 - h) * sum(k.gradient * k.weights[index + 1] for k in nextLayer),
        called=f"calculateHiddenGradient(nextLayer, {index}), the output being {h}, the next "
        f"layer's gradients {[k.gradient for k in nextLayer]} and its weights for this neuron "
        f"{[k.weights[index + 1] for k in nextLayer]}",
        see=SEE,
    )


@pytest.mark.parametrize("layerSizes", [[3, 2, 1], [4, 3, 3, 2], [3, 4, 3, 2, 2]])
def test_every_gradient_points_down_the_cost(layerSizes):
    dice = random.Random(sum(layerSizes))
    network = NeuralNetwork(layerSizes, generator=dice)
    inputs = [dice.uniform(-1, 1) for _ in range(layerSizes[0])]
    desiredOutputs = [dice.choice([0, 1]) for _ in range(layerSizes[-1])]
    dataset = Dataset.fromExamples([(inputs, desiredOutputs)])
    for number in range(1, len(layerSizes)):
        for index, neuron in enumerate(network.layers[number]):
            (derivative, *_) = slopes(lambda: network.calcLoss(dataset), neuron.weights)
            network.activate(inputs)
            network.calculateGradients(desiredOutputs)
            expect(
                neuron.gradient,
                -derivative,
                called=f"calculateGradients({desiredOutputs}) on {network}, neuron {index} of "
                f"layer {number}; compared with minus the derivative of the cost by its bias, "
                "measured on the cost itself",
                see=SEE,
                tolerance=1e-7,
            )


def test_the_weights_do_not_move_yet():
    network = NeuralNetwork([2, 3, 1])
    before = [list(neuron.weights) for neuron in network.layers[1]]
    network.activate([0, 1])
    network.calculateGradients([1])
    for neuron, weights in zip(network.layers[1], before, strict=True):
        expect(neuron.weights, weights, called="calculateGradients([1])", see=SEE, tolerance=0)
