"""Exercise ex01: `Neuron.applyGradient`."""

import pytest

from grading.failures import CheckFailed
from grading.gradients import gradientsOf, keepsWholeVector
from grading.mistakes.Step import Step
from grading.mistakes.stillness import OF_INPUTS, expectUnchanged
from grading.Probe import Probe
from grading.taken import Taken, expectTaken
from grading.verdicts import areSteps, needs, show
from grading.Worker import vector
from learning.checks import Sentence
from learning.words.language import translate

pytestmark = pytest.mark.ex01

SEE = Sentence("the sheet, ex01: w₀ gets α∇ more, and each other weight α∇ times its own input")


@pytest.mark.parametrize("inputCount", [1, 4])
def test_each_weight_moves_by_the_rate_the_gradient_and_its_input(marking, inputCount):
    neuron, dice = graded(marking, inputCount)
    taken = []
    for _ in range(3):
        rate = round(dice.uniform(0.02, 0.9), 3)
        taken.append(learn(neuron, neuron.drawInputs(), dice.randrange(2), rate, taken=taken))
    expectTaken(taken, SEE, "Neuron.applyGradient")


def test_the_inputs_are_those_that_it_is_given(marking):
    neuron, dice = graded(marking, 3)
    rate = round(dice.uniform(0.02, 0.9), 3)
    taken = learn(neuron, neuron.drawInputs(), 1, rate, given=neuron.drawInputs())
    expectTaken([taken], SEE, "Neuron.applyGradient")


def test_each_call_takes_one_more_step(marking):
    neuron, dice = graded(marking, 2)
    rate = round(dice.uniform(0.02, 0.9), 3)
    taken = [learn(neuron, neuron.drawInputs(), 0, rate, keepWeights=True) for _ in range(2)]
    expectTaken(taken, SEE, "Neuron.applyGradient")


def test_the_cost_falls(marking):
    neuron, _ = graded(marking, 2)
    neuron.drawWeights()
    inputs = neuron.drawInputs()
    distances = [1 - neuron.outputs(inputs)[-1][0]]
    for _ in range(5):
        neuron.call("activate", vector(inputs))
        neuron.call("calculateOutputGradient", 1)
        neuron.call("applyGradient", 0.5, vector(inputs))
        distances.append(1 - neuron.outputs(inputs)[-1][0])
    if distances != sorted(distances, reverse=True):
        raise CheckFailed(
            called=translate(
                "{made}, five times activate({inputs}), calculateOutputGradient(1), "
                "applyGradient(0.5, the same inputs)",
                made=neuron.called,
                inputs=show(inputs),
            ),
            expected=translate("a distance between the output and 1 that shrinks each time"),
            found=show(distances),
            hint=translate("the sheet, ex01: the sign of the step"),
        )


def test_the_inputs_are_left_alone(marking):
    neuron, _ = graded(marking, 2)
    inputs = neuron.drawInputs()
    neuron.call("activate", vector(inputs))
    neuron.call("calculateOutputGradient", 1)
    _, (_, after) = neuron.call("applyGradient", 0.5, vector(inputs))
    after = [x[0] if isinstance(x, list) and len(x) == 1 else x for x in after]  # of a column
    called = translate("applyGradient(0.5, {inputs}), the inputs after", inputs=show(inputs))
    expectUnchanged(after, inputs, OF_INPUTS, called=called, hint=SEE, where="Neuron.applyGradient")


def learn(neuron, inputs, y, rate, given=None, keepWeights=False, taken=()):
    """Take one step; return the `Taken`.

    `given` are other inputs for applyGradient, `taken` are the steps of the neuron before.
    """
    given = given or inputs
    ((before,),) = neuron.weights() if keepWeights else neuron.drawWeights()
    h = neuron.outputs(inputs)[-1][0]
    gradient = y - h
    neuron.call("activate", vector(inputs))
    neuron.call("calculateOutputGradient", y)
    isSettled = given != inputs and keepsWholeVector(neuron, inputs, gradient)
    neuron.call("applyGradient", rate, vector(given))
    after = neuron.weights()[0][0]
    steps = [rate * gradient * x for x in [1, *given]]
    if isSettled and not areSteps(after, before, steps):
        steps = [rate * gradient * x for x in [1, *inputs]]
    earlier = taken[0].steps[0].read if taken else given
    step = Step(before, after, rate, gradient, given, h, y, inputs, earlier)
    return Taken(
        translate(
            "{made}, activate({inputs}), calculateOutputGradient({y}), applyGradient({rate}, "
            "{given}); y − h was {gradient}, the weights, bias first, {weights}",
            made=neuron.called,
            inputs=show(inputs),
            y=y,
            rate=rate,
            given=show(given),
            gradient=show(gradient),
            weights=show(before),
        ),
        [step],
        [steps],
    )


def graded(marking, inputCount):
    """Return a `Probe` of a neuron that has a right gradient, and its dice."""
    dice = marking.dice(f"ex01 {inputCount}")
    with needs(translate("ex00, the gradient")):
        neuron = Probe(marking, "Neuron", [inputCount, 1], dice)
        gradientsOf(neuron, dice, SEE)
        return neuron, dice
