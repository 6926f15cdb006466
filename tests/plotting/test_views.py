"""Views: what each panel shows of a training, and how panels share a figure."""

import itertools
import random
import re
from itertools import pairwise
from math import cos, inf, nan, pi, sin
from types import SimpleNamespace

import numpy
import pytest
from matplotlib import rc_context
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.text import Text
from PIL import Image
from support.calling import callScript
from support.legends import legendWords
from support.running import ROOT

from Dataset import Dataset
from learning.data.sets import Data
from learning.losses import LOSSES
from learning.networks.naive.NaiveRecipeNetwork import NaiveRecipeNetwork
from learning.networks.Recipe import Recipe
from learning.plotting.Panels import Panels, columnsOf, sizeOf
from learning.plotting.Scene import Scene
from learning.plotting.style import CLASSES, RC_PARAMS
from learning.plotting.surfaces.Blitter import Blitter
from learning.plotting.views import VIEWS
from learning.plotting.views.looking import probe
from learning.training.Classifier import Classifier
from learning.training.confusion import confusionOf, scoresOf
from learning.training.Training import Epoch
from learning.words.language import LANGUAGES, speak
from NeuralNetwork import NeuralNetwork
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


def shown(name, learner, data, epochs=(0, 1), rates=(0.5, 0.25)):
    """Return a view, alone on its axes, that was told of two epochs and has drawn the last."""
    view = VIEWS[name](Figure().add_subplot(), Scene("A test", 0.1, data, lookSize=240))
    for number, rate in zip(epochs, rates, strict=True):
        epoch = Epoch(number, 1 / (1 + number), 2 / (1 + number), True, learner, rate)
        view.note(epoch)
        view.look(epoch)
        view.update()
    view.update(isLast=True)
    return view


@pytest.mark.parametrize("learner", [Neuron(2), NeuralNetwork([2, 3, 1]), digitReader()])
@pytest.mark.parametrize("name", VIEWS)
def test_every_view_draws_every_learner_that_it_suits_in_both_languages(name, learner):
    data = DIGITS if isinstance(learner, VectorizedNetwork) else XOR
    sizes = [data.training.inputCount, data.training.outputCount]
    if VIEWS[name].whyNot(data, sizes) is not None:
        return
    words = []
    for language in LANGUAGES:
        speak(language)
        figure = shown(name, learner, data).axes.figure
        figure.draw_without_rendering()
        texts = {text.get_text() for text in figure.findobj(Text)}
        words.append({text for text in texts if re.search(r"^[^$]*[a-z]{3}", text)})
    same = {text for text in words[0] & words[1] if "∂" not in text}  # formulas are the same
    assert same <= {"A test", "validation"}


def regions(view):
    """Return a function of a place on a boundary's plane: the index of the class it is coloured as.

    The colour is that of a class, mixed with white.
    """
    picture = numpy.asarray(view.artists[0].get_array())
    left, right, bottom, top = view.artists[0].get_extent()
    rows, columns, _ = picture.shape
    inks = 1 - numpy.array([to_rgb(colour) for colour, _ in CLASSES])
    inks /= numpy.linalg.norm(inks, axis=1)[:, None]

    def regionAt(x, y):
        row = round((y - bottom) / (top - bottom) * (rows - 1))
        column = round((x - left) / (right - left) * (columns - 1))
        ink = 1 - picture[row, column]
        assert numpy.linalg.norm(ink) > 0.01  # white is no class
        return int(numpy.argmax(inks @ ink))

    return regionAt


def test_the_boundary_is_what_the_network_answers():
    network = NeuralNetwork([2, 3, 1], 3.0, random.Random(4))
    view = shown("boundary", network, XOR)
    regionAt = regions(view)
    for x, y in itertools.product((-0.2, 0.0, 0.3, 1.0, 1.2), repeat=2):
        assert regionAt(x, y) == (network.activate([x, y])[0] >= 0.5)
    spots = [spot for artist in view.artists[1:] for spot in artist.get_offsets().tolist()]
    assert sorted(spots) == [[0, 0], [0, 1], [1, 0], [1, 1]]


