"""How often it is drawn: a share of the time, and never more than twenty times a second."""

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from learning.plotting.Panels import Panels
from learning.plotting.Scene import Scene
from learning.plotting.surfaces import LivePlot as livePlot
from learning.plotting.surfaces.DrawingBudget import FRAME_PERIOD, DrawingBudget
from learning.plotting.surfaces.Tempo import Tempo
from learning.training.Training import Epoch


def epochs(count, validation=True):
    """Return made-up epochs whose cost falls."""
    return [
        Epoch(number, 7 / (1 + number), 7.5 / (1 + number) if validation else None, True)
        for number in range(count)
    ]


class Clock:
    """A clock that is set by hand, in seconds."""

    now = 100.0

    def __call__(self):
        return self.now


def framesIn(seconds, *, drawingTime, isWaiting=False):
    """Return how many frames are drawn in so much time, looking every millisecond."""
    clock = Clock()
    budget = DrawingBudget(clock)
    frames = 0

    def frame():
        clock.now += drawingTime

    while clock.now < 100 + seconds:
        if budget.isDue(isWaiting):
            budget.drawFrame(frame, isWaiting)
            frames += 1
        clock.now += 0.001
    return frames


def test_the_first_frame_is_due_at_once():
    assert DrawingBudget(Clock()).isDue()


@pytest.mark.parametrize("drawingTime", [0.0001, 0.01, 0.025, 0.1])
@pytest.mark.parametrize("seconds", [2, 10, 30])
def test_drawing_takes_a_tenth_of_the_training_at_most_and_twenty_frames_a_second(
    drawingTime, seconds
):
    frames = framesIn(seconds, drawingTime=drawingTime)
    assert frames <= seconds / FRAME_PERIOD + 1
    assert frames * drawingTime <= 0.1 * (seconds - frames * drawingTime)
    assert frames >= min(0.035 / drawingTime, 15) * seconds


def test_what_the_mouse_asks_for_is_paid_for_too():
    clock = Clock()
    budget = DrawingBudget(clock)

    def answer():
        clock.now += 0.05

    budget.spend(answer)
    clock.now += 0.5
    assert not budget.isDue()
    clock.now += 0.2
    assert budget.isDue()


def test_a_frame_that_draws_everything_is_dearer_and_waits_longer():
    clock = Clock()
    budget = DrawingBudget(clock)

    def taking(seconds):
        def draw():
            clock.now += seconds

        return draw

    budget.drawFrame(taking(0.3), isWaiting=True, isFull=True)
    clock.now += 1.0
    budget.drawFrame(taking(0.01))
    clock.now += 1.0
    assert budget.isDue()
    assert not budget.isDue(isFull=True)
    assert budget.isDue(isWaiting=True, isFull=True)
    clock.now += 4.0
    assert budget.isDue(isFull=True)


def test_while_waiting_drawing_costs_nobody_s_time():
    assert framesIn(10, drawingTime=0.02, isWaiting=True) > 100


def test_the_time_before_training_earns_no_frames(monkeypatch):
    clock = Clock()
    looks = []

    def look(panels):
        looks.append(clock.now)
        clock.now += 0.1

    monkeypatch.setattr(Panels, "look", look)
    monkeypatch.setattr(livePlot, "perf_counter", clock)
    monkeypatch.setattr(livePlot, "DrawingBudget", lambda: DrawingBudget(clock))
    figure = Figure()
    FigureCanvasAgg(figure)
    plot = livePlot.LivePlot(figure, ["cost"], Scene("A test", 0.5), Tempo(clock=clock))
    clock.now += 100  # reading the data, opening the window
    for epoch in epochs(30):
        plot.show(epoch)
        clock.now += 0.04  # in all less than the 0.1/0.07 seconds that a second look would take
    assert len(looks) == 1


def test_waiting_earns_nothing_for_the_training():
    clock = Clock()
    budget = DrawingBudget(clock)
    budget.spend(lambda: setattr(clock, "now", clock.now + 1))
    budget.spend(lambda: setattr(clock, "now", clock.now + 100), isWaiting=True)
    assert not budget.isDue()


def test_twenty_frames_a_second_are_the_most():
    assert framesIn(10, drawingTime=0.0) <= 201
