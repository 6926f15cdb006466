"""`gradientCheck.py`: a gradient is told from a wrong one, whatever the sizes."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradientCheck import checkGradient
from Value import Value

SIZES = st.floats(-6, 6).map(lambda exponent: 10**exponent)
UNITS = st.lists(SIZES, min_size=1, max_size=5)


def bowl(scale, units):
    """Return f(x) = scale · Σ (xᵢ / unitᵢ)³, and its gradient, as functions of a point."""

    def function(point):
        return scale * math.fsum((x / unit) ** 3 for x, unit in zip(point, units, strict=True))

    def slopes(point):
        return [3 * scale * (x / u) ** 2 / u for x, u in zip(point, units, strict=True)]

    return function, slopes


@given(SIZES, UNITS, st.data())
def test_right_ones_are_accepted_and_wrong_ones_refused(scale, units, data):
    point = [data.draw(st.floats(0.3, 2)) * unit for unit in units]
    function, slopes = bowl(scale, units)
    gradient = slopes(point)
    assert checkGradient(function, point, gradient) is True
    place = data.draw(st.integers(0, len(units) - 1))
    for factor in (1.01, 0.99, 2, 0.5, -1, 0, math.nan, math.inf):
        wrong = [*gradient[:place], gradient[place] * factor, *gradient[place + 1 :]]
        assert checkGradient(function, point, wrong) is False


@pytest.mark.parametrize("point", [[0.0, 0.0], [0.0, 1e-6], [1e6, 0.0]])
def test_numbers_that_are_zero(point):
    assert checkGradient(lambda xs: 3 * xs[0] - xs[1], point, [3.0, -1.0])


def test_a_flat_function():
    assert checkGradient(lambda xs: 7.0, [1.0, 2.0], [0.0, 0.0])
    assert not checkGradient(lambda xs: 7.0, [1.0, 2.0], [0.0, 1e-6])


def test_a_gradient_of_another_length_is_none():
    assert checkGradient(sum, [1.0, 2.0], [1.0]) is False
    assert checkGradient(sum, [1.0, 2.0], [1.0, 1.0, 1.0]) is False


@pytest.mark.parametrize("strange", [math.nan, math.inf, -math.inf])
def test_what_is_not_finite_has_no_gradient(strange):
    flat = lambda xs: 7.0  # noqa: E731
    assert checkGradient(flat, [1.0, strange], [0.0, 0.0]) is False
    assert checkGradient(flat, [1.0, 2.0], [0.0, strange]) is False
    for function in (
        lambda xs: strange,
        lambda xs: strange if xs[0] > 1 else 7.0,
        lambda xs: strange if xs[1] < 2 else 7.0,
    ):
        for claimed in ([0.0, 0.0], [1.0, 1.0], [1e300, 1e300]):
            assert checkGradient(function, [1.0, 2.0], claimed) is False


def test_what_the_function_raises_goes_through():
    with pytest.raises(OverflowError):
        checkGradient(lambda xs: math.exp(xs[0]), [1e6], [1.0])


def test_one_of_a_thousand():
    point = [1 + n / 1000 for n in range(1000)]
    gradient = [2 * x for x in point]
    squares = lambda xs: math.fsum(x * x for x in xs)  # noqa: E731
    assert checkGradient(squares, point, gradient)
    gradient[500] *= 1.01
    assert not checkGradient(squares, point, gradient)


def test_the_gradients_of_values():
    def output(point):
        values = [Value(number) for number in point]
        end = (values[0] * values[1] + values[0].tanh() * 2).logistic()
        return end, values

    end, values = output([0.4, -1.3])
    end.calculateGradients()
    gradient = [value.gradient for value in values]
    assert checkGradient(lambda point: output(point)[0].number, [0.4, -1.3], gradient)
