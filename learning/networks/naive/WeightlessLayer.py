"""What layers without weights have in common: there is nothing to learn, and nothing to save."""

from learning.networks.naive.OutputNeuron import OutputNeuron


class WeightlessLayer:
    """A layer of numbers in, numbers out.

    Attributes:
        neurons: the `OutputNeuron`s, to look at.
        outputRows, gradientRows: those of the last mini-batch, a row for each example.
        activation: None: there is none; units: none, as nothing is learned.
    """

    activation = None
    units = ()

    def __init__(self, count):
        """Make a layer of `count` outputs."""
        self.outputRows = self.gradientRows = ()
        self.neurons = [OutputNeuron(self, index) for index in range(count)]

    def slopes(self):
        """Return none: nothing is activated."""
        return []

    def gradients(self):
        """Return the gradients of the last mini-batch: a list for each neuron."""
        return [list(column) for column in zip(*self.gradientRows, strict=True)]

    def parameters(self):
        """Return none: nothing is learned."""
        return []

    def state(self):
        """Return none."""
        return []

    def restore(self, rows):
        """Take nothing from an iterator of lists."""
