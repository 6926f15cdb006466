"""How numbers and words are written, in files, reports and messages."""

from math import isfinite

from learning.words.language import isPlural, translate


def formatNumber(number):
    """Write a number in the fewest digits that read back the same: 0, 1, 0.0625.

    ValueError for one that is not finite.
    """
    if not isfinite(number):
        raise ValueError(translate("expected a finite number, found {number}", number=number))
    return repr(float(number)).removesuffix(".0")


def plural(count, noun):
    """Return a count and its noun, one with an s in the plural: 1 word, 2 words."""
    return f"{count} {noun}{'s' if isPlural(count) else ''}"


def quote(word):
    """Return a word between quotes, cut short if it is long."""
    return repr(word if len(word) <= 20 else word[:20] + "…")


def formatCost(cost):
    """Write a cost with four decimals, or in powers of ten where these would all be zeros."""
    return f"{cost:.4f}" if cost == 0 or not cost < 0.001 else f"{cost:.2e}"
