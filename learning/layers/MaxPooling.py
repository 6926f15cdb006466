"""Max pooling."""

from learning.layers.Pooling import Pooling


class MaxPooling(Pooling):
    """Max pooling: the largest of a patch; padding is −∞, and of equal ones the first answers.

    Source: lecture 001, pooling; padding and ties are PyTorch's.
    """

    name = "max-pooling"
    synonyms = ("max-pool", "max-pool2d")
    formula = "h = max x over the patch"
    lecture = "001"
    example = "--hidden convolution:filters=4+max-pooling --activation relu --max-epochs 5"
    file = "MaxPoolingLayer"
