"""Max pooling of all the examples at once."""

import numpy

from learning.networks.vectorized.PoolingLayer import PoolingLayer


class MaxPoolingLayer(PoolingLayer):
    """Each number is the largest of its patch, which is the only one to get its gradient."""

    blank = -numpy.inf

    def gather(self, pixels):
        """Return the largest, and keep it."""
        self._largest = pixels[0].copy()
        for pixel in pixels[1:]:
            numpy.maximum(self._largest, pixel, out=self._largest)
        return self._largest

    def spread(self, pixels, gradients, blames):
        """∂h/∂x = 1 for the largest, the first of several, and 0 for the others."""
        isOpen = numpy.ones(gradients.shape, bool)  # nobody has got the gradient yet
        isWinner = numpy.empty_like(isOpen)
        for pixel, blame in zip(pixels, blames, strict=True):
            numpy.equal(pixel, self._largest, out=isWinner)
            isWinner &= isOpen
            blame += gradients * isWinner
            isOpen ^= isWinner
