"""The softplus function: a ReLU with a rounded corner."""

from math import exp, log1p

from learning.activations.Activation import Activation
from learning.formulas import logistic


class Softplus(Activation):
    """Softplus: its slope is the logistic function, so it never blocks.

    Calculated as max(z, 0) + ln(1 + e^−|z|), in which nothing overflows. Beyond the lectures.
    Source: Dugas et al. 2001; Glorot et al. 2011, section 3.
    """

    name = "softplus"
    formula = "h = ln(1 + e^z)"
    lecture = "beyond"
    example = "--hidden 16 --activation softplus --init he --learning-rate 0.1 --max-epochs 40"
    leftLimit = 0

    def value(self, weightedSum):
        """φ(z) = max(z, 0) + ln(1 + e^−|z|)."""
        return max(weightedSum, 0) + log1p(exp(-abs(weightedSum)))

    def valueArray(self, weightedSums):
        """φ(Z) = max(Z, 0) + ln(1 + e^−|Z|)."""
        import numpy

        return numpy.maximum(weightedSums, 0) + numpy.log1p(numpy.exp(-numpy.abs(weightedSums)))

    def derivative(self, weightedSum, output):
        """φ′(z) = logistic(z)."""
        return logistic(weightedSum)

    def derivativeArray(self, weightedSums, outputs):
        """φ′(Z) = 1 / (1 + e^−Z)."""
        import numpy

        return 1 / (1 + numpy.exp(-weightedSums))
