"""Every activation of the catalogue: its slope, its arrays, its analysis, and PyTorch's opinion."""

import operator
from statistics import NormalDist, fmean

import numpy
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from support.activationChoices import OF_NEURONS, everyActivation, everyOfLayers, everyOfNeurons

from learning.activations.layers import layerBack, layerBackArray, layerValues
from learning.activations.PReLU import PReLU

GRID = numpy.linspace(-50, 50, 20001)  # 0 is one of them
SIGNS = {"<": operator.lt, ">": operator.gt}

layers = st.lists(st.floats(-20, 20), min_size=1, max_size=6)


def slopeAt(activation, z):
    """Return φ′(z), as a neuron asks for it."""
    return activation.derivative(z, activation.value(z))


def differences(function, z, step=1e-6):
    """Return the slopes of a function to the left and to the right of z."""
    return (function(z) - function(z - step)) / step, (function(z + step) - function(z)) / step


def valueAt(activation, z):
    """Return a neuron's output, in a layer whose other weighted sums are 0 if these matter."""
    return layerValues(activation, [z, 0.0, 0.0])[0]


def jacobian(activation, sums, step=1e-6):
    """Return the matrix ∂hᵢ/∂zⱼ, by central differences."""
    columns = []
    for index in range(len(sums)):
        above, below = list(sums), list(sums)
        above[index] += step
        below[index] -= step
        change = numpy.subtract(layerValues(activation, above), layerValues(activation, below))
        columns.append(change / (2 * step))
    return numpy.array(columns).T


# The slope, and what is the same for arrays.


@everyOfNeurons
@given(z=st.floats(-15, 15))
@example(z=0.0)
def test_the_derivative_is_the_slope_of_the_value(activation, z):
    if all(abs(z - kink) > 1e-5 for kink in activation.kinks):
        expected = fmean(differences(activation.value, z))
        assert slopeAt(activation, z) == pytest.approx(expected, rel=1e-6, abs=1e-7)


@everyOfNeurons
def test_at_a_kink_the_slope_is_another_on_each_side_and_the_derivative_one_of_the_two(activation):
    for kink in activation.kinks:
        sides = differences(activation.value, kink)
        assert abs(sides[0] - sides[1]) > 0.01
        found = slopeAt(activation, float(kink))
        assert min(abs(found - slope) for slope in sides) < 1e-5


@everyOfNeurons
def test_arrays_hold_what_the_numbers_are(activation):
    sums = GRID[::10].reshape(3, -1)
    outputs = activation.valueArray(sums)
    slopes = activation.derivativeArray(sums, outputs) * numpy.ones(sums.shape)
    assert outputs.shape == sums.shape
    for z, h, slope in zip(sums.flat, outputs.flat, slopes.flat, strict=True):
        assert h == pytest.approx(activation.value(float(z)), abs=1e-12)
        assert slope == pytest.approx(slopeAt(activation, float(z)), abs=1e-12)


@everyOfNeurons
def test_huge_weighted_sums_do_not_overflow(activation):
    for z in (-1e6, -1000.0, 1000.0, 1e6):
        assert abs(activation.value(z)) <= 2e6
        assert activation.slopeBounds[0] <= slopeAt(activation, z) <= activation.slopeBounds[1]
    with numpy.errstate(over="ignore"):
        found = activation.valueArray(numpy.array([-1e6, -1000, 1000, 1e6]))
    assert found.tolist() == [activation.value(z) for z in (-1e6, -1000.0, 1000.0, 1e6)]


# The analysis.


@everyOfNeurons
def test_the_slope_stays_within_its_bounds_and_comes_near_them(activation):
    slopes = activation.derivativeArray(GRID, activation.valueArray(GRID)) * numpy.ones(GRID.shape)
    least, largest = activation.slopeBounds
    assert least - 1e-12 <= slopes.min() < least + 0.01
    assert largest - 0.01 < slopes.max() <= largest + 1e-12


@everyOfLayers
def test_the_slopes_of_a_layer_stay_within_their_bounds_and_come_near_them(activation):
    found = numpy.array([jacobian(activation, [z, 0.0]) for z in numpy.linspace(-9, 9, 19)])
    assert (found.min(), found.max()) == pytest.approx(activation.slopeBounds, abs=1e-6)


