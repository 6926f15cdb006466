"""Curves by epoch, for the views that draw some."""

from itertools import cycle
from math import ceil, floor, log10

from learning.plotting.figures import HIGHEST, useLogarithms
from learning.plotting.style import PALETTE, STYLES
from learning.plotting.Thinned import Thinned
from learning.words.language import translate

CAPACITY = 2000
"""So many points are kept: a screen has no more columns."""

FEW = 40
"""Up to so many points each is marked: between two of them the line is a guess."""


class Curves:
    """Lines that grow, on axes whose ends move by leaps, so that they seldom change."""

    def __init__(self, axes, names, limits=None, isLogarithmic=False):
        """Draw a line for each name; `limits` are those of the height, None to follow the lines."""
        from matplotlib.ticker import MaxNLocator

        self._axes = axes
        self._limits = limits
        self._isLogarithmic = isLogarithmic
        self._right = -1.0
        self._points = Thinned(CAPACITY)  # (number of the epoch, the heights of all lines)
        self.artists = [
            axes.plot([], [], label=name, color=colour, linestyle=style, markersize=4)[0]
            for name, colour, style in zip(names, cycle(PALETTE), cycle(STYLES), strict=False)
        ]
        axes.set_xlabel(translate("epoch"))
        axes.xaxis.set_major_locator(MaxNLocator("auto", integer=True, min_n_ticks=1))
        if limits is not None:
            axes.set_ylim(*limits)
        if len(names) > 1:
            place = "upper right" if limits is None else "lower right"
            axes.legend(loc=place, fontsize="small", ncols=1 + len(names) // 6)

    def add(self, number, heights):
        """Add a point to each line, at an epoch; None for a line that has none."""
        self._points.add((number, heights))

    def update(self, isLast=False):
        """Draw the lines; return whether the axes have changed."""
        if isLast:
            self._points.close()
        lines = [self._pointsOf(index) for index in range(len(self.artists))]
        for artist, points in zip(self.artists, lines, strict=True):
            artist.set_data([number for number, _ in points], [height for _, height in points])
            artist.set_marker("o" if len(points) <= FEW else "")
        last = max((points[-1][0] for points in lines if points), default=0)
        limits = self._limitsFor([height for points in lines for _, height in points])
        if not isLast and last <= self._right and limits == self._limits:
            return False
        self._right = max(last, 1) if isLast else max(20, 2 * last)
        self._limits = limits
        self._axes.set_xlim(0, self._right)
        if limits is not None:
            self._axes.set_ylim(*limits)
            if self._isLogarithmic:
                useLogarithms(self._axes)
        return True

    def _pointsOf(self, index):
        """Return the points of a line, (number, height); where it has none there is none."""
        points = [
            (number, heights[index])
            for number, heights in self._points.items
            if index < len(heights)
        ]
        return [(n, height) for n, height in points if height is not None and abs(height) < HIGHEST]

    def _limitsFor(self, heights):
        """Return the limits of the height: as they were, unless some height lies beyond."""
        if not heights:
            return self._limits
        low, high = min(heights), max(heights)
        if self._limits is not None and self._limits[0] <= low and high <= self._limits[1]:
            return self._limits
        if self._isLogarithmic:  # whole powers of ten
            return 10.0 ** floor(log10(low)), 10.0 ** max(ceil(log10(high)), floor(log10(low)) + 1)
        margin = 0.25 * (high - low) or 0.1 * abs(high) or 1.0
        return low - margin if low < 0 else 0.0, high + margin
