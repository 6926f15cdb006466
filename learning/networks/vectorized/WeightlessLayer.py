"""What vectorized layers without weights have in common."""

import numpy

from learning.networks.vectorized.OutputNeuronView import OutputNeuronView


class WeightlessLayer:
    """A layer of numbers in, numbers out: nothing to learn, nothing to save.

    Attributes:
        outputs, sumGradients: arrays of outputs × examples for the last mini-batch.
        weights: an empty array.
        neurons: the list of `OutputNeuronView`s, to look at.
        activation: None: there is none; units: none, as nothing is learned.
    """

    activation = None
    units = ()

    def __init__(self, count, dtype):
        """Make a layer of `count` outputs."""
        self.weights = numpy.empty((count, 0), dtype)
        self.outputs = self.sumGradients = None
        self.neurons = [OutputNeuronView(self, index) for index in range(count)]

    def slopes(self):
        """Return none: nothing is activated."""
        return []

    def gradients(self):
        """Return the gradients of the last mini-batch: a list for each neuron."""
        return self.sumGradients.tolist()

    def parameters(self):
        """Return none: nothing is learned."""
        return []

    def state(self):
        """Return none."""
        return []

    def restore(self, rows):
        """Take nothing from an iterator of lists."""
