"""Mistakes that show in numbers which should have stayed as they were."""

from grading.failures import CheckFailed
from grading.mistakes.Mistake import Mistake, diagnosis
from grading.verdicts import isClose, show
from learning.checks import Sentence


def expectStill(after, before, *, called, hint, where):
    """Raise CheckFailed unless weights are what they were, in lists of any depth, biases first.

    `where` is the method that should not have moved them.
    """
    expectUnchanged(after, before, _MOVED, called=called, hint=hint, where=where)


def expectUnchanged(after, before, mistakes, *, called, hint, where):
    """Raise CheckFailed unless some numbers are what they were; `mistakes` are what may explain it.

    Each of them predicts by a function of the numbers after and before.
    """
    if not isClose(after, before):
        made = diagnosis(mistakes, lambda mistake: mistake.predict(after, before), where)
        raise CheckFailed(called, show(before), show(after), hint, diagnosis=made)


def _haveBiasesMovedAlone(after, before):
    if isinstance(before[0], list):
        return all(map(_haveBiasesMovedAlone, after, before))
    return isClose(after[1:], before[1:])


_MOVED = [
    Mistake(Sentence("the bias moves already here"), _haveBiasesMovedAlone),
    Mistake(
        Sentence("the weights move already here"),
        lambda after, before: not _haveBiasesMovedAlone(after, before),
    ),
]

OF_INPUTS = [
    Mistake(
        Sentence("the caller's list of inputs is written into"),
        lambda after, before: len(after) == len(before),
    ),
    Mistake(
        Sentence("something is put into the caller's list of inputs, and stays there"),
        lambda after, before: len(after) > len(before),
    ),
]
"""Who changes the inputs that they were given."""

OF_LAYERS = [
    Mistake(
        Sentence("the neurons that are read are changed, not this one alone"),
        lambda after, before: True,
    ),
]
"""Who changes the neurons that they read."""
