"""A convolution of all the examples at once: patches side by side, then one matrix product."""

import numpy

from learning.layers.shapes import countOf
from learning.layers.Window import Window
from learning.networks.vectorized.DenseLayer import DenseLayer
from learning.networks.vectorized.MapNeuronView import MapNeuronView
from learning.networks.vectorized.Patches import Patches


class ConvolutionLayer(DenseLayer):
    """A dense layer of one neuron a filter, whose examples are patches: see the `naive` one.

    The patches are copied below each other, see `Patches`, to an array of (channels · size²) ×
    (places · examples), which the filters multiply as weights do inputs: Z = W A + w₀. The examples
    come last, so that what is copied lies side by side.

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
        patches = self._patches("inputs", self._inputShape, self._window, exampleCount)
        outputs = super().forward(patches.of(inputs), isTraining)
        return outputs.reshape(-1, exampleCount)

    def backward(self, gradients):
        """Turn the gradients of the outputs into those of the inputs."""
        return super().backward(gradients.reshape(len(self.weights), -1))

    def _blame(self, gradients):
        """Return what the pixels are blamed for: by every patch that they are in."""
        exampleCount = gradients.shape[1] // countOf(self._places)
        if self._window.stride == 1 and self._window.padding < self._window.size:
            return self._mirrored(gradients, exampleCount)
        patches = self._patches("inputs", self._inputShape, self._window, exampleCount)
        return patches.blame(super()._blame(gradients))

    def _mirrored(self, gradients, exampleCount):
        """Return the same, faster, where the stride is 1: Σ_fij ∇_f,y−i,x−j w_fcij (+ padding).

        A pixel is number (i, j) of the patch that begins i rows above it and j columns before. So
        the way back is a convolution of the gradients with the filters mirrored, which are all that
        a channel's pixels are blamed by: patches of the gradients, and one matrix product.
        """
        filters, size = len(self.weights), self._window.size
        window = Window(size, 1, size - 1 - self._window.padding)
        patches = self._patches("gradients", (filters, *self._places), window, exampleCount)
        weights = self.weights[:, 1:].reshape(filters, -1, size, size)[:, :, ::-1, ::-1]
        matrix = weights.transpose(1, 0, 2, 3).reshape(-1, filters * size**2)
        return self._product("blames", matrix, patches.of(gradients)).reshape(-1, exampleCount)

    def _patches(self, name, shape, window, exampleCount):
        """Return the `Patches` for some purpose, the same ones as the last time."""
        key = name, exampleCount
        if key not in self._arrays:
            self._arrays[key] = Patches((*shape, exampleCount), window, self.weights.dtype)
        return self._arrays[key]

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

    def _drawMask(self, outputs):
        """Drop whole maps: a number for each filter and example, for all places."""
        filters, exampleCount = len(outputs), outputs.shape[1] // countOf(self._places)
        mask = self._dropout.maskArray(exampleCount, filters, outputs.dtype)[:, None, :]
        shape = filters, countOf(self._places), exampleCount
        return numpy.broadcast_to(mask, shape).reshape(outputs.shape)