@everyActivation
@pytest.mark.parametrize(("side", "name"), [(-1, "leftLimit"), (1, "rightLimit")])
def test_the_value_tends_to_its_limits_or_has_none(activation, side, name):
    limit = getattr(activation, name)
    near, far = valueAt(activation, 50.0 * side), valueAt(activation, 100.0 * side)
    if limit is None:
        assert far * side > near * side + 0.1
    else:
        assert near == pytest.approx(limit, abs=1e-12)
        assert far == pytest.approx(limit, abs=1e-12)


@everyOfNeurons
def test_the_slope_is_0_exactly_where_it_is_said_to_block(activation):
    kinds = {True: 0, False: 0}
    for z in (-5.0, -1.0, -1e-3, 1e-3, 1.0, 5.0):
        _, sign, bound = activation.blocks.split() if activation.blocks else ("z", "<", "-inf")
        isBlocked = SIGNS[sign](z, float(bound))
        kinds[isBlocked] += 1
        assert (slopeAt(activation, z) == 0) == isBlocked
    assert bool(kinds[True]) == bool(activation.blocks)


@everyActivation
def test_outputs_are_as_centred_as_they_are_said_to_be(activation):
    sums = [NormalDist().inv_cdf((index + 0.5) / 1000) for index in range(1000)]
    mean = abs(fmean(valueAt(activation, z) for z in sums))
    assert activation.isCentred in ("yes", "nearly", "no")
    if activation.isCentred == "yes":
        assert mean < 1e-12
        assert all(valueAt(activation, -z) == pytest.approx(-valueAt(activation, z)) for z in sums)
    elif activation.isCentred == "nearly" and not activation.spelling().count(":"):
        assert 1e-3 < mean < 0.2
    elif activation.isCentred == "no":
        assert mean > 0.05


# Beside PyTorch.

TORCH = {
    "gelu-tanh": lambda F, choice, z: F.gelu(z, approximate="tanh"),
    "silu": lambda F, choice, z: F.silu(z),
    "softplus": lambda F, choice, z: F.softplus(z, threshold=1000),
    "elu": lambda F, choice, z: F.elu(z, choice.alpha),
    "leaky-relu": lambda F, choice, z: F.leaky_relu(z, choice.slope),
    "linear": lambda F, choice, z: z * 1,
    "logistic": lambda F, choice, z: F.sigmoid(z),
    "prelu": lambda F, choice, z: F.prelu(z, z.new_tensor([choice.slope])),
    "relu": lambda F, choice, z: F.relu(z),
    "tanh": lambda F, choice, z: F.tanh(z),
}


@pytest.mark.parametrize(
    "activation", [choice for choice in OF_NEURONS if choice.name in TORCH], ids=repr
)
def test_pytorch_finds_the_same_values_and_slopes_even_at_0(activation):
    torch = pytest.importorskip("torch", reason="PyTorch is not installed")
    sums = torch.tensor(GRID[::10], requires_grad=True)
    outputs = TORCH[activation.name](torch.nn.functional, activation, sums)
    outputs.sum().backward()
    found = [activation.value(z) for z in sums.tolist()]
    assert found == pytest.approx(outputs.tolist(), rel=1e-12, abs=1e-12)
    slopes = [slopeAt(activation, z) for z in sums.tolist()]
    assert slopes == pytest.approx(sums.grad.tolist(), rel=1e-9, abs=1e-12)


@everyOfLayers
def test_pytorch_s_softmax_finds_the_same(activation):
    torch = pytest.importorskip("torch", reason="PyTorch is not installed")
    assert activation.name == "softmax"
    dice = numpy.random.default_rng(4)
    sums = torch.tensor(dice.normal(0, 3, (5, 7)), requires_grad=True)
    blame = dice.normal(size=(5, 7))
    outputs = torch.softmax(sums, dim=0)
    outputs.backward(torch.tensor(blame))
    assert activation.valueArray(sums.detach().numpy()) == pytest.approx(outputs.detach().numpy())
    found = layerBackArray(activation, None, outputs.detach().numpy(), blame)
    assert found == pytest.approx(sums.grad.numpy(), abs=1e-12)


# Softmax.


