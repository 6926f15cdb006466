"""What lecture 001 claims: each verdict, on numbers by hand and on measured ones."""

import numpy
import pytest
from support.showing import kindOf, measured

from experiments.lecture001 import InductiveBias as bias
from experiments.lecture001 import RandomLabels as labels
from experiments.verdicts import CONDITIONALLY, NOT_SHOWN, SHOWN


def right(heart, read, true):
    """Return numbers in which two seeds end with these parts."""
    return {
        "training": {"true": [[1.0], [1.0]], "random": [[part] for part in heart]},
        "test": {"true": [[part] for part in true], "random": [[part] for part in read]},
    }


@pytest.mark.parametrize(
    ("numbers", "kind"),
    [
        (right([0.98, 1.0], [0.1, 0.2], [0.85, 0.9]), SHOWN),
        (right([0.97, 1.0], [0.1, 0.2], [0.85, 0.9]), CONDITIONALLY),
        (right([0.98, 1.0], [0.1, 0.21], [0.85, 0.9]), NOT_SHOWN),
        (right([0.98, 1.0], [0.1, 0.2], [0.84, 0.9]), NOT_SHOWN),
    ],
)
def test_random_labels_by_hand(numbers, kind):
    assert kindOf("random-labels", numbers) == kind


def test_random_labels_measured_and_broken(monkeypatch):
    given = {"examples": 300, "hidden": 64, "epochs": 30, "seedCount": 1}
    experiment, numbers = measured("random-labels", **given)
    assert numbers["training"]["random"][0][-1] > 3 * numbers["test"]["random"][0][-1]
    assert experiment.verdict(numbers).kind in (SHOWN, CONDITIONALLY)
    monkeypatch.setattr(labels, "accuracy", lambda *arguments: 0.1)  # a network that guesses
    experiment, numbers = measured("random-labels", **given | {"epochs": 1})
    assert experiment.verdict(numbers).kind == NOT_SHOWN


@pytest.mark.parametrize(
    ("points", "uniform", "kind"),
    [
        ([[100, 7.0], [1, 60.0]], [[1, 150.0]], SHOWN),
        ([[99, 7.0], [1, 60.0]], [[1, 150.0]], CONDITIONALLY),
        ([[100, 90.0], [1, 60.0]], [[1, 150.0]], CONDITIONALLY),
        ([[100, 160.0]], [[1, 150.0]], NOT_SHOWN),
    ],
)
def test_inductive_bias_by_hand(points, uniform, kind):
    numbers = {"distinct": [2, 3], "points": points, "uniform": uniform}
    assert kindOf("inductive-bias", numbers) == kind


def test_inductive_bias_measured_and_broken(monkeypatch):
    experiment, numbers = measured("inductive-bias", networks=1500)
    assert experiment.verdict(numbers).kind == SHOWN

    def coins(count, activation, bias, dice):
        return dice.random((count, 128)) < 0.5

    monkeypatch.setattr(bias, "_functions", coins)
    experiment, numbers = measured("inductive-bias", networks=300)
    assert experiment.verdict(numbers).kind != SHOWN


def test_the_complexity_is_lempel_and_ziv_s():
    # Their own example, 1976: 0 001 10 100 1000 101 are six words.
    assert bias._words("0001101001000101") == 6
    constant = numpy.zeros(128, bool).tobytes()
    assert bias._complexity(constant) == 7
