"""Exercise ex03: one neuron learns to tell the image of a 0 from the image of a 1.

The same neuron as for OR, with 64 inputs, the pixels, in place of two. It is judged on images
that it has never seen.
"""

import random
import sys

sys.path.insert(0, __file__.rpartition("/")[0] or ".")  # where python -P does not look

from learning.commandLine.perform import perform
from learning.commandLine.predictions import showPredictions
from learning.data.fromOptions import loadData
from learning.networks.fromOptions import makeNeuron
from learning.system.exits import runScript
from learning.training.fromOptions import makeTraining


def learn(options, audience):
    """Make a neuron learn zeros from ones before the audience, and print its predictions."""
    generator = random.Random(options.seed)

    # The data: 64 pixels an example, and which of the two digits they show.
    data = loadData(options, generator)

    # The neuron: with 64 inputs the weights start small, or their sum would start large.
    neuron = makeNeuron(options, data, generator)

    # The training: down the cost, while the audience watches.
    training = audience.watch(makeTraining(options, neuron, data, generator), data)
    for epoch in training:
        audience.show(epoch)
    audience.finish(neuron)

    # The predictions, expected : predicted, and how good they are.
    showPredictions(options, neuron, data)


def main(arguments=None):
    """Run it with some words of a command line; return the exit status."""
    return perform(
        learn, __doc__, arguments, title="One neuron tells zeros from ones",
        train="trainBinary.ds", test="testBinary.ds", validation=0.1, outputCount=1,
        weightRange=0.1, views=("cost", "weights", "draw"),
        learningRate=0.01, threshold=0.01, maxEpochs=1000)  # fmt: skip


if __name__ == "__main__":
    runScript(main)
