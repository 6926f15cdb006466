"""Exercise ex02: one neuron learns OR.

Four examples, two weights and a bias: small enough to follow every number by hand. Its training is
the sheet's gradient descent:

    for epoch in range(epochCount):
        for example in data.training.examples:
            inputs, (desiredOutput,) = example
            neuron.activate(inputs)
            neuron.calculateOutputGradient(desiredOutput)
            neuron.applyGradient(learningRate, inputs)
"""

import random
import sys

sys.path.insert(0, __file__.rpartition("/")[0] or ".")  # where python -P does not look

from learning.commandLine.perform import perform
from learning.commandLine.predictions import showTruthTable
from learning.data.fromOptions import loadData
from learning.networks.fromOptions import makeNeuron
from learning.system.exits import runScript
from learning.training.fromOptions import makeTraining


def learn(options, audience):
    """Make a neuron learn OR before the audience, and print its predictions."""
    generator = random.Random(options.seed)
    data = loadData(options, generator)  # every pair of bits, and the OR of the two
    neuron = makeNeuron(options, data, generator)  # two weights and a bias, drawn from ±1
    training = audience.watch(makeTraining(options, neuron, data, generator), data)

    for epoch in training:
        audience.show(epoch)
    audience.finish(neuron)

    showTruthTable(options, neuron, data)  # x1 x2 expected : predicted


def main(arguments=None):
    """Run it with some words of a command line; return the exit status."""
    return perform(
        learn, __doc__, arguments, title="One neuron learns OR",
        train="or.ds", outputCount=1, weightRange=1.0, views=("cost", "boundary"),
        learningRate=0.5, threshold=0.05, maxEpochs=10_000)  # fmt: skip


if __name__ == "__main__":
    runScript(main)
