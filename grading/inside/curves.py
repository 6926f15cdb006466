"""What could be a curve in a figure, and whether a person would see it."""

from typing import NamedTuple

import numpy
from matplotlib import collections
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.figure import Figure

MOST_AXES = 8

MOST_PIECES = 6
"""Lines, clouds and colours of one axes that are looked at apart."""

CONTRAST = 24
"""How much of 255 a pixel must change for a person to see it: pale grey on white does it."""

FEWEST_PIXELS = 12
"""Pixels that a curve must change."""

SMALLEST_SIDE, LARGEST_SIDE = 40, 5000
"""Pixels of a figure in which something can be seen, and of one that is drawn to find out."""


class Curve(NamedTuple):
    """Something in a figure that could be the curve.

    Attributes:
        points: a list of (x, y), those that are numbers.
        artists: matplotlib's objects that draw it.
        figure: where they are.
    """

    points: list
    artists: list
    figure: Figure

    def isVisible(self, isBlitted):
        """Tell whether a person sees it: whether the picture changes when it is left out.

        `isBlitted` says whether what is called animated has been drawn by hand on this canvas; a
        drawing of the whole figure leaves it out.
        """
        width, height = (int(side) for side in self.figure.bbox.size)
        if not SMALLEST_SIDE <= min(width, height) <= max(width, height) <= LARGEST_SIDE:
            return False
        animated = [artist for artist in self.figure.findobj() if artist.get_animated()]
        shown = [artist for artist in self.artists if isBlitted or artist not in animated]
        # Changed behind their setters: a window that is up to date is not drawn again for it.
        try:
            for artist in animated:
                artist._animated = False
            whole = self._pixels(width, height)
            for artist in shown:
                artist._visible = False
            rest = self._pixels(width, height)
        finally:
            for artist in animated:
                artist._animated = True
            for artist in shown:
                artist._visible = True
        changes = abs(whole - rest).max(axis=2) > CONTRAST
        return int(changes.sum()) >= FEWEST_PIXELS

    def _pixels(self, width, height):
        """Return the picture as it looks on something white: height × width × 3, 0 to 255."""
        renderer = RendererAgg(width, height, self.figure.dpi)
        isStale = self.figure.stale
        self.figure.draw(renderer)
        self.figure._stale = isStale
        pixels = numpy.asarray(renderer.buffer_rgba()).astype(float)
        opacity = pixels[:, :, 3:] / 255
        return pixels[:, :, :3] * opacity + 255 * (1 - opacity)


def curvesOf(figure):
    """Return {name: `Curve`} of what could be a curve.

    Every line and every cloud of points that is not switched off; and, since a curve may come in
    pieces, for each axes all its lines one after the other, all those of one colour, and the same
    of clouds.
    """
    found = {}
    for number, axes in enumerate(figure.axes[:MOST_AXES]):
        lines = [
            (str(line.get_color()), _pointsOfLine(line), line)
            for line in axes.lines
            if _isSwitchedOn(line, axes)
        ]
        clouds = [
            (str(cloud.get_facecolor()), _pointsOfCloud(cloud), cloud)
            for cloud in axes.collections
            if isinstance(cloud, collections.PathCollection) and _isSwitchedOn(cloud, axes)
        ]
        for kind, pieces in (("line", lines), ("cloud", clouds)):
            for index, piece in enumerate(pieces[:MOST_PIECES]):
                found[f"{number} {kind} {index}"] = _joined([piece], figure)
            if len(pieces) > 1:
                found[f"{number} {kind} all"] = _joined(pieces, figure)
                colours = list(dict.fromkeys(colour for colour, _, _ in pieces))
                for colour in colours[:MOST_PIECES]:
                    same = [piece for piece in pieces if piece[0] == colour]
                    found[f"{number} {kind} {colour}"] = _joined(same, figure)
    return found


def _joined(pieces, figure):
    points = [point for _, part, _ in pieces for point in part]
    return Curve(points, [artist for _, _, artist in pieces], figure)


def _isSwitchedOn(artist, axes):
    return artist.get_visible() and axes.get_visible() and artist.get_alpha() != 0


def _pointsOfLine(line):
    try:
        points = [(float(x), float(y)) for x, y in zip(*line.get_data(orig=False), strict=False)]
        return [(x, y) for x, y in points if x - x == y - y == 0]  # those that can be seen
    except (TypeError, ValueError):
        return []


def _pointsOfCloud(cloud):
    return [(float(x), float(y)) for x, y in cloud.get_offsets()]
