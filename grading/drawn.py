"""Reading what a script drew: which of its curves is the cost, and whether it grew live."""

from math import log, log2, log10, sqrt
from typing import NamedTuple

from learning.checks import Sentence

MARGIN = 0.1
"""How far a point may lie from the costs printed around it, as a part of them,"""

ROUNDING = 0.006
"""and beyond that: a cost may be printed with two decimals."""

SEEN_PART = 1 / 3
"""The part of the marker's looks at a curve at which it has to be there to be seen."""


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
    """Return the `Growth`s of the curve that follows some `PrintedCost`s best; [] if nothing grew.

    `drawings` are a `ScriptRun`'s.
    """
    return _curves(drawings, costs).get(nameOfCurve(drawings, costs), [])


def nameOfCurve(drawings, costs):
    """Return the name of the curve that follows some `PrintedCost`s best, or None."""
    curves = _curves(drawings, costs)
    return max(curves, key=lambda name: _merit(curves[name]), default=None)


def agreement(curve):
    """Return which part of a curve's `Growth`s agree with the costs, from 0 to 1."""
    return sum(growth.agrees for growth in curve) / max(1, len(curve))


def isSeen(looks, name):
    """Tell whether a person saw a curve for a good part of the time.

    `looks` are a `ScriptRun`'s. A curve at which nobody looked under that name has had another.
    """
    answers = [look[name] for look in looks if name in look]
    answers = answers or [any(look.values()) for look in looks]
    return not answers or sum(answers) >= SEEN_PART * len(answers)


def shownInstead(curve, costs):
    """Return in words what a curve shows of the costs, where it is not the costs themselves."""
    distances = {}
    for words, change in OTHER_SCALES.items() if all(cost.value > 0 for cost in costs) else ():
        others = [cost._replace(value=change(cost.value)) for cost in costs]
        same = [_agrees(growth.y, others, growth.costCount) for growth in curve]
        if sum(same) >= 0.8 * len(same):
            latest = [others[max(0, growth.costCount - 1)].value for growth in curve]
            pairs = zip(curve, latest, strict=True)
            distances[words] = sum(abs(growth.y - value) for growth, value in pairs)
    return min(distances, key=distances.get, default=None)


OTHER_SCALES = {
    Sentence("the costs' natural logarithms"): log,
    Sentence("the costs' logarithms to base 10"): log10,
    Sentence("the costs' logarithms to base 2"): log2,
    Sentence("the costs in percent"): lambda cost: 100 * cost,
    Sentence("the costs with the other sign"): lambda cost: -cost,
    Sentence("1 minus the costs"): lambda cost: 1 - cost,
    Sentence("the costs' square roots"): sqrt,
    Sentence("the costs' squares"): lambda cost: min(cost, 1e100) ** 2,
}


def _curves(drawings, costs):
    names = dict.fromkeys(name for drawing in drawings for name in drawing.tips)
    return {name: _growthsOf(name, drawings, costs) for name in names}


def _merit(curve):
    agreed = agreement(curve)
    return (len(curve) > 1 and agreed >= 0.8, agreed * min(len(curve), 10), len(curve))


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
    near = costs[max(0, costCount - 2) : costCount + 2]
    if not near:
        return False
    scales = {1, 100} if all(cost.isPercent for cost in near) else {1}  # 53 % is drawn as either
    return any(_isAmong(y, [scale * cost.value for cost in near]) for scale in scales)


def _isAmong(y, values):
    low, high = min(values), max(values)
    return low - MARGIN * abs(low) - ROUNDING <= y <= high + MARGIN * abs(high) + ROUNDING
