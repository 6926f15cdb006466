"""Comparisons whose claims are mostly not shown: what is measured on a fixed seed, and broken.

Each is small and quick, and its figures are therefore not those of the gallery; what is asserted
leaves room for some digits of the test set to either side.
"""

import random

import pytest
from support.showing import measured

from experiments.lecture003 import Competition, FreshOrder, RateDecay, SmallBatchNorm
from experiments.verdicts import CONDITIONALLY, NOT_SHOWN, SHOWN
from learning.activations.ReLU import ReLU
from learning.activations.Tanh import Tanh
from learning.initializers.Normal import Normal
from learning.initializers.Xavier import Xavier
from learning.networks.vectorized.BatchNormalization import BatchNormalization
from learning.optimizers.Adam import Adam
from learning.optimizers.Momentum import Momentum
from learning.optimizers.SGD import SGD

CHANCE = 0.2
"""A network that reads no larger part of the ten digits has not learned."""

QUICK = {
    "rate-decay": {"batchSizes": (32,), "rates": (0.3, 1.0), "epochs": 4},
    "fresh-order": {"batchSizes": (32,), "rates": (1.0,), "epochs": 5},
    "annealed-descent": {"rates": (0.01, 0.3), "epochs": 8, "seedCount": 3},
    "patience-interval": {"counts": (100,), "rates": (0.01,), "epochs": 60},
    "small-batch-norm": {"rates": (1.0,), "epochs": 12, "seedCount": 1},
    "competition": {"count": 100, "rates": (0.03,), "seedCount": 1},
    "activation-race": {"count": 200, "rates": (0.3, 3.0), "epochs": 60, "target": 0.3},
    "shallow-start": {"rates": (0.3,), "epochs": 5},
}
"""What learns enough quickly."""


def quick(name, **given):
    """Return (ends, kind, experiment, numbers): {condition: {way: its ends by seed}} among them."""
    experiment, numbers = measured(name, **{"seedCount": 2} | QUICK[name] | given)
    ends = {
        condition: {way: experiment.ends(numbers, condition, way) for way in experiment.ways}
        for condition in experiment.conditions()
    }
    return ends, experiment.verdict(numbers).kind, experiment, numbers


@pytest.fixture
def standStill(monkeypatch):
    """Return a function after which no network learns: all steps are 0."""

    def still():
        for optimizer in (SGD, Momentum, Adam):
            monkeypatch.setattr(optimizer, "step", lambda self, gradient, memory, rate: 0.0)

    return still


def test_rate_decay_measured(standStill):
    ends, kind, experiment, numbers = quick("rate-decay")
    assert [experiment.best(numbers, "32", way) for way in ("decay", "constant")] == [1, 1]
    assert min(ends["32"]["decay"]) > 0.6
    assert max(experiment.gains(numbers, "32")) < -0.05  # it has not come as far by then
    assert kind == NOT_SHOWN
    standStill()
    ends, kind, *_ = quick("rate-decay", epochs=1)
    assert ends["32"]["decay"] == ends["32"]["constant"]
    assert max(ends["32"]["constant"]) < CHANCE


def test_rate_decay_that_is_broken(monkeypatch):
    monkeypatch.setattr(RateDecay, "LEFT", 1.0)  # a decay that leaves the rate as it is
    _, kind, experiment, numbers = quick("rate-decay")
    assert experiment.gains(numbers, "32") == [0, 0]
    assert kind == NOT_SHOWN
    monkeypatch.setattr(RateDecay, "LEFT", 100.0)  # and one that grows, from a rate that is too low
    assert quick("rate-decay", rates=(0.03,), epochs=6)[1] == SHOWN


def test_fresh_order_measured(standStill):
    ends, kind, experiment, numbers = quick("fresh-order")
    assert min(ends["32"]["fresh"] + ends["32"]["fixed"]) > 0.7
    assert max(ends["32"]["sorted"]) < CHANCE  # of the last class alone
    low, high = sorted(experiment.gains(numbers, "32"))
    assert low < -0.03 < 0.03 < high  # within the noise
    assert kind == NOT_SHOWN
    standStill()
    ends, *_ = quick("fresh-order", epochs=1)
    assert ends["32"]["fresh"] == ends["32"]["fixed"] == ends["32"]["sorted"]


def test_fresh_order_that_is_broken(monkeypatch):
    class Once(random.Random):
        def shuffle(self, order):
            """Leave it as it is."""

    monkeypatch.setattr(FreshOrder, "fresh", Once)
    _, kind, experiment, numbers = quick("fresh-order")
    assert experiment.gains(numbers, "32") == [0, 0]
    assert kind == NOT_SHOWN


def test_annealed_descent_measured_and_broken(monkeypatch):
    ends, kind, experiment, numbers = quick("annealed-descent")
    places = [experiment.best(numbers, "1000", way) for way in ("annealed", "adam")]
    assert places == [1, 0]  # Adam's rate is the lower one
    assert min(ends["1000"]["annealed"] + ends["1000"]["adam"]) > 0.9
    assert max(experiment.gains(numbers, "100")) < -0.05  # from few, Adam is ahead
    assert kind == CONDITIONALLY
    monkeypatch.setattr(
        Momentum, "step", lambda self, gradient, memory, rate: -rate * gradient
    )  # upwards
    ends, kind, *_ = quick("annealed-descent", counts=(1000,), rates=(0.01,), seedCount=1)
    assert max(ends["1000"]["annealed"]) < CHANCE < 0.9 < min(ends["1000"]["adam"])
    assert kind == NOT_SHOWN