@everyOfLayers
@given(sums=layers, shift=st.floats(-100, 100))
def test_a_layer_s_probabilities_add_up_to_1_and_a_shift_changes_none(activation, sums, shift):
    outputs = activation.layerValues(sums)
    assert sum(outputs) == pytest.approx(1, abs=1e-12)
    assert min(outputs) > 0
    shifted = activation.layerValues([z + shift for z in sums])
    assert shifted == pytest.approx(outputs, abs=1e-12)


@everyOfLayers
def test_a_layer_s_huge_weighted_sums_do_not_overflow(activation):
    for sums in ([1000.0, 0.0, -1000.0], [-1000.0, -2000.0, -3000.0]):
        assert activation.layerValues(sums) == [1, 0, 0]
        assert activation.valueArray(numpy.array([sums]).T).T.tolist() == [[1, 0, 0]]
    assert activation.layerValues([1000.0, 1000.0]) == [0.5, 0.5]
    batch = numpy.array([[1000.0, -1000.0], [1000.0, -1000.0]])  # each example by itself
    assert activation.valueArray(batch).tolist() == [[0.5, 0.5], [0.5, 0.5]]


@everyOfLayers
@given(sums=layers, seed=st.integers(0, 999))
def test_gradients_go_back_through_a_layer_by_its_jacobian(activation, sums, seed):
    blame = numpy.random.default_rng(seed).normal(size=len(sums)).tolist()
    outputs = activation.layerValues(sums)
    expected = jacobian(activation, sums).T @ blame
    found = layerBack(activation, sums, outputs, blame)
    assert found == pytest.approx(expected.tolist(), abs=1e-7)
    assert sum(found) == pytest.approx(0, abs=1e-12)


@everyActivation
def test_a_layer_s_arrays_hold_the_lists_of_its_examples(activation):
    dice = numpy.random.default_rng(5)
    sums, blame = dice.normal(0, 2, (4, 6)), dice.normal(size=(4, 6))
    outputs = activation.valueArray(sums)
    back = layerBackArray(activation, sums, outputs, blame)
    for n in range(6):
        row, gradients = sums[:, n].tolist(), blame[:, n].tolist()
        expected = layerValues(activation, row)
        assert outputs[:, n].tolist() == pytest.approx(expected, abs=1e-12)
        expected = layerBack(activation, row, expected, gradients)
        assert back[:, n].tolist() == pytest.approx(expected, abs=1e-12)


# PReLU.


@given(
    st.lists(st.tuples(st.floats(-5, 5), st.floats(-3, 3)), min_size=1, max_size=5),
    st.floats(0.001, 0.99),
)
def test_a_learned_slope_s_gradient_is_that_of_the_outputs(pairs, slope):
    (neuron,) = PReLU(slope).forNeurons(1)
    sums, blame = zip(*pairs, strict=True)

    def gain(slope):
        neuron.learned()[0] = slope
        return sum(gradient * neuron.value(z) for z, gradient in pairs)

    expected = fmean(differences(gain, slope))
    neuron.learned()[0] = slope
    assert neuron.slopeGradient(sums, blame) == [pytest.approx(expected, abs=1e-6)]


def test_a_layer_learns_a_slope_for_each_neuron_as_its_neurons_do():
    dice = numpy.random.default_rng(6)
    sums, blame = dice.normal(size=(3, 5)), dice.normal(size=(3, 5))
    layer, neurons = PReLU(0.25).forLayer(3, "float64"), PReLU(0.25).forNeurons(3)
    assert layer.learned().tolist() == [neuron.learned() for neuron in neurons]
    for index, slope in enumerate((0.1, 0.7, 1.5)):
        layer.learned()[index] = neurons[index].learned()[0] = slope
    outputs, gradients = layer.valueArray(sums), layer.slopeGradientArray(sums, blame)
    slopes = layer.derivativeArray(sums, outputs)
    for index, neuron in enumerate(neurons):
        row = sums[index].tolist()
        assert outputs[index].tolist() == pytest.approx([neuron.value(z) for z in row])
        assert slopes[index].tolist() == pytest.approx([slopeAt(neuron, z) for z in row])
        assert gradients[index].tolist() == pytest.approx(neuron.slopeGradient(row, blame[index]))
