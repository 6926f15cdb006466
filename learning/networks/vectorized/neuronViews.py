"""Neurons of a vectorized network, to look at: where the matrices are neurons again."""

from learning.checks import checkInputs
from Neuron import Neuron


class NeuronView:
    """A neuron of a `VectorizedNetwork`, to look at: live views of the network's arrays."""

    def __init__(self, network, layerIndex, index):
        """Look at neuron `index` of layer `layerIndex`, the first with weights being 0."""
        self._network = network
        self._weights = network.weights[layerIndex][index]
        self._output = network.example.outputs[layerIndex][index]
        self._gradient = network.example.gradients[layerIndex][index]

    @property
    def weights(self):
        """An array of 1 + inputs numbers, the bias first; writing in it changes the network."""
        return self._weights

    @weights.setter
    def weights(self, weights):
        checkInputs(weights, len(self._weights))
        self._weights[:] = weights

    @property
    def output(self):
        """The last activation h, a float in [0, 1]; None before the first."""
        return float(self._output[0]) if self._network.isActivated else None

    @property
    def gradient(self):
        """The last gradient ∇, a float; None before the first."""
        return float(self._gradient[0]) if self._network.hasGradients else None

    __repr__ = Neuron.__repr__


class InputNeuronView:
    """An input neuron of a `VectorizedNetwork`, to look at."""

    def __init__(self, network, index):
        """Look at input `index`, counted from 0."""
        self._network = network
        self._input = network.exampleInputs[1 + index]

    @property
    def output(self):
        """The last input, a float; None before the first."""
        return float(self._input[0]) if self._network.isActivated else None

    def __repr__(self):
        """Show the output."""
        return f"InputNeuron(output={self.output})"