@pytest.mark.parametrize("count", [2, 3, 5])
@pytest.mark.parametrize("kind", [NeuralNetwork, VectorizedNetwork])
def test_every_class_has_its_region_its_colour_and_its_marker(count, kind):
    angles = [2 * pi * index / count for index in range(count)]
    examples = [
        ([cos(angle), sin(angle)], [float(other == index) for other in range(count)])
        for index, angle in enumerate(angles)
    ]
    data = Data(*[Dataset.fromExamples(examples)] * 3)
    network = kind([2, count], 0.1, random.Random(1))
    for neuron, angle in zip(network.layers[1], angles, strict=True):  # it points at its example
        for index, weight in enumerate((0.0, 3 * cos(angle), 3 * sin(angle))):
            neuron.weights[index] = weight
    view = shown("boundary", network, data)
    regionAt = regions(view)
    for index, angle in enumerate(angles):
        for radius in (0.6, 1.2):
            assert regionAt(radius * cos(angle), radius * sin(angle)) == index
    scatters = view.artists[1:]
    looks = {
        (each.get_facecolor().tobytes(), each.get_paths()[0].vertices.tobytes())
        for each in scatters
    }
    assert len(looks) == len(scatters) == count
    words = legendWords(view.axes)
    assert words == list(map(str, range(count)))
    rows, columns, _ = view.artists[0].get_array().shape
    assert min(rows, columns) >= 300  # a border is no staircase


@pytest.mark.parametrize("sizes", [(64, 10), (64, 32, 10)])
def test_weights_are_pictures_on_one_scale_centred_on_zero(sizes):
    network = digitReader(sizes)
    view = shown("weights", network, DIGITS)
    mosaic = view.artists[0].get_array()
    neurons = network.layers[1]
    columns = (mosaic.shape[1] + 1) // 9
    for number, neuron in enumerate(neurons):
        top, left = (9 * place for place in divmod(number, columns))
        tile = mosaic[top : top + 8, left : left + 8]
        assert numpy.allclose(tile.ravel(), neuron.weights[1:], rtol=1e-12)
    low, high = view.artists[0].get_clim()
    assert -low == high == pytest.approx(numpy.nanmax(abs(mosaic)))


