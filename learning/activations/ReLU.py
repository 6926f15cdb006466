"""The rectified linear unit."""

from learning.activations.Activation import Activation


class ReLU(Activation):
    """ReLU: cheap, and no saturation on the right; the usual choice.

    On the left the slope is 0: a neuron whose weighted sum is negative on every example is dead.
    At z = 0 there is no derivative; lecture 002 takes 1, the frameworks and this project 0.
    """

    name = "relu"
    formula = "h = max(0, z)"
    lecture = "000, 002"
    example = "--hidden 16 --activation relu --init he --learning-rate 0.1 --max-epochs 40"
    leftLimit = 0
    blocks = "z < 0"
    kinks = (0,)

    def value(self, weightedSum):
        """φ(z) = max(0, z)."""
        return 0.0 if weightedSum <= 0 else weightedSum  # nan stays nan

    def valueArray(self, weightedSums):
        """φ(Z) = max(0, Z)."""
        import numpy

        return numpy.maximum(weightedSums, 0)

    def derivative(self, weightedSum, output):
        """φ′(z) = 1 where z > 0, else 0."""
        return 1.0 if weightedSum > 0 else 0.0

    def derivativeArray(self, weightedSums, outputs):
        """φ′(Z) = 1 where Z > 0, else 0."""
        return (weightedSums > 0).astype(weightedSums.dtype)
