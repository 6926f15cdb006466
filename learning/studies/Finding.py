"""What a check of a network found."""

from typing import NamedTuple


class Finding(NamedTuple):
    """What one check found.

    Fields: `name` of the check; `isRight`; `text`, what was expected and found; `advice`, where it
    is not right.
    """

    name: str
    isRight: bool
    text: str
    advice: str = ""
