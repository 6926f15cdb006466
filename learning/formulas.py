"""The two formulas of the sheet: how a neuron answers, and what its answer costs.

The neuron of the lesson takes them from here, and so do the activation and the loss of the same
names in the toolbox.
"""

from math import exp, log, log1p

MAXIMUM_SURPRISE = 100
"""The most that one output may cost, in nats. PyTorch's BCELoss stops at the same figure."""

SMALLEST_PROBABILITY = exp(-MAXIMUM_SURPRISE)
"""Probabilities below this one cost as much as it does."""


def logistic(weightedSum):
    """Return the logistic function of a weighted sum: 1 / (1 + e^−z), in [0, 1].

    Any finite z is fine: of the two ways to write the function, each sign takes the one whose
    exponential cannot overflow.

    Source: the sheet's first formula; lecture 000, the sigmoid's slides.
    """
    if weightedSum >= 0:
        return 1 / (1 + exp(-weightedSum))
    growth = exp(weightedSum)  # 1 / (1 + e^−z) = e^z / (1 + e^z)
    return growth / (1 + growth)


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


def crossEntropyOfSum(desiredOutput, weightedSum):
    """Return the same cost from the weighted sum z of a logistic neuron, in nats, from 0 up.

    max(z, 0) − yz + ln(1 + e^−|z|) is what −(y ln h + (1 − y) ln(1 − h)) becomes with
    h = 1/(1 + e^−z). Nothing in it rounds to a certainty: a wrong answer costs |z|, however large.
    The networks of the toolbox use it; the sheet's neuron keeps the sheet's form, above.
    """
    return max(weightedSum, 0) - desiredOutput * weightedSum + log1p(exp(-abs(weightedSum)))
