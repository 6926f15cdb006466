"""The multi-class hinge loss."""

from learning.checks import Sentence
from learning.losses.Loss import Loss


class MultiClassHinge(Loss):
    """Multi-class hinge: as `formula` says.

    The right class has to lead every other by 1. Each margin that is violated pushes its class
    down and the right one up: that one gets as many pushes as there are violated margins, where
    the slide's algorithm gives it one. The sum leaves the right class itself out, where the
    slide's would add a constant 1.
    Source: lecture 000, multi-class hinge.
    """

    name = "multi-class-hinge"
    synonyms = ("multi-margin",)
    formula = "Σⱼ≠c max(0, 1 + hⱼ − h_c), c being the right class, on scores h"
    lecture = "000"
    example = "--loss multi-class-hinge --max-epochs 20"
    outputActivations = ("linear",)
    reason = Sentence("it is about scores, which may be any number")
    targets = "classes"
    leastOutputs = 2
    guess = "C − 1"
    rateShare = 0.1  # every margin that is not kept pushes with all its force
    kinks = True

    def cost(self, desired, outputs, sums):
        """Σ max(0, 1 + hⱼ − h_c), over the wrong classes j."""
        right = outputs[desired.index(1)]
        return sum(max(1 + h - right, 0.0) for y, h in zip(desired, outputs, strict=True) if y != 1)

    def gradient(self, desired, outputs, sums):
        """∇ⱼ = −1 for a wrong class within the margin, ∇_c = how many there are."""
        right = outputs[desired.index(1)]
        gradients = [
            -1.0 * (y != 1 and 1 + h - right > 0) for y, h in zip(desired, outputs, strict=True)
        ]
        gradients[desired.index(1)] = -sum(gradients)
        return gradients

    def guessed(self, outputCount):
        """C − 1: the right class leads none of the others by the margin."""
        return outputCount - 1.0

    def costArray(self, desired, outputs, sums):
        """Σ max(0, 1 + Hⱼ − H_c), down the columns and without the row of the right class."""
        import numpy

        right = (desired * outputs).sum(axis=0)
        return ((1 - desired) * numpy.maximum(1 + outputs - right, 0)).sum(axis=0)

    def gradientArray(self, desired, outputs, sums):
        """∇ = −V, V being 1 where a margin is violated; ∇_c = ΣV."""
        right = (desired * outputs).sum(axis=0)
        violated = (1 - desired) * (1 + outputs - right > 0)
        return desired * violated.sum(axis=0) - violated
