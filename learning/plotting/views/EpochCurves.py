"""Curves by epoch, for the views that draw some."""

from itertools import pairwise
from math import ceil, floor, isfinite, log10, nan

from learning.plotting.figures import HIGHEST, useLogarithms
from learning.plotting.LookTimes import areJoined
from learning.plotting.style import THRESHOLD_COLOUR
from learning.plotting.Thinned import Thinned
from learning.words.language import translate

CAPACITY = 2000
"""So many points are kept: a screen has no more columns."""

MARKER = 0.35
"""The size of a point that stands alone, as a part of the size of the letters."""

FEW = 40
"""Up to so many points each is marked."""


class EpochCurves:
    """Lines that grow, on axes whose ends move by leaps, so that they seldom change.

    A line joins two points only where it is known what is between them.

    Attributes:
        artists: the lines.
        limits: those of the height, or None as long as there is none.
    """

    def __init__(self, axes, names, looks, limits=None, isLogarithmic=False, isWatchedOften=False):
        """Draw a line for each name, whose look is a colour and a style.

        `limits` are those of the height, None to follow the lines.

        `isWatchedOften` if every epoch is seen, though not every one is kept.
        """
        from matplotlib.ticker import MaxNLocator

        self._axes = axes
        self.limits = limits
        self._isLogarithmic = isLogarithmic
        self._isWatchedOften = isWatchedOften
        self._right = -1.0
        self._starts = [0]  # the epochs with which attempts begin
        self._markedCount = 1  # how many of them are marked; the first has no need of it
        self._points = Thinned(CAPACITY)  # (number of the epoch, its attempt, the heights)
        size = MARKER * axes.xaxis.label.get_size()
        self.artists = [
            axes.plot([], [], label=name, color=colour, linestyle=style, markersize=size)[0]
            for name, (colour, style) in zip(names, looks, strict=True)
        ]
        axes.set_xlabel(translate("epoch"))
        axes.xaxis.set_major_locator(MaxNLocator("auto", integer=True, min_n_ticks=1))
        if limits is not None:
            axes.set_ylim(*limits)

    def add(self, number, heights):
        """Add a point to each line, at an epoch; None for a line that has none."""
        self._points.add((number, len(self._starts) - 1, heights))

    def startAttempt(self, number):
        """Begin another attempt at an epoch: it is marked, and no line leads there."""
        self._starts.append(number)

    def update(self, isLast=False):
        """Draw the lines; return whether the axes have changed."""
        if isLast:
            self._points.close()
        lines = [self._pointsOf(index) for index in range(len(self.artists))]
        for artist, points in zip(self.artists, lines, strict=True):
            self._draw(artist, points)
        unmarked = self._starts[self._markedCount :]
        for number in unmarked:
            markAttempt(self._axes, number)
        self._markedCount += len(unmarked)
        last = max((points[-1][0] for points in lines if points), default=0)
        heights = [height for points in lines for _, _, height in points]
        limits = self._limitsFor(list(filter(isfinite, heights)))
        if not isLast and last <= self._right and limits == self.limits:
            return bool(unmarked)
        self._right = max(last, 1) if isLast else max(20, 2 * last)
        self.limits = limits
        self._axes.set_xlim(0, self._right)
        if limits is not None:
            self._axes.set_ylim(*limits)
            if self._isLogarithmic:
                useLogarithms(self._axes)
        return True

    def _draw(self, artist, points):
        """Give a line its points, with nothing between two where something may have happened."""
        numbers, heights, lonely = [], [], []
        isLonely = True
        for (number, attempt, height), following in pairwise([*points, None]):
            numbers.append(number)
            heights.append(height)
            isJoined = following is not None and self._areJoined(number, attempt, following)
            if (isLonely and not isJoined) or len(points) <= FEW:
                lonely.append(len(numbers) - 1)
            if not isJoined and following is not None:
                numbers.append(number)
                heights.append(nan)
            isLonely = not isJoined
        artist.set_data(numbers, heights)
        artist.set_marker("o" if lonely else "")
        artist.set_markevery(lonely or None)

    def _areJoined(self, number, attempt, following):
        later, itsAttempt, height = following
        if attempt != itsAttempt or not isfinite(height):
            return False
        start = self._starts[attempt]
        return self._isWatchedOften or areJoined(number - start, later - start)

    def _pointsOf(self, index):
        """Return the points of a line, (epoch, attempt, height); nan where it has no height."""
        return [
            (number, attempt, heights[index] if _isDrawn(heights[index]) else nan)
            for number, attempt, heights in self._points.items
        ]

    def _limitsFor(self, heights):
        """Return the limits of the height: as they were, unless some height lies beyond."""
        if not heights:
            return self.limits
        low, high = min(heights), max(heights)
        if self.limits is not None and self.limits[0] <= low and high <= self.limits[1]:
            return self.limits
        if self._isLogarithmic:  # whole powers of ten
            return 10.0 ** floor(log10(low)), 10.0 ** max(ceil(log10(high)), floor(log10(low)) + 1)
        margin = 0.25 * (high - low) or 0.1 * abs(high) or 1.0
        return low - margin if low < 0 else 0.0, high + margin


def markAttempt(axes, number):
    """Draw a line where another attempt begins."""
    axes.axvline(
        number,
        color=THRESHOLD_COLOUR,
        linewidth=axes.spines["left"].get_linewidth(),
        label=translate("started again"),
    )


def _isDrawn(height):
    return height is not None and isfinite(height) and abs(height) < HIGHEST
