"""What an experiment says of a claim, and when a difference is one."""

from statistics import median
from typing import NamedTuple

from learning.checks import Sentence

SHOWN, CONDITIONALLY, NOT_SHOWN = "shown", "conditionally", "not shown"

WORDS = {
    SHOWN: Sentence("shown"),
    CONDITIONALLY: Sentence("shown under these conditions"),
    NOT_SHOWN: Sentence("not shown"),
}
"""What each is called."""


class Verdict(NamedTuple):
    """A verdict.

    Fields: `kind`, one of the three above; `reason`, a `Sentence` with the figures that decide.
    """

    kind: str
    reason: Sentence

    def __str__(self):
        """Return it in words."""
        return str(Sentence("{kind}: {reason}", kind=WORDS[self.kind], reason=self.reason))


def asShown(reason):
    """Return the verdict that a claim is shown, with a `Sentence` of the figures that decide."""
    return Verdict(SHOWN, reason)


def underConditions(reason):
    """Return the verdict that a claim is shown under conditions, which the sentence names."""
    return Verdict(CONDITIONALLY, reason)


def notShown(reason):
    """Return the verdict that a claim is not shown, for the reason that the sentence gives."""
    return Verdict(NOT_SHOWN, reason)


def spreadOf(values):
    """Return (lowest, median, highest) of some numbers, one a seed."""
    return min(values), median(values), max(values)


def isBeyondNoise(lower, higher):
    """Tell whether `higher` is above `lower` whatever the seed: two lists of numbers, by seed.

    With the same seeds on both sides each pair is compared by itself, as in a sign test: all of
    them have to agree. Five seeds do so by chance once in 32 times.
    """
    return all(low < high for low, high in zip(lower, higher, strict=True))
