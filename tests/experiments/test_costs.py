"""Experiments on costs of computing, penalties and checks: by hand, measured, and broken."""

import pytest
from support.showing import kindOf, measured

from experiments.lecture000 import MatrixProducts, NearestNeighbours, SanityChecks
from experiments.verdicts import CONDITIONALLY, NOT_SHOWN, SHOWN


@pytest.mark.parametrize(
    ("products", "exp", "kind"), [(4, 4, SHOWN), (4, 1, CONDITIONALLY), (2, 2, NOT_SHOWN)]
)
def test_matrix_products_by_hand(products, exp, kind):
    numbers = {"quicker": {"products": products, "exp": exp}, "products": 8}
    assert kindOf("matrix-products", numbers, repeats=4) == kind


@pytest.mark.parametrize(("times", "kind"), [([1, 3, 9, 1, 3, 3], SHOWN), ([1] * 6, NOT_SHOWN)])
def test_matrix_products_measured_with_a_clock_of_ours(monkeypatch, times, kind):
    clock = iter(times * 3)
    monkeypatch.setattr(MatrixProducts, "_timed", lambda work: float(next(clock)))
    experiment, numbers = measured("matrix-products", repeats=3)
    assert numbers["products"] == 64 * 64 * 256
    assert experiment.verdict(numbers).kind == kind
    words = str(experiment.verdict(numbers))
    del numbers["seconds"]  # as in the gallery
    assert experiment.verdict(numbers).kind == kind
    assert len(str(experiment.verdict(numbers))) < len(words)
    assert len(experiment.panels(numbers)) == 1
    assert {len(row) for row in experiment.table(numbers)} == {2}


@pytest.mark.parametrize(
    ("network", "neighbours", "kind"),
    [
        ([70, 70], [64, 128], SHOWN),
        ([200, 200], [64, 128], CONDITIONALLY),
        ([70, 140], [64, 128], NOT_SHOWN),
        ([70, 70], [64, 64], NOT_SHOWN),
    ],
)
def test_nearest_neighbours_by_hand(network, neighbours, kind):
    numbers = {
        "products": {"network": network, "neighbours": neighbours},
        "read": {"network": [0.9, 0.9], "neighbours": [0.9, 0.9]},
    }
    assert kindOf("nearest-neighbours", numbers, counts=(1, 2)) == kind


def test_nearest_neighbours_measured_and_broken(monkeypatch):
    given = {"counts": (50, 100), "epochs": 3}
    experiment, numbers = measured("nearest-neighbours", **given)
    assert experiment.verdict(numbers).kind == SHOWN
    assert numbers["read"]["neighbours"] == sorted(numbers["read"]["neighbours"])
    del numbers["seconds"]
    assert len(experiment.panels(numbers)) == 2
    experiment, numbers = measured("nearest-neighbours", hidden=200, **given)
    assert experiment.verdict(numbers).kind == CONDITIONALLY
    monkeypatch.setattr(NearestNeighbours, "_nearest", lambda known, asked: [0] * len(asked))
    experiment, numbers = measured("nearest-neighbours", **given)
    assert max(numbers["read"]["neighbours"]) < 0.2


def penalised(square, zeros, gaps):
    """Return numbers of two seeds and one λ: for none, L1 and L2."""
    rows = zip(("none", "l1", "l2"), (square[0], [1, 1], square[1]), zeros, gaps, strict=True)
    return {
        name: [{"lambda": 1, "square": a, "zero": b, "gap": c, "choosing": [1, 1], "counts": []}]
        for name, a, b, c in rows
    }


SMALLER = ([2.0, 2.0], [1.0, 1.0])
SPARSE = ([0, 0], [0.5, 0.4], [0.1, 0.3])
LESS = ([0.5, 0.5], [0.4, 0.4], [0.4, 0.4])


@pytest.mark.parametrize(
    ("numbers", "kind"),
    [
        (penalised(SMALLER, SPARSE, LESS), SHOWN),
        (penalised(SMALLER, SPARSE, ([0.5, 0.5], [0.6, 0.4], [0.4, 0.4])), CONDITIONALLY),
        (penalised(SMALLER, ([0, 0], [0.5, 0.4], [0.1, 0.4]), LESS), CONDITIONALLY),
        (penalised(([2, 2], [2, 1]), ([0, 0],) * 3, ([0.5, 0.5],) * 3), NOT_SHOWN),
    ],
)
def test_l1_and_l2_by_hand(numbers, kind):
    assert kindOf("l1-and-l2", numbers) == kind


def test_l1_and_l2_measured_and_broken(monkeypatch):
    given = {"seedCount": 2, "lambdas": (0.001, 0.003), "epochs": 80}
    experiment, numbers = measured("l1-and-l2", **given)
    assert experiment.verdict(numbers).kind == SHOWN
    monkeypatch.setattr("learning.networks.RecipeNetwork.addPenalties", lambda *given: None)
    experiment, numbers = measured("l1-and-l2", **given)
    assert experiment.verdict(numbers).kind == NOT_SHOWN


def checks(**failed):
    """Return numbers in which the checks fail of which {network: check} says so."""
    return {
        "passed": {
            name: {check: check != failed.get(name) for check in SanityChecks.CHECKS}
            for name in SanityChecks.NETWORKS
        }
    }


CAUGHT = {name: check for name, (check, _) in SanityChecks.NETWORKS.items() if check}


@pytest.mark.parametrize(
    ("numbers", "kind"),
    [
        (checks(**CAUGHT), SHOWN),
        (checks(**(CAUGHT | {"free": None})), CONDITIONALLY),
        (checks(), NOT_SHOWN),
        (checks(right="gradients", **CAUGHT), NOT_SHOWN),
    ],
)
def test_sanity_checks_by_hand(numbers, kind):
    assert kindOf("sanity-checks", numbers) == kind


def test_sanity_checks_measured_and_broken(monkeypatch):
    experiment, numbers = measured("sanity-checks")
    assert experiment.verdict(numbers).kind == SHOWN
    right = SanityChecks.broken
    monkeypatch.setattr(SanityChecks, "broken", lambda name, network: right("halved", network))
    experiment, numbers = measured("sanity-checks")
    assert experiment.verdict(numbers).kind == NOT_SHOWN
