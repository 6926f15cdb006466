"""What lecture 000 claims: each verdict, on numbers by hand and on measured ones."""

import pytest
from support.showing import kindOf, measured

from experiments.DescentSurface import SURFACES
from experiments.lecture000 import GradientByDepth as vanishing
from experiments.lecture000 import PositiveInputs as positive
from experiments.lecture000 import Saddles as saddles
from experiments.verdicts import CONDITIONALLY, NOT_SHOWN, SHOWN
from learning.activations.LeakyReLU import LeakyReLU
from learning.activations.Tanh import Tanh
from learning.networks.Dropout import Dropout
from learning.optimizers.Adagrad import Adagrad
from learning.optimizers.Momentum import Momentum


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


def test_perceptron_example():
    experiment, numbers = measured("perceptron-example")
    assert numbers["weights"][1] == [
        pytest.approx([-1, 4, -0.5]),
        [-4, 2.4, 4.1],
        pytest.approx([-7, 3.6, -3.9]),
    ]
    assert experiment.verdict(numbers).kind == SHOWN
    experiment, numbers = measured("perceptron-example", step=0.1)  # too small to turn it
    assert experiment.verdict(numbers).kind == NOT_SHOWN


@pytest.mark.parametrize(
    ("oneSided", "central", "kind"),
    [
        ([1e-3, 1e-6, 1e-4], [1e-5, 1e-8, 1e-4], SHOWN),
        ([1e-3, 1e-6, 5e-6], [1e-5, 1e-8, 1e-4], CONDITIONALLY),
        ([1e-3, 1e-6, 1e-4], [1e-5, 2e-8, 1e-4], NOT_SHOWN),
    ],
)
def test_gradient_check_step_by_hand(oneSided, central, kind):
    numbers = {"errors": {"one-sided": oneSided, "central": central}}
    assert kindOf("gradient-check-step", numbers) == kind


def test_gradient_check_step_measured_and_broken(monkeypatch):
    experiment, numbers = measured("gradient-check-step", weightCount=8)
    assert experiment.verdict(numbers).kind == SHOWN
    monkeypatch.setattr(Tanh, "derivativeArray", lambda self, z, h: 1 - h)  # a wrong gradient
    experiment, numbers = measured("gradient-check-step", weightCount=8)
    assert experiment.verdict(numbers).kind == NOT_SHOWN


@pytest.mark.parametrize(
    ("differences", "average", "kind"),
    [
        ([0.08, 0.029], 0.93, SHOWN),
        ([0.08, 0.031], 0.93, CONDITIONALLY),
        ([0.05, 0.026], 0.93, CONDITIONALLY),
        ([0.08, 0.029], 0.91, NOT_SHOWN),
    ],
)
def test_dropout_average_by_hand(differences, average, kind):
    numbers = {"differences": differences, "right": {"once": 0.935, "average": average}}
    assert kindOf("dropout-average", numbers) == kind


def test_dropout_average_measured_and_broken(monkeypatch):
    experiment, numbers = measured("dropout-average", masks=30)
    assert numbers["differences"][-1] < numbers["differences"][0]
    assert experiment.verdict(numbers).kind in (SHOWN, CONDITIONALLY)
    monkeypatch.setattr(Dropout, "maskArray", lambda self, *shape: 0.0)  # drops everything
    experiment, numbers = measured("dropout-average", masks=3, epochs=1)
    assert experiment.verdict(numbers).kind == NOT_SHOWN


def steps(**least):
    """Return numbers in which plain descent takes ten steps on each surface, others as given."""
    counts = {"sgd": [None, 10], "momentum": [5, 10], "adam": [5, None]}
    return {"steps": {name: counts | least.get(name, {}) for name in SURFACES}}


@pytest.mark.parametrize(
    ("numbers", "kind"),
    [
        (steps(), SHOWN),
        (steps(saddle={"adam": [None, 10]}), CONDITIONALLY),
        (steps(**{name: {"momentum": [None, None]} for name in SURFACES}), NOT_SHOWN),
    ],
)
def test_optimizer_race_by_hand(numbers, kind):
    assert kindOf("optimizer-race", numbers) == kind


def test_optimizer_race_measured_and_broken(monkeypatch):
    given = {"optimizers": ("sgd", "momentum", "adam"), "rates": (0.01, 0.1, 1.0), "steps": 300}
    experiment, numbers = measured("optimizer-race", **given)
    assert experiment.verdict(numbers).kind in (SHOWN, CONDITIONALLY)
    monkeypatch.setattr(Momentum, "step", lambda self, gradient, memory, rate: 0.0)  # stays
    experiment, numbers = measured("optimizer-race", **given)
    assert experiment.verdict(numbers).kind == NOT_SHOWN


