"""Exercise ex02: one neuron learns OR.

Four examples, two weights and a bias: small enough to follow every number by hand.
"""

import random

from learning.commandLine.options import readOptions
from learning.commandLine.predictions import predictAll, printSummary, printTruthTable
from learning.data.sets import loadData
from learning.networks.fromOptions import makeNeuron
from learning.system.exits import runScript
from learning.training.Training import Training
from learning.watching.Audience import Audience
from learning.words.language import translate


def main(arguments=None):
    """Let a neuron learn OR, and print what it makes of every example.

    `arguments` are the words of the command line. Returns the exit status.
    """
    options = readOptions(
        __doc__,
        arguments,
        train="or.ds",
        learningRate=0.5,
        threshold=0.05,
        maxEpochs=10_000,
        views=("cost", "boundary"),
    )
    return Audience(options, translate("One neuron learns OR")).run(learn)


def learn(options, audience):
    """Make a neuron learn OR before the audience, and print its predictions.

    Where `options` ask for a study, that comes in place of training. Returns the exit status.
    """
    generator = random.Random(options.seed)

    # The data: every pair of bits, and the OR of the two.
    data = loadData(options, generator, outputCount=1)

    # The neuron: a bias and a weight for each input, drawn from ±1.
    weightRange = 1.0
    if options.study is not None:  # --check, --find-rate, --folds: a look, and no predictions
        return options.study(options, data, weightRange, generator)
    neuron = makeNeuron(options, data, weightRange, generator)

    # The training: it goes down the cost while the audience watches.
    training = Training.fromOptions(neuron, data, options, generator)
    audience.watch(training, data)
    audience.finish()

    # The predictions: x1 x2 expected : predicted.
    pairs = predictAll(data.test, neuron, data.training)
    printTruthTable(data.test, pairs)
    printSummary("test" if options.test else "training", neuron.calcLoss(data.test), pairs)
    return audience.exitStatus


if __name__ == "__main__":
    runScript(main)
