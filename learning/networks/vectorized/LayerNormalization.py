"""Layer normalisation of a layer's weighted sums, all the examples at once."""

import numpy

from learning.networks.naive.BatchNormalization import EPSILON
from learning.networks.vectorized.Parameters import Parameters


class LayerNormalization:
    """Z ← Γ ∘ (Z − μ)/√(σ² + ε) + B, μ and σ² being means and variances over the layer.

    What the `naive` one does. Sums are units × (places · examples), the examples last: looked at as
    units × places × examples, the means are over the first two axes.
    """

    def __init__(self, unitCount, dtype, placeCount):
        """Start with γ = 1 and β = 0; `placeCount` is that of a map, 1 of a dense layer."""
        self.gamma = numpy.ones((unitCount, 1), dtype)
        self.beta = numpy.zeros((unitCount, 1), dtype)
        self._placeCount = placeCount
        self.learned = [Parameters(self.gamma, "gamma"), Parameters(self.beta, "beta")]

    def forward(self, sums, isTraining):
        """Return the normalised weighted sums of a mini-batch, as they came."""
        normal = self._byExample(sums)
        normal = normal - self._mean(normal)
        self._deviation = numpy.sqrt(self._mean(normal * normal) + EPSILON)
        normal /= self._deviation
        self._normal = normal.reshape(sums.shape)
        return self.gamma * self._normal + self.beta

    def backward(self, gradients):
        """∇Z = (∇Ẑ − mean(∇Ẑ) − Ẑ ∘ mean(∇Ẑ ∘ Ẑ))/√(σ² + ε) with ∇Ẑ = Γ ∘ ∇."""
        self.learned[0].addGradients((gradients * self._normal).sum(axis=1, keepdims=True))
        self.learned[1].addGradients(gradients.sum(axis=1, keepdims=True))
        scaled, normal = self._byExample(self.gamma * gradients), self._byExample(self._normal)
        found = scaled - self._mean(scaled) - normal * self._mean(scaled * normal)
        found /= self._deviation
        return found.reshape(gradients.shape)

    def _byExample(self, array):
        return array.reshape(len(array), self._placeCount, -1)

    @staticmethod
    def _mean(array):
        return array.mean(axis=(0, 1), keepdims=True)

    def state(self):
        """Return γ and β, (word, array) pairs: a column each."""
        return [("gamma", self.gamma), ("beta", self.beta)]
