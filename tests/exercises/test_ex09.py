"""Exercise ex09: the gradients of hidden neurons, through any depth."""

import pytest

from grading.gradients import gradientsOf
from grading.Probe import Probe
from grading.textbook import cost
from grading.verdicts import expect, needs, show
from grading.Worker import theObjects, vector

pytestmark = pytest.mark.ex09

SEE = "lecture 002, the chain rule through several paths: ∇ = h(1 − h) Σₖ ∇ₖ wₖ, k reading h"

STEP = 1e-5
"""How far a weight is moved to measure the slope of the cost."""


@pytest.mark.parametrize("index", [0, 2])
def test_a_hidden_gradient_adds_up_what_the_next_layer_sends_back(marking, index):
    dice = marking.dice(f"ex09 {index}")
    with needs("ex00, the gradient"):
        hidden = Probe(marking, "Neuron", [2, 1], dice)
        nextLayer = [Probe(marking, "Neuron", [3, 1], dice) for _ in range(2)]
        sign = gradientsOf(hidden, dice, SEE).sign
    values = [round(dice.uniform(0.1, 0.9), 3) for _ in range(3)]
    inputs = hidden.drawInputs()
    hidden.drawWeights()
    values[index] = h = hidden.outputs(inputs)[-1][0]
    hidden.call("activate", vector(inputs))
    blame = 0
    for neuron in nextLayer:
        ((weights,),) = neuron.drawWeights()
        y = dice.randrange(2)
        neuron.call("activate", vector(values))
        neuron.call("calculateOutputGradient", y)
        blame += (y - neuron.outputs(values)[-1][0]) * weights[index + 1]
    called = f"calculateHiddenGradient(nextLayer, {index})"
    hidden.call(
        "calculateHiddenGradient", theObjects([n.thing for n in nextLayer]), index, words=called
    )
    expected = sign * h * (1 - h) * blame
    found = hidden.numbers().values()
    nearest = min(found, key=lambda value: abs(value - expected))
    expect(
        nearest,
        expected,
        called=f"{hidden.called}, {called}, its output being {show(h)} and Σₖ ∇ₖ wₖ {show(blame)}; "
        "the number nearest to the expected that it keeps",
        hint=SEE,
    )


@pytest.mark.parametrize("sizes", [[3, 2, 1], [2, 3, 3, 2]])
def test_every_weight_moves_down_the_slope_of_the_cost(marking, sizes):
    dice = marking.dice(f"ex09 {sizes}")
    with needs("ex07, applying the gradients"):
        network = Probe(marking, "NeuralNetwork", sizes, dice)
        network.call("activate", vector(network.drawInputs()))
    before = network.drawWeights(spread=1.5)
    inputs = network.drawInputs()
    desired = [dice.randrange(2) for _ in range(sizes[-1])]
    rate = round(dice.uniform(0.1, 0.9), 3)
    network.call("activate", vector(inputs))
    network.call("calculateGradients", vector(desired))
    network.call("applyGradients", rate)
    for number, layer in enumerate(network.weights()):
        expect(
            layer,
            [
                [w - rate * slope for w, slope in zip(weights, slopes, strict=True)]
                for weights, slopes in zip(
                    before[number], slopesOf(before, number, [(inputs, desired)]), strict=True
                )
            ],
            called=f"{network.called}, activate({show(inputs)}), calculateGradients({desired}), "
            f"applyGradients({rate}), looking at layer {number + 1}; compared with the slope of "
            "the cost, measured by moving each weight a little",
            hint=SEE,
            tolerance=1e-5,
        )


def test_the_weights_do_not_move_yet(marking):
    with needs("the network answers"):
        network = Probe(marking, "NeuralNetwork", [2, 3, 1], marking.dice("ex09 still"))
    before = network.drawWeights()
    network.call("activate", vector(network.drawInputs()))
    network.call("calculateGradients", vector([1]))
    expect(
        network.weights(),
        before,
        called=f"{network.called}, activate, calculateGradients([1]); the weights afterwards",
        hint=SEE,
    )


def slopesOf(layers, number, examples):
    """Return the slopes of the cost by the weights of one layer, by central differences."""
    slopes = []
    for weights in layers[number]:
        slopes.append([])
        for i, weight in enumerate(weights):
            weights[i] = weight + STEP
            above = cost(layers, examples)
            weights[i] = weight - STEP
            below = cost(layers, examples)
            weights[i] = weight
            slopes[-1].append((above - below) / (2 * STEP))
    return slopes
