"""A figure on a page that this machine serves to itself alone, in the loop of whoever draws it."""

import asyncio
import logging
from time import perf_counter

from matplotlib.backends.backend_webagg import WebAggApplication

from learning.checks import Sentence, unlike
from learning.plotting.surfaces.FigurePage import FigurePage
from learning.words.BadInput import BadInput

ADDRESS = "127.0.0.1"
"""Loopback: no other machine can ask for the page."""

GRACE = 2.0
"""Seconds that a page may be gone before nobody watches: it may have been loaded again."""

TURNS = 5
"""Turns of the server's loop in a row: a message that comes in is answered in a later one."""


class PageServer:
    """Serves a figure of matplotlib's WebAgg backend; the page may be closed and opened again.

    No thread touches what is drawn: whenever `serve` is called, what has been asked for is served.

    Attributes:
        isFound: whether anybody has opened the page.
    """

    def __init__(self, figure):
        """Get ready; nothing listens before `listen`."""
        self._loop = asyncio.new_event_loop()
        asyncio.set_event_loop(self._loop)
        self._figure = figure
        self.isFound = False
        self._leftAt = None

    def listen(self):
        """Listen on a port, and return the page's address. BadInput if no port is to be had."""
        try:
            self._loop.run_until_complete(_serve())
        except (OSError, SystemExit):  # how matplotlib says that every port is taken
            raise unlike(
                "--plot web", Sentence("a free port on this machine"), Sentence("none"), BadInput
            ) from None
        return f"http://{ADDRESS}:{WebAggApplication.port}/{self._figure.number}"

    @property
    def isWatched(self):
        """Whether the page is open somewhere."""
        return bool(self._figure.canvas.manager.web_sockets)

    @property
    def isLeft(self):
        """Whether it has been, and nobody has come back for a while."""
        return self._leftAt is not None and perf_counter() - self._leftAt > GRACE

    def serve(self):
        """Serve what has been asked for."""
        for _ in range(TURNS):  # a loop that is told to stop before it runs makes one turn
            self._loop.call_soon(self._loop.stop)
            self._loop.run_forever()
        if self.isWatched:
            self.isFound, self._leftAt = True, None
        elif self.isFound:
            self._leftAt = self._leftAt or perf_counter()

    def close(self):
        """Serve no more."""
        self._loop.close()


async def _serve():
    """Listen, on the first free port from matplotlib's usual one on."""
    # A browser that goes away in the middle of an answer is nobody's mistake, and no news.
    logging.getLogger("tornado").setLevel(logging.CRITICAL)
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)
    WebAggApplication.SingleFigurePage = FigurePage
    WebAggApplication.initialize(address=ADDRESS)
