"""`Neuron.py` beyond the exercises: its start, its limits, its errors, its mean gradient."""

import inspect
import random
import re
import textwrap
from math import exp, isfinite

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.feedback import slopes

from Dataset import Dataset
from learning.formulas import MAXIMUM_SURPRISE, crossEntropy, logistic
from Neuron import Neuron

probabilities = st.floats(0, 1)


# The start.


def test_same_seed_same_weights():
    assert (
        Neuron(5, generator=random.Random(3)).weights
        == Neuron(5, generator=random.Random(3)).weights
    )


def test_two_neurons_never_start_equal():
    dice = random.Random(0)
    starts = [tuple(Neuron(2, generator=dice).weights) for _ in range(100)]
    starts += [tuple(Neuron(2).weights) for _ in range(100)]
    assert len(set(starts)) == 200


@pytest.mark.parametrize("weightRange", [0.001, 1, 50])
def test_weights_fill_their_range(weightRange):
    weights = Neuron(1000, weightRange, random.Random(0)).weights
    assert len(weights) == 1001
    assert -weightRange <= min(weights) < -0.9 * weightRange
    assert 0.9 * weightRange < max(weights) <= weightRange


# The limits.


@given(st.floats(-1000, 1000))
def test_logistic_is_1_over_1_plus_e_to_the_minus_z(z):
    expected = float(1 / (1 + numpy.exp(numpy.longdouble(-z))))
    assert logistic(z) == pytest.approx(expected, rel=1e-12, abs=1e-300)


@pytest.mark.parametrize(("weightedSum", "output"), [(1000, 1), (-1000, 0), (1e308, 1), (0, 0.5)])
def test_huge_weighted_sums_do_not_overflow(weightedSum, output):
    neuron = Neuron(1)
    neuron.weights = [0.0, float(weightedSum)]
    assert neuron.activate([1]) == output


@given(probabilities, probabilities)
def test_every_output_has_a_finite_cost(desiredOutput, output):
    assert 0 <= crossEntropy(desiredOutput, output) <= MAXIMUM_SURPRISE


@given(st.floats(-30, 30), probabilities)
def test_the_cost_is_the_cross_entropy(z, desiredOutput):
    expected = float(numpy.logaddexp(0, z) - desiredOutput * z)  # the same, in terms of z
    assert crossEntropy(desiredOutput, logistic(z)) == pytest.approx(expected, rel=1e-3, abs=1e-9)


@pytest.mark.parametrize(("weightedSum", "desiredOutput"), [(1000, 0), (-1000, 1)])
def test_a_saturated_neuron_that_is_wrong_costs_much_but_not_infinitely(weightedSum, desiredOutput):
    neuron = Neuron(1)
    neuron.weights = [0.0, weightedSum]
    cost = neuron.calcLoss(Dataset.fromExamples([([1], [desiredOutput])]))
    assert isfinite(cost)
    assert cost >= 30


# The cost and the mean gradient.

examplesOfTwoInputs = st.lists(
    st.tuples(
        st.lists(st.floats(-3, 3), min_size=2, max_size=2),
        st.lists(probabilities, min_size=1, max_size=1),
    ),
    min_size=1,
    max_size=6,
)


def test_the_cost_is_a_mean_over_the_examples():
    neuron = Neuron(1)
    right, wrong = ([1], [1]), ([1], [0])
    costs = [neuron.calcLoss(Dataset.fromExamples([example])) for example in (right, wrong)]
    both = neuron.calcLoss(Dataset.fromExamples([right, wrong]))
    assert both == pytest.approx(sum(costs) / 2)


@given(examplesOfTwoInputs, st.integers(0, 1000))
def test_a_batch_moves_the_weights_down_the_slope_of_its_cost(pairs, seed):
    neuron = Neuron(2, generator=random.Random(seed))
    batch = Dataset.fromExamples(pairs)
    before = list(neuron.weights)
    derivatives = slopes(lambda: neuron.calcLoss(batch), neuron.weights)
    neuron.learnBatch(batch.examples, 0.5)
    moves = [after - weight for after, weight in zip(neuron.weights, before, strict=True)]
    assert moves == pytest.approx([-0.5 * slope for slope in derivatives], rel=1e-5, abs=1e-7)


def test_the_list_of_weights_stays_the_same_list():
    neuron = Neuron(2)
    weights = neuron.weights
    neuron.learnBatch(Dataset.fromExamples([([1, 0], [1])]).examples, 0.5)
    assert neuron.weights is weights


# The plain loops that the quick lines stand for.


def loopIn(method):
    """Return the loop in a method's docstring: its last indented block."""
    block = inspect.getdoc(method).split("\n\n")[-1]
    return compile(textwrap.dedent(block), method.__qualname__, "exec")


# Sums of eighths are exact, whatever adds them up (`sum` is more exact from Python 3.12 on).
eighths = st.integers(-64, 64).map(lambda number: number / 8)


