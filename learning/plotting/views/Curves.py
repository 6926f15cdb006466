"""Curves by epoch, for the views that draw some."""

from math import ceil, floor, isfinite, log10

from learning.language import translate
from learning.plotting.style import PALETTE

CAPACITY = 2000
"""So many points are kept: a screen has no more columns."""

STYLES = ("-", "--", "-.", ":")


class Curves:
    """Lines that grow, on axes whose ends move by leaps, so that they seldom change."""

    def __init__(self, axes, names, limits=None, isLogarithmic=False):
        """Draw a line for each name; `limits` are those of the height, None to follow the lines."""
        from matplotlib.ticker import MaxNLocator, NullFormatter

        self._axes = axes
        self._limits = limits
        self._isLogarithmic = isLogarithmic
        self._right = -1.0
        self._stride = self._count = 1
        self.points = [([], []) for _ in names]
        self.artists = [
            axes.plot([], [], label=name, color=colour, linestyle=STYLES[index % len(STYLES)])[0]
            for index, (name, colour) in enumerate(zip(names, PALETTE, strict=False))
        ]
        axes.set_xlabel(translate("epoch"))
        axes.xaxis.set_major_locator(MaxNLocator("auto", integer=True, min_n_ticks=1))
        if isLogarithmic:
            axes.set_yscale("log")
            axes.yaxis.set_minor_formatter(NullFormatter())
        if limits is not None:
            axes.set_ylim(*limits)
        if len(names) > 1:
            axes.legend(loc="upper right" if limits is None else "lower right", fontsize="small")

    def add(self, number, heights):
        """Add a point to each line, at an epoch; None for a line that has none."""
        self._count += 1
        if self._count % self._stride:
            return
        for (numbers, values), height in zip(self.points, heights, strict=False):
            if height is not None and isfinite(height):
                numbers.append(number)
                values.append(height)
        if max(len(numbers) for numbers, _ in self.points) >= CAPACITY:
            self._stride *= 2
            for numbers, values in self.points:
                del numbers[1::2], values[1::2]

    def update(self, isLast=False):
        """Draw the lines; return whether the axes have changed."""
        for artist, (numbers, values) in zip(self.artists, self.points, strict=False):
            artist.set_data(numbers, values)
        last = max((numbers[-1] for numbers, _ in self.points if numbers), default=0)
        limits = self._limitsFor([value for _, values in self.points for value in values])
        if not isLast and last <= self._right and limits == self._limits:
            return False
        self._right = max(last, 1) if isLast else max(20, 2 * last)
        self._limits = limits
        self._axes.set_xlim(0, self._right)
        if limits is not None:
            self._axes.set_ylim(*limits)
        return True

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
