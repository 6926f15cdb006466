"""Those who watch: how long a training is made to last for them, and what they are told."""

import signal

import pytest

from learning.plotting.Scene import Scene
from learning.plotting.surfaces.openPlot import PlotRequest
from learning.plotting.surfaces.Plot import Plot
from learning.plotting.surfaces.Tempo import Tempo
from learning.system.exits import BAD_INPUT
from learning.training.Training import Epoch, Stop
from learning.watching import Audience as audienceModule
from learning.watching.Audience import Audience
from learning.words.BadInput import BadInput


class Clock:
    """A clock that is set by hand, in seconds."""

    now = 0.0

    def __call__(self):
        return self.now


class FakePlot(Plot):
    """A plot that notes what it is asked for, on a clock of its own."""

    def __init__(self, clock, pace):
        super().__init__(Tempo(pace, clock))
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

    learner = None
    threshold = 0.1
    maxEpochs = 10
    firstRate = 0.5
    schedule = None
    startCost = 0.7
    bestEpoch = watched = None
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
        self.onEnd()


@pytest.fixture
def watched(monkeypatch):
    """Return a function that makes an audience with a fake plot of some pace."""

    def make(pace):
        clock = Clock()
        plot = FakePlot(clock, pace)
        monkeypatch.setattr(audienceModule, "openPlot", lambda request, scene, learner: plot)
        return Audience(Scene("A test"), PlotRequest()), plot

    return make


def showAll(audience, training):
    """Let a training run before an audience."""
    audience.watch(training, None)
    for epoch in training:
        audience.show(epoch)


def attend(audience, *trainings):
    """Let an audience watch some trainings; return the exit status."""

    def learn(seed):
        for training in trainings:
            showAll(audience, training)

    return audience.run(learn)


def test_a_training_lasts_as_long_as_its_pace(watched):
    audience, plot = watched(3.0)
    attend(audience, FakeTraining())
    assert plot.clock.now == pytest.approx(3.0, abs=0.02)
    times = [time for time, _ in plot.shown]
    # The first epochs are held back so that they can be seen: 1/10 of the time, 1/20, 1/30 …
    assert times[:3] == pytest.approx([0, 0.3, 0.45], abs=0.02)
    assert times[3:] == pytest.approx([0.3 * (n - 1) for n in range(3, 11)], abs=0.02)


def test_without_a_pace_nobody_waits(watched):
    audience, plot = watched(0.0)
    attend(audience, FakeTraining())
    assert plot.clock.now == 0
    assert [number for _, number in plot.shown] == list(range(11))


def test_when_the_window_is_closed_the_waiting_ends(watched):
    audience, plot = watched(3.0)
    plot.idle = plot.tempo.stopWaiting
    attend(audience, FakeTraining())
    assert plot.clock.now == 0
    assert len(plot.shown) == 11


def test_ctrl_c_asks_the_training_to_stop_and_ends_the_waiting(watched):
    audience, plot = watched(3.0)
    training = FakeTraining()
    plot.idle = lambda: signal.raise_signal(signal.SIGINT)
    before = signal.getsignal(signal.SIGINT)
    attend(audience, training)
    assert training.wasAsked
    assert plot.wasEnough is False  # the curve stays to be looked at
    assert signal.getsignal(signal.SIGINT) is before


class CutShort(FakeTraining):
    """A training that ends after one epoch, for a reason of its own."""

    bestEpoch = 0

    def __init__(self, reason):
        self.reason = reason

    def __iter__(self):
        yield Epoch(0, 0.7, None, False)
        self.stop, self.progress = self.reason, 1.0
        yield Epoch(1, 0.7, None, True)
        self.onEnd()


@pytest.mark.parametrize("stop", [Stop.RIGHT, Stop.PATIENCE, Stop.STALL, Stop.DIVERGENCE])
def test_a_training_that_ends_sooner_than_foreseen_makes_nobody_wait(watched, stop):
    audience, plot = watched(30.0)
    attend(audience, CutShort(stop))
    assert plot.clock.now == pytest.approx(3.0, abs=0.02)  # for epoch 0, the tenth part


def test_after_ctrl_c_the_next_training_is_asked_to_stop_at_once(watched):
    audience, plot = watched(3.0)
    trainings = [FakeTraining(), FakeTraining()]
    plot.idle = lambda: signal.raise_signal(signal.SIGINT) if not audience._interruptions else None
    attend(audience, *trainings)
    assert [training.wasAsked for training in trainings] == [True, True]


def test_a_background_job_is_deaf_to_ctrl_c(watched):
    audience, _ = watched(0.0)
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        attend(audience, FakeTraining())
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)


def test_a_curve_that_cannot_be_saved_costs_the_status_not_the_predictions(watched, capsys):
    audience, plot = watched(0.0)

    def finish():
        raise BadInput("x.png: expected to write there, found no space")

    plot.finish = finish

    def learn(seed):
        showAll(audience, FakeTraining())
        audience.finish(None)
        print("predictions")

    audience.run(learn)
    assert audience.exitStatus == BAD_INPUT
    captured = capsys.readouterr()
    assert "x.png: expected to write" in captured.err
    assert captured.out.endswith("predictions\n")


def test_only_due_epochs_are_reported(watched, capsys):
    audience, _ = watched(0.0)
    attend(audience, FakeTraining())
    assert capsys.readouterr().out.splitlines() == [
        "epoch 0  cost 0.7000",
        "epoch 10  cost 0.0636",
        "stopped after epoch 10 (0.00 s of training) because the cost is below the threshold 0.1",
    ]


def test_several_trainings_make_one_curve(watched, capsys):
    before = signal.getsignal(signal.SIGINT)
    audience, plot = watched(0.0)
    attend(audience, FakeTraining(), FakeTraining(), FakeTraining())
    assert [number for _, number in plot.shown] == list(range(33))
    assert capsys.readouterr().out.count("stopped after epoch 10 (") == 3
    assert signal.getsignal(signal.SIGINT) is before


def test_starting_again_is_the_same_script_with_the_next_seed(watched, capsys):
    audience, plot = watched(0.0)
    seeds, scenes = [], []
    plot.setScene = lambda scene: scenes.append(scene.seed)

    def learn(seed):
        seeds.append(seed)
        if len(seeds) == 1:  # in the middle of the first training, and at the end of the second
            plot.show = lambda epoch: plot.tempo.startAgain()
        else:
            plot.show = lambda epoch: None
        if len(seeds) == 2:
            plot.stayOpen = lambda isEnough: plot.tempo.startAgain()
        else:
            plot.stayOpen = lambda isEnough: None
        showAll(audience, FakeTraining())
        print("predictions")

    assert audience.run(learn) == 0
    assert seeds == [1, 2, 3]
    assert scenes == [2, 3]
    said = capsys.readouterr().out
    assert said.count("predictions") == 2  # what was cut short predicts nothing
    assert said.count("starting again with seed 2") == said.count("starting again with seed 3") == 1


def test_where_nothing_was_shown_nobody_stays(watched):
    audience, plot = watched(0.0)
    assert audience.run(lambda seed: None) == 0
    assert plot.wasEnough is None


def test_what_was_learned_is_kept_after_the_curve(watched, monkeypatch, capsys):
    _, plot = watched(0.0)
    audience = Audience(
        Scene("A test"), PlotRequest(), keep=lambda learner, training: f"kept {learner}"
    )
    plot.finish = lambda: "curve saved"

    def learn(seed):
        showAll(audience, FakeTraining())
        audience.finish("it")

    audience.run(learn)
    assert capsys.readouterr().out.splitlines()[-2:] == ["curve saved", "kept it"]
