"""Every loss of the catalogue and some with other hyperparameters, and batches that suit each."""

import random

import numpy
import pytest

from learning.activations.layers import layerValues
from learning.losses import LOSSES
from learning.losses.GroupLoss import GroupLoss

PARTS = "combination:parts=categorical-cross-entropy[0..2]+0.5*squared-error[3..4]"
OTHERS = [
    "categorical-cross-entropy:smoothing=0.1",
    "contrastive:margin=2.5",
    "cosine-embedding:margin=0.3",
    "huber:delta=0.3",
    "margin-ranking:margin=0.4",
    "triplet:margin=0.2",
    PARTS,
    PARTS + "+2*hinge[5..5]+cross-entropy[6..7]+0.25*absolute-error[8..8]",
]
CHOICES = [LOSSES.read(spelling) for spelling in [*LOSSES, *OTHERS]]
everyLoss = pytest.mark.parametrize("loss", CHOICES, ids=repr)


def randomBatch(loss, count=7, seed=1):
    """Return (desired outputs, outputs, weighted sums) that suit a loss, rows for examples."""
    dice = random.Random(seed)
    size = max(loss.leastOutputs, 3)
    sums = [[dice.gauss(0, 1.5) for _ in range(size)] for _ in range(count)]
    desired = [[0.0] * size for _ in range(count)]
    for row in desired:
        row[dice.randrange(3)] = 1.0
        if loss.targets == "numbers":
            row[3:] = [dice.random() for _ in row[3:]]
    if loss.targets == "probabilities" and not isinstance(loss, GroupLoss):
        desired[::2] = [[dice.random() for _ in range(size)] for _ in desired[::2]]
    return desired, outputsOf(loss, sums), sums


def outputsOf(loss, sums):
    """Return the outputs of an output layer with these weighted sums, rows for examples."""
    return [layerValues(loss.activation(), row) for row in sums]


def columns(*batches):
    """Return lists of rows as arrays, a column an example."""
    return [numpy.array(rows).T for rows in batches]
