"""Neurons as circles: in each its output, beside it its gradient ∇ once that is known."""

from learning.explaining.writing import shown
from learning.plotting.style import THRESHOLD_COLOUR, TRAINING_COLOUR, VALIDATION_COLOUR

LARGEST, SMALLEST = 25, 17
"""Points: the diameter of a circle with room for a number in it; below that it stands beside."""

BELOW = 6.5
"""Points between two circles that stand close, for the bias of the upper one."""

GROUND = {"boxstyle": "round,pad=0.1", "facecolor": "white", "edgecolor": "none", "alpha": 0.8}
"""Under a number that lines would cross."""


class NeuronCircles:
    """The neurons of a `Walk`, in columns; the inputs too, where they have a column.

    Attributes:
        artists: what moves, the circles first.
        areRoomy: whether the numbers are in the circles.
        diameter: of a circle, in points.
        places: of the circles, and of the numbers beside them.
    """

    def __init__(self, axes, columns, inputCount, scale):
        """Draw circles at the places (x, y) of each of the columns, in the axes' units.

        `inputCount` of them, the first, are inputs.
        """
        self._columns, self._inputCount, self._scale = columns, inputCount, scale
        self._spots = [spot for column in columns for spot in column]
        self._circles = axes.scatter(
            *zip(*self._spots, strict=True),
            c="white", linewidth=1.8 * scale, zorder=2, clip_on=False,
        )  # fmt: skip
        style = {"va": "center", "fontsize": "xx-small", "zorder": 4}
        self._numbers = [axes.text(x, y, "", **style) for x, y in self._spots]
        style |= {"color": TRAINING_COLOUR, "bbox": GROUND}
        self._gradients = [axes.text(x, y, "", ha="left", **style) for x, y in self._spots]
        self.artists = [self._circles, *self._numbers, *self._gradients]

    def fit(self, width, height):
        """Take as much room as there is between them, in axes of so many points."""
        tallest = max(self._columns, key=len)
        spacing = height * (tallest[0][1] - tallest[1][1]) if len(tallest) > 1 else height
        self.diameter = min(LARGEST * self._scale, spacing - BELOW * self._scale)
        self.areRoomy = self.diameter >= SMALLEST * self._scale
        if not self.areRoomy:
            self.diameter = min(SMALLEST * self._scale, 0.8 * spacing)
        self._circles.set_sizes([self.diameter**2])
        self._place(width, height)

    def _place(self, width, height):
        """Place the numbers: in a circle or right of it, of an input left; ∇ right of both."""
        radius, letter = self.diameter / 2, 5 * self._scale  # points
        self.places = list(self._spots)
        for place, (x, y) in enumerate(self._spots):
            across, up, align = (radius, radius, "center") if self.areRoomy else (0, 0, "left")
            beside = 0
            if not self.areRoomy:
                isInput = place < self._inputCount
                beside = (-1 if isInput else 1) * (radius + letter)
                align = "right" if isInput else "left"
                across = radius + 6 * letter
            self._numbers[place].set(x=x + beside / width, ha=align)
            spot = x + across / width, y + up / height
            self._gradients[place].set_position(spot)
            self.places.append((spot[0] + 3 * letter / width, spot[1]))
            if beside > 0:
                self.places.append((x + (beside + 2 * letter) / width, y))

    def show(self, walk):
        """Write what is known, and mark the neuron whose turn it is."""
        self._circles.set_edgecolors(
            [THRESHOLD_COLOUR] * self._inputCount
            + [
                VALIDATION_COLOUR if _isItsTurn(walk, n, i) else THRESHOLD_COLOUR
                for n, layer in enumerate(walk.layers)
                for i in range(len(layer))
            ]
        )
        numbers = list(map(shown, walk.example.inputs[: self._inputCount]))
        gradients = [""] * self._inputCount
        for n, layer in enumerate(walk.layers):
            for i in range(len(layer)):
                isKnown, isBack = (walk.isDone(kind, n, i) for kind in ("forward", "backward"))
                numbers.append(f"{walk.outputs[n][i]:.2f}" if isKnown else "")
                gradients.append(f"∇ {shown(round(walk.gradients[n][i], 4))}" if isBack else "")
        for texts, words in ((self._numbers, numbers), (self._gradients, gradients)):
            for text, word in zip(texts, words, strict=True):
                text.set_text(word)

    def nearest(self, column, place):
        """Return which circle of a column is the nearest, and how far off, in pixels."""
        transform = self._circles.axes.transData.transform
        apart = []
        for i, spot in enumerate(self._columns[column]):
            x, y = transform(spot)
            apart.append((max(abs(place[0] - x), abs(place[1] - y)), i))
        distance, i = min(apart)
        return i, distance


def _isItsTurn(walk, n, i):
    return walk.stage is not None and (walk.stage.layer, walk.stage.index) == (n, i)
