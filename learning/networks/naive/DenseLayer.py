"""A layer of neurons that each read all the inputs, neuron by neuron."""

from operator import mul

from learning.activations.layers import layerBack, layerValues
from learning.layers.shapes import countOf
from learning.networks.Dropout import Dropout
from learning.networks.naive.LayerNeuron import LayerNeuron
from learning.networks.naive.LayerNormalization import LayerNormalization


class DenseLayer:
    """A fully connected layer. A mini-batch is a list of rows, an example a row.

    Attributes:
        units: the list of `LayerNeuron`s that have weights of their own.
        neurons: the list of all neurons, to look at: here, the units.
        activation: that of all of them.
        wantsInputGradients: whether `backward` has to return any.
    """

    wantsInputGradients = True

    def __init__(self, placed, tools):
        """Make the neurons of a `PlacedLayer`, their weights drawn one neuron after the other."""
        kind = placed.kind
        count, inputCount = kind.unitCount(), kind.inputsOfEach(placed.inputShape)
        rows = tools.initializer.rows(count, inputCount, kind.fanOut(), tools.generator)
        self.activation = placed.activation
        self.units = [
            LayerNeuron(row, itsActivation, placed.norm == "batch")
            for row, itsActivation in zip(rows, placed.activation.forNeurons(count), strict=True)
        ]
        self.neurons = self.units
        self._normalization = LayerNormalization(count) if placed.norm == "layer" else None
        self._placeCount = countOf(placed.outputShape) // count
        self._dropout = Dropout(placed.dropout, tools.generator) if placed.dropout > 0 else None
        self._mask = None

    def forward(self, rows, isTraining):
        """Return the outputs, a row for each example."""
        self._rows = rows
        sums = [neuron.sumsOf(rows, isTraining) for neuron in self.units]
        if self._normalization is not None:
            sums = self._normalization.forward(sums, self._placeCount)
        columns = [neuron.answer(column) for neuron, column in zip(self.units, sums, strict=True)]
        outputs = [list(row) for row in zip(*columns, strict=True)]
        if self.activation.needsLayer:
            outputs = [layerValues(self.activation, row) for row in outputs]
            for neuron, column in zip(self.units, zip(*outputs, strict=True), strict=True):
                neuron.outputs = column
        self._mask = None
        if isTraining and self._dropout is not None:
            self._mask = self._drawMask(len(rows))
            outputs = _products(outputs, self._mask)
        return outputs

    def _drawMask(self, count):
        """Return what to multiply `count` rows of outputs by."""
        return self._dropout.mask(count, len(self.units))

    def weightedSums(self):
        """Return the weighted sums of the last mini-batch, a row for each example."""
        columns = [neuron.weightedSums for neuron in self.units]
        return [list(row) for row in zip(*columns, strict=True)]

    def slopes(self):
        """Return φ′(z) for the last mini-batch: a list for each neuron, a number an example."""
        return [
            list(map(neuron.activation.derivative, neuron.weightedSums, neuron.outputs))
            for neuron in self.units
        ]

    def gradients(self):
        """Return the gradients of the last mini-batch: a list for each neuron."""
        return [list(neuron.gradients) for neuron in self.units]

    def backward(self, gradients):
        """Turn the rows of gradients of the outputs into those of the inputs."""
        if self._mask is not None:
            gradients = _products(gradients, self._mask)
        if self.activation.needsLayer:
            outputs = zip(*(neuron.outputs for neuron in self.units), strict=True)
            rows = zip(self.weightedSums(), outputs, gradients, strict=True)
            return self.backwardFromSums([layerBack(self.activation, *row) for row in rows])
        columns = zip(*gradients, strict=True)
        return self._backFromColumns(
            [
                neuron.sumGradients(column)
                for neuron, column in zip(self.units, columns, strict=True)
            ]
        )

    def backwardFromSums(self, gradients):
        """Turn the rows of gradients of the weighted sums into those of the inputs."""
        return self._backFromColumns(list(map(list, zip(*gradients, strict=True))))

    def _backFromColumns(self, columns):
        """The same, for a list of gradients of each neuron."""
        for neuron, column in zip(self.units, columns, strict=True):
            neuron.gradients = column
        if self._normalization is not None:
            columns = self._normalization.backward(columns)
        return self._blame(
            [
                neuron.backward(self._rows, column)
                for neuron, column in zip(self.units, columns, strict=True)
            ]
        )

    def _blame(self, columns):
        """For each example n and each input i: Σₖ ∇ₙₖ wₖᵢ, over the neurons k that read it."""
        if not self.wantsInputGradients:
            return None
        inputWeights = list(zip(*(neuron.weights for neuron in self.units), strict=True))[1:]
        rows = list(zip(*columns, strict=True))
        return [[sum(map(mul, row, weights)) for weights in inputWeights] for row in rows]

    # What is learned.

    def parameters(self):
        """Return what the neurons learn, a list of `Parameters`."""
        found = [parameters for neuron in self.units for parameters in neuron.learned]
        return found + (self._normalization.learned if self._normalization is not None else [])

    def state(self):
        """Return the numbers of this layer, (word, list of floats) pairs."""
        pairs = [("weights", list(neuron.weights)) for neuron in self.units]
        if self._learnsSlopes():
            pairs.append(("slopes", [neuron.activation.learned()[0] for neuron in self.units]))
        if self._normalization is not None:
            pairs += self._normalization.state()
        normalizations = [neuron.normalization for neuron in self.units]
        if normalizations[0] is not None:
            pairs += [
                ("gamma", [normalization.gamma[0] for normalization in normalizations]),
                ("beta", [normalization.beta[0] for normalization in normalizations]),
                ("running-mean", [normalization.mean for normalization in normalizations]),
                ("running-variance", [normalization.variance for normalization in normalizations]),
            ]
        return pairs

    def restore(self, rows):
        """Take the numbers from an iterator of lists, in the order of `state`."""
        for neuron in self.units:
            neuron.weights[:] = next(rows)
        if self._learnsSlopes():
            for neuron, slope in zip(self.units, next(rows), strict=True):
                neuron.activation.learned()[0] = slope
        if self._normalization is not None:
            self._normalization.restore(rows)
        normalizations = [neuron.normalization for neuron in self.units]
        if normalizations[0] is not None:
            numbers = zip(next(rows), next(rows), next(rows), next(rows), strict=True)
            for normalization, (gamma, beta, mean, variance) in zip(
                normalizations, numbers, strict=True
            ):
                normalization.gamma[0], normalization.beta[0] = gamma, beta
                normalization.mean, normalization.variance = mean, variance

    def _learnsSlopes(self):
        return self.units[0].activation.learned() is not None


def _products(rows, factors):
    return [list(map(mul, row, factor)) for row, factor in zip(rows, factors, strict=True)]
