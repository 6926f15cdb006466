"""A correct script, as parts of the plain one that are written differently."""

from typing import NamedTuple

from handIns.templates import orLearn


class Variant(NamedTuple):
    """One way to write OrLearn.py.

    Attributes:
        name: what is special about it, in a few words.
        parts: what stands in some places of it: OPEN, PRINT, DRAW, HEAD, PREDICT or CLOSE.
    """

    name: str
    parts: dict

    @property
    def text(self):
        """The script's text."""
        return orLearn(**self.parts)
