"""Which classes are taken for which, and what that says of each class.

Source: van Rijsbergen 1979, chapter 7, precision, recall and their harmonic mean. Beyond the
lectures, which have the accuracy alone: of rare classes that says little.
"""

from typing import NamedTuple


class Scores(NamedTuple):
    """How well a class is found, parts from 0 to 1; None where there is nothing to divide by.

    Fields: `precision`, how many of those taken for it are of it; `recall`, how many of its own are
    taken for it; `f1`, the harmonic mean of the two.
    """

    precision: float | None
    recall: float | None
    f1: float | None


def confusionOf(pairs):
    """Return [expected][predicted], how often, of pairs (expected class, predicted class)."""
    classes = 1 + max(max(pair) for pair in pairs)
    counts = [[0] * classes for _ in range(classes)]
    for expected, predicted in pairs:
        counts[expected][predicted] += 1
    return counts


def scoresOf(counts):
    """Return the `Scores` of each class of such a table.

    With r right ones, p taken for the class and n of the class: r/p, r/n and 2r/(p + n).
    """
    found = []
    for label, row in enumerate(counts):
        right, own, taken = row[label], sum(row), sum(other[label] for other in counts)
        found.append(Scores(_part(right, taken), _part(right, own), _part(2 * right, own + taken)))
    return found


def _part(count, whole):
    return count / whole if whole else None
