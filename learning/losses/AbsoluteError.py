"""The absolute error: a loss of regression that outliers do not command."""

from learning.losses.Loss import Loss


class AbsoluteError(Loss):
    """Absolute error: every mistake pulls as hard as any other.

    Where y = h there is no derivative, and the gradient is 0, as in PyTorch.
    Source: lecture 001, losses of regression; lecture 002, L1 (there the mean of the outputs).
    """

    name = "absolute-error"
    synonyms = ("mae", "mean-absolute-error", "l1")
    formula = "Σᵢ |yᵢ − hᵢ|"
    lecture = "001, 002"
    example = "--loss absolute-error --max-epochs 20"
    rateShare = 0.02  # small mistakes push as hard as large ones, to and fro
    kinks = True

    def cost(self, desired, outputs, sums):
        """Σ |y − h|."""
        return sum(abs(y - h) for y, h in zip(desired, outputs, strict=True))

    def gradient(self, desired, outputs, sums):
        """∇ = sign(y − h), for each output."""
        return [float((y > h) - (y < h)) for y, h in zip(desired, outputs, strict=True)]

    def costArray(self, desired, outputs, sums):
        """Σ |Y − H|, down the columns."""
        return abs(desired - outputs).sum(axis=0)

    def gradientArray(self, desired, outputs, sums):
        """∇ = sign(Y − H)."""
        import numpy

        return numpy.sign(desired - outputs)
