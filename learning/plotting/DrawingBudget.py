"""When to draw: twenty times a second at most, and never for more than a tenth of the time."""

from time import perf_counter

FRAME_PERIOD = 0.05
"""Seconds between two frames at least."""

TRAINING_PER_DRAWING = 11
"""How many times as long as a frame took to draw training goes on before the next one."""


class DrawingBudget:
    """Spreads the frames out, so that slow ones come more seldom."""

    def __init__(self, clock=perf_counter):
        """Read the time, in seconds, from `clock`. The first frame is due at once."""
        self._clock = clock
        self._lastDuration = 0.0
        self._lastEnd = -float("inf")

    def isDue(self, isWaiting=False):
        """Tell whether to draw a frame now; while waiting, drawing takes nobody's time."""
        pause = 0.0 if isWaiting else TRAINING_PER_DRAWING * self._lastDuration
        return self._clock() - self._lastEnd >= max(FRAME_PERIOD, pause)

    def spend(self, draw, isWaiting=False):
        """Call `draw()`, a frame, and note how long it took, unless it was drawn while waiting."""
        start = self._clock()
        draw()
        self._lastEnd = self._clock()
        self._lastDuration = 0.0 if isWaiting else self._lastEnd - start
