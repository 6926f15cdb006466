"""A network of neurons in layers: each layer reads the outputs of the one before.

Exercises ex04 (`calcLoss`), ex05 (`calculateGradients`) and ex07 (`applyGradients`) of the sheet,
and the gradients of the hidden layers, which the sheet leaves to the day after. Every line here
is about the wiring; what one neuron does is in `Neuron.py`, as is the notation.
"""

import random
from itertools import pairwise

from learning.checks import (
    checkDesiredOutputs,
    checkExamples,
    checkInputs,
    checkLayerSizes,
    neverActivated,
)
from learning.formulas import crossEntropy
from Neuron import Neuron


class InputNeuron:
    """A neuron of the first layer: it has no weights and only holds an output, the input itself."""

    __slots__ = ("output",)

    def __init__(self):
        """Hold nothing yet: `output` is None."""
        self.output = None

    def __repr__(self):
        """Show the output."""
        return f"InputNeuron(output={self.output})"


class NeuralNetwork:
    """Layers of logistic neurons, every neuron reading the whole layer before its own.

    Attributes:
        layers: a list of lists of neurons; `layers[0]` are `InputNeuron`s, `layers[-1]` the
            output layer, and those between, if any, are hidden.
    """

    def __init__(self, layerSizes, weightRange=1.0, generator=random):
        """Make a network: `[64, 32, 10]` is 64 inputs, 32 hidden neurons and 10 outputs.

        The weights are drawn evenly from ±`weightRange`, layer after layer and neuron after
        neuron, out of `generator` (the `random` module or a `random.Random(seed)`).

        Raises ValueError for fewer than two layers, a size that is not a whole number from 1 up, or
        a `weightRange` that is not a finite number above 0.
        """
        layerSizes = checkLayerSizes(layerSizes)
        self.layers = [[InputNeuron() for _ in range(layerSizes[0])]] + [
            [Neuron(inputCount, weightRange, generator) for _ in range(size)]
            for inputCount, size in pairwise(layerSizes)
        ]

    def __repr__(self):
        """Show the sizes of the layers and the number of weights, biases included."""
        sizes = [len(layer) for layer in self.layers]
        weightCount = sum(size * (inputCount + 1) for inputCount, size in pairwise(sizes))
        return f"NeuralNetwork({sizes}: {weightCount} weights)"

    # Answering.

    def activate(self, inputs):
        """Activate every neuron, layer after layer, and return the outputs of the last.

        `inputs` is a sequence of `len(layers[0])` numbers (ValueError otherwise); returns a list
        of `len(layers[-1])` floats in [0, 1].
        """
        inputLayer, *layers = self.layers
        checkInputs(inputs, len(inputLayer))
        for neuron, value in zip(inputLayer, inputs, strict=True):
            neuron.output = value
        values = inputs
        for layer in layers:
            values = [neuron.activate(values) for neuron in layer]
        return values

    def getOutputs(self):
        """Return the outputs of the last layer at the last activation, a list of floats.

        ValueError if the network was never activated.
        """
        outputs = [neuron.output for neuron in self.layers[-1]]
        if None in outputs:
            raise neverActivated("getOutputs")
        return outputs

    def calcLoss(self, dataset):
        """Return the sum over the output neurons of their mean cross-entropy, in nats.

        Loss = −1/N Σₙ Σᵢ (yₙᵢ ln hₙᵢ + (1 − yₙᵢ) ln(1 − hₙᵢ)): a sum over the outputs i, as the
        sheet has it (ex04; lecture 002 takes their mean), and a mean over the N examples.
        Activates the network on every example.

        ValueError if the dataset is empty, or an example does not have a number for each input
        neuron and each output neuron.
        """
        examples = dataset.examples
        checkExamples(examples, "calcLoss")
        return sum(map(self._loss, examples)) / len(examples)

    def _loss(self, example):
        checkDesiredOutputs(example.outputs, len(self.layers[-1]))
        return sum(map(crossEntropy, example.outputs, self.activate(example.inputs)))

    # Learning.

    def calculateGradients(self, desiredOutputs):
        """Set the gradient ∇ of every neuron, for the example last activated.

        `desiredOutputs` has one number for each output neuron. An output neuron's ∇ is y − h, its
        own affair; a hidden neuron's comes back from the layer after it, so the layers are taken
        from the last to the first (lecture 001, the chain rule backwards).

        ValueError if there are too few or too many desired outputs, or before an activation.
        Source: the sheet, ex05, for the outputs; lecture 002, the chain rule, for the hidden ones.
        """
        checkDesiredOutputs(desiredOutputs, len(self.layers[-1]))
        if self.layers[-1][0].output is None:
            raise neverActivated("calculateGradients")
        *hiddenLayers, nextLayer = self.layers[1:]
        for neuron, desiredOutput in zip(nextLayer, desiredOutputs, strict=True):
            neuron.calculateOutputGradient(desiredOutput)
        for layer in reversed(hiddenLayers):
            for index, neuron in enumerate(layer):
                neuron.calculateHiddenGradient(nextLayer, index)
            nextLayer = layer

    def applyGradients(self, learningRate):
        """Apply the gradient of every neuron: w₀ += α∇ and wᵢ += α∇xᵢ, α being `learningRate`.

        ValueError if the gradients were not calculated. Source: the sheet, ex07.
        """
        for previousLayer, layer in pairwise(self.layers):
            # What `applyGradientWithLayer` would do, but the outputs of the layer before, the
            # same for all its readers, are gathered once.
            inputs = [neuron.output for neuron in previousLayer]
            for neuron in layer:
                neuron.applyGradient(learningRate, inputs)

    def learnBatch(self, examples, learningRate):
        """Take one step down the mean gradient of some examples: wᵢ += α/N Σₙ ∇ₙ xₙᵢ.

        `examples` is a list of N ≥ 1 examples. All the gradients are calculated before the first
        is applied, so that each sees the same weights. With a list of one, as in the iterative and
        the stochastic descents, these are the three calls of the sheet. ValueError as for
        `activate` and `calculateGradients`.

        Source: the sheet, the four kinds of gradient descent.
        """
        checkExamples(examples, "learnBatch")
        if len(examples) == 1:
            (example,) = examples
            self.activate(example.inputs)
            self.calculateGradients(example.outputs)
            self.applyGradients(learningRate)
            return
        hiddenLayers, layers = self.layers[1:-1], self.layers[1:]
        calculated = []
        for example in examples:
            self.activate(example.inputs)
            self.calculateGradients(example.outputs)
            inputs = [example.inputs, *([n.output for n in layer] for layer in hiddenLayers)]
            gradients = [[neuron.gradient for neuron in layer] for layer in layers]
            calculated += zip(layers, inputs, gradients, strict=True)
        share = learningRate / len(examples)
        for layer, layerInputs, layerGradients in calculated:
            for neuron, gradient in zip(layer, layerGradients, strict=True):
                neuron.gradient = gradient
                neuron.applyGradient(share, layerInputs)
