"""Readers of one option's word: each returns what the word means.

They raise a ValueError that says what was expected, for whoever puts the option's name before it.
"""

from math import isfinite
from pathlib import Path

from learning.checks import Sentence, quote, unlike
from learning.choices.names import nameFor, unknownName
from learning.layers.reading import readLayers
from learning.plotting.figures import ANIMATION_FORMAT, PICTURE_FORMATS


def number(expected, isRight):
    """Return a reader of finite numbers for which `isRight` holds, `expected` in words."""

    def read(word):
        try:
            value = float(word)
        except ValueError:
            value = None
        if value is None or not isfinite(value) or not isRight(value):
            raise unlike(None, expected, quote(word))
        return value

    return read


fromZero = number(Sentence("a finite number from 0 up"), lambda value: value >= 0)
aboveZero = number(Sentence("a finite number above 0"), lambda value: value > 0)
fraction = number(Sentence("a fraction, 0 or more and less than 1"), lambda part: 0 <= part < 1)

part = number(Sentence("a fraction from 0 to 1"), lambda part: 0 <= part <= 1)


def wholeNumber(smallest):
    """Return a reader of whole numbers from `smallest` up."""

    def read(word):
        try:
            value = int(word)
        except ValueError:
            value = smallest - 1
        if value < smallest:
            expected = Sentence("a whole number from {least} up", least=smallest)
            raise unlike(None, expected, quote(word))
        return value

    return read


def oneOf(names, synonyms=None):
    """Return a reader of one of some names, typed in any case; `synonyms` is {word: name}."""

    def read(word):
        name = nameFor(word, names, synonyms)
        if name is None:
            raise unknownName(None, word, names, synonyms)
        return name

    return read


def listOf(names):
    """Return a reader of some of the names, with commas between them, none of them twice."""
    readOne = oneOf(names)

    def read(word):
        chosen = [readOne(part.strip()) for part in word.split(",")]
        if len(set(chosen)) < len(chosen):
            raise unlike(None, Sentence("every name once"), quote(word))
        return chosen

    return read


def readHidden(word):
    """Read hidden layers, or `none`: return a list of sizes and layers, as `readLayers` does."""
    return [] if word.lower() == "none" else readLayers(word)


def picture(word):
    """Read the path of a picture in one of the `PICTURE_FORMATS`, or of an animation."""
    endings = (*PICTURE_FORMATS, ANIMATION_FORMAT)
    if Path(word).suffix.lower() not in endings:
        expected = Sentence("a name ending in {endings}", endings=", ".join(endings))
        raise unlike(None, expected, quote(word))
    return word
