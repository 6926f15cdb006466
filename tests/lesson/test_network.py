"""`NeuralNetwork.py` beyond the exercises and the contract that all networks keep."""

import random

from Dataset import Example
from NeuralNetwork import InputNeuron, NeuralNetwork
from Neuron import Neuron


def test_the_layers_are_lists_of_neurons():
    network = NeuralNetwork([64, 32, 10], weightRange=0.2, generator=random.Random(0))
    inputLayer, *layers = network.layers
    assert all(type(neuron) is InputNeuron for neuron in inputLayer)
    assert all(type(neuron) is Neuron for layer in layers for neuron in layer)
    assert all(type(layer) is list for layer in network.layers)


def test_the_weights_are_drawn_neuron_after_neuron():
    network = NeuralNetwork([2, 2, 1], generator=random.Random(3))
    dice = random.Random(3)
    for inputCount, layer in ((2, network.layers[1]), (2, network.layers[2])):
        for neuron in layer:
            assert neuron.weights == Neuron(inputCount, generator=dice).weights


def test_after_a_batch_every_neuron_holds_the_gradient_of_the_last_example():
    network, other = (NeuralNetwork([2, 2, 1], generator=random.Random(3)) for _ in range(2))
    first, last = ([0.5, 1], [1]), ([1, -1], [0])
    other.activate(last[0])
    other.calculateGradients(last[1])
    network.learnBatch([Example(*first), Example(*last)], 0.1)
    for layer, expected in zip(network.layers[1:], other.layers[1:], strict=True):
        assert [n.gradient for n in layer] == [n.gradient for n in expected]


def test_the_reprs_tell_what_they_hold():
    network = NeuralNetwork([64, 32, 10])
    assert repr(network) == "NeuralNetwork([64, 32, 10]: 2410 weights)"
    assert repr(network.layers[0][0]) == "InputNeuron(output=None)"
