"""The drawing of a walk through a network: circles, lines, and pictures of what is too many."""

from learning.explaining.walkInWords import MOST_INPUTS
from learning.plotting.views.NeuronCircles import NeuronCircles
from learning.plotting.views.WeightLines import NEAR, WeightLines
from learning.plotting.views.WeightPictures import WeightPictures

MIDDLE, HEIGHT = 0.63, 0.54
"""Of the columns, in the axes: between the example's line and the formulas."""

SIDES, SIDES_WITH_PICTURES = (0.08, 0.86), (0.64, 0.86)
"""Where the first column and the last one stand."""


class WalkDrawing:
    """A column of circles a layer, the inputs' first; more than a few inputs are a picture.

    Attributes:
        neurons, weights, pictures: its parts, `pictures` being None where all are circles.
        columns: the places of the circles.
    """

    def __init__(self, axes, walk, scale):
        """Draw the network of a `Walk` on axes from 0 to 1."""
        self._axes, self._scale = axes, scale
        inputCount = len(walk.example.inputs)
        isPicture = inputCount > MOST_INPUTS
        sizes = [*([] if isPicture else [inputCount]), *map(len, walk.layers)]
        self.columns = _columns(sizes, *(SIDES_WITH_PICTURES if isPicture else SIDES))
        self.neurons = NeuronCircles(axes, self.columns, 0 if isPicture else inputCount, scale)
        self.weights = WeightLines(axes, self.columns, walk.layers, scale)
        self.pictures = WeightPictures(axes, inputCount) if isPicture else None

    @property
    def artists(self):
        """What moves, from the bottom to the top."""
        found = [*self.neurons.artists, *self.weights.artists]
        found += self.pictures.artists if self.pictures else []
        return sorted(found, key=lambda artist: artist.get_zorder())

    def fit(self, width, height):
        """Fit all into axes of so many points."""
        self.neurons.fit(width, height)
        self.weights.fit(self.neurons, width, height)

    def show(self, walk, selected, typed):
        """Show how things stand; a weight that is `selected` shows what has been `typed`."""
        self.neurons.show(walk)
        self.weights.show(walk, selected, typed)
        if self.pictures:
            self.pictures.show(walk)

    def weightAt(self, event):
        """Return (layer, neuron, place) of the weight that a click is meant for, or None.

        A click on a circle, where the weights are a picture, lets the picture be of that neuron.
        """
        if self.pictures:
            found = self.pictures.weightAt(event.xdata, event.ydata)
            if found is not None:
                return found
            neuron, distance = self.neurons.nearest(0, (event.x, event.y))
            if distance <= NEAR * self._scale:
                self.pictures.neuron = neuron
        return self.weights.weightAt((event.x, event.y))


def _columns(sizes, left, right):
    """Return the places of the circles, columns of so many, evenly spread from left to right."""
    gaps = max(1, len(sizes) - 1)
    return [
        [
            (
                left + (right - left) * x / gaps,
                MIDDLE + HEIGHT / max(2, size) * ((size - 1) / 2 - y),
            )
            for y in range(size)
        ]
        for x, size in enumerate(sizes)
    ]
