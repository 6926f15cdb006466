"""A network of any depth with everything that the lectures teach, on whichever engine.

Here is what both engines share: the order of things in a step. What a step computes is in the
package `naive`, neuron by neuron, and in the package `vectorized`, where the loops over neurons
and examples have become matrix products. Lay the files of the two side by side.
"""

from importlib import import_module

from learning.checks import (
    checkDesiredOutputs,
    checkExamples,
    checkInputs,
    neverActivated,
    noGradient,
)
from learning.initializers.Uniform import Uniform
from learning.layers.Architecture import Architecture
from learning.networks.clipping import clipByNorm, clipByValue
from learning.networks.LayerTools import LayerTools
from learning.networks.penalties import addPenalties, penaltyOf
from NeuralNetwork import InputNeuron

PART = 128
"""So many images are passed on at a time."""


class RecipeNetwork:
    """What is common to the deep networks of both engines; the interface of `NeuralNetwork`.

    A network is a chain of layers. A layer has `forward(inputs, isTraining)`, which returns its
    outputs for a mini-batch, `backward(gradients)`, which turns the gradients of these into those
    of its inputs and adds up those of what it learns, `parameters`, `state` and `restore`; and, to
    be looked at, `neurons`, `units` (those with weights of their own), `slopes`, `gradients` and
    `activation`. The last one has `weightedSums` and `backwardFromSums` besides, for the loss. An
    image is a row of numbers on its way from one layer to the next, whatever it is inside them.

    Attributes:
        layers: a list of lists of neurons, to look at; `layers[0]` only hold the inputs.
        recipe: the `Recipe`.
        architecture: the `Architecture`; `placed`, its `PlacedLayer`s.
        normalization: the `Normalization` of the inputs; None for none.
        chain: the layers, from the first hidden one to the outputs.
        waiting, waitingCount: the mini-batches since the last update, and the examples, or the
            pairs, that they held, or the sum of their weights.
    """

    room = ""
    """The package that a layer kind's file is in, for this engine."""

    def __init__(self, layerSizes, recipe, generator, weightRange=1.0, dtype=None):
        """Make a network: `[64, 32, 10]` is 64 inputs, 32 hidden neurons and 10 outputs.

        In place of hidden neurons there may be layers of any kind: see `Architecture`.

        Weights, and dropout's masks, are drawn from `generator`, a `random.Random`. Where the
        recipe names no initialisation the weights are drawn evenly from ±`weightRange`.

        Raises ValueError for layers that cannot be, or too few outputs for the loss.
        """
        self.architecture = Architecture(layerSizes)
        recipe.checkOutputCount(self.architecture.outputCount)
        self.recipe = recipe
        self.placed = self.architecture.place(recipe)
        self.normalization = None
        initializer = recipe.initializer or Uniform(weightRange)
        self._generator = generator
        self._tools = LayerTools(initializer, generator, self._makeLayer, dtype)
        self.waiting = self.waitingCount = 0
        self._outputs = None
        self._exampleSums = None
        self.chain = [self._makeLayer(placed) for placed in self.placed]
        self.chain[0].wantsInputGradients = False
        inputs = [InputNeuron() for _ in range(self.architecture.inputCount)]
        self.layers = [inputs, *(layer.neurons for layer in self.chain)]

    def __repr__(self):
        """Show the layers and the number of weights."""
        weights = [
            line for placed in self.placed for line in placed.lines() if line[0] == "weights"
        ]
        count = sum(lines * numbers for _, lines, numbers in weights)
        return f"{type(self).__name__}({self.architecture.items()}: {count} weights)"

    def leastBatch(self):
        """Return how many examples a mini-batch must have."""
        isNormalised = any(placed.isBatchNormalised() for placed in self.placed)
        return max(2 if isNormalised else 1, self.recipe.leastBatch())

    def _makeLayer(self, placed):
        """Make the layer of a `PlacedLayer`: the class that its kind names, of this engine."""
        name = placed.kind.file
        return getattr(import_module(f"{self.room}.{name}"), name)(placed, self._tools)

    # What the engines fill in.

    def _batchOf(self, examples):
        """Return (inputs, desired outputs) of some examples, as the layers take them."""
        raise NotImplementedError

    def _parts(self, dataset):
        """Return the examples of a dataset: in one part, or images in parts of `PART`.

        Images are passed on a few at a time: what a convolution sees of them takes more memory than
        they do, and should not grow with the dataset.
        """
        examples = dataset.examples
        if self.architecture.isDense():
            return [examples]
        return [examples[start : start + PART] for start in range(0, len(examples), PART)]

    def _joined(self, parts):
        """Return desired outputs, outputs or sums of several batches as those of one."""
        raise NotImplementedError

    def _lossOf(self, desired, outputs, sums):
        """Return the mean cost."""
        raise NotImplementedError

    def _lossGradients(self, desired, outputs, sums):
        """Return the gradients of a batch, and how many share their mean."""
        raise NotImplementedError

    def _rows(self, outputs):
        """Return outputs as lists, an example a row."""
        raise NotImplementedError

    # Answering.

    def activate(self, inputs):
        """Return the outputs, a list of floats, as `NeuralNetwork` does: nothing is dropped."""
        checkInputs(inputs, self.architecture.inputCount)
        batch, _ = self._batchOf([(inputs, [0.0] * self.architecture.outputCount)])
        for neuron, value in zip(self.layers[0], inputs, strict=True):
            neuron.output = value
        self._outputs = self._rows(self._forward(batch, isTraining=False))[0]
        return self._outputs

    def getOutputs(self):
        """Return the outputs of the last layer at the last activation, a list of floats."""
        if self._outputs is None:
            raise neverActivated("getOutputs")
        return self._outputs

    def activateAll(self, dataset):
        """Return the outputs for every example of a dataset, a list of lists of floats."""
        checkExamples(dataset.examples, "activateAll")
        return self._rows(self._answers(dataset)[1])

    def calcLoss(self, dataset):
        """Return the mean cost over a dataset, the penalties left out, nothing dropped."""
        checkExamples(dataset.examples, "calcLoss")
        return self._lossOf(*self._answers(dataset))

    def _answers(self, dataset):
        """Return the desired outputs of a dataset, the outputs, and their weighted sums."""
        found = []
        for examples in self._parts(dataset):
            inputs, desired = self._batchOf(examples)
            outputs = self._forward(inputs, isTraining=False)
            found.append((desired, outputs, self.chain[-1].weightedSums()))
        return found[0] if len(found) == 1 else tuple(map(self._joined, zip(*found, strict=True)))

    def calcTrainingCost(self, examples):
        """Return the mean cost of a mini-batch as training sees it, the penalties included.

        Normalised over the mini-batch, with dropout if there is any.
        """
        inputs, desired = self._batchOf(examples)
        outputs = self._forward(inputs, isTraining=True)
        return self._lossOf(desired, outputs, self.chain[-1].weightedSums()) + self.calcPenalty()

    def calcPenalty(self):
        """Return the penalty that the recipe puts on the weights; see `penalties`."""
        return penaltyOf(self.parameters(), self.recipe.l1, self.recipe.l2)

    def _forward(self, inputs, isTraining):
        for layer in self.chain:
            inputs = layer.forward(inputs, isTraining)
        return inputs

    # Learning.

    def learnBatch(self, examples, learningRate):
        """Take a step down the mean gradient of some examples, and of the penalties.

        Where the recipe says to accumulate, only every so many mini-batches are followed by an
        update, down the mean gradient of all their examples (lecture 003, mini-batch and batch
        of the recent articles).
        """
        checkExamples(examples, "learnBatch")
        self.addGradients(examples)
        self.waiting += 1
        if self.waiting >= self.recipe.accumulate:
            self.update(learningRate)

    def addGradients(self, examples):
        """Add the gradients of some examples, not yet their mean, to those that wait."""
        inputs, desired = self._batchOf(examples)
        outputs = self._forward(inputs, isTraining=True)
        self.waitingCount += self._backward(desired, outputs)

    def _backward(self, desired, outputs):
        *hidden, last = self.chain
        gradients, count = self._lossGradients(desired, outputs, last.weightedSums())
        if self.recipe.loss.isOfSums:
            gradients = last.backwardFromSums(gradients)
        else:
            gradients = last.backward(gradients)
        for layer in reversed(hidden):
            gradients = layer.backward(gradients)
        return count

    def takeGradients(self):
        """Turn the sums that wait into the gradients of a step: their mean, penalised and clipped.

        The penalties are a part of the cost, so they come before the clipping.
        """
        recipe, allParameters = self.recipe, self.parameters()
        for parameters in allParameters:
            parameters.average(self.waitingCount or 1)  # a batch may hold no pair
        self.waiting = self.waitingCount = 0
        addPenalties(allParameters, recipe.l1, recipe.l2)
        if recipe.clipValue is not None:
            clipByValue(allParameters, recipe.clipValue)
        if recipe.clipNorm is not None:
            clipByNorm(allParameters, recipe.clipNorm)

    def update(self, learningRate):
        """Move everything that is learned down the gradients that wait."""
        self.takeGradients()
        for parameters in self.parameters():
            parameters.move(self.recipe.optimizer, learningRate)
            parameters.clear()

    def calculateGradients(self, desiredOutputs):
        """Set the gradient of every neuron, for the example last activated.

        As `NeuralNetwork` does; a neuron's gradient is that of its weighted sum, after
        normalisation if it has one. Losses on pairs and triples have none for one example: 0.
        """
        checkDesiredOutputs(desiredOutputs, self.architecture.outputCount)
        if self._outputs is None:
            raise neverActivated("calculateGradients")
        lastInputs = [neuron.output for neuron in self.layers[0]]
        self._exampleSums = self.probe([(lastInputs, desiredOutputs)])

    def probe(self, examples):
        """Pass some examples forth and back as at prediction, and move nothing.

        The layers then hold their weighted sums, outputs and gradients, to look at. Returns the
        sums of the gradients; those that wait for an update are left alone.
        """
        allParameters = self.parameters()
        waiting = [parameters.takeSums() for parameters in allParameters]
        inputs, desired = self._batchOf(examples)
        self._backward(desired, self._forward(inputs, isTraining=False))
        sums = [parameters.takeSums() for parameters in allParameters]
        for parameters, held in zip(allParameters, waiting, strict=True):
            parameters.setSums(held)
        return sums

    def applyGradients(self, learningRate):
        """Apply the gradients of `calculateGradients`: w += α∇x, without the optimiser."""
        if self._exampleSums is None:
            raise noGradient("applyGradients")
        for parameters, sums in zip(self.parameters(), self._exampleSums, strict=True):
            parameters.add(sums, learningRate)

    # What is learned.

    def parameters(self):
        """Return everything that is learned, a list of `Parameters`, layer after layer.

        What several neurons share comes once.
        """
        allParameters = [parameters for layer in self.chain for parameters in layer.parameters()]
        return list({id(parameters): parameters for parameters in allParameters}.values())

    def state(self):
        """Return all the numbers that make the network what it is: (word, list of floats) pairs.

        The same pairs on either engine.
        """
        pairs = []
        if self.normalization is not None:
            pairs += [("means", list(self.normalization.means))]
            pairs += [("scales", list(self.normalization.scales))]
        return pairs + [pair for layer in self.chain for pair in layer.state()]

    def restore(self, state):
        """Take the numbers of another network's `state`, which must have the same layers."""
        rows = iter([numbers for _, numbers in state])
        if self.normalization is not None:
            self.normalization = type(self.normalization)(next(rows), next(rows))
        for layer in self.chain:
            layer.restore(rows)
