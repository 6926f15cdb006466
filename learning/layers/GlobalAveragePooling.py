"""Global average pooling."""

from learning.layers.Layer import Layer
from learning.layers.shapes import checkImage


class GlobalAveragePooling(Layer):
    """Global average pooling: the mean of each map, in place of a dense layer that reads them all.

    Source: Lin et al. 2014, 3.2; lecture 001, the end of a residual network.
    """

    name = "global-average-pooling"
    synonyms = ("gap",)
    formula = "h = mean x over the map"
    lecture = "001"
    example = (
        "--hidden convolution:filters=16+convolution:filters=16+global-average-pooling "
        "--activation relu --init he --optimizer adam --learning-rate 0.01 --max-epochs 10"
    )
    file = "GlobalAveragePoolingLayer"

    def outputShape(self, inputShape):
        """Return (channels,): a number for each."""
        checkImage(inputShape)
        return (inputShape[0],)
