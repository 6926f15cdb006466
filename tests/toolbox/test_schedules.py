"""Schedules against closed forms and PyTorch's, a plateau against a written-out example."""

import inspect
import warnings
from math import cos, pi

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning.schedules import SCHEDULES

everyOne = pytest.mark.parametrize("name", SCHEDULES)


def ratesOf(words, times, start=0.4):
    """Return the rates of a schedule at some times."""
    schedule = SCHEDULES.read(words)
    return [schedule.rate(start, time) for time in times]


def pytorchRates(make, count, start=0.4):
    """Return the rates of a scheduler of PyTorch at whole epochs."""
    torch = pytest.importorskip("torch")
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=start)
    scheduler = make(torch.optim.lr_scheduler, optimizer)
    rates = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it would like the optimiser to take steps in between
        for _ in range(count):
            rates.append(optimizer.param_groups[0]["lr"])
            scheduler.step()
    return rates


@pytest.mark.parametrize(
    ("words", "make"),
    [
        ("step:every=3,factor=0.5", lambda s, o: s.StepLR(o, step_size=3, gamma=0.5)),
        ("exponential:gamma=0.9", lambda s, o: s.ExponentialLR(o, gamma=0.9)),
        (
            "cyclic:period=8,factor=4",
            lambda s, o: s.CyclicLR(o, 0.4, 1.6, step_size_up=4, cycle_momentum=False),
        ),
        (
            "warm-restarts:period=5,factor=2,lowest=0.01",
            lambda s, o: s.CosineAnnealingWarmRestarts(o, T_0=5, T_mult=2, eta_min=0.01),
        ),
        (
            "warm-up:period=8,start=0.25",
            lambda s, o: s.LinearLR(o, start_factor=0.25, end_factor=1, total_iters=8),
        ),
        (
            # PyTorch counts steps: its top lies at rise · steps − 1, its end at steps − 1.
            "one-cycle:period=59,rise=0.3",
            lambda s, o: s.OneCycleLR(o, 0.4, total_steps=60, pct_start=(0.3 * 59 + 1) / 60),
        ),
        (
            "warm-restarts:period=7,factor=1",
            lambda s, o: s.CosineAnnealingWarmRestarts(o, T_0=7),
        ),
    ],
)
def test_at_whole_epochs_they_are_pytorch_s(words, make):
    assert ratesOf(words, range(60)) == pytest.approx(pytorchRates(make, 60), rel=1e-9, abs=1e-12)


def test_every_schedule_is_compared_with_something():
    compared = {"constant", "cyclic", "exponential", "inverse-time", "plateau", "step"}
    new = set(SCHEDULES) - compared - {"warm-restarts", "warm-up", "one-cycle"}
    assert not new, f"a new schedule: what is its closed form, or its PyTorch class? {new}"


@pytest.mark.parametrize(
    ("words", "make"),
    [
        ("step:every=3,factor=0.5", lambda s, o: s.StepLR(o, step_size=3, gamma=0.5)),
        ("exponential:gamma=0.9", lambda s, o: s.ExponentialLR(o, gamma=0.9)),
    ],
)
def test_within_an_epoch_the_rates_of_whole_epochs_stay(words, make):
    eighths = [epoch + part / 8 for epoch in range(20) for part in range(8)]
    expected = [rate for rate in pytorchRates(make, 20) for _ in range(8)]
    assert ratesOf(words, eighths) == pytest.approx(expected, rel=1e-9)


def test_a_cycle_rises_and_falls_from_batch_to_batch():
    def triangle(schedulers, optimizer):
        return schedulers.CyclicLR(optimizer, 0.4, 1.0, step_size_up=20, cycle_momentum=False)

    times = [batch / 8 for batch in range(150)]  # 8 mini-batches an epoch
    expected = pytorchRates(triangle, 150)
    assert ratesOf("cyclic:period=5,factor=2.5", times) == pytest.approx(expected, rel=1e-9)


