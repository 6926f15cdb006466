"""Reading what a script drew: which of its curves is the cost, and whether it grew live."""

from typing import NamedTuple

MARGIN = 0.1
"""How far a point may lie from the costs printed around it, as a part of them,"""

ROUNDING = 0.006
"""and beyond that: a cost may be printed with two decimals."""


class Growth(NamedTuple):
    """One moment at which a curve had gained points.

    Attributes:
        costCount: how many costs had been printed before.
        pointCount: how many points there were.
        y: the height of the last one.
        agrees: whether it is a cost that was printed about then.
    """

    costCount: int
    pointCount: int
    y: float
    agrees: bool


def findCurve(drawings, costs):
    """Return the `Growth`s of the curve that follows some `Cost`s best; [] if nothing grew.

    `drawings` are a `ScriptRun`'s.
    """
    names = dict.fromkeys(name for drawing in drawings for name in drawing.tips)
    curves = [_growthsOf(name, drawings, costs) for name in names]
    return max(curves, key=_merit, default=[])


def agreement(curve):
    """Return which part of a curve's `Growth`s agree with the costs, from 0 to 1."""
    return sum(growth.agrees for growth in curve) / max(1, len(curve))


def _merit(curve):
    return (len(curve) > 1 and agreement(curve) >= 0.8, agreement(curve) * min(len(curve), 10))


def _growthsOf(name, drawings, costs):
    growths = []
    last = (0, float("-inf"))
    for drawing in drawings:
        if name not in drawing.tips:
            continue
        count, x, y = drawing.tips[name]
        # A curve that shows its latest points alone grows too, though not in number.
        if count > last[0] or (count >= 5 and count == last[0] and x > last[1]):
            costCount = sum(cost.line < drawing.lineCount for cost in costs)
            growths.append(Growth(costCount, count, y, _agrees(y, costs, costCount)))
        last = (count, x)
    return growths


def _agrees(y, costs, costCount):
    """Tell whether a height is among the two costs printed before it and the two after."""
    near = [cost.value for cost in costs[max(0, costCount - 2) : costCount + 2]]
    if not near:
        return False
    return (1 - MARGIN) * min(near) - ROUNDING <= y <= (1 + MARGIN) * max(near) + ROUNDING
