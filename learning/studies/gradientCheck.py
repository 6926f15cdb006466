"""The gradient that a network calculates, beside the one that its cost has."""

from typing import NamedTuple

STEP = 1e-5
"""How far a number is moved to and fro."""

MOST_NUMBERS = 60
"""How many numbers of a layer are looked at; of more, some drawn at random."""

SMALL = 1e-3
"""Gradients below this part of the largest of their layer count as if they were that large."""


class LayerErrors(NamedTuple):
    """What the check of a layer found.

    Fields: `error`, the worst relative error, |a − n| / (|a| + |n|) of an analytic gradient a and a
    numerical one n; `count` of the numbers looked at; `skipped`, how many of them lay at a
    kink, where there is no gradient.
    """

    error: float
    count: int
    skipped: int


def checkGradients(network, examples, generator):
    """Compare a deep network's gradients with central differences; return `LayerErrors` a layer.

    ∂E/∂w ≈ (E(w + ε) − E(w − ε)) / 2ε, E being the cost over `examples`, a list, as training sees
    it, penalties included. It must not have dropout, whose cost changes by itself. Where the two
    one-sided differences disagree, w is at a kink of a ReLU, a hinge or an L1 penalty.

    Source: lecture 000, sanity checks, 4; there with one-sided differences, which are less exact.
    """
    network.addGradients(examples)
    network.takeGradients()
    found = []
    for layer in network.chain:
        numbers = [pair for parameters in layer.parameters() for pair in _pairs(parameters)]
        if len(numbers) > MOST_NUMBERS:
            numbers = generator.sample(numbers, MOST_NUMBERS)
        least = SMALL * max(abs(gradient) for _, _, gradient in numbers) or SMALL
        errors = [_error(network, examples, *number, least) for number in numbers]
        known = [error for error in errors if error is not None]
        found.append(LayerErrors(max(known, default=0.0), len(errors), len(errors) - len(known)))
    for parameters in network.parameters():
        parameters.clear()
    return found


def _pairs(parameters):
    """Return (list or array, place in it, gradient) for each number."""
    values, gradients = parameters.flat()
    return [(values, place, float(gradient)) for place, gradient in enumerate(gradients)]


def _error(network, examples, values, place, gradient, least):
    """Return the relative error of one gradient, None at a kink."""

    def costAt(value):
        values[place] = value
        return network.calcTrainingCost(examples)

    middle = float(values[place])
    high, low, cost = costAt(middle + STEP), costAt(middle - STEP), costAt(middle)
    right, left = (high - cost) / STEP, (cost - low) / STEP
    numerical = (high - low) / (2 * STEP)
    size = abs(gradient) + abs(numerical)
    if abs(right - left) > 0.01 * size + 1e-4:
        return None
    # Minus, because the project's gradients point down the cost.
    return abs(-gradient - numerical) / max(size, least)
