"""Curves that are true whatever the clock: which epochs are looked at, and what is joined."""

import itertools
import random
import time
from itertools import pairwise
from math import isnan, nan

import pytest
from matplotlib.figure import Figure
from PIL import Image, ImageSequence
from support.calling import callScript
from support.legends import legendWords
from support.running import ROOT

from Dataset import Dataset
from learning.data.sets import Data
from learning.plotting.LookTimes import LookTimes, areJoined, firstFor
from learning.plotting.Panels import Panels
from learning.plotting.Scene import Scene
from learning.plotting.surfaces import Animation as animation
from learning.plotting.views.EpochCurves import EpochCurves
from learning.training.Training import Epoch
from Neuron import Neuron

EPOCHS = 30_000

DIGITS = ["DigitsLearn.py", "--engine", "numpy", "--hidden", "8", "--max-epochs", "7"]


def looks(trainedOn, lookedAt):
    """Return the epochs of a long training that are looked at."""
    times = LookTimes(trainedOn, lookedAt)
    return [number for number in range(EPOCHS + 1) if times.isDue(number)]


def test_every_epoch_is_looked_at_at_first_and_then_equal_ratios():
    numbers = looks(1000, 100)
    assert numbers[:41] == list(range(41))
    ratios = [later / number for number, later in pairwise(numbers[40:])]
    assert 1.02 < min(ratios) < max(ratios) <= 1.05
    assert len(numbers) < 200


@pytest.mark.parametrize(("trainedOn", "lookedAt"), [(1000, 100), (1167, 113), (4, 8), (150, 65)])
def test_a_tenth_of_the_examples_trained_on_are_looked_at_at_most(trainedOn, lookedAt):
    numbers = looks(trainedOn, lookedAt)
    assert numbers[0] == 0  # which costs nobody's time
    for count, number in enumerate(numbers[1:], start=1):
        assert 10 * count * lookedAt <= number * trainedOn
    assert len(numbers) > 20


def test_animations_have_some_frames_however_long_the_training():
    for epochCount in (0, 5, 45, 300, 10_000, 10**9):
        times = LookTimes(0, 0, firstFor(120, epochCount))
        shown = sum(times.isDue(number) for number in range(min(epochCount, 2000) + 1))
        assert min(epochCount, 20) <= shown <= 120


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("svg", ["OrLearn.py", "--views", "cost,accuracy,gradients,boundary,network"]),
        ("png", [*DIGITS, "--views", "accuracy,weights,mistakes,confusion,activations"]),
        ("pdf", [*DIGITS, "--views", "cost,rate,inputs"]),
        ("gif", ["XorLearn.py", "--max-epochs", "20", "--views", "cost,accuracy"]),
    ],
)
def test_the_same_seed_is_the_same_file_whatever_the_clock(tmp_path, monkeypatch, kind, words):
    paths = [tmp_path / f"{name}.{kind}" for name in ("quick", "slow")]
    realTime = time.perf_counter
    dice = random.Random(1)
    slow = itertools.accumulate(iter(lambda: dice.choice([0, 0.4, 3]), None))
    for path, clock in zip(paths, (realTime, lambda: next(slow)), strict=True):
        for module in CLOCKED:
            monkeypatch.setattr(module, "perf_counter", clock)
        run = callScript(*words, "--plot", "file", "--plot-file", str(path), cwd=tmp_path)
        assert run.returncode == 0, run.stderr
    assert paths[0].read_bytes() == paths[1].read_bytes()


def _clocked():
    """Return the modules that look at the clock while a training goes on."""
    import importlib

    rooms = ("learning/plotting", "learning/training", "learning/watching")
    for path in sorted(path for room in rooms for path in (ROOT / room).rglob("*.py")):
        if "import perf_counter" in path.read_text():
            name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
            if not name.endswith(("WindowPlot", "WebPage")):  # which take a toolkit
                yield importlib.import_module(name)


CLOCKED = list(_clocked())


@pytest.mark.parametrize(("pace", "seconds"), [([], 6.0), (["--pace", "2.5"], 2.5)])
def test_an_animation_lasts_as_long_as_is_said_and_has_some_sixty_frames(tmp_path, pace, seconds):
    path = tmp_path / "xor.gif"
    words = ["--plot-file", str(path), *pace, "--views", "rate", "--max-epochs", "80"]
    assert callScript("XorLearn.py", *words, cwd=tmp_path).returncode == 0
    with Image.open(path) as image:
        durations = [frame.info["duration"] for frame in ImageSequence.Iterator(image)]
    assert 50 <= len(durations) <= 60
    assert sum(durations) == 1000 * seconds
    assert max(durations[:-1]) < 150
    assert durations[-1] == pytest.approx(250 * seconds, abs=20)


