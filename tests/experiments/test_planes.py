"""Experiments in a plane: verdicts by hand, on measured numbers, and broken."""

import pytest
from support.showing import kindOf, measured

from experiments.lecture000 import BentPlane, FinerRegions
from experiments.lecture003 import LineBowl
from experiments.verdicts import CONDITIONALLY, NOT_SHOWN, SHOWN
from learning.activations.Linear import Linear


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
