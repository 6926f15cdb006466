"""`Value.py`: gradients on any graph, beside PyTorch, central differences and our own networks."""

import gc
import random
import re
import tracemalloc
from math import log, prod

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from Dataset import Example
from learning.explaining.chains import chainsTo, rounds, slopesAlong
from learning.explaining.lectureGraph import explainLectureGraph, lectureGraph
from NeuralNetwork import NeuralNetwork
from Neuron import Neuron
from Value import Value

BINARY = ["+", "−", "×", "÷", "^", "max"]
UNARY = ["exp", "log", "logistic", "tanh", "relu", "square", "negate", "plain"]

# Random graphs: the same steps with our values, with PyTorch's tensors, and with plain numbers.


class Steps:
    """A random graph: some inputs, and operations on what came before, by place.

    The numbers stay small, and away from ties and kinks, where derivatives differ by convention.
    """

    def __init__(self, seed, size):
        dice = random.Random(seed)
        self.inputs = [dice.uniform(0.2, 2) * dice.choice([1, -1]) for _ in range(3)]
        self.steps, values = [], list(self.inputs)
        while len(values) < size:
            kind = dice.choice(BINARY + UNARY)
            # Often the latest, so that graphs get deep; any other, so that much is shared.
            places = [dice.choice([len(values) - 1, dice.randrange(len(values))]) for _ in "ab"]
            step = (kind, *places, dice.uniform(0.5, 2))
            if _isTame(step, values):
                self.steps.append(step)
                values.append(apply(step, values, PLAIN))

    def run(self, inputs, functions):
        """Return the end, and all the values, of the steps on `inputs`."""
        values = list(inputs)
        for step in self.steps:
            values.append(apply(step, values, functions))
        return values


PLAIN = {
    "max": max, "exp": numpy.exp, "log": numpy.log, "tanh": numpy.tanh,
    "logistic": lambda a: 1 / (1 + numpy.exp(-a)), "relu": lambda a: max(a, 0.0),
}  # fmt: skip

OURS = {name: getattr(Value, name) for name in ("exp", "log", "tanh", "logistic", "relu")}
OURS["max"] = Value.maximum


def torchFunctions(torch):
    """Return PyTorch's functions by our names."""
    functions = {name: getattr(torch, name) for name in ("exp", "log", "tanh", "relu")}
    return {**functions, "logistic": torch.sigmoid, "max": torch.maximum}


def apply(step, values, functions):
    """Return what a step makes of the values before it."""
    kind, left, right, constant = step
    a, b = values[left], values[right]
    if kind in functions:
        return functions[kind](a, b) if kind == "max" else functions[kind](a)
    return {
        "+": lambda: a + b,
        "−": lambda: a - b,
        "×": lambda: a * b,
        "÷": lambda: a / b,
        "^": lambda: a**b,
        "square": lambda: a**2,
        "negate": lambda: -a,
        "plain": lambda: constant / (constant * a - constant + 2 * (a * 3 + constant)),
    }[kind]()


def _isTame(step, values):
    """Tell whether a step stays within what can be compared to ten digits."""
    kind, left, right, constant = step
    a, b = values[left], values[right]
    if kind in ("log", "^") and a < 0.1:
        return False
    if kind == "exp" and a > 3:
        return False
    if (kind == "÷" and abs(b) < 0.1) or (kind == "relu" and abs(a) < 0.01):
        return False
    if (
        (kind == "max" and abs(a - b) < 0.01)
        or (kind == "exp" and a > 3)
        or (kind == "^" and abs(b) > 3)
    ):
        return False
    if kind == "plain" and abs(constant * a - constant + 2 * (a * 3 + constant)) < 0.1:
        return False
    return 1e-3 < abs(apply(step, values, PLAIN)) < 20


