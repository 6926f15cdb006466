"""The hyperbolic tangent."""

from math import tanh

from learning.activations.Activation import Activation


class Tanh(Activation):
    """Tanh: a logistic function centred on zero.

    It saturates at both ends as well, so that in deep networks its gradients vanish too. Source:
    lecture 000, tanh (LeCun et al. 1991); lecture 002.
    """

    name = "tanh"
    synonyms = ("hyperbolic-tangent",)
    formula = "h = (e^z − e^−z) / (e^z + e^−z)"
    lecture = "000, 002"
    example = "--hidden 16 --activation tanh --init xavier --max-epochs 40"
    leftLimit = -1
    rightLimit = 1
    isCentred = "yes"

    def value(self, weightedSum):
        """φ(z) = tanh z."""
        return tanh(weightedSum)

    def valueArray(self, weightedSums):
        """φ(Z) = tanh Z."""
        import numpy

        return numpy.tanh(weightedSums)

    def derivative(self, weightedSum, output):
        """φ′(z) = 1 − h²."""
        return 1 - output * output
