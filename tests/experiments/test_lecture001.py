"""What lecture 001 claims: each verdict, on numbers by hand and on measured ones."""

import numpy
import pytest
from support.showing import kindOf, measured

from experiments.lecture001 import BatchNormRates as rates
from experiments.lecture001 import BatchNormSmooth as smooth
from experiments.lecture001 import CrossCorrelation as correlation
from experiments.lecture001 import InductiveBias as bias
from experiments.lecture001 import NoiseEscapes as noise
from experiments.lecture001 import RandomLabels as labels
from experiments.lecture001 import ShortcutLinearity as shortcut
from experiments.lecture001 import WindowShapes as windows
from experiments.verdicts import CONDITIONALLY, NOT_SHOWN, SHOWN
from learning.layers.Convolution import Convolution
from learning.layers.Dense import Dense
from learning.networks.vectorized.DenseLayer import DenseLayer
from learning.networks.vectorized.VectorizedRecipeNetwork import VectorizedRecipeNetwork


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
    experiment, numbers = measured("inductive-bias", networks=5000)
    assert experiment.verdict(numbers).kind == SHOWN
    experiment, numbers = measured("inductive-bias", networks=1500, activation="tanh")
    assert experiment.verdict(numbers).kind == CONDITIONALLY  # hardly any
    assert numbers["points"][0][0] < 15

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


CORRELATED, MIRRORED = [[1.0, 2.0]], [[1.0, -2.0]]


@pytest.mark.parametrize(
    ("layer", "mirrored", "kind"),
    [
        (CORRELATED, MIRRORED, SHOWN),
        (CORRELATED, CORRELATED, CONDITIONALLY),
        ([[1.0, 2.0 + 1e-8]], MIRRORED, NOT_SHOWN),
    ],
)
def test_cross_correlation_by_hand(layer, mirrored, kind):
    numbers = {"layer": layer, "correlated": CORRELATED, "mirrored": mirrored}
    assert kindOf("cross-correlation", numbers) == kind


@pytest.mark.parametrize(
    ("filter", "kind"), [("edge", SHOWN), ("slant", SHOWN), ("blur", CONDITIONALLY)]
)
def test_cross_correlation_measured(filter, kind):
    experiment, numbers = measured("cross-correlation", filter=filter)
    assert experiment.verdict(numbers).kind == kind


def test_cross_correlation_broken(monkeypatch):
    slid = correlation._slid

    def shifted(picture, weights):
        return slid(picture, [*weights[1:], weights[0]])

    monkeypatch.setattr(correlation, "_slid", shifted)
    experiment, numbers = measured("cross-correlation")
    assert experiment.verdict(numbers).kind == NOT_SHOWN


@pytest.mark.parametrize(
    ("answers", "layer", "kind"),
    [(4, 6.0, SHOWN), (5, 6.0, NOT_SHOWN), (4, 5.0, NOT_SHOWN)],
)
def test_window_shapes_by_hand(answers, layer, kind):
    numbers = {
        "shapes": [[8, 3, 2, 1, answers, 4]],
        "parts": [[[2.0]], [[3.0]]],
        "layer": [[layer]],
    }
    assert kindOf("padding-stride-channels", numbers) == kind


@pytest.mark.parametrize(
    ("size", "stride", "padding", "channels"), [(3, 2, "1", 2), (5, 1, "0", 3)]
)
def test_window_shapes_measured(size, stride, padding, channels):
    given = {"size": size, "stride": stride, "padding": padding, "channels": channels}
    experiment, numbers = measured("padding-stride-channels", **given)
    assert experiment.verdict(numbers).kind == SHOWN
    assert len(numbers["shapes"]) == 45
    numbers["parts"][0][0][0] += 1  # a channel that the layer forgot
    assert experiment.verdict(numbers).kind == NOT_SHOWN


def test_a_window_that_does_not_fit_is_told():
    with pytest.raises(ValueError, match=r"--size: expected 7 or less.*, found 8"):
        windows.WindowShapes(size=8)


@pytest.mark.parametrize(
    ("backward", "differences", "back", "kind"),
    [
        (2.0, 2.0, 4, SHOWN),
        (2.0, 2.0, 6, CONDITIONALLY),
        (2.0, 2.1, 4, NOT_SHOWN),
        (2.1, 2.0, 4, NOT_SHOWN),
    ],
)
def test_jacobians_by_hand(backward, differences, back, kind):
    numbers = {
        "forward": [[2.0]],
        "backward": [[backward]],
        "differences": [[differences]],
        "products": {"forward": 6, "backward": back},
    }
    assert kindOf("jacobians", numbers) == kind


