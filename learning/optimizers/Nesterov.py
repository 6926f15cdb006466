"""Nesterov's accelerated gradient."""

from learning.optimizers.Momentum import Momentum


class Nesterov(Momentum):
    """Nesterov: the gradient is taken where momentum is about to lead.

    In PyTorch's form, whose weights are those that the look ahead has reached.
    ρ as for `momentum`. Source: lecture 003, its list of optimisers (NAG); Sutskever et al. 2013,
    section 2.
    """

    name = "nesterov"
    synonyms = ("nag",)
    formula = "v ← ρv + g, w += α(g + ρv)"
    lecture = "003"
    example = "--optimizer nesterov --learning-rate 0.05"

    def step(self, gradient, memory, learningRate):
        """v ← ρv + g; α(g + ρv)."""
        memory.velocity = self.rho * memory.velocity + gradient
        return learningRate * (gradient + self.rho * memory.velocity)
