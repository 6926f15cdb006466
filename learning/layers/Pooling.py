"""Pooling: what the kinds that gather a patch into one number have in common."""

from learning.checks import Sentence, unlike
from learning.choices.hyperparameters import checkWhole
from learning.layers.Layer import Layer
from learning.layers.Window import Window


class Pooling(Layer):
    """One number for each patch of each map; nothing is learned.

    A stride of 0 stands for the size: patches side by side. Source: lecture 001, pooling.
    """

    def __init__(self, size=2, stride=0, padding=0):
        """Take a size from 1 up, a stride, and a padding of half the size at most."""
        if 2 * padding > size:  # a patch would hold nothing but padding
            expected = Sentence("half the size at most, {most}", most=size // 2)
            raise unlike("padding", expected, padding)
        self.size = checkWhole(size, "size")
        self.stride = checkWhole(stride, "stride", 0)
        self.padding = checkWhole(padding, "padding", 0)

    def window(self, inputShape):
        """Return the `Window` that it looks through."""
        return Window(self.size, self.stride or self.size, self.padding)

    def outputShape(self, inputShape):
        """Return the same channels, and places down and across."""
        return self.window(inputShape).outputShape(inputShape)
