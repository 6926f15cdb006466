"""Those who watch: how long a training is made to last for them, and what they are told."""

import signal

import pytest

from learning import Audience as audienceModule
from learning.Audience import Audience
from learning.BadInput import BadInput
from learning.plotting.Plot import Plot
from learning.scripts import BAD_INPUT
from learning.Training import Epoch, Stop


class Options:
    """The options that an audience looks at."""

    threshold = 0.1
    learningRate = 0.5
    watch = False
    recipe = None


class Clock:
    """A clock that is set by hand, in seconds."""

    now = 0.0

    def __call__(self):
        return self.now


class FakePlot(Plot):
    """A plot that notes what it is asked for, on a clock of its own."""

    def __init__(self, clock, pace):
        super().__init__(pace)
        self.clock = clock
        self.shown = []
        self.wasEnough = None

    def show(self, epoch):
        self.shown.append((self.clock.now, epoch.number))

    def idle(self):
        self.clock.now += 0.01

    def stayOpen(self, isEnough):
        self.wasEnough = isEnough()


class FakeTraining:
    """A training of ten epochs that take no time."""

    startCost = 0.7
    bestEpoch = None
    seconds = 0.0
    stop = None
    progress = 0.0
    wasAsked = False

    def requestStop(self):
        self.wasAsked = True

    def __iter__(self):
        for number in range(11):
            self.progress = number / 10
            if number == 10:
                self.stop = Stop.THRESHOLD
            yield Epoch(number, 0.7 / (1 + number), None, number in (0, 10))


@pytest.fixture
def watched(monkeypatch):
    """Return a function that makes an audience with a fake plot of some pace."""

    def make(pace):
        clock = Clock()
        plot = FakePlot(clock, pace)
        monkeypatch.setattr(audienceModule, "perf_counter", clock)
        monkeypatch.setattr(audienceModule, "openPlot", lambda options, title, data: plot)
        return Audience(Options(), "A test", None), plot

    return make


def test_a_training_lasts_as_long_as_its_pace(watched):
    audience, plot = watched(3.0)
    with audience:
        audience.watch(FakeTraining())
    assert plot.clock.now == pytest.approx(3.0, abs=0.02)
    times = [time for time, _ in plot.shown]
    assert times == pytest.approx([0.3 * max(0, n - 1) for n in range(11)], abs=0.02)


def test_without_a_pace_nobody_waits(watched):
    audience, plot = watched(0.0)
    with audience:
        audience.watch(FakeTraining())
    assert plot.clock.now == 0
    assert [number for _, number in plot.shown] == list(range(11))


def test_when_the_window_is_closed_the_waiting_ends(watched):
    audience, plot = watched(3.0)
    plot.idle = lambda: setattr(plot, "pace", 0.0)
    with audience:
        audience.watch(FakeTraining())
    assert plot.clock.now == 0
    assert len(plot.shown) == 11


def test_ctrl_c_asks_the_training_to_stop_and_ends_the_waiting(watched):
    audience, plot = watched(3.0)
    training = FakeTraining()
    plot.idle = lambda: signal.raise_signal(signal.SIGINT)
    before = signal.getsignal(signal.SIGINT)
    with audience:
        audience.watch(training)
    assert training.wasAsked
    assert plot.wasEnough is False  # the curve stays to be looked at
    assert signal.getsignal(signal.SIGINT) is before


def test_a_background_job_is_deaf_to_ctrl_c(watched):
    audience, _ = watched(0.0)
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with audience:
            audience.watch(FakeTraining())
            assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)


def test_a_curve_that_cannot_be_saved_costs_the_status_not_the_predictions(watched, capsys):
    audience, plot = watched(0.0)

    def finish():
        raise BadInput("x.png: expected to write there, found no space")

    plot.finish = finish
    with audience:
        audience.watch(FakeTraining())
        audience.finish()
        print("predictions")
    assert audience.exitStatus == BAD_INPUT
    captured = capsys.readouterr()
    assert "x.png: expected to write" in captured.err
    assert captured.out.endswith("predictions\n")


def test_only_due_epochs_are_reported(watched, capsys):
    audience, _ = watched(0.0)
    with audience:
        audience.watch(FakeTraining())
    assert capsys.readouterr().out.splitlines() == [
        "epoch 0  cost 0.7000",
        "epoch 10  cost 0.0636",
        "stopped after epoch 10 (0.00 s of training) because the cost is below the threshold 0.1",
    ]


def test_several_trainings_make_one_curve(watched, capsys):
    audience, plot = watched(0.0)
    with audience:
        for _ in range(3):
            audience.watch(FakeTraining())
    assert [number for _, number in plot.shown] == list(range(33))
    assert capsys.readouterr().out.count("stopped after epoch 10 (") == 3
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
