"""Shapes: what a layer takes and gives, (neurons,) or (channels, height, width).

An image is also a row of numbers: channel after channel, in each row after row. So a layer that
reads everything reads images too, and the inputs of a network may be images.
"""

from math import isqrt, prod

from learning.checks import Sentence, unlike


def countOf(shape):
    """Return how many numbers a shape holds."""
    return prod(shape)


def inWords(shape):
    """Return a shape as people write it: 64, or 8×4×4."""
    return "×".join(map(str, shape))


def isImage(shape):
    """Tell whether a shape has channels, a height and a width."""
    return len(shape) == 3


def checkImage(shape):
    """Check that a shape is an image's; ValueError otherwise."""
    if not isImage(shape):
        raise unlike(None, Sentence("images of channels × height × width"), inWords(shape))


def asImage(shape):
    """Return the shape of inputs that are to be looked at as images: a square of one channel.

    An image's shape is returned as it is. ValueError for a count that is no square.
    """
    if isImage(shape):
        return shape
    side = isqrt(shape[0])
    if side * side != shape[0]:
        expected = Sentence("inputs that make a square image, or image:channels=…:height=…:width=…")
        raise unlike(None, expected, shape[0])
    return (1, side, side)
