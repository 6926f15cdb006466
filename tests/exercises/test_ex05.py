"""Exercise ex05: `NeuralNetwork.calculateGradients`."""

import pytest

from grading.gradients import checkDirection, findGradients
from grading.mistakes.stillness import expectStill
from grading.Probe import Probe
from grading.verdicts import needs, show
from grading.Worker import vector
from learning.checks import Sentence
from learning.words.language import translate

pytestmark = pytest.mark.ex05

SEE = Sentence("the sheet, ex05: each output neuron has its own desired output, in the same order")


@pytest.mark.parametrize("outputCount", [1, 3])
def test_each_output_neuron_has_its_own_gradient(marking, outputCount):
    network, dice = answering(marking, [4, outputCount])
    findGradients(network, dice, SEE)


def test_a_step_along_the_gradients_goes_down_the_cost(marking):
    network, dice = answering(marking, [3, 2])
    with needs(translate("each output neuron has its own gradient")):
        found = findGradients(network, dice, SEE)
    checkDirection(network, found, SEE)


def test_a_hidden_layer_does_not_change_that(marking):
    network, dice = answering(marking, [3, 4, 2])
    findGradients(network, dice, SEE)


def test_the_weights_do_not_move_yet(marking):
    network, _ = answering(marking, [3, 2])
    before = network.drawWeights()
    inputs = network.drawInputs()
    network.call("activate", vector(inputs))
    network.call("calculateGradients", vector([1, 0]))
    expectStill(
        network.weights(),
        before,
        called=translate(
            "{made}, activate({inputs}), calculateGradients([1, 0]); the weights afterwards",
            made=network.called,
            inputs=show(inputs),
        ),
        hint=translate("the sheet, ex07: applying the gradients is another function's work"),
        where="NeuralNetwork.calculateGradients",
    )


def answering(marking, sizes):
    """Return a `Probe` of a network and its dice, if there is one that answers."""
    dice = marking.dice(f"ex05 {sizes}")
    with needs(translate("ex04, the network answers as on the days before")):
        return Probe(marking, "NeuralNetwork", sizes, dice), dice
