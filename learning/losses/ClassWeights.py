"""Class weights: what is rare, or matters more, counts more in the mean cost."""

from collections import Counter
from math import isfinite
from operator import mul

from learning.checks import Sentence, quote, unlike
from learning.system.NumberReader import formatNumber

BALANCED = "balanced"
"""The word for weights that make all classes count as much as each other."""

HALF = 0.5
"""A single output above it stands for class 1."""


class ClassWeights:
    """Each example's cost times the weight of its class: E = Σₙ w_cₙ costₙ / Σₙ w_cₙ.

    The divisor is the sum of the weights that are in the mini-batch, as in PyTorch's weighted mean,
    not the number of examples, by which Keras divides: weights that are all 5 change nothing.
    Source: King and Zeng 2001, section 3.2, weighting. Beyond the lectures.

    Attributes:
        weights: a tuple of numbers above 0, one a class; empty: none, or not known yet.
        isBalanced: whether they are to be found with `balanced`.
    """

    def __init__(self, weights=(), isBalanced=False):
        """Take the weights, two for a single output: that of class 0 comes first."""
        self.weights = tuple(weights)
        self.isBalanced = isBalanced
        if not all(isfinite(weight) and weight > 0 for weight in self.weights):
            words = ",".join(map(str, self.weights))
            raise unlike("classWeights", Sentence("finite numbers above 0"), quote(words))

    @classmethod
    def read(cls, words):
        """Return the weights that words spell: `balanced`, or numbers with commas between them."""
        if words.lower() == BALANCED:
            return cls(isBalanced=True)
        try:
            return cls(map(float, words.split(",")))
        except ValueError:
            expected = Sentence(
                "{word}, or numbers above 0 with commas between them, one a class", word=BALANCED
            )
            raise unlike(None, expected, quote(words)) from None

    def spelling(self):
        """Return what `read` reads; "" for none."""
        return BALANCED if self.isBalanced else ",".join(map(formatNumber, self.weights))

    def __bool__(self):
        return self.isBalanced or bool(self.weights)

    def __repr__(self):
        return f"<{self.spelling() or 'no class weights'}>"

    def balanced(self, rows, loss):
        """Return the weights N/(C · Nc) of C classes, Nc of N desired outputs being of class c.

        Those that are numbers already stay. Source: King and Zeng 2001; scikit-learn's "balanced".
        """
        if not self.isBalanced:
            return self
        rows = list(rows)
        counts = Counter(_classOf(row[loss.classes]) for row in rows)
        classes = max(2, len(rows[0][loss.classes]))
        total = sum(counts.values())
        return ClassWeights(total / (classes * max(1, counts[each])) for each in range(classes))

    def check(self, loss, outputCount):
        """Raise ValueError unless there are as many as classes, of a loss of single examples."""
        if self and loss.leastBatch > 1:
            found = Sentence("{name}, which compares examples", name=loss.name)
            raise unlike(
                Sentence("class weights"), Sentence("a loss of one example's outputs"), found
            )
        classes = max(2, len(range(outputCount)[loss.classes]))
        if self.weights and len(self.weights) != classes:
            expected = Sentence("as many as classes, {count}", count=classes)
            raise unlike(Sentence("class weights"), expected, len(self.weights))

    # Of a batch: the interface of a `Loss`.

    def on(self, loss):
        """Return what has the costs and gradients of batches: the loss itself without weights."""
        return _Weighted(loss, self.weights) if self.weights else loss


class _Weighted:
    """A loss with weights: what a network asks of a `Loss` about a mini-batch."""

    def __init__(self, loss, weights):
        self._loss = loss
        self._weights = weights

    def _of(self, desired):
        return [self._weights[_classOf(row[self._loss.classes])] for row in desired]

    def _ofArray(self, desired):
        """Return the weight of each example, desired outputs being outputs × examples."""
        import numpy

        rows = desired[self._loss.classes]
        places = (rows[0] > HALF).astype(int) if len(rows) == 1 else rows.argmax(axis=0)
        return numpy.array(self._weights, desired.dtype)[places]

    def batchCost(self, desired, outputs, sums):
        """Σ w cost / Σ w, given lists of lists, an example a row."""
        weights = self._of(desired)
        return sum(map(mul, weights, map(self._loss.cost, desired, outputs, sums))) / sum(weights)

    def batchGradients(self, desired, outputs, sums):
        """Return the gradients, w ∇ for each example, and what they share: Σ w."""
        weights = self._of(desired)
        rows = zip(weights, map(self._loss.gradient, desired, outputs, sums), strict=True)
        return [[weight * gradient for gradient in row] for weight, row in rows], sum(weights)

    def batchCostArray(self, desired, outputs, sums):
        """Σ w cost / Σ w, given arrays of outputs × examples."""
        weights = self._ofArray(desired)
        return float((weights * self._loss.costArray(desired, outputs, sums)).sum() / weights.sum())

    def batchGradientsArray(self, desired, outputs, sums):
        """Return w ∇ as an array, and Σ w."""
        weights = self._ofArray(desired)
        gradients = weights * self._loss.gradientArray(desired, outputs, sums)
        return gradients, float(weights.sum())


def _classOf(outputs):
    """Return the class that a list of desired outputs stands for."""
    if len(outputs) == 1:
        return int(outputs[0] > HALF)
    return max(range(len(outputs)), key=outputs.__getitem__)
