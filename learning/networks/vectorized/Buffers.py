"""The arrays that a vectorized network writes its results into, made once for many batches."""

import numpy


class Buffers:
    """The arrays that the passes write into, for batches of one size; an example is a column.

    Attributes:
        outputs: H of each layer but the first, neurons × examples.
        gradients: ∇ of each layer but the first, neurons × examples.
        forward, backward, descent: for each pass, the arrays that each of its turns needs.
    """

    def __init__(self, weights, size):
        """Make the arrays for batches of `size` examples through a network of these weights."""
        dtype = weights[0].dtype
        # Each layer's outputs lie in a taller matrix whose first row is all ones: with these, they
        # are what the next layer's weights multiply, biases included, without being copied.
        extended = [numpy.ones((1 + len(matrix), size), dtype) for matrix in weights]
        self.outputs = [matrix[1:] for matrix in extended]
        self.gradients = [numpy.empty_like(outputs) for outputs in self.outputs]
        slopes = [numpy.empty_like(outputs) for outputs in self.outputs]
        products = [numpy.empty_like(matrix) for matrix in weights]
        withoutBiases = [matrix[:, 1:].T for matrix in weights]
        transposed = [matrix.T for matrix in extended]
        self.forward = list(zip(weights, self.outputs, extended, strict=True))
        self.backward = [
            (
                withoutBiases[layer + 1],
                self.gradients[layer + 1],
                self.outputs[layer],
                slopes[layer],
                self.gradients[layer],
            )
            for layer in reversed(range(len(weights) - 1))
        ]
        self.descent = list(zip(weights, self.gradients, products, transposed, strict=True))
