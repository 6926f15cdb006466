"""A window that slides over images: which pixels it sees at each of its places."""

from typing import NamedTuple

from learning.checks import Sentence, unlike
from learning.layers.shapes import checkImage, inWords


class Window(NamedTuple):
    """A square of `size` pixels a side that moves `stride` pixels at a time.

    The image has `padding` more pixels on each side, so that the window may reach beyond its edge.
    """

    size: int
    stride: int = 1
    padding: int = 0

    def outputShape(self, inputShape):
        """Return (channels, places down, places across): ⌊(n + 2p − k)/s⌋ + 1 for n pixels.

        ValueError for what is no image, or one that the window does not fit into.
        """
        checkImage(inputShape)
        channels, height, width = inputShape
        if self.size > min(height, width) + 2 * self.padding:
            expected = Sentence(
                "images, padding included, that a window of {size}×{size} fits into", size=self.size
            )
            raise unlike(None, expected, inWords(inputShape))
        down, across = (
            (pixels + 2 * self.padding - self.size) // self.stride + 1 for pixels in (height, width)
        )
        return channels, down, across

    def patches(self, inputShape):
        """Return what is seen at each place, row after row of them: [place][channel][pixel].

        A pixel is its index in the image as a row of numbers; −1 stands for the padding.
        """
        channels, height, width = inputShape
        _, down, across = self.outputShape(inputShape)

        def index(channel, row, column):
            isInside = 0 <= row < height and 0 <= column < width
            return (channel * height + row) * width + column if isInside else -1

        return [
            [
                [
                    index(channel, top + row, left + column)
                    for row in range(self.size)
                    for column in range(self.size)
                ]
                for channel in range(channels)
            ]
            for top in range(-self.padding, down * self.stride - self.padding, self.stride)
            for left in range(-self.padding, across * self.stride - self.padding, self.stride)
        ]
