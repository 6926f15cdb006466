"""Average pooling."""

from learning.layers.Pooling import Pooling


class AveragePooling(Pooling):
    """Average pooling: the mean of a patch, zeros of the padding counted.

    Source: lecture 001, pooling; counting the padding is PyTorch's way.
    """

    name = "average-pooling"
    synonyms = ("avg-pooling", "avg-pool", "average-pool")
    formula = "h = mean x over the patch"
    lecture = "001"
    example = "--hidden average-pooling+16 --activation tanh --max-epochs 20"
    file = "AveragePoolingLayer"
