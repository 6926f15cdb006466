"""A graph of values on matplotlib axes, and how far the backward pass has come on it."""

from learning.explaining.BackwardPass import BackwardPass
from learning.explaining.writing import shown
from learning.plotting.pictures.GraphLayout import GraphLayout
from learning.plotting.style import THRESHOLD_COLOUR, TRAINING_COLOUR, VALIDATION_COLOUR
from learning.words.language import translate

BEND = 0.25
"""How far the second of two arrows between the same boxes is bent."""

INCHES = (1.9, 0.95)
"""Of room for a value, across and down, so that text of the usual size fits."""

SMALLEST, LARGEST = 4.5, 13.0
"""Points of the text."""


class GraphDrawing:
    """The boxes and arrows of a graph; `show` lets them tell of one moment of the backward pass.

    A box holds a value's name, what made it and its number, and its gradient as far as it has been
    added up, in blue once it is whole; on each arrow that has been gone along is its slope.

    Attributes:
        backward: the `BackwardPass`.
        count: how many moments there are to show.
        layout: the `GraphLayout`.
    """

    def __init__(self, axes, end, scale=1.0):
        """Draw the graph of `end`, a `Value` whose gradients need not be calculated."""
        self.backward = BackwardPass(end)
        self.count = len(self.backward.moments)
        self.layout = GraphLayout(self.backward.values)
        self._axes, self._end = axes, end
        axes.set_axis_off()
        axes.set_xlim(-0.5, self.layout.width - 0.5)
        axes.set_ylim(-self.layout.height / 2 - 0.1, self.layout.height / 2 + 0.1)
        self._size = self._textSize(scale)
        self._boxes = {value: self._box(value) for value in self.backward.values}
        self._arrows, self._slopes = {}, {}
        for arrow in self.layout.routes:
            self._arrows[arrow], self._slopes[arrow] = self._arrow(arrow)

    @property
    def artists(self):
        """What changes from one moment to the next, in the order in which it is to be drawn."""
        ways, heads = zip(*self._arrows.values(), strict=True)
        return [*ways, *self._boxes.values(), *heads, *self._slopes.values()]

    def renew(self, end):
        """Let it be the graph of another end, made in the same way from other numbers."""
        before, self.backward = self.backward, BackwardPass(end)
        twin = dict(zip(before.values, self.backward.values, strict=True))
        self._end = end
        self._boxes = {twin[value]: box for value, box in self._boxes.items()}
        self._arrows = {(twin[value], n): parts for (value, n), parts in self._arrows.items()}
        self._slopes = {(twin[value], n): label for (value, n), label in self._slopes.items()}
        for (value, place), label in self._slopes.items():
            label.set_text(shown(value.slopes[place]))

    def show(self, number):
        """Show the moment after so many visits."""
        moment = self.backward.moments[number]
        for value, box in self._boxes.items():
            box.set_text(self._words(value, moment))
            isWhole = value in moment.isWhole
            colour = TRAINING_COLOUR if isWhole else THRESHOLD_COLOUR
            isVisited = value is moment.visited
            box.get_bbox_patch().set(
                edgecolor=VALIDATION_COLOUR if isVisited else colour,
                linewidth=2.5 if isVisited else 1.2,
                facecolor="#E3F0FA" if isWhole else "white",
            )
        for arrow, parts in self._arrows.items():
            isNow = arrow in moment.arrows and arrow[0] is moment.visited
            colour = TRAINING_COLOUR if arrow in moment.arrows else THRESHOLD_COLOUR
            for part in parts:
                part.set(color=VALIDATION_COLOUR if isNow else colour, linewidth=2 if isNow else 1)
            self._slopes[arrow].set_visible(arrow in moment.arrows)

    def title(self, number):
        """Return what happens at a moment, in words."""
        visited = self.backward.moments[number].visited
        if visited is None:
            return translate("forward: each value from those before it")
        end, name = valueName(self._end), valueName(visited)
        if not visited.operands:
            return translate("backward: ∂{end}/∂{name} is whole", end=end, name=name)
        return translate("backward: ∂{end}/∂{name} is whole, and handed on", end=end, name=name)

    def _words(self, value, moment):
        made = madeOf(value)
        first = f"{value.name} = {made}" if value.name and made else value.name or made
        lines = [first, shown(value.number)] if first else [shown(value.number)]
        if value in moment.gradients:
            lines.append(f"∂ {shown(moment.gradients[value])}")
        return "\n".join(lines)

    def _textSize(self, scale):
        width, height = self._axes.figure.get_size_inches() * [
            self._axes.get_position().width,
            self._axes.get_position().height,
        ]
        room = min(width / self.layout.width / INCHES[0], height / self.layout.height / INCHES[1])
        return max(SMALLEST, min(LARGEST * scale, LARGEST * room))

    def _box(self, value):
        x, y = self.layout.places[value]
        style = {"boxstyle": "round,pad=0.35", "facecolor": "white"}
        return self._axes.text(
            *(x, y, ""), ha="center", va="center", fontsize=self._size, bbox=style, zorder=1
        )

    def _arrow(self, arrow):
        """Draw an arrow, and its slope on its last stretch; return the two artists."""
        from matplotlib.patches import FancyArrowPatch

        value, place = arrow
        points = self.layout.routes[arrow]
        if value.operands.index(value.operands[place]) != place:  # a + a: a way of its own
            (x0, y0), (x1, y1) = points[0], points[-1]
            points = [(x0, y0), ((x0 + x1) / 2, (y0 + y1) / 2 + BEND), (x1, y1)]
        (way,) = self._axes.plot(*zip(*points[:-1], strict=True), zorder=0, solid_capstyle="round")
        before = self._boxes[value.operands[place]].get_bbox_patch() if len(points) == 2 else None
        head = FancyArrowPatch(
            *points[-2:],
            arrowstyle="-|>",
            mutation_scale=self._size,
            patchA=before,
            patchB=self._boxes[value].get_bbox_patch(),
            shrinkA=0,
            shrinkB=0,
            zorder=2,  # after the boxes: only as they are drawn do they know their size
        )
        self._axes.add_patch(head)
        (x0, y0), (x1, y1) = points[-2:]
        slope = self._axes.text(
            *((x0 + x1) / 2, (y0 + y1) / 2, shown(value.slopes[place])),
            ha="center",
            va="center",
            fontsize=0.9 * self._size,
            color=VALIDATION_COLOUR,
            bbox={"boxstyle": "round,pad=0.1", "facecolor": "white", "edgecolor": "none"},
            zorder=4,
        )
        return (way, head), slope


def valueName(value):
    """Return what to call a value: its name, else what made it, else its number."""
    return value.name or madeOf(value) or shown(value.number)


def madeOf(value):
    """Return how a value was made in a few letters: `a + b`, `logistic`; "" if it was given."""
    if len(value.operands) > 1 and all(operand.name for operand in value.operands):
        return f" {value.operation} ".join(operand.name for operand in value.operands)
    if value.operation.startswith("^") and value.operands[0].name:
        return value.operands[0].name + value.operation
    return value.operation
