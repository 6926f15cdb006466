"""A residual layer of all the examples at once."""

import numpy

from learning.activations.layers import layerBackArray
from learning.layers.shapes import countOf
from learning.networks.Branches import Branches
from learning.networks.vectorized.OutputNeuronView import OutputNeuronView
from learning.networks.vectorized.Parameters import Parameters


class ResidualLayer(Branches):
    """H = φ(F(X) + X): what the `naive` one does, for arrays of numbers × examples.

    Attributes:
        outputs, sumGradients: outputs of the last mini-batch, and gradients of the sums.
        weights: an empty array: those of the layers inside are theirs.
        neurons: the list of `OutputNeuronView`s, to look at.
        activation: that of the sums; units: none of its own.
        wantsInputGradients: whether `backward` has to return any.
    """

    units = ()
    wantsInputGradients = True

    def __init__(self, placed, tools):
        """Make the layers of a `PlacedLayer`, those inside first."""
        super().__init__(placed, tools)
        self._units = placed.outputShape[0]
        self.activation = placed.activation.forLayer(self._units, tools.dtype)
        slopes = self.activation.learned()
        self._slopes = [] if slopes is None else [Parameters(slopes, "slopes")]
        count = countOf(placed.outputShape)
        self.weights = numpy.empty((count, 0), tools.dtype)
        self.outputs = self.sumGradients = None
        self.neurons = [OutputNeuronView(self, index) for index in range(count)]

    def forward(self, inputs, isTraining):
        """Return the outputs: φ(F(X) + X)."""
        made, passed = self.fork(inputs, isTraining)
        self._sums = (made + passed).reshape(self._units, -1)  # a row for each map, or neuron
        self._answers = self.activation.valueArray(self._sums)
        self.outputs = self._answers.reshape(made.shape)
        return self.outputs

    def backward(self, gradients):
        """Turn the gradients of the outputs into those of the inputs."""
        byUnit = gradients.reshape(self._units, -1)
        if self._slopes:
            self._slopes[0].addGradients(self.activation.slopeGradientArray(self._sums, byUnit))
        back = layerBackArray(self.activation, self._sums, self._answers, byUnit)
        self.sumGradients = back.reshape(gradients.shape)
        made, passed = self.back(self.sumGradients)
        return made + passed if self.wantsInputGradients else None

    def slopes(self):
        """Return φ′ of the sums of the last mini-batch: a list for each neuron."""
        slopes = self.activation.derivativeArray(self._sums, self._answers)
        return numpy.broadcast_to(slopes, self._sums.shape).reshape(self.outputs.shape).tolist()

    def gradients(self):
        """Return the gradients of the last mini-batch: a list for each neuron."""
        return self.sumGradients.tolist()

    # What is learned.

    def parameters(self):
        """Return what the layers inside learn, and the slopes, a list of `Parameters`."""
        return super().parameters() + self._slopes

    def state(self):
        """Return the numbers of this layer, (word, list of floats) pairs."""
        return super().state() + [("slopes", found.values[:, 0].tolist()) for found in self._slopes]

    def restore(self, rows):
        """Take the numbers from an iterator of lists, in the order of `state`."""
        super().restore(rows)
        for found in self._slopes:
            found.values[:, 0] = next(rows)
