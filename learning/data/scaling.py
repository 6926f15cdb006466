"""Inputs of any size brought to a usual one, before anything is learned from them."""

from math import isfinite
from typing import NamedTuple

from learning.checks import Sentence, unlike
from learning.words.BadInput import BadInput

RANGE = "range"
"""The scale that takes each input from its smallest value to its largest."""


class Scaling(NamedTuple):
    """x ← (x − low) / span, input by input: `lows` and `spans`; or x / `divisor` for all."""

    lows: list | None
    spans: list | None
    divisor: float = 1.0


def scalingOf(rows, scale):
    """Return the `Scaling` of `PackedRows`: by a number, by "range" to 0 to 1, or none, None.

    An input that is the same everywhere becomes 0. Raises BadInput for a range that is infinite.
    """
    if scale is None:
        return None
    if scale != RANGE:
        return Scaling(None, None, scale)
    lows, spans = [], []
    for number in range(rows.width):
        column = rows.column(number)
        lows.append(min(column))
        spans.append(max(column) - min(column) or 1.0)
        if not isfinite(spans[-1]):
            expected = Sentence("ranges that a float can hold")
            found = Sentence("{low:g} to {high:g}", low=min(column), high=max(column))
            raise unlike("--scale", expected, found, BadInput)
    return Scaling(lows, spans)


def scaled(rows, scaling):
    """Return rows scaled, or as they are where `scaling` is None or not for so many inputs."""
    if scaling is None:
        return rows
    if scaling.lows is None:
        return rows.stretched([0.0] * rows.width, [scaling.divisor] * rows.width)
    if len(scaling.lows) != rows.width:  # whoever reads a second file says so
        return rows
    return rows.stretched(scaling.lows, scaling.spans)
