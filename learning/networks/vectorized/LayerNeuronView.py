"""One neuron of a vectorized layer, to look at: where the matrices are neurons again."""

from Neuron import Neuron


class LayerNeuronView:
    """A neuron of a `DenseLayer`: live views of the layer's arrays."""

    __repr__ = Neuron.__repr__

    def __init__(self, layer, index):
        """Look at row `index` of the layer's arrays."""
        self._layer = layer
        self._index = index

    @property
    def weights(self):
        """An array of 1 + inputs numbers, the bias first; writing in it changes the network."""
        return self._layer.weights[self._index]

    @property
    def output(self):
        """The output for the last example, a float; None before the first."""
        return self._last(self._layer.outputs)

    @property
    def gradient(self):
        """The gradient for the last example, a float; None before the first."""
        return self._last(self._layer.sumGradients)

    def _last(self, array):
        return None if array is None else float(array[self._index, -1])
