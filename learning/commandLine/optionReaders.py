"""Readers of one option's word: each returns what the word means, or says what was expected.

They raise `argparse.ArgumentTypeError`, which argparse prints after the option's name.
"""

import argparse
from math import isfinite
from pathlib import Path

from learning.checks import quote, unlike
from learning.plotting.figures import ANIMATION_FORMAT, PICTURE_FORMATS
from learning.words.language import translate


def number(expected, isRight):
    """Return a reader of finite numbers for which `isRight` holds, `expected` in words."""

    def read(word):
        try:
            value = float(word)
        except ValueError:
            value = None
        if value is None or not isfinite(value) or not isRight(value):
            raise _unlike(expected, word)
        return value

    return read


def wholeNumber(smallest):
    """Return a reader of whole numbers from `smallest` up."""

    def read(word):
        try:
            value = int(word)
        except ValueError:
            value = smallest - 1
        if value < smallest:
            raise _unlike(translate("a whole number from {least} up", least=smallest), word)
        return value

    return read


def oneOf(names):
    """Return a reader of one of some names."""

    def read(word):
        if word not in names:
            raise _unlike(translate("one of {names}", names=", ".join(names)), word)
        return word

    return read


def listOf(names):
    """Return a reader of some of the names, with commas between them, none of them twice."""
    readOne = oneOf(names)

    def read(word):
        chosen = [readOne(part.strip()) for part in word.split(",")]
        if len(set(chosen)) < len(chosen):
            raise _unlike(translate("every name once"), word)
        return chosen

    return read


def braces(names):
    """Show the choice between some names as the help does."""
    return "{" + ",".join(names) + "}"


def readLayerSizes(word):
    """Read sizes with commas between them, or `none`: return a list of whole numbers."""
    if word == "none":
        return []
    try:
        sizes = [int(size) for size in word.split(",")]
    except ValueError:
        sizes = [0]
    if min(sizes) < 1:
        raise _unlike(translate("sizes from 1 up with commas between them, or none"), word)
    return sizes


def picture(word):
    """Read the path of a picture in one of the `PICTURE_FORMATS`, or of an animation."""
    endings = (*PICTURE_FORMATS, ANIMATION_FORMAT)
    if Path(word).suffix.lower() not in endings:
        names = ", ".join(endings)
        raise _unlike(translate("a name ending in {endings}", endings=names), word)
    return word


def _unlike(expected, word):
    """Return the error that says what was expected in place of a word."""
    return unlike(None, expected, quote(word), argparse.ArgumentTypeError)
