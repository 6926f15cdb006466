"""Microseconds a step of the toolbox's engine, beside PyTorch's and the bare matrix products."""

import random
from itertools import cycle, islice

import numpy

from benchmarks.contenders import LEARNING_RATE, WEIGHT_RANGE
from benchmarks.timing import interleave
from learning.activations.ReLU import ReLU
from learning.layers.Architecture import Architecture
from learning.layers.reading import readLayers
from learning.layers.shapes import countOf
from learning.losses.CategoricalCrossEntropy import CategoricalCrossEntropy
from learning.networks.Recipe import Recipe
from learning.networks.vectorized.ArrayDataset import ArrayDataset
from learning.networks.vectorized.VectorizedRecipeNetwork import VectorizedRecipeNetwork
from learning.optimizers import OPTIMIZERS

HIDDEN = ("32", "256", "256,256,256", "digits-cnn")
BATCH_SIZES = (8, 32, 128)
DROPOUT = 0.2
WAYS = {
    "SGD": {"optimizer": "sgd"},
    "Adam": {"optimizer": "adam"},
    "Adam, norm, dropout": {"optimizer": "adam", "batchNorm": True, "dropout": DROPOUT},
}
"""How they learn: an optimiser, and whether sums are normalised and some outputs dropped."""

STEPS = 8
"""Different mini-batches that are learned from in turn."""


def measureToolbox(dataset, rounds, peers=("pytorch",), hidden=HIDDEN, batchSizes=BATCH_SIZES):
    """Return a list of results, a dict each: network, batch size, way, and µs a step by contender.

    `peers` are those beside our engine and the floor that are installed.
    """
    results = []
    for words in hidden:
        for batchSize in batchSizes:
            for way, settings in WAYS.items():
                made = {"numpy": numpyStep(words, dataset, batchSize, **settings)}
                if "pytorch" in peers:
                    made["pytorch"] = pytorchStep(words, dataset, batchSize, **settings)
                made["floor"] = floorStep(words, dataset, batchSize)
                seconds = interleave(made, rounds)
                results.append(
                    {
                        "network": words if "," in words or words.isdigit() else "the CNN",
                        "batchSize": batchSize,
                        "way": way,
                        "microseconds": {name: 1e6 * time for name, time in seconds.items()},
                    }
                )
    return results


def _items(words, dataset):
    return [dataset.inputCount, *readLayers(words), dataset.outputCount]


def numpyStep(words, dataset, batchSize, optimizer, batchNorm=False, dropout=0.0):
    """Return a function that takes a step with the toolbox's engine."""
    recipe = Recipe(
        activation=ReLU(),
        loss=CategoricalCrossEntropy(),
        optimizer=OPTIMIZERS.read(optimizer),
        batchNorm=batchNorm,
        dropout=dropout,
    )
    network = VectorizedRecipeNetwork(
        _items(words, dataset), recipe, random.Random(0), WEIGHT_RANGE
    )
    batches = ArrayDataset(dataset).batches(range(len(dataset.examples)), batchSize)
    inTurn = cycle(islice(batches, STEPS))
    return lambda: network.learnBatch(next(inTurn), LEARNING_RATE)


def pytorchStep(words, dataset, batchSize, optimizer, batchNorm=False, dropout=0.0):
    """Return a function that takes a step with PyTorch, eager, in float64 and on one thread."""
    import torch

    torch.set_num_threads(1)
    torch.manual_seed(0)
    placed = Architecture(_items(words, dataset)).place(Recipe())
    layers = []
    if len(placed[0].inputShape) == 3:
        layers.append(torch.nn.Unflatten(1, placed[0].inputShape))
    for place in placed[:-1]:
        layers += _torchLayers(torch, place, batchNorm, dropout)
    before = countOf(placed[-1].inputShape)
    layers += [torch.nn.Flatten(), torch.nn.Linear(before, dataset.outputCount)]
    network = torch.nn.Sequential(*layers).double()
    kind = torch.optim.SGD if optimizer == "sgd" else torch.optim.Adam
    stepper = kind(network.parameters(), lr=LEARNING_RATE)
    lossOf = torch.nn.CrossEntropyLoss()
    inputs = torch.tensor([e.inputs for e in dataset.examples], dtype=torch.float64)
    classes = torch.tensor([e.outputs for e in dataset.examples]).argmax(1)
    batches = zip(inputs.split(batchSize), classes.split(batchSize), strict=True)
    inTurn = cycle(islice(batches, STEPS))

    def step():
        batchInputs, right = next(inTurn)
        stepper.zero_grad()
        lossOf(network(batchInputs), right).backward()
        stepper.step()

    return step


def _torchLayers(torch, place, batchNorm, dropout):
    """Return the modules of one hidden layer: what it sums, normalised, ReLU, dropped."""
    kind, units = place.kind, place.outputShape[0]
    if kind.name == "max-pooling":
        return [torch.nn.MaxPool2d(kind.size)]
    if kind.name == "convolution":
        sums = torch.nn.Conv2d(
            place.inputShape[0], units, kind.size, kind.stride, padding=kind.padding
        )
        norm, drop = torch.nn.BatchNorm2d, torch.nn.Dropout2d
    else:
        sums = torch.nn.Linear(countOf(place.inputShape), units)
        norm, drop = torch.nn.BatchNorm1d, torch.nn.Dropout
    normed = [norm(units)] if batchNorm else []
    return [sums, *normed, torch.nn.ReLU(), *([drop(dropout)] if dropout else [])]


def floorStep(words, dataset, batchSize):
    """Return a function that multiplies the matrices of a step: sums, their way back, descent.

    Of a convolution those of its patches, once they are there; pooling multiplies nothing.
    """
    dice = numpy.random.default_rng(0)
    pairs = []
    for number, place in enumerate(Architecture(_items(words, dataset)).place(Recipe())):
        for word, units, weights in place.lines():
            if word == "weights":
                columns = batchSize * countOf(place.outputShape) // units
                matrix, seen = dice.random((units, weights)), dice.random((weights, columns))
                blames = dice.random((units, columns))
                pairs += [(matrix, seen), (blames, seen.T)]
                pairs += [(matrix[:, 1:].T, blames)] if number else []
    products = [(first, second, first @ second) for first, second in pairs]

    def step():
        for first, second, product in products:
            numpy.matmul(first, second, out=product)

    return step
