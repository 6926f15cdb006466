"""The view of one example's steps: keys, clicks, the views beside it; in a window, on a page."""

import random
import re

import numpy
import pytest
from matplotlib import rc_context
from matplotlib.backend_bases import KeyEvent, MouseEvent
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from support.browsing import browser, findBrowser
from support.running import ROOT, readUntil, runScript, startedScript
from support.windows import TITLES, control, pixels, window

from Dataset import Dataset
from learning.data.sets import Data
from learning.learners import layersOf
from learning.plotting.Panels import Panels, sizeOf
from learning.plotting.Scene import Scene
from learning.plotting.style import rcParams
from learning.plotting.surfaces.Controls import Controls
from learning.plotting.surfaces.Tempo import Tempo
from learning.training.Training import Epoch
from NeuralNetwork import NeuralNetwork
from Neuron import Neuron

LEARNERS = {
    "or": lambda: Neuron(2, generator=random.Random(1)),
    "xor": lambda: NeuralNetwork([2, 4, 1], 1.0, random.Random(1)),
    "wide": lambda: NeuralNetwork([2, 8, 1], 1.0, random.Random(1)),
    "testDigits": lambda: NeuralNetwork([64, 10], 0.1, random.Random(1)),
}

FILES = {"wide": "xor"}


class Stage:
    """Some views on a canvas, the network that they show, and hands for keys and mouse."""

    def __init__(self, name, views=("steps", "boundary")):
        dataset = Dataset(ROOT / f"datasets/{FILES.get(name, name)}.ds")
        if len(dataset.examples) > 20:
            dataset = Dataset.fromExamples(dataset.examples[:20])
        self.dataset, self.learner = dataset, LEARNERS[name]()
        figure = Figure(figsize=sizeOf(len(views)), dpi=85)
        self.canvas = FigureCanvasAgg(figure)
        self.tempo = Tempo()
        scene = Scene("title", data=Data(dataset, dataset, dataset))
        with rc_context(rcParams()):
            self.panels = Panels(figure, views, scene, hasFooter=True)
            self.controls = Controls(figure, self.tempo, self.panels, scene)
        self.views = self.panels._views
        self.steps = self.views[0]
        self.note(0)

    def note(self, number):
        """Tell the views of an epoch."""
        cost = self.learner.calcLoss(self.dataset)
        self.panels.note(Epoch(number, cost, None, True, self.learner, 0.5))
        self.panels.look()
        self.panels.update()

    def press(self, *keys):
        """Press keys, and draw what they change."""
        for key in keys:
            KeyEvent("key_press_event", self.canvas, key)._process()
            self.panels.lookAtChanged()
            self.panels.update()

    def click(self, place):
        """Click at a place of the view, in its own units."""
        x, y = self.steps.axes.transData.transform(place)
        MouseEvent("button_press_event", self.canvas, x, y, 1)._process()

    def pixel(self, start, end):
        """Return where the middle of a line is, in pixels."""
        middle = [(a + b) / 2 for a, b in zip(start, end, strict=True)]
        return self.steps.axes.transData.transform(middle)

    def weights(self):
        """Return all the weights."""
        return [[list(neuron.weights) for neuron in layer] for layer in layersOf(self.learner)]

    def texts(self):
        """Return all that is written in the view."""
        return " ".join(text.get_text() for text in self.steps.axes.texts)


@pytest.mark.parametrize("name", LEARNERS)
def test_the_key_goes_through_the_stages_and_moves_the_weights_at_the_last(name):
    stage = Stage(name, ["steps", "cost"])
    before, count = stage.weights(), len(stage.steps._walk.stages)
    for number in range(1, count):
        stage.press("s")
        assert f"{number}/{count}" in stage.texts()
        assert stage.weights() == before
    assert "∇" in stage.texts()
    stage.press("s")
    assert stage.weights() != before
    cost = stage.learner.calcLoss(stage.dataset)
    assert f"{cost:.5g}" in stage.texts()
    points = stage.views[1]._points.items
    assert points[-1][:2] == (0, pytest.approx(cost))
    stage.press("b")
    assert stage.weights() == before


def test_a_weight_is_clicked_and_typed_and_everything_picture():
    stage = Stage("xor")
    answers = numpy.array(stage.views[1]._picture)
    label = stage.steps._drawing.weights.labels[1, 0, 2]
    stage.click(label.get_position())
    paused = stage.tempo.isPaused
    stage.press("-", "2", ".", "5", "x", "r", "l", " ")
    assert (stage.tempo.isPaused, stage.tempo.isRestartWanted) == (paused, False)
    assert "-2.5_" in stage.texts()
    assert numpy.array_equal(answers, stage.views[1]._picture)
    stage.press("enter")
    assert stage.weights()[1][0][2] == -2.5
    assert label.get_text() == "−2.5"
    assert not numpy.array_equal(answers, stage.views[1]._picture)
    assert f"{stage.learner.calcLoss(stage.dataset):.5g}" in stage.texts()
    stage.press("r")
    assert stage.tempo.isRestartWanted


