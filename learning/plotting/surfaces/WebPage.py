"""The views in a browser, on a page that this machine serves to itself alone."""

import asyncio
import logging
from time import perf_counter

import matplotlib
from matplotlib import pyplot
from matplotlib.backends.backend_webagg import WebAggApplication

from learning.checks import Sentence, unlike
from learning.plotting.Panels import sizeOf
from learning.plotting.style import rcParams
from learning.plotting.surfaces.Controls import FREE_KEYS
from learning.plotting.surfaces.LivePlot import LivePlot
from learning.words.BadInput import BadInput
from learning.words.language import translate

ADDRESS = "127.0.0.1"
"""Loopback: no other machine can ask for the page."""

RESOLUTION = 74  # dots per inch: the page fits into a browser on a laptop, toolbar and all

GRACE = 2.0
"""Seconds that a page may be gone before nobody watches: it may have been loaded again."""

TURNS = 5
"""Turns of the server's loop in a row: a message that comes in is answered in a later one."""


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
        self._loop = asyncio.new_event_loop()
        asyncio.set_event_loop(self._loop)
        self._manager = figure.canvas.manager
        self._isFound = False
        self._leftAt = None
        super().__init__(figure, names, scene, tempo, picturePath)
        try:
            self._loop.run_until_complete(_serve())
        except (OSError, SystemExit):  # how matplotlib says that every port is taken
            raise unlike(
                "--plot web", Sentence("a free port on this machine"), Sentence("none"), BadInput
            ) from None
        address = f"http://{ADDRESS}:{WebAggApplication.port}/{figure.number}"
        print(translate("open {address} to see it learn", address=address), flush=True)
        while not self._isFound:
            self.idle()

    def stayOpen(self, isEnough):
        """Stay until nobody looks at the page any more, or as a window does."""
        super().stayOpen(lambda: isEnough() or self._isLeft())

    def close(self):
        """End the server."""
        pyplot.close(self._figure)
        self._loop.close()

    def _isWatched(self):
        return bool(self._manager.web_sockets)

    def _isLeft(self):
        return self._leftAt is not None and perf_counter() - self._leftAt > GRACE

    def _flush(self):
        for _ in range(TURNS):  # a loop that is told to stop before it runs makes one turn
            self._loop.call_soon(self._loop.stop)
            self._loop.run_forever()
        if self._isWatched():
            self._isFound, self._leftAt = True, None
        elif self._isFound:
            self._leftAt = self._leftAt or perf_counter()
            if self._isLeft():
                self.tempo.stopWaiting()


async def _serve():
    """Listen, on the first free port from matplotlib's usual one on."""
    # A browser that goes away in the middle of an answer is nobody's mistake, and no news.
    logging.getLogger("tornado").setLevel(logging.CRITICAL)
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)
    WebAggApplication.initialize(address=ADDRESS)
