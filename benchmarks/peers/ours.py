"""The job of `job.py` on this project's NumPy engine."""

import random

from benchmarks.peers import job
from learning.data.classes import classOf
from learning.networks.vectorized.ArrayDataset import ArrayDataset
from learning.training.descents import MiniBatch
from VectorizedNetwork import VectorizedNetwork

generator = random.Random(job.seed())
train, test = job.loadDigits()
arrays = ArrayDataset(train)
network = VectorizedNetwork([64, job.HIDDEN, 10], job.WEIGHT_RANGE, generator)
descent = MiniBatch(job.BATCH_SIZE)
labels = [classOf(example.outputs) for example in test.examples]
testArrays = ArrayDataset(test)


def trainEpoch():
    """Show every example once, in a fresh order."""
    order = descent.order(len(train.examples), generator)
    for batch in arrays.batches(order, job.BATCH_SIZE):
        network.learnBatch(batch, job.LEARNING_RATE)


def measureAccuracy():
    """Return the part of the test set that is predicted right."""
    predicted = network.activateBatch(testArrays.all).argmax(axis=0)
    return (predicted == labels).mean()


job.run(trainEpoch, measureAccuracy)