def test_jacobians_measured_and_broken(monkeypatch):
    experiment, numbers = measured("jacobians")
    assert experiment.verdict(numbers).kind == SHOWN
    experiment, numbers = measured("jacobians", inputs=1, outputs=4)  # forward is the cheap one
    assert experiment.verdict(numbers).kind == CONDITIONALLY
    monkeypatch.setattr(DenseLayer, "slopes", lambda layer: layer.outputs.tolist())
    experiment, numbers = measured("jacobians")
    assert experiment.verdict(numbers).kind == NOT_SHOWN


def afterTest(ends, found=0.3):
    """Return numbers of two seeds whose trainings end alike, at a hundredth … of the rate found."""
    return {"found": [found, found], "ends": [ends, ends]}


@pytest.mark.parametrize(
    ("numbers", "kind"),
    [
        (afterTest([2.0, 0.5, 0.4, 0.2, None]), SHOWN),
        (afterTest([2.0, 0.5, 0.41, 0.2, None]), CONDITIONALLY),
        (afterTest([0.7, 0.5, 0.4, 0.2, 3.0]), NOT_SHOWN),
        (afterTest([], found=None), NOT_SHOWN),
    ],
)
def test_range_test_by_hand(numbers, kind):
    assert kindOf("range-test", numbers) == kind


def test_range_test_measured_and_broken(monkeypatch):
    experiment, numbers = measured("range-test", seedCount=1, epochs=3)
    assert experiment.verdict(numbers).kind == SHOWN
    monkeypatch.setattr(VectorizedRecipeNetwork, "update", lambda network, rate: None)
    experiment, numbers = measured("range-test", seedCount=1, epochs=1)  # it learns nothing
    assert experiment.verdict(numbers).kind == NOT_SHOWN


def scheduled(step, cyclic):
    """Return numbers of one rate: last costs by seed, a constant rate's being 1 and 2."""
    ends = {"constant": [1.0, 2.0], "step": step, "cyclic": cyclic}
    return {"costs": {name: [[[end] for end in found]] for name, found in ends.items()}}


@pytest.mark.parametrize(
    ("numbers", "kind"),
    [
        (scheduled([0.9, 1.9], [0.5, 0.5]), SHOWN),
        (scheduled([1.0, 1.9], [0.5, 0.5]), CONDITIONALLY),
        (scheduled([1.0, 1.9], [None, 0.5]), NOT_SHOWN),
    ],
)
def test_schedules_by_hand(numbers, kind):
    assert kindOf("schedules", numbers) == kind


def test_schedules_measured(monkeypatch):
    given = {"rates": (0.3,), "epochs": 6, "seedCount": 1, "examples": 100, "hidden": 8}
    experiment, numbers = measured("schedules", **given)
    used = {name: grid[0] for name, grid in numbers["used"].items()}
    assert set(used["constant"]) == {0.3}
    assert used["step"] == sorted(used["step"], reverse=True)
    assert used["step"][-1] == pytest.approx(0.3 * 0.3**2)
    assert min(used["cyclic"]) == pytest.approx(0.03)
    costs = {name: grid[0][0][-1] for name, grid in numbers["costs"].items()}
    assert len(set(costs.values())) >= 4
    monkeypatch.setattr(VectorizedRecipeNetwork, "update", lambda network, rate: None)
    experiment, numbers = measured("schedules", **given | {"epochs": 2})
    assert experiment.verdict(numbers).kind == NOT_SHOWN


@pytest.mark.parametrize(
    ("ends", "middle", "kind"),
    [
        ([0.009, 0.009], 0.09, SHOWN),
        ([0.009, 0.01], 0.2, CONDITIONALLY),
        ([0.009, 0.009], 0.08, CONDITIONALLY),
        ([0.01, None], 0.2, NOT_SHOWN),
    ],
)
def test_different_starts_by_hand(ends, middle, kind):
    numbers = {"costs": [[2.0, end] for end in ends], "between": [[0.009, middle, 0.009]]}
    assert kindOf("different-starts", numbers) == kind


def test_different_starts_measured_and_broken(monkeypatch):
    given = {"starts": 3, "examples": 100, "hidden": 16}
    experiment, numbers = measured("different-starts", **given, epochs=250)
    assert experiment.verdict(numbers).kind == SHOWN
    monkeypatch.setattr(VectorizedRecipeNetwork, "update", lambda network, rate: None)
    experiment, numbers = measured("different-starts", **given, epochs=1)
    assert experiment.verdict(numbers).kind == NOT_SHOWN


