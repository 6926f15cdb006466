"""Evenly drawn weights."""

from learning.choices.hyperparameters import checkPositive
from learning.initializers.Initializer import Initializer


class Uniform(Initializer):
    """Uniform: what the scripts start with.

    PyTorch has no such default; 0.1 is what the scripts take for 64 inputs.
    Source: lecture 003, initialisation.
    """

    name = "uniform"
    formula = "w ~ U(−width, width), biases too"
    lecture = "003"
    example = "--init uniform:width=0.05"

    def __init__(self, width=0.1):
        """Take the largest size that a weight may have, above 0."""
        self.width = checkPositive(width, "width")

    def weights(self, inputCount, neuronCount, generator):
        """Return w ~ U(−width, width), for all."""
        return [generator.uniform(-self.width, self.width) for _ in range(inputCount + 1)]
