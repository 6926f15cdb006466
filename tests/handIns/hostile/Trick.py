"""A hostile hand-in, as files laid over the plain one."""

from typing import NamedTuple


class Trick(NamedTuple):
    """One hostile hand-in.

    Attributes:
        exercise: the exercise whose points it is after.
        name: what it tries, in a few words.
        files: file name (with slashes, for one in a folder) -> source text.
    """

    exercise: str
    name: str
    files: dict
