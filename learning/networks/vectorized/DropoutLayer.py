"""Dropout by itself, of all the examples at once."""

from learning.layers.shapes import countOf
from learning.networks.Dropout import Dropout
from learning.networks.vectorized.WeightlessLayer import WeightlessLayer


class DropoutLayer(WeightlessLayer):
    """Multiplies what comes in, and on the way back the gradients, by 0 or 1/(1 − p)."""

    def __init__(self, placed, tools):
        """Make the layer of a `PlacedLayer`."""
        super().__init__(countOf(placed.outputShape), tools.dtype)
        self._dropout = Dropout(placed.dropout, tools.generator)
        self._mask = None

    def forward(self, inputs, isTraining):
        """Return the outputs, numbers × examples: all of the inputs at prediction."""
        shape = inputs.T.shape
        self._mask = self._dropout.maskArray(*shape, inputs.dtype) if isTraining else None
        self.outputs = self._masked(inputs)
        return self.outputs

    def backward(self, gradients):
        """Turn the gradients of the outputs into those of the inputs."""
        self.sumGradients = gradients
        return self._masked(gradients)

    def _masked(self, array):
        return array if self._mask is None else array * self._mask
