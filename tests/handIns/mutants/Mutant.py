"""A wrong hand-in, as a change of the plain one."""

from typing import NamedTuple


class Mutant(NamedTuple):
    """One wrong hand-in: the exercise it breaks, and the change that breaks it."""

    exercise: str  # the exercise that it breaks, "ex03"
    name: str  # what is wrong, in a few words
    file: str  # which file of `plain` is changed
    old: str  # text that occurs exactly once in it
    new: str  # what stands there instead
    said: str = ""  # what the report has to say of it: a regular expression
