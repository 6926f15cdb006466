"""How a key or a click is answered: at once, and without drawing again what stays."""

import random

import numpy
import pytest
from matplotlib.backend_bases import KeyEvent, MouseEvent
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text

from benchmarks import answering
from benchmarks.report import answeringTable
from Dataset import Dataset
from learning.data.sets import Data
from learning.plotting.Panels import sizeOf
from learning.plotting.Scene import Scene
from learning.plotting.surfaces.Blitter import Blitter
from learning.plotting.surfaces.LivePlot import LivePlot
from learning.plotting.surfaces.Plot import Plot
from learning.plotting.surfaces.Tempo import Tempo
from learning.training.Training import Epoch
from NeuralNetwork import NeuralNetwork


class Letters:
    """An image under two texts, one of them on a pale ground, and a line over all."""

    def __init__(self):
        self.figure = Figure(figsize=(4, 3))
        self.canvas = FigureCanvasAgg(self.figure)
        axes = self.figure.add_subplot()
        self.image = axes.imshow(numpy.eye(5), aspect="auto")
        ground = {"facecolor": "white", "alpha": 0.8}
        self.texts = [axes.text(1, 1, "one\ntwo", bbox=ground), axes.text(2, 3, "∇ 0.25")]
        (line,) = axes.plot([0, 4], [0, 4])
        line.set_zorder(9)
        self.artists = [self.image, *self.texts, line]

    def blitted(self):
        """Return what draws what moves."""
        blitter = Blitter(self.figure, self)
        blitter.draw(isAllNew=True)
        return blitter

    def pixels(self):
        """Return what is drawn."""
        return numpy.array(self.canvas.buffer_rgba()).astype(int)


def test_what_is_stamped_looks_as_if_it_were_drawn():
    letters, plain = Letters(), Letters()
    blitter, plainBlitter = letters.blitted(), plain.blitted()
    changes = [
        lambda letters: None,
        lambda letters: letters.texts[0].set_text("three"),
        lambda letters: letters.image.set_data(1 - numpy.eye(5)),
        lambda letters: letters.texts[1].set_position((0, 2)),
        lambda letters: letters.texts[1].set_text(""),
        lambda letters: letters.texts[0].set_color("red"),
        lambda letters: letters.texts[0].set_visible(False),
        lambda letters: letters.figure.axes[0].set_xlim(-2, 9),
    ]
    for change in changes:
        change(letters)
        change(plain)
        isWhole = change is changes[-1]
        plainBlitter.draw(isWhole)
        for artist in plain.artists:
            artist.stale = True
        plainBlitter.draw(isAllNew=False)
        for isAllNew in (isWhole, False, False):  # drawn, cut out, stamped
            blitter.draw(isAllNew)
            assert abs(letters.pixels() - plain.pixels()).max() <= 3


def test_a_text_that_stays_is_not_drawn_again(monkeypatch):
    letters, drawn = Letters(), []
    draw = Text.draw
    monkeypatch.setattr(
        Text, "draw", lambda text, *args: (drawn.append(text), draw(text, *args))[1]
    )
    blitter = letters.blitted()
    blitter.draw(isAllNew=False)
    del drawn[:]
    letters.texts[0].set_text("three")
    blitter.draw(isAllNew=False)
    assert drawn == letters.texts[:1]


class Desk:
    """A live plot of steps and boundary that is paused, a hand, and an eye on the frames."""

    def __init__(self, monkeypatch, isOver=False):
        dataset = Dataset("datasets/xor.ds")
        self.network = NeuralNetwork([2, 4, 1], 1.0, random.Random(1))
        figure = Figure(figsize=sizeOf(2), dpi=60)
        self.canvas = FigureCanvasAgg(figure)
        scene = Scene("title", data=Data(dataset, None, dataset))
        self.plot = LivePlot(figure, ["steps", "boundary"], scene, Tempo())
        self.steps, self.boundary = self.plot._panels._views
        cost = self.network.calcLoss(dataset)
        self.plot.show(Epoch(0, cost, None, True, self.network, 0.5))
        if isOver:
            self.plot.finish()
        self.asked = []  # how many places, for each look at the plane
        ask = self.boundary._ask

        def askAndNote(epoch, count):
            self.asked.append(count)
            ask(epoch, count)

        monkeypatch.setattr(self.boundary, "_ask", askAndNote)
        monkeypatch.setattr(Plot, "idle", lambda plot: self.events.append("sleep"))
        self.events = []
        paint = self.plot._paint
        self.plot._paint = lambda: (self.events.append("frame"), paint())[1]
        for _ in range(3):
            self.plot.idle()
        del self.events[:], self.asked[:]

    def typeInto(self, key, words):
        """Click on a weight and press keys; what flushing finds, as in a window."""
        label = self.steps._drawing.weights.labels[key]
        x, y = self.steps.axes.transData.transform(label.get_position())
        MouseEvent("button_press_event", self.canvas, x, y, 1)._process()
        for word in words:
            self.press(word)

    def press(self, key):
        """Press a key while the plot lets its toolkit live, and wait for the frame."""
        self.plot._flush = lambda: KeyEvent("key_press_event", self.canvas, key)._process()
        del self.events[:]
        self.plot._live()
        self.plot._flush = lambda: None
        self.plot.idle()


def test_a_digit_is_answered_before_anybody_sleeps_and_asks_no_network(monkeypatch):
    desk = Desk(monkeypatch)
    desk.typeInto((1, 0, 2), ["2", ".", "5"])
    assert desk.events[-2:] == ["frame", "sleep"]
    assert desk.asked == []
    assert "2.5_" in desk.steps._stage.get_text()


@pytest.mark.parametrize(("isOver", "finest"), [(False, 41), (True, 81)])
def test_a_weight_is_answered_at_a_glance_and_then_in_full(monkeypatch, isOver, finest):
    desk = Desk(monkeypatch, isOver)
    before = numpy.array(desk.boundary._picture)
    desk.typeInto((1, 0, 2), ["9", "enter"])
    desk.plot.idle()
    assert desk.asked == [21, finest]
    assert desk.events.count("frame") == 2
    assert not numpy.array_equal(before, desk.boundary._picture)
    desk.plot.idle()
    assert desk.asked == [21, finest]  # and no third look


def test_the_benchmark_takes_times_of_answers():
    found = answering._measure(answering._onCanvas, rounds=1)
    assert set(found) == {"digit", "enter", "whole"}
    assert all(wall > 0 and processor > 0 for wall, processor in found.values())
    assert "| canvas  | enter | " in answeringTable({"canvas": found})
