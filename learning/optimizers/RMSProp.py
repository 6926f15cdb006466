"""RMSProp: Adagrad that forgets."""

from learning.choices.hyperparameters import checkFraction, checkPositive
from learning.optimizers.Optimizer import Optimizer, squareRoot


class RMSProp(Optimizer):
    """RMSProp: a rate for every weight, that can rise again.

    The slide averages |g| and divides by that; published are squares, and their square root. γ is
    PyTorch's 0.99.
    Source: Tieleman and Hinton 2012, lecture 6.5; lecture 000, RMSProp.
    """

    name = "rmsprop"
    formula = "s ← γs + (1 − γ)g², w += αg/(√s + ε)"
    lecture = "000, 003"
    example = "--optimizer rmsprop"
    learningRate = 0.01
    start = {"squares": 0.0}  # noqa: RUF012

    def __init__(self, gamma=0.99, epsilon=1e-8):
        """Take γ, the weight of the past, from 0 to less than 1, and ε, above 0."""
        self.gamma = checkFraction(gamma, "gamma")
        self.epsilon = checkPositive(epsilon, "epsilon")

    def step(self, gradient, memory, learningRate):
        """s ← γs + (1 − γ)g²; αg/(√s + ε)."""
        memory.squares = self.gamma * memory.squares + (1 - self.gamma) * gradient * gradient
        return learningRate * gradient / (squareRoot(memory.squares) + self.epsilon)
