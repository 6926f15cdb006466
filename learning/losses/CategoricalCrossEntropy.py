"""The cross-entropy of classes of which one is right, on softmax outputs."""

from math import exp, log, log1p

from learning.checks import Sentence
from learning.choices.hyperparameters import checkFraction
from learning.losses.Loss import Loss


class CategoricalCrossEntropy(Loss):
    """Categorical cross-entropy: as `formula` says.

    Calculated from the weighted sums z (the scores), where it is Σᵢ yᵢ (ln Σₖ e^zₖ − zᵢ): a
    probability may be too small for a float, its logarithm is not. The largest z, z*, is taken out
    of the logarithm (log-sum-exp), and its own e⁰ too: Σᵢ yᵢ (z* − zᵢ + ln(1 + Σ e^(zₖ − z*))), the
    last sum being over the others, keeps every digit of a cost near 0. The gradient of the weighted
    sums is h's mistake again, ∇ = y − h (times Σy, which is 1 for classes).
    With a smoothing s each y is (1 − s) y + s/C, C being their number: the network need not be
    certain, nor its scores grow for ever (Szegedy et al. 2016, 7; PyTorch's label_smoothing).
    Source: lecture 000, multi-class logistic regression, whose gradient has a 1/N that its loss
    lacks; lecture 002, EC, whose x are these scores and not probabilities.
    """

    name = "categorical-cross-entropy"
    synonyms = ("ce", "cce", "xent", "nll", "softmax")
    formula = "−Σᵢ yᵢ ln hᵢ, on softmax outputs"
    lecture = "000, 002"
    example = "--loss categorical-cross-entropy"
    outputActivations = ("softmax",)
    reason = Sentence("it is about probabilities that add up to 1")
    isOfSums = True
    targets = "probabilities"
    leastOutputs = 2
    guess = "ln C"
    isInNats = True

    def __init__(self, smoothing=0.0):
        """Take the part s of the labels that is spread over all classes, from 0 to less than 1."""
        self.smoothing = checkFraction(smoothing, "smoothing")

    def _smoothed(self, desired):
        """Return (1 − s) y + s/C for a list of desired outputs."""
        if self.smoothing == 0:
            return desired
        share = self.smoothing / len(desired)
        return [(1 - self.smoothing) * y + share for y in desired]

    def _smoothedArray(self, desired):
        """Return the same for an array of outputs × examples."""
        if self.smoothing == 0:
            return desired
        return (1 - self.smoothing) * desired + self.smoothing / len(desired)

    def cost(self, desired, outputs, sums):
        """Σ y (ln Σ e^z − z)."""
        desired = self._smoothed(desired)
        largest = max(sums)
        first = sums.index(largest)
        others = sum(exp(z - largest) for place, z in enumerate(sums) if place != first)
        surplus = log1p(others)
        return sum(y * (largest - z + surplus) for y, z in zip(desired, sums, strict=True))

    def gradient(self, desired, outputs, sums):
        """∇ = y − h Σy, for each output."""
        desired = self._smoothed(desired)
        total = sum(desired)
        return [y - h * total for y, h in zip(desired, outputs, strict=True)]

    def guessed(self, outputCount):
        """ln C: every output is 1/C."""
        return log(outputCount)

    def costArray(self, desired, outputs, sums):
        """Σ Y (ln Σ e^Z − Z), down the columns."""
        import numpy

        desired = self._smoothedArray(desired)
        largest = sums.max(axis=0)
        growths = numpy.exp(sums - largest)
        growths[sums.argmax(axis=0), numpy.arange(sums.shape[1])] = 0
        return (desired * (largest - sums + numpy.log1p(growths.sum(axis=0)))).sum(axis=0)

    def gradientArray(self, desired, outputs, sums):
        """∇ = Y − H ΣY."""
        desired = self._smoothedArray(desired)
        return desired - outputs * desired.sum(axis=0)
