"""A matplotlib backend without a screen: it tells the marker what is drawn, and when.

A hand-in takes it for a window. What it draws is looked at for points each time the window would
show something new, and for pixels when the marker asks; `recorder.py` tells of it.
"""

from time import perf_counter

from markingCurves import curvesOf
from markingPretence import Anything, PretendWindow
from markingRecorder import RecordingTimer, callLater, recorder, runTimers
from matplotlib._pylab_helpers import Gcf
from matplotlib.backend_bases import DrawEvent, FigureManagerBase, KeyEvent
from matplotlib.backends.backend_agg import FigureCanvasAgg

DRAWING_SHARE = 0.2
"""Figures are really drawn as long as that takes no larger part of the time, and at the end."""

FIRST_DRAWING = 0.4
"""Seconds that the first real drawing is reckoned to take: a busy machine loads fonts for long.

A short run would be over before; it is drawn for real at its end, and has its turns until then.
"""


class RecordingCanvas(FigureCanvasAgg):
    """A canvas that looks like a window's.

    Attributes:
        shown: the curves that were there when it was drawn for the last time.
        isBlitted: whether parts were drawn by hand.
    """

    required_interactive_framework = "a window"
    _timer_cls = RecordingTimer
    _spent = FIRST_DRAWING
    _begun = None
    isBlitted = False

    def __init__(self, figure=None):
        """Show nothing yet."""
        super().__init__(figure)
        self.shown = {}

    def __getattr__(self, name):
        """Return what the canvases of Tk, Qt and Wx have, which are widgets."""
        if name == "get_tk_widget" or (not name.startswith("_") and name != name.lower()):
            return lambda *args, **kwargs: self._widget
        raise AttributeError(name)

    @property
    def _widget(self):
        return self.manager.window if self.manager is not None else Anything(1)

    def _note(self):
        self.shown = {name: curve for name, curve in curvesOf(self.figure).items() if curve.points}
        recorder.record()

    def draw(self):
        """Draw, or only say so where that would take too much of the time; then tell."""
        now = perf_counter()
        if self._begun is None:
            self._begun = now
        if self._spent < DRAWING_SHARE * (now - self._begun):
            super().draw()
            self._spent += perf_counter() - now
        else:
            self.figure.stale = False
            DrawEvent("draw_event", self, self.get_renderer())._process()  # animations wait for it
        self._note()

    def draw_idle(self, *args, **kwargs):
        """Draw now."""
        if not self._is_idle_drawing:
            with self._idle_draw_cntx():
                self.draw()

    def blit(self, bbox=None):
        """Tell of what was drawn by hand."""
        self.isBlitted = True
        self._note()

    def flush_events(self):
        """Give the timers their turn."""
        runTimers()
        recorder.record()

    def start_event_loop(self, timeout=0):
        """Give the timers their turn, without the waiting; press a key if it waits for that."""
        self.flush_events()
        if timeout <= 0:
            KeyEvent("key_press_event", self, "enter")._process()

    def stop_event_loop(self):
        """Do nothing: the loop ends by itself."""

    def print_figure(self, *args, **kwargs):
        """Save a picture; that is a drawing too."""
        saved = super().print_figure(*args, **kwargs)
        curves = curvesOf(self.figure)
        recorder.tell({name: curve for name, curve in curves.items() if curve.points})
        return saved


class RecordingManager(FigureManagerBase):
    """The window around a canvas.

    Attributes:
        window, frame: the `PretendWindow`.
        toolbar, toolmanager: anything.
    """

    def __init__(self, canvas, num):
        """Open the window."""
        self.window = self.frame = PretendWindow.of(
            callLater, canvas.flush_events, recorder.loop, lambda: Gcf.destroy(self)
        )
        super().__init__(canvas, num)
        self.toolbar = canvas.toolbar = Anything(1)

    @classmethod
    def start_main_loop(cls):
        """Do what a blocking `pyplot.show` does."""
        recorder.loop()

    def show(self):
        """Draw."""
        self.canvas.draw_idle()


RecordingCanvas.manager_class = RecordingManager
FigureCanvas = RecordingCanvas
FigureManager = RecordingManager
