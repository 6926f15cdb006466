"""How fast a training goes on, and the keys that say so."""

import pytest
from matplotlib.backend_bases import KeyEvent
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from learning.plotting.Scene import Scene
from learning.plotting.surfaces.Controls import Controls
from learning.plotting.surfaces.Tempo import SHORTEST, Tempo


class Clock:
    """A clock that is set by hand, in seconds."""

    now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    """Give a clock."""
    return Clock()


def wait(tempo, clock, step=0.001):
    """Return how many seconds pass until the next epoch may start, asking every `step`."""
    start = clock.now
    while tempo.isEarly() and clock.now < start + 100:
        clock.now += step
    return clock.now - start


def test_progress_takes_its_part_of_the_time(clock):
    tempo = Tempo(4.0, clock)
    for part in (0.25, 0.5, 1.0):
        tempo.advance(part)
        wait(tempo, clock)
        assert clock.now == pytest.approx(4 * part, abs=0.02)


def test_a_training_slower_than_its_tempo_does_not_wait(clock):
    tempo = Tempo(4.0, clock)
    for number in range(1, 101):
        clock.now = 0.1 * number
        tempo.advance(number / 100)
    assert wait(tempo, clock) == pytest.approx(0.1 * 4 / 100, abs=0.02)


@pytest.mark.parametrize("step", [0.001, 0.01, 0.05])
def test_the_first_epochs_can_be_seen_and_thousands_take_no_more_than_their_time(clock, step):
    tempo = Tempo(2.0, clock)
    waits = []
    for _ in range(100_000):
        tempo.advance(0.0)
        waits.append(wait(tempo, clock, step))
    assert waits[:4] == pytest.approx([0.2, 0.1, 0.0667, 0.05], abs=step)
    assert clock.now == pytest.approx(2.0, abs=2 * step)


def test_a_pause_lasts_until_it_is_ended_and_costs_no_later_time(clock):
    tempo = Tempo(4.0, clock)
    tempo.advance(0.5)
    tempo.togglePause()
    assert wait(tempo, clock) >= 100
    tempo.togglePause()
    assert wait(tempo, clock) < 0.5
    tempo.advance(0.75)
    assert wait(tempo, clock) == pytest.approx(1.0, abs=0.5)


@pytest.mark.parametrize("seconds", [0.0, 4.0])
def test_steps_let_one_epoch_through_each(clock, seconds):
    tempo = Tempo(seconds, clock)
    tempo.step()
    tempo.step()
    for isEarly in (False, False, True, True):
        assert tempo.isEarly() is isEarly
        tempo.advance(0.1)


def test_another_seed_begins_as_the_first_did(clock):
    tempo = Tempo(4.0, clock)
    for _ in range(3):
        tempo.step()
    tempo.startAgain()
    tempo.begin()
    assert not tempo.isPaused
    tempo.togglePause()
    assert tempo.isEarly()


def test_another_attempt_leaves_the_pause_as_it_is(clock):
    tempo = Tempo(0.0, clock)
    tempo.togglePause()
    tempo.begin()
    assert tempo.isEarly()


def test_faster_and_slower_change_what_is_left(clock):
    tempo = Tempo(4.0, clock)
    tempo.advance(0.5)
    wait(tempo, clock)
    tempo.faster()
    tempo.advance(1.0)
    assert wait(tempo, clock) == pytest.approx(1.0, abs=0.02)
    tempo.slower()
    tempo.slower()
    assert tempo.seconds == 8.0


def test_from_full_speed_there_is_a_way_back(clock):
    tempo = Tempo(1.0, clock)
    for _ in range(5):
        tempo.faster()
    assert tempo.seconds == 0.0
    tempo.advance(1.0)
    assert not tempo.isEarly()
    tempo.slower()
    assert tempo.seconds == SHORTEST


def test_nobody_waits_for_a_training_that_starts_again_or_that_nobody_watches(clock):
    tempo = Tempo(4.0, clock)
    tempo.togglePause()
    tempo.startAgain()
    assert not tempo.isEarly()
    assert tempo.isRestartWanted
    tempo.begin()
    assert not tempo.isRestartWanted
    tempo.togglePause()
    tempo.stopWaiting()
    tempo.advance(1.0)
    assert not tempo.isEarly()


class FakePanels:
    """Panels that count how often their scale is changed."""

    changes = 0
    isTyping = False

    def toggleLogarithmic(self):
        self.changes += 1

    def takePause(self):
        return False


@pytest.fixture
def keyboard(clock):
    """Give a tempo, panels, the controls, and a function that presses a key."""
    figure = Figure()
    canvas = FigureCanvasAgg(figure)
    tempo, panels = Tempo(4.0, clock), FakePanels()
    controls = Controls(figure, tempo, panels, Scene("A test", 0.1, None, seed=7))

    def press(key):
        KeyEvent("key_press_event", canvas, key)._process()

    return tempo, panels, controls, press


def test_each_key_does_what_the_line_at_the_foot_says(keyboard):
    tempo, panels, controls, press = keyboard
    text = controls.artists[0].figure.texts[0].get_text()
    assert all(f"{key}: " in text for key in ("space", "n", "+ −", "r", "l"))
    press(" ")
    assert tempo.isPaused
    press(" ")
    assert not tempo.isPaused
    press("n")
    assert tempo.isPaused
    press("-")
    assert tempo.seconds == 8.0
    press("+")
    assert tempo.seconds == 4.0
    press("l")
    assert panels.changes == 1
    press("r")
    assert tempo.isRestartWanted


def test_the_state_is_shown_and_other_keys_do_nothing(keyboard):
    tempo, _, controls, press = keyboard
    (state,) = controls.artists
    assert state.get_text() == "seed 7, lasts 4 s"
    press("x")
    assert not controls.isTouched
    press(" ")
    assert controls.isTouched
    controls.update()
    assert state.get_text() == "seed 7, paused, lasts 4 s"
    assert not controls.isTouched
    tempo.stopWaiting()
    controls.update()
    assert state.get_text() == "seed 7, full speed"
