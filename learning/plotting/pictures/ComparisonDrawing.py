"""The curves of trainings that are compared: for each way to train the median, and the spread."""

from math import isfinite
from statistics import median

from matplotlib import rcParams

from learning.plotting.figures import HIGHEST, useLogarithms
from learning.plotting.style import PALETTE, STYLES
from learning.words.language import translate

LEGEND_KEY, LETTER = 5.0, 0.52
"""The width of a legend without its words, and of a letter of it, in heights of the usual type."""

POINTS_AN_INCH = 72

POINTS = 200
"""Each curve is drawn at so many epochs."""


class ComparisonDrawing:
    """Axes with a line for each way to train, and a legend beside them that says what differs.

    The line is the median over the seeds, the band reaches from the lowest to the highest. A
    training that has ended keeps its last cost.
    """

    def __init__(self, figure, title, labels, isInNats=True, isLogarithmic=False):
        """Prepare the axes on a matplotlib figure, with nothing on them."""
        self._axes = axes = figure.add_subplot()
        axes.set_title(title, loc="left", fontweight="bold")
        axes.set_xlabel(translate("epoch"))
        axes.set_ylabel(translate("cost (nats)") if isInNats else translate("cost"))
        self._isLogarithmic = isLogarithmic
        count = len(PALETTE)
        looks = [(PALETTE[n % count], STYLES[n // count]) for n in range(len(labels))]
        self._lines = [
            axes.plot([], [], label=label, color=colour, linestyle=style)[0]
            for label, (colour, style) in zip(labels, looks, strict=True)
        ]
        self._bands = [None] * len(labels)
        axes.legend(loc="upper left", bbox_to_anchor=(1.01, 1.0), fontsize="small")
        width = LEGEND_KEY + max(map(len, labels)) * LETTER  # of the legend, in letters' heights
        inches = width * rcParams["font.size"] / POINTS_AN_INCH
        right = max(0.4, 1 - inches / figure.get_size_inches()[0])
        figure.subplots_adjust(left=0.1, right=right, bottom=0.15, top=0.91)

    def update(self, curves):
        """Draw the curves so far: of each way to train, a list of one a seed, (epoch, cost) pairs.

        An empty one has not started.
        """
        heights, last = [], 1
        for place, own in enumerate(curves):
            own = [points for points in own if points]
            if not own:
                continue
            numbers, low, middle, high = spreadOf(own)
            self._lines[place].set_data(numbers, middle)
            if self._bands[place] is not None:
                self._bands[place].remove()
            colour = self._lines[place].get_color()
            self._bands[place] = self._axes.fill_between(
                numbers, low, high, color=colour, alpha=0.15, linewidth=0
            )
            heights += [height for height in middle if 0 < height < HIGHEST]
            last = max(last, numbers[-1])
        self._axes.set_xlim(0, last)
        if heights:
            self._fit(min(heights), max(heights))

    def _fit(self, low, high):
        if self._isLogarithmic:
            self._axes.set_ylim(low / 1.5, 1.5 * high)
            useLogarithms(self._axes)
        else:
            self._axes.set_ylim(0, 1.05 * high)


def spreadOf(curves):
    """Return epochs and, at each, the lowest, the median and the highest of some curves."""
    end = max(points[-1][0] for points in curves)
    step = max(1, end // POINTS)
    numbers = [*range(0, end, step), end]
    columns = list(zip(*(heightsAt(points, numbers) for points in curves), strict=True))
    return numbers, list(map(min, columns)), list(map(median, columns)), list(map(max, columns))


def heightsAt(points, numbers):
    """Return the height of a curve at some epochs: that of the last point before, or there."""
    heights, place = [], 0
    for number in numbers:
        while place + 1 < len(points) and points[place + 1][0] <= number:
            place += 1
        height = points[place][1]
        heights.append(height if isfinite(height) and height < HIGHEST else HIGHEST)
    return heights
