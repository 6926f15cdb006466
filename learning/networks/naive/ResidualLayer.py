"""A residual layer: what came in is added to what the layers inside made of it."""

from operator import add

from learning.layers.shapes import countOf
from learning.networks.Branches import Branches
from learning.networks.naive.OutputNeuron import OutputNeuron
from learning.networks.naive.Parameters import Parameters


class ResidualLayer(Branches):
    """h = φ(F(x) + x), F being the layers inside; x goes through the shortcut, if there is one.

    On the way back the gradient of the sum goes both ways, whole: through the layers inside, and
    past them. However little they let through, it does not vanish.

    Attributes:
        neurons: the `OutputNeuron`s of the sums.
        outputRows, gradientRows: outputs of the last mini-batch, and gradients of the sums.
        activation: that of the sums; units: none of its own.
        wantsInputGradients: whether `backward` has to return any.
    """

    units = ()
    wantsInputGradients = True

    def __init__(self, placed, tools):
        """Make the layers of a `PlacedLayer`, those inside first."""
        super().__init__(placed, tools)
        self.activation = placed.activation
        units = placed.outputShape[0]
        self._places = countOf(placed.outputShape) // units
        self._activations = placed.activation.forNeurons(units)
        self._slopes = [
            Parameters(activation.learned(), "slopes")
            for activation in self._activations
            if activation.learned() is not None
        ]
        self.outputRows = self.gradientRows = ()
        self.neurons = [OutputNeuron(self, index) for index in range(units * self._places)]
        self._each = [
            self._activations[index // self._places] for index in range(len(self.neurons))
        ]

    def forward(self, rows, isTraining):
        """Return the outputs, a row for each example: φ(F(x) + x)."""
        made, passed = self.fork(rows, isTraining)
        self._sums = _added(made, passed)
        self.outputRows = [
            [activation.value(z) for activation, z in zip(self._each, row, strict=True)]
            for row in self._sums
        ]
        return self.outputRows

    def backward(self, gradients):
        """Turn the rows of gradients of the outputs into those of the inputs."""
        if self._slopes:
            self._addSlopeGradients(gradients)
        self.gradientRows = [
            [
                gradient * activation.derivative(z, h)
                for activation, z, h, gradient in zip(self._each, *row, strict=True)
            ]
            for row in zip(self._sums, self.outputRows, gradients, strict=True)
        ]
        made, passed = self.back(self.gradientRows)
        return _added(made, passed) if self.wantsInputGradients else None

    def _addSlopeGradients(self, gradients):
        columns = zip(zip(*self._sums, strict=True), zip(*gradients, strict=True), strict=True)
        for index, (sums, column) in enumerate(columns):
            unit = index // self._places
            found = self._activations[unit].slopeGradient(sums, column)
            self._slopes[unit].addGradients(found)

    def slopes(self):
        """Return φ′ of the sums of the last mini-batch: a list for each neuron."""
        sums, outputs = zip(*self._sums, strict=True), zip(*self.outputRows, strict=True)
        columns = zip(self._each, sums, outputs, strict=True)
        return [list(map(activation.derivative, *pair)) for activation, *pair in columns]

    def gradients(self):
        """Return the gradients of the last mini-batch: a list for each neuron."""
        return [list(column) for column in zip(*self.gradientRows, strict=True)]

    # What is learned.

    def parameters(self):
        """Return what the layers inside learn, and the slopes, a list of `Parameters`."""
        return super().parameters() + self._slopes

    def state(self):
        """Return the numbers of this layer, (word, list of floats) pairs."""
        pairs = super().state()
        if self._slopes:
            pairs.append(("slopes", [parameters.values[0] for parameters in self._slopes]))
        return pairs

    def restore(self, rows):
        """Take the numbers from an iterator of lists, in the order of `state`."""
        super().restore(rows)
        if self._slopes:
            for parameters, slope in zip(self._slopes, next(rows), strict=True):
                parameters.values[0] = slope


def _added(rows, others):
    return [list(map(add, row, other)) for row, other in zip(rows, others, strict=True)]
