"""Those who train the same network on the same examples, each in its own way.

A contender is made for some layers, a dataset and a batch size. It is a pair: a function that
trains on some of the examples once, in order, and how many examples these are. All start from the
same kind of weights, use plain gradient descent with the mean gradient of a batch, logistic
neurons and the cross-entropy summed over the outputs, in 64 bits and on one thread, unless said
otherwise.
"""

import random
from importlib.util import find_spec
from itertools import pairwise

import numpy

from Dataset import Dataset
from learning.networks.vectorized.ArrayDataset import ArrayDataset
from NeuralNetwork import NeuralNetwork
from VectorizedNetwork import VectorizedNetwork

LEARNING_RATE = 0.1
WEIGHT_RANGE = 0.1
MICROGRAD_EXAMPLES = 20  # it takes tens of milliseconds for each


def pythonEngine(layerSizes, dataset, batchSize):
    """`NeuralNetwork`."""
    return _engine(NeuralNetwork(layerSizes, WEIGHT_RANGE, random.Random(0)), dataset, batchSize)


def numpyEngine(layerSizes, dataset, batchSize):
    """`VectorizedNetwork`."""
    network = VectorizedNetwork(layerSizes, WEIGHT_RANGE, random.Random(0))
    return _engine(network, ArrayDataset(dataset), batchSize)


def _engine(network, dataset, batchSize):
    order = range(len(dataset.examples))

    def train():
        for batch in dataset.batches(order, batchSize):
            network.learnBatch(batch, LEARNING_RATE)

    return train, len(order)


def floor(layerSizes, dataset, batchSize):
    """The matrix products of a step with nothing else: no logistic function, no update."""
    dice = numpy.random.default_rng(0)
    weights = [dice.uniform(-0.1, 0.1, (b, a + 1)) for a, b in pairwise(layerSizes)]
    batches = ArrayDataset(dataset).batches(range(len(dataset.examples)), batchSize)
    products = {size: _productsOfAStep(weights, size, dice) for size in {b.size for b in batches}}

    def train():
        for batch in batches:
            forward, backward, descent = products[batch.size]
            activations = batch.inputs
            for matrix, outputs, extended in forward:
                numpy.matmul(matrix, activations, out=outputs)
                activations = extended
            for nextWeights, nextGradients, gradients in backward:
                numpy.matmul(nextWeights, nextGradients, out=gradients)
            activationsTransposed = batch.inputsTransposed
            for gradients, step, extendedTransposed in descent:
                numpy.matmul(gradients, activationsTransposed, out=step)
                activationsTransposed = extendedTransposed

    return train, len(dataset.examples)


def _productsOfAStep(weights, size, dice):
    extended = [numpy.ones((1 + len(matrix), size)) for matrix in weights]
    gradients = [dice.uniform(-0.1, 0.1, (len(matrix), size)) for matrix in weights]
    forward = [(matrix, tall[1:], tall) for matrix, tall in zip(weights, extended, strict=True)]
    backward = [
        (weights[layer + 1][:, 1:].T, gradients[layer + 1], gradients[layer])
        for layer in reversed(range(len(weights) - 1))
    ]
    descent = [
        (gradient, numpy.empty_like(matrix), tall.T)
        for gradient, matrix, tall in zip(gradients, weights, extended, strict=True)
    ]
    return forward, backward, descent


def micrograd(layerSizes, dataset, batchSize):
    """Karpathy's engine of scalars, one example at a time, on a few examples.

    It has no logistic function, so its outputs are linear and its cost is the squared error: less
    work than the others do.
    """
    from micrograd.nn import MLP

    if batchSize != 1:
        return None
    random.seed(0)
    network = MLP(layerSizes[0], layerSizes[1:])
    examples = dataset.examples[:MICROGRAD_EXAMPLES]

    def train():
        for example in examples:
            outputs = network(example.inputs)
            cost = sum((h - y) ** 2 for h, y in zip(outputs, example.outputs, strict=True))
            network.zero_grad()
            cost.backward()
            for parameter in network.parameters():
                parameter.data -= 0.001 * parameter.grad

    return train, len(examples)


def pytorch(layerSizes, dataset, batchSize):
    """PyTorch in eager mode, with its own loss on weighted sums and its own SGD."""
    import torch

    torch.set_num_threads(1)
    torch.manual_seed(0)
    layers = []
    for inputCount, size in pairwise(layerSizes):
        layers += [torch.nn.Linear(inputCount, size, dtype=torch.float64), torch.nn.Sigmoid()]
    network = torch.nn.Sequential(*layers[:-1])  # the loss includes the last logistic function
    optimizer = torch.optim.SGD(network.parameters(), lr=LEARNING_RATE)
    lossOf = torch.nn.BCEWithLogitsLoss(reduction="sum")
    inputs = torch.tensor([e.inputs for e in dataset.examples], dtype=torch.float64)
    outputs = torch.tensor([e.outputs for e in dataset.examples], dtype=torch.float64)
    batches = list(zip(inputs.split(batchSize), outputs.split(batchSize), strict=True))

    def train():
        for batchInputs, desiredOutputs in batches:
            optimizer.zero_grad()
            (lossOf(network(batchInputs), desiredOutputs) / len(batchInputs)).backward()
            optimizer.step()

    return train, len(dataset.examples)


def scikitLearn(layerSizes, dataset, batchSize):
    """scikit-learn's `MLPClassifier`; a matrix of 0 and 1 makes its outputs logistic, as ours."""
    from sklearn.neural_network import MLPClassifier

    inputs = numpy.array([example.inputs for example in dataset.examples])
    outputs = numpy.array([example.outputs for example in dataset.examples], dtype=int)
    network = MLPClassifier(
        hidden_layer_sizes=tuple(layerSizes[1:-1]),
        activation="logistic",
        solver="sgd",
        alpha=0,
        batch_size=min(batchSize, len(inputs)),
        learning_rate_init=LEARNING_RATE,
        momentum=0,
        shuffle=False,
        random_state=0,
    )
    classes = numpy.arange(outputs.shape[1])
    network.partial_fit(inputs, outputs, classes=classes)

    def train():
        network.partial_fit(inputs, outputs)

    return train, len(inputs)


CONTENDERS = {
    "python": pythonEngine,
    "numpy": numpyEngine,
    "floor": floor,
    "micrograd": micrograd,
    "pytorch": pytorch,
    "scikit-learn": scikitLearn,
}
"""The contenders, by the names that the tables have for them."""

_PACKAGES = {"micrograd": "micrograd", "pytorch": "torch", "scikit-learn": "sklearn"}


def available():
    """Return the `CONTENDERS` whose packages are installed."""
    return {
        name: make
        for name, make in CONTENDERS.items()
        if name not in _PACKAGES or find_spec(_PACKAGES[name]) is not None
    }


def cropped(dataset, count):
    """Return a dataset of `count` examples: the first ones, again and again if there are fewer."""
    examples = dataset.examples
    return Dataset.fromExamples([examples[place % len(examples)] for place in range(count)])
