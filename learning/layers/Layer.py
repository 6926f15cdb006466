"""What every layer kind states: the shape it gives for a shape it takes, and what that costs."""

from learning.choices.Choice import Choice
from learning.layers.PlacedLayer import PlacedLayer


class Layer(Choice):
    """A kind of layer. Its hyperparameters say what is particular; a recipe says the rest.

    Attributes:
        file: (of the class) the name of the class, and of the file, that makes it work, in each
            engine's room.
        layers: of a kind that holds others, those, a list.
        takesImages: whether inputs that are a row of numbers are to be looked at as a picture.
        holds: whether the layers that follow it, up to `end`, are its own.
    """

    file = ""
    takesImages = True
    holds = False

    def outputShape(self, inputShape):
        """Return the shape that comes out; ValueError, expected and found, for one not taken."""
        raise NotImplementedError

    def place(self, inputShape, recipe):
        """Return the `PlacedLayer` that it is for inputs of a shape, in a network of a recipe."""
        return PlacedLayer(self, inputShape, self.outputShape(inputShape))

    def words(self):
        """Return the words that choose it on the command line, joined with + there."""
        name, _, settings = self.spelling().partition(":")
        return [":".join(filter(None, [name, settings.replace(",", ":")]))]

    def wantsSeveral(self):
        """Tell whether it normalises over mini-batches, whatever the recipe says."""
        return False

    # What it costs. Most kinds learn nothing, and multiply nothing.

    def lines(self, placed):
        """Return what `PlacedLayer.lines` does."""
        return []

    def parameterCount(self, placed):
        """Return what `PlacedLayer.parameterCount` does."""
        return 0

    def multiplyAdds(self, placed):
        """Return what `PlacedLayer.multiplyAdds` does."""
        return 0
