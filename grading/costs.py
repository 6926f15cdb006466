"""The cost that `calcLoss` finds, returned or kept."""

from grading.textbook import datasetText
from grading.verdicts import isClose, show
from grading.Worker import theObject


def costOf(probe, examples, expected=None, tolerance=None):
    """Let a hand-in's `calcLoss` measure some examples, pairs of inputs and outputs.

    Returns what it returned, or else the number that it keeps afterwards and that changed: the
    one that is as `expected`, if there is one. Where there is no number, returns a text that says
    what there is.
    """
    dataset = probe.dataset(datasetText(examples))
    before = probe.numbers()
    returned, _ = probe.call("calcLoss", theObject(dataset), words="calcLoss(dataset)")
    if isinstance(returned, float):
        return returned
    changed = [value for path, value in probe.numbers().items() if before.get(path) != value]
    for value in changed:
        if expected is not None and isClose(value, expected, tolerance):
            return value
    return f"nothing returned but {returned!r}, and the numbers that changed are {show(changed)}"