@pytest.mark.parametrize(
    ("alike", "lengths", "kind"),
    [
        ([0.5, 0.6], [3.0, 2.0], SHOWN),
        ([0.5, 0.6], [3.0, 1.1], CONDITIONALLY),
        ([0.5, 0.95], [3.0, 2.0], NOT_SHOWN),
    ],
)
def test_positive_inputs_by_hand(alike, lengths, kind):
    numbers = {
        "alike": {"positive": [1.0, 1.0], "centred": alike},
        "lengths": {"positive": lengths, "centred": [1.2, 1.2]},
    }
    assert kindOf("positive-inputs", numbers) == kind


def test_positive_inputs_measured_and_broken(monkeypatch):
    experiment, numbers = measured("positive-inputs", seedCount=2)
    assert experiment.verdict(numbers).kind == SHOWN
    monkeypatch.setattr(positive, "GOAL", (0.0, 0.0))  # nothing to learn: no step at all
    experiment, numbers = measured("positive-inputs", seedCount=1)
    assert experiment.verdict(numbers).kind == NOT_SHOWN


@pytest.mark.parametrize(
    ("matrices", "networks", "kind"),
    [
        ([0.0, 0.95], [0.5, 1.0], SHOWN),
        ([0.0, 0.94], [0.5, 1.0], CONDITIONALLY),
        ([0.0, 0.95], [1.0, 1.0], CONDITIONALLY),
        ([0.0, 0.5], [1.0, 0.9], NOT_SHOWN),
    ],
)
def test_saddles_by_hand(matrices, networks, kind):
    numbers = {"matrices": matrices, "networks": networks, "weights": [5, 9]}
    assert kindOf("saddles", numbers) == kind


def test_saddles_measured_and_broken(monkeypatch):
    given = {"dimensions": (1, 8), "hidden": (1, 2), "count": 10}
    experiment, numbers = measured("saddles", **given)
    assert numbers["matrices"] == [0, 1]
    assert experiment.verdict(numbers).kind in (SHOWN, CONDITIONALLY)
    monkeypatch.setattr(saddles, "_isSaddle", lambda eigenvalues: False)  # bowls alone
    experiment, numbers = measured("saddles", **given)
    assert experiment.verdict(numbers).kind == NOT_SHOWN


@pytest.mark.parametrize(
    ("relu", "elu", "leaky", "kind"),
    [
        ([0.1, 0.3], [0.0, 0.1], [0.0, 0.0], SHOWN),
        ([0.1, 0.3], [0.2, 0.1], [0.0, 0.0], CONDITIONALLY),
        ([0.09, 0.3], [0.0, 0.1], [0.0, 0.0], CONDITIONALLY),
        ([0.1, 0.3], [0.0, 0.1], [0.0, 0.1], NOT_SHOWN),
        ([0.0, 0.05], [0.0, 0.0], [0.0, 0.0], NOT_SHOWN),
    ],
)
def test_dead_neurons_by_hand(relu, elu, leaky, kind):
    found = {"relu": relu, "elu": elu, "leaky-relu": leaky}
    dead = {name: [[[part] for part in parts]] for name, parts in found.items()}
    assert kindOf("dead-neurons", {"dead": dead}, rates=(1.0,)) == kind


def test_dead_neurons_measured_and_broken(monkeypatch):
    given = {"rates": (1.0,), "epochs": 3, "seedCount": 1}
    experiment, numbers = measured("dead-neurons", **given)
    assert experiment.verdict(numbers).kind in (SHOWN, CONDITIONALLY)
    monkeypatch.setattr(LeakyReLU, "derivativeArray", lambda self, z, h: (z > 0) * 1.0)
    experiment, numbers = measured("dead-neurons", **given | {"rates": (2.0,)})
    assert numbers["dead"]["leaky-relu"][0][0][-1] > 0
    assert experiment.verdict(numbers).kind == NOT_SHOWN


@pytest.mark.parametrize(
    ("adagrad", "rmsprop", "kind"),
    [
        ([1.0, 0.1], [1.0, 0.5], SHOWN),
        ([1.0, 0.11], [1.0, 0.5], CONDITIONALLY),
        ([1.0, 0.1], [1.0, 0.49], CONDITIONALLY),
        ([1.0, 0.6], [1.0, 0.5], NOT_SHOWN),
    ],
)
def test_adagrad_stops_by_hand(adagrad, rmsprop, kind):
    numbers = {"ends": [100, 900], "sizes": {"adagrad": adagrad, "rmsprop": rmsprop}}
    assert kindOf("adagrad-stops", numbers) == kind


def test_adagrad_stops_measured_and_broken(monkeypatch):
    experiment, numbers = measured("adagrad-stops", steps=10000)
    assert experiment.verdict(numbers).kind == SHOWN
    monkeypatch.setattr(Adagrad, "step", lambda self, gradient, memory, rate: rate * gradient)
    experiment, numbers = measured("adagrad-stops", steps=1000)
    assert experiment.verdict(numbers).kind == NOT_SHOWN
