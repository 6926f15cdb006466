"""The day after: a network learns XOR, which no single neuron can.

No line parts the plane into the examples where the bits differ and those where they agree, and a
line is all that one neuron has. A hidden layer draws several. The price: the cost now has local
minima, and training can get stuck in one.
"""

import random

from learning.commandLine.options import readOptions
from learning.commandLine.predictions import predictAll, printSummary, printTruthTable
from learning.data.sets import loadData
from learning.networks.fromOptions import keepNetwork, makeNetwork
from learning.system.exits import runScript
from learning.training.Training import Stop, Training
from learning.watching.Audience import Audience
from learning.words.language import translate

STALL_EPOCHS = 500
"""Over so many epochs the cost must fall, by a hundredth at least, or training is stuck."""

ATTEMPTS = 20
"""How many networks to try; two hidden neurons get stuck one time in three, four hardly ever."""


def main(arguments=None):
    """Let a network learn XOR, and print what it makes of every example.

    `arguments` are the words of the command line. Returns the exit status.
    """
    options = readOptions(
        __doc__,
        arguments,
        train="xor.ds",
        learningRate=0.5,
        threshold=0.05,
        maxEpochs=10_000,
        hidden=[4],
        views=("cost", "boundary", "network"),
    )
    return Audience(options, translate("A network learns XOR")).run(learn)


def learn(options, audience):
    """Make networks learn XOR before the audience, and print what the last one predicts.

    Where `options` ask for a study, that comes in place of training. Returns the exit status.
    """
    generator = random.Random(options.seed)

    # The data: every pair of bits, and whether they differ.
    data = loadData(options, generator, outputCount=1)

    # The network: 2 inputs, 4 hidden neurons and 1 output, each weight drawn from ±1.
    weightRange = 1.0
    if options.study is not None:  # --check, --find-rate, --folds: a look, and no predictions
        return options.study(options, data, weightRange, generator)

    for attempt in range(1, ATTEMPTS + 1):
        network = makeNetwork(options, data, weightRange, generator)

        # The training: it goes down the cost while the audience watches.
        training = Training.fromOptions(network, data, options, generator, STALL_EPOCHS)
        audience.watch(training, data)
        if training.stop is not Stop.STALL or attempt == ATTEMPTS or options.load:
            break
        print(translate("that may be a local minimum: starting again with other weights"))
    audience.finish()
    audience.attempt(lambda: keepNetwork(network, options))

    # The predictions: x1 x2 expected : predicted.
    pairs = predictAll(data.test, network, data.training)
    printTruthTable(data.test, pairs)
    printSummary("test" if options.test else "training", network.calcLoss(data.test), pairs)
    return audience.exitStatus


if __name__ == "__main__":
    runScript(main)
