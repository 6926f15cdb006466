"""Lecture 001's initialisation: He's variance, evenly drawn, and a bias that is drawn too."""

from math import sqrt

from learning.initializers.Initializer import Initializer


class HeUniform(Initializer):
    """Lecture 001's Kaiming: as `formula` says.

    The variance of the weights is He's, 2/inputs; the bias is what PyTorch draws.
    Source: lecture 001, initialisation of the parameters.
    """

    name = "he-uniform"
    synonyms = ("kaiming-uniform",)
    formula = "w ~ √(6/inputs) U(−1, 1) and b ~ 1/√inputs U(−1, 1)"
    lecture = "001"
    example = "--hidden 16 --activation relu --init he-uniform --learning-rate 0.1 --max-epochs 40"

    def weights(self, inputCount, neuronCount, generator):
        """Return b ~ 1/√inputs U(−1, 1), w ~ √(6/inputs) U(−1, 1)."""
        width, biasWidth = sqrt(6 / inputCount), 1 / sqrt(inputCount)
        bias = generator.uniform(-biasWidth, biasWidth)
        return [bias, *(generator.uniform(-width, width) for _ in range(inputCount))]
