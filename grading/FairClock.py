"""A clock that stands still while a process waits for a processor that others have.

A busy machine must not cost a hand-in its points, nor may a hand-in make its own time longer. So
the clock stops only for what was measured, in each short slice of time: that threads of the process
were ready to run and were kept waiting, and that processes outside of the marking took the
processors.
Linux tells both; elsewhere the clock is the wall's.
"""

import os
from pathlib import Path
from time import monotonic
from typing import NamedTuple

PROC = Path("/proc")

SLICE = 0.25
"""Seconds between two measurements."""

OTHERS_SHARE = 0.4
"""Part of all processors that others must have taken in a slice. An idle machine's is near 0."""

MOST_PROCESSES = 200
"""Processes of a family that are looked at."""

TICKS = os.sysconf("SC_CLK_TCK")
"""A second, in the unit of processor time."""

MOST_STARVED = 10
"""Times the limit that a process may have been kept waiting; then nothing can be said of it."""


class FairClock:
    """The clock of one process, and of those that it started.

    Attributes:
        starved: seconds for which it waited for a processor that others had.
    """

    def __init__(self, process):
        """Start at 0; `process` is its number."""
        self._process = process
        self._start = self._measured = monotonic()
        self._machine = Machine.measured(process)
        self.starved = 0.0

    def now(self):
        """Return the seconds that have passed, without those for which it was starved."""
        now = monotonic()
        if now - self._measured >= SLICE:
            machine = Machine.measured(self._process)
            self.starved += machine.waitedSince(self._machine, now - self._measured)
            self._machine, self._measured = machine, now
        return now - self._start - self.starved


class Machine(NamedTuple):
    """What was measured at one moment; all in seconds since some beginning.

    Attributes:
        busy: processor time that was used, by whomever.
        ours: that of the marker and all that it started.
        waits: for each thread of a process and of those that it started, how long it was ready to
            run and did not run.
    """

    busy: float
    ours: float
    waits: dict

    @classmethod
    def measured(cls, process):
        """Measure for the process of that number; where the system does not tell, nothing."""
        ticks = [int(word) for word in (_read(PROC / "stat").split() + ["0"] * 9)[1:9]]
        ours = sum(map(_processorTime, _familyOf(os.getpid())))
        waits = {}
        for member in _familyOf(process):
            for thread in _namesIn(PROC / str(member) / "task"):
                words = _read(PROC / str(member) / "task" / thread / "schedstat").split()
                if len(words) == 3:
                    waits[thread] = int(words[1]) / 1e9
        return cls(sum(ticks[:3] + ticks[5:]) / TICKS, ours, waits)  # not those of waiting

    def waitedSince(self, before, seconds):
        """Return how long of these seconds the process waited because of others."""
        others = (self.busy - before.busy) - (self.ours - before.ours)
        if others < OTHERS_SHARE * seconds * (os.cpu_count() or 1):
            return 0.0
        waits = [wait - before.waits.get(thread, 0.0) for thread, wait in self.waits.items()]
        return min(seconds, max(waits, default=0.0))


def _familyOf(process):
    """Return the numbers of a process and of all that it started and that still run."""
    family = [process]
    for member in family:
        for thread in _namesIn(PROC / str(member) / "task"):
            children = _read(PROC / str(member) / "task" / thread / "children")
            family += map(int, children.split())
        if len(family) > MOST_PROCESSES:
            break
    return family


def _processorTime(process):
    """Return what a process used, and what those of its children used that have ended."""
    words = _read(PROC / str(process) / "stat").rpartition(")")[2].split()
    return sum(map(int, words[11:15])) / TICKS


def _read(path):
    try:
        return path.read_text(encoding="ascii", errors="replace")
    except OSError:  # it has ended meanwhile, or the system has no such file
        return ""


def _namesIn(folder):
    try:
        return os.listdir(folder)
    except OSError:
        return []
