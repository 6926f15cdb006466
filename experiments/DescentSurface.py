"""A surface in a plane of two weights, for optimisers to come down on, and those of lecture 000."""

from math import exp
from typing import NamedTuple

from learning.checks import Sentence


class DescentSurface(NamedTuple):
    """A cost of two weights.

    Fields: `title`; `height(x, y)`; `slope(x, y)`, its two derivatives; `start`; `isOver(x, y)`,
    whether a path has arrived; `extent`, the part that is drawn; `goal`, a place to draw, or None.
    """

    title: Sentence
    height: object
    slope: object
    start: tuple
    isOver: object
    extent: tuple
    goal: tuple | None

    def grid(self, count=40):
        """Return the heights on a grid, rows from the bottom."""
        left, right, bottom, top = self.extent
        xs = [left + (right - left) * step / (count - 1) for step in range(count)]
        ys = [bottom + (top - bottom) * step / (count - 1) for step in range(count)]
        return [[self.height(x, y) for x in xs] for y in ys]


def _plateauSlope(x, y):
    hill = exp(-0.5 * (x * x + y * y))
    return x * hill, y * hill


SURFACES = {
    "ravine": DescentSurface(
        Sentence("a ravine"),
        lambda x, y: 0.5 * (x * x + 100 * y * y) + 0.01,
        lambda x, y: (x, 100 * y),
        (-4.0, 0.6),
        lambda x, y: x * x + y * y < 0.01,
        (-5, 1.5, -1.2, 1.2),
        (0, 0),
    ),
    "saddle": DescentSurface(
        Sentence("a saddle point"),
        lambda x, y: 0.5 * x * x - 0.5 * y * y + 0.1 * y**4 + 0.635,
        lambda x, y: (x, -y + 0.4 * y**3),
        (-2.0, 0.001),
        lambda x, y: abs(y) > 1.4 and abs(x) < 0.2,
        (-2.5, 1.5, -2.3, 2.3),
        None,
    ),
    "plateau": DescentSurface(
        Sentence("a plateau"),
        lambda x, y: 1.01 - exp(-0.5 * (x * x + y * y)),
        _plateauSlope,
        (-3.4, 1.2),
        lambda x, y: x * x + y * y < 0.04,
        (-4, 1.5, -1.5, 2),
        (0, 0),
    ),
}
"""Those of lecture 000."""
