"""The cross-entropy of independent outputs: the sheet's loss."""

from math import log

from learning.checks import Sentence
from learning.formulas import crossEntropyOfSum
from learning.losses.Loss import Loss


class CrossEntropy(Loss):
    """Cross-entropy of independent outputs: as `formula` says.

    Each output is the probability of a yes. With the logistic function's slope the gradient of
    the weighted sum is as simple as can be, ∇ = y − h. The cost is calculated from the weighted sum
    too, where it is max(z, 0) − yz + ln(1 + e^−|z|): h may have rounded to 0 or 1, z has not.
    Source: the sheet; lecture 000, logistic regression; lecture 002, ECB (there the mean of the
    outputs, here their sum, as the sheet).
    """

    name = "cross-entropy"
    synonyms = ("bce", "binary-cross-entropy", "log-loss")
    formula = "−Σᵢ (yᵢ ln hᵢ + (1 − yᵢ) ln(1 − hᵢ)), on logistic ones"
    lecture = "000, 002, 004"
    example = "--hidden 16 --loss cross-entropy --max-epochs 40"
    outputActivations = ("logistic",)
    reason = Sentence("it is about probabilities that do not depend on each other")
    isOfSums = True
    targets = "probabilities"
    guess = "C ln 2"
    isInNats = True

    def cost(self, desired, outputs, sums):
        """Σ (max(z, 0) − yz + ln(1 + e^−|z|)), which is −Σ (y ln h + (1 − y) ln(1 − h))."""
        return sum(map(crossEntropyOfSum, desired, sums))

    def gradient(self, desired, outputs, sums):
        """∇ = y − h, for each output."""
        return [y - h for y, h in zip(desired, outputs, strict=True)]

    def guessed(self, outputCount):
        """C ln 2: every output is one half."""
        return outputCount * log(2)

    def costArray(self, desired, outputs, sums):
        """Σ (max(Z, 0) − YZ + ln(1 + e^−|Z|)), down the columns."""
        import numpy

        certain = numpy.maximum(sums, 0) - desired * sums
        return (certain + numpy.log1p(numpy.exp(-numpy.abs(sums)))).sum(axis=0)

    def gradientArray(self, desired, outputs, sums):
        """∇ = Y − H."""
        return desired - outputs
