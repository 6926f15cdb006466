"""A convolution of all the examples at once: shifted slices, then one matrix product."""

import numpy

from learning.layers.shapes import countOf
from learning.networks.vectorized.DenseLayer import DenseLayer
from learning.networks.vectorized.MapNeuronView import MapNeuronView


class ConvolutionLayer(DenseLayer):
    """A dense layer of one neuron a filter, whose examples are patches: see the `naive` one.

    An image is channels × height × width × examples. Pixel (i, j) of the patches at all places is
    the padded image without its first i rows and j columns: a slice. So the patches are size²
    slices, copied below each other to an array of (channels · size²) × (places · examples), which
    the filters multiply as weights do inputs: Z = W A + w₀. The examples come last, so that what is
    copied lies side by side.

    Attributes:
        weights: W, filters × (1 + channels · size²), the biases in column 0.
        sums, outputs, sumGradients: as a dense layer's, filters × (places · examples).
        neurons: the `MapNeuronView`s, map after map, in each row after row.
    """

    def __init__(self, placed, tools):
        """Make the matrix of the filters."""
        kind = placed.kind
        self._window = kind.window()
        self._inputShape = placed.inputShape
        self._places = placed.outputShape[1:]
        self._arrays = {}
        super().__init__(placed, tools)

    def _makeNeurons(self, placed):
        patches = [
            [pixel for channel in patch for pixel in channel]
            for patch in self._window.patches(placed.inputShape)
        ]
        return [
            MapNeuronView(self, unit, place, patches)
            for unit in range(len(self.weights))
            for place in range(len(patches))
        ]

    def forward(self, inputs, isTraining):
        """Return the outputs, (filters · places) × examples."""
        exampleCount = inputs.shape[1]
        outputs = super().forward(self._patchesOf(inputs), isTraining)
        return outputs.reshape(-1, exampleCount)

    def backward(self, gradients):
        """Turn the gradients of the outputs into those of the inputs."""
        exampleCount = gradients.shape[1]
        blames = super().backward(gradients.reshape(len(self.weights), -1))
        return None if blames is None else self._pixelsOf(blames, exampleCount)

    def _patchesOf(self, inputs):
        """Return the patches of some images, (channels · size²) × (places · examples)."""
        exampleCount = inputs.shape[1]
        images = inputs.reshape(*self._inputShape, exampleCount)
        padding = self._window.padding
        if padding:
            padded = self._array("padded", self._paddedShape(exampleCount), inputs.dtype)
            padded[:, padding:-padding, padding:-padding] = images
            images = padded
        size = self._window.size
        patches = self._array("patches", self._patchesShape(exampleCount), inputs.dtype)
        for row in range(size):
            for column in range(size):
                patches[:, row, column] = self._shifted(images, row, column)
        return patches.reshape(-1, countOf(self._places) * exampleCount)

    def _pixelsOf(self, blames, exampleCount):
        """Add up what the patches blame each pixel for: the way of `_patchesOf`, back."""
        blames = blames.reshape(self._patchesShape(exampleCount))
        padding, size = self._window.padding, self._window.size
        padded = self._array("blamed", self._paddedShape(exampleCount), blames.dtype)
        padded[...] = 0
        for row in range(size):
            for column in range(size):
                self._shifted(padded, row, column)[...] += blames[:, row, column]
        if padding:
            padded = padded[:, padding:-padding, padding:-padding]
        return padded.reshape(-1, exampleCount)

    def _product(self, name, first, second):
        out = self._array(name, (len(first), second.shape[1]), second.dtype)
        return numpy.matmul(first, second, out=out)

    def _array(self, name, shape, dtype):
        """Return an array for some purpose, zeros at first: the same one as the last time.

        To get a large array anew for each mini-batch would take longer than to fill it.
        """
        key = name, shape
        if key not in self._arrays:
            self._arrays[key] = numpy.zeros(shape, dtype)
        return self._arrays[key]

    def _shifted(self, images, row, column):
        """Return the pixel (row, column) of the patches at all places, a view of the images."""
        stride, (down, across) = self._window.stride, self._places
        rows = slice(row, row + stride * (down - 1) + 1, stride)
        columns = slice(column, column + stride * (across - 1) + 1, stride)
        return images[:, rows, columns]

    def _paddedShape(self, exampleCount):
        channels, height, width = self._inputShape
        padding = 2 * self._window.padding
        return channels, height + padding, width + padding, exampleCount

    def _patchesShape(self, exampleCount):
        size = self._window.size
        return self._inputShape[0], size, size, *self._places, exampleCount

    def _drawMask(self, outputs):
        """Drop whole maps: a number for each filter and example, for all places."""
        filters, exampleCount = len(outputs), outputs.shape[1] // countOf(self._places)
        mask = self._dropout.maskArray(exampleCount, filters, outputs.dtype)[:, None, :]
        shape = filters, countOf(self._places), exampleCount
        return numpy.broadcast_to(mask, shape).reshape(outputs.shape)
