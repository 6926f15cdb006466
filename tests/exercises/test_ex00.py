"""Exercise ex00: `Neuron.calculateOutputGradient`."""

import pytest

from grading.gradients import checkDirection, findGradients
from grading.mistakes.stillness import expectStill
from grading.Probe import Probe
from grading.verdicts import needs, show
from grading.Worker import vector
from learning.checks import Sentence
from learning.words.language import translate

pytestmark = pytest.mark.ex00

SEE = Sentence("the sheet, ex00: ∇ = y − Logistic(sp), sp being the weighted sum, bias included")


def test_the_neuron_answers_as_on_the_days_before(marking):
    for inputCount in (1, 3):
        Probe(marking, "Neuron", [inputCount, 1], marking.dice("ex00 answers"))


def test_the_gradient_is_the_desired_output_minus_the_output(marking):
    for inputCount in (1, 4):
        neuron, dice = answering(marking, inputCount)
        findGradients(neuron, dice, SEE)


def test_a_step_along_the_gradient_goes_down_the_cost(marking):
    neuron, dice = answering(marking, 3)
    with needs(translate("the gradient, y − h")):
        found = findGradients(neuron, dice, SEE)
    checkDirection(neuron, found, SEE)


def test_the_weights_do_not_move_yet(marking):
    neuron, _ = answering(marking, 3)
    ((before,),) = neuron.drawWeights()
    inputs = neuron.drawInputs()
    neuron.call("activate", vector(inputs))
    neuron.call("calculateOutputGradient", 1)
    expectStill(
        neuron.weights()[0][0],
        before,
        called=translate(
            "{made}, activate({inputs}), calculateOutputGradient(1); the weights afterwards",
            made=neuron.called,
            inputs=show(inputs),
        ),
        hint=translate("the sheet, ex01: applying the gradient is another function's work"),
        where="Neuron.calculateOutputGradient",
    )


def answering(marking, inputCount):
    """Return a `Probe` of a neuron and its dice, if there is one that answers."""
    dice = marking.dice(f"ex00 {inputCount}")
    with needs(translate("the neuron answers as on the days before")):
        return Probe(marking, "Neuron", [inputCount, 1], dice), dice
