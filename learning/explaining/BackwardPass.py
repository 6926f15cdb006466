"""The backward pass of a graph, value by value: what is known after each."""

from typing import NamedTuple


class Moment(NamedTuple):
    """How things stand after some visits.

    Fields: `visited`, the value whose turn it was, None before the first; `gradients`, what has
    been added up so far, by value; `isWhole`, the set of the values whose gradient is whole;
    `arrows`, the set of the arrows gone along, as (value, place of the operand).
    """

    visited: object
    gradients: dict
    isWhole: set
    arrows: set


class BackwardPass:
    """The moments of `end.calculateGradients()`, which is not called.

    Attributes:
        values: the values, each after those that it was made from.
        moments: a `Moment` before the first visit, and one after each.
    """

    def __init__(self, end):
        """Go through the graph of a `Value`, or of anything with `operands` and `slopes`."""
        self.values = list(reversed(_order(end)))
        self.moments = [Moment(None, {end: 1.0}, set(), set())]
        for value in reversed(self.values):
            _, gradients, isWhole, arrows = self.moments[-1]
            gradients = dict(gradients)
            for place, (operand, slope) in enumerate(
                zip(value.operands, value.slopes, strict=True)
            ):
                gradients[operand] = gradients.get(operand, 0.0) + gradients[value] * slope
                arrows = arrows | {(value, place)}
            self.moments.append(Moment(value, gradients, isWhole | {value}, arrows))


def _order(end):
    """Return the values, each after all that use it, and as near as can be to the end."""
    depth, waiting = {end: 0}, [end]
    while waiting:  # graphs that are drawn are small: a value may come again, farther away
        value = waiting.pop()
        for operand in value.operands:
            if depth.get(operand, -1) <= depth[value]:
                depth[operand] = depth[value] + 1
                waiting.append(operand)
    return sorted(depth, key=depth.get)
