"""The gradient that a network calculates, beside the one that its cost has."""

import sys
from collections import defaultdict
from typing import NamedTuple

STEP = 1e-5
"""How far a number is moved to and fro."""

MOST_OF_A_KIND = 30
"""How many weights, biases … of a layer are looked at; of more, some drawn at random."""

LARGEST_ERROR = 1e-5
"""The relative error at which a gradient is wrong."""

ROUNDING = 4 * sys.float_info.epsilon
"""The relative error of a cost, which every difference of costs has too."""

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
    it, penalties included. It must not have dropout, whose cost changes by itself. Of each kind of
    number in a layer, some are drawn from `generator`, a `random.Random`. Where the two one-sided
    differences disagree, w is at a kink of a ReLU, a hinge or an L1 penalty.

    Source: lecture 000, sanity checks, 4; there with one-sided differences, which are less exact.
    """
    network.addGradients(examples)
    network.takeGradients()
    found = []
    for layer in network.chain:
        if not layer.parameters():  # pooling, for one
            found.append(LayerErrors(0.0, 0, 0))
            continue
        numbers = []
        for kind in _kinds(layer):
            numbers += generator.sample(kind, min(len(kind), MOST_OF_A_KIND))
        least = SMALL * max(abs(gradient) for _, _, gradient in numbers) or SMALL
        errors = [_error(network, examples, *number, least) for number in numbers]
        known = [error for error in errors if error is not None]
        found.append(LayerErrors(max(known, default=0.0), len(errors), len(errors) - len(known)))
    for parameters in network.parameters():
        parameters.clear()
    return found


def _kinds(layer):
    """Return a layer's numbers by what they are, each as (list or array, place in it, gradient)."""
    kinds = defaultdict(list)
    for parameters in layer.parameters():
        values, gradients = parameters.flat()
        for place, gradient in enumerate(gradients):
            kinds[parameters.kindOf(place)].append((values, place, float(gradient)))
    return kinds.values()


def _error(network, examples, values, place, gradient, least):
    """Return the relative error of one gradient, None at a kink."""

    def costAt(value):
        values[place] = value
        return network.calcTrainingCost(examples)

    def sides(step):
        """Return the slopes to the right and to the left, over a step each."""
        high, low = costAt(middle + step), costAt(middle - step)
        return (high - cost) / step, (cost - low) / step

    middle = float(values[place])
    cost = costAt(middle)
    right, left = sides(STEP)
    numerical = (right + left) / 2
    # What rounding may hide of a difference must not count as an error.
    rounding = ROUNDING * abs(cost) / STEP
    size = max(abs(gradient) + abs(numerical), rounding / LARGEST_ERROR)
    # Minus, because the project's gradients point down the cost.
    error = abs(-gradient - numerical) / max(size, least)
    if abs(right - left) > 0.01 * size + 1e-4:
        error = None
    elif error >= LARGEST_ERROR:
        # Over a quarter of the step the two differ a quarter as much, unless there is a kink.
        nearRight, nearLeft = sides(STEP / 4)
        if abs(nearRight - nearLeft) > max(abs(right - left) / 2, 16 * rounding):
            error = None
    costAt(middle)
    return error
