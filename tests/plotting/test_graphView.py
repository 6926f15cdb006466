"""The chain rule of a neuron and of a small network, live."""

import random

import pytest
from matplotlib import rc_context
from matplotlib.backend_bases import KeyEvent
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from support.running import ROOT, runScript

from Dataset import Dataset
from learning.data.sets import Data
from learning.learners import calculateGradients, layersOf
from learning.plotting.Panels import Panels, sizeOf
from learning.plotting.Scene import Scene
from learning.plotting.style import rcParams
from learning.training.Training import Epoch
from NeuralNetwork import NeuralNetwork
from Neuron import Neuron

LEARNERS = {
    "or": lambda: Neuron(2, generator=random.Random(1)),
    "xor": lambda: NeuralNetwork([2, 2, 1], 1.0, random.Random(1)),
}


class Shown:
    """The view of a learner, and its keys."""

    def __init__(self, name):
        self.dataset, self.learner = Dataset(ROOT / f"datasets/{name}.ds"), LEARNERS[name]()
        figure = Figure(figsize=sizeOf(1), dpi=85)
        self.canvas = FigureCanvasAgg(figure)
        scene = Scene("title", data=Data(self.dataset, None, self.dataset))
        with rc_context(rcParams()):
            self.panels = Panels(figure, ["graph"], scene)
        (self.view,) = self.panels._views
        self.look(0)

    def look(self, number):
        """Let an epoch be seen."""
        cost = self.learner.calcLoss(self.dataset)
        self.panels.note(Epoch(number, cost, None, True, self.learner, 0.5))
        self.panels.look()
        self.panels.update()

    def press(self, key):
        """Press a key, and draw what it changes."""
        KeyEvent("key_press_event", self.canvas, key)._process()
        if self.panels.isTouched:
            self.panels.updateTouched()

    def whole(self):
        """Return how many gradients are whole in what is shown."""
        moments = self.view._drawing.backward.moments
        return len(moments[self.view._number % len(moments)].isWhole)


@pytest.mark.parametrize("name", LEARNERS)
def test_the_gradients_are_minus_the_neurons_while_it_learns(name):
    shown = Shown(name)
    for number in (1, 2):
        shown.learner.learnBatch(shown.dataset.examples, 0.5)
        shown.look(number)
        example = shown.dataset.examples[-1]
        shown.learner.activate(example.inputs)
        calculateGradients(shown.learner, example.outputs)
        moment = shown.view._drawing.backward.moments[-1]
        sums = {v.name: moment.gradients[v] for v in moment.gradients if v.name.startswith("z")}
        layers = layersOf(shown.learner)
        names = ["z"] if name == "or" else ["z′₁", "z′₂", "z"]
        neurons = [neuron for layer in layers for neuron in layer]
        for label, neuron in zip(names, neurons, strict=True):
            assert sums[label] == pytest.approx(-neuron.gradient, rel=1e-9)


def test_keys_go_value_by_value():
    shown = Shown("or")
    count = shown.view._drawing.count
    assert shown.whole() == count - 1
    wholes = []
    for _ in range(count):
        shown.press("g")
        wholes.append(shown.whole())
    assert wholes == list(range(count))
    shown.press("G")
    assert shown.whole() == count - 2
    shown.canvas.draw()


def test_weights_without_bounds_leave_what_was_seen():
    shown = Shown("or")
    before = shown.view._end
    shown.learner.weights[:] = [-1e9, 0.0, 0.0]
    shown.look(1)
    assert shown.view._end is before


def test_larger_ones_and_the_toolboxs_are_refused_in_one_line(tmp_path):
    for options in (["--hidden", "9"], ["--hidden", "2", "--engine", "numpy"]):
        done = runScript("XorLearn.py", "--views", "graph", "--plot", "file", *options,
                         cwd=tmp_path)  # fmt: skip
        assert (done.returncode, done.stderr.count("\n")) == (2, 1)


def test_in_a_file(tmp_path):
    options = ["--views", "graph,cost", "--max-epochs", 5, "--plot-file", "x.gif"]
    done = runScript("OrLearn.py", *options, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "x.gif").exists()
