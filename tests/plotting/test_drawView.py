"""The grid to draw one's own digit on: ink, answers, and a mouse that does anything."""

import random

import numpy
import pytest
from matplotlib.backend_bases import MouseEvent
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from support.running import ROOT

from Dataset import Dataset
from learning.data.sets import Data
from learning.losses import LOSSES
from learning.networks.naive.NaiveRecipeNetwork import NaiveRecipeNetwork
from learning.networks.Recipe import Recipe
from learning.plotting.Scene import Scene
from learning.plotting.views import VIEWS
from learning.training.Classifier import Classifier
from learning.training.Training import Epoch
from Neuron import Neuron
from VectorizedNetwork import VectorizedNetwork


def datasets(name, count=None):
    """Return the examples of a file, as all three sets."""
    dataset = Dataset.fromExamples(Dataset(ROOT / f"datasets/{name}.ds").examples[:count])
    return Data(dataset, dataset, dataset)


DIGITS = datasets("testDigits", 120)
XOR = datasets("xor")


def digitReader(sizes=(64, 10), kind=VectorizedNetwork):
    """Return a network that has learned the digits a little."""
    network = kind(list(sizes), 0.2, random.Random(2))
    for _ in range(3):
        for batch in DIGITS.training.batches(range(120), 8):
            network.learnBatch(batch, 0.3)
    return network


def pointed(axes, kind, places, button=1):
    """Let the mouse do something at some places of the axes, in their own units."""
    for index, place in enumerate(places):
        x, y = axes.transData.transform(place)
        name = "motion_notify_event" if index or kind == "move" else "button_press_event"
        canvas = axes.figure.canvas
        held = {"buttons": {button}} if name == "motion_notify_event" else {}
        MouseEvent(name, canvas, x, y, button, **held)._process()


def grid(view):
    """Return the pixels of a view to draw on, rows of numbers."""
    return numpy.array(view.artists[0].get_array())


def drawing(network=None, data=DIGITS):
    """Return a view to draw on, that knows a network."""
    figure = Figure()
    FigureCanvasAgg(figure)
    view = VIEWS["draw"](figure.add_subplot(), Scene("A test", 0.1, data))
    view.note(Epoch(0, 1.0, None, True, network or digitReader(), 0.1))
    view.update()
    figure.canvas.draw()
    return view


def test_a_stroke_is_dark_where_the_pen_was_however_quick_it_moved():
    view = drawing()
    pointed(view.axes, "press", [(2, 1), (2, 6)])
    assert view.isTouched
    view.update()
    assert not view.isTouched
    pixels = grid(view)
    assert (pixels[1:7, 2] == 1).all()
    assert ((pixels[1:7, 1] > 0) & (pixels[1:7, 1] < 1)).all()
    assert (pixels[:, 4:] == 0).all()


def test_the_bars_are_what_the_network_answers_to_the_drawing():
    network = digitReader()
    view = drawing(network)
    pointed(view.axes, "press", [(3, 0), (4, 3), (4, 7)])
    view.update()
    answers = network.activate(grid(view).ravel().tolist())
    widths = [bar.get_width() for bar in view.artists if isinstance(bar, Rectangle)]
    assert numpy.array(widths) / max(widths) == pytest.approx(numpy.array(answers) / max(answers))


def test_the_right_button_wipes_and_a_mouse_without_buttons_draws_nothing():
    view = drawing()
    pointed(view.axes, "press", [(3, 3), (5, 5)])
    pointed(view.axes, "press", [(3, 3)], button=3)
    view.update()
    assert (grid(view) == 0).all()
    MouseEvent("motion_notify_event", view.axes.figure.canvas, 100, 100)._process()
    assert not view.isTouched


def test_a_blank_grid_asks_nothing():
    view = drawing()
    assert [bar.get_width() for bar in view.artists if isinstance(bar, Rectangle)] == [0] * 10


def test_a_pen_that_left_the_grid_begins_another_stroke():
    view = drawing()
    pointed(view.axes, "press", [(0, 1), (0, 2)])
    pointed(view.axes, "move", [(-3, 2)])
    pointed(view.axes, "move", [(7, 7)])
    view.update()
    assert (grid(view)[3:6, 2:5] == 0).all()
    assert grid(view)[7, 7] == 1


def test_one_output_answers_for_two_classes():
    zerosAndOnes = datasets("trainBinary", 20)
    view = drawing(Neuron(64), zerosAndOnes)
    pointed(view.axes, "press", [(3, 3), (5, 5)])
    view.update()
    widths = [bar.get_width() for bar in view.artists if isinstance(bar, Rectangle)]
    assert len(widths) == 2
    assert sum(widths) == pytest.approx(6)


@pytest.mark.parametrize("loss", ["hinge", "multi-class-hinge", "contrastive"])
def test_scores_and_places_are_shown_as_shares(loss):
    network = NaiveRecipeNetwork([64, 10], Recipe(loss=LOSSES.read(loss)), random.Random(1))
    shares = Classifier(network, DIGITS.training).shares([0.5] * 64)
    assert len(shares) == 10
    assert all(0 <= share <= 1 for share in shares)
