"""Putting layers in a row, each where the shape comes in that the one before it gives."""

from learning.checks import Sentence, unlike
from learning.layers.Image import Image


def placeAll(layers, inputShape, recipe):
    """Return the `PlacedLayer`s of some layers in a row; what is said of the inputs is no layer.

    ValueError names the layer that the shape does not fit.
    """
    placed = []
    for number, layer in enumerate(layers, start=1):
        if not isinstance(layer, Image):
            placed.append(placing(number, layer, layer.place, inputShape, recipe))
            inputShape = placed[-1].outputShape
        elif number > 1:
            expected = Sentence("image before all other layers")
            raise unlike(_named(number, layer), expected, Sentence("it after one"))
    return placed


def placing(number, layer, function, *values):
    """Call a function; the message of a ValueError gets the layer's number and name before it."""
    try:
        return function(*values)
    except ValueError as error:
        raise ValueError(f"{_named(number, layer)}: {error}") from None


def _named(number, layer):
    return Sentence("layer {number}, {name}", number=number, name=layer.name)
