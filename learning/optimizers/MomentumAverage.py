"""Gradient descent with momentum, as a moving average."""

from learning.choices.hyperparameters import checkFraction
from learning.optimizers.Optimizer import Optimizer


class MomentumAverage(Optimizer):
    """Momentum as an average: the mean of the latest gradients.

    The same path as `momentum` with a rate of α(1 − β): the other convention.
    Source: lecture 001, SGD with momentum.
    """

    name = "momentum-average"
    formula = "m ← βm + (1 − β)g, w += αm"
    lecture = "001"
    example = "--optimizer momentum-average --learning-rate 0.5"
    start = {"mean": 0.0}  # noqa: RUF012

    def __init__(self, beta=0.9):
        """Take β, the weight of the past, from 0 to less than 1."""
        self.beta = checkFraction(beta, "beta")

    def step(self, gradient, memory, learningRate):
        """m ← βm + (1 − β)g; αm."""
        memory.mean = self.beta * memory.mean + (1 - self.beta) * gradient
        return learningRate * memory.mean
