"""What a window sees of images at all its places, copied below each other: the arrays for it."""

import numpy
from numpy.lib.stride_tricks import sliding_window_view


class Patches:
    """The patches of as many images as a mini-batch has, of one shape.

    An image is channels × height × width × examples. Pixel (i, j) of the patches at all places is
    the padded image without its first i rows and j columns: a slice. All these are a view of the
    padded image that repeats its pixels, and one copy makes a matrix of them.

    Attributes:
        matrix: the last patches, (channels · size²) × (places · examples).
    """

    def __init__(self, shape, window, dtype):
        """Make the arrays for images of a shape, channels × height × width × examples."""
        self._made = shape, window, dtype
        channels, height, width, exampleCount = shape
        size, self._stride, padding = window
        padded = channels, height + 2 * padding, width + 2 * padding, exampleCount
        self._padded = numpy.zeros(padded, dtype)
        self._inside = self._withoutPadding(self._padded)
        views = sliding_window_view(self._padded, (size, size), axis=(1, 2))
        views = views[:, :: self._stride, :: self._stride]
        self._views = views.transpose(0, 4, 5, 1, 2, 3)
        self._patches = numpy.empty(self._views.shape, dtype)
        self.matrix = self._patches.reshape(channels * size**2, -1)

    def __deepcopy__(self, memo):
        """Return others: in a copy of each array the views would look at nothing."""
        return type(self)(*self._made)

    def of(self, images):
        """Return the matrix of some images, which is good until the next call."""
        self._inside[...] = images.reshape(self._inside.shape)
        numpy.copyto(self._patches, self._views)
        return self.matrix

    def blame(self, blames):
        """Add up what the patches blame each pixel for, a matrix as `of` returns: its way back."""
        blames = blames.reshape(self._patches.shape)
        _, size, _, down, across, exampleCount = blames.shape
        found = numpy.zeros(self._padded.shape, blames.dtype)
        for row in range(size):
            for column in range(size):
                rows = slice(row, row + self._stride * (down - 1) + 1, self._stride)
                columns = slice(column, column + self._stride * (across - 1) + 1, self._stride)
                found[:, rows, columns] += blames[:, row, column]
        return self._withoutPadding(found).reshape(-1, exampleCount)

    def _withoutPadding(self, images):
        padding = self._made[1].padding
        return images[:, padding : images.shape[1] - padding, padding : images.shape[2] - padding]
