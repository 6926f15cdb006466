"""Inputs that are images: how many channels, how high, how wide."""

from learning.checks import Sentence, unlike
from learning.choices.hyperparameters import checkWhole
from learning.layers.Layer import Layer
from learning.layers.shapes import countOf, inWords


class Image(Layer):
    """Image: says that the inputs are pictures, and of which shape; only the first may.

    Where nothing is said, 64 inputs are one channel of 8 × 8. With `--summary` any shape is
    counted, whatever the data. Source: lecture 001, which begins with 3 channels of 640 × 480.
    """

    name = "image"
    lecture = "001"
    example = (
        "--hidden image:channels=4:height=4:width=4+convolution --activation relu --max-epochs 5"
    )

    def __init__(self, channels=1, height=8, width=8):
        """Take whole numbers from 1 up."""
        for value, parameter in ((channels, "channels"), (height, "height"), (width, "width")):
            checkWhole(value, parameter)
        self.channels = channels
        self.height = height
        self.width = width

    def outputShape(self, inputShape):
        """Return the shape that it says, if so many numbers come in."""
        shape = self.channels, self.height, self.width
        if countOf(shape) != countOf(inputShape):
            expected = Sentence("as many inputs as {shape} holds", shape=inWords(shape))
            raise unlike(None, expected, inWords(inputShape))
        return shape
