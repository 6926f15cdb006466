"""One neuron of a vectorized convolution, to look at."""

from learning.networks.vectorized.LayerNeuronView import LayerNeuronView


class MapNeuronView(LayerNeuronView):
    """A neuron at one place of a filter's map: live views of the layer's arrays.

    Attributes:
        patch: the inputs that it reads, each an index in the row of all inputs, −1 for padding.
    """

    def __init__(self, layer, unit, place, patches):
        """Look at filter `unit`, the row of the weights, at a place, the patches being of all."""
        super().__init__(layer, unit)
        self._place = place
        self._placeCount = len(patches)
        self.patch = patches[place]

    def _last(self, array):
        if array is None:
            return None
        exampleCount = array.shape[1] // self._placeCount
        return float(array[self._index, (self._place + 1) * exampleCount - 1])