def test_of_a_large_layer_the_first_neurons_are_shown_and_it_says_so():
    view = shown("weights", VectorizedNetwork([64, 40, 10], 0.2, random.Random(1)), DIGITS)
    image, caption = view.artists
    height, width = numpy.asarray(image.get_array()).shape
    assert ((height + 1) // 9, (width + 1) // 9) in [(4, 8), (5, 7), (6, 6)]
    assert caption.get_text().endswith("; 32 of 40 neurons")


def test_the_accuracy_is_that_of_the_classifier():
    network = digitReader()
    pairs = Classifier(network, DIGITS.training).pairs(DIGITS.training)
    right = 100 * sum(a == b for a, b in pairs) / len(pairs)
    for line in shown("accuracy", network, DIGITS).artists:
        assert line.get_ydata()[-1] == pytest.approx(right)


def test_each_set_is_looked_at_for_itself():
    examples = Dataset(ROOT / "datasets/trainDigits.ds").examples
    parts = [Dataset.fromExamples(examples[start : start + 40]) for start in (0, 300, 600)]
    network = digitReader()
    classifier = Classifier(network, parts[0])
    right = [
        100 * sum(a == b for a, b in classifier.pairs(part)) / len(part.examples) for part in parts
    ]
    data = Data(*parts)
    lines = shown("accuracy", network, data).artists
    assert [line.get_ydata()[0] for line in lines] == pytest.approx(right[:2])
    wrong = sum(a != b for a, b in classifier.pairs(parts[2]))
    assert shown("mistakes", network, data).axes.get_title("left") == f"Mistakes: {wrong} of 40"
    counts = [text.get_text() for text in shown("confusion", network, data).axes.texts]
    counts = counts[: -3 * len(shown("confusion", network, data).axes.get_yticks())]
    assert sum(int(count) for count in counts if count) == 40


def test_the_confusion_matrix_counts_the_test_set():
    network = digitReader()
    view = shown("confusion", network, DIGITS)
    pairs = Classifier(network, DIGITS.training).pairs(DIGITS.test)
    classes = len(view.axes.get_yticks())
    counts = [text for text in view.axes.texts if text.get_position()[0] < classes]
    for text in counts:
        predicted, expected = text.get_position()
        assert int(text.get_text() or 0) == pairs.count((expected, predicted))
    assert sum(int(text.get_text() or 0) for text in counts) == len(pairs)
    for label, scores in enumerate(scoresOf(confusionOf(pairs))):
        places = [classes, classes + 1, classes + 2]
        beside = {text.get_position(): text.get_text() for text in view.axes.texts}
        found = [beside[place, label] for place in places]
        assert found == ["–" if score is None else f"{100 * score:.0f}" for score in scores]


def test_mistakes_show_what_was_taken_for_what():
    network = digitReader()
    view = shown("mistakes", network, DIGITS)
    wrong = [
        pair for pair in Classifier(network, DIGITS.training).pairs(DIGITS.test) if len({*pair}) > 1
    ]
    captions = [text.get_text() for text in view.axes.texts][1:]
    assert captions == [f"{expected} → {predicted}" for expected, predicted in wrong[:18]]
    assert f"{len(wrong)} of 120" in view.axes.get_title(loc="left")
    assert len(view.axes.images) == len(captions)


def test_the_rate_is_that_of_each_epoch():
    (line,) = shown("rate", Neuron(2), XOR).artists
    assert line.get_xydata().tolist() == [[0, 0.5], [1, 0.25]]


def test_histograms_add_up_to_all_outputs():
    for line in shown("activations", digitReader((64, 6, 10)), DIGITS).artists:
        assert sum(line.get_ydata()) == pytest.approx(100)


def test_gradients_are_the_mean_size_of_each_layer_s():
    network = NeuralNetwork([2, 3, 1], 1.0, random.Random(0))
    sizes = [[], []]
    for inputs, outputs in XOR.training.examples:
        network.activate(inputs)
        network.calculateGradients(outputs)
        for layer, found in zip(network.layers[1:], sizes, strict=True):
            found += [abs(neuron.gradient) for neuron in layer]
    lines = shown("gradients", network, XOR).artists
    for line, found in zip(lines, sizes, strict=True):
        assert line.get_ydata()[-1] == pytest.approx(sum(found) / len(found))


def test_looking_moves_nothing():
    network = digitReader((64, 5, 10))
    before = [neuron.weights.tolist() for layer in network.layers[1:] for neuron in layer]
    probe(network, DIGITS.training.examples)
    assert before == [neuron.weights.tolist() for layer in network.layers[1:] for neuron in layer]


def test_the_graph_has_a_line_a_weight_and_the_last_example_s_outputs():
    network = NeuralNetwork([2, 4, 1], 1.0, random.Random(1))
    lines, circles = shown("network", network, XOR).artists
    places = circles.get_offsets().tolist()
    layers = [places[:2], places[2:6], places[6:]]
    assert [line.tolist() for line in lines.get_segments()] == [
        [start, end] for before, after in pairwise(layers) for end in after for start in before
    ]
    weights = [w for layer in network.layers[1:] for neuron in layer for w in neuron.weights[1:]]
    assert list(lines.get_array()) == weights
    widest = numpy.argmax(lines.get_linewidths())
    assert abs(weights[widest]) == max(map(abs, weights))
    outputs = [1, 1, *(neuron.output for layer in network.layers[1:] for neuron in layer)]
    assert list(circles.get_array()) == pytest.approx(outputs)


def test_the_inputs_range_is_named():
    view = shown("inputs", Neuron(2), XOR)
    assert view.axes.get_xlabel() == "input, from 0 to 1"
    assert sum(bar.get_height() for bar in view.axes.patches) == 8


# Trainings that go wrong, and large ones.


def spoiled(value):
    """Return a network whose weights are all this, and what two inputs it can be asked."""
    network = NeuralNetwork([2, 3, 1])
    for layer in network.layers[1:]:
        for neuron in layer:
            neuron.weights = [value] * len(neuron.weights)
    return network


@pytest.mark.parametrize("value", [nan, inf, 1e300])
@pytest.mark.parametrize("name", [name for name in VIEWS if VIEWS[name].inputCount != 64])
def test_a_network_without_numbers_spoils_no_view(name, value):
    shown(name, spoiled(value), XOR).axes.figure.draw_without_rendering()


@pytest.mark.parametrize("value", [nan, inf, 1e300])
def test_weights_that_are_no_numbers_are_drawn_too(value):
    network = digitReader()
    for neuron in network.layers[1]:
        neuron.weights = [value] * 65
    shown("weights", network, DIGITS).axes.figure.draw_without_rendering()


@pytest.mark.parametrize("isLogarithmic", [False, True])
@pytest.mark.parametrize("costs", [[1.5e308, 1.0, 0.5], [1.0, 1e306, inf], [nan, nan, nan], [0.0]])
def test_a_cost_beyond_all_bounds_spoils_no_axis(costs, isLogarithmic):
    scene = Scene("A test", 0.0, XOR, isLogarithmic=isLogarithmic)
    view = VIEWS["cost"](Figure().add_subplot(), scene)
    for number, cost in enumerate(costs):
        view.note(Epoch(number, cost, None, True))
        view.update()
        view.axes.figure.draw_without_rendering()
    view.update(isLast=True)
    view.axes.figure.draw_without_rendering()


@pytest.mark.parametrize("name", ["gradients", "activations"])
def test_every_layer_of_a_deep_network_is_drawn_and_told_apart(name):
    view = shown(name, NeuralNetwork([2, *[3] * 9, 1], 2.0, random.Random(1)), XOR)
    words = legendWords(view.axes)
    assert words == [*(f"hidden {number}" for number in range(1, 10)), "outputs"]
    looks = {(line.get_color(), line.get_linestyle()) for line in view.artists}
    assert len(looks) == 10


def test_scores_part_the_plane_at_nothing():
    network = NaiveRecipeNetwork([2, 1], Recipe(loss=LOSSES.read("hinge")), random.Random(1))
    network.layers[1][0].weights = [-0.5, 1.0, 0.0]
    regionAt = regions(shown("boundary", network, XOR))
    for y in (-0.2, 0.4, 1.2):
        assert [regionAt(x, y) for x in (0.0, 0.47, 0.53, 1.0)] == [0, 0, 1, 1]


# Several on a figure.


@pytest.mark.parametrize("names", [["boundary", "network"], list(VIEWS)[:5], ["cost"] * 4])
@pytest.mark.parametrize("scale", [0.7, 1, 1.5])
def test_panels_do_not_overlap_at_common_sizes(names, scale):
    suited = [name for name in names if VIEWS[name].whyNot(XOR, [2, 3, 1]) is None]
    with rc_context(RC_PARAMS):
        figure = Figure(figsize=[scale * inches for inches in sizeOf(len(suited))])
        FigureCanvasAgg(figure)
        panels = Panels(figure, suited, Scene("A test", 0.1, XOR))
        panels.note(Epoch(0, 0.7, 0.7, True, NeuralNetwork([2, 3, 1]), 0.5))
        panels.look()
        panels.update(isLast=True)
        figure.canvas.draw()
    boxes = [axes.get_tightbbox() for axes in figure.axes if axes.get_visible()]
    for index, box in enumerate(boxes):
        assert box.x0 > -1
        assert box.x1 < figure.bbox.width + 1
        if scale == 1:
            assert not any(box.overlaps(other) for other in boxes[:index])


def test_blitted_panels_look_like_panels_drawn_anew():
    figures = [Figure(figsize=(9, 4)) for _ in range(2)]
    networks = [NeuralNetwork([2, 3, 1], 1.0, random.Random(6)) for _ in range(2)]
    drawn = []
    for figure, network, isBlitted in zip(figures, networks, (True, False), strict=True):
        FigureCanvasAgg(figure)
        panels = Panels(figure, ["cost", "boundary", "network"], Scene("A test", 0.1, XOR))
        blitter = Blitter(figure, panels)
        for number in range(5):
            network.learnBatch(XOR.training.examples, 2.0)
            panels.note(Epoch(number, 0.7 - 0.1 * number, None, True, network, 0.5))
            panels.look()
            isNew = panels.update()
            blitter.draw(isAllNew=isNew or not isBlitted)
        drawn.append(numpy.array(figure.canvas.buffer_rgba()))
    assert (drawn[0] == drawn[1]).all()


@pytest.mark.parametrize("sizes", [[2, 1], [2, 2, 1], [2, 4, 1], [2, 16, 1]])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_names_of_layers_stand_close_below_the_graph(sizes, scale):
    figure = Figure(figsize=sizeOf(1, scale))
    FigureCanvasAgg(figure)
    panels = Panels(figure, ["network"], Scene("A test", 0.1, XOR, scale=scale))
    panels.note(Epoch(0, 0.7, 0.7, True, NeuralNetwork(sizes), 0.5))
    panels.look()
    panels.update()
    figure.canvas.draw()
    axes = figure.axes[0]
    _, circles = panels._views[0].artists
    lowest = axes.transData.transform(circles.get_offsets())[:, 1].min()
    letter = axes.xaxis.label.get_size() * figure.dpi / 72
    radius = circles.get_sizes()[0] ** 0.5 / 2 * figure.dpi / 72
    top = max(text.get_window_extent().y1 for text in axes.texts)
    assert 0 < lowest - radius - top < 1.5 * letter


@pytest.mark.parametrize("count", range(1, 10))
def test_there_is_a_place_for_every_panel(count):
    columns = columnsOf(count)
    assert 1 <= columns <= 3
    assert sizeOf(count)[0] <= 13


# From the command line.


@pytest.mark.parametrize(
    ("script", "options", "message"),
    [
        ("OrLearn.py", ["--views", "cost,curve"], "--views: expected one of accuracy, .*'curve'"),
        ("OrLearn.py", ["--views", "cost,cost"], "--views: expected every name once"),
        ("OrLearn.py", ["--views", "weights"], "--views weights: expected 64 inputs, found 2"),
        ("DigitsLearn.py", ["--views", "boundary"], "boundary: expected 2 inputs, found 64"),
        ("DigitsLearn.py", ["--views", "network"], "16 neurons at most, found 64"),
        ("DigitsLearn.py", ["--views", "draw"], "--views draw: expected a window or a page"),
    ],
)
def test_views_that_cannot_be_are_refused_in_one_line(script, options, message, tmp_path):
    run = callScript(script, *options, "--plot", "file", cwd=tmp_path)
    assert run.returncode == 2
    assert len(run.stderr.splitlines()) == 1
    assert re.search(message, run.stderr)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("script", "options", "panels"),
    [
        ("OrLearn.py", [], 2),
        ("XorLearn.py", [], 3),
        ("BinaryLearn.py", ["--max-epochs", "3"], 2),
        ("DigitsLearn.py", ["--engine", "numpy", "--max-epochs", "2"], 3),
        ("OrLearn.py", ["--views", "cost"], 1),
    ],
)
def test_each_script_draws_its_usual_views(script, options, panels, tmp_path):
    path = tmp_path / "picture.png"
    run = callScript(script, *options, "--plot", "file", "--plot-file", str(path), cwd=tmp_path)
    assert run.returncode == 0
    with Image.open(path) as image:
        width, height = (round(120 * inches) for inches in sizeOf(panels))
        assert image.size == (pytest.approx(width, abs=1), pytest.approx(height, abs=1))


