"""One neuron: it weighs its inputs, answers between 0 and 1, and learns from its mistakes.

Exercises ex00 (`calculateOutputGradient`), ex01 (`applyGradient`) and ex06
(`applyGradientWithLayer`) of the sheet. Notation, the sheet's: x are the inputs, w the weights
(w₀ is the bias), h the output, y the desired output, α the learning rate, ∇ the gradient.

The sign of ∇. The sheet calls y − h the derivative of the cost; it is minus the derivative, with
respect to the weighted sum. It points *down* the cost, hence the plus in w += α∇. The whole
project keeps that sign.
"""

import random
from itertools import repeat
from operator import add, mul

from learning.checks import (
    checkDesiredOutputs,
    checkExamples,
    checkSize,
    checkWeightRange,
    neverActivated,
    noGradient,
    noHiddenGradient,
    wrongInputs,
)
from learning.formulas import crossEntropy, logistic


class Neuron:
    """A logistic neuron, h = Logistic(Σᵢ wᵢxᵢ + w₀), trained by gradient descent.

    Attributes:
        weights: `inputCount + 1` floats; `weights[0]` is the bias w₀, `weights[i]` goes with the
            i-th input, counted from 1.
        output: h, the last activation, in [0, 1]; None before the first.
        gradient: ∇, the last gradient; None before the first. For an output neuron in [−1, 1].
    """

    def __init__(self, inputCount, weightRange=1.0, generator=random):
        """Make a neuron of `inputCount` inputs, each weight drawn evenly from ±`weightRange`.

        Neurons of one hidden layer that start equal would stay equal (lecture 003, which does not
        say that it takes a hidden layer), hence the dice: `generator` is where they come from, the
        `random` module or a `random.Random(seed)`.

        Raises ValueError unless `inputCount` is a whole number from 1 up and `weightRange` a
        finite number above 0.
        """
        checkSize(inputCount, "inputCount")
        checkWeightRange(weightRange)
        self.weights = [generator.uniform(-weightRange, weightRange) for _ in range(inputCount + 1)]
        self.output = None
        self.gradient = None

    def __repr__(self):
        """Show the weights (the first few of many), the output and the gradient."""
        bias, *others = self.weights
        shown = [f"{weight:.4g}" for weight in others[:4]] + ["…"] * (len(others) > 4)
        return (
            f"Neuron({len(others)} inputs, bias={bias:.4g}, weights=[{', '.join(shown)}], "
            f"output={_brief(self.output)}, gradient={_brief(self.gradient)})"
        )

    # Answering.

    def activate(self, inputs):
        """Set `output` to h = Logistic(Σᵢ wᵢxᵢ + w₀), and return it.

        `inputs` is a sequence of `inputCount` numbers; ValueError if it has another length.
        Source: the sheet's first formula, whose sum goes over the inputs and leaves the bias out.

        This is half of all the time that training takes, so `map`, `mul` and `sum` run the loop
        inside Python rather than in its bytecode. They stand for

            weightedSum = self.weights[0]
            for i, x in enumerate(inputs, start=1):
                weightedSum += self.weights[i] * x
            self.output = logistic(weightedSum)
        """
        weights = self.weights
        if len(inputs) != len(weights) - 1:
            raise wrongInputs(inputs, len(weights) - 1)
        self.output = logistic(sum(map(mul, weights[1:], inputs), weights[0]))
        return self.output

    def activateWithLayer(self, previousLayer):
        """Activate on the outputs of a list of neurons, already activated; return h.

        ValueError if the list has not one neuron for each input, or one was never activated.
        """
        return self.activate(_outputsOf(previousLayer, "activateWithLayer"))

    def calcLoss(self, dataset):
        """Return the mean cross-entropy over the examples of a dataset, in nats.

        Loss = −1/N Σₙ (yₙ ln hₙ + (1 − yₙ) ln(1 − hₙ)). Activates the neuron on every example.
        ValueError if the dataset is empty, or its examples do not have one output and as many
        inputs as the neuron.
        """
        examples = dataset.examples
        checkExamples(examples, "calcLoss")
        return sum(map(self._loss, examples)) / len(examples)

    def _loss(self, example):
        return crossEntropy(_onlyOutput(example), self.activate(example.inputs))

    # Learning.

    def calculateOutputGradient(self, desiredOutput):
        """Set `gradient` to ∇ = y − h, and return it: the way down the cost of the last answer.

        ∂Loss/∂wᵢ = −∇xᵢ, with x₀ = 1. The neuron must have been activated: ValueError otherwise.

        Source: the sheet, ex00. Its last formulas call +∇xᵢ the derivative; see the sign above.
        """
        if self.output is None:
            raise neverActivated("calculateOutputGradient")
        self.gradient = desiredOutput - self.output
        return self.gradient

    def calculateHiddenGradient(self, nextLayer, index):
        """Set `gradient` to ∇ = h(1 − h) Σₖ ∇ₖ wₖ[index + 1], and return it.

        `nextLayer` is the list of the neurons k that read this one, their gradients already
        calculated; `index` is this neuron's place in its own layer, counted from 0, so that it
        arrives there through the weight `index + 1`.

        ValueError if this neuron was never activated, if `nextLayer` is empty or one of its
        neurons has no gradient yet or no weight `index + 1`.

        Source: the chain rule through several paths, lecture 002; h(1 − h) is the slope of the
        logistic function (the sheet).
        """
        if self.output is None or index < 0 or not nextLayer:
            raise noHiddenGradient(self, nextLayer, index)
        weightIndex = index + 1
        try:
            blame = sum([neuron.gradient * neuron.weights[weightIndex] for neuron in nextLayer])
        except (TypeError, IndexError):  # a gradient of None, a weight that is not there
            raise noHiddenGradient(self, nextLayer, index) from None
        self.gradient = self.output * (1 - self.output) * blame
        return self.gradient

    def applyGradient(self, learningRate, inputs):
        """Move every weight down the cost: w₀ += α∇ and wᵢ += α∇xᵢ.

        `learningRate` is α; `inputs` are the numbers that the neuron was activated on.
        ValueError if there are not `inputCount` of them, or no gradient was calculated.
        Source: the sheet, ex01.

        This is the other half of the training time. The two maps, written into a slice so that
        the list stays the same list, whoever else holds it, stand for

            step = learningRate * self.gradient
            self.weights[0] += step
            for i, x in enumerate(inputs, start=1):
                self.weights[i] += step * x
        """
        weights = self.weights
        if len(inputs) != len(weights) - 1:
            raise wrongInputs(inputs, len(weights) - 1)
        if self.gradient is None:
            raise noGradient("applyGradient")
        step = learningRate * self.gradient
        weights[1:] = map(add, weights[1:], map(mul, repeat(step), inputs))
        weights[0] += step

    def applyGradientWithLayer(self, learningRate, previousLayer):
        """Move every weight down the cost, the inputs being the outputs hᵢ of a list of neurons.

        w₀ += α∇ and wᵢ += α∇hᵢ, α being `learningRate`. ValueError as for `applyGradient`, or if a
        neuron of the list was never activated. Source: the sheet, ex06.
        """
        self.applyGradient(learningRate, _outputsOf(previousLayer, "applyGradientWithLayer"))

    def learnBatch(self, examples, learningRate):
        """Take one step down the mean gradient of some examples: wᵢ += α/N Σₙ ∇ₙ xₙᵢ.

        `examples` is a list of N ≥ 1 examples with one output each. All the gradients are
        calculated before the first is applied, so that each sees the same weights. With a list
        of one it is the step of the iterative and the stochastic descents. ValueError as for
        `activate` and `calcLoss`.

        Source: the sheet, the four kinds of gradient descent.
        """
        checkExamples(examples, "learnBatch")
        gradients = []
        for example in examples:
            self.activate(example.inputs)
            gradients.append(self.calculateOutputGradient(_onlyOutput(example)))
        share = learningRate / len(examples)
        for example, gradient in zip(examples, gradients, strict=True):
            self.gradient = gradient
            self.applyGradient(share, example.inputs)


def _onlyOutput(example):
    checkDesiredOutputs(example.outputs, 1)
    return example.outputs[0]


def _outputsOf(layer, caller):
    outputs = [neuron.output for neuron in layer]
    if None in outputs:
        raise neverActivated(caller)
    return outputs


def _brief(number):
    return "None" if number is None else f"{number:.4g}"
