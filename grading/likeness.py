"""What predictions look like, where too few are right: who answered so?

Said only if it was measured: if nearly all of the predictions are those that it would give.
"""

from operator import mul

from learning.checks import Sentence
from learning.words.language import translate

NEARLY_ALL = 0.95

SAYINGS = {
    "told": Sentence("the outputs that stand beside the inputs in the file"),
    "nearest": Sentence("what the nearest training picture is"),
    "means": Sentence("the class whose mean training picture is nearest"),
}


def likeness(swap, predicted):
    """Return what the predictions of a `Swap` are, as the end of a sentence; or an empty text."""
    for name, answers in _answersOf(swap):
        alike = sum(a == b for a, b in zip(predicted, answers, strict=True))
        if alike >= NEARLY_ALL * len(predicted):
            return "; " + translate(
                "{alike} of {count} are {answers}",
                alike=alike,
                count=len(predicted),
                answers=SAYINGS[name],
            )
    return ""


def _answersOf(swap):
    if swap.told != swap.true:
        yield "told", swap.told
    if swap.training:
        yield "nearest", _nearest(swap.training, swap.inputs)
        yield "means", _nearest(_meansOf(swap.training), swap.inputs)


def _nearest(known, inputs):
    """Return the class of the nearest of some (inputs, class) pairs, for each of some inputs.

    |a − b|² = |a|² − 2ab + |b|², of which |b|² is the same for all.
    """
    lengths = [(sum(map(mul, some, some)), some, label) for some, label in known]
    return [
        min((length - 2 * sum(map(mul, some, one)), label) for length, some, label in lengths)[1]
        for one in inputs
    ]


def _meansOf(training):
    classes = {}
    for inputs, label in training:
        classes.setdefault(label, []).append(inputs)
    return [
        ([sum(column) / len(some) for column in zip(*some, strict=True)], label)
        for label, some in classes.items()
    ]