def test_usual_views_that_do_not_suit_are_left_out(tmp_path):
    rings = [str(ROOT / f"datasets/{name}Rings.ds") for name in ("train", "test")]
    options = ["--train", rings[0], "--test", rings[1], "--hidden", "4", "--engine", "numpy"]
    run = callScript(
        "DigitsLearn.py", *options, "--max-epochs", "2", "--plot", "file", cwd=tmp_path
    )
    assert (run.returncode, run.stderr) == (0, "")


def test_a_view_is_told_of_epochs_and_of_nothing_else():
    learner = SimpleNamespace()
    view = VIEWS["rate"](Figure().add_subplot(), Scene("A test", 0.1, XOR))
    view.note(Epoch(0, 1.0, None, True, learner, 0.1))
    assert view.update()


# What happens, and how it stands.


@pytest.mark.parametrize("hole", [nan, inf, 1e250])
def test_a_cost_that_explodes_is_shown_where_it_did(hole):
    figure = Figure()
    panels = Panels(figure, ["cost"], Scene("A test", 0.1, XOR))
    network = NeuralNetwork([2, 3, 1])
    for number, cost in enumerate([0.7, 0.9, 5.0, hole]):
        panels.note(Epoch(number, cost, None, True, network, 0.5))
    panels.lookAtTheEnd()
    panels.update(isLast=True)
    (axes,) = figure.axes
    words = [text.get_text() for text in axes.texts]
    assert words == ["no number from epoch 3 on"]
    assert any(list(line.get_xdata()) == [3, 3] for line in axes.get_lines())
    assert axes.get_ylim()[1] < 10


