"""Points that are clicked into the plane, and away, while training goes on."""

import random
from itertools import islice

import pytest
from matplotlib.backend_bases import MouseEvent
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from support.running import ROOT, readUntil, runScript
from support.transcripts import predictions
from support.windows import TITLES, control, window

from Dataset import Dataset, Example
from learning.commandLine.options import readOptions
from learning.data.editing import exampleOf, replaceExamples
from learning.data.fromOptions import loadData
from learning.data.sets import Data
from learning.data.Targets import Targets
from learning.networks.fromOptions import makeNetwork
from learning.networks.vectorized.ArrayDataset import ArrayDataset
from learning.plotting.Panels import Panels, sizeOf
from learning.plotting.Scene import Scene
from learning.plotting.surfaces.LivePlot import LivePlot
from learning.plotting.surfaces.Tempo import Tempo
from learning.training.descents import DESCENTS, MiniBatch
from learning.training.Training import Epoch, Training
from NeuralNetwork import NeuralNetwork
from VectorizedNetwork import VectorizedNetwork


class Plane:
    """A boundary beside a cost, a mouse, and the dataset."""

    def __init__(self, dataset=None):
        self.dataset = dataset or Dataset(ROOT / "datasets/xor.ds")
        self.learner = NeuralNetwork([2, 3, 1], 1.0, random.Random(1))
        figure = Figure(figsize=sizeOf(2), dpi=85)
        self.canvas = FigureCanvasAgg(figure)
        scene = Scene("title", data=Data(self.dataset, None, self.dataset))
        self.panels = Panels(figure, ["boundary", "cost"], scene)
        self.view, self.cost = self.panels._views
        self.note(0)

    def note(self, number):
        """Let an epoch pass."""
        cost = self.learner.calcLoss(self.dataset)
        self.panels.note(Epoch(number, cost, None, True, self.learner, 0.5))
        self.panels.look()
        self.panels.update()

    def click(self, x, y, button=1):
        """Click at a place of the plane."""
        place = self.view.axes.transData.transform((x, y))
        MouseEvent("button_press_event", self.canvas, *place, button)._process()

    def markers(self, kind):
        """Return where the markers of a class are."""
        return [tuple(map(float, place)) for place in self.view._markers[kind].get_offsets()]


def test_left_adds_a_zero_right_a_one_and_a_click_on_it_takes_it_away():
    plane = Plane()
    plane.click(0.5, 0.25)
    plane.click(0.25, 0.5, button=3)
    assert plane.panels.isTouched
    assert len(plane.dataset.examples) == 4  # the epoch at hand has its own
    plane.panels.updateTouched()
    assert (0.5, 0.25) in [(round(x, 6), round(y, 6)) for x, y in plane.markers(0)]
    plane.note(1)
    (a, b) = plane.dataset.examples[4:]
    assert (a.outputs, b.outputs) == ([0.0], [1.0])
    assert a.inputs == pytest.approx([0.5, 0.25])
    assert b.inputs == pytest.approx([0.25, 0.5])
    plane.click(0.505, 0.25)
    plane.click(1, 1, button=3)
    plane.panels.settle()
    assert plane.dataset.examples[-1] is b
    assert len(plane.dataset.examples) == 4
    assert (1.0, 1.0) not in plane.markers(0) or plane.panels.updateTouched() is not None


def test_the_cost_answers_at_once():
    plane = Plane()
    plane.click(0.5, 0.5)
    plane.panels.settle()  # whoever waits is between two epochs
    assert plane.panels.lookAtChanged()
    number, cost, _ = plane.cost._points.items[-1]
    assert (number, cost) == (0, pytest.approx(plane.learner.calcLoss(plane.dataset)))


def test_the_last_point_stays_and_clicks_elsewhere_do_nothing():
    plane = Plane(Dataset.fromExamples([Example([0.0, 0.0], [0.0]), Example([1.0, 1.0], [1.0])]))
    plane.click(0, 0)
    plane.click(1, 1)
    plane.click(1, 1)
    plane.panels.settle()
    assert [example.inputs for example in plane.dataset.examples] == [[1.0, 1.0]]
    before = list(plane.dataset.examples)
    MouseEvent("button_press_event", plane.canvas, 2, 2, 1)._process()
    plane.click(0.5, 0.5, button=2)
    plane.panels.settle()
    assert plane.dataset.examples == before


def test_outputs_are_what_the_targets_are():
    assert exampleOf((0.5, 0.5), 1, 2, Targets()).outputs == [0.0, 1.0]
    assert exampleOf((0.5,), 0, 1, Targets(-1.0, 1.0)).outputs == [-1.0]
    assert exampleOf((0.5,), 1, 1, Targets()) == Example([0.5], [1.0])


