"""Exercise ex04: `NeuralNetwork.calcLoss`."""

import pytest

from grading.costs import ask, expectCosts
from grading.mistakes.stillness import expectStill
from grading.Probe import Probe
from grading.verdicts import needs
from learning.checks import Sentence
from learning.words.language import translate

pytestmark = pytest.mark.ex04

SEE = Sentence(
    "the sheet, ex04: the sum, over the output neurons, of their mean cost over the examples"
)

TOLERANCE = 1e-4
"""Relative; many add a small number inside the logarithms, lest they see a zero."""


def test_the_network_answers_as_on_the_days_before(marking):
    for sizes in ([3, 2], [2, 1]):
        Probe(marking, "NeuralNetwork", sizes, marking.dice("ex04 answers"))


@pytest.mark.parametrize("exampleCount", [1, 5])
@pytest.mark.parametrize("outputCount", [1, 3])
def test_the_cost_is_the_sum_of_the_neurons_mean_costs(marking, outputCount, exampleCount):
    network, dice = answering(marking, [3, outputCount])
    checkCosts(network, dice, outputCount, exampleCount, spreads=[1.0, 1.0])


def test_undecided_neurons_cost_ln_2_each(marking):
    network, dice = answering(marking, [4, 3])
    checkCosts(network, dice, 3, 4, spreads=[1e-9])


def test_the_weights_do_not_move(marking):
    network, dice = answering(marking, [2, 2])
    before = network.drawWeights()
    ask(network, drawExamples(network, dice, 2, 3))
    expectStill(
        network.weights(),
        before,
        called=translate("{made}, calcLoss(dataset); the weights afterwards", made=network.called),
        hint=translate("the sheet, ex04: calculating a cost is not learning"),
        where="NeuralNetwork.calcLoss",
    )


def test_the_cost_goes_through_the_hidden_layers(marking):
    network, dice = answering(marking, [2, 3, 2])
    checkCosts(network, dice, 2, 4, spreads=[2.0])


def checkCosts(network, dice, outputCount, exampleCount, spreads):
    """Compare the costs of random examples with the textbook's, with new weights each time."""

    def another(spread=1.0):
        network.drawWeights(spread)
        return ask(network, drawExamples(network, dice, outputCount, exampleCount))

    expectCosts([another(spread) for spread in spreads], another, SEE, TOLERANCE)


def drawExamples(network, dice, outputCount, exampleCount):
    """Return pairs of random inputs and desired outputs."""
    return [
        (network.drawInputs(), [dice.randrange(2) for _ in range(outputCount)])
        for _ in range(exampleCount)
    ]


def answering(marking, sizes):
    """Return a `Probe` of a network and its dice, if there is one that answers."""
    dice = marking.dice(f"ex04 {sizes}")
    with needs(translate("the network answers as on the days before")):
        return Probe(marking, "NeuralNetwork", sizes, dice), dice