@given(st.integers(0, 2**32), st.integers(2, 500))
def test_gradients_are_pytorchs(seed, size):
    torch = pytest.importorskip("torch")
    steps = Steps(seed, size)
    inputs = [Value(number) for number in steps.inputs]
    values = steps.run(inputs, OURS)
    tensors = [torch.tensor(n, dtype=torch.float64, requires_grad=True) for n in steps.inputs]
    ends = steps.run(tensors, torchFunctions(torch))
    values[-1].calculateGradients()
    ends[-1].backward()
    assert values[-1].number == pytest.approx(ends[-1].item(), rel=1e-10)
    for ours, theirs in zip(inputs, tensors, strict=True):
        expected = 0.0 if theirs.grad is None else theirs.grad.item()
        # Where terms cancel, the digits that are left are fewer: relative to the largest slope.
        scale = max((abs(v.gradient) for v in values if v.gradient is not None), default=1)
        if ours.gradient is not None:
            assert ours.gradient == pytest.approx(expected, rel=1e-10, abs=1e-12 * scale)
        else:
            assert expected == 0


@given(st.integers(0, 2**32), st.integers(4, 12))
def test_gradients_are_central_differences(seed, size):
    steps = Steps(seed, size)
    inputs = [Value(number) for number in steps.inputs]
    values = steps.run(inputs, OURS)
    values[-1].calculateGradients()
    for place, value in enumerate(inputs):
        sides = []
        for step in (1e-5, -1e-5):
            moved = list(steps.inputs)
            moved[place] += step
            sides.append(steps.run(moved, PLAIN)[-1])
        difference = (sides[0] - sides[1]) / 2e-5
        scale = max(1, *(abs(v.gradient or 0) for v in values)) ** 2
        assert (value.gradient or 0) == pytest.approx(difference, rel=1e-6, abs=1e-6 * scale)


# The sheet's neuron and network.


def weightedSum(weights, inputs):
    """Return w₀ + Σ wᵢxᵢ as a value."""
    return Value.sumOf([weights[0], *(w * x for w, x in zip(weights[1:], inputs, strict=True))])


def crossEntropy(y, h):
    """Return the sheet's loss as a value."""
    return -(y * h.log() + (1 - y) * (1 - h).log())


def test_a_neurons_gradient_is_minus_its_weighted_sums():
    neuron, inputs = Neuron(3, generator=random.Random(1)), [0.3, -1.2, 0.9]
    total = weightedSum([Value(weight) for weight in neuron.weights], inputs)
    crossEntropy(1.0, total.logistic()).calculateGradients()
    neuron.activate(inputs)
    assert neuron.calculateOutputGradient(1) == pytest.approx(-total.gradient, rel=1e-12)


@pytest.mark.parametrize("sizes", [[2, 1], [3, 4, 2], [2, 3, 3, 2], [64, 10]])
def test_a_networks_gradients_are_minus_its_weighted_sums(sizes):
    dice = random.Random(sizes[0])
    network = NeuralNetwork(sizes, generator=dice)
    inputs = [dice.random() for _ in range(sizes[0])]
    desired = [dice.choice([0, 1]) for _ in range(sizes[-1])]
    outputs, sums = inputs, []
    for layer in network.layers[1:]:
        weights = [[Value(weight) for weight in neuron.weights] for neuron in layer]
        sums.append([weightedSum(row, outputs) for row in weights])
        outputs = [total.logistic() for total in sums[-1]]
    cost = Value.sumOf([crossEntropy(y, h) for y, h in zip(desired, outputs, strict=True)])
    cost.calculateGradients()
    network.activate(inputs)
    network.calculateGradients(desired)
    for layer, totals in zip(network.layers[1:], sums, strict=True):
        for neuron, total in zip(layer, totals, strict=True):
            assert neuron.gradient == pytest.approx(-total.gradient, rel=1e-12, abs=1e-15)


