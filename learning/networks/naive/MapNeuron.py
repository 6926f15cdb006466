"""One neuron of a convolution: a place in the map of a filter, with that filter's weights."""

from Neuron import Neuron


class MapNeuron:
    """A neuron h = φ(Σᵢ wᵢxᵢ + w₀) that looks at a patch; all neurons of a map share w.

    Attributes:
        patch: the inputs that it reads, each an index in the row of all inputs, −1 for padding.
    """

    __repr__ = Neuron.__repr__

    def __init__(self, unit, place, patches):
        """Be the neuron at `place`, counted from 0, of those with the weights of `unit`.

        `patches` are those of all places.
        """
        self._unit = unit
        self._fromTheEnd = place - len(patches)  # the last example's places come last
        self.patch = patches[place]

    @property
    def weights(self):
        """The list of weights, the bias first: the same list for every neuron of the map."""
        return self._unit.weights

    @property
    def output(self):
        """The output for the last example, a float; None before the first."""
        return self._unit.outputs[self._fromTheEnd] if self._unit.outputs else None

    @property
    def gradient(self):
        """The gradient for the last example, a float; None before the first."""
        return self._unit.gradients[self._fromTheEnd] if self._unit.gradients else None
