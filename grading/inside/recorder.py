"""Tells the marker what the windows show, and when; lets their timers run, and closes them.

Somebody looks on who closes a window once there is nothing more to see: when the marker says so,
or, where the program waits for it, when nothing changes.
"""

import threading
import traceback
from time import perf_counter, process_time, sleep

from matplotlib._pylab_helpers import Gcf
from matplotlib.backend_bases import CloseEvent, TimerBase
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


class Recorder:
    """Tells the marker's process of each new drawing; one for all figures."""

    def __init__(self):
        """Tell nobody until `send` is set, a function from a dictionary to the answer.

        `aside` calls a function in a time that is not the script's.
        """
        self.send = None
        self.aside = lambda function: function()
        self._last = None
        self._isClosing = False
        self._nextPoll = 0.0
        self._quietCalls = 0
        self._quietSince = 0.0
        self.changes = 0

    def record(self):
        """Tell of what the windows show, if it is new; close them if the marker says so."""
        self.tell(_shown())

    def tell(self, curves):
        """Tell of curves, as `curvesOf` gives them, if they are new; else ask from time to time."""
        now = perf_counter()
        tips = [[name, len(curve.points), *curve.points[-1]] for name, curve in curves.items()]
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
        reply = self._say(message, curves)
        if reply.get("close") and not self._isClosing:
            self._isClosing = True
            closeAll()

    def lookAgain(self):
        """Let the marker look at what stands there in the end."""
        self._say({"event": "closing"}, _shown())

    def tellOfError(self, error):
        """Tell of an exception in what the window calls back: it is printed, and life goes on."""
        traceback.print_exception(error)
        self._say({"event": "callback", "error": error}, {})

    def _say(self, message, curves):
        """Tell the marker; if it asks which of the curves can be seen, answer; return its reply."""
        reply = self.send(message) if self.send is not None else {}
        wanted = [name for name in reply.get("look", ()) if name in curves]
        if wanted:
            seen = self.aside(lambda: {name: _isVisible(curves[name]) for name in wanted})
            reply = {**self.send({"event": "looked", "seen": seen}), **reply}
        return reply

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


def _isVisible(curve):
    start, canvas = process_time(), curve.figure.canvas
    try:
        return curve.isVisible(getattr(canvas, "isBlitted", False))
    except Exception:  # what cannot be drawn is not seen
        return False
    finally:
        # The clock stands still while the marker looks: what that takes is drawing's share as well.
        canvas._spent = getattr(canvas, "_spent", 0.0) + process_time() - start


def _managers():
    return Gcf.get_all_fig_managers()


def _shown():
    """Return {name: curve} of all that the windows show."""
    return {
        f"{manager.num} {name}": curve
        for manager in _managers()
        if not manager.window.isHidden
        for name, curve in manager.canvas.shown.items()
    }


def closeAll():
    """Close the windows, as a user does."""
    if _managers():
        recorder.lookAgain()
    for manager in _managers():
        canvas = manager.canvas
        FigureCanvasAgg.draw(canvas)  # once for real: what cannot be drawn fails here
        callBack(manager.window.closed)
        CloseEvent("close_event", canvas)._process()
        Gcf.destroy(manager)


def callBack(function, *args):
    """Call what the window is to call; an exception is printed, as windows do."""
    try:
        return function(*args)
    except Exception as error:
        recorder.tellOfError(error)
        return False


recorder = Recorder()


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

    def fire(self):
        """Call back what is to be called; as in Tk, a timer whose callback fails is no more."""
        if callBack(lambda: self._on_timer() or True) is False or self.single_shot:
            self.stop()


def runTimers():
    """Fire every timer once."""
    for timer in list(RecordingTimer.active):
        if timer in RecordingTimer.active:
            timer.fire()


def callLater(function):
    """Call a function once, when the windows get their next turn."""
    timer = RecordingTimer(1, [(function, (), {})])
    timer.single_shot = True
    timer.start()
