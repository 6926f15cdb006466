"""Pictures of texts and images that stay as they are, so that none is drawn twice.

A text is drawn letter by letter, and an image is resampled: that is most of the time of a frame in
which little moves. What has not changed since the last frame is drawn once more, on a sheet of
glass, cut out, and from then on stamped.
"""

import numpy
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.image import AxesImage
from matplotlib.text import Text

STAMPED = (AxesImage, Text)
"""What takes longer to draw than to stamp."""


class Stamps:
    """Draws artists on a canvas, and has a picture of each that stays."""

    def __init__(self, canvas):
        """Draw on a canvas of matplotlib's Agg, or of one of its kin."""
        self._canvas = canvas
        self._glass = None
        self._pictures = {}  # of an artist: the pixels, and where they belong

    def forget(self):
        """Cut all of them anew: sizes have changed, or places."""
        self._glass = None
        self._pictures.clear()

    def draw(self, artists):
        """Draw the artists, one above the other."""
        renderer = self._canvas.get_renderer()
        for artist in artists:
            if not isinstance(artist, STAMPED):
                artist.draw(renderer)
            elif artist.stale:  # matplotlib's word for: changed since it was drawn
                self._pictures.pop(artist, None)
                artist.draw(renderer)
            else:
                self._stamp(artist, renderer)

    def _stamp(self, artist, renderer):
        if artist not in self._pictures:
            self._pictures[artist] = self._pictureOf(artist, renderer)
        pixels, x, y = self._pictures[artist]
        if pixels.size:
            renderer.draw_image(renderer.new_gc(), x, y, pixels)

    def _pictureOf(self, artist, renderer):
        """Return the pixels of an artist, and how many are left of it and below it."""
        if self._glass is None:
            self._glass = RendererAgg(renderer.width, renderer.height, renderer.dpi)
        self._glass.clear()
        artist.draw(self._glass)
        pixels = numpy.asarray(self._glass.buffer_rgba())
        isCovered = pixels[..., 3] > 0
        rows, columns = (numpy.flatnonzero(isCovered.any(axis=axis)) for axis in (1, 0))
        if not rows.size:
            return pixels[:0], 0, 0
        cut = pixels[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        # matplotlib counts the rows of an image from its foot.
        return cut[::-1].copy(), int(columns[0]), len(pixels) - 1 - int(rows[-1])