@pytest.mark.parametrize(
    ("ends", "costs", "kind"),
    [
        ([[-1, 1], [-1] * 5, [1, 1]], [[0.5], [0.2], [0.7]], SHOWN),
        ([[-1, 1], [-1] * 5, [1, 1]], [[0.2], [0.2], [0.7]], CONDITIONALLY),
        ([[-1, 1], [-1, -1, -1, 1], [1, 1]], [[0.5], [0.2], [0.7]], CONDITIONALLY),
        ([[-1, 1], [-1] * 5, [1, -1]], [[0.5], [0.2], [0.7]], NOT_SHOWN),
        ([[1, 1], [1, 1], [1, 1]], [[0.5], [0.2], [0.7]], NOT_SHOWN),
    ],
)
def test_noise_escapes_by_hand(ends, costs, kind):
    numbers = {"ends": ends, "costs": costs}
    assert kindOf("noise-escapes", numbers, sizes=(1, 4, 64)) == kind


def test_noise_escapes_measured_and_broken(monkeypatch):
    given = {"sizes": (1, 4, 64), "runs": 20}
    experiment, numbers = measured("noise-escapes", **given)
    assert experiment.verdict(numbers).kind == SHOWN
    monkeypatch.setattr(noise, "NOISE", 0.1)
    experiment, numbers = measured("noise-escapes", **given | {"runs": 3})
    assert experiment.verdict(numbers).kind == NOT_SHOWN


def layered(parameters, products, read):
    """Return numbers of a dense layer, 1000 of each and 0.95 read, and a convolution."""
    return {
        "parameters": {"dense": 1000, "convolution": parameters},
        "products": {"dense": 1000, "convolution": products},
        "read": {"dense": [[0.95]], "convolution": [[read]]},
    }


@pytest.mark.parametrize(
    ("numbers", "kind"),
    [
        (layered(10, 999, 0.941), SHOWN),
        (layered(11, 999, 0.95), CONDITIONALLY),
        (layered(10, 999, 0.93), CONDITIONALLY),
        (layered(10, 1000, 0.95), NOT_SHOWN),
        (layered(1000, 999, 0.95), NOT_SHOWN),
    ],
)
def test_dense_or_convolution_by_hand(numbers, kind):
    assert kindOf("dense-or-convolution", numbers) == kind


def test_dense_or_convolution_measured_and_broken(monkeypatch):
    given = {"rates": (0.1,), "epochs": 3, "seedCount": 1}
    experiment, numbers = measured("dense-or-convolution", **given)
    assert numbers["parameters"] == {"dense": 33280, "convolution": 80}
    assert numbers["products"] == {"dense": 32768, "convolution": 4608}
    assert experiment.verdict(numbers).kind in (SHOWN, CONDITIONALLY)
    # A filter that is as large as the image, without anything shared:
    monkeypatch.setattr(Convolution, "multiplyAdds", lambda layer, placed: 64 * 512)
    experiment, numbers = measured("dense-or-convolution", **given | {"epochs": 1})
    assert experiment.verdict(numbers).kind == NOT_SHOWN


@pytest.mark.parametrize(
    ("cnn", "dense", "kind"),
    [
        ([0.95, 0.98], [0.94, 0.97], SHOWN),
        ([0.95, 0.98], [0.95, 0.97], CONDITIONALLY),
        ([0.94, 0.98], [0.9, 0.9], NOT_SHOWN),
    ],
)
def test_digits_cnn_by_hand(cnn, dense, kind):
    numbers = {"read": {"cnn": [[end] for end in cnn], "dense": [[end] for end in dense]}}
    assert kindOf("digits-cnn", numbers) == kind


def test_digits_cnn_measured_and_broken(monkeypatch):
    given = {"rates": (0.01,), "epochs": 4, "seedCount": 1}
    experiment, numbers = measured("digits-cnn", **given)
    assert experiment.verdict(numbers).kind == SHOWN
    assert len(numbers["filters"]) == 8
    monkeypatch.setattr(VectorizedRecipeNetwork, "update", lambda network, rate: None)
    experiment, numbers = measured("digits-cnn", **given | {"epochs": 1})
    assert experiment.verdict(numbers).kind == NOT_SHOWN


