"""The squared error: the usual loss of regression."""

from learning.losses.Loss import Loss


class SquaredError(Loss):
    """Squared error: large mistakes weigh most.

    Source: lecture 001, losses of regression; lecture 002, L2 (there the mean of the outputs);
    lecture 003, J, whose derivative lacks the factor 2.
    """

    name = "squared-error"
    synonyms = ("mse", "mean-squared-error", "quadratic", "l2")
    formula = "Σᵢ (yᵢ − hᵢ)²"
    lecture = "001, 002, 003"
    example = "--loss squared-error --max-epochs 20"
    rateShare = 0.02  # the gradient grows with the mistake, and with it the next mistake

    def cost(self, desired, outputs, sums):
        """Σ (y − h)²."""
        mistakes = [y - h for y, h in zip(desired, outputs, strict=True)]
        return sum(mistake * mistake for mistake in mistakes)  # `**` would not go to infinity

    def gradient(self, desired, outputs, sums):
        """∇ = 2(y − h), for each output."""
        return [2 * (y - h) for y, h in zip(desired, outputs, strict=True)]

    def costArray(self, desired, outputs, sums):
        """Σ (Y − H)², down the columns."""
        return ((desired - outputs) ** 2).sum(axis=0)

    def gradientArray(self, desired, outputs, sums):
        """∇ = 2(Y − H)."""
        return 2 * (desired - outputs)
