"""Exercise ex01: `Neuron.applyGradient`."""

import random

import pytest
from feedback import expect, fail, slopes

from Dataset import Dataset
from Neuron import Neuron

pytestmark = pytest.mark.ex01

SEE = "the sheet, ex01: w₀ gets α∇ more, and each other weight α∇ times its own input"


@pytest.mark.parametrize("inputCount", [1, 2, 64])
@pytest.mark.parametrize("learningRate", [0.001, 0.5, 1])
def test_each_weight_moves_by_the_rate_the_gradient_and_its_input(inputCount, learningRate):
    dice = random.Random(inputCount)
    neuron = Neuron(inputCount, generator=dice)
    inputs = [dice.uniform(-1, 1) for _ in range(inputCount)]
    before = list(neuron.weights)
    neuron.activate(inputs)
    neuron.calculateOutputGradient(1)
    neuron.applyGradient(learningRate, inputs)
    expected = [
        weight + learningRate * neuron.gradient * x
        for weight, x in zip(before, [1, *inputs], strict=True)
    ]
    expect(
        neuron.weights,
        expected,
        called=f"applyGradient({learningRate}, {inputs}), the weights being {before} and the "
        f"gradient {neuron.gradient}",
        see=SEE,
    )


def test_one_step_is_the_rate_times_the_slope_of_the_cost():
    dice = random.Random(1)
    neuron = Neuron(4, generator=dice)
    inputs, desiredOutput = [dice.uniform(-1, 1) for _ in range(4)], 0
    dataset = Dataset.fromExamples([(inputs, [desiredOutput])])
    before = list(neuron.weights)
    derivatives = slopes(lambda: neuron.calcLoss(dataset), neuron.weights)
    neuron.activate(inputs)
    neuron.calculateOutputGradient(desiredOutput)
    neuron.applyGradient(0.1, inputs)
    expect(
        [after - weight for after, weight in zip(neuron.weights, before, strict=True)],
        [-0.1 * derivative for derivative in derivatives],
        called=f"applyGradient(0.1, {inputs}); compared with the slope measured on the cost itself",
        see=SEE,
        tolerance=1e-7,
    )


def test_the_cost_falls():
    neuron = Neuron(2, generator=random.Random(2))
    dataset = Dataset.fromExamples([([0.5, 1], [1])])
    costs = [neuron.calcLoss(dataset)]
    for _ in range(5):
        neuron.activate([0.5, 1])
        neuron.calculateOutputGradient(1)
        neuron.applyGradient(0.5, [0.5, 1])
        costs.append(neuron.calcLoss(dataset))
    if costs != sorted(costs, reverse=True):
        fail(
            called="five times activate, calculateOutputGradient, applyGradient(0.5, …)",
            expected="a cost that falls each time",
            found=costs,
            see="the sheet, ex01: the sign of the step",
        )


def test_the_inputs_are_left_alone():
    inputs = [0.5, 1]
    neuron = Neuron(2)
    neuron.activate(inputs)
    neuron.calculateOutputGradient(1)
    neuron.applyGradient(0.5, inputs)
    expect(inputs, [0.5, 1], called="applyGradient(0.5, [0.5, 1])", see=SEE, tolerance=0)
