"""From what a file says of an example to the outputs that a network is to learn."""

from learning.checks import Sentence, quote, unlike
from learning.words.BadInput import BadInput

MOST_CLASSES = 100
"""Whole numbers of more kinds than these are numbers to predict."""


def classesOf(labels):
    """Return the classes that labels, a list of words, stand for, in order; None if for numbers.

    Words are classes. So are whole numbers of few kinds, which come twice on average; others are
    numbers to predict.
    """
    kinds = set(labels)
    values = [_value(kind) for kind in kinds]
    if None in values:
        return sorted(kinds)
    areWhole = all(value.is_integer() for value in values)
    areFew = len(kinds) <= min(MOST_CLASSES, max(2, len(labels) // 2))
    return sorted(kinds, key=_value) if areWhole and areFew else None


def outputsOfLabels(labels, classes, isOneHot, path):
    """Return the outputs of each label: a class's number or one-hot, or the number that it is.

    Two classes take one output, 0 for the first and 1 for the second, unless `isOneHot`; `classes`
    is None for numbers. Raises BadInput for a label that is none of the classes.
    """
    if classes is None:
        return [[_number(label, number, path)] for number, label in enumerate(labels, start=1)]
    count = len(classes)
    if count <= 2 and not isOneHot:
        known = {name: [float(place)] for place, name in enumerate(classes)}
    else:
        known = {
            name: [float(place == other) for other in range(count)]
            for place, name in enumerate(classes)
        }
    for number, label in enumerate(labels, start=1):
        if label not in known:
            expected = Sentence("one of {names}", names=", ".join(classes[:20]))
            raise unlike(_example(path, number), expected, quote(label), BadInput)
    return [known[label] for label in labels]


def _number(label, number, path):
    value = _value(label)
    if value is None:
        raise unlike(_example(path, number), Sentence("a finite number"), quote(label), BadInput)
    return value


def _value(word):
    """Return the finite number that a word is, or None."""
    try:
        value = float(word.replace(",", ".", 1))
    except ValueError:
        return None
    return value if value - value == 0 and "_" not in word else None


def _example(path, number):
    return Sentence("{path}, example {number}", path=path, number=number)
