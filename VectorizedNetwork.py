"""The network of `NeuralNetwork.py` as matrices: the same numbers, many times faster.

Every formula of a neuron becomes one for a layer and many examples at once. In the matrices W of
weights, row j is a neuron (its bias first); in the matrices A of activations, column n is an
example, and the first row is all ones, for the biases to multiply. Lecture 000 has the same
vectorization; its last update's factors are a, d, g, and come out as ∇Aᵀ here.

| | neuron by neuron | layer by layer |
|---|---|---|
| activation | h = Logistic(Σᵢ wᵢxᵢ + w₀) | H = Logistic(W A) |
| output gradient | ∇ = y − h | ∇ = Y − H |
| hidden gradient | ∇ = h(1 − h) Σₖ ∇ₖ wₖ | ∇ = H ∘ (1 − H) ∘ Wᵀ∇, W and ∇ being the next layer's |
| mean gradient's step | wᵢ += α/N Σₙ ∇ₙ xₙᵢ | W += α/N ∇ Aᵀ |

A is that of the layer before; ∘ multiplies element by element; Wᵀ leaves the biases out.
"""

import random
from itertools import pairwise

import numpy
from numpy import add, matmul, multiply, subtract

from learning.checks import (
    checkDesiredOutputs,
    checkExamples,
    checkInputs,
    checkLayerSizes,
    neverActivated,
    noGradient,
)
from learning.formulas import SMALLEST_PROBABILITY
from learning.networks.vectorized.ArrayDataset import ArrayBatch, ArrayDataset
from learning.networks.vectorized.Buffers import Buffers
from learning.networks.vectorized.neuronViews import InputNeuronView, NeuronView
from Neuron import Neuron

LOSS_BATCH = 1024
"""How many examples `calcLoss` takes at a time, so that its arrays stay small."""

MOST_BUFFERS = 8
"""For how many batch sizes buffers are kept: a training needs two or three, and two the cost."""

# Without a word from NumPy, as with Python's own floats: e^−z may be infinite, its reciprocal is
# the right 0; and a training that diverges is told by its cost.
quietly = numpy.errstate(over="ignore", invalid="ignore")


