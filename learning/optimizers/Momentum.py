"""Gradient descent with momentum, as a velocity."""

from learning.choices.hyperparameters import checkFraction
from learning.optimizers.Optimizer import Optimizer


class Momentum(Optimizer):
    """Momentum: a ball that rolls down, ρ being what friction leaves.

    Down a long valley the velocity grows to 1/(1 − ρ) times the gradient; across it the
    gradients cancel each other.
    ρ is 0.9, as nearly everywhere; PyTorch's default of 0 is no momentum at all.
    Source: lecture 000, momentum; Polyak 1964.
    """

    name = "momentum"
    synonyms = ("sgd-momentum",)
    formula = "v ← ρv + g, w += αv"
    lecture = "000, 003"
    example = "--optimizer momentum --learning-rate 0.05"
    start = {"velocity": 0.0}  # noqa: RUF012

    def __init__(self, rho=0.9):
        """Take ρ, the part of the velocity that is kept, from 0 to less than 1."""
        self.rho = checkFraction(rho, "rho")

    def step(self, gradient, memory, learningRate):
        """v ← ρv + g; αv."""
        memory.velocity = self.rho * memory.velocity + gradient
        return learningRate * memory.velocity
