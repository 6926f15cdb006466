"""Pooling of all the examples at once: slices of the maps, laid over each other."""

import numpy

from learning.layers.shapes import countOf
from learning.networks.vectorized.WeightlessLayer import WeightlessLayer


class PoolingLayer(WeightlessLayer):
    """What the layers that pool have in common; an image is channels × height × width × examples.

    The neurons are in the order of the maps, in each row after row.
    """

    blank = 0.0
    """What the padding is made of."""

    def __init__(self, placed, tools):
        """Make the layer of a `PlacedLayer`."""
        self._inputShape = placed.inputShape
        self._outputShape = placed.outputShape
        self._window = placed.kind.window(placed.inputShape)
        super().__init__(countOf(placed.outputShape), tools.dtype)

    def forward(self, inputs, isTraining):
        """Return the outputs, (channels · places) × examples."""
        exampleCount = inputs.shape[1]
        images = inputs.reshape(*self._inputShape, exampleCount)
        padding = self._window.padding
        if padding:
            channels, height, width, _ = images.shape
            shape = channels, height + 2 * padding, width + 2 * padding, exampleCount
            padded = numpy.full(shape, self.blank, inputs.dtype)
            padded[:, padding:-padding, padding:-padding] = images
            images = padded
        self._images = images
        self._answers = self.gather([images[place] for place in self._slices()])
        self.outputs = self._answers.reshape(-1, exampleCount)
        return self.outputs

    def backward(self, gradients):
        """Turn the gradients of the outputs into those of the inputs."""
        self.sumGradients = gradients
        exampleCount, padding = gradients.shape[1], self._window.padding
        blamed = numpy.zeros(self._images.shape, gradients.dtype)
        places = self._slices()
        pixels, blames = [self._images[place] for place in places], [blamed[p] for p in places]
        self.spread(pixels, gradients.reshape(self._answers.shape), blames)
        if padding:
            blamed = blamed[:, padding:-padding, padding:-padding]
        return blamed.reshape(-1, exampleCount)

    def _slices(self):
        """Return, for each pixel of a patch, where it is in the maps, at all places."""
        size, stride = self._window.size, self._window.stride
        down, across = self._outputShape[1:]
        return [
            (
                slice(None),
                slice(row, row + stride * (down - 1) + 1, stride),
                slice(column, column + stride * (across - 1) + 1, stride),
            )
            for row in range(size)
            for column in range(size)
        ]

    def gather(self, pixels):
        """Return a number for each patch; `pixels` has an array for each pixel of a patch."""
        raise NotImplementedError

    def spread(self, pixels, gradients, blames):
        """Add the gradients of those numbers to the arrays `blames`, one for each pixel."""
        raise NotImplementedError
