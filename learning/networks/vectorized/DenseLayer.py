"""A layer of neurons that each read all the inputs, all at once."""

import numpy

from learning.activations.layers import layerBackArray
from learning.networks.Dropout import Dropout
from learning.networks.vectorized.BatchNormalization import BatchNormalization
from learning.networks.vectorized.LayerNeuronView import LayerNeuronView
from learning.networks.vectorized.Parameters import Parameters


class DenseLayer:
    """A fully connected layer. A mini-batch is an array of inputs × examples.

    Attributes:
        weights: W, neurons × (1 + inputs), the biases in column 0.
        sums, outputs, sumGradients: arrays of neurons × examples for the last mini-batch: Z, H, and
            the gradient of Z as the activation gets it; None before the first.
        neurons: the list of `LayerNeuronView`s, to look at.
    """

    def __init__(
        self, inputCount, neuronCount, activation, initializer, generator, isHidden, recipe, dtype
    ):
        """Make the matrix, its rows drawn one after the other.

        `isHidden` is whether the recipe's normalisation and dropout concern this layer.
        """
        self.weights = numpy.array(
            [initializer.weights(inputCount, neuronCount, generator) for _ in range(neuronCount)],
            dtype,
        )
        self._activation = activation.forLayer(neuronCount, dtype)
        self._slopes = self._activation.learned()
        self._normalization = None
        self._learned = [Parameters(self.weights, "weights", isPenalized=True)]
        if self._slopes is not None:
            self._learned.append(Parameters(self._slopes, "slopes"))
        if isHidden and recipe.batchNorm:
            self.weights[:, 0] = 0.0  # β takes its place
            self._normalization = BatchNormalization(neuronCount, dtype)
            self._learned += self._normalization.learned
        drops = isHidden and recipe.dropout > 0
        self._dropout = Dropout(recipe.dropout, generator) if drops else None
        self._mask = None
        self.sums = self.outputs = self.sumGradients = None
        self.neurons = [LayerNeuronView(self, index) for index in range(neuronCount)]

    def forward(self, inputs, isTraining):
        """Return the outputs, neurons × examples: Z = W A + w₀, normalised or not, H = φ(Z)."""
        self._inputs = inputs
        self.sums = self.weights[:, 1:] @ inputs + self.weights[:, :1]
        if self._normalization is not None:
            self.sums = self._normalization.forward(self.sums, isTraining)
        self.outputs = outputs = self._activation.valueArray(self.sums)
        self._mask = None
        if isTraining and self._dropout is not None:
            self._mask = self._dropout.maskArray(*outputs.T.shape, outputs.dtype)
            outputs = outputs * self._mask
        return outputs

    def weightedSums(self):
        """Return the weighted sums of the last mini-batch, neurons × examples."""
        return self.sums

    def slopes(self):
        """Return φ′(z) for the last mini-batch: a list for each neuron, a number an example."""
        slopes = self._activation.derivativeArray(self.sums, self.outputs)
        return numpy.broadcast_to(slopes, self.sums.shape).tolist()

    def gradients(self):
        """Return the gradients of the last mini-batch: a list for each neuron."""
        return self.sumGradients.tolist()

    def backward(self, gradients):
        """Turn the gradients of the outputs into those of the inputs: ∇ = ∇H ∘ φ′(Z)."""
        if self._mask is not None:
            gradients = gradients * self._mask
        if self._slopes is not None:
            slopeGradients = self._activation.slopeGradientArray(self.sums, gradients)
            self._learned[1].addGradients(slopeGradients)
        return self.backwardFromSums(
            layerBackArray(self._activation, self.sums, self.outputs, gradients)
        )

    def backwardFromSums(self, gradients):
        """Add up ∂W: ∇Aᵀ, the bias's being Σₙ ∇ₙ; return the gradients of the inputs, Wᵀ∇."""
        self.sumGradients = gradients
        weightGradients = numpy.empty_like(self.weights)
        weightGradients[:, 0] = gradients.sum(axis=1)
        if self._normalization is not None:
            gradients = self._normalization.backward(gradients)
            weightGradients[:, 0] = 0.0  # no effect: rounding errors, were they not 0
        weightGradients[:, 1:] = gradients @ self._inputs.T
        self._learned[0].addGradients(weightGradients)
        return self.weights[:, 1:].T @ gradients

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
            pairs += [(word, array[:, 0].tolist()) for word, array in self._normalized()]
        return pairs

    def restore(self, rows):
        """Take the numbers from an iterator of lists, in the order of `state`."""
        self.weights[:] = [next(rows) for _ in self.weights]
        if self._slopes is not None:
            self._slopes[:, 0] = next(rows)
        if self._normalization is not None:
            for _, array in self._normalized():
                array[:, 0] = next(rows)

    def _normalized(self):
        normalization = self._normalization
        return [
            ("gamma", normalization.gamma),
            ("beta", normalization.beta),
            ("running-mean", normalization.mean),
            ("running-variance", normalization.variance),
        ]
