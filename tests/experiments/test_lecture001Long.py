"""What lecture 001 claims and takes a minute to show: each verdict, by hand and measured small."""

import numpy
import pytest
from support.showing import kindOf, measured

from experiments.lecture001 import Architectures as architectures
from experiments.lecture001 import DescentBias as bias
from experiments.lecture001 import ResidualTwin as twin
from experiments.verdicts import CONDITIONALLY, NOT_SHOWN, SHOWN
from learning.networks.vectorized.VectorizedRecipeNetwork import VectorizedRecipeNetwork


def twins(shallow, plain, residual):
    """Return last costs by seed, of two depths."""
    return {
        "costs": {
            "plain": [[[end] for end in shallow], [[end] for end in plain]],
            "residual": [[[1.0], [1.0]], [[end] for end in residual]],
        }
    }


@pytest.mark.parametrize(
    ("numbers", "kind"),
    [
        (twins([0.5, 0.6], [0.9, 0.7], [0.2, 0.3]), SHOWN),
        (twins([0.5, 0.8], [0.9, 0.7], [0.2, 0.3]), CONDITIONALLY),
        (twins([0.5, 0.6], [0.9, 0.7], [0.2, 0.7]), NOT_SHOWN),
    ],
)
def test_residual_twin_by_hand(numbers, kind):
    assert kindOf("residual-twin", numbers) == kind


def test_residual_twin_measured_and_broken(monkeypatch):
    given = {"blocks": (1, 6), "filters": 4, "rates": (0.1,), "epochs": 3, "seedCount": 2}
    experiment, numbers = measured("residual-twin", **given, examples=200)
    assert experiment.verdict(numbers).kind in (SHOWN, CONDITIONALLY)
    layers = twin._layers
    monkeypatch.setattr(
        twin, "_layers", lambda kind, count, filters: layers("plain", count, filters)
    )
    experiment, numbers = measured("residual-twin", **given | {"epochs": 1}, examples=100)
    assert experiment.verdict(numbers).kind == NOT_SHOWN


def competed(*rows):
    """Return numbers of networks: their parameters, multiplications and parts read by seed."""
    return {"networks": [[str(number), *row[:2], 0.01, row[2]] for number, row in enumerate(rows)]}


@pytest.mark.parametrize(
    ("numbers", "kind"),
    [
        (competed([100, 100, [0.9]], [150, 150, [0.9]], [300, 300, [0.8]]), SHOWN),
        (competed([100, 100, [0.9]], [150, 151, [0.9]], [300, 300, [0.8]]), CONDITIONALLY),
        (competed([100, 100, [0.9]], [151, 151, [0.9]], [300, 300, [0.8]]), NOT_SHOWN),
        (competed([10, 10, [0.9, 0.7]], [10, 10, [0.9, 0.7]], [30, 30, [0.8, 0.8]]), NOT_SHOWN),
    ],
)
def test_architectures_by_hand(numbers, kind):
    assert kindOf("architectures", numbers) == kind


FEW = ("none", "128", "digits-cnn", "conv 8+block-a")


def test_architectures_measured_and_broken(monkeypatch):
    few = {name: architectures.ARCHITECTURES[name] for name in FEW}
    monkeypatch.setattr(architectures, "ARCHITECTURES", few)
    given = {"rates": (0.01,), "seedCount": 1}
    experiment, numbers = measured("architectures", **given, epochs=4)
    costs = {name: cells[:2] for name, *cells in numbers["networks"]}
    assert costs["none"] == [650, 640]
    assert costs["digits-cnn"] == [80 + 1168 + 2570, 4608 + 73728 + 2560]
    assert experiment.verdict(numbers).kind in (SHOWN, CONDITIONALLY)
    monkeypatch.setattr(architectures, "accuracy", lambda *sets: 0.1)  # all of them guess
    experiment, numbers = measured("architectures", **given, epochs=1)
    assert experiment.verdict(numbers).kind == NOT_SHOWN


def generalised(small, large):
    """Return parts read by seed, of mini-batches of 32 and of 600."""
    return {"read": [small, large]}


@pytest.mark.parametrize(
    ("numbers", "kind"),
    [
        (generalised([0.95, 0.96], [0.93, 0.94]), SHOWN),
        (generalised([0.95, 0.96], [0.945, 0.955]), CONDITIONALLY),
        (generalised([0.95, 0.96], [0.9, 0.96]), NOT_SHOWN),
        (generalised([0.95, 0.96], [0.9, None]), NOT_SHOWN),
    ],
)
def test_batch_size_by_hand(numbers, kind):
    assert kindOf("batch-size", numbers) == kind


def test_batch_size_measured_and_broken(monkeypatch):
    given = {"sizes": (32, 128), "target": 1.0, "rates": (0.1,), "most": 30, "seedCount": 2}
    experiment, numbers = measured("batch-size", **given)
    assert numbers["epochs"][0] < numbers["epochs"][1]
    assert min(map(min, numbers["read"])) > 0.7
    monkeypatch.setattr(VectorizedRecipeNetwork, "update", lambda network, rate: None)
    experiment, numbers = measured("batch-size", **given | {"most": 1})
    assert numbers["read"] == [[None, None], [None, None]]
    assert experiment.verdict(numbers).kind == NOT_SHOWN


@pytest.mark.parametrize(
    ("biased", "kind"),
    [([0.1, 0.2], SHOWN), ([0.1, 0.3], CONDITIONALLY), ([0.1, 0.7], NOT_SHOWN)],
)
def test_descent_bias_by_hand(biased, kind):
    numbers = {"plain": [[0.61, 0.61], [0.1, 0.1]], "biased": [biased, [0.2, 0.2]]}
    assert kindOf("descent-bias", numbers, rates=(0.01, 0.1)) == kind


def test_descent_bias_measured_and_broken(monkeypatch):
    given = {"batches": 4, "rates": (0.01, 0.1), "seedCount": 4}
    experiment, numbers = measured("descent-bias", **given)
    assert experiment.verdict(numbers).kind == SHOWN
    low, high = (sum(row) for row in numbers["plain"])  # an error in ε²
    assert 70 < high / low < 140
    low, high = (sum(row) for row in numbers["biased"])  # one in ε³
    assert 500 < high / low < 1500
    monkeypatch.setattr(bias._Toy, "curvature", lambda toy, batch, weights: numpy.zeros((2, 2)))
    experiment, numbers = measured("descent-bias", **given)  # without the term
    assert experiment.verdict(numbers).kind == NOT_SHOWN
