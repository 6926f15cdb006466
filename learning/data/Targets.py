"""What the outputs of a dataset stand for: classes, or numbers to predict."""

from typing import NamedTuple
from weakref import WeakKeyDictionary

from learning.data.PackedExamples import outputsOf
from learning.system.NumberReader import formatNumber

SIGNS = (-1.0, 1.0)
"""The targets of two classes in much of the literature."""

_known = WeakKeyDictionary()  # {dataset: {slice: Targets}}: a large one is looked through once


class Targets(NamedTuple):
    """What outputs stand for.

    Fields: `low`, `high`, the two values that targets have, no and yes; `areNumbers`, whether they
    are numbers to predict, and no classes; `names`, those of the classes, None for 0, 1, 2 …
    """

    low: float = 0.0
    high: float = 1.0
    areNumbers: bool = False
    names: tuple | None = None

    @property
    def boundary(self):
        """What a single target has to reach to stand for class 1: half way from low to high."""
        return self.low / 2 + self.high / 2

    @classmethod
    def of(cls, dataset, classes=slice(None)):
        """Return what the outputs of a dataset stand for, `classes` being those that matter.

        They are numbers to predict if they have more than two values, and are no shares of classes
        either, from 0 to 1 and of sum 1.
        """
        known = _known.setdefault(dataset, {})
        key = (classes.start, classes.stop)
        if key not in known:
            known[key] = cls._found([row[classes] for row in outputsOf(dataset.examples)])
        return known[key]

    @classmethod
    def _found(cls, rows):
        values = set()
        for row in rows:
            values.update(row)
        if values <= {0.0, 1.0}:
            return cls()
        if values <= set(SIGNS):
            return cls(*SIGNS, names=("-1", "1") if len(rows[0]) == 1 else None)
        if len(values) == 2:
            low, high = sorted(values)
            names = tuple(map(formatNumber, (low, high))) if len(rows[0]) == 1 else None
            return cls(low, high, names=names)
        areShares = len(rows[0]) > 1 and all(
            min(row) >= 0 and abs(sum(row) - 1) < 1e-6 for row in rows
        )
        return cls(areNumbers=not areShares)

    def nameOf(self, number):
        """Return what a class is called, a word."""
        if self.names is None or not 0 <= number < len(self.names):
            return str(number)
        return self.names[number]


CLASSES = Targets()
"""What outputs stand for as a rule: classes that are called by their numbers."""


def fromSigns(outputs):
    """Return a list of targets with 0 in place of −1: what losses on probabilities take."""
    return [0.0 if output == SIGNS[0] else output for output in outputs]
