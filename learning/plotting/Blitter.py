"""Drawing what moves without drawing again what does not.

Axes, labels and grid take most of the time of a frame and hardly ever change. They are drawn once
and kept as a picture; a frame is that picture with the curves drawn on top. matplotlib calls this
blitting, and the artists that move `animated`.
"""


class Blitter:
    """Draws the animated artists of a figure over a picture of the rest."""

    def __init__(self, figure, artists):
        """Take charge of some artists of a figure, until `release`."""
        self._figure = figure
        self._canvas = figure.canvas
        self._artists = artists
        self._background = None
        for artist in artists:
            artist.set_animated(True)
        # After each full drawing, whoever asked for it (us, or a window that was resized).
        self._connection = self._canvas.mpl_connect("draw_event", self._onFullDrawing)

    def draw(self, isAllNew):
        """Draw a frame: everything if `isAllNew` or there is no picture yet, else what moves."""
        if isAllNew or self._background is None:
            self._canvas.draw()
        else:
            self._canvas.restore_region(self._background)
            self._drawArtists()
            self._canvas.blit(self._figure.bbox)

    def release(self):
        """Let the artists be drawn with the others again."""
        self._canvas.mpl_disconnect(self._connection)
        for artist in self._artists:
            artist.set_animated(False)

    def _onFullDrawing(self, event):
        self._background = self._canvas.copy_from_bbox(self._figure.bbox)
        self._drawArtists()

    def _drawArtists(self):
        for artist in self._artists:
            self._figure.draw_artist(artist)
