"""Exercise ex00: `Neuron.calculateOutputGradient`."""

import random

import pytest
from feedback import expect, logistic, slopes, weightedSum

from Dataset import Dataset
from Neuron import Neuron

pytestmark = pytest.mark.ex00

SEE = "the sheet, ex00: ∇ = y − Logistic(sp), sp being the weighted sum, bias included"


@pytest.mark.parametrize("inputCount", [1, 2, 64])
@pytest.mark.parametrize("desiredOutput", [0, 1, 0.25])
def test_the_gradient_is_the_desired_output_minus_the_output(inputCount, desiredOutput):
    dice = random.Random(inputCount)
    neuron = Neuron(inputCount)
    inputs = [dice.uniform(-1, 1) for _ in range(inputCount)]
    neuron.activate(inputs)
    neuron.calculateOutputGradient(desiredOutput)
    expect(
        neuron.gradient,
        desiredOutput - logistic(weightedSum(neuron.weights, inputs)),
        called=f"activate({inputs}), then calculateOutputGradient({desiredOutput}), "
        f"with the weights {neuron.weights}",
        see=SEE,
    )


@pytest.mark.parametrize("desiredOutput", [0, 1])
def test_the_gradient_points_down_the_cost(desiredOutput):
    dice = random.Random(0)
    neuron = Neuron(5, generator=dice)
    inputs = [dice.uniform(-1, 1) for _ in range(5)]
    dataset = Dataset.fromExamples([(inputs, [desiredOutput])])
    derivatives = slopes(lambda: neuron.calcLoss(dataset), neuron.weights)
    neuron.activate(inputs)
    gradient = neuron.calculateOutputGradient(desiredOutput)
    expect(
        [gradient * x for x in [1, *inputs]],
        [-derivative for derivative in derivatives],
        called=f"activate({inputs}), then calculateOutputGradient({desiredOutput}); "
        "∇xᵢ compared with minus the derivative of the cost by wᵢ, measured on the cost itself",
        see=SEE,
        tolerance=1e-7,
    )


def test_the_weights_do_not_move_yet():
    neuron = Neuron(3)
    before = list(neuron.weights)
    neuron.activate([1, 0, 1])
    neuron.calculateOutputGradient(1)
    expect(
        neuron.weights,
        before,
        called="calculateOutputGradient(1)",
        see="the sheet, ex01: applying the gradient is another function's work",
        tolerance=0,
    )
