"""Pooling: each patch of each map becomes one number."""

from learning.layers.shapes import countOf
from learning.networks.naive.WeightlessLayer import WeightlessLayer


class PoolingLayer(WeightlessLayer):
    """What the layers that pool have in common: patches in, numbers out, nothing learned.

    The neurons are in the order of the maps, in each row after row.
    """

    blank = 0.0
    """What the padding is made of."""

    def __init__(self, placed, tools):
        """Find the patches of a `PlacedLayer`."""
        places = self._patchesOf(placed)
        self._patches = [place[channel] for channel in range(len(places[0])) for place in places]
        self._inputCount = countOf(placed.inputShape)
        super().__init__(len(self._patches))

    def _patchesOf(self, placed):
        """Return [place][channel][pixel], as `Window.patches` does."""
        return placed.kind.window(placed.inputShape).patches(placed.inputShape)

    def forward(self, rows, isTraining):
        """Return the outputs, a row for each example."""
        self._padded = [[*row, self.blank] for row in rows]  # −1 is the index of the last
        self.outputRows = [
            [self.gather(row, patch) for patch in self._patches] for row in self._padded
        ]
        return self.outputRows

    def backward(self, gradients):
        """Turn the rows of gradients of the outputs into those of the inputs."""
        self.gradientRows = gradients
        found = []
        for row, gradientRow in zip(self._padded, gradients, strict=True):
            blamed = [0.0] * (self._inputCount + 1)
            for patch, gradient in zip(self._patches, gradientRow, strict=True):
                self.spread(row, patch, gradient, blamed)
            found.append(blamed[:-1])
        return found

    def gather(self, row, patch):
        """Return the one number of a patch, a list of indices in a row."""
        raise NotImplementedError

    def spread(self, row, patch, gradient, blamed):
        """Add the gradient of that number to those of the pixels, the list `blamed`."""
        raise NotImplementedError
