"""The sigmoid linear unit, also called swish."""

from learning.activations.Activation import Activation
from learning.formulas import logistic


class SiLU(Activation):
    """SiLU (swish): a ReLU without the corner, which dips below 0 first.

    The slope is σ + zσ(1 − σ) = h + σ(1 − h), σ being logistic(z); at z = −1.278 it is 0, and
    negative to the left of that. Beyond the lectures.
    Source: Elfwing et al. 2018, equations 3 and 5; Ramachandran et al. 2017, swish with β = 1.
    """

    name = "silu"
    synonyms = ("swish",)
    formula = "h = z · logistic(z)"
    lecture = "beyond"
    example = "--hidden 16 --activation silu --init he --learning-rate 0.1 --max-epochs 40"
    slopeBounds = (-0.0998394, 1.0998394)
    leftLimit = 0

    def value(self, weightedSum):
        """φ(z) = z · logistic(z)."""
        return weightedSum * logistic(weightedSum)

    def valueArray(self, weightedSums):
        """φ(Z) = Z / (1 + e^−Z)."""
        import numpy

        return weightedSums / (1 + numpy.exp(-weightedSums))

    def derivative(self, weightedSum, output):
        """φ′(z) = h + σ(1 − h)."""
        return output + logistic(weightedSum) * (1 - output)

    def derivativeArray(self, weightedSums, outputs):
        """φ′(Z) = H + Σ(1 − H), Σ = 1 / (1 + e^−Z)."""
        import numpy

        return outputs + (1 - outputs) / (1 + numpy.exp(-weightedSums))
