"""How fast a training goes on: at its own speed, or held back for whoever watches it."""

from time import perf_counter

SHORTEST = 0.5
"""Seconds: a training that is to last less is not held back at all."""

SLOW_START = 0.1
"""The first epochs change most, and are shown longest. This is the part of the whole time that the
first one takes at least; the second takes half of that, the third a third …"""


class Tempo:
    """Holds a training back so that it lasts a while, pauses it, and lets it go on step by step.

    When an epoch is over, training calls `advance`, and waits as long as `isEarly()`: until the
    moment when as much of the time is over as of the training. A tempo of 0 seconds holds nothing
    back, and does not look at the clock: small networks have ten thousands of epochs a second.

    Attributes:
        seconds: how long a training is to last at least; 0 where nobody waits for it.
        isPaused: whether it stands still, but for the epochs that `step` lets through.
        isRestartWanted: whether it is to begin again with another seed.
    """

    def __init__(self, seconds=0.0, clock=perf_counter):
        """Make a training last `seconds` at least, as `clock`, a function, tells the time."""
        self.seconds = seconds
        self._clock = clock
        self._steps = 0
        self.isPaused = False
        self.begin()

    def begin(self):
        """Begin a training, now; one that is paused stays so."""
        self.isRestartWanted = False
        self._progress = self._harmonic = 0.0
        self._epochs = 0
        self._start = self._clock()

    def advance(self, progress):
        """Take note that an epoch is over, and how far training has come, from 0 to 1."""
        self._progress = progress
        self._steps = max(0, self._steps - 1)
        if self.seconds > 0:
            self._epochs += 1
            self._harmonic += 1 / self._epochs

    def isEarly(self):
        """Tell whether the next epoch has to wait."""
        if self.isRestartWanted:
            return False
        if self.isPaused:
            return self._steps == 0
        return self.seconds > 0 and self._clock() < self._start + self._due()

    def togglePause(self):
        """Stand still, or go on."""
        self.isPaused = not self.isPaused
        self._keepTime()

    def pause(self):
        """Stand still."""
        self.isPaused = True

    def step(self):
        """Let one more epoch through, and stand still."""
        self.isPaused = True
        self._steps += 1

    def faster(self):
        """Halve the time that what is left of the training takes."""
        self.seconds = self.seconds / 2 if self.seconds > SHORTEST else 0.0
        self._keepTime()

    def slower(self):
        """Double the time that what is left of the training takes."""
        self.seconds = 2 * self.seconds or SHORTEST
        self._keepTime()

    def last(self, seconds):
        """Make the training last so many seconds, what is over of it included; 0: full speed."""
        self.seconds = seconds
        self._keepTime()

    def startAgain(self):
        """Ask for another seed."""
        self.isRestartWanted = True
        self.isPaused = False
        self._steps = 0

    def stopWaiting(self):
        """Hold nothing back any more: nobody watches, or all is over."""
        self.seconds = 0.0
        self.isPaused = False

    def _keepTime(self):
        """Set the start so that training is on time now: no leap after a pause."""
        self._start = self._clock() - self._due()

    def _due(self):
        """Return how many seconds after the start the epochs so far should be over."""
        return self.seconds * max(self._progress, min(1.0, SLOW_START * self._harmonic))
