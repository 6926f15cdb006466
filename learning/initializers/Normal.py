"""Normally distributed weights."""

from learning.choices.hyperparameters import checkPositive
from learning.initializers.Initializer import Initializer


class Normal(Initializer):
    """Normal: fine for a layer or two, whatever σ.

    In deep networks the outputs die away from layer to layer if σ is too small, and saturate if it
    is too large. Source: lecture 000, initialisation, whose first idea is σ = 0.01.
    """

    name = "normal"
    synonyms = ("gaussian",)
    formula = "w ~ N(0, σ²), biases 0"
    lecture = "000, 003"
    example = "--init normal:sigma=0.01"

    def __init__(self, sigma=0.01):
        """Take the standard deviation σ, above 0."""
        self.sigma = checkPositive(sigma, "sigma")

    def weights(self, inputCount, neuronCount, generator):
        """Return b = 0, w ~ N(0, σ²)."""
        return [0.0, *(generator.gauss(0, self.sigma) for _ in range(inputCount))]
