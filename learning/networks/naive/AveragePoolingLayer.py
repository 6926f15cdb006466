"""Average pooling, patch by patch."""

from learning.networks.naive.PoolingLayer import PoolingLayer


class AveragePoolingLayer(PoolingLayer):
    """Each number is the mean of its patch, and shares its gradient evenly among them."""

    def gather(self, row, patch):
        """Return the mean, the zeros of the padding counted."""
        return sum(row[pixel] for pixel in patch) / len(patch)

    def spread(self, row, patch, gradient, blamed):
        """∂h/∂x = 1/n for each of the n pixels."""
        for pixel in patch:
            blamed[pixel] += gradient / len(patch)
