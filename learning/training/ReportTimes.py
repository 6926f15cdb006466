"""When to report: often enough to watch, seldom enough not to slow the training down."""

from time import perf_counter

REPORT_PERIOD = 0.3
"""Seconds between two reports that come by time: a few a second, readable as they pass."""


class ReportTimes:
    """Decide which epochs are reported: 0, 1, 2, 5, 10, 20, 50 …, and one every `period` seconds.

    The round epochs are for trainings that are over before the first period is: they print their
    lines all the same.
    """

    def __init__(self, period=REPORT_PERIOD, clock=perf_counter):
        """Report every `period` seconds of `clock`, a function that returns the time in seconds."""
        self._period = period
        self._clock = clock
        self._lastReport = clock()
        self._nextRound = 0

    def isDue(self, epochNumber):
        """Tell whether this epoch is to be reported; to be asked once an epoch, in order."""
        now = self._clock()
        isRound = epochNumber == self._nextRound
        if isRound:
            self._nextRound = roundAfter(epochNumber)
        if not isRound and now < self._lastReport + self._period:
            return False
        self._lastReport = now
        return True


def roundAfter(number):
    """Return the next round number: 1, 2, 5, 10, 20, 50, 100 … after a whole `number` ≥ 0."""
    power = 1
    while True:
        for leading in (1, 2, 5):
            if leading * power > number:
                return leading * power
        power *= 10
