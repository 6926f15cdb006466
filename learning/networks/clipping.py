"""Gradient clipping: no step is longer than it should be, however steep the cost.

Source: lecture 003, exploding gradients and gradient clipping.
"""

from math import inf, sqrt

NORM_EPSILON = 1e-6
"""Added to a gradient's norm before dividing by it, as in PyTorch's clip_grad_norm_."""


def clipByValue(allParameters, limit):
    """Keep each number of the gradients of a list of `Parameters` within ±`limit`."""
    for parameters in allParameters:
        parameters.clip(limit)


def clipByNorm(allParameters, limit):
    """Shorten the gradient, all of it as one long vector, to a norm of `limit`.

    ∇ ← ∇ min(1, limit/‖∇‖): its direction stays. Source: Pascanu et al. 2013, algorithm 1.
    """
    norm = sqrt(sum(parameters.squaredNorm() for parameters in allParameters))
    factor = limit / (norm + NORM_EPSILON) if norm < inf else 0.0
    if factor < 1:
        for parameters in allParameters:
            parameters.scale(factor)
