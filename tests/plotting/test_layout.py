"""No text is cut or struck through, no legend lies on a curve: all views, sizes and languages."""

import random
from itertools import combinations

import pytest
from matplotlib import rc_context
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text
from support.running import ROOT

from Dataset import Dataset
from learning.data.sets import Data
from learning.plotting.Panels import Panels, sizeOf
from learning.plotting.Scene import Scene
from learning.plotting.style import PROJECTOR, rcParams
from learning.plotting.views import VIEWS
from learning.training.Training import Epoch
from learning.words.language import LANGUAGES, speak
from NeuralNetwork import NeuralNetwork
from VectorizedNetwork import VectorizedNetwork


def split(name):
    """Return a file's examples, a few of them set aside, the others for training and the test."""
    examples = Dataset(ROOT / f"datasets/{name}.ds").examples
    parts = (examples[::2], examples[1::10], examples) if len(examples) > 4 else (examples,) * 3
    return Data(*map(Dataset.fromExamples, parts))


DIGITS, XOR = split("testDigits"), split("xor")

SCENES = {
    "digits": (DIGITS, [64, 10], ["cost", "accuracy", "weights", "draw"]),
    "digits, usual": (DIGITS, [64, 16, 10], ["cost", "accuracy", "weights"]),
    "digits, all": (DIGITS, [64, 32, 10], [name for name in VIEWS if name != "steps"]),
    "xor": (XOR, [2, 4, 1], ["cost", "boundary", "network"]),
    "xor, all": (XOR, [2, 16, 3, 1], [name for name in VIEWS if name != "steps"]),
    "one": (XOR, [2, 1], ["cost"]),
    "two": (XOR, [2, 3, 1], ["accuracy", "gradients"]),
}
"""What is learned, the sizes of the layers, and the views."""

SCREENS = {"usual": 1.0, "projector": PROJECTOR}


def drawn(name, scale, *, hasFooter=False, inches=None):
    """Return a figure of a scene at the end of a training, drawn, and its panels."""
    data, sizes, names = SCENES[name]
    names = [each for each in names if VIEWS[each].whyNot(data, sizes) is None]
    scene = Scene("A network learns what there is to learn", 0.3, data, 100, scale=scale)
    kind = VectorizedNetwork if sizes[0] == 64 else NeuralNetwork
    network = kind(sizes, 0.5, random.Random(3))
    with rc_context(rcParams(scale)):
        figure = Figure(figsize=inches or sizeOf(len(names), scale))
        FigureCanvasAgg(figure)
        panels = Panels(figure, names, scene, hasFooter=hasFooter)
        for number in range(4):
            for batch in data.training.batches(range(len(data.training.examples)), 8):
                network.learnBatch(batch, 0.5)
            panels.note(
                Epoch(111 * number, 7 / (1 + number), 7.2 / (1 + number), True, network, 0.5)
            )
            panels.look()
            panels.update()
        panels.lookAtTheEnd()
        panels.update(isLast=True)
        figure.canvas.draw()
    return figure


def texts(figure):
    """Return the visible texts of a figure with their boxes, in pixels."""
    renderer = figure.canvas.get_renderer()
    found = {}
    for axes in figure.axes:
        if not axes.axison:
            hidden = [*axes.get_xticklabels(), *axes.get_yticklabels()]
            found |= dict.fromkeys(map(id, hidden))
        for axis in (axes.xaxis, axes.yaxis):
            low, high = sorted(axis.get_view_interval())
            for tick in [*axis.get_major_ticks(), *axis.get_minor_ticks()]:
                if not low <= tick.get_loc() <= high:  # matplotlib draws none of these
                    found |= dict.fromkeys(map(id, (tick.label1, tick.label2)))
    return [
        (text.get_text(), text.get_window_extent(renderer))
        for text in figure.findobj(Text)
        if id(text) not in found and text.get_visible() and text.get_text().strip()
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("name", SCENES)
def test_every_text_can_be_read(name, screen, language):
    speak(language)
    figure = drawn(name, SCREENS[screen])
    found = texts(figure)
    cut = [
        text
        for text, box in found
        if box.x0 < 0 or box.y0 < 0 or box.x1 > figure.bbox.width or box.y1 > figure.bbox.height
    ]
    assert cut == []
    struck = [
        (a, b) for (a, one), (b, other) in combinations(found, 2) if _overlap(one, other) > 1.5
    ]
    assert struck == []


def _overlap(one, other):
    """Return by how many pixels two boxes overlap, in the direction in which it is less."""
    width = min(one.x1, other.x1) - max(one.x0, other.x0)
    height = min(one.y1, other.y1) - max(one.y0, other.y0)
    return min(width, height)


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("name", SCENES)
def test_no_legend_lies_on_a_curve_and_no_panel_on_another(name, screen):
    figure = drawn(name, SCREENS[screen])
    renderer = figure.canvas.get_renderer()
    plots = [axes.get_window_extent(renderer) for axes in figure.axes]
    legends = [axes.get_legend() for axes in figure.axes]
    for legend in filter(None, legends):
        box = legend.get_window_extent(renderer)
        assert max(_overlap(box, plot) for plot in plots) <= 3
    for one, other in combinations(plots, 2):
        assert _overlap(one, other) <= 0
    assert all(min(plot.width, plot.height) > 0.08 * figure.bbox.height for plot in plots)
