"""How counts and costs are written, in reports and messages."""

from learning.words.language import isFrenchSpoken, isPlural


def plural(count, noun):
    """Return a count and its noun, one with an s in the plural: 1 word, 2 words."""
    return f"{count} {noun}{'s' if isPlural(count) else ''}"


def formatCost(cost):
    """Write a cost with four decimals, or in powers of ten where these would all be zeros."""
    return f"{cost:.4f}" if cost == 0 or not cost < 0.001 else f"{cost:.2e}"


def cellOf(value):
    """Write a cell of a table: a number with four digits, what is None as a dash."""
    if value is None:
        return "–"
    if isinstance(value, float):
        return f"{value:.4g}"
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{value:,}".replace(",", "\u202f" if isFrenchSpoken() else ",")
    return str(value)
