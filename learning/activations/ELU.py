"""The exponential linear unit."""

from math import exp, expm1

from learning.activations.Activation import Activation
from learning.choices.hyperparameters import checkPositive


class ELU(Activation):
    """ELU: a ReLU whose outputs are nearly centred on zero.

    It saturates at −α on the left, which the slide does not say; the slope there, αe^z, fades
    away rather than being 0 at once. Source: Clevert et al. 2015, equation 15; lecture 000.
    """

    name = "elu"
    formula = "h = z where z > 0, else α(e^z − 1)"
    lecture = "000"
    example = "--hidden 16 --activation elu --init he --learning-rate 0.1 --max-epochs 40"
    leftLimit = -1
    isCentred = "nearly"

    def __init__(self, alpha=1.0):
        """Take α, above 0: minus what it saturates at."""
        self.alpha = checkPositive(alpha, "alpha")
        self.leftLimit = -alpha
        self.slopeBounds = (0, max(1, alpha))
        self.kinks = () if alpha == 1 else (0,)

    def value(self, weightedSum):
        """φ(z) = z where z > 0, else α(e^z − 1)."""
        return weightedSum if weightedSum > 0 else self.alpha * expm1(weightedSum)

    def valueArray(self, weightedSums):
        """φ(Z) = Z where Z > 0, else α(e^Z − 1); the minimum keeps the unused e^Z finite."""
        import numpy

        growth = self.alpha * numpy.expm1(numpy.minimum(weightedSums, 0))
        return numpy.where(weightedSums > 0, weightedSums, growth)

    def derivative(self, weightedSum, output):
        """φ′(z) = 1 where z > 0, else αe^z, which h + α would round to 0."""
        return 1.0 if weightedSum > 0 else self.alpha * exp(weightedSum)

    def derivativeArray(self, weightedSums, outputs):
        """φ′(Z) = 1 where Z > 0, else αe^Z."""
        import numpy

        growth = self.alpha * numpy.exp(numpy.minimum(weightedSums, 0))
        return numpy.where(weightedSums > 0, 1.0, growth)
