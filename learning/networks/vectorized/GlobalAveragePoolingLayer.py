"""Global average pooling of all the examples at once."""

import numpy

from learning.networks.vectorized.OutputNeuronView import OutputNeuronView
from learning.networks.vectorized.PoolingLayer import PoolingLayer


class GlobalAveragePoolingLayer(PoolingLayer):
    """Each number is the mean of a map."""

    def __init__(self, placed, tools):
        """Make the layer of a `PlacedLayer`."""
        self._inputShape = placed.inputShape
        self.weights = numpy.empty((placed.outputShape[0], 0), tools.dtype)
        self.outputs = self.sumGradients = None
        self.neurons = [OutputNeuronView(self, index) for index in range(len(self.weights))]

    def forward(self, inputs, isTraining):
        """Return the outputs, channels × examples."""
        channels, exampleCount = self._inputShape[0], inputs.shape[1]
        self.outputs = inputs.reshape(channels, -1, exampleCount).mean(axis=1)
        return self.outputs

    def backward(self, gradients):
        """∂h/∂x = 1/n for each of the n pixels of a map."""
        self.sumGradients = gradients
        _, height, width = self._inputShape
        return (gradients / (height * width)).repeat(height * width, axis=0)
