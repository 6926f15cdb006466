"""Adagrad: a learning rate of its own for every weight, which only falls."""

from learning.choices.hyperparameters import checkPositive
from learning.optimizers.Optimizer import Optimizer, squareRoot


class Adagrad(Optimizer):
    """Adagrad: weights that seldom get a gradient move farther then.

    The slide adds up |g| and divides by that; published are squares, and their square root.
    Source: Duchi et al. 2011; lecture 000, AdaGrad.
    """

    name = "adagrad"
    formula = "s ← s + g², w += αg/(√s + ε)"
    lecture = "000, 003"
    example = "--optimizer adagrad --learning-rate 0.1"
    learningRate = 0.01
    start = {"squares": 0.0}  # noqa: RUF012

    def __init__(self, epsilon=1e-10):
        """Take ε, above 0."""
        self.epsilon = checkPositive(epsilon, "epsilon")

    def step(self, gradient, memory, learningRate):
        """s ← s + g²; αg/(√s + ε)."""
        memory.squares = memory.squares + gradient * gradient
        return learningRate * gradient / (squareRoot(memory.squares) + self.epsilon)
