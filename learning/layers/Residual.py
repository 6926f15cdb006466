"""Residual layers: what the layers inside learn is added to what came in."""

from learning.checks import Sentence, unlike
from learning.layers.Convolution import Convolution
from learning.layers.Layer import Layer
from learning.layers.NeuronLayer import (
    NeuronLayer,
    activationOr,
    checkActivation,
    learnsSlopes,
)
from learning.layers.PlacedLayer import PlacedLayer
from learning.layers.placing import placeAll
from learning.layers.shapes import inWords, isImage


class Residual(Layer):
    """Residual: layers that a connection jumps over, up to `end`; it activates after the sum.

    So the last layer inside has no activation, unless it names one. The shortcut is the input as
    it is; where the layers inside change an image's shape, a 1×1 convolution of the stride that
    makes the ends fit, normalised as the last layer inside is.

    Source: He et al. 2016, equations 1 and 2; lecture 001, residual connections.
    """

    name = "residual"
    formula = "h = φ(F(x) + x)"
    lecture = "001"
    example = (
        "--hidden 16+residual+16+16+end --activation relu --init he --learning-rate 0.1 "
        "--max-epochs 20"
    )
    file = "ResidualLayer"
    takesImages = False
    holds = True

    def __init__(self, activation=""):
        """Take the name of the activation after the sum; else it is the recipe's."""
        checkActivation(activation)
        self.activation = activation
        self.layers = []

    def holding(self, layers):
        """Return a residual of this kind around some layers, a list."""
        if not layers:
            raise unlike(self.name, Sentence("layers inside, then the word end"), Sentence("none"))
        other = type(self)(self.activation)
        other.layers = list(layers)
        other.takesImages = layers[0].takesImages
        return other

    def words(self):
        """Return its own word, those inside, and `end`."""
        return [*super().words(), *(word for layer in self.layers for word in layer.words()), "end"]

    def wantsSeveral(self):
        """Tell whether one of the layers inside does."""
        return any(layer.wantsSeveral() for layer in self.layers)

    def inside(self, inputShape):
        """Return the layers inside, for inputs of a shape."""
        return self.layers

    def outputShape(self, inputShape):
        """Return the shape that comes out of the layers inside."""
        for layer in self.inside(inputShape):
            inputShape = layer.outputShape(inputShape)
        return inputShape

    def place(self, inputShape, recipe):
        """Return it with the layers inside, and the shortcut that fits."""
        inside = placeAll(self.inside(inputShape), inputShape, recipe)
        last = inside[-1]
        if isinstance(last.kind, NeuronLayer) and not last.kind.activation:
            last = last._replace(activation=activationOr("linear", None))
            inside[-1] = last
        shortcut = self._shortcut(inputShape, last)
        if shortcut is not None:
            shortcut = shortcut.place(inputShape, recipe)._replace(dropout=0.0)
        activation = activationOr(self.activation, recipe.activation)
        return PlacedLayer(
            self,
            inputShape,
            last.outputShape,
            activation,
            inside=tuple(inside),
            shortcut=shortcut,
        )

    def _shortcut(self, inputShape, last):
        """Return None for an identity, or the 1×1 convolution that joins the ends."""
        outputShape = last.outputShape
        if inputShape == outputShape:
            return None
        if isImage(inputShape) and isImage(outputShape):
            for stride in range(1, max(inputShape[1:]) + 1):
                joint = Convolution(outputShape[0], 1, stride, activation="linear", norm=last.norm)
                if joint.outputShape(inputShape) == outputShape:
                    return joint
        expected = Sentence(
            "the same shape at both ends, or images that a 1×1 convolution of some stride joins"
        )
        found = Sentence(
            "{before} before and {after} after",
            before=inWords(inputShape),
            after=inWords(outputShape),
        )
        raise unlike(None, expected, found)

    def lines(self, placed):
        """Return the lines of the layers inside, of the shortcut, and the slopes of its own."""
        found = [line for part in placed.parts() for line in part.lines()]
        if learnsSlopes(placed.activation):
            found.append(("slopes", 1, placed.outputShape[0]))
        return found

    def parameterCount(self, placed):
        """Return the sum over the layers inside and the shortcut, and the slopes."""
        slopes = placed.outputShape[0] if learnsSlopes(placed.activation) else 0
        return slopes + sum(part.parameterCount() for part in placed.parts())

    def multiplyAdds(self, placed):
        """Return the sum over the layers inside and the shortcut."""
        return sum(part.multiplyAdds() for part in placed.parts())