def test_the_cost_is_the_networks():
    network = NeuralNetwork([2, 2], generator=random.Random(4))
    example = Example([0.5, -0.5], [1, 0])
    outputs = [Value(output) for output in network.activate(example.inputs)]
    cost = sum(crossEntropy(y, h) for y, h in zip(example.outputs, outputs, strict=True))
    dataset = type("Dataset", (), {"examples": [example]})
    assert cost.number == pytest.approx(network.calcLoss(dataset), rel=1e-12)


# The order, and what is used twice.


def test_gradients_add_up_over_every_use():
    a = Value(3)
    b = a + a
    c = b + b
    c.calculateGradients()
    assert (c.number, a.gradient) == (12, 4)


def test_a_value_comes_after_all_that_use_it():
    for swap in (False, True):
        a = Value(3)
        b = 2 * a
        c = b + 1
        d = c * b if swap else b * c
        d.calculateGradients()
        assert a.gradient == 26


def test_a_square_by_multiplication():
    a = Value(-3)
    (a * a).calculateGradients()
    assert a.gradient == -6


def test_a_long_chain():
    start = end = Value(1)
    for _ in range(100_000):
        end = end + 1e-5
    end.calculateGradients()
    assert start.gradient == 1
    assert end.number == pytest.approx(2)


def test_sixty_doublings_visit_each_value_once():
    start = end = Value(1)
    for _ in range(60):
        end = end + end
    end.calculateGradients()
    assert start.gradient == 2.0**60


def test_memory_comes_back_without_the_garbage_collector():
    gc.disable()
    try:
        tracemalloc.start()
        before, _ = tracemalloc.get_traced_memory()
        end = Value(0.5)
        for _ in range(20_000):
            end = (end * 0.5 + 0.1).tanh()
        end.calculateGradients()
        held, _ = tracemalloc.get_traced_memory()
        del end
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
        gc.enable()
    assert after - before < (held - before) / 20


# Each operation, from either side, and where it has no derivative.


@pytest.mark.parametrize(
    ("make", "number", "gradient"),
    [
        (lambda a: a + 1, 3, 1),
        (lambda a: 1 + a, 3, 1),
        (lambda a: a - 1, 1, 1),
        (lambda a: 1 - a, -1, -1),
        (lambda a: a * 5, 10, 5),
        (lambda a: 5 * a, 10, 5),
        (lambda a: a / 4, 0.5, 0.25),
        (lambda a: 4 / a, 2, -1),
        (lambda a: a**3, 8, 12),
        (lambda a: a**0, 1, 0),
        (lambda a: a**-1, 0.5, -0.25),
        (lambda a: 3**a, 9, 9 * log(3)),
        (lambda a: a**a, 4, 4 + 4 * log(2)),
        (lambda a: -a, -2, -1),
        (lambda a: a.maximum(1), 2, 1),
        (lambda a: a.maximum(3), 3, 0),
        (lambda a: a.maximum(2), 2, 1),
        (lambda a: Value(2).maximum(a), 2, 0),
        (lambda a: (a - 2).relu(), 0, 0),
        (lambda a: (a - 2) ** 2, 0, 0),
        (lambda a: (a - 2) ** 1, 0, 1),
        (lambda a: (-a) ** 3, -8, -12),
        (lambda a: sum([a, a, 1]), 5, 2),
        (lambda a: Value.productOf([a, a, a]), 8, 12),
        (lambda a: numpy.float64(3) * a, 6, 3),
    ],
)
def test_operations(make, number, gradient):
    a = Value(2)
    end = make(a)
    end.calculateGradients()
    assert (end.number, a.gradient) == pytest.approx((number, gradient), rel=1e-12)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: Value(0).log(), "log: expected a number above 0, found 0"),
        (lambda: Value(-1).log(), "log: expected a number above 0, found -1"),
        (lambda: Value(1) / 0, "quotient: expected a divisor other than 0, found 0"),
        (lambda: 1 / Value(0), "quotient: expected a divisor other than 0, found 0"),
        (lambda: Value("1"), "Value: expected a finite number, found '1'"),
        (lambda: Value(None), "Value: expected a finite number, found None"),
        (lambda: Value(float("nan")), "Value: expected a finite number, found nan"),
        (lambda: Value(Value(1)), "Value: expected a finite number, found Value(1)"),
        (lambda: Value(1) + "1", "sum: expected a Value or a number, found '1'"),
        (lambda: [1] * Value(1), "product: expected a Value or a number, found [1]"),
        (lambda: Value(1).maximum(None), "maximum: expected a Value or a number, found None"),
        (lambda: Value(-1) ** 0.5, "power: expected a base above 0, found -1 ** 0.5"),
        (lambda: Value(0) ** -1, "power: expected a base above 0, found 0 ** -1"),
        (lambda: Value(0) ** 0.5, "power: expected a base above 0, found 0 ** 0.5"),
        (lambda: Value(-2) ** Value(2), "power: expected a base above 0, found -2 ** 2"),
        (
            lambda: Value(1000).exp(),
            "exp: expected a result that fits a float, found a larger one",
        ),
        (
            lambda: Value(1e200) ** 2,
            "power: expected a result that fits a float, found a larger one",
        ),
        (lambda: Value(1e200) * 1e200, "Value: expected a finite number, found inf"),
    ],
)
def test_errors_are_one_line(call, message):
    with pytest.raises(ValueError, match=re.escape(message)) as caught:
        call()
    assert "\n" not in str(caught.value)


