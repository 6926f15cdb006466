"""Looking at a neuron or a network, of either engine, on a few examples."""

from math import ceil

from learning.learners import calculateGradients, layersOf
from learning.words.language import translate

SAMPLE = 30
"""So many examples are looked at."""


def probe(learner, examples):
    """Pass a few examples forth and back; return what each layer answered, and its gradients.

    Two lists, with a list of numbers for each layer: its neurons' outputs, and their gradients,
    example after example. No weight is moved.
    """
    layers = layersOf(learner)
    outputs, gradients = [[] for _ in layers], [[] for _ in layers]
    for inputs, desired in examples[:SAMPLE]:
        learner.activate(inputs)
        calculateGradients(learner, desired)
        for layer, itsOutputs, itsGradients in zip(layers, outputs, gradients, strict=True):
            itsOutputs += [neuron.output for neuron in layer]
            itsGradients += [neuron.gradient for neuron in layer]
    return outputs, gradients


def layerName(index, count):
    """Return what to call a layer with weights: hidden 1, hidden 2 …, outputs."""
    if index == count - 1:
        return translate("outputs")
    return translate("hidden {number}", number=index + 1)


def columnsFilling(count, width, height):
    """Return in how many columns `count` squares are largest, of a width and a height."""

    def side(columns):
        return min(width / columns, height / ceil(count / columns))

    return max(range(1, count + 1), key=side)
