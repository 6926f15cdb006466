"""Networks of a recipe on both engines, and examples for them."""

import random

import numpy
import pytest
from support.running import ROOT

from Dataset import Dataset
from learning.activations import ACTIVATIONS
from learning.initializers.Uniform import Uniform
from learning.losses import LOSSES
from learning.networks.naive.NaiveRecipeNetwork import NaiveRecipeNetwork
from learning.networks.Normalization import Normalization
from learning.networks.Recipe import Recipe
from learning.networks.vectorized.VectorizedRecipeNetwork import VectorizedRecipeNetwork

EXAMPLES = Dataset(ROOT / "datasets/trainDigits.ds").examples[:160]
SIZES = [64, 6, 5, 10]
ENGINES = [NaiveRecipeNetwork, VectorizedRecipeNetwork]
COMBINATION = "combination:parts=categorical-cross-entropy[0..5]+0.5*squared-error[6..9]"
engines = pytest.mark.parametrize("kind", ENGINES)


def made(kind, recipe=None, sizes=SIZES, seed=3):
    """Return a network of an engine, the same for both."""
    network = kind(sizes, recipe or Recipe(), random.Random(seed), 0.5)
    if network.recipe.normalize:
        network.normalization = Normalization.of(EXAMPLES)
    return network


def learned(network, batchSize=8, batches=20, rate=0.05):
    """Return the network after some mini-batches."""
    for start in range(0, batchSize * batches, batchSize):
        network.learnBatch(EXAMPLES[start : start + batchSize], rate)
    return network


def difference(found, expected):
    """Return ‖found − expected‖ / ‖expected‖ for each line of two networks' states."""
    ratios = []
    for (word, a), (other, b) in zip(found.state(), expected.state(), strict=True):
        assert word == other
        ratios.append(numpy.linalg.norm(numpy.subtract(a, b)) / (numpy.linalg.norm(b) or 1))
    return max(ratios)


def makeNetwork(
    kind, layerSizes, seed=1, *, hidden="tanh", loss="squared-error", output=None, **more
):
    """Make a network whose every learned number is shaken, so that none is 0 or 1 by chance."""
    recipe = Recipe(
        activation=ACTIVATIONS.read(hidden),
        outputActivation=ACTIVATIONS.read(output) if output else None,
        loss=LOSSES.read(loss),
        initializer=Uniform(0.8),
        **more,
    )
    layerSizes = [*layerSizes, max(3, recipe.loss.leastOutputs)]
    network = kind(layerSizes, recipe, random.Random(seed))
    dice = random.Random(seed + 1)
    network.restore(
        [(word, [x + dice.uniform(0.05, 0.3) for x in row]) for word, row in network.state()]
    )
    return network


def makeExamples(network, count=5, seed=3):
    """Return examples that suit a network and its loss: one 1 among three, and numbers."""
    dice = random.Random(seed)
    inputCount, outputCount = len(network.layers[0]), len(network.layers[-1])
    examples = []
    for number in range(count):
        desired = [float(index == number % 3) for index in range(3)]
        desired += [dice.random() for _ in range(outputCount - 3)]
        if network.recipe.loss.name in ("squared-error", "absolute-error", "cross-entropy"):
            desired = [dice.random() for _ in desired]
        examples.append(([dice.gauss(0, 1) for _ in range(inputCount)], desired))
    return Dataset.fromExamples(examples)


def meanGradients(network, *batches):
    """Return the gradients of a step, an array for each of the network's `Parameters`."""
    for batch in batches:
        network.addGradients(batch)
    network.takeGradients()
    return [numpy.ravel(parameters.gradients) for parameters in network.parameters()]
