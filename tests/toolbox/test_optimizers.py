"""Every optimiser beside its counterpart in PyTorch, for a number at a time and for an array."""

import inspect
import random
from contextlib import contextmanager

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning.optimizers import OPTIMIZERS
from learning.optimizers.AdaMax import larger

STEPS, SIZE = 50, 7
RATE = 0.05

COUNTERPARTS = {
    "sgd": ("SGD", {}),
    "momentum": ("SGD", {"momentum": 0.9}),
    "momentum-average": ("SGD", {"momentum": 0.9, "lr": RATE * 0.1}),  # α(1 − β)
    "nesterov": ("SGD", {"momentum": 0.9, "nesterov": True}),
    "adagrad": ("Adagrad", {}),
    "adadelta": ("Adadelta", {}),
    "rmsprop": ("RMSprop", {}),
    "adam": ("Adam", {}),
    "adamw": ("AdamW", {}),
    "adamax": ("Adamax", {}),
    "nadam": ("NAdam", {}),
}
"""The class of torch.optim for each name, and what it is told besides the learning rate."""

OTHERS = {
    "momentum:rho=0.5": ("SGD", {"momentum": 0.5}),
    "momentum-average:beta=0.6": ("SGD", {"momentum": 0.6, "lr": RATE * 0.4}),
    "nesterov:rho=0.5": ("SGD", {"momentum": 0.5, "nesterov": True}),
    "adagrad:epsilon=0.1": ("Adagrad", {"eps": 0.1}),
    "adadelta:rho=0.7,epsilon=0.01": ("Adadelta", {"rho": 0.7, "eps": 0.01}),
    "rmsprop:gamma=0.8,epsilon=0.1": ("RMSprop", {"alpha": 0.8, "eps": 0.1}),
    "adam:beta1=0.7,beta2=0.8,epsilon=0.1": ("Adam", {"betas": (0.7, 0.8), "eps": 0.1}),
    "adamw:beta1=0.7,beta2=0.8,decay=0.3": (
        "AdamW",
        {"betas": (0.7, 0.8), "weight_decay": 0.3},
    ),
    "adamax:beta1=0.7,beta2=0.8,epsilon=0.1": ("Adamax", {"betas": (0.7, 0.8), "eps": 0.1}),
    "nadam:beta1=0.7,beta2=0.8,epsilon=0.1,psi=0.2": (
        "NAdam",
        {"betas": (0.7, 0.8), "eps": 0.1, "momentum_decay": 0.2},
    ),
}
"""The same for hyperparameters that are not the defaults."""

DEFAULTS = {
    "rho": "rho",
    "gamma": "alpha",
    "epsilon": "eps",
    "psi": "momentum_decay",
    "decay": "weight_decay",
}
"""What PyTorch calls our hyperparameters; β₁ and β₂ are its `betas`."""

everyOne = pytest.mark.parametrize("name", OPTIMIZERS)


def gradientsOf(seed=0):
    """Return 50 gradients of seven weights, one of which never gets any, another seldom."""
    dice = numpy.random.default_rng(seed)
    gradients = dice.normal(size=(STEPS, SIZE)) * 10.0 ** dice.integers(-3, 2, SIZE)
    gradients[:, 0] = 0
    gradients[:40, 1] = 0
    return gradients


def start():
    """Return the weights that all start with."""
    return numpy.linspace(-1, 1, SIZE)


def pathOf(optimizer, gradients, rate=RATE):
    """Return the weights after all the steps, as an array."""
    weights, memory = start(), optimizer.memory()
    for gradient in gradients:
        weights = optimizer.shrink(rate) * weights + optimizer.step(gradient, memory, rate)
    return weights


@contextmanager
def doubles(torch):
    """Let PyTorch's own numbers be doubles; NAdam's product of μ is kept in the default type."""
    before = torch.get_default_dtype()
    torch.set_default_dtype(torch.float64)
    try:
        yield
    finally:
        torch.set_default_dtype(before)


@pytest.mark.parametrize("words", [*OPTIMIZERS, *OTHERS])
def test_fifty_steps_are_pytorch_s(words):
    torch = pytest.importorskip("torch")
    assert words in COUNTERPARTS | OTHERS, f"a new optimiser: which of torch.optim is {words}?"
    kind, settings = (COUNTERPARTS | OTHERS)[words]
    gradients = gradientsOf()
    with doubles(torch):
        weights = torch.tensor(start(), requires_grad=True)
        peer = getattr(torch.optim, kind)([weights], **{"lr": RATE, **settings})
        for gradient in gradients:
            weights.grad = torch.tensor(-gradient)  # ours points down the cost
            peer.step()
    assert pathOf(OPTIMIZERS.read(words), gradients) == pytest.approx(
        weights.detach().numpy(), rel=1e-9, abs=1e-12
    )


@everyOne
def test_a_number_at_a_time_is_the_same_as_all_at_once(name):
    optimizer, gradients = OPTIMIZERS.read(name), gradientsOf(1)
    together = pathOf(optimizer, gradients)
    for index in range(SIZE):
        weight, memory = float(start()[index]), optimizer.memory()
        for gradient in gradients[:, index].tolist():
            step = optimizer.step(gradient, memory, RATE)
            weight = optimizer.shrink(RATE) * weight + step
        assert isinstance(weight, float)
        assert weight == pytest.approx(together[index], rel=1e-12, abs=1e-15)


