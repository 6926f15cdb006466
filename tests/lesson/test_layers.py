"""The door for other layers: one with a connection around it, and one that shares its weights."""

import random

import pytest

from Dataset import Example
from learning.activations.Tanh import Tanh
from learning.data.PackedExamples import datasetOf
from learning.networks.naive.NaiveRecipeNetwork import NaiveRecipeNetwork
from learning.networks.Recipe import Recipe
from learning.networks.vectorized.VectorizedRecipeNetwork import VectorizedRecipeNetwork
from learning.studies.gradientCheck import checkGradients
from learning.training.descents import MiniBatch
from learning.training.Training import Training
from learning.watching.TrainingWatch import TrainingWatch

SIZES = [3, 4, 4, 2]


class Residual:
    """A layer with a connection around it: what comes in is added to what the layer makes of it."""

    def __init__(self, layer, add):
        self.layer = layer
        self.add = add
        self.neurons = layer.neurons

    def forward(self, inputs, isTraining):
        return self.add(inputs, self.layer.forward(inputs, isTraining))

    def backward(self, gradients):
        return self.add(gradients, self.layer.backward(gradients))

    def __getattr__(self, name):
        if name == "layer":  # a copy asks before it has one
            raise AttributeError(name)
        return getattr(self.layer, name)


def addRows(first, second):
    """Add two lists of rows."""
    return [[a + b for a, b in zip(*rows, strict=True)] for rows in zip(first, second, strict=True)]


class ResidualNeurons(NaiveRecipeNetwork):
    """A network whose second layer has a connection around it, neuron by neuron."""

    def _makeLayer(self, placed):
        layer = super()._makeLayer(placed)
        return Residual(layer, addRows) if placed is self.placed[1] else layer


class ResidualMatrices(VectorizedRecipeNetwork):
    """The same as matrices."""

    def _makeLayer(self, placed):
        layer = super()._makeLayer(placed)
        return Residual(layer, lambda a, b: a + b) if placed is self.placed[1] else layer


class Sharing(NaiveRecipeNetwork):
    """A network whose first layer's neurons all have the same weights, as those of a filter."""

    def _makeLayer(self, placed):
        layer = super()._makeLayer(placed)
        if placed is self.placed[0]:
            first, *others = layer.units
            for neuron in others:
                neuron.weights, neuron.learned[0] = first.weights, first.learned[0]
        return layer


def examples():
    """Return six examples of three inputs and two outputs."""
    dice = random.Random(5)
    return [
        ([dice.uniform(-1, 1) for _ in range(3)], [dice.random(), dice.random()]) for _ in range(6)
    ]


def made(kind):
    """Return a network of one of these kinds, with tanh neurons and a penalty."""
    return kind(SIZES, Recipe(activation=Tanh(), l2=0.1), random.Random(1), 0.8)


@pytest.mark.parametrize("kind", [ResidualNeurons, ResidualMatrices, Sharing])
def test_the_gradient_is_that_of_the_cost(kind):
    for layer in checkGradients(made(kind), examples(), random.Random(0)):
        assert layer.error < 1e-6
        assert layer.count - layer.skipped > 0


def test_both_engines_learn_the_same_around_a_connection():
    networks = [made(ResidualNeurons), made(ResidualMatrices)]
    for network in networks:
        for _ in range(20):
            network.learnBatch(examples(), 0.5)
    for (_, a), (_, b) in zip(*(network.state() for network in networks), strict=True):
        assert a == pytest.approx(b, rel=1e-9)


def test_shared_weights_move_once_and_together():
    network = made(Sharing)
    before = network.calcTrainingCost(examples())
    for _ in range(20):
        network.learnBatch(examples(), 0.5)
    first, *others = (neuron.weights for neuron in network.chain[0].units)
    assert all(other is first for other in others)
    assert network.calcTrainingCost(examples()) < before


@pytest.mark.parametrize("kind", [ResidualNeurons, ResidualMatrices, Sharing])
def test_the_watch_can_look_at_them(kind):
    network = made(kind)
    trainingSet = datasetOf([Example(*pair) for pair in examples()])
    training = Training(
        *(network, trainingSet, MiniBatch(2), random.Random(0)),
        learningRate=0.5,
        threshold=0,
        maxEpochs=1,
    )
    watch = TrainingWatch(training)
    lines = [line for epoch in training for line in watch.look(epoch)]
    assert ["their weights are equal" in line for line in lines] == [True] * (kind is Sharing)
