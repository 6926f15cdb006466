"""An architecture: what stands between the inputs and the outputs of a network."""

from learning.checks import checkLayerSizes
from learning.layers.Dense import Dense
from learning.layers.Image import Image
from learning.layers.Layer import Layer
from learning.layers.placing import placeAll, placing
from learning.layers.shapes import asImage, countOf


class Architecture:
    """Layers, from the inputs to the outputs, for a network of either engine.

    It is made of a list such as `[64, 32, 10]`, or `[64, Convolution(8), MaxPooling(), 10]`: the
    number of inputs, the hidden layers, a number of neurons standing for a dense layer, and the
    number of outputs. In place of the number of inputs there may be a shape, (3, 32, 32).

    Attributes:
        inputCount, outputCount: whole numbers.
        hidden: the list of the hidden layers, each a `Layer`.
        inputShape: the shape of the inputs, as the first layer is to see them.
    """

    def __init__(self, items):
        """Take such a list. ValueError, with the place, for one that cannot be."""
        items = _checked(items)
        self.inputShape = items[0] if isinstance(items[0], tuple) else (items[0],)
        self.outputCount = items[-1]
        self.hidden = [item if isinstance(item, Layer) else Dense(item) for item in items[1:-1]]
        if self.hidden:
            self.inputShape = placing(1, self.hidden[0], self._firstShape)
        self.inputCount = countOf(self.inputShape)

    def _firstShape(self):
        first = self.hidden[0]
        if isinstance(first, Image):
            return first.outputShape(self.inputShape)
        return asImage(self.inputShape) if first.takesImages else self.inputShape

    def items(self):
        """Return the list that makes it again, with numbers for dense layers without choices."""
        plain = [int(layer.words()[0]) if _isPlain(layer) else layer for layer in self.hidden]
        isImage = self.hidden and isinstance(self.hidden[0], Image)
        first = self.inputCount if isImage or len(self.inputShape) == 1 else self.inputShape
        return [first, *plain, self.outputCount]

    def isDense(self):
        """Tell whether it is a chain of dense layers that leave every choice to the recipe."""
        return all(map(_isPlain, self.hidden)) and len(self.inputShape) == 1

    def words(self):
        """Return the words that spell the hidden layers, as the command line joins them with +."""
        return [word for layer in self.hidden for word in layer.words()]

    def place(self, recipe):
        """Return its `PlacedLayer`s, the outputs' last. ValueError names a layer that won't fit.

        The outputs have the recipe's output activation, and are neither normalised nor dropped.
        """
        placed = placeAll(self.hidden, self.inputShape, recipe)
        before = placed[-1].outputShape if placed else self.inputShape
        outputs = Dense(self.outputCount).place(before, recipe)
        return [*placed, outputs._replace(activation=recipe.outputs(), dropout=0.0, norm="none")]


def _isPlain(layer):
    return isinstance(layer, Dense) and layer.words() == [str(layer.neurons)]


def _checked(items):
    """Return the list, its sizes checked."""
    try:
        items = list(items)
    except TypeError:
        return checkLayerSizes(items)
    counted = [1 if isinstance(item, Layer) else item for item in items]
    if counted and isinstance(counted[0], tuple):
        checkLayerSizes(counted[0] + (1,))
        counted[0] = 1
    checkLayerSizes(counted)
    return items
