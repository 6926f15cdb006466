"""Exercise ex08: a network learns to read handwritten digits, 0 to 9.

Ten neurons, one for each digit, look at the same 64 pixels; the one that is surest wins.
"""

import random

from learning.Audience import Audience
from learning.data import loadData
from learning.options import readOptions
from learning.predictions import predictAll, printPredictions, printSummary
from learning.scripts import runScript
from learning.Training import Training
from NeuralNetwork import NeuralNetwork


def main():
    """Let a network learn the digits, and print its answers to the test set.

    Returns the exit status.
    """
    options = readOptions(
        __doc__,
        train="trainDigits.ds",
        test="testDigits.ds",
        learningRate=0.1,
        threshold=0.3,
        maxEpochs=100,
        validation=0.1,
    )
    generator = random.Random(options.seed)

    # The data: 64 pixels an example, and ten outputs of which one, the digit's, is 1.
    data = loadData(options, generator)

    # The network: 64 inputs, 10 outputs. Small weights, or their sums would start large.
    layerSizes = [data.training.inputCount, data.training.outputCount]
    network = NeuralNetwork(layerSizes, weightRange=0.1, generator=generator)

    # The training: it goes down the cost while the audience watches.
    training = Training.fromOptions(network, data, options, generator)
    with Audience(options, title="A network learns to read digits") as audience:
        audience.watch(training)

        # The predictions, and how good they are.
        pairs = predictAll(data.test, network.activate)
        printPredictions(pairs)
        printSummary("test", network.calcLoss(data.test), pairs)
    return audience.exitStatus


if __name__ == "__main__":
    runScript(main)
