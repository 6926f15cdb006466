"""The logistic function, or sigmoid: the activation of the sheet's neuron."""

from math import exp

from learning.activations.Activation import Activation


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


class Logistic(Activation):
    """Logistic, h = 1 / (1 + e^−z): a probability; the activation of the sheet.

    Its slope h(1 − h) is a quarter at most: unless the weights make up for it, a gradient loses
    three quarters of itself with each layer that it goes back through (lecture 000, the vanishing
    of the gradient).
    """

    name = "logistic"
    lecture = "000, 002, 004"
    example = "--hidden 16 --activation logistic --max-epochs 40"
    slopeBounds = (0, 0.25)
    leftLimit = 0
    rightLimit = 1
    usualLoss = "cross-entropy"

    def value(self, weightedSum):
        """φ(z) = 1 / (1 + e^−z)."""
        return logistic(weightedSum)

    def values(self, weightedSums):
        """φ(Z) = 1 / (1 + e^−Z); where e^−z is infinite, its reciprocal is the right 0."""
        import numpy

        return 1 / (1 + numpy.exp(-weightedSums))

    def derivative(self, weightedSum, output):
        """φ′(z) = h(1 − h)."""
        return output * (1 - output)