@pytest.mark.parametrize("method", [*DESCENTS])
@pytest.mark.parametrize("engine", ["python", "numpy"])
def test_training_goes_on_with_what_is_there_then(engine, method):
    dataset = Dataset(ROOT / "datasets/xor.ds")
    kinds = {"python": NeuralNetwork, "numpy": VectorizedNetwork}
    if engine == "numpy":
        dataset = ArrayDataset(dataset)
    learner = kinds[engine]([2, 3, 1], 1.0, random.Random(1))
    descent = MiniBatch(3) if method == "mini-batch" else DESCENTS[method]()
    training = Training(
        learner, dataset, descent, random.Random(2), learningRate=0.5, threshold=0, maxEpochs=50
    )
    for epoch in islice(training, 30):
        examples = list(dataset.examples)
        if epoch.number % 3 == 1 and len(examples) > 1:
            examples.pop(0)
        else:
            examples.append(Example([0.1 * epoch.number, 0.5], [float(epoch.number % 2)]))
        replaceExamples(dataset, examples)
        plain = Dataset.fromExamples(examples)
        twin = ArrayDataset(plain) if engine == "numpy" else plain
        assert learner.calcLoss(dataset) == pytest.approx(learner.calcLoss(twin), rel=1e-12)
    assert len(dataset.examples) == 4 + 20 - 10


@pytest.mark.parametrize("engine", ["python", "numpy"])
def test_another_seed_learns_from_the_clicked_points_too(engine):
    def sceneOf():  # a script reads its files anew
        dataset = Dataset(ROOT / "datasets/xor.ds")
        dataset = ArrayDataset(dataset) if engine == "numpy" else dataset
        return Scene("title", data=Data(dataset, None, dataset, isTested=False))

    figure = Figure(figsize=sizeOf(1), dpi=85)
    canvas = FigureCanvasAgg(figure)
    plot = LivePlot(figure, ["boundary"], sceneOf(), Tempo())

    def click(x, y, button):
        (view,) = plot._panels._views
        place = view.axes.transData.transform((x, y))
        MouseEvent("button_press_event", canvas, *place, button)._process()

    click(0.5, 0.25, 3)
    click(1, 1, 1)  # away
    for clicks in ([], [(0.5, 0.25, 1), (0.2, 0.8, 1)], []):
        for each in clicks:
            click(*each)
        scene = sceneOf()
        plot.setScene(scene)
        training = scene.data.training
        points = [(round(x, 6), round(y, 6)) for (x, y), _ in training.examples]
        if plot._edits[1:]:
            assert points == [(0, 0), (0, 1), (1, 0), (0.2, 0.8)]
        else:
            assert points == [(0, 0), (0, 1), (1, 0), (0.5, 0.25)]
            assert training.examples[-1].outputs == [1.0]
        if engine == "numpy":
            assert training.all.size == 4
    assert len(plot._edits) == 2


@pytest.mark.parametrize("engine", ["python", "numpy"])
def test_where_nothing_is_set_apart_the_test_set_has_the_clicked_points(engine):
    options = readOptions("", ["--engine", engine, "--plot", "none"], train="xor.ds", outputCount=1,
                          hidden=[4], weightRange=1.0, views=("cost",), learningRate=0.5,
                          threshold=0.05, maxEpochs=10)  # fmt: skip
    data = loadData(options, random.Random(1))
    replaceExamples(data.training, [*data.training.examples, Example([0.5, 0.5], [1.0])])
    assert len(data.test.examples) == 5
    learner = makeNetwork(options, data, random.Random(1))
    assert learner.calcLoss(data.test) == learner.calcLoss(data.training)


def test_the_points_are_kept_in_a_file(screen, tmp_path):
    options = ["--views", "boundary,cost", "--pace", 0, "--save-data", "mine.ds"]
    with window(screen, tmp_path, "XorLearn.py", *options) as process:
        readUntil(process, "training cost")
        place = control(screen, "xdotool", "getactivewindow", "getwindowgeometry", "--shell")
        left, top, width, height = (int(line.split("=")[1]) for line in place.split()[1:5])
        x, y = left + round(0.25 * width), top + round(0.45 * height)
        control(screen, "xdotool", "mousemove", str(x), str(y), "click", "3")
        control(screen, "wmctrl", "-c", TITLES["XorLearn.py"])
        line = readUntil(process, "training set of 5 examples saved in mine.ds")
        assert line
        assert process.wait() == 0
    kept = Dataset(tmp_path / "mine.ds").examples
    assert kept[:4] == Dataset(ROOT / "datasets/xor.ds").examples
    assert kept[4].outputs == [1.0]
    done = runScript("XorLearn.py", "--train", "mine.ds", "--max-epochs", 1, "--plot", "none",
                     cwd=tmp_path)  # fmt: skip
    assert len(predictions(done.stdout)) == 5


def test_a_file_that_cannot_be_written_is_told_before(tmp_path):
    done = runScript("OrLearn.py", "--save-data", "no/x.ds", "--plot", "none", cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
