"""One of the scripts, with an eye on what its drawing takes: `python -m benchmarks.peers.watched`.

The words after it are the moment it was started at (that of `time.perf_counter`, the same clock in
all processes of a machine), the script, and its options. The last line on standard error is JSON.
"""

import contextlib
import io
import json
import sys
from importlib import import_module
from time import perf_counter

from learning.plotting.surfaces.DrawingBudget import DrawingBudget
from learning.plotting.surfaces.LivePlot import LivePlot
from learning.watching.Audience import Audience


class Stopwatch:
    """What drawing has taken so far."""

    def __init__(self):
        """Begin with nothing."""
        self.first = None
        self.frames = 0
        self.drawing = self.training = self.watching = 0.0

    def attach(self):
        """Measure from now on, whatever is drawn."""
        drawFrame, spend = DrawingBudget.drawFrame, DrawingBudget.spend
        watch = Audience.watch

        def timedFrame(budget, draw, isWaiting=False, isFull=False):
            drawFrame(budget, draw, isWaiting, isFull)
            self.frames += 1
            self.first = self.first or perf_counter()

        def timedSpending(budget, action, isWaiting=False):
            seconds = spend(budget, action, isWaiting)
            self.drawing += 0.0 if isWaiting else seconds
            return seconds

        def timedTraining(audience, training, data):
            start = perf_counter()
            watch(audience, training, data)
            self.watching += perf_counter() - start
            self.training += training.seconds

        DrawingBudget.drawFrame, DrawingBudget.spend = timedFrame, timedSpending
        Audience.watch = timedTraining
        LivePlot.stayOpen = lambda plot, isEnough: None


def main():
    """Run the script, and report."""
    start, script, *words = sys.argv[1:]
    stopwatch = Stopwatch()
    stopwatch.attach()
    with contextlib.redirect_stdout(io.StringIO()):
        status = import_module(script).main(words)
    assert status == 0, status
    report = {
        "first": stopwatch.first and stopwatch.first - float(start),
        "frames": stopwatch.frames,
        "drawing": stopwatch.drawing,
        "training": stopwatch.training,
        "watching": stopwatch.watching,
    }
    print(json.dumps(report), file=sys.stderr)


if __name__ == "__main__":
    main()
