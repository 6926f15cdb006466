"""Nadam: Adam with Nesterov's momentum."""

from learning.choices.hyperparameters import checkPositive
from learning.optimizers.Adam import Adam
from learning.optimizers.Optimizer import squareRoot


class Nadam(Adam):
    """Nadam: Adam's moments, but the step looks ahead to where the momentum is about to lead.

    μₜ = β₁(1 − ½ · 0.96^(tψ)) warms the momentum up, and πₜ = μ₁ … μₜ is the product of them;
    w += α (μₜ₊₁ m/(1 − πₜμₜ₊₁) + (1 − μₜ) g/(1 − πₜ)) / (√v̂ + ε).
    Source: Dozat 2016, in PyTorch's form, whose m is Adam's (with β₁ where Dozat has μₜ) and whose
    ψ is 0.004; lecture 003, its list of optimisers.
    """

    name = "nadam"
    formula = ""  # more than a line
    lecture = "003"
    example = "--hidden 16 --optimizer nadam --max-epochs 40"
    learningRate = 0.002
    start = {"t": 0, "product": 1.0, "mean": 0.0, "squares": 0.0}  # noqa: RUF012
    shared = ("t", "product")

    def __init__(self, beta1=0.9, beta2=0.999, epsilon=1e-8, psi=0.004):
        """Take β₁ and β₂, from 0 to less than 1, and ε and ψ, above 0."""
        super().__init__(beta1, beta2, epsilon)
        self.psi = checkPositive(psi, "psi")

    def step(self, gradient, memory, learningRate):
        """α (μₜ₊₁ m/(1 − πₜμₜ₊₁) + (1 − μₜ) g/(1 − πₜ)) / (√v̂ + ε)."""
        memory.t += 1
        mu, nextMu = self._mu(memory.t), self._mu(memory.t + 1)
        memory.product *= mu
        memory.mean = self.beta1 * memory.mean + (1 - self.beta1) * gradient
        memory.squares = self.beta2 * memory.squares + (1 - self.beta2) * gradient * gradient
        ahead = nextMu / (1 - memory.product * nextMu) * memory.mean
        now = (1 - mu) / (1 - memory.product) * gradient
        squares = memory.squares / (1 - self.beta2**memory.t)
        return learningRate * (ahead + now) / (squareRoot(squares) + self.epsilon)

    def _mu(self, t):
        return self.beta1 * (1 - 0.5 * 0.96 ** (t * self.psi))
