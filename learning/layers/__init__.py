"""Layer kinds, and the architectures made of them: what shapes come out, and what they cost.

Here nothing is computed: how a layer of a kind answers and learns is in `learning.networks.naive`,
neuron by neuron, and in `learning.networks.vectorized`. A kind is a file here and one in each.
"""

from learning.choices.Catalogue import Catalogue

LAYERS = Catalogue(__name__, __path__[0])
"""The layer kinds, by name."""
