"""Exercise ex06: `Neuron.applyGradientWithLayer`."""

import pytest

from grading.gradients import gradientsOf, keepsWholeVector
from grading.mistakes.Step import Step
from grading.mistakes.stillness import OF_LAYERS, expectUnchanged
from grading.Probe import Probe
from grading.taken import Taken, expectTaken
from grading.verdicts import areSteps, needs, show
from grading.Worker import theObjects, vector
from learning.checks import Sentence
from learning.words.language import translate

pytestmark = pytest.mark.ex06

SEE = Sentence(
    "the sheet, ex06: as applyGradient, the inputs being the outputs of the neurons given"
)


WHERE = "Neuron.applyGradientWithLayer"

LAYER_DESIRED = 1
"""What the neurons that are read get for desired outputs: their gradients have no part in it."""


@pytest.mark.parametrize("layerSize", [1, 3])
def test_the_inputs_are_the_outputs_of_the_layer(marking, layerSize):
    reader, layer, dice = readerAndLayer(marking, layerSize)
    taken = []
    for _ in range(3):
        outputs = activateLayer(layer)
        y, rate = dice.randrange(2), round(dice.uniform(0.02, 0.9), 3)
        taken.append(learn(reader, layer, outputs, outputs, y, rate, taken))
    expectTaken(taken, SEE, WHERE)


def test_the_layer_is_the_one_that_it_is_given(marking):
    reader, layer, dice = readerAndLayer(marking, 2)
    read = [round(reader.drawInputs()[0], 3) for _ in range(2)]
    rate = round(dice.uniform(0.02, 0.9), 3)
    expectTaken([learn(reader, layer, read, activateLayer(layer), 1, rate)], SEE, WHERE)


def test_the_layer_is_left_alone(marking):
    reader, layer, dice = readerAndLayer(marking, 2)
    rate = round(dice.uniform(0.02, 0.9), 3)
    outputs = activateLayer(layer)
    before = [list(neuron.ownNumbers().values()) for neuron in layer]
    expectTaken([learn(reader, layer, outputs, outputs, 0, rate)], SEE, WHERE)
    for neuron, numbers in zip(layer, before, strict=True):
        expectUnchanged(
            list(neuron.ownNumbers().values()),
            numbers,
            OF_LAYERS,
            called=translate(
                "applyGradientWithLayer(rate, layer); all that a neuron of the layer holds"
            ),
            hint=SEE,
            where=WHERE,
        )


def learn(reader, layer, read, outputs, y, rate, taken=()):
    """Take one step of a reader activated on `read`; return the `Taken`."""
    ((before,),) = reader.drawWeights()
    h = reader.outputs(read)[-1][0]
    gradient = y - h
    biases = [neuron.weights()[0][0][0] for neuron in layer]
    others = {"biases": biases, "gradients": [LAYER_DESIRED - output for output in outputs]}
    reader.call("activate", vector(read))
    reader.call("calculateOutputGradient", y)
    isSettled = read != outputs and keepsWholeVector(reader, read, gradient)
    reader.call(
        "applyGradientWithLayer",
        rate,
        theObjects([neuron.thing for neuron in layer]),
        words=translate(
            "applyGradientWithLayer({rate}, neurons whose outputs are {outputs})",
            rate=rate,
            outputs=show(outputs),
        ),
    )
    after = reader.weights()[0][0]
    steps = [rate * gradient * x for x in [1, *outputs]]
    if isSettled and not areSteps(after, before, steps):
        steps = [rate * gradient * x for x in [1, *read]]
    earlier = taken[0].steps[0].read if taken else outputs
    step = Step(before, after, rate, gradient, outputs, h, y, read, earlier, others=others)
    return Taken(
        translate(
            "{made}, activate({inputs}), calculateOutputGradient({y}), "
            "applyGradientWithLayer({rate}, neurons whose outputs are {outputs}); y − h was "
            "{gradient}, the weights, bias first, {weights}",
            made=reader.called,
            inputs=show(read),
            y=y,
            rate=rate,
            outputs=show(outputs),
            gradient=show(gradient),
            weights=show(before),
        ),
        [step],
        [steps],
    )


def activateLayer(layer):
    """Give the neurons of a layer new weights, an output and a gradient; return the outputs."""
    outputs = []
    for neuron in layer:
        neuron.drawWeights()
        inputs = neuron.drawInputs()
        neuron.call("activate", vector(inputs))
        neuron.call("calculateOutputGradient", LAYER_DESIRED)
        outputs.append(neuron.outputs(inputs)[-1][0])
    return outputs


def readerAndLayer(marking, layerSize):
    """Return a neuron with a right gradient, a layer for it to read, and the dice."""
    dice = marking.dice(f"ex06 {layerSize}")
    with needs(translate("ex00, the gradient")):
        layer = [Probe(marking, "Neuron", [2, 1], dice) for _ in range(layerSize)]
        reader = Probe(marking, "Neuron", [layerSize, 1], dice)
        gradientsOf(reader, dice, SEE)
    return reader, layer, dice