def test_the_numbers_of_the_moment_are_on_the_picture():
    figure = Figure()
    panels = Panels(figure, ["cost"], Scene("A title", 0.1, DIGITS))
    network = digitReader()
    right = [a == b for a, b in Classifier(network, DIGITS.training).pairs(DIGITS.validation)]
    for number in range(3):
        panels.note(Epoch(number, 0.125 * (4 - number), 0.7, True, network, 0.25))
        panels.look()
        panels.update()
    said = " ".join(text.get_text() for text in figure.texts)
    for words in ("A title", "epoch 2", "cost 0.2500", "rate 0.25"):
        assert words in said
    assert f"validation accuracy {100 * sum(right) / len(right):.1f} %" in said


def test_near_100_percent_the_axis_shows_what_there_is_to_see():
    view = VIEWS["accuracy"](Figure().add_subplot(), Scene("A test", 0.1, DIGITS, lookSize=240))
    view._curves.add(0, [10.0, 10.0])
    view.update()
    assert view.axes.get_yscale() == "linear"
    for number, height in enumerate([98.0, 99.0, 100.0], start=1):
        view._curves.add(number, [height, height])
    view._highest = 100.0
    assert view.update(isLast=True)
    heights = view.axes.transAxes.inverted().transform(
        view.axes.transData.transform([(0, height) for height in (0, 10, 90, 98, 99, 100)])
    )[:, 1]
    assert heights[0] == pytest.approx(0, abs=0.01)
    assert 0.9 < heights[-1] <= 1
    assert all(later - sooner > 0.07 for sooner, later in pairwise(heights[3:]))
    marks = view.axes.get_yticks()
    assert 100 in marks
    assert len(marks) >= 4
    view.axes.figure.draw_without_rendering()


