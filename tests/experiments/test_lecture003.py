"""What lecture 003 claims: each verdict, on numbers by hand and on measured ones."""

import pytest
from support.showing import kindOf, measured

from experiments.lecture003 import EqualWeights as equalWeights
from experiments.lecture003 import Explosion as explosion
from experiments.verdicts import CONDITIONALLY, NOT_SHOWN, SHOWN


def equal(plain, same, drawn, apart):
    """Return numbers of two seeds: what is read from zeros, equal weights and drawn ones."""
    found = zip(equalWeights.NETWORKS, (plain, same, drawn), (1.0, apart, 1.0), strict=True)
    return {name: {"read": read, "apart": [distance]} for name, read, distance in found}


@pytest.mark.parametrize(
    ("numbers", "kind"),
    [
        (equal([0.95, 0.9], [0.2, 0.3], [0.96, 0.9], 0.0), SHOWN),
        (equal([0.95, 0.8], [0.2, 0.3], [0.96, 0.9], 0.0), CONDITIONALLY),
        (equal([0.95, 0.9], [0.2, 0.8], [0.96, 0.9], 0.0), NOT_SHOWN),
        (equal([0.95, 0.9], [0.2, 0.3], [0.96, 0.9], 0.1), NOT_SHOWN),
    ],
)
def test_equal_weights_by_hand(numbers, kind):
    assert kindOf("equal-weights", numbers) == kind


def test_equal_weights_measured(monkeypatch):
    experiment, numbers = measured("equal-weights", epochs=2, seedCount=1)
    assert experiment.verdict(numbers).kind == SHOWN
    monkeypatch.setitem(equalWeights.NETWORKS, equalWeights.EQUAL, ([64, 16, 10], "xavier"))
    experiment, numbers = measured("equal-weights", epochs=2, seedCount=1)
    assert experiment.verdict(numbers).kind == NOT_SHOWN


@pytest.mark.parametrize(
    ("free", "clipped", "kind"),
    [
        ([None, None], [1.0, 2.9], SHOWN),
        ([None, 2.0], [1.0, 2.9], CONDITIONALLY),
        ([None, None], [1.0, 3.1], CONDITIONALLY),
        ([2.0, 2.0], [1.0, 2.9], NOT_SHOWN),
    ],
)
def test_explosion_by_hand(free, clipped, kind):
    runs = {"free": free, "clipped": clipped}
    costs = {name: [[3.0, end] for end in ends] for name, ends in runs.items()}
    assert kindOf("explosion", {"costs": costs}) == kind


def test_explosion_measured_and_broken(monkeypatch):
    given = {"rate": 3.0, "epochs": 4, "seedCount": 1}
    experiment, numbers = measured("explosion", **given)
    assert numbers["costs"]["free"][0][-1] is None
    assert numbers["costs"]["clipped"][0][-1] is not None
    monkeypatch.setitem(explosion.LIMITS, "clipped", None)  # a clipping that does not clip
    experiment, numbers = measured("explosion", **given)
    assert numbers["costs"]["clipped"][0][-1] is None
    assert experiment.verdict(numbers).kind == CONDITIONALLY