@pytest.mark.parametrize(
    ("name", "theirs", "usual"),
    [
        ("step", "StepLR", {"factor": "gamma"}),
        ("plateau", "ReduceLROnPlateau", dict.fromkeys(["factor", "patience", "threshold"])),
        ("warm-restarts", "CosineAnnealingWarmRestarts", {"lowest": "eta_min"}),
    ],
)
def test_the_defaults_are_pytorch_s(name, theirs, usual):
    schedulers = pytest.importorskip("torch").optim.lr_scheduler
    parameters = inspect.signature(getattr(schedulers, theirs)).parameters
    ours = SCHEDULES[name].hyperparameters()
    for word, peer in usual.items():
        assert ours[word] == parameters[peer or word].default, word


def test_within_an_epoch_the_cosine_goes_on():
    torch = pytest.importorskip("torch")
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.4)
    peer = torch.optim.lr_scheduler.CosineAnnealingWarmRestarts(optimizer, T_0=3, T_mult=2)
    for time in (0.5, 1.25, 2.9, 3.0, 4.75, 8.99, 9.5):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            peer.step(time)
        found = SCHEDULES.read("warm-restarts:period=3").rate(0.4, time)
        assert found == pytest.approx(optimizer.param_groups[0]["lr"], abs=1e-12)


def test_closed_forms():
    times = [0, 0.5, 1, 2.75, 9, 10.5]
    assert ratesOf("constant", times) == [0.4] * 6
    assert ratesOf("inverse-time", times) == [0.4, 0.4, 0.2, 0.4 / 3, 0.04, 0.4 / 11]
    assert ratesOf("warm-restarts:period=20", times) == pytest.approx(
        [0.2 * (1 + cos(pi * time / 20)) for time in times]
    )
    assert ratesOf("cyclic:period=2,factor=3", [0, 0.5, 1, 1.5, 2]) == pytest.approx(
        [0.4, 0.8, 1.2, 0.8, 0.4]
    )


def test_a_plateau_written_out():
    schedule = SCHEDULES.read("plateau:factor=0.5,patience=2,threshold=0.1")
    rates = []
    # 1.0 is best; 0.95 and 0.91 are not 10 % better, 0.85 is; then four epochs without.
    for cost in (1.0, 0.95, 0.91, 0.85, 0.84, 0.83, 0.86, 0.9, 0.7):
        schedule.observe(cost)
        rates.append(schedule.rate(0.8, 0))
    assert rates == [0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.4, 0.4, 0.4]


def test_a_plateau_is_pytorch_s():
    torch = pytest.importorskip("torch")
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.4)
    peer = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, factor=0.5, patience=2)
    ours = SCHEDULES.read("plateau:factor=0.5,patience=2")
    for epoch in range(60):
        cost = max(0.3, 1 - 0.05 * epoch) + 0.01 * (epoch % 3)
        peer.step(cost)
        ours.observe(cost)
        assert ours.rate(0.4, epoch) == pytest.approx(optimizer.param_groups[0]["lr"])
    assert optimizer.param_groups[0]["lr"] < 0.4


@given(
    st.lists(st.sampled_from([0.2, 0.5, 0.9, 0.99995, 1.0, 3.0]), min_size=1, max_size=40),
    st.integers(0, 3),
)
def test_any_plateau_is_pytorch_s(costs, patience):
    torch = pytest.importorskip("torch")
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.4)
    peer = torch.optim.lr_scheduler.ReduceLROnPlateau(
        optimizer, factor=0.5, patience=patience, eps=0
    )
    ours = SCHEDULES.read(f"plateau:factor=0.5,patience={patience}")
    for cost in costs:
        peer.step(cost)
        ours.observe(cost)
        assert ours.rate(0.4, 0) == pytest.approx(optimizer.param_groups[0]["lr"], rel=1e-12)


@given(
    time=st.floats(0, 1e5),
    period=st.floats(0.5, 20),
    factor=st.floats(1, 4),
    lowest=st.floats(0, 0.1),
)
def test_rates_stay_between_their_bounds(time, period, factor, lowest):
    cyclic = SCHEDULES["cyclic"](period, factor).rate(0.4, time)
    assert 0.4 * (1 - 1e-12) <= cyclic <= 0.4 * factor * (1 + 1e-12)
    restarted = SCHEDULES["warm-restarts"](period, factor, lowest).rate(0.4, time)
    assert lowest * (1 - 1e-12) <= restarted <= 0.4 * (1 + 1e-12)
    assert 0 < SCHEDULES["inverse-time"]().rate(0.4, time) <= 0.4


