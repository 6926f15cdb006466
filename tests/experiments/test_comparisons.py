"""Experiments that compare ways of learning: verdicts by hand, on measured numbers, and broken."""

from types import SimpleNamespace

import pytest
from support.showing import kindOf, measured

from experiments import EXPERIMENTS
from experiments.lecture000 import DigitsRace
from experiments.lecture003 import (
    Augmentation,
    DropoutPlace,
    EarlyStop,
    HandMadeFeatures,
    OtherValidation,
    RareInputs,
    UnequalClasses,
)
from experiments.verdicts import CONDITIONALLY, NOT_SHOWN, SHOWN
from learning.layers.PlacedLayer import PlacedLayer
from learning.optimizers.SGD import SGD

PLAIN = [
    "augmentation",
    "early-stopping",
    "fresh-order",
    "hand-made-features",
    "other-validation",
    "rare-inputs",
    "rate-decay",
    "unequal-classes",
]
"""Those whose verdict is that of every comparison: one way is to be ahead under all conditions."""


def runsOf(name, ends):
    """Return numbers of a single rate: `ends` is, for each condition, {way: by seed}."""
    kind = EXPERIMENTS[name]
    return {
        "runs": {
            condition: {
                way: [[([1.0, 0.5], end, 0.1) for end in by.get(way, by[kind.worse])]]
                for way in kind.ways
            }
            for condition, by in zip(kind().conditions(), ends, strict=True)
        }
    }


def pair(name, better, worse):
    """Return the ends of the two ways that are compared; given as of higher is better."""
    kind = EXPERIMENTS[name]
    sign = -1 if kind.isLowBetter else 1
    return {kind.better: [sign * x for x in better], kind.worse: [sign * x for x in worse]}


@pytest.mark.parametrize("name", PLAIN)
def test_one_way_is_ahead_of_the_other_by_hand(name):
    ahead = pair(name, [0.9, 0.8], [0.8, 0.7])
    noise = pair(name, [0.9, 0.8], [0.8, 0.8])
    behind = pair(name, [0.7, 0.7], [0.8, 0.8])
    count = len(EXPERIMENTS[name]().conditions())
    assert kindOf(name, runsOf(name, [ahead] * count)) == SHOWN
    assert kindOf(name, runsOf(name, [ahead] + [noise] * (count - 1))) == CONDITIONALLY
    assert kindOf(name, runsOf(name, [noise] * count)) == NOT_SHOWN
    assert kindOf(name, runsOf(name, [behind] * count)) == NOT_SHOWN
    if EXPERIMENTS[name].ways[EXPERIMENTS[name].better]:
        said = str(EXPERIMENTS[name]().verdict(runsOf(name, [noise] * count)))
        assert "within the noise" in said


def test_a_rate_is_chosen_by_what_is_neither_learned_nor_tested():
    experiment = EXPERIMENTS["rate-decay"](batchSizes=(8,), rates=(0.1, 1.0))
    grid = [[([2.0], 0.9, 0.5)], [([2.0], 0.7, 0.4)]]
    numbers = {"runs": {"8": {"decay": grid, "constant": [[([2.0], 0.8, None)]] * 2}}}
    assert experiment.ends(numbers, "8", "decay") == [0.7]
    assert experiment.verdict(numbers).kind == NOT_SHOWN


def test_who_never_arrives_is_behind_all_others():
    experiment = EXPERIMENTS["digits-race"]()
    numbers = runsOf("digits-race", [{"sgd": [None], "adam": [9], "momentum": [8]}])
    assert experiment.verdict(numbers).kind == SHOWN
    assert "∞" in str(experiment.verdict(numbers))
    assert experiment.gains(numbers, "", "sgd", "nesterov") == [0.0]


@pytest.mark.parametrize(
    ("momentum", "adam", "kind"),
    [
        ([5, 5], [6, 6], SHOWN),
        ([5, 5], [6, 7], CONDITIONALLY),
        ([7, 7], [6, 7], NOT_SHOWN),
    ],
)
def test_digits_race_by_hand(momentum, adam, kind):
    ends = {"sgd": [7, 7], "momentum": momentum, "adam": adam}
    assert kindOf("digits-race", runsOf("digits-race", [ends])) == kind


