"""Sliders for the rate, the size of batches and the pace: at the next step, and marked."""

import random
import re
from itertools import cycle, islice

import numpy
import pytest
from matplotlib import rc_context
from matplotlib.backend_bases import MouseEvent
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from support.browsing import browser, findBrowser
from support.running import ROOT, readUntil, runScript, startedScript
from support.windows import TITLES, control, pixels, window

from Dataset import Dataset
from learning.data.sets import Data
from learning.networks.vectorized.ArrayDataset import ArrayDataset
from learning.plotting.Panels import Panels, sizeOf
from learning.plotting.Scene import Scene
from learning.plotting.style import rcParams
from learning.plotting.surfaces.Sliders import Sliders
from learning.plotting.surfaces.Tempo import Tempo
from learning.training.descents import DESCENTS, MiniBatch, Resized
from learning.training.Training import Epoch, Training
from NeuralNetwork import NeuralNetwork
from VectorizedNetwork import VectorizedNetwork

KINDS = {"python": NeuralNetwork, "numpy": VectorizedNetwork}


def trainingOf(engine="python", method="iterative", count=200):
    """Return a training on some digits, whose steps are noted, and the list of them."""
    dataset = Dataset(ROOT / "datasets/testDigits.ds")
    dataset = Dataset.fromExamples(dataset.examples[:count])
    if engine == "numpy":
        dataset = ArrayDataset(dataset)
    learner = KINDS[engine]([64, 10], 0.1, random.Random(1))
    descent = MiniBatch(30) if method == "mini-batch" else DESCENTS[method]()
    training = Training(
        learner, dataset, descent, random.Random(2), learningRate=0.1, threshold=0, maxEpochs=9
    )
    steps, learn = [], training.learnBatch

    def learnBatch(batch, rate):
        steps.append((len(batch), rate))
        learn(batch, rate)

    training.learnBatch = learnBatch
    return training, steps


@pytest.mark.parametrize("method", [*DESCENTS])
@pytest.mark.parametrize("engine", [*KINDS])
def test_the_next_step_has_the_new_rate_and_the_new_size(engine, method):
    training, steps = trainingOf(engine, method)
    calls = []

    def onPoll():
        calls.append(len(steps))
        if len(calls) == 1:
            training.setRate(0.02)
            training.setDescent(Resized(training.descent, 7))

    training.pollEvents = onPoll
    for _ in islice(training, 3):
        pass
    first = calls[0]
    assert {rate for _, rate in steps[:first]} == {0.1}
    assert {rate for _, rate in steps[first:]} == {0.02}
    seen = sum(size for size, _ in steps[:first])
    if seen < 200:
        assert steps[first][0] == 7
    assert sum(size for size, _ in steps) == 400  # every epoch shows as many
    assert {size for size, _ in steps[-28:]} == {7, 4}


def test_sizes_follow_each_other_and_the_order_stays():
    training, steps = trainingOf(method="mini-batch")
    for size in (50, 40):
        training.setDescent(Resized(training.descent, size))
    for _ in islice(training, 2):
        pass
    assert [size for size, _ in steps] == [40] * 5


class Board:
    """Sliders below a cost curve, and a hand that moves them."""

    def __init__(self, isWanted=True):
        self.training, self.steps = trainingOf()
        self.tempo = Tempo(3.0)
        figure = Figure(figsize=sizeOf(2), dpi=85)
        self.canvas = FigureCanvasAgg(figure)
        data = Data(self.training.trainingSet, None, self.training.trainingSet)
        scene = Scene("title", data=data, hasSliders=isWanted)
        with rc_context(rcParams()):
            self.panels = Panels(figure, ["cost", "gradients"], scene, hasFooter=True)
            self.sliders = Sliders(figure, self.tempo, self.panels, scene)
        self.panels.note(Epoch(0, 7.0, None, True, self.training.learner, 0.1))
        self.panels.update()
        self.sliders.steer(self.training)
        self.canvas.draw()

    def move(self, number, part):
        """Put a slider to a part of its way, by the mouse."""
        axes = self.sliders._sliders[number].ax
        x, y = axes.transAxes.transform((part, 0.5))
        for kind in ("button_press_event", "button_release_event"):
            MouseEvent(kind, self.canvas, x, y, 1)._process()

    def marks(self):
        """Return the words that are written on the cost curve."""
        return [text.get_text().strip() for text in self.panels._views[0].axes.texts]