def test_one_colour_has_one_meaning():
    from learning.plotting import style

    curves = {style.TRAINING_COLOUR, style.VALIDATION_COLOUR}
    classes = {colour for colour, _ in CLASSES}
    layers = {colour for count in range(2, 6) for colour, _ in style.layerLooks(count)}
    answers = {style.WINNER, style.LOSERS}
    for one, other in itertools.combinations(
        (curves, set(style.DIVERGING_MAP_ENDS), classes, layers), 2
    ):
        assert not one & other
    assert not answers & (curves | set(style.DIVERGING_MAP_ENDS))
    assert len({marker for _, marker in CLASSES}) == len(CLASSES)


def test_text_in_an_svg_can_be_searched(tmp_path):
    run = callScript(
        *("OrLearn.py", "--lang", "fr", "--plot-file", "or.svg", "--plot", "file"), cwd=tmp_path
    )
    assert run.returncode == 0
    text = (tmp_path / "or.svg").read_text(encoding="utf-8")
    for words in ("Un neurone apprend", "époque", "coût (nats)", "Réponses"):
        assert re.search(f">[^<]*{re.escape(words)}[^<]*</text>", text), words


@pytest.mark.parametrize(
    ("script", "file", "language", "title"),
    [
        ("DigitsLearn.py", "trainRings.ds", "en", "A network learns trainRings"),
        ("OrLearn.py", "xor.ds", "fr", "Un neurone apprend XOR"),
        ("DigitsLearn.py", "trainDigits.ds", "en", "A network learns to read digits"),
    ],
)
def test_the_title_is_that_of_what_is_learned(tmp_path, script, file, language, title):
    path = str(ROOT / "datasets" / file)
    words = ["--train", path, "--test", path, "--validation", "0", "--max-epochs", "1"]
    plot = ["--views", "cost", "--plot", "file", "--plot-file", "a.svg", "--lang", language]
    assert callScript(script, *words, *plot, cwd=tmp_path).returncode in (0, 1)
    assert f">{title}</text>" in (tmp_path / "a.svg").read_text(encoding="utf-8")
