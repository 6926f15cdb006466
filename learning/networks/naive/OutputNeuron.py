"""One neuron without weights, of a layer that pools or adds: to look at."""


class OutputNeuron:
    """A number that comes out of a layer, and its gradient.

    Attributes:
        weights: an empty list: there is nothing to learn.
    """

    def __init__(self, layer, index):
        """Look at number `index` of the `outputRows` and `gradientRows` of a layer."""
        self._layer = layer
        self._index = index
        self.weights = []

    def __repr__(self):
        """Show the output and the gradient."""
        return f"{type(self).__name__}(output={self.output}, gradient={self.gradient})"

    @property
    def output(self):
        """The output for the last example, a float; None before the first."""
        return self._last(self._layer.outputRows)

    @property
    def gradient(self):
        """The gradient for the last example, a float; None before the first."""
        return self._last(self._layer.gradientRows)

    def _last(self, rows):
        return rows[-1][self._index] if rows else None
