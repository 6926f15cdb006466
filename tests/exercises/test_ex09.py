"""Exercise ex09: the gradients of hidden neurons, through any depth."""

import pytest

from grading.failures import CheckFailed
from grading.gradients import gradientsOf, pathsOfWeights
from grading.mistakes.hidden import Blame, hiddenDiagnosis
from grading.mistakes.Step import Step
from grading.mistakes.steps import OF_HIDDEN_LAYERS
from grading.mistakes.stillness import expectStill
from grading.Probe import Probe
from grading.taken import Taken, expectTaken
from grading.textbook import cost
from grading.verdicts import isClose, needs, show
from grading.Worker import theObjects, vector
from learning.checks import Sentence
from learning.words.language import translate

pytestmark = pytest.mark.ex09

SEE = Sentence(
    "lecture 002, the chain rule through several paths: ∇ = h(1 − h) Σₖ ∇ₖ wₖ, k reading h"
)

STEP = 1e-5
"""How far a weight is moved to measure the slope of the cost."""


ROUNDS = 3
"""So often the same attribute has to hold the right gradient."""


@pytest.mark.parametrize("index", [0, 2])
def test_a_hidden_gradient_adds_up_what_the_next_layer_sends_back(marking, index):
    dice = marking.dice(f"ex09 {index}")
    with needs(translate("ex00, the gradient")):
        hidden = Probe(marking, "Neuron", [2, 1], dice)
        nextLayer = [Probe(marking, "Neuron", [4, 1], dice) for _ in range(3)]
        sign = gradientsOf(hidden, dice, SEE).sign
    places = None
    rounds = [sendBack(hidden, nextLayer, index, sign, dice) for _ in range(ROUNDS)]
    for expected, called, blame in rounds:
        found = blame.after
        places = found.keys() if places is None else places
        fitting = [path for path in places if isClose(found.get(path), expected)]
        kept = [found[path] for path in places if path in found]
        nearest = min(kept, key=lambda value: abs(value - expected), default=None)
        if not fitting:
            raise CheckFailed(
                called=f"{hidden.called}, {called}",
                expected=translate(
                    "a gradient {gradient}, kept in the same attribute each time",
                    gradient=show(expected),
                ),
                found=translate(
                    "the number nearest to it that it keeps is {number}", number=show(nearest)
                ),
                hint=SEE,
                diagnosis=hiddenDiagnosis(
                    [blame for _, _, blame in rounds],
                    pathsOfWeights(hidden),
                    "Neuron.calculateHiddenGradient",
                ),
            )
        places = fitting


def sendBack(hidden, nextLayer, index, sign, dice):
    """Let a hidden neuron calculate its gradient.

    Returns what it should be, what was called, and the `Blame`.
    """
    values = [round(dice.uniform(0.1, 0.9), 3) for _ in range(4)]
    inputs = hidden.drawInputs()
    hidden.drawWeights()
    values[index] = h = hidden.outputs(inputs)[-1][0]
    hidden.call("activate", vector(inputs))
    total, readers = 0, []
    for neuron in nextLayer:
        ((weights,),) = neuron.drawWeights()
        y = dice.randrange(2)
        neuron.call("activate", vector(values))
        neuron.call("calculateOutputGradient", y)
        output = neuron.outputs(values)[-1][0]
        readers.append((y - output, weights, output))
        total += (y - output) * weights[index + 1]
    called = f"calculateHiddenGradient(nextLayer, {index})"
    before = hidden.numbers()
    returned, _ = hidden.call(
        "calculateHiddenGradient", theObjects([n.thing for n in nextLayer]), index, words=called
    )
    words = translate(
        "{called}, its output being {output} and Σₖ ∇ₖ wₖ {sum}",
        called=called,
        output=show(h),
        sum=show(total),
    )
    blame = Blame(h, index, readers, sign, before, hidden.numbers(), returned)
    return sign * h * (1 - h) * total, words, blame


@pytest.mark.parametrize("sizes", [[3, 2, 1], [2, 4, 3, 3]])
def test_every_weight_moves_down_the_slope_of_the_cost(marking, sizes):
    dice = marking.dice(f"ex09 {sizes}")
    with needs(translate("ex07, applying the gradients")):
        network = Probe(marking, "NeuralNetwork", sizes, dice)
        network.call("activate", vector(network.drawInputs()))
    before = network.drawWeights(spread=1.5)
    inputs = network.drawInputs()
    desired = [dice.randrange(2) for _ in range(sizes[-1])]
    rate = round(dice.uniform(0.1, 0.9), 3)
    network.call("activate", vector(inputs))
    network.call("calculateGradients", vector(desired))
    network.call("applyGradients", rate)
    after = network.weights()
    values = [inputs, *network.outputs(inputs, before)]
    for number in reversed(range(len(before))):
        slopes = slopesOf(before, number, [(inputs, desired)])
        steps = [
            Step(
                *(before[number][i], after[number][i], rate, -slope[0], values[number]),
                place=i,
                count=len(slopes),
                leading=-slopes[0][0],
                others=wrongBlames(before, values, desired, number, i),
            )
            for i, slope in enumerate(slopes)
        ]
        taken = Taken(
            translate(
                "{made}, activate({inputs}), calculateGradients({desired}), "
                "applyGradients({rate}), looking at layer {layer}; compared with the slope of the "
                "cost, measured by moving each weight a little",
                made=network.called,
                inputs=show(inputs),
                desired=desired,
                rate=rate,
                layer=number + 1,
            ),
            steps,
            [[-rate * slope for slope in neuron] for neuron in slopes],
        )
        where = "NeuralNetwork.calculateGradients"
        expectTaken([taken], SEE, where, OF_HIDDEN_LAYERS, tolerance=1e-4)


def wrongBlames(layers, values, desired, number, index):
    """Return gradients that a neuron of the last hidden layer gets by mistakes, by their names."""
    if number != len(layers) - 2:
        return {}
    h, nextLayer = values[number + 1][index], layers[number + 1]
    sent = [y - output for y, output in zip(desired, values[-1], strict=True)]
    count = len(layers[number])
    return {
        name: h * (1 - h) * sum(g * w[place + 1] for g, w in readers)
        for name, place, readers in [
            ("index 0", 0, list(zip(sent, nextLayer, strict=True))),
            ("backwards", count - 1 - index, list(zip(sent, nextLayer, strict=True))),
            ("first", index, [(sent[0], nextLayer[0])]),
        ]
    }


def test_the_weights_do_not_move_yet(marking):
    with needs(translate("the network answers")):
        network = Probe(marking, "NeuralNetwork", [2, 3, 1], marking.dice("ex09 still"))
    before = network.drawWeights()
    network.call("activate", vector(network.drawInputs()))
    network.call("calculateGradients", vector([1]))
    expectStill(
        network.weights(),
        before,
        called=translate(
            "{made}, activate, calculateGradients([1]); the weights afterwards",
            made=network.called,
        ),
        hint=SEE,
        where="NeuralNetwork.calculateGradients",
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
