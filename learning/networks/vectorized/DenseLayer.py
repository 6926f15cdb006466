"""A layer of neurons that each read all the inputs, all at once."""

import numpy

from learning.activations.layers import layerBackArray
from learning.layers.shapes import countOf
from learning.networks.Dropout import Dropout
from learning.networks.vectorized.BatchNormalization import BatchNormalization
from learning.networks.vectorized.LayerNeuronView import LayerNeuronView
from learning.networks.vectorized.LayerNormalization import LayerNormalization
from learning.networks.vectorized.Parameters import Parameters


class DenseLayer:
    """A fully connected layer. A mini-batch is an array of inputs × examples.

    Attributes:
        weights: W, neurons × (1 + inputs), the biases in column 0.
        sums, outputs, sumGradients: arrays of neurons × examples for the last mini-batch: Z, H, and
            the gradient of Z as the activation gets it; None before the first.
        units: the list of `LayerNeuronView`s of those that have weights of their own, to look at.
        neurons: all of them; here, the units.
        activation: that of all of them.
        wantsInputGradients: whether `backward` has to return any.
    """

    wantsInputGradients = True

    def __init__(self, placed, tools):
        """Make the matrix of a `PlacedLayer`, its rows drawn one after the other."""
        kind, dtype = placed.kind, tools.dtype
        count, inputCount = kind.unitCount(), kind.inputsOfEach(placed.inputShape)
        rows = tools.initializer.rows(count, inputCount, kind.fanOut(), tools.generator)
        self.weights = numpy.array(rows, dtype)
        self.activation = placed.activation.forLayer(count, dtype)
        self._slopes = self.activation.learned()
        self._normalization = None
        self._learned = [Parameters(self.weights, "weights", isPenalized=True)]
        if self._slopes is not None:
            self._learned.append(Parameters(self._slopes, "slopes"))
        self._hasBiases = placed.norm != "batch"
        if placed.norm == "batch":
            self.weights[:, 0] = 0.0  # β takes its place
            self._normalization = BatchNormalization(count, dtype)
        elif placed.norm == "layer":
            places = countOf(placed.outputShape) // count
            self._normalization = LayerNormalization(count, dtype, places)
        if self._normalization is not None:
            self._learned += self._normalization.learned
        self._dropout = Dropout(placed.dropout, tools.generator) if placed.dropout > 0 else None
        self._mask = None
        self.sums = self.outputs = self.sumGradients = None
        self.units = [LayerNeuronView(self, index) for index in range(count)]
        self.neurons = self._makeNeurons(placed)

    def _makeNeurons(self, placed):
        """Return the neurons to look at."""
        return self.units

    def forward(self, inputs, isTraining):
        """Return the outputs, neurons × examples: Z = W A + w₀, normalised or not, H = φ(Z)."""
        self._inputs = inputs
        self.sums = self._product("sums", self.weights[:, 1:], inputs)
        self.sums += self.weights[:, :1]
        if self._normalization is not None:
            self.sums = self._normalization.forward(self.sums, isTraining)
        self.outputs = outputs = self.activation.valueArray(self.sums)
        self._mask = None
        if isTraining and self._dropout is not None:
            self._mask = self._drawMask(outputs)
            outputs = outputs * self._mask
        return outputs

    def _drawMask(self, outputs):
        """Return an array to multiply outputs by."""
        return self._dropout.maskArray(*outputs.T.shape, outputs.dtype)

    def weightedSums(self):
        """Return the weighted sums of the last mini-batch, neurons × examples."""
        return self.sums

    def slopes(self):
        """Return φ′(z) for the last mini-batch: a list for each neuron, a number an example."""
        slopes = self.activation.derivativeArray(self.sums, self.outputs)
        return numpy.broadcast_to(slopes, self.sums.shape).tolist()

    def gradients(self):
        """Return the gradients of the last mini-batch: a list for each neuron."""
        return self.sumGradients.tolist()

    def backward(self, gradients):
        """Turn the gradients of the outputs into those of the inputs: ∇ = ∇H ∘ φ′(Z)."""
        if self._mask is not None:
            gradients = gradients * self._mask
        if self._slopes is not None:
            slopeGradients = self.activation.slopeGradientArray(self.sums, gradients)
            self._learned[1].addGradients(slopeGradients)
        return self.backwardFromSums(
            layerBackArray(self.activation, self.sums, self.outputs, gradients)
        )

    def backwardFromSums(self, gradients):
        """Add up ∂W: ∇Aᵀ, the bias's being Σₙ ∇ₙ; return the gradients of the inputs, Wᵀ∇."""
        self.sumGradients = gradients
        if self._normalization is not None:
            gradients = self._normalization.backward(gradients)
        weightGradients = numpy.empty_like(self.weights)
        # Where a mean takes the bias out, its gradient would be nothing but rounding errors.
        weightGradients[:, 0] = gradients.sum(axis=1) if self._hasBiases else 0.0
        weightGradients[:, 1:] = gradients @ self._inputs.T
        self._learned[0].addGradients(weightGradients)
        return self._blame(gradients) if self.wantsInputGradients else None

    def _blame(self, gradients):
        """Return what the inputs are blamed for, Wᵀ∇."""
        return self._product("blames", self.weights[:, 1:].T, gradients)

    def _product(self, name, first, second):
        """Return a matrix product; `name` says what for."""
        return first @ second

    # What is learned.

    def parameters(self):
        """Return what the layer learns, a list of `Parameters`."""
        return self._learned

    def state(self):
        """Return the numbers of this layer, (word, list of floats) pairs."""
        pairs = [("weights", row) for row in self.weights.tolist()]
        if self._slopes is not None:
            pairs.append(("slopes", self._slopes[:, 0].tolist()))
        if self._normalization is not None:
            pairs += [(word, array[:, 0].tolist()) for word, array in self._normalization.state()]
        return pairs

    def restore(self, rows):
        """Take the numbers from an iterator of lists, in the order of `state`."""
        self.weights[:] = [next(rows) for _ in self.weights]
        if self._slopes is not None:
            self._slopes[:, 0] = next(rows)
        if self._normalization is not None:
            for _, array in self._normalization.state():
                array[:, 0] = next(rows)
