"""The two-class hinge loss, that of support vector machines."""

from learning.checks import Sentence
from learning.losses.Loss import Loss


class Hinge(Loss):
    """Two-class hinge: as `formula` says.

    t is 1 for a yes and −1 for a no. Scores on the right side cost nothing once they are 1 away
    from the boundary, 0. Several outputs are as many questions: each class against the rest.
    The gradient is t wherever th < 1, as long as the cost is above 0; the slide sums over the
    misclassified alone, as for the perceptron. At th = 1 it is 0.
    Source: lecture 000, hinge loss with two classes.
    """

    name = "hinge"
    synonyms = ("svm",)
    formula = "Σᵢ max(0, 1 − tᵢhᵢ), with t = 2y − 1, on scores h"
    lecture = "000, 001"
    example = "--loss hinge --max-epochs 20"
    outputActivations = ("linear",)
    reason = Sentence("it is about scores, which may be any number")
    targets = "probabilities"
    boundary = 0.0
    guess = "C"
    rateShare = 0.2  # a margin that is not kept pushes with all its force
    kinks = True

    def cost(self, desired, outputs, sums):
        """Σ max(0, 1 − th)."""
        pairs = zip(desired, outputs, strict=True)
        return sum(max(1 - (2 * y - 1) * h, 0.0) for y, h in pairs)

    def gradient(self, desired, outputs, sums):
        """∇ = t where th < 1, else 0, for each output."""
        pairs = zip(desired, outputs, strict=True)
        return [(2 * y - 1) * ((2 * y - 1) * h < 1) for y, h in pairs]

    def guessed(self, outputCount):
        """C: every score is 0, a margin of 1 short."""
        return float(outputCount)

    def costArray(self, desired, outputs, sums):
        """Σ max(0, 1 − TH), down the columns."""
        import numpy

        return numpy.maximum(1 - (2 * desired - 1) * outputs, 0).sum(axis=0)

    def gradientArray(self, desired, outputs, sums):
        """∇ = T where TH < 1, else 0."""
        signs = 2 * desired - 1
        return signs * (signs * outputs < 1)
