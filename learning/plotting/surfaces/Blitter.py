"""Drawing what moves without drawing again what does not.

Axes, labels and grid take most of the time of a frame and hardly ever change. They are drawn once
and kept as a picture; a frame is that picture with the curves drawn on top. matplotlib calls this
blitting, and the artists that move `animated`.
"""

from learning.plotting.surfaces.Stamps import Stamps


class Blitter:
    """Draws the animated artists of a figure over a picture of the rest."""

    def __init__(self, figure, owner):
        """Take charge of the `artists` of a plot.

        There may come more of them; whoever makes one says that everything is new.
        """
        self._figure = figure
        self._canvas = figure.canvas
        self._owner = owner
        self._background = None
        self._stamps = Stamps(self._canvas)
        # After each full drawing, whoever asked for it (us, or a window that was resized).
        self._canvas.mpl_connect("draw_event", self._onFullDrawing)

    def draw(self, isAllNew):
        """Draw a frame: everything if `isAllNew` or there is no picture yet, else what moves."""
        if isAllNew or self._background is None:
            for artist in self._owner.artists:
                artist.set_animated(True)
            self._canvas.draw()
        else:
            self._canvas.restore_region(self._background)
            self._drawArtists()
            self._canvas.blit()  # all of it: Tk lays a part over what is there, pixel by pixel

    def forget(self):
        """Draw everything next time: the figure is another."""
        self._background = None

    def _onFullDrawing(self, event):
        if self._figure.canvas.is_saving():  # in a size of its own
            return
        self._background = self._canvas.copy_from_bbox(self._figure.bbox)
        self._stamps.forget()
        self._drawArtists()

    def _drawArtists(self):
        self._stamps.draw(self._owner.artists)
