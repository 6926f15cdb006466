"""When to draw: twenty times a second at most, and never for more than a small part of the time."""

from time import perf_counter

FRAME_PERIOD = 0.05
"""Seconds between two frames at least."""

SHARE = 0.07
"""The part of the time that may go into drawing, so that it is less than a tenth of training."""


class DrawingBudget:
    """An account of time: training earns a share of what it takes, frames spend it."""

    def __init__(self, clock=perf_counter, period=FRAME_PERIOD, allowance=0.0):
        """Read the time, in seconds, from `clock`; let `period` pass between two frames.

        `allowance` is how many seconds may be spent before as many are earned. The first frame is
        due at once.
        """
        self._allowance = allowance
        self._period = period
        self._clock = clock
        # What the last frame of either kind took: one that draws everything takes far longer.
        self._lastFrame = {False: 0.0, True: 0.0}
        self._lastPreparation = 0.0
        self._lastEnd = -float("inf")
        self.begin()

    def begin(self):
        """Open the account: training starts now, and what was before it has earned nothing."""
        self._start = self._clock()
        self._spent = 0.0

    def isDue(self, isWaiting=False, isFull=False, isPrepared=False):
        """Tell whether to draw a frame now: is there time for one like the last of its kind?

        `isFull` if it is to draw everything, `isPrepared` if what comes before that is done. While
        waiting there is time: drawing takes nobody's.
        """
        now = self._clock()
        if now - self._lastEnd < self._period:
            return False
        cost = self._lastFrame[isFull] + (0.0 if isPrepared else self._lastPreparation)
        affordable = max(self._allowance, SHARE * (now - self._start))
        return isWaiting or self._spent + cost <= affordable

    def prepareFrame(self, prepare, isWaiting=False):
        """Call `prepare()`, which a frame takes before it is drawn, and note how long it took."""
        self._lastPreparation = self.spend(prepare, isWaiting)

    def drawFrame(self, draw, isWaiting=False, isFull=False):
        """Call `draw()`, and note how long it took."""
        self._lastFrame[isFull] = self.spend(draw, isWaiting)
        self._lastEnd = self._clock()

    def spend(self, action, isWaiting=False):
        """Call `action()` and pay for it, unless it was done while waiting; return its seconds."""
        start = self._clock()
        action()
        seconds = self._clock() - start
        if isWaiting:
            self._start += seconds  # neither earned nor spent
        else:
            self._spent += seconds
        return seconds
