"""Experiments in a plane: verdicts by hand, on measured numbers, and broken."""

import pytest
from support.showing import kindOf, measured

from experiments.lecture000 import BentPlane, FinerRegions, ThreeLosses, ValleyToBowl
from experiments.lecture003 import ChanceCauses, LineBowl
from experiments.verdicts import CONDITIONALLY, NOT_SHOWN, SHOWN
from learning.activations.Linear import Linear
from learning.losses import LOSSES


@pytest.mark.parametrize(
    ("ends", "kind"),
    [
        ([(0.5, 0.5), (0.509, 0.5)], SHOWN),
        ([(0.5, 0.5), (0.511, 0.5)], CONDITIONALLY),
        ([(0.5, 0.4), (0.511, 0.5)], NOT_SHOWN),
    ],
)
def test_line_and_bowl_by_hand(ends, kind):
    assert kindOf("line-and-bowl", {"ends": ends, "bottoms": [(0.5, 0.5)] * 2}) == kind


def test_line_and_bowl_measured_and_broken(monkeypatch):
    experiment, numbers = measured("line-and-bowl", seedCount=2)
    assert experiment.verdict(numbers).kind == SHOWN
    assert LineBowl.leastSquares([(0, 1), (1, 3)]) == (2, 1)
    experiment, numbers = measured("line-and-bowl", seedCount=2, steps=3)
    assert experiment.verdict(numbers).kind == NOT_SHOWN
    monkeypatch.setattr(LineBowl, "fmean", lambda values: -sum(values))  # uphill
    experiment, numbers = measured("line-and-bowl", seedCount=1)
    assert experiment.verdict(numbers).kind == NOT_SHOWN


@pytest.mark.parametrize(
    ("line", "best", "last", "learned", "kind"),
    [
        ([0.5, 0.6], [0.9, 0.65], [0.8, 0.6], [1.0, 0.9], SHOWN),
        ([0.5, 0.6], [0.9, 0.65], [0.8, 0.6], [1.0, 0.62], CONDITIONALLY),
        ([0.5, 0.6], [0.9, 0.64], [0.8, 0.6], [1.0, 0.9], NOT_SHOWN),
    ],
)
def test_finer_regions_by_hand(line, best, last, learned, kind):
    found = {"0": (line, line), "8": (best, best), "64": (learned, last)}
    networks = {name: {"learned": a, "new": b} for name, (a, b) in found.items()}
    assert kindOf("finer-regions", {"networks": networks}) == kind


def test_finer_regions_measured_and_broken(monkeypatch):
    given = {"networks": ("0", "16-16"), "epochs": 250, "seedCount": 1}
    experiment, numbers = measured("finer-regions", **given)
    assert experiment.verdict(numbers).kind == SHOWN
    monkeypatch.setattr(FinerRegions, "Tanh", Linear)  # layers without any bend
    experiment, numbers = measured("finer-regions", **given)
    assert experiment.verdict(numbers).kind == NOT_SHOWN


@pytest.mark.parametrize(
    ("line", "behind", "kind"),
    [
        ([0.5, 0.8], [0.95, 1.0], SHOWN),
        ([0.5, 0.8], [0.94, 1.0], CONDITIONALLY),
        ([0.5, 0.81], [0.95, 1.0], NOT_SHOWN),
        ([0.5, 0.6], [0.94, 0.9], NOT_SHOWN),
    ],
)
def test_bent_plane_by_hand(line, behind, kind):
    assert kindOf("bent-plane", {"line": line, "behind": behind}) == kind


def test_bent_plane_measured_and_broken(monkeypatch):
    experiment, numbers = measured("bent-plane", seedCount=1)
    assert experiment.verdict(numbers).kind == SHOWN
    monkeypatch.setattr(BentPlane, "Tanh", Linear)
    experiment, numbers = measured("bent-plane", seedCount=1)
    assert experiment.verdict(numbers).kind == NOT_SHOWN


def steps(raw, centred, normal):
    """Return numbers of a single rate."""
    rows = {"raw": raw, "centred": centred, "normalised": normal}
    return {kind: {"steps": [[n] for n in row], "long": [9.0]} for kind, row in rows.items()}