def test_the_mouse_moves_the_rate_and_the_curve_says_so():
    board = Board()
    board.move(0, 0.75)
    assert board.training.learningRate == pytest.approx(1.0, rel=0.05)
    assert board.marks() == [f"rate {board.training.learningRate:.3g}"]
    assert board.panels.isTouched
    board.move(0, 0.25)
    assert board.marks() == [f"rate {board.training.learningRate:.3g}"]  # of one epoch, one
    board.panels.note(Epoch(5, 6.0, None, True, board.training.learner, 0.1))
    board.move(1, 0.5)
    assert board.training.descent.batchSize(200) == pytest.approx(100, abs=5)
    assert len(board.marks()) == 2


def test_the_pace_goes_both_ways():
    board = Board()
    board.move(2, 0.5)
    assert board.tempo.seconds == pytest.approx(30, abs=1)
    board.tempo.slower()
    board.sliders.update()
    assert board.sliders._sliders[2].val == pytest.approx(60, abs=2)
    assert board.tempo.seconds == pytest.approx(60, abs=2)


def test_another_attempt_goes_on_with_what_was_set():
    board = Board()
    board.move(0, 1.0)
    board.move(1, 1.0)
    another, _ = trainingOf()
    board.sliders.steer(another)
    assert another.learningRate == pytest.approx(10)
    assert another.descent.batchSize(200) == 200


def test_without_the_option_there_are_none():
    assert Board(isWanted=False).sliders._sliders == []


def test_sliders_take_somebody_who_watches(tmp_path):
    for place in ("none", "file"):
        done = runScript("OrLearn.py", "--controls", "--plot", place, cwd=tmp_path)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)


OPTIONS = ["--controls", "--views", "cost", "--pace", 600, "--max-epochs", 5, "--threshold", 0]
MARK = (0xD5, 0x5E, 0x00)


def marked(picture):
    """Return how many pixels have the colour of a mark."""
    return int((abs(picture.astype(int) - MARK).max(axis=2) < 12).sum())


def test_in_a_window(screen, tmp_path):
    with window(screen, tmp_path, "BinaryLearn.py", *OPTIONS, "--validation", 0) as process:
        place = control(screen, "xdotool", "getactivewindow", "getwindowgeometry", "--shell")
        left, top, width, height = (int(line.split("=")[1]) for line in place.split()[1:5])
        assert marked(pixels(screen)) == 0
        rows = cycle(range(height - 1, height // 2, -4))
        while marked(pixels(screen)) < 5:  # from the foot upwards, until it meets the slider
            x, y = left + round(0.2 * width), top + next(rows)
            control(screen, "xdotool", "mousemove", str(x), str(y), "click", "1")
            for _ in range(3):
                pixels(screen)
        assert process.poll() is None
        control(screen, "wmctrl", "-c", TITLES["BinaryLearn.py"])
        readUntil(process, "test cost")
        assert process.wait() == 0


@pytest.mark.browser
@pytest.mark.skipif(findBrowser() is None, reason="no chromium is installed")
def test_on_a_page(tmp_path):
    options = [*OPTIONS, "--validation", 0, "--plot", "web"]
    with startedScript("BinaryLearn.py", *options, cwd=tmp_path) as process:
        line = process.stdout.readline()
        address = re.fullmatch(r"open (http://127\.0\.0\.1:\d+/\d+) to see it learn\n", line)[1]
        with browser(tmp_path / "browser", address) as page:
            readUntil(process, "epoch 0 ")
            place = page.evaluate(
                "JSON.stringify(document.querySelector('canvas').getBoundingClientRect())"
            )
            box = {name: float(value) for name, value in re.findall(r'"(\w+)":([\d.]+)', place)}
            rows = cycle(range(int(box["bottom"]) - 3, int(box["top"]), -4))
            while marked(numpy.array(page.screenshot())) < 5:
                x, y = box["left"] + 0.2 * box["width"], next(rows)
                for kind in ("mousePressed", "mouseReleased"):
                    page.mouse(kind, x, y)
                page.screenshot()
        process.communicate()
        assert process.returncode == 0
