"""Networks' sizes, random examples for them, and how far their numbers are apart."""

import random

import numpy

from Dataset import Dataset

DEPTHS = [[5, 3], [5, 4, 3], [5, 4, 3, 2], [4, 4, 3, 3, 2], [4, 3, 4, 3, 2, 2]]


def randomDataset(layerSizes, count, seed=0):
    """Return a dataset of random examples that fits some layers, outputs 0 or 1."""
    dice = random.Random(seed)
    return Dataset.fromExamples(
        (
            [dice.uniform(-1, 1) for _ in range(layerSizes[0])],
            [dice.choice([0, 1]) for _ in range(layerSizes[-1])],
        )
        for _ in range(count)
    )


def weightsOf(network):
    """Return the weights, a matrix (neurons × (1 + inputs)) for each layer but the first."""
    return [numpy.array([list(n.weights) for n in layer]) for layer in network.layers[1:]]


def distance(found, expected):
    """Return ‖a − b‖ / ‖b‖."""
    return numpy.linalg.norm(numpy.subtract(found, expected)) / numpy.linalg.norm(expected)
