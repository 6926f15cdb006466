"""The views in a browser, on a page that this machine serves to itself alone."""

from contextlib import suppress

import matplotlib
from matplotlib import pyplot
from tornado.websocket import WebSocketClosedError

from learning.plotting.Panels import sizeOf
from learning.plotting.style import rcParams
from learning.plotting.surfaces.Controls import FREE_KEYS
from learning.plotting.surfaces.LivePlot import LivePlot
from learning.plotting.surfaces.PageServer import PageServer
from learning.words.language import translate

RESOLUTION = 74  # dots per inch: the page fits into a browser on a laptop, toolbar and all

LARGEST = 110
"""Dots per inch of a page that fills a larger browser: then its letters are a window's."""


class WebPage(LivePlot):
    """A page of matplotlib's WebAgg backend; it may be closed and opened again at any time.

    The server lives in the loop of training, as a window's toolkit does: whenever the plot
    polls events, it serves what has been asked for. No thread touches the network while it learns.
    """

    def __init__(self, names, scene, tempo, picturePath=None):
        """Serve the page, say where, and wait for the first who opens it.

        Raises BadInput if there is no port to be had.
        """
        matplotlib.use("webagg", force=True)
        matplotlib.rcParams.update(rcParams(scene.scale) | FREE_KEYS)
        figure = pyplot.figure(
            num=scene.title, figsize=sizeOf(len(names), scene.scale), dpi=RESOLUTION
        )
        self._server = PageServer(figure)
        super().__init__(figure, names, scene, tempo, picturePath)
        self._resolution = LARGEST
        address = self._server.listen()
        print(translate("open {address} to see it learn", address=address), flush=True)
        while not self._server.isFound:
            self.idle()

    def stayOpen(self, isEnough):
        """Stay until nobody looks at the page any more, or as a window does."""
        super().stayOpen(lambda: isEnough() or self._server.isLeft)

    def close(self):
        """End the server."""
        pyplot.close(self._figure)
        self._server.close()

    def _attempt(self, action, *arguments):
        super()._attempt(_unlessLeft, action, *arguments)

    def _isWatched(self):
        return self._server.isWatched

    def _flush(self):
        self._server.serve()
        if self._server.isLeft:
            self.tempo.stopWaiting()


def _unlessLeft(action, *arguments):
    """Call it; that the page is being left at this very moment is no reason to draw no more."""
    with suppress(WebSocketClosedError):
        action(*arguments)
