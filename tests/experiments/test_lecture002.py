"""What lecture 002 claims: each verdict, on numbers by hand and on measured ones."""

from support.showing import kindOf, measured

from experiments.lecture002.NonLinearities import SAID
from experiments.verdicts import CONDITIONALLY, NOT_SHOWN, SHOWN
from learning.activations.ReLU import ReLU


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
