"""Kaiming He's initialisation, for ReLU neurons."""

from math import sqrt

from learning.initializers.Initializer import Initializer


class He(Initializer):
    """He (Kaiming): twice the variance, as a ReLU stops half.

    Source: He et al. 2015, equation 10; lecture 003.
    """

    name = "he"
    synonyms = ("kaiming", "he-normal", "kaiming-normal")
    formula = "w ~ N(0, 2/inputs), biases 0"
    lecture = "001, 003"
    example = "--hidden 16 --activation relu --init he --learning-rate 0.1 --max-epochs 40"

    def weights(self, inputCount, neuronCount, generator):
        """Return b = 0, w ~ N(0, 2/inputs)."""
        sigma = sqrt(2 / inputCount)
        return [0.0, *(generator.gauss(0, sigma) for _ in range(inputCount))]
