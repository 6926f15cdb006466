"""A matplotlib backend without a screen: it tells the marker what is drawn, and when.

A hand-in takes it for a window. What it draws is looked at for points, not for pixels, each time
the window would show something new. Somebody looks on who closes the window once there is nothing
more to see: when the marker says so, or, where the program waits for it, when nothing changes.
"""

import threading
from time import perf_counter, sleep

from matplotlib import collections
from matplotlib._pylab_helpers import Gcf
from matplotlib.backend_bases import CloseEvent, DrawEvent, FigureManagerBase, KeyEvent, TimerBase
from matplotlib.backends.backend_agg import FigureCanvasAgg

MOST_CURVES = 40
"""More are not told of."""

QUIET_PASSES = 30
"""A window is closed when its timers have run so often and nothing has changed,"""

QUIET_SECONDS = 0.5
"""and for so long,"""

QUIET_WITH_THREADS = 4.0
"""or for so long where other threads may be at work."""

QUIET_CALLS = 400
"""A program that asks its window for events so often, and draws nothing new meanwhile,"""

QUIET_WAIT = 2.0
"""for so long, waits for somebody to close it."""

POLL_PERIOD = 0.05
"""Seconds between two questions whether the window is to be closed."""

DRAWING_SHARE = 0.2
"""Figures are really drawn as long as that takes no larger part of the time, and at the end."""

FIRST_DRAWING = 0.4
"""Seconds that the first real drawing is reckoned to take: a busy machine loads fonts for long.

A short run would be over before; it is drawn for real at its end, and has its turns until then.
"""


class Recorder:
    """Tells the marker's process of each new drawing; one for all figures."""

    def __init__(self):
        """Tell nobody until `send` is set, a function from a dictionary to the answer."""
        self.send = None
        self._last = None
        self._isClosing = False
        self._nextPoll = 0.0
        self._quietCalls = 0
        self._quietSince = 0.0
        self.changes = 0

    def record(self):
        """Tell of what is drawn, if it is new; close the windows if the marker says so."""
        curves = {}
        for manager in _managers():
            for name, points in curvesOf(manager.canvas.figure).items():
                curves[f"{manager.num} {name}"] = points
        self.tell(curves)

    def tell(self, curves):
        """Tell of curves, as `curvesOf` gives them, if they are new; else ask from time to time."""
        now = perf_counter()
        tips = [[name, len(points), *points[-1]] for name, points in curves.items() if points]
        tips = tips[:MOST_CURVES]
        if tips != self._last:
            self._last = tips
            self.changes += 1
            self._quietCalls, self._quietSince = 0, now
            message = {"event": "drawn", "curves": [list(map(_sayable, tip)) for tip in tips]}
        elif self._seemsToWait(now):
            closeAll()
            return
        elif now >= self._nextPoll:
            message = {"event": "waiting"}
        else:
            return
        self._nextPoll = now + POLL_PERIOD
        reply = self.send(message) if self.send is not None else {}
        if reply.get("close") and not self._isClosing:
            self._isClosing = True
            closeAll()

    def _seemsToWait(self, now):
        self._quietCalls += 1
        return self._quietCalls > QUIET_CALLS and now - self._quietSince > QUIET_WAIT

    def loop(self):
        """Let timers run until there is nothing more to see: what a blocking `show` does."""
        passes = changes = 0
        quietSince = perf_counter()
        while _managers():
            self.record()
            if self.changes != changes:
                changes, passes, quietSince = self.changes, 0, perf_counter()
            isAlone = threading.active_count() == 1
            if isAlone and not RecordingTimer.active:
                break
            runTimers()
            passes += 1
            quiet = perf_counter() - quietSince
            if passes > QUIET_PASSES and quiet > (QUIET_SECONDS if isAlone else QUIET_WITH_THREADS):
                break
            sleep(0.001)  # the other threads' turn
        closeAll()


def _managers():
    return Gcf.get_all_fig_managers()


def closeAll():
    """Close the windows, as a user does."""
    for manager in _managers():
        canvas = manager.canvas
        FigureCanvasAgg.draw(canvas)  # once for real: what cannot be drawn fails here
        CloseEvent("close_event", canvas)._process()
        Gcf.destroy(manager)


recorder = Recorder()


def curvesOf(figure):
    """Return {name: list of points (x, y)} of what could be a curve.

    Of what can be seen: every line and every cloud of points; and for each axes, all its lines one
    after the other, all those of one colour, and the same of clouds: a curve may come in pieces.
    """
    found = {}
    for number, axes in enumerate(figure.axes[:8]):
        lines = [
            (str(line.get_color()), _pointsOfLine(line))
            for line in axes.lines
            if _isSeen(line, axes)
        ]
        clouds = [
            (str(cloud.get_facecolor()), [(float(x), float(y)) for x, y in cloud.get_offsets()])
            for cloud in axes.collections
            if isinstance(cloud, collections.PathCollection) and _isSeen(cloud, axes)
        ]
        for kind, pieces in (("line", lines), ("cloud", clouds)):
            for index, (_, points) in enumerate(pieces[:6]):
                found[f"{number} {kind} {index}"] = points
            if len(pieces) > 1:
                found[f"{number} {kind} all"] = [point for _, part in pieces for point in part]
                for colour in list(dict.fromkeys(colour for colour, _ in pieces))[:6]:
                    found[f"{number} {kind} {colour}"] = [
                        point for other, part in pieces if other == colour for point in part
                    ]
    return found


def _isSeen(artist, axes):
    return artist.get_visible() and axes.get_visible() and artist.get_alpha() != 0


def _pointsOfLine(line):
    try:
        points = [(float(x), float(y)) for x, y in zip(*line.get_data(orig=False), strict=False)]
        return [(x, y) for x, y in points if x - x == y - y == 0]  # those that can be seen
    except (TypeError, ValueError):
        return []


def _sayable(value):
    return str(value)[:60] if isinstance(value, str) or value - value != 0 else value


class RecordingTimer(TimerBase):
    """A timer that fires at once, whenever the window gets a turn: nobody waits for a marker."""

    active = []  # noqa: RUF012 - one list for all, on purpose

    def _timer_start(self):
        if self not in self.active:
            self.active.append(self)

    def _timer_stop(self):
        if self in self.active:
            self.active.remove(self)


def runTimers():
    """Fire every timer once."""
    for timer in list(RecordingTimer.active):
        if timer in RecordingTimer.active:
            timer._on_timer()
            if timer.single_shot:
                timer.stop()


class RecordingCanvas(FigureCanvasAgg):
    """A canvas that looks like a window's."""

    required_interactive_framework = "a window"
    _timer_cls = RecordingTimer
    _spent = FIRST_DRAWING
    _begun = None

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
        recorder.record()

    def draw_idle(self, *args, **kwargs):
        """Draw now."""
        if not self._is_idle_drawing:
            with self._idle_draw_cntx():
                self.draw()

    def blit(self, bbox=None):
        """Tell of what was drawn by hand."""
        recorder.record()

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
        recorder.tell(curvesOf(self.figure))
        return saved


class RecordingManager(FigureManagerBase):
    """The window around a canvas."""

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
