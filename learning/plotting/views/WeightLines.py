"""Weights as lines between circles, with their numbers; a bias has its number at its neuron."""

from math import isfinite

from learning.explaining.writing import shown
from learning.plotting.style import DIVERGING_MAP, VALIDATION_COLOUR
from learning.plotting.views.NeuronCircles import GROUND

NEAR = 9
"""Pixels from a line or a number at which a click is meant for it."""

PARTS = [0.5 + way * step / 20 for step in range(7) for way in (1, -1)]
"""Of a line, where its number may stand: in the middle, or from there to either end."""

WIDTH, HEIGHT = 29, 9.5
"""Points that a number takes."""

LEAST = 0.9
"""Of these a number must have to itself; else it is not shown until it is typed anew."""


class WeightLines:
    """The weights of a `Walk`: each is known by (layer, neuron, place), a bias's place being 0.

    Attributes:
        labels: the number of each weight that has one, a text.
        artists: what moves.
    """

    def __init__(self, axes, columns, layers, scale):
        """Draw lines to the circles of `layers`, from those of the column before each, if any.

        `columns` are the places of all circles, those of the layers last.
        """
        from matplotlib.collections import LineCollection

        self._axes, self._scale = axes, scale
        self._hidden = set()  # the weights whose numbers find no room
        self._segments, self._biases = {}, {}
        first = len(columns) - len(layers)  # the column of the first layer
        for n, layer in enumerate(layers):
            before = columns[first + n - 1] if first + n else []
            for i in range(len(layer)):
                end = self._biases[n, i, 0] = columns[first + n][i]
                for place, start in enumerate(before, 1):
                    self._segments[n, i, place] = (start, end)
        self._lines = LineCollection(list(self._segments.values()), cmap=DIVERGING_MAP, zorder=1)
        axes.add_collection(self._lines)
        style = {"ha": "center", "va": "center", "fontsize": "xx-small", "zorder": 3}
        style["bbox"] = GROUND
        keys = [*self._segments, *self._biases]
        self.labels = {key: axes.text(0, 0, "", **style) for key in keys}
        self.artists = [self._lines, *self.labels.values()]

    def fit(self, circles, width, height):
        """Place the numbers in axes of so many points, each where it hides no other.

        Where there is no such place a weight is only a line, to be clicked all the same. That of a
        bias stands below its circle, or left of it where the `NeuronCircles` stand close.
        """
        below = circles.diameter / 2 + (3.6 if circles.areRoomy else 0) * self._scale
        left = circles.diameter / 2 + WIDTH / 2 * self._scale
        for key, (x, y) in self._biases.items():
            spot = (x, y - below / height) if circles.areRoomy else (x - left / width, y)
            self.labels[key].set_position(spot)
        for key, label in self.labels.items():  # no ground hides a circle
            isBetweenCircles = key in self._biases and circles.areRoomy
            label.get_bbox_patch().set_alpha(0.0 if isBetweenCircles else GROUND["alpha"])
        taken = [*circles.places, *(self.labels[key].get_position() for key in self._biases)]
        self._hidden.clear()
        room = WIDTH * self._scale / width, HEIGHT * self._scale / height
        for key, ends in self._segments.items():
            spots = [_between(*ends, part) for part in PARTS]
            spot = max(spots, key=lambda spot: min(1.0, _clearance(spot, taken, room)))
            self.labels[key].set_position(spot)
            if _clearance(spot, taken, room) < LEAST:
                self._hidden.add(key)
            else:
                taken.append(spot)

    def show(self, walk, selected, typed):
        """Show the weights as they are; of the `selected` one, what has been `typed`."""
        weights = {key: float(walk.weight(*key)) for key in self.labels}
        values = [weights[key] if isfinite(weights[key]) else 0.0 for key in self._segments]
        largest = max(map(abs, values), default=0) or 1
        self._lines.set_linewidths(
            [self._scale * (0.4 + 3 * abs(value) / largest) for value in values]
        )
        self._lines.set_array(values)
        self._lines.set_clim(-largest, largest)
        for key, label in self.labels.items():
            isHere = key == selected
            number = "" if key in self._hidden else shown(round(weights[key], 3))
            label.set_text(f"{typed}_" if isHere else number)
            colour = VALIDATION_COLOUR if isHere else "black"
            if label.get_color() != colour:  # set, it counts as changed, and is drawn again
                label.set_color(colour)

    def weightAt(self, place):
        """Return the weight that a click is meant for, None if for none; `place` is in pixels."""
        transform = self._axes.transData.transform
        near = {}
        for key in self.labels.keys() - self._hidden:
            x, y = transform(self.labels[key].get_position())
            near[key] = max(abs(place[0] - x) / 1.6, abs(place[1] - y))
        lines = {
            key: 2 * _distance(place, *transform(ends)) for key, ends in self._segments.items()
        }
        for apart in (near, lines):
            key = min(apart, key=apart.get, default=None)
            if key is not None and apart[key] <= NEAR * self._scale:
                return key
        return None


def _between(start, end, part):
    return tuple(a + part * (b - a) for a, b in zip(start, end, strict=True))


def _clearance(spot, taken, room):
    """Return how far the nearest of other places is, 1 being just far enough."""
    return min(
        max(abs(a - b) / size for a, b, size in zip(spot, other, room, strict=True))
        for other in taken
    )


def _distance(point, start, end):
    """Return how far a point is from a line between two others, in pixels."""
    (x, y), (x0, y0), (x1, y1) = point, start, end
    length = (x1 - x0) ** 2 + (y1 - y0) ** 2 or 1
    part = max(0, min(1, ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length))
    return ((x - x0 - part * (x1 - x0)) ** 2 + (y - y0 - part * (y1 - y0)) ** 2) ** 0.5
