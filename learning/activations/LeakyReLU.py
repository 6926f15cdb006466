"""The leaky rectified linear unit."""

from learning.activations.Activation import Activation
from learning.choices.hyperparameters import checkNumber
from learning.words.language import translate


class LeakyReLU(Activation):
    """Leaky ReLU: no neuron dies.

    Source: Maas et al. 2013; lecture 000, whose slope of 0.01 is PyTorch's default too.
    """

    name = "leaky-relu"
    synonyms = ("lrelu",)
    formula = "h = z where z > 0, else slope · z"
    lecture = "000"
    example = "--hidden 16 --activation leaky-relu --init he --learning-rate 0.1 --max-epochs 40"
    slopeBounds = (0.01, 1)
    kinks = (0,)

    def __init__(self, slope=0.01):
        """Take the slope on the left, a number above 0 and less than 1."""
        checkNumber(
            slope, "slope", translate("a number above 0 and less than 1"), lambda part: 0 < part < 1
        )
        self.slope = slope
        self.slopeBounds = (slope, 1)

    def value(self, weightedSum):
        """φ(z) = z where z > 0, else slope · z."""
        return weightedSum if weightedSum > 0 else self.slope * weightedSum

    def valueArray(self, weightedSums):
        """φ(Z) = Z where Z > 0, else slope · Z."""
        import numpy

        return numpy.where(weightedSums > 0, weightedSums, self.slope * weightedSums)

    def derivative(self, weightedSum, output):
        """φ′(z) = 1 where z > 0, else the slope."""
        return 1.0 if weightedSum > 0 else self.slope

    def derivativeArray(self, weightedSums, outputs):
        """φ′(Z) = 1 where Z > 0, else the slope."""
        import numpy

        return numpy.where(weightedSums > 0, 1.0, self.slope).astype(weightedSums.dtype)
