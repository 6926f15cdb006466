"""Penalties on large weights: L1 and L2, a part of the cost that training brings down.

E = cost + λ₁ Σ|w| + (λ₂/2) Σw², over all weights but the biases. L2 pulls every weight towards 0 in
proportion to its size; L1 pulls all as hard, so that many end at 0.

Source: lecture 000, regularisation (which writes ‖W‖₁ and ‖W‖₂); lecture 003 (λΣw² and λ/2N Σw²).
"""


def penaltyOf(allParameters, l1, l2):
    """Return λ₁ Σ|w| + (λ₂/2) Σw² over a list of `Parameters`."""
    sums = [parameters.penaltySums() for parameters in allParameters]
    sizes, squares = (sum(column) for column in zip(*sums, strict=True))
    return l1 * sizes + l2 / 2 * squares


def addPenalties(allParameters, l1, l2):
    """Add the way down the penalties, −λ₁ sign(w) − λ₂ w, to the gradients."""
    for parameters in allParameters:
        parameters.addPenalty(l1, l2)
