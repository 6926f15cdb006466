"""How far a long training has come, on a terminal."""

import sys
from importlib.util import find_spec
from time import perf_counter

from learning.system.exits import complain, isTerminal
from learning.words.formats import formatCost
from learning.words.language import translate

PERIOD = 0.1
"""Seconds between two looks of the bar, at least."""


class ProgressBar:
    """A line at the foot of the terminal with the epoch, the cost and the time that is left.

    It lives on standard error, and only if that is a terminal: lines that are printed in the
    meantime push it down, and what is piped holds nothing of it. A context, at whose end it goes.
    """

    def __init__(self):
        """Show nothing yet."""
        self._bar = None
        self._next = 0.0
        if not isTerminal(sys.stderr) or find_spec("tqdm") is None:
            return
        from tqdm import tqdm

        layout = "{percentage:3.0f} % {bar} {desc}, {elapsed} < {remaining}"
        self._bar = tqdm(
            total=1.0, file=sys.stderr, leave=False, bar_format=layout, miniters=0, mininterval=0
        )

    def __enter__(self):
        """Return the progress bar itself."""
        return self

    def __exit__(self, exceptionType, exception, traceback):
        """Close it."""
        self.close()

    def close(self):
        """Leave no trace on the terminal."""
        if self._bar is not None:
            self._bar.close()

    def show(self, progress, epoch):
        """Show how far training has come, from 0 to 1, after an `Epoch`."""
        if self._bar is None or perf_counter() < self._next:
            return
        self._next = perf_counter() + PERIOD
        self._bar.set_description_str(
            translate(
                "epoch {number}, cost {cost}", number=epoch.number, cost=formatCost(epoch.cost)
            ),
            refresh=False,
        )
        self._bar.update(max(0.0, progress - self._bar.n))

    def complain(self, line):
        """Print a line on standard error, above the bar."""
        if self._bar is None:
            complain(line)
        else:
            with self._bar.external_write_mode(file=sys.stderr):
                complain(line)

    def print(self, line):
        """Print a line on standard output, above the bar."""
        if self._bar is None:
            print(line, flush=True)
        else:
            self._bar.write(line, file=sys.stdout)
            sys.stdout.flush()