@pytest.mark.parametrize(
    "keys", [["escape"], ["enter"], ["-", "enter"], ["4", "backspace", "enter"]]
)
def test_what_is_no_number_leaves_the_weight(keys):
    stage = Stage("or")
    before = stage.weights()
    stage.click(stage.steps._drawing.weights.labels[0, 0, 0].get_position())
    stage.press(*keys)
    assert stage.weights() == before
    assert "_" not in stage.texts()


def test_a_pixel_is_a_weight_of_the_neuron_whose_circle_was_clicked():
    stage = Stage("testDigits", ["steps", "cost"])
    drawing = stage.steps._drawing
    stage.click(drawing.columns[0][7])
    stage.press("escape")
    stage.click((0.271, 0.461))  # the last row's first pixel
    stage.press("9", "enter")
    assert stage.weights()[0][7][57] == 9.0


def test_a_number_that_finds_no_room_is_typed_into_its_line_all_the_same():
    stage = Stage("wide")
    weights = stage.steps._drawing.weights
    assert 0 < len(weights._hidden) < len(weights.labels) / 2
    for key in weights._hidden:
        assert weights.labels[key].get_text() == ""
    shown = {key: label for key, label in weights.labels.items() if key not in weights._hidden}
    stage.canvas.draw()
    boxes = [label.get_window_extent() for key, label in shown.items() if key[2]]
    for n, box in enumerate(boxes):  # but for the ground, a letter at most lies over another
        assert not any(box.padded(-5).overlaps(other.padded(-5)) for other in boxes[:n])
    key, (start, end) = next(
        (key, ends) for key, ends in weights._segments.items()
        if key in weights._hidden and weights.weightAt(stage.pixel(*ends)) == key
    )  # fmt: skip
    stage.click([(a + b) / 2 for a, b in zip(start, end, strict=True)])
    stage.press("7")
    assert weights.labels[key].get_text() == "7_"
    stage.press("enter")
    layer, neuron, place = key
    assert stage.weights()[layer][neuron][place] == 7.0


def test_examples_are_chosen_by_key_and_by_click():
    stage = Stage("or")
    stage.press("e", "e")
    assert "example 3 of 4" in stage.texts()
    stage.canvas.draw()
    box = stage.steps._head.get_window_extent()
    y = (box.y0 + box.y1) / 2
    MouseEvent("button_press_event", stage.canvas, box.x0 + 2, y, 1)._process()
    stage.press("x")
    assert "example 2 of 4" in stage.texts()
    MouseEvent("button_press_event", stage.canvas, box.x1 - 2, y, 1)._process()
    stage.press("x")
    assert "example 3 of 4" in stage.texts()


def test_training_begins_paused_and_each_key_pauses_it_again():
    stage = Stage("or")
    assert stage.panels.takePause()
    assert not stage.panels.takePause()
    stage.press("s")
    assert stage.panels.takePause()


def test_space_goes_on_even_right_after_a_step():
    stage = Stage("or")
    stage.press("s", " ")
    assert not stage.tempo.isPaused
    assert not stage.panels.takePause()


def test_it_begins_afresh_after_an_epoch():
    stage = Stage("or")
    stage.press("s", "s")
    stage.learner.learnBatch(stage.dataset.examples, 0.5)
    stage.note(1)
    assert stage.steps._walk.number == 0
    stage.press("b", "b")
    assert "before the first step" in stage.texts()


def test_the_toolbox_is_not_shown_this_way(tmp_path):
    for options in (["--hidden", "3", "--activation", "tanh"], ["--engine", "numpy"]):
        done = runScript("XorLearn.py", "--views", "steps", *options, cwd=tmp_path)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.startswith("XorLearn.py: --views steps: expected ")
        assert done.stderr.count("\n") == 1
    done = runScript("XorLearn.py", "--views", "steps", "--plot", "file", cwd=tmp_path)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)


def orange(picture):
    """Return how many pixels have the colour of the neuron whose turn it is."""
    return int((abs(picture.astype(int) - (0xD5, 0x5E, 0x00)).max(axis=2) < 12).sum())


VIEWS = ["--views", "steps,boundary"]


def test_in_a_window_keys_step_and_training_goes_on_by_space(screen, tmp_path):
    with window(screen, tmp_path, "XorLearn.py", *VIEWS, "--pace", 0) as process:
        while orange(pixels(screen)) < 20:
            control(screen, "xdotool", "key", "s")
        assert process.poll() is None
        control(screen, "xdotool", "key", "space")
        readUntil(process, "training cost")
        control(screen, "wmctrl", "-c", TITLES["XorLearn.py"])
        assert process.wait() == 0


@pytest.mark.browser
@pytest.mark.skipif(findBrowser() is None, reason="no chromium is installed")
def test_and_on_a_page(tmp_path):
    options = [*VIEWS, "--plot", "web", "--pace", 0]
    with startedScript("XorLearn.py", *options, cwd=tmp_path) as process:
        line = process.stdout.readline()
        address = re.fullmatch(r"open (http://127\.0\.0\.1:\d+/\d+) to see it learn\n", line)[1]
        with browser(tmp_path / "browser", address) as page:
            while orange(numpy.array(page.screenshot())) < 20:
                page.press("s")
            page.press(" ")
            readUntil(process, "training cost")
        assert process.wait() == 0
