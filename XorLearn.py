"""The day after: a network learns XOR, which no single neuron can.

No line parts the examples where the bits differ from those where they agree, and a line is all that
one neuron has. A hidden layer draws several. The price: the cost has local minima to get stuck in.
"""

import random
import sys

sys.path.insert(0, __file__.rpartition("/")[0] or ".")  # where python -P does not look

from learning.commandLine.perform import perform
from learning.commandLine.predictions import showTruthTable
from learning.data.fromOptions import loadData
from learning.networks.fromOptions import makeNetwork
from learning.system.exits import runScript
from learning.training.fromOptions import makeTraining, saysWhyNot

STALL = 500  # over so many the cost must fall by a hundredth, or training is stuck
ATTEMPTS = 20  # two hidden neurons get stuck one time in three, four hardly ever


def learn(options, audience):
    """Make networks learn XOR before the audience, and print what the last one predicts."""
    generator = random.Random(options.seed)
    data = loadData(options, generator)  # every pair of bits, and whether they differ
    costs = []
    while True:
        network = makeNetwork(options, data, generator)
        training = audience.watch(makeTraining(options, network, data, generator, STALL), data)
        for epoch in training:
            audience.show(epoch)
        costs.append(epoch.cost)
        if not training.isStuck or len(costs) == ATTEMPTS or saysWhyNot(options, training, costs):
            break
        audience.say("that may be a local minimum: starting again with other weights")
    audience.finish(network)
    showTruthTable(options, network, data)  # x1 x2 expected : predicted


def main(arguments=None):
    """Run it with some words of a command line; return the exit status."""
    return perform(
        learn, __doc__, arguments, title="A network learns XOR", train="xor.ds", outputCount=1,
        hidden=[4], weightRange=1.0, views=("cost", "boundary", "network"),
        learningRate=0.5, threshold=0.05, maxEpochs=10_000)  # fmt: skip


if __name__ == "__main__":
    runScript(main)
