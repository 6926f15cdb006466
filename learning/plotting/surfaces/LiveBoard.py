"""A drawing that is made again now and then while others work: in a window, on a page, in a file.

The surfaces of a training know its pace and its keys; here nothing is held back.
"""

from contextlib import suppress
from time import perf_counter, sleep

import matplotlib
from matplotlib import rc_context
from matplotlib.figure import Figure

from learning.plotting.figures import saveFigure
from learning.plotting.style import FIGURE_SIZE, PROJECTOR, rcParams
from learning.plotting.surfaces.Controls import FREE_KEYS
from learning.plotting.surfaces.NoWindow import NoWindow
from learning.words.language import translate

SIZE = (11.0, FIGURE_SIZE[1])
"""Inches: there is a legend beside the curves."""

RESOLUTION = 85
"""Dots per inch, on the screen."""

PERIOD = 0.5
"""Seconds between two frames."""

IDLE = 0.02


class LiveBoard:
    """Nowhere but in a file, which is written at the end; its kin are seen before."""

    place = "file"

    def __init__(self, title, makeDrawing, isProjected=False):
        """Prepare it; `makeDrawing(figure)` returns the drawing, which has `update(curves)`."""
        self._style = rcParams(PROJECTOR if isProjected else 1.0)
        self._title, self._makeDrawing = title, makeDrawing
        self._next = 0.0
        self._trouble = False
        self._open()

    def _open(self):
        """Open what is seen; of a file nothing is."""

    def refresh(self, curves):
        """Draw how things are, if it is time."""

    def stay(self, curves):
        """Draw the end, and stay until the user has seen enough."""

    def save(self, path, curves):
        """Write the picture, whole or not at all; return a line that says so. Raises BadInput."""
        with rc_context(self._style):
            figure = Figure(figsize=SIZE)
            self._makeDrawing(figure).update(curves)
            saveFigure(figure, path)
        return translate("curve saved in {path}", path=path)


class WindowBoard(LiveBoard):
    """In a window, which may be closed at any time."""

    place = "window"

    def _open(self):
        """Raise NoWindow if there is none to be had."""
        from matplotlib import pyplot

        matplotlib.rcParams.update(self._style | FREE_KEYS)
        try:
            self._figure = pyplot.figure(num=self._title, figsize=SIZE, dpi=RESOLUTION)
        except Exception as error:  # each toolkit has its own way of finding no display
            raise NoWindow(str(error) or type(error).__name__) from None
        if self._figure.canvas.required_interactive_framework is None:
            pyplot.close(self._figure)
            raise NoWindow("matplotlib found no display, or no toolkit for windows (Tk, Qt)")
        pyplot.show(block=False)
        self._show()

    def _show(self):
        self._drawing = self._makeDrawing(self._figure)
        self._isOpen = True
        self._figure.canvas.mpl_connect("close_event", self._onClose)

    def _onClose(self, event):
        self._isOpen = False

    def _isThere(self):
        return self._isOpen

    def _flush(self):
        self._figure.canvas.flush_events()

    def refresh(self, curves):
        """Draw how things are, if it is time; a screen that dies ends the drawing alone."""
        if not self._isThere() or self._trouble:
            return
        try:
            if perf_counter() >= self._next:
                self._drawing.update(curves)
                self._figure.canvas.draw_idle()
                self._next = perf_counter() + PERIOD
            self._flush()
        except Exception:
            self._trouble = True

    def stay(self, curves):
        """Draw the end, and stay until the window is closed, or until Ctrl-C."""
        self._next = 0.0
        with suppress(KeyboardInterrupt):
            while self._isThere() and not self._trouble:
                self.refresh(curves)
                self._next = perf_counter() + 3600
                sleep(IDLE)


class PageBoard(WindowBoard):
    """On a page, which this machine serves to itself alone."""

    place = "web"

    def _open(self):
        matplotlib.use("webagg", force=True)
        matplotlib.rcParams.update(self._style | FREE_KEYS)
        from matplotlib import pyplot

        from learning.plotting.surfaces.PageServer import PageServer

        self._figure = pyplot.figure(num=self._title, figsize=SIZE, dpi=RESOLUTION)
        self._server = PageServer(self._figure)
        address = self._server.listen()
        print(translate("open {address} to see it learn", address=address), flush=True)
        self._show()

    def _isThere(self):
        return not self._server.isLeft

    def _flush(self):
        self._server.serve()
