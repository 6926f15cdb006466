"""Functions that are still to be written: the starter's stubs raise NotImplementedError("ex00")."""

import re

from grading.exercises import NAMES
from learning.words.language import translate

STUB = re.compile(r"\bNotImplementedError: (ex\d\d)\b")


def unwrittenIn(found):
    """Return the exercise whose stub stopped a hand-in, told by what was found; or None."""
    match = STUB.search(str(found))
    return match[1] if match and match[1] in NAMES else None


def stillToBeWritten(exercise):
    """Return the sentence that says so of an exercise."""
    return translate("{exercise} is still to be written", exercise=exercise)


def needsUnwritten(exercise):
    """Return why a check is skipped that needs an exercise which is not written yet."""
    return translate("it needs {exercise}, which is still to be written", exercise=exercise)
