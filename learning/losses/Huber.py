"""Huber's loss: a squared error that outliers do not command."""

from learning.choices.hyperparameters import checkPositive
from learning.losses.Loss import Loss


class Huber(Loss):
    """Huber: squared near 0, straight far away.

    The two parts meet with the same slope, so a mistake larger than δ pulls no harder than δ.
    Beyond the lectures. Source: Huber 1964; the factor ½ and δ are PyTorch's HuberLoss.
    """

    name = "huber"
    synonyms = ("smooth-l1",)
    formula = "Σᵢ ½d² where |d| ≤ δ, else δ(|d| − ½δ), d = y − h"
    lecture = "beyond"
    example = "--loss huber --max-epochs 20"
    rateShare = 0.04  # half the squared error's gradient, so twice its rate

    def __init__(self, delta=1.0):
        """Take δ, above 0: the mistake from which on the cost is straight."""
        self.delta = checkPositive(delta, "delta")

    def cost(self, desired, outputs, sums):
        """Σ ½d², or δ(|d| − ½δ)."""
        sizes = [abs(y - h) for y, h in zip(desired, outputs, strict=True)]
        near = [min(size, self.delta) for size in sizes]
        # ½n² + δ(s − n) with n = min(s, δ) is both: the second term is 0 near 0.
        return sum(n * n / 2 + self.delta * (s - n) for s, n in zip(sizes, near, strict=True))

    def gradient(self, desired, outputs, sums):
        """∇ = d, cut off at ±δ, for each output."""
        pairs = zip(desired, outputs, strict=True)
        return [min(max(y - h, -self.delta), self.delta) for y, h in pairs]

    def costArray(self, desired, outputs, sums):
        """Σ ½N² + δ(S − N), S = |D| and N = min(S, δ), down the columns."""
        import numpy

        sizes = numpy.abs(desired - outputs)
        near = numpy.minimum(sizes, self.delta)
        return (near * near / 2 + self.delta * (sizes - near)).sum(axis=0)

    def gradientArray(self, desired, outputs, sums):
        """∇ = D, cut off at ±δ."""
        import numpy

        return numpy.clip(desired - outputs, -self.delta, self.delta)