@pytest.mark.parametrize(
    ("numbers", "kind"),
    [
        (steps([50, None], [40, 30], [10, 20]), SHOWN),
        (steps([50, 50], [40, 50], [10, 10]), CONDITIONALLY),
        (steps([50, 50], [40, 40], [11, 10]), CONDITIONALLY),
        (steps([50, 50], [40, 60], [11, 10]), NOT_SHOWN),
    ],
)
def test_valley_to_bowl_by_hand(numbers, kind):
    assert kindOf("valley-to-bowl", numbers) == kind


def test_valley_to_bowl_measured_and_broken(monkeypatch):
    experiment, numbers = measured("valley-to-bowl", seedCount=2)
    assert experiment.verdict(numbers).kind == SHOWN
    assert ValleyToBowl._extremes(2, 1, 2) == (1, 3)
    prepared = ValleyToBowl._prepared
    monkeypatch.setattr(ValleyToBowl, "_prepared", lambda points, kind: prepared(points, "raw"))
    experiment, numbers = measured("valley-to-bowl", seedCount=1)
    assert experiment.verdict(numbers).kind == NOT_SHOWN


def losses(margins, moved=(0.0, 0.0, 0.1), right=1.0):
    """Return numbers of two seeds."""
    return {
        "losses": {
            name: {"right": [1.0, right], "margin": margin, "moved": [step]}
            for name, margin, step in zip(ThreeLosses.NAMES, margins, moved, strict=True)
        }
    }


WIDE = ([0.1, 0.2], [0.3, 0.3], [0.3, 0.3])


@pytest.mark.parametrize(
    ("numbers", "kind"),
    [
        (losses(WIDE), SHOWN),
        (losses(WIDE, right=0.9), CONDITIONALLY),
        (losses(WIDE, moved=(0.0, 0.1, 0.1)), CONDITIONALLY),
        (losses(WIDE, moved=(0.0, 0.0, 0.0)), CONDITIONALLY),
        (losses(([0.1, 0.3], [0.3, 0.3], [0.3, 0.3])), NOT_SHOWN),
    ],
)
def test_three_losses_by_hand(numbers, kind):
    assert kindOf("three-losses", numbers) == kind


def test_three_losses_measured_and_broken(monkeypatch):
    given = {"seedCount": 2, "epochs": 300, "count": 20}
    experiment, numbers = measured("three-losses", **given)
    assert experiment.verdict(numbers).kind == SHOWN
    perceptron = LOSSES.read("perceptron")
    monkeypatch.setattr(ThreeLosses.LOSSES, "read", lambda name: perceptron, raising=False)
    experiment, numbers = measured("three-losses", **given)
    assert experiment.verdict(numbers).kind == NOT_SHOWN


def causes(read, named, healthy=0.9):
    """Return numbers in which every cause has that part read, and is named or not."""
    found = {
        cause: {"read": read, "named": list(names[:1]) if named else []}
        for cause, (names, _) in ChanceCauses.CAUSES.items()
    }
    found["none"]["read"] = healthy
    return {"causes": found}


@pytest.mark.parametrize(
    ("numbers", "kind"),
    [
        (causes(0.2, named=True), SHOWN),
        (causes(0.2, named=False), NOT_SHOWN),
        (causes(0.21, named=True), NOT_SHOWN),
        (causes(0.2, named=True, healthy=0.8), NOT_SHOWN),
    ],
)
def test_chance_causes_by_hand(numbers, kind):
    assert kindOf("chance-causes", numbers) == kind
    if kind == SHOWN:
        numbers["causes"]["zeros"]["read"] = 0.3
        assert kindOf("chance-causes", numbers) == CONDITIONALLY


def test_chance_causes_measured_and_broken(monkeypatch):
    experiment, numbers = measured("chance-causes")
    named = {cause: found["named"] for cause, found in numbers["causes"].items()}
    assert named["none"] == named["frozen"] == []
    for cause in ("zeros", "low", "high", "deep", "labels"):
        assert set(named[cause]) <= set(ChanceCauses.CAUSES[cause][0])
        assert named[cause]
    assert experiment.verdict(numbers).kind == CONDITIONALLY
    monkeypatch.setattr(ChanceCauses.TrainingWatch, "look", lambda self, epoch: [])
    experiment, numbers = measured("chance-causes", epochs=2)
    assert experiment.verdict(numbers).kind == NOT_SHOWN