def test_patience_interval_measured_and_broken(monkeypatch):
    ends, kind, *_ = quick("patience-interval")
    assert max(max(found) for found in ends["100"].values()) < 0.75
    assert kind == SHOWN
    _, kind, experiment, numbers = quick("patience-interval", rates=(0.03,))
    assert max(experiment.gains(numbers, "100")) < -0.02  # over-fits between two looks
    assert kind == NOT_SHOWN
    monkeypatch.setattr(Adam, "step", lambda self, gradient, memory, rate: -rate * gradient)
    _, kind, _, numbers = quick("patience-interval", patience=5)  # upwards: the first look is best
    epochs = {way: [len(run[0]) - 1 - run[0].count(None) for run in runs[0]]
              for way, runs in numbers["runs"]["100"].items()}  # fmt: skip
    assert epochs == {"10": [20, 20], "1": [6, 6], "3": [9, 9]}
    assert kind == NOT_SHOWN


def test_small_batch_norm_measured_and_broken(monkeypatch):
    ends, kind, *_ = quick("small-batch-norm")
    [small], [gathered], [together] = [
        ends["320"][way] for way in ("small", "accumulated", "together")
    ]
    assert small != gathered  # other steps are taken, and neither makes up for it
    assert max(small, gathered) < together - 0.1
    assert together > 0.85
    assert kind == SHOWN
    forward = BatchNormalization.forward  # broken: no statistics of mini-batches, large or small
    monkeypatch.setattr(
        BatchNormalization, "forward", lambda self, sums, isTraining: forward(self, sums, False)
    )
    ends, kind, *_ = quick("small-batch-norm", epochs=4)
    assert ends["320"]["together"] == ends["320"]["plainLarge"]
    assert kind == NOT_SHOWN


def test_small_batch_norm_of_gathered_gradients(monkeypatch):
    monkeypatch.setitem(SmallBatchNorm.WAYS, "accumulated", (32, True, 1))  # gathers statistics too
    ends, kind, *_ = quick("small-batch-norm", epochs=4)
    assert ends["320"]["accumulated"] == ends["320"]["together"]
    assert kind == CONDITIONALLY


def test_competition_measured(standStill):
    ends, kind, _, numbers = quick("competition")
    errors = {way: grid[0][0][2] for way, grid in numbers["runs"]["100"].items()}
    assert max(errors, key=errors.get) == "3"
    assert errors["3"] > 0.3 > 0.1 > max(errors[""], errors["16"], errors["128"])
    assert min(ends["100"][""][0], ends["100"]["128"][0]) > 0.7 > 0.5 > ends["100"]["3"][0]
    assert kind == SHOWN
    standStill()
    ends, kind, *_ = quick("competition", epochs=1)
    assert max(end for (end,) in ends["100"].values()) < CHANCE
    assert kind == NOT_SHOWN


def test_competition_with_a_broken_validation(monkeypatch):
    read = Competition.accuracy

    def inverted(network, dataset, trainingSet):
        """Take right for wrong in the folds."""
        part = read(network, dataset, trainingSet)
        return 1 - part if len(dataset.examples) == 20 else part

    monkeypatch.setattr(Competition, "accuracy", inverted)
    assert quick("competition")[1] == NOT_SHOWN


def test_activation_race_measured_and_broken(monkeypatch):
    ends, kind, experiment, numbers = quick("activation-race")
    assert max(ends[""]["relu"]) < 15
    assert min(ends[""]["logistic"]) > 40
    assert max(ends[""]["tanh"]) < 15  # no slower than ReLU
    assert [experiment.best(numbers, "", way) for way in ("relu", "logistic")] == [0, 1]
    assert kind == CONDITIONALLY
    monkeypatch.setattr(Tanh, "derivativeArray", lambda self, z, h: 0.0 * z)  # nothing passes
    ends, kind, *_ = quick("activation-race", rates=(0.3,), epochs=10)
    assert ends[""]["logistic"] == ends[""]["tanh"] == [None, None]
    assert kind == SHOWN
    monkeypatch.undo()
    monkeypatch.setattr(ReLU, "derivativeArray", lambda self, z, h: 0.0 * z)  # all are dead
    ends, kind, *_ = quick("activation-race", rates=(0.3,), epochs=10)
    assert ends[""]["relu"] == [None, None]
    assert None not in ends[""]["tanh"]
    assert kind == NOT_SHOWN


def test_shallow_start_measured_and_broken(monkeypatch, standStill):
    ends, kind, *_ = quick("shallow-start")
    xavier, small = ends["6"].values()
    assert max(small) < CHANCE < 0.5 < min(xavier)
    assert kind == SHOWN
    with monkeypatch.context() as patch:  # 0.01·N that is Xavier's
        patch.setattr(Normal, "weights", lambda self, *shape: Xavier().weights(*shape))
        ends, kind, experiment, numbers = quick("shallow-start")
    assert experiment.gains(numbers, "1") == experiment.gains(numbers, "6") == [0, 0]
    assert kind == CONDITIONALLY
    standStill()
    ends, kind, *_ = quick("shallow-start", epochs=1)
    assert max(ends["1"]["xavier"]) < CHANCE
    assert kind == CONDITIONALLY  # the shallow ones have not learned either
