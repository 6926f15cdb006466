"""Exercise ex04: `NeuralNetwork.calcLoss`."""

import pytest

from grading.costs import costOf
from grading.Probe import Probe
from grading.textbook import cost
from grading.verdicts import expect, needs, show
from learning.words.formats import plural

pytestmark = pytest.mark.ex04

SEE = "the sheet, ex04: the sum, over the output neurons, of their mean cost over the examples"

TOLERANCE = 1e-4
"""Relative; many add a small number inside the logarithms, lest they see a zero."""


def test_the_network_answers_as_on_the_days_before(marking):
    for sizes in ([3, 2], [2, 1]):
        Probe(marking, "NeuralNetwork", sizes, marking.dice("ex04 answers"))


@pytest.mark.parametrize("exampleCount", [1, 5])
@pytest.mark.parametrize("outputCount", [1, 3])
def test_the_cost_is_the_sum_of_the_neurons_mean_costs(marking, outputCount, exampleCount):
    network, dice = answering(marking, [3, outputCount])
    for _ in range(2):
        checkCost(network, dice, outputCount, exampleCount, network.drawWeights())


def test_undecided_neurons_cost_ln_2_each(marking):
    network, dice = answering(marking, [4, 3])
    checkCost(network, dice, 3, 4, network.drawWeights(spread=1e-9))


def test_the_weights_do_not_move(marking):
    network, dice = answering(marking, [2, 2])
    before = network.drawWeights()
    costOf(network, drawExamples(network, dice, 2, 3))
    expect(
        network.weights(),
        before,
        called=f"{network.called}, calcLoss(dataset); the weights afterwards",
        hint="the sheet, ex04: calculating a cost is not learning",
    )


def test_the_cost_goes_through_the_hidden_layers(marking):
    network, dice = answering(marking, [2, 3, 2])
    checkCost(network, dice, 2, 4, network.drawWeights(spread=2.0))


def checkCost(network, dice, outputCount, exampleCount, weights):
    """Compare the cost of random examples with the textbook's."""
    examples = drawExamples(network, dice, outputCount, exampleCount)
    expected = cost(weights, examples)
    expect(
        costOf(network, examples, expected, TOLERANCE),
        expected,
        called=f"{network.called}, calcLoss(a dataset of {plural(exampleCount, 'example')}, "
        f"{show([list(inputs) + list(outputs) for inputs, outputs in examples])}); weights of the "
        f"last layer, bias first: {show(weights[-1])}",
        hint=SEE,
        tolerance=TOLERANCE,
    )


def drawExamples(network, dice, outputCount, exampleCount):
    """Return pairs of random inputs and desired outputs."""
    return [
        (network.drawInputs(), [dice.randrange(2) for _ in range(outputCount)])
        for _ in range(exampleCount)
    ]


def answering(marking, sizes):
    """Return a `Probe` of a network and its dice, if there is one that answers."""
    dice = marking.dice(f"ex04 {sizes}")
    with needs("the network answers as on the days before"):
        return Probe(marking, "NeuralNetwork", sizes, dice), dice
