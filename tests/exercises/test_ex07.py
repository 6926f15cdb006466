"""Exercise ex07: `NeuralNetwork.applyGradients`."""

import pytest

from grading.failures import CheckFailed, HandInError
from grading.gradients import gradientsOf, hiddenPlaces
from grading.mistakes.Step import Step
from grading.Probe import Probe
from grading.taken import Taken, expectTaken
from grading.textbook import forward
from grading.verdicts import areSteps, isClose, needs, show
from grading.Worker import vector
from learning.checks import Sentence
from learning.words.language import translate

pytestmark = pytest.mark.ex07

SEE = Sentence(
    "the sheet, ex07: every neuron's own gradient, with the outputs of the layer before it"
)


WHERE = "NeuralNetwork.applyGradients"


@pytest.mark.parametrize("sizes", [[3, 2], [1, 4]])
def test_every_neuron_moves_by_its_own_gradient(marking, sizes):
    network, dice = graded(marking, sizes)
    expectTaken([learn(network, dice) for _ in range(3)], SEE, WHERE)


def test_each_call_takes_one_more_step(marking):
    network, dice = graded(marking, [2, 2])
    network.drawWeights()
    expectTaken([learn(network, dice, keepWeights=True) for _ in range(2)], SEE, WHERE)


def test_with_a_hidden_layer_the_output_neurons_read_that(marking):
    network, dice = graded(marking, [2, 4, 2])
    expectTaken([learn(network, dice)], SEE, WHERE)


def test_hidden_neurons_move_by_the_gradients_that_they_have(marking):
    network, dice = graded(marking, [3, 2, 2])
    before = network.drawWeights()
    inputs, rate = network.drawInputs(), round(dice.uniform(0.1, 0.9), 3)
    hidden, h = network.outputs(inputs)
    desired = [dice.randrange(2) for _ in h]
    network.call("activate", vector(inputs))
    network.call("calculateGradients", vector(desired))
    gradients = true = [
        hidden[i]
        * (1 - hidden[i])
        * sum((y - output) * w[i + 1] for y, output, w in zip(desired, h, before[1], strict=True))
        for i in range(2)
    ]
    kept = list(network.numbers().values())
    if not all(any(isClose(abs(number), abs(g)) for number in kept) for g in true):
        # The sheet leaves them for the day after: others will do.
        gradients = [round(dice.uniform(0.2, 0.9), 3) for _ in hidden]
        if not giveHidden(network, gradients):
            return
    network.call("applyGradients", rate)
    after, afterThat = network.weights()
    moves = [[[rate * g * x for x in [1, *inputs]] for g in each] for each in (gradients, true)]
    anew = [
        hidden[i]
        * (1 - hidden[i])
        * sum((y - output) * w[i + 1] for y, output, w in zip(desired, h, afterThat, strict=True))
        for i in range(2)
    ]
    steps = [
        Step(
            *(before[0][i], after[i], rate, gradients[i], inputs, hidden[i]),
            place=i,
            count=2,
            leading=gradients[0],
            others={"anewGradient": anew[i]},
        )
        for i in range(2)
    ]
    taken = Taken(
        translate(
            "{made}, activate({inputs}), calculateGradients({desired}), applyGradients({rate}), "
            "looking at the hidden neurons; their gradients were {gradients}, their weights, "
            "biases first, {weights}",
            made=network.called,
            inputs=show(inputs),
            desired=desired,
            rate=rate,
            gradients=show(gradients),
            weights=show(before[0]),
        ),
        steps,
        moves[areSteps(after, before[0], moves[1])],
    )
    expectTaken([taken], SEE, WHERE)


def test_the_cost_falls(marking):
    network, _ = graded(marking, [2, 3])
    network.drawWeights()
    inputs, desired = network.drawInputs(), [1, 0, 1]
    distances = []
    for _ in range(6):
        h = network.outputs(inputs)[-1]
        distances.append(sum(abs(y - output) for y, output in zip(desired, h, strict=True)))
        network.call("activate", vector(inputs))
        network.call("calculateGradients", vector(desired))
        network.call("applyGradients", 0.5)
    if distances != sorted(distances, reverse=True):
        raise CheckFailed(
            called=translate(
                "{made}, five times activate({inputs}), calculateGradients({desired}), "
                "applyGradients(0.5)",
                made=network.called,
                inputs=show(inputs),
                desired=desired,
            ),
            expected=translate("outputs that come closer to {desired} each time", desired=desired),
            found=translate("distances of {distances}", distances=show(distances)),
            hint=SEE,
        )


def learn(network, dice, keepWeights=False):
    """Take one step; return what came of it for the output neurons."""
    before = network.weights() if keepWeights else network.drawWeights()
    inputs = network.drawInputs()
    rate = round(dice.uniform(0.02, 0.9), 3)
    *hidden, h = network.outputs(inputs)
    read = hidden[-1] if hidden else inputs
    desired = [dice.randrange(2) for _ in h]
    apply(network, inputs, desired, rate, before)
    moves = [
        [rate * (y - output) * x for x in [1, *read]] for y, output in zip(desired, h, strict=True)
    ]
    after = network.weights()
    others = {"network": [*inputs, *len(read) * [0.0]][: len(read)] if hidden else None}
    if hidden:
        others["anew"] = forward(after, inputs)[-2]
    steps = [
        Step(
            *(before[-1][i], after[-1][i], rate, y - h[i], read, h[i], y),
            place=i,
            count=len(h),
            layer=len(before),
            leading=desired[0] - h[0],
            others=others,
        )
        for i, y in enumerate(desired)
    ]
    return Taken(
        translate(
            "{made}, activate({inputs}), calculateGradients({desired}), applyGradients({rate}), "
            "looking at the output neurons, which read {read}; each step was to be {steps}, the "
            "weights, biases first, {weights}",
            made=network.called,
            inputs=show(inputs),
            desired=desired,
            rate=rate,
            read=show(read),
            steps=show(moves),
            weights=show(before[-1]),
        ),
        steps,
        moves,
    )


def apply(network, inputs, desired, rate, before):
    """Calculate the gradients, and apply them.

    Where hidden neurons have none yet, which are the day after's work, they are given zeros.
    """
    network.call("activate", vector(inputs))
    network.call("calculateGradients", vector(desired))
    try:
        network.call("applyGradients", rate)
    except HandInError:
        network.setWeights(before)
        network.call("activate", vector(inputs))
        network.call("calculateGradients", vector(desired))
        if len(before) == 1 or not giveHidden(network, [0.0] * len(before[0])):
            raise
        network.call("applyGradients", rate)


def giveHidden(network, gradients):
    """Put gradients where the neurons of the first layer keep theirs; tell whether that worked."""
    places = hiddenPlaces(network, network.found)
    kept = [network.found.sign * gradient for gradient in gradients]
    return bool(places) and network.put(dict(zip(places, kept, strict=True)))


def graded(marking, sizes):
    """Return a `Probe` of a network that has right gradients, and its dice."""
    dice = marking.dice(f"ex07 {sizes}")
    with needs(translate("ex05, the gradients")):
        network = Probe(marking, "NeuralNetwork", sizes, dice)
        network.found = gradientsOf(network, dice, SEE)
        return network, dice