@everyOne
def test_a_weight_without_a_gradient_stays_where_it_is(name):
    optimizer = OPTIMIZERS.read(name)
    shrunk = start()[0] * optimizer.shrink(RATE) ** STEPS
    assert pathOf(optimizer, gradientsOf())[0] == pytest.approx(shrunk, rel=1e-12)


@everyOne
def test_a_step_is_as_precise_as_the_gradient(name):
    optimizer = OPTIMIZERS.read(name)
    memory = optimizer.memory()
    for gradient in gradientsOf()[:3].astype("float32"):
        assert optimizer.step(gradient, memory, RATE).dtype == "float32"


@everyOne
def test_two_memories_know_nothing_of_each_other(name):
    optimizer = OPTIMIZERS.read(name)
    first, second = optimizer.memory(), optimizer.memory()
    steps = [optimizer.step(1.0, first, RATE) for _ in range(3)]
    assert [optimizer.step(1.0, second, RATE) for _ in range(3)] == steps


@everyOne
def test_the_step_goes_down_the_cost(name):
    optimizer = OPTIMIZERS.read(name)
    assert optimizer.step(0.3, optimizer.memory(), RATE) > 0
    assert optimizer.step(-0.3, optimizer.memory(), RATE) < 0


@everyOne
def test_the_defaults_are_pytorch_s(name):
    torch = pytest.importorskip("torch")
    kind, _ = COUNTERPARTS[name]
    usual = {
        parameter: description.default
        for parameter, description in inspect.signature(
            getattr(torch.optim, kind)
        ).parameters.items()
    }
    optimizer = OPTIMIZERS.read(name)
    if kind != "SGD":
        assert optimizer.learningRate == usual["lr"]
    for parameter, value in optimizer.hyperparameters().items():
        if kind == "SGD":  # its momentum is 0, which would be none
            continue
        if parameter in ("beta1", "beta2"):
            assert value == usual["betas"][int(parameter[-1]) - 1]
        else:
            assert value == usual[DEFAULTS[parameter]], parameter


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("adam:gamma=1", "^adam: expected beta1, beta2, epsilon, found 'gamma'$"),
        ("momentum:rho=1", "^rho: expected a number from 0 to less than 1, found 1.0$"),
        ("adam:beta2=-0.1", "^beta2: expected a number from 0 to less than 1, found -0.1$"),
        ("rmsprop:epsilon=0", "^epsilon: expected a finite number above 0, found 0.0$"),
        ("adadelta:rho=nan", "^rho: expected a number from 0 to less than 1, found nan$"),
        ("nadam:psi=0", "^psi: expected a finite number above 0, found 0.0$"),
    ],
)
def test_a_hyperparameter_out_of_range_is_refused(words, message):
    with pytest.raises(ValueError, match=message):
        OPTIMIZERS.read(words)


@everyOne
def test_every_hyperparameter_has_its_bounds_and_says_so(name):
    kind = OPTIMIZERS[name]
    for parameter in kind.hyperparameters():
        isFraction = parameter in ("rho", "gamma", "beta", "beta1", "beta2", "decay")
        bound = "a number from 0 to less than 1" if isFraction else "a finite number above 0"
        for value in (1.0 if isFraction else 0.0, -0.1, float("inf"), float("nan"), "0.5"):
            message = f"^{parameter}: expected {bound}, found {value!r}$"
            with pytest.raises(ValueError, match=message):
                kind(**{parameter: value})
        assert kind(**{parameter: 0.25}).spelling() == f"{name}:{parameter}=0.25"


@given(st.floats(-1e9, 1e9), st.floats(-1e9, 1e9))
def test_the_larger_of_two_is_the_larger(first, second):
    expected = pytest.approx(max(first, second), rel=1e-12, abs=1e-6)
    assert larger(first, second) == expected
    assert larger(numpy.array([first]), numpy.array([second]))[0] == expected


def test_momentum_finds_the_bottom_of_a_long_valley_sooner():
    def distanceWith(words):
        optimizer = OPTIMIZERS.read(words)
        place, memory = numpy.array([1.0, 1.0]), optimizer.memory()
        for _ in range(100):  # down (x² + 100y²)/2
            place = place + optimizer.step(-place * numpy.array([1.0, 100.0]), memory, 0.01)
        return abs(place[0])

    assert distanceWith("momentum") < 0.1 * distanceWith("sgd")


def test_the_average_is_the_velocity_with_a_smaller_rate():
    dice = random.Random(3)
    gradients = numpy.array([[dice.gauss(0, 1) for _ in range(SIZE)] for _ in range(STEPS)])
    velocity = pathOf(OPTIMIZERS.read("momentum:rho=0.7"), gradients, RATE * 0.3)
    average = pathOf(OPTIMIZERS.read("momentum-average:beta=0.7"), gradients, RATE)
    assert average == pytest.approx(velocity, rel=1e-12)