def test_gradients_asked_twice_of_one_graph():
    a = Value(3)
    end = a * a
    end.calculateGradients()
    with pytest.raises(ValueError, match="found some of an earlier call .call forgetGradients"):
        end.calculateGradients()
    with pytest.raises(ValueError, match="earlier call"):
        (a + 1).calculateGradients()
    end.forgetGradients()
    assert a.gradient is None
    end.calculateGradients()
    assert a.gradient == 6


# The lecture's exercise.


def test_the_lectures_graph_and_the_number_of_its_chains():
    values = lectureGraph(Value)
    *_, end = values.values()
    assert len(values) == 8
    assert sum(len(value.operands) for value in values.values()) == 12
    counts = {name: len(chainsTo(end, values[name])) for name in ("x1", "i1", "i2", "i3")}
    assert counts == {"x1": 3, "i1": 4, "i2": 3, "i3": 5}


def test_chains_add_up_to_the_gradients():
    values = lectureGraph(Value)
    *_, end = values.values()
    end.calculateGradients()
    for value in values.values():
        total = sum(prod(slopesAlong(chain)) for chain in chainsTo(end, value))
        assert value.gradient == pytest.approx(total, rel=1e-12)


def test_the_order_of_the_lectures_derivatives():
    values = lectureGraph(Value)
    found = [{value.name for value in round_} for round_ in rounds(values["z"], values.values())]
    assert found == [{"z"}, {"y1", "y3"}, {"y2"}, {"x1"}, {"i1", "i2", "i3"}]


@pytest.mark.parametrize(("language", "word"), [("en", "The arrows"), ("fr", "Les flèches")])
def test_the_exercise_is_answered_in_the_locales_language(language, word, capsys, monkeypatch):
    monkeypatch.setenv("LC_ALL", language)
    assert explainLectureGraph(Value) == 0
    text = capsys.readouterr().out
    assert text.startswith(word)
    assert "∂z/∂x1 = ∂z/∂y1 ∂y1/∂x1 + ∂z/∂y1 ∂y1/∂y2 ∂y2/∂x1 + ∂z/∂y3 ∂y3/∂x1\n" in text
    assert "       = (−0.25) + 0.5 + 0.5\n       = 0.75\n" in text
    assert max(map(len, text.splitlines())) <= 120


def test_a_whole_number_that_fits_no_float_is_refused():
    with pytest.raises(ValueError, match="expected a finite number"):
        Value(10**400)
