"""The two-class perceptron loss, the oldest of all."""

from learning.checks import Sentence
from learning.losses.Loss import Loss


class Perceptron(Loss):
    """Two-class perceptron: as `formula` says.

    Only misclassified examples cost, and the gradient is t for them. A score of 0 counts as
    misclassified (th ≤ 0), though it costs nothing: weights of zero would never leave it.
    Source: lecture 000, perceptron with two classes.
    """

    name = "perceptron"
    formula = "Σᵢ max(0, −tᵢhᵢ), with t = 2y − 1, on scores h"
    lecture = "000"
    example = "--loss perceptron --until-right --max-epochs 20"
    outputActivations = ("linear",)
    reason = Sentence("it is about scores, which may be any number")
    targets = "probabilities"
    boundary = 0.0
    rateShare = 0.2  # a mistake pushes with all its force, however small
    kinks = True

    def cost(self, desired, outputs, sums):
        """Σ max(0, −th)."""
        pairs = zip(desired, outputs, strict=True)
        return sum(max(-(2 * y - 1) * h, 0.0) for y, h in pairs)

    def gradient(self, desired, outputs, sums):
        """∇ = t where th ≤ 0, else 0, for each output."""
        pairs = zip(desired, outputs, strict=True)
        return [(2 * y - 1) * ((2 * y - 1) * h <= 0) for y, h in pairs]

    def costArray(self, desired, outputs, sums):
        """Σ max(0, −TH), down the columns."""
        import numpy

        return numpy.maximum(-(2 * desired - 1) * outputs, 0).sum(axis=0)

    def gradientArray(self, desired, outputs, sums):
        """∇ = T where TH ≤ 0, else 0."""
        signs = 2 * desired - 1
        return signs * (signs * outputs <= 0)
