"""Losses: how wrong an output is, as a number that training brings down."""

from math import exp, log

MAXIMUM_SURPRISE = 100
"""The most that one output may cost, in nats. PyTorch's BCELoss stops at the same figure."""

SMALLEST_PROBABILITY = exp(-MAXIMUM_SURPRISE)
"""Probabilities below this one cost as much as it does."""


def crossEntropy(desiredOutput, output):
    """Return the cost −(y ln h + (1 − y) ln(1 − h)) of one output, in nats, from 0 to 100.

    `desiredOutput` is y, in [0, 1]; `output` is h, in [0, 1], both ends included: a neuron that
    is certain and wrong (h has reached 0 or 1 in floating point, where the logarithm is
    infinite) costs 100.

    Source: the sheet's Loss, one term of its sum; lecture 002, ECB.
    """
    return -(
        desiredOutput * log(max(output, SMALLEST_PROBABILITY))
        + (1 - desiredOutput) * log(max(1 - output, SMALLEST_PROBABILITY))
    )
