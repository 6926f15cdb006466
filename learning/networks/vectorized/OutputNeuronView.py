"""One neuron without weights of a vectorized layer that pools or adds: to look at."""

from learning.networks.naive.OutputNeuron import OutputNeuron
from learning.networks.vectorized.LayerNeuronView import LayerNeuronView


class OutputNeuronView(LayerNeuronView):
    """A number that comes out of a layer, and its gradient: live views of the layer's arrays."""

    __repr__ = OutputNeuron.__repr__
