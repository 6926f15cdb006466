"""The filters of a convolution and its maps, drawn: which picture is which, keys and clicks."""

import random

import numpy
import pytest
from matplotlib.backend_bases import KeyEvent, MouseEvent
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from support.recipeNetworks import EXAMPLES, engines

from Dataset import Dataset
from learning.data.sets import Data
from learning.layers.BlockA import BlockA
from learning.layers.Convolution import Convolution
from learning.layers.MaxPooling import MaxPooling
from learning.networks.naive.NaiveRecipeNetwork import NaiveRecipeNetwork
from learning.networks.Recipe import Recipe
from learning.plotting.Scene import Scene
from learning.plotting.surfaces.openPlot import PlotRequest, chooseViews
from learning.plotting.views import VIEWS
from learning.plotting.views.convolutions import mosaic
from learning.plotting.views.Maps import sumInWords
from learning.training.Training import Epoch
from learning.words.BadInput import BadInput
from NeuralNetwork import NeuralNetwork

DIGITS = Data(Dataset.fromExamples(EXAMPLES[:20]), None, Dataset.fromExamples(EXAMPLES[:5]))


def network(kind=NaiveRecipeNetwork):
    return kind([64, Convolution(3, padding=1), MaxPooling(), 10], Recipe(), random.Random(1))


def shown(name, learner):
    """Return a view of a network, drawn once."""
    figure = Figure()
    FigureCanvasAgg(figure)
    view = VIEWS[name](figure.add_subplot(), Scene("A test", 0.1, DIGITS))
    view.look(Epoch(0, 1.0, None, True, learner, 0.1))
    view.update()
    figure.canvas.draw()
    return view


@engines
def test_each_filter_is_a_picture_of_its_weights(kind):
    made = network(kind)
    view = shown("filters", made)
    picture = numpy.array(view.artists[0].get_array())
    assert picture.shape == (3, 3 * 4 - 1)
    for number in range(3):
        weights = numpy.array(made.layers[1][64 * number].weights[1:]).reshape(3, 3)
        assert picture[:, 4 * number : 4 * number + 3] == pytest.approx(weights)


@engines
def test_the_first_picture_is_the_example_and_the_others_are_the_maps(kind):
    made = network(kind)
    view = shown("maps", made)
    for number in range(2):
        picture = numpy.array(view.artists[0].get_array())
        inputs = numpy.array(EXAMPLES[number].inputs).reshape(8, 8)
        assert picture[:, :8] == pytest.approx(inputs / inputs.max())
        made.activate(EXAMPLES[number].inputs)
        outputs = numpy.array([neuron.output for neuron in made.layers[1]]).reshape(3, 8, 8)
        for place in range(3):
            left = 9 * (place + 1)
            expected = outputs[place] / outputs[place].max()
            assert picture[:, left : left + 8] == pytest.approx(expected)
        KeyEvent("key_press_event", view.axes.figure.canvas, "m")._process()
        assert view.isTouched
        view.update()


def test_a_neuron_that_is_clicked_shows_its_patch_and_its_sum():
    made = network()
    view = shown("maps", made)
    x, y = view.axes.transData.transform((9 + 2, 5))  # the first map's row 5, column 2
    MouseEvent("button_press_event", view.axes.figure.canvas, x, y, 1)._process()
    assert view.isTouched
    view.update()
    _, frame, patch, words = view.artists
    assert frame.get_visible()
    assert patch.get_bbox().bounds == (0.5, 3.5, 3, 3)
    neuron = made.layers[1][5 * 8 + 2]
    assert words.get_text() == sumInWords(neuron, EXAMPLES[0].inputs)
    z = neuron.weights[0] + sum(
        weight * EXAMPLES[0].inputs[pixel]
        for weight, pixel in zip(neuron.weights[1:], neuron.patch, strict=True)
    )
    assert f"= {z:.2f}    h = {neuron.output:.2f}" in words.get_text()


def deep(kind):
    """Return a network of three convolutions, the last two in a block."""
    made = kind([64, Convolution(2, 3, 2), BlockA(), 10], Recipe(), random.Random(1))
    made.activate(EXAMPLES[0].inputs)
    return made


@engines
def test_a_key_goes_through_the_convolutions_those_in_blocks_too(kind):
    made = deep(kind)
    view = shown("filters", made)
    layers = [made.chain[0], *made.chain[1].inside]
    for number in (0, 1, 2, 0):
        picture = numpy.array(view.artists[0].get_array())
        weights = [float(weight) for weight in layers[number].units[1].weights[1:]]
        rows = [weights[start : start + 3] for start in range(0, len(weights), 3)]
        place = [4, 0] if number else [0, 4]  # of the second filter's first channel
        found = picture[place[0] : place[0] + 3, place[1] : place[1] + 3]
        assert found == pytest.approx(numpy.array(rows[:3]))
        KeyEvent("key_press_event", view.axes.figure.canvas, "c")._process()
        assert view.isTouched
        assert view.update()
        assert not view.isTouched
        assert view.axes.get_title("left") == f"Filters {(number + 1) % 3 + 1}/3"


@engines
def test_the_maps_go_through_the_convolutions_with_what_each_reads(kind):
    made = deep(kind)
    view = shown("maps", made)
    layers = [made.chain[0], *made.chain[1].inside]
    before = [made.layers[0], layers[0].neurons, layers[1].neurons]
    for number in (0, 1, 2, 0):
        picture = numpy.array(view.artists[0].get_array())
        for place, neurons in ((0, before[number]), (1, layers[number].neurons)):
            side = 8 if number == 0 and place == 0 else 3
            first = numpy.array([neuron.output for neuron in neurons[: side * side]])
            left = (9 if number == 0 else 4) * place
            expected = abs(first) / (abs(first).max() or 1)
            assert picture[:side, left : left + side].ravel() == pytest.approx(expected)
        KeyEvent("key_press_event", view.axes.figure.canvas, "c")._process()
        assert view.update()


def test_a_network_without_convolutions_has_none_to_show():
    for name in ("filters", "maps"):
        request = PlotRequest("file", None, None, [name], ())
        with pytest.raises(BadInput, match=f"--views {name}: expected a convolution .*found none"):
            chooseViews(request, DIGITS, NeuralNetwork([64, 4, 10]))
        assert chooseViews(request, DIGITS, network()) == [name]
        assert not shown(name, NeuralNetwork([64, 4, 10])).artists


def test_pictures_are_laid_side_by_side_with_gaps():
    whole, corners = mosaic([[[1.0, 2.0]], [[3.0, 4.0]], [[5.0, 6.0]]], 2)
    assert corners == [(0, 0), (0, 3), (2, 0)]
    assert numpy.array(whole)[[0, 0, 2], [0, 4, 1]].tolist() == [1, 4, 6]
    assert numpy.isnan(numpy.array(whole)[1]).all()
