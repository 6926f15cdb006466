"""Curves by epoch, for the views that draw some."""

from itertools import cycle
from math import ceil, floor, log10

from learning.plotting.figures import HIGHEST, useLogarithms
from learning.plotting.style import PALETTE, STYLES
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
        self._stride = self._count = 1
        self._last = None
        self.points = [([], []) for _ in names]
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
        self._last = number, heights
        self._count += 1
        if self._count % self._stride == 0:
            self._keep(number, heights)

    def _keep(self, number, heights):
        for (numbers, values), height in zip(self.points, heights, strict=False):
            if height is not None and abs(height) < HIGHEST:
                numbers.append(number)
                values.append(height)
        if max(len(numbers) for numbers, _ in self.points) >= CAPACITY:
            self._stride *= 2
            for numbers, values in self.points:
                del numbers[1::2], values[1::2]

    def update(self, isLast=False):
        """Draw the lines; return whether the axes have changed."""
        if isLast and self._last is not None and self._last[0] > self._newest():
            self._keep(*self._last)
        for artist, (numbers, values) in zip(self.artists, self.points, strict=False):
            artist.set_data(numbers, values)
            artist.set_marker("o" if len(numbers) <= FEW else "")
        last = max(0, self._newest())
        limits = self._limitsFor([value for _, values in self.points for value in values])
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

    def _newest(self):
        """Return the number of the last epoch that is kept, −1 before the first."""
        return max((numbers[-1] for numbers, _ in self.points if numbers), default=-1)

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
