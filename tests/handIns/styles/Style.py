"""A right solution of a few exercises, built as few people would build it."""

from typing import NamedTuple


class Style(NamedTuple):
    """One honest hand-in.

    Attributes:
        name: what is unusual about it, in a few words.
        exercises: the names of the exercises that it does, right.
        files: file name (with slashes, for one in a folder) -> source text.
    """

    name: str
    exercises: list
    files: dict