@pytest.mark.parametrize(
    ("logistic", "tanh", "kind"),
    [
        ([10, 10], [10, None], SHOWN),
        ([10, 10], [9, 9], CONDITIONALLY),
        ([10, 10], [2, 9], CONDITIONALLY),
        ([2, 10], [2, 9], NOT_SHOWN),
    ],
)
def test_activation_race_by_hand(logistic, tanh, kind):
    ends = {"relu": [2, 2], "logistic": logistic, "tanh": tanh}
    assert kindOf("activation-race", runsOf("activation-race", [ends])) == kind


@pytest.mark.parametrize(
    ("shallow", "deep", "kind"),
    [
        ([0.93, 0.95], [0.1, 0.5], SHOWN),
        ([0.93, 0.95], [0.1, 0.6], CONDITIONALLY),
        ([0.93, 0.93], [0.1, 0.2], CONDITIONALLY),  # Xavier is ahead with both seeds
        ([0.89, 0.95], [0.1, 0.6], NOT_SHOWN),
    ],
)
def test_shallow_start_by_hand(shallow, deep, kind):
    name, (xavier, small) = "shallow-start", EXPERIMENTS["shallow-start"].ways
    ends = [{xavier: [0.94, 0.94], small: shallow}, {xavier: [0.9, 0.9], small: deep}]
    assert kindOf(name, runsOf(name, ends)) == kind


@pytest.mark.parametrize(
    ("annealed", "kind"),
    [
        ([0.95, 0.94], SHOWN),
        ([0.95, 0.95], NOT_SHOWN),  # ahead with both seeds
        ([0.97, 0.935], NOT_SHOWN),  # too far apart in the median
    ],
)
def test_annealed_descent_by_hand(annealed, kind):
    ends = [{"annealed": annealed, "adam": [0.94, 0.94]}] * 2
    assert kindOf("annealed-descent", runsOf("annealed-descent", ends)) == kind


@pytest.mark.parametrize(
    ("last", "on", "kind"),
    [
        ([0.1, 0.1], [0.3, 0.3], SHOWN),
        ([0.1, 0.1], [0.1, 0.3], CONDITIONALLY),
        ([0.2, 0.1], [0.3, 0.3], CONDITIONALLY),
        ([0.2, 0.1], [0.1, 0.3], NOT_SHOWN),
    ],
)
def test_dropout_place_by_hand(last, on, kind):
    ends = [{"last": last, "everywhere": [0.2, 0.2], "on": on}] * 2
    assert kindOf("dropout-place", runsOf("dropout-place", ends)) == kind


@pytest.mark.parametrize(
    ("small", "gathered", "kind"),
    [
        ([0.7, 0.7], [0.8, 0.8], SHOWN),
        ([0.7, 0.7], [0.9, 0.8], CONDITIONALLY),  # gathering is as good
        ([0.8, 0.8], [0.8, 0.8], CONDITIONALLY),  # better than none
        ([0.9, 0.7], [0.8, 0.8], NOT_SHOWN),
    ],
)
def test_small_batch_norm_by_hand(small, gathered, kind):
    ends = {"small": small, "accumulated": gathered, "together": [0.9] * 2, "plain": [0.7] * 2}
    assert kindOf("small-batch-norm", runsOf("small-batch-norm", [ends])) == kind


@pytest.mark.parametrize(
    ("rare", "kind"),
    [([0.519, 0.519], SHOWN), ([0.53, 0.52], NOT_SHOWN)],
)
def test_patience_interval_by_hand(rare, kind):
    ends = [{"10": rare, "1": [0.5, 0.5]}] * 2
    assert kindOf("patience-interval", runsOf("patience-interval", ends)) == kind


@pytest.mark.parametrize(
    ("chosen", "last", "kind"),
    [
        ([0.95, 0.95], [0.9, 0.9], SHOWN),
        ([0.96, 0.93, 0.95], [0.9, 0.9, 0.9], CONDITIONALLY),
        ([0.93, 0.93], [0.9, 0.9], NOT_SHOWN),
        ([0.95, 0.95], [0.945, 0.945], NOT_SHOWN),
    ],
)
def test_competition_by_hand(chosen, last, kind):
    first, second, third, *others = EXPERIMENTS["competition"].ways
    grids = {first: (last, 0.2), second: ([0.95] * len(last), 0.1), third: (chosen, 0.05)}
    grids |= dict.fromkeys(others, grids[second])
    runs = {way: [[([1.0], end, error) for end in ends]] for way, (ends, error) in grids.items()}
    assert kindOf("competition", {"runs": {"300": runs}}) == kind


SMALL = {"seedCount": 2}

