"""Adadelta: steps that have the size of earlier steps, and hardly a learning rate."""

from learning.choices.hyperparameters import checkFraction, checkPositive
from learning.optimizers.Optimizer import Optimizer, squareRoot


class Adadelta(Optimizer):
    """Adadelta: as `formula` says.

    s and d are moving means of the squares, of gradients and of steps. The learning rate is 1; ρ is
    PyTorch's 0.9, where Zeiler has 0.95.
    Source: Zeiler 2012, algorithm 1; lecture 003, its list of optimisers.
    """

    name = "adadelta"
    formula = "s ← ρs + (1 − ρ)g², Δ = √(d + ε)/√(s + ε) g, d ← ρd + (1 − ρ)Δ², w += αΔ"
    lecture = "003"
    example = "--optimizer adadelta"
    learningRate = 1.0
    start = {"squares": 0.0, "steps": 0.0}  # noqa: RUF012

    def __init__(self, rho=0.9, epsilon=1e-6):
        """Take ρ, from 0 to less than 1, and ε, above 0."""
        self.rho = checkFraction(rho, "rho")
        self.epsilon = checkPositive(epsilon, "epsilon")

    def step(self, gradient, memory, learningRate):
        """Δ = √(d + ε)/√(s + ε) g; αΔ."""
        memory.squares = self.rho * memory.squares + (1 - self.rho) * gradient * gradient
        root = squareRoot(memory.steps + self.epsilon) / squareRoot(memory.squares + self.epsilon)
        step = root * gradient
        memory.steps = self.rho * memory.steps + (1 - self.rho) * step * step
        return learningRate * step
