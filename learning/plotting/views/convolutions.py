"""Convolutions to look at: those of a network, and pictures laid side by side."""

from math import ceil, isfinite

from learning.words.language import translate

KEY = "c"
"""The key for the next convolution."""

BLANK = float("nan")


class LookedAt:
    """A convolution of a network, of either engine.

    Attributes:
        channels, size: of its filters; shape: (filters, height, width) of what comes out.
        units: the neurons that hold the filters' weights; neurons: all, map after map.
        inputShape: (channels, height, width) of the images that it sees.
        before: the neurons that it reads.
    """

    def __init__(self, placed, layer, before):
        """Take a `PlacedLayer`, the layer itself, and the neurons that it reads."""
        self.inputShape, self.shape = placed.inputShape, placed.outputShape
        self.channels, self.size = placed.inputShape[0], placed.kind.size
        self.units, self.neurons = layer.units, layer.neurons
        self.before = before

    def filters(self):
        """Return the weights of each filter: for each channel a picture, a list of rows."""
        area, found = self.size**2, []
        for unit in self.units:
            weights = [float(weight) for weight in unit.weights[1:]]
            pictures = [weights[start : start + area] for start in range(0, len(weights), area)]
            found.append([rowsOf(picture, self.size) for picture in pictures])
        return found


def convolutionsOf(learner):
    """Return the `LookedAt` of each convolution of a neuron or a network, from the inputs on."""
    before = learner.layers[0] if hasattr(learner, "layers") else []
    return list(_found(getattr(learner, "placed", ()), getattr(learner, "chain", ()), before))


def _found(placed, layers, before):
    """Yield those among layers, and inside residual ones, `before` being what the first reads."""
    for each, layer in zip(placed, layers, strict=True):
        if each.kind.file == "ConvolutionLayer":
            yield LookedAt(each, layer, before)
        elif each.inside:
            yield from _found(each.inside, layer.inside, before)
        before = layer.neurons


class Chosen:
    """Which convolution of a network a view shows; a key goes on to the next one."""

    def __init__(self):
        """Show the first."""
        self._number = 0

    def goOn(self):
        """Show the next, after the last the first."""
        self._number += 1

    def of(self, learner):
        """Return the `LookedAt` that is shown, None where there is none."""
        found = convolutionsOf(learner)
        return found[self._number % len(found)] if found else None

    def isOneOfSeveral(self, learner):
        """Tell whether there are others to show."""
        return len(convolutionsOf(learner)) > 1

    def title(self, learner, name):
        """Return the title of a view, with the number of the convolution."""
        count = max(1, len(convolutionsOf(learner)))
        return translate(
            "{name} {number}/{count}", name=name, number=self._number % count + 1, count=count
        )


def forgetArtists(view):
    """Let a view begin anew with its next `update`: its pictures get another shape."""
    for artist in view.artists:
        artist.remove()
    view.artists.clear()
    view.isTouched = True


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
