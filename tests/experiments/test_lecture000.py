"""What lecture 000 claims: each verdict, on numbers by hand and on measured ones."""

import pytest
from support.showing import kindOf, measured

from experiments.lecture000 import GradientByDepth as vanishing
from experiments.verdicts import CONDITIONALLY, NOT_SHOWN, SHOWN


def norms(logistic, tanh, relu):
    """Return numbers of two seeds in which so much arrives in the first layer."""
    parts = {"logistic": logistic, "tanh": tanh, "relu": relu}
    return {"norms": {name: [[part, 1.0] for part in seeds] for name, seeds in parts.items()}}


@pytest.mark.parametrize(
    ("numbers", "kind"),
    [
        (norms([9e-4, 1e-5], [0.01, 0.5], [0.1, 1]), SHOWN),
        (norms([1.1e-3, 1e-5], [0.01, 0.5], [0.1, 1]), CONDITIONALLY),
        (norms([1e-4, 1e-5], [0.01, 0.5], [0.09, 1]), CONDITIONALLY),
        (norms([1e-4, 2e-2], [0.01, 0.5], [0.1, 1]), NOT_SHOWN),
    ],
)
def test_vanishing_gradient_by_hand(numbers, kind):
    assert kindOf("vanishing-gradient", numbers) == kind


def test_vanishing_gradient_measured():
    experiment, numbers = measured("vanishing-gradient", seedCount=2)
    assert experiment.verdict(numbers).kind == SHOWN
    shallow, numbers = measured("vanishing-gradient", seedCount=1, depth=2)
    assert shallow.verdict(numbers).kind != SHOWN


def test_vanishing_gradient_of_a_broken_network(monkeypatch):
    monkeypatch.setitem(vanishing.STARTS, "relu", "normal:sigma=0.01")
    experiment, numbers = measured("vanishing-gradient", seedCount=1)
    assert experiment.verdict(numbers).kind != SHOWN


def deviations(large, small, xavier):
    """Return numbers of a first and a last layer."""
    starts = {"normal:sigma=1": large, "normal:sigma=0.01": small, "xavier": xavier, "he": [1, 1]}
    return {"deviations": starts, "counts": {}}


@pytest.mark.parametrize(
    ("numbers", "kind"),
    [
        (deviations([0.98, 0.9815], [0.2128, 3e-7], [0.63, 0.23]), SHOWN),
        (deviations([0.98, 0.9815], [0.2128, 2e-6], [0.63, 0.23]), CONDITIONALLY),
        (deviations([0.98, 0.95], [0.2128, 3e-7], [0.63, 0.23]), CONDITIONALLY),
        (deviations([0.98, 0.2], [0.2128, 3e-7], [0.63, 0.23]), NOT_SHOWN),
    ],
)
def test_saturation_table_by_hand(numbers, kind):
    assert kindOf("saturation-table", numbers) == kind


def test_saturation_table_measured_with_fewer_neurons_has_other_figures():
    experiment, numbers = measured("saturation-table", width=100, exampleCount=100)
    assert experiment.verdict(numbers).kind == CONDITIONALLY


@pytest.mark.long
def test_saturation_table_measured():
    experiment, numbers = measured("saturation-table")
    assert experiment.verdict(numbers).kind == SHOWN
