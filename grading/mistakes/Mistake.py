"""One known way to be wrong, and how it is told from the others."""

from typing import NamedTuple

from learning.checks import Sentence
from learning.words.language import translate


class Mistake(NamedTuple):
    """A mistake.

    Attributes:
        words: what is done, a `Sentence`.
        predict: a function that returns what comes of it; of what, each kind says.
    """

    words: Sentence
    predict: object


def diagnosis(mistakes, explains, where):
    """Return in one sentence which mistake was made, and where; "" unless exactly one fits.

    `explains(mistake)` tells whether it would have given all the numbers that were seen, `where` is
    the method to look at.
    """
    found = [mistake for mistake in mistakes if _isFitting(mistake, explains)]
    if len(found) != 1:
        return ""
    return translate(
        "this explains the numbers: {mistake}; look at {where}",
        mistake=found[0].words,
        where=where,
    )


def _isFitting(mistake, explains):
    try:
        return explains(mistake)
    except (ArithmeticError, ValueError, TypeError):
        return False  # there is no such number: nobody can have got it
