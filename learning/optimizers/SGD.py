"""Plain gradient descent."""

from learning.optimizers.Optimizer import Optimizer


class SGD(Optimizer):
    """SGD: a step down the gradient of the mini-batch, and nothing remembered.

    Source: lectures 000 to 004.
    """

    name = "sgd"
    synonyms = ("gd", "gradient-descent")
    formula = "w += αg"
    lecture = "000, 001, 002, 003, 004"
    example = "--optimizer sgd"

    def step(self, gradient, memory, learningRate):
        """αg."""
        return learningRate * gradient
