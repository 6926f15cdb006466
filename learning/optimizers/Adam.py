"""Adam: momentum, with a learning rate of its own for every weight."""

from learning.choices.hyperparameters import checkFraction, checkPositive
from learning.optimizers.Optimizer import Optimizer, squareRoot


class Adam(Optimizer):
    """Adam: as `formula` says.

    m̂ = m/(1 − β₁ᵗ) and v̂ = v/(1 − β₂ᵗ) make up for m and v having started at 0. They are used in
    the update alone: the slides put them back into the recurrence. t counts the steps from 1; from
    0, as on the slides, the first would divide by 0. β₂ is 0.999, not lecture 000's 0.99.
    Source: Kingma and Ba 2015, algorithm 1; lectures 000, 001 and 003.
    """

    name = "adam"
    formula = "m ← β₁m + (1 − β₁)g, v ← β₂v + (1 − β₂)g², w += α m̂/(√v̂ + ε)"
    lecture = "000, 001, 003"
    example = "--hidden 16 --optimizer adam --max-epochs 40"
    learningRate = 0.001
    start = {"t": 0, "mean": 0.0, "squares": 0.0}  # noqa: RUF012
    shared = ("t",)

    def __init__(self, beta1=0.9, beta2=0.999, epsilon=1e-8):
        """Take β₁ and β₂, from 0 to less than 1, and ε, above 0."""
        self.beta1 = checkFraction(beta1, "beta1")
        self.beta2 = checkFraction(beta2, "beta2")
        self.epsilon = checkPositive(epsilon, "epsilon")

    def step(self, gradient, memory, learningRate):
        """α m̂/(√v̂ + ε)."""
        memory.t += 1
        memory.mean = self.beta1 * memory.mean + (1 - self.beta1) * gradient
        memory.squares = self.beta2 * memory.squares + (1 - self.beta2) * gradient * gradient
        mean = memory.mean / (1 - self.beta1**memory.t)
        squares = memory.squares / (1 - self.beta2**memory.t)
        return learningRate * mean / (squareRoot(squares) + self.epsilon)