MEASURED = {
    "rare-inputs": {"every": (20,), "rates": (0.3, 1.0), "epochs": 4},
    "unequal-classes": {"kept": (20,), "rates": (3.0,), "epochs": 15},
    "other-validation": {"counts": (1000,), "rates": (1.0,), "epochs": 8},
    "early-stopping": {"counts": (100,), "rates": (0.03,), "epochs": 150},
    "hand-made-features": {"counts": (20,), "rates": (0.03,), "epochs": 15},
    "digits-race": {"rates": (0.03, 0.3), "epochs": 20, "count": 300, "target": 0.3},
}
"""What shows a claim quickly."""


def isShown(name, **given):
    experiment, numbers = measured(name, **SMALL, **MEASURED.get(name, {}), **given)
    return experiment.verdict(numbers).kind


@pytest.mark.parametrize("name", MEASURED)
def test_measured(name):
    assert isShown(name) == SHOWN


def test_augmentation_measured_and_broken(monkeypatch):
    given = {"kinds": ("shift",), "rates": (0.01,), "epochs": 30, "seedCount": 2}
    experiment, numbers = measured("augmentation", **given)
    assert max(experiment.gains(numbers, "shift")) < 0  # moved by a whole pixel, less is read
    monkeypatch.setattr(Augmentation.Augmentations, "__bool__", lambda self: False)
    experiment, numbers = measured("augmentation", **given)
    assert experiment.gains(numbers, "shift") == [0, 0]
    assert experiment.verdict(numbers).kind == NOT_SHOWN


def test_broken_resampling(monkeypatch):
    monkeypatch.setattr(UnequalClasses, "resampled", lambda dataset, how, dice: dataset)
    assert isShown("unequal-classes") == NOT_SHOWN


def test_broken_drawing(monkeypatch):
    monkeypatch.setattr(
        OtherValidation.Augmentations, "changedArray", lambda self, rows, dice: rows
    )
    assert isShown("other-validation") == NOT_SHOWN


def test_broken_stopping(monkeypatch):
    monkeypatch.setattr(EarlyStop.EarlyStopping, "isOver", lambda self, epoch: False)
    monkeypatch.setattr(EarlyStop.EarlyStopping, "giveBack", lambda self: None)
    assert isShown("early-stopping") == NOT_SHOWN


def test_broken_features(monkeypatch):
    HandMadeFeatures._featuresFor.cache_clear()
    monkeypatch.setattr(HandMadeFeatures, "featuresOf", lambda pixels: [0.5] * 25)
    assert isShown("hand-made-features") == NOT_SHOWN
    HandMadeFeatures._featuresFor.cache_clear()


def test_dropout_place_measured_and_broken(monkeypatch):
    given = {"counts": (300,), "rates": (0.01,), "epochs": 10, "seedCount": 2}
    experiment, numbers = measured("dropout-place", **given)
    assert min(experiment.gains(numbers, "300", "last", "on")) > 0

    def place(self, shape, recipe):
        return PlacedLayer(self, shape, shape, dropout=0.0)

    monkeypatch.setattr(DropoutPlace.Dropout, "place", place)
    experiment, numbers = measured("dropout-place", **given)
    assert experiment.gains(numbers, "300", "last", "on") == pytest.approx([0, 0])
    assert experiment.verdict(numbers).kind == NOT_SHOWN


def test_broken_optimisers(monkeypatch):
    for module in (RareInputs, DigitsRace):
        monkeypatch.setattr(module, "OPTIMIZERS", SimpleNamespace(read=lambda words: SGD()))
    assert isShown("rare-inputs") == NOT_SHOWN
    assert isShown("digits-race") == NOT_SHOWN


def test_holes_of_digits():
    ring = [
        [0.0] * 8,
        *([[0, 0, 1, 1, 1, 1, 0, 0]] + [[0, 0, 1, 0, 0, 1, 0, 0]] * 4),
        *[[0] * 8] * 2,
    ]
    ring[5] = [0, 0, 1, 1, 1, 1, 0, 0]
    pixels = [value for row in ring for value in row]
    *_, holes, size, height = HandMadeFeatures.featuresOf(pixels)
    assert (holes, size) == (0.5, 6 / 16)
    assert 0 < height < 0.5
    assert HandMadeFeatures.featuresOf([0.0] * 64)[-3] == 0
    assert len(HandMadeFeatures.featuresOf(pixels)) == 25
