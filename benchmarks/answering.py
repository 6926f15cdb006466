"""How soon a weight that is typed is answered, in `XorLearn.py --views steps,boundary`.

`python -m benchmarks.answering`, on a screen (`xvfb-run` has one) or without. From a key press to
the frame on the canvas, of a window flushed too: a digit changes the text that is being typed,
Enter changes the weight, and with it the boundary, the cost and all that follows. Beside them
stands matplotlib's own way, drawing the same figure whole, measured in the same seconds:
where others want the processors too, wall times are theirs as well.
"""

import os
import random
from itertools import cycle
from statistics import median
from time import perf_counter, process_time

from matplotlib.backend_bases import KeyEvent, MouseEvent
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from benchmarks.report import answeringTable
from Dataset import Dataset
from learning.data.sets import Data
from learning.plotting.Panels import sizeOf
from learning.plotting.Scene import Scene
from learning.plotting.surfaces.LivePlot import LivePlot
from learning.plotting.surfaces.Tempo import Tempo
from learning.system.exits import runScript
from learning.training.Training import Epoch
from NeuralNetwork import NeuralNetwork

VIEWS = ["steps", "boundary"]

MOST = 0.1
"""Seconds that an answer may take."""

ROUNDS = 25

WEIGHTS = ("2.5", "-1.5", "0.75", "-3.2")
"""What is typed, in turn."""


def measureAnswering(rounds=ROUNDS):
    """Return, by surface and by what is drawn, the median seconds as (wall, processor).

    The surfaces are a canvas alone, and where there is a screen a window; drawn are a `digit`, an
    `enter`, and `whole`, the whole figure.
    """
    found = {"canvas": _measure(_onCanvas, rounds)}
    if os.environ.get("DISPLAY"):
        found["window"] = _measure(_inWindow, rounds)
    return found


def _onCanvas(scene):
    figure = Figure(figsize=sizeOf(len(VIEWS)), dpi=110)  # a window's on a large screen
    FigureCanvasAgg(figure)
    return LivePlot(figure, VIEWS, scene, Tempo())


def _inWindow(scene):
    from learning.plotting.surfaces.WindowPlot import WindowPlot

    return WindowPlot(VIEWS, scene, Tempo())


def _measure(openPlot, rounds):
    dataset = Dataset("datasets/xor.ds")
    network = NeuralNetwork([2, 4, 1], 1.0, random.Random(1))
    plot = openPlot(Scene("A network learns XOR", data=Data(dataset, None, dataset)))
    cost = network.calcLoss(dataset)
    plot.show(Epoch(0, cost, None, True, network, 0.5))
    hand = Hand(plot)
    times = {"digit": [], "enter": [], "whole": []}
    for _, weight in zip(range(rounds), cycle(WEIGHTS), strict=False):
        hand.chooseWeight()
        for key in weight:
            times["digit"].append(hand.press(key))
        times["enter"].append(hand.press("enter"))
        times["whole"].append(hand.drawWhole())
    plot.close()
    return {
        name: tuple(median(kind) for kind in zip(*seconds, strict=True))
        for name, seconds in times.items()
    }


class Hand:
    """Presses keys and the mouse, and takes the time until a frame has answered."""

    def __init__(self, plot):
        """Work on a `LivePlot` with the view `steps` first."""
        self._plot, self._steps = plot, plot._panels._views[0]
        self._canvas = plot._canvas
        toolkit = getattr(plot, "_toolkit", None)
        self._call = toolkit.call if toolkit else lambda action: action()
        self._paint, self._flush = plot._paint, plot._flush
        plot._paint, plot._flush = self._paintTimed, self._flushTimed
        self._isPainted, self._answered = False, None
        self._rest()

    def chooseWeight(self):
        """Click on a weight of the output neuron."""
        label = self._steps._drawing.weights.labels[1, 0, 2]
        x, y = self._steps.axes.transData.transform(label.get_position())
        self._call(MouseEvent("button_press_event", self._canvas, x, y, 1)._process)
        self._rest()

    def press(self, key):
        """Press a key; return the seconds until the first frame after it, wall and processor."""
        start = _now()
        self._isPainted, self._answered = False, None
        self._call(KeyEvent("key_press_event", self._canvas, key)._process)
        while self._answered is None:
            self._plot.idle()
        end = self._answered
        self._rest()
        return _between(start, end)

    def drawWhole(self):
        """Draw the whole figure, by matplotlib's own means; return its seconds."""
        start = _now()
        self._call(self._canvas.draw)
        self._flush()
        return _between(start, _now())

    def _paintTimed(self):
        self._paint()
        self._isPainted = True

    def _flushTimed(self):
        self._flush()
        if self._isPainted and self._answered is None:
            self._answered = _now()

    def _rest(self):
        """Let everything be drawn that is still to be."""
        for _ in range(8):
            self._plot.idle()


def _now():
    return perf_counter(), process_time()


def _between(start, end):
    return tuple(b - a for a, b in zip(start, end, strict=True))


def main():
    """Measure, and print the table."""
    print(answeringTable(measureAnswering()))
    print(f"\nto be at most {1000 * MOST:g} ms; `whole` is matplotlib's own drawing")
    return 0


if __name__ == "__main__":
    runScript(main)
