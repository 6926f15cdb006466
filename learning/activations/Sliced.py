"""Different activations for different outputs of one layer."""

from learning.activations.Activation import Activation
from learning.activations.layers import layerValues


class Sliced(Activation):
    """Different activations for slices of the output layer, which a combination of losses reads.

    It has no name: the loss says which activation goes with each of its parts.
    """

    needsLayer = True

    def __init__(self, parts):
        """Take `parts`, pairs of a slice of the outputs and an `Activation`."""
        self.parts = parts

    def layerValues(self, weightedSums):
        """Return the outputs of a layer, a list."""
        outputs = [0.0] * len(weightedSums)
        for place, activation in self.parts:
            outputs[place] = layerValues(activation, weightedSums[place])
        return outputs

    def valueArray(self, weightedSums):
        """Return the outputs of a mini-batch, outputs × examples."""
        import numpy

        return numpy.concatenate(
            [part.valueArray(weightedSums[place]) for place, part in self.parts]
        )

    # The gradient never comes back through here: the combination of losses does that itself.
