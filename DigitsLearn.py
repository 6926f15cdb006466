"""Exercise ex08: a network learns to read handwritten digits, 0 to 9.

Ten neurons, one for each digit, look at the same 64 pixels; the one that is surest wins. Training
is the sheet's gradient descent, in mini-batches of eight. `learnBatch` activates the network on
each example, calculates the gradients, and applies their mean:

    for epoch in range(epochCount):
        examples = generator.sample(data.training.examples, len(data.training.examples))
        for start in range(0, len(examples), 8):
            network.learnBatch(examples[start : start + 8], learningRate)
"""

import random
import sys

sys.path.insert(0, __file__.rpartition("/")[0] or ".")  # where python -P does not look

from learning.commandLine.perform import perform
from learning.commandLine.predictions import showPredictions
from learning.data.fromOptions import loadData
from learning.networks.fromOptions import makeNetwork
from learning.system.exits import runScript
from learning.training.fromOptions import makeTraining


def learn(options, audience):
    """Make a network learn the digits before the audience, and print its predictions."""
    generator = random.Random(options.seed)
    data = loadData(options, generator)  # 64 pixels, and ten outputs of which the digit's is 1
    network = makeNetwork(options, data, generator)  # with hidden layers, if asked for
    training = audience.watch(makeTraining(options, network, data, generator), data)
    for epoch in training:
        audience.show(epoch)
    audience.finish(network)
    showPredictions(options, network, data)  # expected : predicted


def main(arguments=None):
    """Run it with some words of a command line; return the exit status."""
    # With small weights every output starts undecided; hidden neurons must differ more.
    return perform(
        learn, __doc__, arguments, title="A network learns to read digits",
        train="trainDigits.ds", test="testDigits.ds", validation=0.1, hidden=[],
        weightRange=0.1, hiddenWeightRange=0.5, views=("cost", "accuracy", "weights", "draw"),
        method="mini-batch", batchSize=8, learningRate=0.5, threshold=0.3, hiddenThreshold=0.01,
        maxEpochs=300)  # fmt: skip


if __name__ == "__main__":
    runScript(main)
