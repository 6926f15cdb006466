"""What lecture 002 claims: each verdict, on numbers by hand and on measured ones."""

from math import log

import pytest
from support.showing import kindOf, measured

from experiments.lecture002 import IndependentOutputs as outputs
from experiments.lecture002.ErrorGrowth import ERRORS
from experiments.lecture002.NonLinearities import SAID
from experiments.verdicts import CONDITIONALLY, NOT_SHOWN, SHOWN
from learning.activations.Linear import Linear
from learning.activations.ReLU import ReLU
from learning.formulas import crossEntropyOfSum, logistic


def test_non_linearities_by_hand():
    found = {name: [said[0], 0.0, *said[1:]] for name, said in SAID.items()}
    assert kindOf("non-linearities", {"found": found}) == SHOWN
    assert kindOf("non-linearities", {"found": {"tanh": found["tanh"]}}) == CONDITIONALLY
    assert kindOf("non-linearities", {"found": found | {"tanh": found["logistic"]}}) == NOT_SHOWN


def test_non_linearities_measured(monkeypatch):
    experiment, numbers = measured("non-linearities")
    assert experiment.verdict(numbers).kind == SHOWN
    monkeypatch.setattr(ReLU, "derivative", lambda self, z, h: 1.0)
    experiment, numbers = measured("non-linearities", activations=("relu", "tanh"))
    assert experiment.verdict(numbers).kind == NOT_SHOWN


def test_linear_depth():
    experiment, numbers = measured("linear-depth", depth=3)
    assert experiment.verdict(numbers).kind == SHOWN
    bent = numbers | {"linear": numbers["tanh"]}
    assert kindOf("linear-depth", bent) == NOT_SHOWN
    assert kindOf("linear-depth", numbers | {"tanh": numbers["linear"]}) == NOT_SHOWN


def test_linear_depth_of_a_network_that_bends(monkeypatch):
    monkeypatch.setattr(Linear, "valueArray", lambda self, sums: abs(sums))
    experiment, numbers = measured("linear-depth", depth=3)
    assert experiment.verdict(numbers).kind == NOT_SHOWN


def growth(costs, slopes):
    """Return numbers that end so, for L1, L2 and the cross-entropy."""
    names = ("L1", "L2", "cross-entropy")
    return {
        kind: {name: [0.0, last] for name, last in zip(names, lasts, strict=True)}
        for kind, lasts in (("costs", costs), ("slopes", slopes))
    }


@pytest.mark.parametrize(
    ("numbers", "kind"),
    [
        (growth([0.99, 0.98, 4.6], [0.01, 0.02, 0.99]), SHOWN),
        (growth([0.99, 0.98, 3.9], [0.01, 0.02, 0.99]), NOT_SHOWN),
        (growth([0.99, 1.2, 4.6], [0.01, 0.02, 0.99]), NOT_SHOWN),
        (growth([0.99, 0.98, 4.6], [0.01, 0.2, 0.99]), NOT_SHOWN),
    ],
)
def test_error_growth_by_hand(numbers, kind):
    assert kindOf("error-growth", numbers) == kind


def test_error_growth_is_that_of_the_losses():
    experiment, numbers = measured("error-growth")
    assert experiment.verdict(numbers).kind == SHOWN
    for error, cost, push in zip(
        ERRORS, *(numbers[kind]["cross-entropy"] for kind in ("costs", "slopes")), strict=True
    ):
        weightedSum = log((1 - error) / error) if error else 40.0
        assert cost == pytest.approx(crossEntropyOfSum(1.0, weightedSum), abs=1e-9)
        assert push == pytest.approx(1 - logistic(weightedSum), abs=1e-9)


@pytest.mark.parametrize(
    "options",
    [{}, {"graph": "network"}, {"expression": "tanh(w*x + b)", "at": "w=1,x=2,b=0.5"}],
)
def test_chain_rule(options):
    experiment, numbers = measured("chain-rule", **options)
    assert experiment.verdict(numbers).kind == SHOWN
    assert experiment.verdict(numbers | {"chains": None}).kind == CONDITIONALLY
    assert experiment.verdict(numbers | {"difference": 0.1}).kind == NOT_SHOWN


def test_chain_rule_without_adding_up(monkeypatch):
    monkeypatch.setattr("experiments.lecture002.ChainRule.sum", max, raising=False)
    experiment, numbers = measured("chain-rule")
    assert experiment.verdict(numbers).kind == NOT_SHOWN


def independent(asked, linked, off=0.1):
    """Return numbers of two seeds: parts answered right under ECB and EC, and how far off 1."""
    return {
        "questions": {"ECB": asked, "EC": linked},
        "sums": {"ECB": [1 + off, 1 - off], "EC": [1.0, 1.0]},
    }


@pytest.mark.parametrize(
    ("numbers", "kind"),
    [
        (independent([0.9, 0.92], [0.8, 0.85]), SHOWN),
        (independent([0.9, 0.84], [0.8, 0.85]), CONDITIONALLY),
        (independent([0.9, 0.92], [0.8, 0.85], off=0.009), NOT_SHOWN),
    ],
)
def test_independent_outputs_by_hand(numbers, kind):
    assert kindOf("independent-outputs", numbers) == kind


def test_independent_outputs_measured_and_broken(monkeypatch):
    given = {"rates": (0.3,), "epochs": 6, "seedCount": 2}
    experiment, numbers = measured("independent-outputs", **given)
    assert experiment.verdict(numbers).kind == SHOWN
    monkeypatch.setitem(outputs.COSTS, "ECB", outputs.COSTS["EC"])  # linked under either name
    experiment, numbers = measured("independent-outputs", **given)
    assert experiment.verdict(numbers).kind == NOT_SHOWN
