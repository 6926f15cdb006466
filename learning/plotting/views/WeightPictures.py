"""Many inputs: a picture of them, and beside it one of the weights with which a neuron reads it."""

from learning.explaining.equations import placeIn
from learning.plotting.style import DIVERGING_MAP

LEFT, WIDTH, GAP = 0.0, 0.24, 0.03
"""Of a picture in the axes, whose sides are 1."""

BOTTOM, HEIGHT = 0.46, 0.4


class WeightPictures:
    """The picture of an example, x, and that of the weights w of a neuron of the first layer.

    Attributes:
        neuron: the index of that one; `show` takes another when it is its turn.
        artists: what moves.
    """

    def __init__(self, axes, count):
        """Make room for `count` inputs, a square number."""
        self._side = round(count**0.5)
        self.neuron = 0
        blank = [[0.0] * self._side for _ in range(self._side)]
        style = {"aspect": "auto", "zorder": 1}
        self._left = LEFT + WIDTH + GAP  # of the second
        limits = axes.get_xlim(), axes.get_ylim()
        self._image = axes.imshow(
            blank, cmap="Greys", vmin=0, vmax=1, extent=_extent(LEFT), **style
        )
        self._weights = axes.imshow(blank, cmap=DIVERGING_MAP, extent=_extent(self._left), **style)
        axes.set(xlim=limits[0], ylim=limits[1])
        self._names = [
            axes.text(
                left + WIDTH / 2, BOTTOM - 0.02, "", ha="center", va="top", fontsize="x-small"
            )
            for left in (LEFT, self._left)
        ]
        self.artists = [self._image, self._weights, *self._names]

    def show(self, walk):
        """Show the example, and the weights as they are."""
        if walk.stage is not None and walk.stage.layer == 0:
            self.neuron = walk.stage.index
        weights = [float(w) for w in walk.layers[0][self.neuron].weights[1:]]
        self._image.set_data(self._rows(walk.example.inputs))
        self._weights.set_data(self._rows(weights))
        largest = max(map(abs, weights)) or 1
        self._weights.set_clim(-largest, largest)
        self._names[0].set_text("x")
        self._names[1].set_text(f"w{placeIn(walk.layers[0], self.neuron + 1)}")

    def weightAt(self, x, y):
        """Return the weight whose pixel is at a place of the axes, None if there is none."""
        column = int((x - self._left) / WIDTH * self._side // 1)
        row = int((BOTTOM + HEIGHT - y) / HEIGHT * self._side // 1)
        if not (0 <= column < self._side and 0 <= row < self._side):
            return None
        return 0, self.neuron, row * self._side + column + 1

    def _rows(self, numbers):
        return [numbers[start : start + self._side] for start in range(0, len(numbers), self._side)]


def _extent(left):
    return left, left + WIDTH, BOTTOM, BOTTOM + HEIGHT
