"""Exercise ex08: a network learns to read handwritten digits, 0 to 9.

Ten neurons, one for each digit, look at the same 64 pixels; the one that is surest wins.
"""

import random

from learning.commandLine.options import readOptions
from learning.commandLine.predictions import predictAll, printPredictions, printSummary
from learning.data.sets import loadData
from learning.networks.fromOptions import keepNetwork, makeNetwork
from learning.system.exits import runScript
from learning.training.Training import Training
from learning.watching.Audience import Audience
from learning.words.language import translate


def main(arguments=None):
    """Let a network learn the digits, and print its answers to the test set.

    `arguments` are the words of the command line. Returns the exit status.
    """
    options = readOptions(
        __doc__,
        arguments,
        train="trainDigits.ds",
        test="testDigits.ds",
        method="mini-batch",
        batchSize=8,
        learningRate=0.5,
        threshold=0.3,
        hiddenThreshold=0.01,
        maxEpochs=300,
        validation=0.1,
        hidden=[],
        views=("cost", "accuracy", "weights", "draw"),
    )
    return Audience(options, translate("A network learns to read digits")).run(learn)


def learn(options, audience):
    """Make a network learn the digits before the audience, and print its predictions.

    Where `options` ask for a study, that comes in place of training. Returns the exit status.
    """
    generator = random.Random(options.seed)

    # The data: 64 pixels an example, and ten outputs of which one, the digit's, is 1.
    data = loadData(options, generator)

    # The network: 64 inputs, 10 outputs, and hidden layers if asked for. With small weights every
    # output starts undecided; hidden neurons must differ more, to have something to tell.
    weightRange = 0.5 if options.hidden else 0.1
    if options.study is not None:  # --check, --find-rate, --folds: a look, and no predictions
        return options.study(options, data, weightRange, generator)
    network = makeNetwork(options, data, weightRange, generator)

    # The training: it goes down the cost while the audience watches.
    training = Training.fromOptions(network, data, options, generator)
    audience.watch(training, data)
    audience.finish()
    audience.attempt(lambda: keepNetwork(network, options))

    # The predictions, and how good they are.
    pairs = predictAll(data.test, network, data.training)
    printPredictions(pairs)
    printSummary("test", network.calcLoss(data.test), pairs)
    return audience.exitStatus


if __name__ == "__main__":
    runScript(main)