@given(st.lists(st.tuples(eighths, eighths), min_size=1, max_size=20), eighths)
def test_activate_is_the_loop_in_its_docstring(pairs, bias):
    weights, inputs = map(list, zip(*pairs, strict=True))
    neuron, plain = Neuron(len(inputs)), Neuron(len(inputs))
    neuron.weights = plain.weights = [bias, *weights]
    exec(loopIn(Neuron.activate), {"logistic": logistic}, {"self": plain, "inputs": inputs})
    assert neuron.activate(inputs) == plain.output


numbers = st.floats(-1e6, 1e6)


@given(st.lists(st.tuples(numbers, numbers), min_size=1, max_size=20), numbers, numbers)
def test_apply_gradient_is_the_loop_in_its_docstring(pairs, bias, gradient):
    weights, inputs = map(list, zip(*pairs, strict=True))
    neuron, plain = Neuron(len(inputs)), Neuron(len(inputs))
    for either in (neuron, plain):
        either.weights = [bias, *weights]
        either.gradient = gradient
    values = {"self": plain, "inputs": inputs, "learningRate": 0.3}
    exec(loopIn(Neuron.applyGradient), {}, values)
    neuron.applyGradient(0.3, inputs)
    assert neuron.weights == plain.weights


# Layers.


def test_a_layer_s_outputs_can_be_the_inputs():
    layer = [Neuron(1), Neuron(1)]
    outputs = [neuron.activate([0.5]) for neuron in layer]
    neuron = Neuron(2)
    assert neuron.activateWithLayer(layer) == neuron.activate(outputs)


def test_the_hidden_gradient_is_the_textbook_s():
    hidden, *nextLayer = Neuron(1), Neuron(2), Neuron(2)
    h = hidden.activate([0.3])
    for neuron in nextLayer:
        neuron.activate([0, h])  # the hidden neuron is the second of its layer: index 1
        neuron.calculateOutputGradient(1)
    blame = sum(neuron.gradient * neuron.weights[2] for neuron in nextLayer)
    slope = exp(-hidden.weights[0] - 0.3 * hidden.weights[1]) * h**2  # Logistic′, another way
    assert hidden.calculateHiddenGradient(nextLayer, 1) == pytest.approx(slope * blame)


# The errors.


def activated(inputCount=2):
    """Return a neuron that was activated and has a gradient."""
    neuron = Neuron(inputCount)
    neuron.activate([1] * inputCount)
    neuron.calculateOutputGradient(1)
    return neuron


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: Neuron(0), "inputCount: expected a whole number from 1 up, found 0"),
        (lambda: Neuron(2.5), "inputCount: expected .* found 2.5"),
        (
            lambda: Neuron(2, weightRange=0),
            "weightRange: expected a finite number above 0, found 0",
        ),
        (lambda: Neuron(2, weightRange=float("nan")), "weightRange: .* found nan"),
        (lambda: Neuron(2).activate([1]), "inputs: expected 2 numbers.* found 1"),
        (lambda: Neuron(2).activate([1, 2, 3]), "inputs: expected 2 numbers.* found 3"),
        (lambda: Neuron(2).activateWithLayer([activated()]), "inputs: expected 2 .* found 1"),
        (lambda: Neuron(2).calculateOutputGradient(1), "expected an activation before"),
        (lambda: Neuron(2).applyGradient(0.1, [1, 2]), "expected a gradient calculated before"),
        (lambda: activated().applyGradient(0.1, [1]), "inputs: expected 2 numbers.* found 1"),
        (lambda: activated().applyGradient(0.1, [1] * 3), "inputs: expected 2 .* found 3"),
        (lambda: activated().applyGradientWithLayer(0.1, [activated()]), "expected 2 .* found 1"),
        (lambda: Neuron(2).calcLoss(Dataset.fromExamples([])), "at least one example, found none"),
        (
            lambda: Neuron(1).calcLoss(Dataset.fromExamples([([1], [1, 0])])),
            "desired outputs: expected 1 number, one for each output neuron, found 2",
        ),
        (lambda: Neuron(1).learnBatch([], 0.1), "at least one example, found none"),
        (
            lambda: Neuron(1).calculateHiddenGradient([activated()], 0),
            "a neuron that was activated",
        ),
        (
            lambda: activated().calculateHiddenGradient([Neuron(2)], 0),
            "gradients in the next",
        ),
        (
            lambda: activated().calculateHiddenGradient([activated()], 2),
            "from 0 to 1, found 2",
        ),
        (lambda: activated().calculateHiddenGradient([activated()], -1), "0 to 1, found -1"),
    ],
)
def test_a_call_that_cannot_work_says_why(call, message):
    with pytest.raises(ValueError, match=message):
        call()


# What it looks like.


def test_the_repr_tells_what_it_holds():
    neuron = Neuron(2)
    neuron.weights = [-0.5, 1.25, 3.0]
    assert repr(neuron) == (
        "Neuron(2 inputs, bias=-0.5, weights=[1.25, 3], output=None, gradient=None)"
    )
    neuron.activate([0, 0])
    neuron.calculateOutputGradient(1)
    assert "output=0.3775, gradient=0.6225" in repr(neuron)


def test_the_repr_of_a_large_neuron_stays_short():
    assert re.search(r"64 inputs.*, …\]", repr(Neuron(64)))
    assert len(repr(Neuron(64))) < 140
