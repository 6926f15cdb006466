"""Dropout by itself, number by number."""

from operator import mul

from learning.layers.shapes import countOf
from learning.networks.Dropout import Dropout
from learning.networks.naive.WeightlessLayer import WeightlessLayer


class DropoutLayer(WeightlessLayer):
    """Multiplies what comes in, and on the way back the gradients, by 0 or 1/(1 − p)."""

    def __init__(self, placed, tools):
        """Make the layer of a `PlacedLayer`."""
        super().__init__(countOf(placed.outputShape))
        self._dropout = Dropout(placed.dropout, tools.generator)
        self._mask = None

    def forward(self, rows, isTraining):
        """Return the outputs, a row for each example: all of the inputs at prediction."""
        self._mask = self._dropout.mask(len(rows), len(self.neurons)) if isTraining else None
        self.outputRows = self._masked(rows)
        return self.outputRows

    def backward(self, gradients):
        """Turn the rows of gradients of the outputs into those of the inputs."""
        self.gradientRows = gradients
        return self._masked(gradients)

    def _masked(self, rows):
        if self._mask is None:
            return rows
        return [list(map(mul, row, mask)) for row, mask in zip(rows, self._mask, strict=True)]
