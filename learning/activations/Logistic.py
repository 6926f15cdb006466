"""The logistic function, or sigmoid: the activation of the sheet's neuron."""

from learning.activations.Activation import Activation
from learning.formulas import logistic


class Logistic(Activation):
    """Logistic: a probability; the activation of the sheet.

    Its slope h(1 − h) is a quarter at most: unless the weights make up for it, a gradient loses
    three quarters of itself with each layer that it goes back through (lecture 000, the vanishing
    of the gradient).
    """

    name = "logistic"
    synonyms = ("sigmoid",)
    formula = "h = 1 / (1 + e^−z)"
    lecture = "000, 002, 004"
    example = "--hidden 16 --activation logistic --max-epochs 40"
    slopeBounds = (0, 0.25)
    leftLimit = 0
    rightLimit = 1
    usualLoss = "cross-entropy"

    def value(self, weightedSum):
        """φ(z) = 1 / (1 + e^−z)."""
        return logistic(weightedSum)

    def valueArray(self, weightedSums):
        """φ(Z) = 1 / (1 + e^−Z); where e^−z is infinite, its reciprocal is the right 0."""
        import numpy

        return 1 / (1 + numpy.exp(-weightedSums))

    def derivative(self, weightedSum, output):
        """φ′(z) = h(1 − h)."""
        return output * (1 - output)
