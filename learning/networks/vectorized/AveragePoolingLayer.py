"""Average pooling of all the examples at once."""

from learning.networks.vectorized.PoolingLayer import PoolingLayer


class AveragePoolingLayer(PoolingLayer):
    """Each number is the mean of its patch, and shares its gradient evenly among them."""

    def gather(self, pixels):
        """Return the mean, the zeros of the padding counted."""
        return sum(pixels) / len(pixels)

    def spread(self, pixels, gradients, blames):
        """∂h/∂x = 1/n for each of the n pixels."""
        for blame in blames:
            blame += gradients / len(pixels)
