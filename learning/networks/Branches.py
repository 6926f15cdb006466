"""The two ways through a residual block, for either engine: its layers, and the way past them."""


class Branches:
    """The layers inside one after the other, and beside them the shortcut, or nothing at all.

    Attributes:
        inside: the layers; shortcut: another, or None.
    """

    def __init__(self, placed, tools):
        """Make the layers of a `PlacedLayer`, those inside first."""
        self.inside = [tools.makeLayer(part) for part in placed.inside]
        self.shortcut = tools.makeLayer(placed.shortcut) if placed.shortcut else None

    def fork(self, inputs, isTraining):
        """Return what the layers inside make of the inputs, F(x), and what goes past them, x."""
        made, passed = inputs, inputs
        for layer in self.inside:
            made = layer.forward(made, isTraining)
        if self.shortcut is not None:
            passed = self.shortcut.forward(inputs, isTraining)
        return made, passed

    def back(self, gradients):
        """Return the gradients of the inputs on both ways, those of the sum going whole into each.

        However little the layers inside let through, what goes past them does not vanish.
        """
        made, passed = gradients, gradients
        for layer in reversed(self.inside):
            made = layer.backward(made)
        if self.shortcut is not None:
            passed = self.shortcut.backward(gradients)
        return made, passed

    def parts(self):
        """Return all the layers, the shortcut last."""
        return self.inside if self.shortcut is None else [*self.inside, self.shortcut]

    def parameters(self):
        """Return what the layers learn, a list of the engine's `Parameters`."""
        return [found for part in self.parts() for found in part.parameters()]

    def state(self):
        """Return the numbers of the layers, (word, list of floats) pairs."""
        return [pair for part in self.parts() for pair in part.state()]

    def restore(self, rows):
        """Take the numbers from an iterator of lists, in the order of `state`."""
        for part in self.parts():
            part.restore(rows)