@given(st.floats(0.5, 20), st.floats(1, 4), st.integers(0, 6))
def test_each_period_starts_again_at_the_top_and_is_longer_by_the_factor(period, factor, restarts):
    schedule = SCHEDULES["warm-restarts"](period, factor)
    start = sum(period * factor**number for number in range(restarts)) * (1 + 1e-9)
    length = period * factor**restarts
    assert schedule.rate(0.4, start) == pytest.approx(0.4, rel=1e-6)
    assert schedule.rate(0.4, start + length / 2) == pytest.approx(0.2, rel=1e-5)
    assert schedule.rate(0.4, start * (1 - 2e-9) + length * 0.999) < 0.001


@everyOne
@given(start=st.floats(1e-6, 10), time=st.floats(0, 1000))
def test_rates_are_never_below_zero_nor_far_above_the_first(name, start, time):
    rate = SCHEDULES.read(name).rate(start, time)
    assert 0 <= rate <= 4 * start * (1 + 1e-12)


@everyOne
def test_training_starts_with_the_rate_that_was_asked_for_or_rises_to_it(name):
    share = {"warm-up": 0.1, "one-cycle": 1 / 25}.get(name, 1)
    assert SCHEDULES.read(name).rate(0.3, 0.0) == pytest.approx(0.3 * share)


def test_a_long_training_with_short_periods_takes_no_longer_to_tell():
    assert 0 <= SCHEDULES.read("warm-restarts:period=0.001,factor=1").rate(0.4, 1e9) <= 0.4


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("step:every=0", "^every: expected a whole number from 1 up, found 0$"),
        ("step:every=2.5", "^step:every: expected a whole number, found '2.5'$"),
        ("warm-restarts:factor=0.5", "^factor: expected a finite number from 1 up, found 0.5$"),
        ("exponential:gamma=0", "^gamma: expected a number above 0, 1 at most, found 0.0$"),
        ("plateau:patience=-1", "^patience: expected a whole number from 0 up, found -1$"),
    ],
)
def test_what_cannot_be_is_refused(words, message):
    with pytest.raises(ValueError, match=message):
        SCHEDULES.read(words)


def restartsByLoop(period, factor, time):
    """Return what `WarmRestarts` says in closed form, period after period."""
    while time >= period:
        time -= period
        period *= factor
    return period, time


@given(st.floats(0.5, 20), st.floats(1, 4), st.floats(0, 2000))
def test_warm_restarts_are_those_of_the_loop(period, factor, time):
    schedule = SCHEDULES.read(f"warm-restarts:period={period!r},factor={factor!r},lowest=0.1")
    length, since = restartsByLoop(period, factor, time)
    if min(since, length - since) > 1e-6 * (1 + time):  # at a restart rounding decides
        expected = 0.1 + 0.9 * (1 + cos(pi * since / length)) / 2
        assert schedule.rate(1.0, time) == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize("number", range(12))
@pytest.mark.parametrize("factor", [1, 1.5, 2, 3])
def test_a_warm_restart_is_exactly_where_it_should_be(factor, number):
    schedule = SCHEDULES.read(f"warm-restarts:period=2,factor={factor}")
    restart = sum(2 * factor**n for n in range(number))
    assert schedule.rate(0.5, restart) == pytest.approx(0.5, rel=1e-9)


@pytest.mark.parametrize("words", ["period=1e-300,factor=1.0000001", "period=1e-9,factor=1"])
def test_many_restarts_take_no_time(words):
    assert 0 <= SCHEDULES.read(f"warm-restarts:{words}").rate(1.0, 1e9) <= 1


@pytest.mark.parametrize(
    "words", ["step:every=2", "exponential:gamma=0.5", "inverse-time", "plateau:patience=0"]
)
def test_a_rate_never_falls_below_the_lowest(words):
    glue = "," if ":" in words else ":"
    free, bound = (SCHEDULES.read(w) for w in (words, f"{words}{glue}lowest=0.07"))
    for epoch in range(20):
        assert bound.rate(0.4, epoch) == max(0.07, free.rate(0.4, epoch))
        for schedule in (free, bound):
            schedule.observe(1.0)
    assert free.rate(0.4, 20) < 0.07
    with pytest.raises(ValueError, match="^lowest: expected a finite number from 0 up, found -1"):
        SCHEDULES.read(f"{words}{glue}lowest=-1")
