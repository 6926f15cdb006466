"""Convolutions to look at: the first one of a network, and pictures laid side by side."""

from itertools import count
from math import ceil, isfinite

BLANK = float("nan")


class FirstConvolution:
    """The first convolution of a network, of either engine.

    Attributes:
        channels, size: of its filters; shape: (filters, height, width) of what comes out.
        units: the neurons that hold the filters' weights; neurons: all, map after map.
        inputShape: (channels, height, width) of the images that it sees.
    """

    def __init__(self, placed, layer, depth):
        """Take a `PlacedLayer`, the layer itself, and how many layers come before it."""
        self.inputShape, self.shape = placed.inputShape, placed.outputShape
        self.channels, self.size = placed.inputShape[0], placed.kind.size
        self.units, self.neurons = layer.units, layer.neurons
        self.depth = depth

    def filters(self):
        """Return the weights of each filter: for each channel a picture, a list of rows."""
        area, found = self.size**2, []
        for unit in self.units:
            weights = [float(weight) for weight in unit.weights[1:]]
            pictures = [weights[start : start + area] for start in range(0, len(weights), area)]
            found.append([rowsOf(picture, self.size) for picture in pictures])
        return found


def firstConvolution(learner):
    """Return the `FirstConvolution` of a neuron or a network, None if it has none."""
    layers = zip(getattr(learner, "placed", ()), getattr(learner, "chain", ()), count())
    for placed, layer, depth in layers:
        if placed.kind.file == "ConvolutionLayer":
            return FirstConvolution(placed, layer, depth)
    return None


def rowsOf(numbers, width):
    """Return a list of numbers as rows of so many."""
    return [list(numbers[start : start + width]) for start in range(0, len(numbers), width)]


def mosaic(pictures, columns):
    """Return pictures of one size side by side, so many in a row, as one picture with blank gaps.

    And the place of each: (row, column) of its corner.
    """
    height, width = len(pictures[0]), len(pictures[0][0])
    rows = ceil(len(pictures) / columns)
    whole = [[BLANK] * (columns * (width + 1) - 1) for _ in range(rows * (height + 1) - 1)]
    corners = []
    for number, picture in enumerate(pictures):
        row, column = divmod(number, columns)
        top, left = row * (height + 1), column * (width + 1)
        corners.append((top, left))
        for offset, line in enumerate(picture):
            whole[top + offset][left : left + width] = line
    return whole, corners


def largest(picture):
    """Return the largest size of a number in a picture, 1 if all are 0."""
    sizes = [abs(number) for row in picture for number in row if isfinite(number)]
    return max(sizes, default=0) or 1
