"""Max pooling, patch by patch."""

from math import inf

from learning.networks.naive.PoolingLayer import PoolingLayer


class MaxPoolingLayer(PoolingLayer):
    """Each number is the largest of its patch, which is the only one to get its gradient."""

    blank = -inf

    def gather(self, row, patch):
        """Return the largest."""
        return row[_winner(row, patch)]

    def spread(self, row, patch, gradient, blamed):
        """∂h/∂x = 1 for the largest, the first of several, and 0 for the others."""
        blamed[_winner(row, patch)] += gradient


def _winner(row, patch):
    """Return the index of the largest number, the first of several in row order."""
    return max(patch, key=row.__getitem__)
