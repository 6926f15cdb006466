"""Exercise ex06: `Neuron.applyGradientWithLayer`."""

import random

import pytest
from feedback import expect

from Neuron import Neuron

pytestmark = pytest.mark.ex06

SEE = "the sheet, ex06: as applyGradient, the inputs being the outputs of the neurons given"


@pytest.mark.parametrize("layerSize", [1, 2, 10])
@pytest.mark.parametrize("learningRate", [0.01, 0.7])
def test_the_inputs_are_the_outputs_of_the_layer(layerSize, learningRate):
    dice = random.Random(layerSize)
    layer = [Neuron(2, generator=dice) for _ in range(layerSize)]
    for neuron in layer:
        neuron.activate([dice.uniform(-1, 1), dice.uniform(-1, 1)])
    outputs = [neuron.output for neuron in layer]
    reader = Neuron(layerSize, generator=dice)
    before = list(reader.weights)
    reader.activateWithLayer(layer)
    reader.calculateOutputGradient(1)
    reader.applyGradientWithLayer(learningRate, layer)
    expect(
        reader.weights,
        [
            weight + learningRate * reader.gradient * x
            for weight, x in zip(before, [1, *outputs], strict=True)
        ],
        called=f"applyGradientWithLayer({learningRate}, neurons whose outputs are {outputs}), the "
        f"weights being {before} and the gradient {reader.gradient}",
        see=SEE,
    )


def test_the_layer_is_left_alone():
    layer = [Neuron(1), Neuron(1)]
    for neuron in layer:
        neuron.activate([1])
    before = [list(neuron.weights) for neuron in layer]
    reader = Neuron(2)
    reader.activateWithLayer(layer)
    reader.calculateOutputGradient(0)
    reader.applyGradientWithLayer(1, layer)
    for neuron, weights in zip(layer, before, strict=True):
        expect(neuron.weights, weights, called="applyGradientWithLayer", see=SEE, tolerance=0)
