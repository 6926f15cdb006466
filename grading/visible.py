"""Texts out of a hand-in, as a teacher may see them: on one line, cut, nothing in them at work.

A name, an exception or a printed line may hold escape sequences that clear the screen, line ends
that begin a table of marks, letters that turn the order of the others around. All that a report
says of a hand-in goes through `visible`, for the terminal, for JSON and for JUnit alike.
"""

import re
import unicodedata
from itertools import groupby

from learning.checks import Sentence
from learning.words.language import translate

LONGEST = 1500
"""Characters of any one text shown: a hand-in may print or return a great deal."""

MOST_BLANKS = 8
"""In a row: with more, what follows could be pushed to the beginning of a terminal's next line."""

MOST_ACCENTS = 2
"""On one letter, as Vietnamese has them: with more, they are drawn over the lines around."""

BLANK_LETTERS = "\u115f\u1160\u2800\u3164\uffa0"
"""Letters, says Unicode, of which nothing is to be seen."""


def visible(text, longest=LONGEST):
    r"""Return a text as one line, of `longest` characters at most, its middle left out.

    Characters that control something or that cannot be seen are written as Python writes them
    in a string: a line end as \n, an escape as \x1b, half of a surrogate pair as \udcff.
    """
    text = shortened(str(text), longest)
    text = "".join(_shown(text))
    text = re.sub(f"[ \u00a0]{{{MOST_BLANKS},}}", _counted, text)
    return shortened(text, longest)


def allVisible(data):
    """Return plain data with every text in it `visible`: dictionaries, lists, texts, the rest."""
    if isinstance(data, str | Sentence):
        return visible(data)
    if isinstance(data, dict):
        return {visible(name): allVisible(part) for name, part in data.items()}
    return [allVisible(part) for part in data] if isinstance(data, list) else data


def _counted(run):
    return f" [{translate('{count} blanks', count=len(run[0]))}] "


def shortened(text, longest=LONGEST):
    """Return a text, its middle left out if it is too long."""
    if len(text) <= longest:
        return text
    half = (longest - 3) // 2
    return f"{text[:half]} … {text[-half:]}"


def _shown(text):
    for isMark, run in groupby(text, key=lambda c: unicodedata.category(c).startswith("M")):
        run = "".join(run)
        isCrowd = isMark and len(run) > MOST_ACCENTS
        yield _escaped(run) if isCrowd else "".join(map(_seen, run))


def _seen(character):
    isSeen = (character.isprintable() and character not in BLANK_LETTERS) or character == "\u00a0"
    return character if isSeen else _escaped(character)


def _escaped(text):
    return "".join(ascii(character)[1:-1] for character in text)
