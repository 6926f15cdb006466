"""Networks that learn, epoch after epoch, for experiments to look at."""

import random
from math import isfinite

from learning.engines import ENGINES
from learning.networks.Recipe import Recipe
from learning.training.Classifier import Classifier
from learning.training.descents import MiniBatch


def networkOf(sizes, generator, weightRange=1.0, **recipe):
    """Return a network of the NumPy engine; the keywords are those of a `Recipe`."""
    engine = ENGINES["numpy"]()
    return engine.makeRecipeNetwork(list(sizes), Recipe(**recipe), generator, weightRange)


def seedsOf(generator, count):
    """Return `count` seeds drawn from a generator: each run has its own, whatever is compared."""
    return [generator.getrandbits(32) for _ in range(count)]


def epochsOf(
    network, dataset, epochs, rate, generator, batchSize=32, rates=None, augmentations=None
):
    """Yield after each epoch of mini-batches in a fresh order; 1 is one example at a time.

    `rates`, a function, gives the rate of an epoch in place of `rate`; of `augmentations` each
    epoch has its own.
    """
    descent, engine, original = MiniBatch(batchSize), ENGINES["numpy"](), dataset
    count = len(dataset.examples)
    for epoch in range(epochs):
        if augmentations:
            dataset = engine.augment(original, augmentations, generator)
        for batch in dataset.batches(descent.order(count, generator), batchSize):
            network.learnBatch(batch, rates(epoch) if rates else rate)
        yield epoch + 1


def costs(network, dataset, epochs, rate, generator, batchSize=32, measured=None):
    """Return the cost before learning and after each epoch; None from where it is no number on.

    It is that of `measured`, a dataset, if not of the one that is learned from.
    """
    measured = measured or dataset
    found = [network.calcLoss(measured)]
    for _ in epochsOf(network, dataset, epochs, rate, generator, batchSize):
        cost = network.calcLoss(measured)
        if not isfinite(cost):
            break
        found.append(cost)
    return found + [None] * (epochs + 1 - len(found))


def accuracy(network, dataset, trainingSet=None):
    """Return the part of a dataset that is classified well, from 0 to 1."""
    pairs = Classifier(network, trainingSet or dataset).pairs(dataset)
    return sum(expected == predicted for expected, predicted in pairs) / len(pairs)


def fresh(seed):
    """Return a generator of its own for a seed."""
    return random.Random(seed)
