"""The cost curve in a window, growing while training goes on."""

from time import perf_counter

import matplotlib
from matplotlib import pyplot

from learning.plotting.Blitter import Blitter
from learning.plotting.DrawingBudget import DrawingBudget
from learning.plotting.figures import saveFigure
from learning.plotting.NoWindow import NoWindow
from learning.plotting.Panels import Panels, sizeOf
from learning.plotting.Plot import Plot
from learning.plotting.style import RC_PARAMS

BREATH_PERIOD = 0.04
"""Seconds between two looks at the mouse and the keyboard while training: nobody feels less."""


class Window(Plot):
    """A window of whatever toolkit matplotlib finds; it may be closed at any time.

    It comes to the front once, when it opens. `pyplot.pause` would bring it there at each frame,
    so frames are drawn by hand, and so is the waiting.
    """

    def __init__(self, title, threshold, pace, picturePath=None, views=("cost",), data=None):
        """Open the window; at the end, save the picture too if there is a path for it.

        `title` stands above it; `threshold`, in nats, is drawn across the cost; `views` are the
        names of the panels, `data` the script's sets. As soon as the window is closed, `pace` is 0:
        there is nobody to wait for.

        Raises NoWindow if there is no display, or no toolkit to open a window with.
        """
        super().__init__(pace)
        self._picturePath = picturePath
        self._budget = DrawingBudget()
        self._nextBreath = 0.0
        self._isStale = False
        self._isOpen = True
        self._figure = _openFigure(title, sizeOf(len(views)))
        self._canvas = self._figure.canvas
        self._canvas.mpl_connect("close_event", self._onClose)
        self._canvas.mpl_connect("resize_event", lambda event: self._panels.fit())
        self._panels = Panels(self._figure, views, title, threshold, data)
        self._blitter = Blitter(self._figure, self._panels)
        pyplot.show(block=False)
        self._canvas.flush_events()

    def _onClose(self, event):
        self._isOpen = False
        self.pace = 0.0

    def show(self, epoch):
        """Take note of an epoch; draw it if the time for drawing is not spent."""
        self._panels.note(epoch)
        self._isStale = True
        if epoch.number == 0:  # training has not started: this frame costs nobody's time
            self._drawIfDue(isWaiting=True)
        self.breathe()

    def breathe(self):
        """Answer the mouse and the keyboard, and draw if it is time; 25 times a second at most.

        All else is one look at the clock: small networks have ten thousands of epochs a second.
        """
        if perf_counter() >= self._nextBreath and self._isOpen:
            self._drawIfDue()
            self._budget.spend(self._canvas.flush_events)
            self._nextBreath = perf_counter() + BREATH_PERIOD

    def idle(self):
        """Draw what is not drawn yet, and let the window live for a hundredth of a second."""
        self._drawIfDue(isWaiting=True)
        if self._isOpen:
            self._budget.spend(self._canvas.flush_events, isWaiting=True)
        self._budget.spend(super().idle, isWaiting=True)

    def finish(self):
        """Draw the whole curve, and save it too if asked to."""
        self._panels.look()
        self._panels.update(isLast=True)
        self._blitter.release()
        self._isStale = False
        if self._isOpen:
            self._canvas.draw_idle()
            self._canvas.flush_events()
        if self._picturePath is None:
            return None
        saveFigure(self._figure, self._picturePath)
        return f"curve saved in {self._picturePath}"

    def stayOpen(self, isEnough):
        """Stay until the user closes the window or `isEnough()` returns true."""
        while self._isOpen and not isEnough():
            self.idle()
        pyplot.close(self._figure)

    def _drawIfDue(self, isWaiting=False):
        if self._isStale and self._isOpen and self._budget.isDue(isWaiting):
            self._budget.drawFrame(self._draw, isWaiting)
            self._isStale = False

    def _draw(self):
        self._panels.look()
        self._blitter.draw(isAllNew=self._panels.update())


def _openFigure(title, size):
    matplotlib.rcParams.update(RC_PARAMS)
    try:
        figure = pyplot.figure(num=title, figsize=size)
    except Exception as error:  # each toolkit has its own way of finding no display
        raise NoWindow(str(error) or type(error).__name__) from None
    if figure.canvas.required_interactive_framework is None:
        pyplot.close(figure)
        raise NoWindow("matplotlib found no display, or no toolkit for windows (Tk, Qt)")
    return figure
