"""Global average pooling of all the examples at once."""

from learning.networks.vectorized.WeightlessLayer import WeightlessLayer


class GlobalAveragePoolingLayer(WeightlessLayer):
    """Each number is the mean of a map."""

    def __init__(self, placed, tools):
        """Make the layer of a `PlacedLayer`."""
        super().__init__(placed.outputShape[0], tools.dtype)
        self._inputShape = placed.inputShape

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