class VectorizedNetwork:
    """The constructor, the attributes and the methods of `NeuralNetwork`, on NumPy arrays.

    Attributes:
        layers: a list of lists of neurons to look at: `layers[0]` are `InputNeuronView`s, the
            others `NeuronView`s.
        weights: a list of matrices, one for each layer but the first: neurons × (1 + inputs),
            the biases in column 0.
        example, exampleInputs: the `Buffers` and the inputs, (1 + inputs) × 1, of the example last
            activated, which the neurons' views show; isActivated, hasGradients: whether there is
            something in them.
    """

    @quietly
    def __init__(self, layerSizes, weightRange=1.0, generator=random, dtype=numpy.float64):
        """Make a network that starts with the weights of `NeuralNetwork`, given the same generator.

        `dtype` is what it calculates in, `numpy.float64` or `numpy.float32`. Raises ValueError as
        `NeuralNetwork` does.
        """
        layerSizes = checkLayerSizes(layerSizes)
        self.weights = [
            numpy.array(
                [Neuron(inputCount, weightRange, generator).weights for _ in range(size)], dtype
            )
            for inputCount, size in pairwise(layerSizes)
        ]
        self._dtype = numpy.dtype(dtype)
        self._layerSizes = layerSizes
        self._buffers = {}
        self.example = Buffers(self.weights, 1)
        self.exampleInputs = numpy.ones((1 + layerSizes[0], 1), dtype)
        self.isActivated = False
        self.hasGradients = False
        self.layers = [[InputNeuronView(self, index) for index in range(layerSizes[0])]] + [
            [NeuronView(self, layerIndex, index) for index in range(size)]
            for layerIndex, size in enumerate(layerSizes[1:])
        ]

    def __repr__(self):
        """Show the sizes of the layers, the number of weights, biases included, and the dtype."""
        weightCount = sum(weights.size for weights in self.weights)
        return f"VectorizedNetwork({self._layerSizes}: {weightCount} weights, {self._dtype})"

    # Answering.

    @quietly
    def activate(self, inputs):
        """Activate every neuron and return the outputs of the last layer, as `NeuralNetwork`."""
        checkInputs(inputs, self._layerSizes[0])
        self.exampleInputs[1:, 0] = inputs
        self._forward(self.exampleInputs, self.example)
        self.isActivated = True
        return self.getOutputs()

    @quietly
    def activateBatch(self, batch):
        """Return the outputs for an `ArrayBatch`: an array, outputs × examples.

        It is good until the next batch of as many examples. What the neurons' views show stays.
        """
        return self._forward(batch.inputs, self._buffersFor(batch.size))

    def getOutputs(self):
        """Return the outputs of the last layer at the last activation, a list of floats."""
        if not self.isActivated:
            raise neverActivated("getOutputs")
        return self.example.outputs[-1][:, 0].tolist()

    def calcLoss(self, dataset):
        """Return the sum over the output neurons of their mean cross-entropy, as `NeuralNetwork`.

        Takes a `Dataset` or, faster, an `ArrayDataset`.
        """
        checkExamples(dataset.examples, "calcLoss")
        if not isinstance(dataset, ArrayDataset):
            self._checkShapes(dataset.examples)
            dataset = ArrayDataset(dataset, self._dtype)
        total = 0.0
        for batch in dataset.batches(range(len(dataset.examples)), LOSS_BATCH):
            total += self._loss(batch)
        return total / len(dataset.examples)

    def _loss(self, batch):
        """−Σ (y ln h + (1 − y) ln(1 − h)), over the examples and the outputs."""
        outputs = self.activateBatch(batch)
        desired = batch.desiredOutputs
        logOutputs = numpy.log(numpy.maximum(outputs, SMALLEST_PROBABILITY))
        logOthers = numpy.log(numpy.maximum(1 - outputs, SMALLEST_PROBABILITY))
        return -float((desired * logOutputs + (1 - desired) * logOthers).sum())

    # Learning.

    @quietly
    def calculateGradients(self, desiredOutputs):
        """Set the gradient ∇ of every neuron, for the example last activated."""
        checkDesiredOutputs(desiredOutputs, self._layerSizes[-1])
        if not self.isActivated:
            raise neverActivated("calculateGradients")
        desired = numpy.array(desiredOutputs, self._dtype).reshape(-1, 1)
        self._backward(desired, self.example, 1)
        self.hasGradients = True

    @quietly
    def applyGradients(self, learningRate):
        """Apply the gradient of every neuron: W += α∇Aᵀ."""
        if not self.hasGradients:
            raise noGradient("applyGradients")
        for weights, product in self._products(self.exampleInputs.T, self.example):
            weights += learningRate * product

    @quietly
    def learnBatch(self, examples, learningRate):
        """Take one step down the mean gradient of some examples: W += α/N ∇Aᵀ.

        `examples` is a list of examples or, faster, an `ArrayBatch`. What the neurons' views show
        stays that of the last `activate`.
        """
        if type(examples) is not ArrayBatch:
            checkExamples(examples, "learnBatch")
            self._checkShapes(examples)
            examples = ArrayBatch.fromExamples(examples, self._dtype)
        buffers = self._buffersFor(examples.size)
        self._forward(examples.inputs, buffers)
        self._backward(examples.desiredOutputs, buffers, learningRate / examples.size)
        for weights, product in self._products(examples.inputsTransposed, buffers):
            add(weights, product, out=weights)  # α/N is in ∇ already

    # The three passes. Nothing is allocated here: every result goes into a buffer (`out`).

    def _forward(self, inputs, buffers):
        """H = Logistic(W A), layer after layer; return the H of the last."""
        activations = inputs
        for weights, outputs, extended in buffers.forward:
            matmul(weights, activations, out=outputs)
            logisticInPlace(outputs)
            activations = extended
        return outputs

    def _backward(self, desiredOutputs, buffers, scale):
        """∇ = Y − H for the last layer, then ∇ = H ∘ (1 − H) ∘ Wᵀ∇ from the last to the first.

        All of them times `scale`, for which it is enough to multiply the first.
        """
        subtract(desiredOutputs, buffers.outputs[-1], out=buffers.gradients[-1])
        multiply(buffers.gradients[-1], scale, out=buffers.gradients[-1])
        for nextWeightsTransposed, nextGradients, outputs, slopes, gradients in buffers.backward:
            matmul(nextWeightsTransposed, nextGradients, out=gradients)
            multiply(outputs, outputs, out=slopes)
            subtract(outputs, slopes, out=slopes)  # h − h², the same as h(1 − h)
            multiply(gradients, slopes, out=gradients)

    def _products(self, inputsTransposed, buffers):
        """Yield W and ∇Aᵀ for every layer."""
        activationsTransposed = inputsTransposed
        for weights, gradients, product, extendedTransposed in buffers.descent:
            matmul(gradients, activationsTransposed, out=product)
            yield weights, product
            activationsTransposed = extendedTransposed

    def _buffersFor(self, size):
        buffers = self._buffers.get(size)
        if buffers is None:
            if len(self._buffers) == MOST_BUFFERS:
                self._buffers.clear()
            buffers = self._buffers[size] = Buffers(self.weights, size)
        return buffers

    def _checkShapes(self, examples):
        for example in examples:
            checkInputs(example.inputs, self._layerSizes[0])
            checkDesiredOutputs(example.outputs, self._layerSizes[-1])


def logisticInPlace(weightedSums):
    """Replace an array of weighted sums by their logistic function, 1 / (1 + e^−z)."""
    numpy.negative(weightedSums, out=weightedSums)
    numpy.exp(weightedSums, out=weightedSums)
    add(weightedSums, 1, out=weightedSums)
    numpy.reciprocal(weightedSums, out=weightedSums)
