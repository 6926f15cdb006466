"""What the exercise sheet claims: each verdict, on numbers by hand and on measured ones."""

import pytest
from support.showing import kindOf, measured

from experiments.lecture004 import FourDescents as descents
from experiments.lecture004 import LearningRates as rates
from experiments.lecture004 import LocalMinimum as minimum
from experiments.lecture004 import OverFitting as fitting
from experiments.verdicts import CONDITIONALLY, NOT_SHOWN, SHOWN


@pytest.mark.parametrize(
    ("low", "high", "kind"),
    [
        ([3.1, 3.2], [7.1, None], SHOWN),
        ([3.1, 2.9], [7.1, None], CONDITIONALLY),  # one seed within the noise
        ([3.1, 3.2], [6.9, 7.1], CONDITIONALLY),
        ([2.0, 2.0], [6.0, 6.0], NOT_SHOWN),
    ],
)
def test_learning_rates_by_hand(low, high, kind):
    costs = [[[7.0, end] for end in ends] for ends in (low, [1.0, 1.0], high)]
    assert kindOf("learning-rates", {"costs": costs}, rates=(0.1, 1.0, 10.0)) == kind


def test_learning_rates_measured_and_broken(monkeypatch):
    given = {"rates": (0.01, 5.0, 1000.0), "epochs": 30, "seedCount": 1}
    experiment, numbers = measured("learning-rates", **given)
    assert numbers["costs"][0][0][-1] > 3 * numbers["costs"][1][0][-1]
    assert experiment.verdict(numbers).kind in (SHOWN, CONDITIONALLY)
    monkeypatch.setattr(rates, "costs", lambda *arguments: [7.0, 7.0])  # a network that stays
    experiment, numbers = measured("learning-rates", **given)
    assert experiment.verdict(numbers).kind == NOT_SHOWN


@pytest.mark.parametrize(
    ("low", "high", "ends", "kind"),
    [
        (-3.7, -0.7, [0.02, 0.5], SHOWN),
        (-3.7, -0.7, [0.02, 0.021], CONDITIONALLY),
        (-0.7, -0.7, [0.02, 0.5], NOT_SHOWN),
    ],
)
def test_local_minimum_by_hand(low, high, ends, kind):
    numbers = {"paths": [[low], [high]], "neuron": [[end] for end in ends]}
    assert kindOf("local-minimum", numbers, rates=(0.1, 1.0)) == kind


def test_local_minimum_measured_and_broken(monkeypatch):
    experiment, numbers = measured("local-minimum", startCount=3, epochs=200)
    assert experiment.verdict(numbers).kind == CONDITIONALLY  # the sheet's neuron has none
    monkeypatch.setattr(minimum, "_slope", lambda w: 0.0)  # a weight that stays
    experiment, numbers = measured("local-minimum", startCount=1, epochs=5)
    assert experiment.verdict(numbers).kind != CONDITIONALLY


def took(iterative, stochastic, stochasticDigits, batch):
    """Return numbers with so many epochs for each of two seeds, at one rate."""
    small = {"iterative": [iterative], "batch": [[9, 9]], "stochastic": [stochastic]}
    large = {"iterative": [[1, 1]], "batch": [batch], "stochastic": [stochasticDigits]}
    return {
        "epochs": {
            "small": small | {"mini-batch": [[9, 9]]},
            "large": large | {"mini-batch": [[2, 2]]},
        }
    }


@pytest.mark.parametrize(
    ("numbers", "kind"),
    [
        (took([5, 5], [5, 6], [2, 2], [3, None]), SHOWN),
        (took([5, 7], [5, 6], [2, 2], [3, None]), CONDITIONALLY),
        (took([5, 5], [5, 6], [2, 3], [3, 3]), NOT_SHOWN),
    ],
)
def test_four_descents_by_hand(numbers, kind):
    assert kindOf("four-descents", numbers) == kind


def test_four_descents_measured_and_broken(monkeypatch):
    given = {"rates": (1.0,), "smallEpochs": 40, "largeEpochs": 3, "seedCount": 1, "examples": 200}
    monkeypatch.setitem(descents.TARGETS, "large", 2.0)
    experiment, numbers = measured("four-descents", **given)
    assert numbers["epochs"]["large"]["stochastic"][0][0] is not None
    assert experiment.verdict(numbers).kind != NOT_SHOWN
    monkeypatch.setattr(descents, "_run", lambda *arguments: [7.0, 7.0])
    experiment, numbers = measured("four-descents", **given)
    assert experiment.verdict(numbers).kind == NOT_SHOWN


@pytest.mark.parametrize(
    ("training", "test", "kind"),
    [
        ([[0.04, 0.01], [0.1, 0.1]], [[0.5, 0.5], [0.2, 0.2]], SHOWN),
        ([[0.06, 0.01], [0.1, 0.1]], [[0.7, 0.5], [0.2, 0.2]], CONDITIONALLY),
        ([[0.04, 0.01], [0.1, 0.1]], [[0.5, 0.5], [0.2, 0.6]], CONDITIONALLY),
        ([[0.04, 0.01], [0.1, 0.1]], [[0.3, 0.5], [0.2, 0.2]], NOT_SHOWN),
    ],
)
def test_over_fitting_by_hand(training, test, kind):
    numbers = {"training": training, "test": test}
    assert kindOf("over-fitting", numbers, counts=(20, 900)) == kind


def test_over_fitting_measured_and_broken(monkeypatch):
    given = {"counts": (20, 600), "steps": 150, "seedCount": 1}
    experiment, numbers = measured("over-fitting", **given)
    assert experiment.verdict(numbers).kind == SHOWN
    monkeypatch.setattr(fitting, "epochsOf", lambda *arguments: ())  # learns nothing
    experiment, numbers = measured("over-fitting", **given)
    assert experiment.verdict(numbers).kind == NOT_SHOWN
