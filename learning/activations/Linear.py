"""The linear activation: none at all."""

from learning.activations.Activation import Activation


class Linear(Activation):
    """Linear: for outputs that are scores, or numbers to predict (regression).

    Hidden layers of it add nothing: a composition of linear maps is one (lecture 002).
    """

    name = "linear"
    synonyms = ("identity", "none")
    formula = "h = z"
    lecture = "002"
    example = "--hidden 16 --activation linear --learning-rate 0.1 --max-epochs 40"
    slopeBounds = (1, 1)
    isCentred = "yes"

    def value(self, weightedSum):
        """φ(z) = z."""
        return weightedSum

    def valueArray(self, weightedSums):
        """φ(Z) = Z."""
        return weightedSums

    def derivative(self, weightedSum, output):
        """φ′(z) = 1."""
        return 1.0

    def derivativeArray(self, weightedSums, outputs):
        """φ′(Z) = 1, which multiplies as an array of ones would."""
        return 1.0
