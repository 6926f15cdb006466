"""Exercise ex03: one neuron learns to tell the image of a 0 from the image of a 1.

The same neuron as for OR, with 64 inputs, the pixels, in place of two. It is judged on images
that it has never seen.
"""

import random

from learning.commandLine.options import readOptions
from learning.commandLine.predictions import predictAll, printPredictions, printSummary
from learning.data.sets import loadData
from learning.networks.fromOptions import makeNeuron
from learning.system.exits import runScript
from learning.training.Training import Training
from learning.watching.Audience import Audience
from learning.words.language import translate


def main(arguments=None):
    """Let a neuron learn zeros and ones, and print its answers to the test set.

    `arguments` are the words of the command line. Returns the exit status.
    """
    options = readOptions(
        __doc__,
        arguments,
        train="trainBinary.ds",
        test="testBinary.ds",
        learningRate=0.01,
        threshold=0.01,
        maxEpochs=1000,
        validation=0.1,
        views=("cost", "weights", "draw"),
    )
    return Audience(options, translate("One neuron tells zeros from ones")).run(learn)


def learn(options, audience):
    """Make a neuron learn zeros from ones before the audience, and print its predictions.

    Where `options` ask for a study, that comes in place of training. Returns the exit status.
    """
    generator = random.Random(options.seed)

    # The data: 64 pixels an example, and which of the two digits they show.
    data = loadData(options, generator, outputCount=1)

    # The neuron: with 64 inputs the weights start small, or their sum would start large.
    weightRange = 0.1
    if options.study is not None:  # --check, --find-rate, --folds: a look, and no predictions
        return options.study(options, data, weightRange, generator)
    neuron = makeNeuron(options, data, weightRange, generator)

    # The training: it goes down the cost while the audience watches.
    training = Training.fromOptions(neuron, data, options, generator)
    audience.watch(training, data)
    audience.finish()

    # The predictions, and how good they are.
    pairs = predictAll(data.test, neuron, data.training)
    printPredictions(pairs)
    printSummary("test", neuron.calcLoss(data.test), pairs)
    return audience.exitStatus


if __name__ == "__main__":
    runScript(main)