@pytest.mark.parametrize("seconds", [None, 0.0, 1.0, 2.5, 60.0])
def test_no_frame_is_too_short_to_be_shown(tmp_path, seconds):
    gif = animation.Animation(["cost"], Scene("A test", 0.5), str(tmp_path / "a.gif"), seconds)
    for moving in (1, 2, 7, 37, 59) if seconds != 1.0 else (1, 2, 37):
        durations = gif._durations(moving)
        assert min(durations) >= 20
        assert all(duration % 10 == 0 for duration in durations)
        if seconds != 0:
            assert sum(durations) == 1000 * (seconds or 6)


def test_a_training_that_is_drawn_to_a_file_is_not_held_back(tmp_path):
    words = ["--plot", "file", "--plot-file", "or.png", "--pace", "10000"]
    assert callScript("OrLearn.py", *words, cwd=tmp_path).returncode == 0
    # It has ended, or pytest-timeout would have told.


# What is looked at.


def digits(count):
    """Return the sets of the digits, with so many to learn from."""
    training = Dataset(ROOT / "datasets/trainDigits.ds").examples
    sets = training[:count], training[count : count + 100]
    return Data(*map(Dataset.fromExamples, sets), None)


class Counting(Neuron):
    """A neuron that counts what it is shown."""

    shown = 0

    def activate(self, inputs):
        self.shown += 1
        return super().activate(inputs)


@pytest.mark.parametrize("views", [["accuracy"], ["gradients"], ["cost", "accuracy", "gradients"]])
@pytest.mark.parametrize("count", [30, 300, 1000])
def test_views_look_at_a_tenth_of_what_is_trained_on(views, count):
    data = digits(count)
    one = [(inputs, outputs[:1]) for inputs, outputs in data.training.examples]
    data = Data(Dataset.fromExamples(one), None, None)
    panels = Panels(Figure(), views, Scene("A test", data=data))
    learner = Counting(64, generator=random.Random(1))
    panels.note(Epoch(0, 1.0, None, True, learner))
    learner.shown = 0
    for number in range(1, 300):
        panels.note(Epoch(number, 1.0, None, True, learner))
        assert 10 * learner.shown <= number * count
    assert learner.shown > 500


def test_where_fewer_examples_are_looked_at_the_legend_says_so():
    figure = Figure()
    Panels(figure, ["accuracy"], Scene("A test", data=digits(1000)))
    words = legendWords(figure.axes[0])
    assert words == ["training: 50 of 1000", "validation: 50 of 100"]


# What is joined.


def pieces(line):
    """Return the epochs of a line's unbroken pieces."""
    found = [[]]
    for number, height in zip(*line.get_data(), strict=True):
        if isnan(height):
            found.append([])
        else:
            found[-1].append(number)
    return [piece for piece in found if piece]


def drawn(points, **more):
    """Return the line through some points, (epoch, height)."""
    curves = EpochCurves(Figure().add_subplot(), ["a"], [("black", "-")], **more)
    for number, height in points:
        curves.add(number, [height])
    curves.update()
    return curves.artists[0]


def test_no_line_joins_looks_between_which_there_is_no_telling():
    line = drawn([(0, 8), (48, 100), (50, 100), (60, 99), (90, 100)])
    assert pieces(line) == [[0], [48, 50, 60], [90]]
    assert line.get_marker() == "o"  # a lonely point would be no line
    assert drawn([(0, 8), (48, 100)], isWatchedOften=True).get_xdata()[1] == 48
    assert areJoined(0, 1)
    assert not areJoined(0, 2)


@pytest.mark.parametrize("hole", [None, nan, float("inf")])
def test_no_line_leads_across_what_is_no_number(hole):
    assert pieces(drawn([(0, 1), (1, 2), (2, hole), (3, 2), (4, 3)])) == [[0, 1], [3, 4]]


@pytest.mark.parametrize("views", [["accuracy"], ["gradients"], ["rate"], ["cost"]])
def test_another_attempt_is_marked_and_no_line_leads_there(views):
    data = digits(100)
    one = [(inputs, outputs[:1]) for inputs, outputs in data.training.examples]
    data = Data(Dataset.fromExamples(one), None, None)
    panels = Panels(Figure(), views, Scene("A test", data=data))
    for attempt in range(2):
        learner = Neuron(64, generator=random.Random(attempt))
        for number in range(30):
            panels.note(Epoch(30 * attempt + number, 1.0, None, True, learner, 0.1))
    panels.update(isLast=True)
    (axes,) = panels._figure.axes
    curve, *others = axes.get_lines()
    assert {30} == {line.get_xdata()[0] for line in others if list(line.get_xdata()) == [30, 30]}
    assert not any(piece[0] < 30 <= piece[-1] for piece in pieces(curve))