def shortened(rest, ends):
    """Return numbers of two seeds; the plain blocks leave 0.4 and 0.5, and end at 1 and 2."""
    return {
        "unexplained": {"plain": [0.4, 0.5], "residual": rest},
        "costs": {"plain": [[1.0], [2.0]], "residual": [[end] for end in ends]},
    }


@pytest.mark.parametrize(
    ("numbers", "kind"),
    [
        (shortened([0.3, 0.4], [1.1, 2.1]), SHOWN),
        (shortened([0.3, 0.4], [1.1, 2.0]), CONDITIONALLY),
        (shortened([0.4, 0.4], [1.1, 2.1]), NOT_SHOWN),
    ],
)
def test_shortcut_linearity_by_hand(numbers, kind):
    assert kindOf("shortcut-linearity", numbers) == kind


def test_shortcut_linearity_measured_and_broken(monkeypatch):
    given = {"epochs": 2, "rates": (0.01,), "seedCount": 3, "examples": 50}
    experiment, numbers = measured("shortcut-linearity", **given)
    assert max(numbers["unexplained"]["residual"]) < min(numbers["unexplained"]["plain"]) + 0.1
    assert experiment.verdict(numbers).kind in (SHOWN, CONDITIONALLY)
    monkeypatch.setattr(shortcut, "_blocks", lambda kind, width, count: [Dense(width)])
    experiment, numbers = measured("shortcut-linearity", **given)  # no shortcut in either
    assert experiment.verdict(numbers).kind == NOT_SHOWN


def normalised(plain, better):
    """Return last costs of one seed at rates 0.1, 0.3 and 1, from two starts."""
    return {"ends": {"plain": [[[c] for c in row] for row in plain],
                     "normalised": [[[c] for c in row] for row in better]}}  # fmt: skip


def withoutNorm(networkOf):
    """Return `networkOf` for networks that are never normalised, whatever is asked for."""
    return lambda *words, batchNorm, **recipe: networkOf(*words, **recipe)


WEAK = [[0.4, 2.0, None], [2.0, 2.0, None]]


@pytest.mark.parametrize(
    ("better", "kind"),
    [
        ([[0.4, 0.4, 2.0], [2.0, 0.4, 2.0]], SHOWN),
        ([[0.4, 0.4, 2.0], [2.0, 0.5, 2.0]], CONDITIONALLY),
        ([[0.4, 2.0, 2.0], [0.4, 2.0, 2.0]], CONDITIONALLY),
        (WEAK, NOT_SHOWN),
    ],
)
def test_batch_norm_rates_by_hand(better, kind):
    given = {"rates": (0.1, 0.3, 1.0), "sigmas": (0.1, 1.0), "seedCount": 1}
    assert kindOf("batch-norm-rates", normalised(WEAK, better), **given) == kind


def test_batch_norm_rates_measured_and_broken(monkeypatch):
    given = {"rates": (0.1, 0.3), "sigmas": (0.05, 0.25), "seedCount": 1, "examples": 300}
    experiment, numbers = measured("batch-norm-rates", **given, epochs=10)
    assert experiment.verdict(numbers).kind == SHOWN
    monkeypatch.setattr(rates, "networkOf", withoutNorm(rates.networkOf))
    experiment, numbers = measured("batch-norm-rates", **given, epochs=1)  # never normalised
    assert experiment.verdict(numbers).kind == NOT_SHOWN


@pytest.mark.parametrize(
    ("ranges", "turns", "kind"),
    [
        ([0.9, 1.9], [0.4, 0.4], SHOWN),
        ([0.9, 2.0], [0.4, 0.4], CONDITIONALLY),
        ([0.9, 2.0], [0.5, 0.4], NOT_SHOWN),
    ],
)
def test_batch_norm_smooth_by_hand(ranges, turns, kind):
    numbers = {
        "ranges": {"plain": [[1.0], [2.0]], "normalised": [[value] for value in ranges]},
        "turns": {"plain": [[0.5], [0.5]], "normalised": [[value] for value in turns]},
    }
    assert kindOf("batch-norm-smooth", numbers) == kind


def test_batch_norm_smooth_measured_and_broken(monkeypatch):
    given = {"rates": (0.1,), "epochs": 2, "seedCount": 2}
    experiment, numbers = measured("batch-norm-smooth", **given)
    assert experiment.verdict(numbers).kind == SHOWN
    monkeypatch.setattr(smooth, "networkOf", withoutNorm(smooth.networkOf))
    experiment, numbers = measured("batch-norm-smooth", **given)  # never normalised
    assert experiment.verdict(numbers).kind == NOT_SHOWN
