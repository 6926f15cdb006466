"""A layer in its place: everything that an engine has to know to make it."""

from typing import NamedTuple

from learning.activations.Activation import Activation


class PlacedLayer(NamedTuple):
    """A layer kind between two others, its choices settled by the recipe where it has none.

    Fields: `kind`, the `Layer`; `inputShape` and `outputShape`; `activation`, None where there is
    none; `dropout`, a probability; `norm`, the name of a normalisation, or "none"; and, of a
    residual, `inside`, the `PlacedLayer`s it holds, and `shortcut`, another or None.
    """

    kind: object
    inputShape: tuple
    outputShape: tuple
    activation: Activation | None = None
    dropout: float = 0.0
    norm: str = "none"
    inside: tuple = ()
    shortcut: "PlacedLayer | None" = None

    def lines(self):
        """Return what it learns and remembers, as `state` of the engines has it.

        A list of (word, how many lines, numbers a line), in order.
        """
        return self.kind.lines(self)

    def parameterCount(self):
        """Return how many numbers it learns; a bias that a normalisation takes out is none."""
        return self.kind.parameterCount(self)

    def multiplyAdds(self):
        """Return how many products it adds up for one example, those of its sums alone."""
        return self.kind.multiplyAdds(self)

    def isBatchNormalised(self):
        """Tell whether it needs mini-batches of several examples."""
        return self.norm == "batch" or any(part.isBatchNormalised() for part in self.parts())

    def parts(self):
        """Return the layers that it is made of: of a residual those inside, and the shortcut."""
        return [*self.inside, *([self.shortcut] if self.shortcut else [])]
