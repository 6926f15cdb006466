"""Batch normalisation of a layer's weighted sums."""

import numpy

from learning.networks.naive.BatchNormalization import EPSILON, MEMORY, checkSeveral
from learning.networks.vectorized.Parameters import Parameters


class BatchNormalization:
    """Z ← Γ ∘ (Z − μ)/√(σ² + ε) + B, μ and σ² being means and variances along the rows.

    What the `naive` one does for one neuron; columns of numbers, neurons × 1, for the layer.
    """

    def __init__(self, neuronCount, dtype):
        """Start with γ = 1, β = 0, and running statistics of 0 and 1."""
        self.gamma = numpy.ones((neuronCount, 1), dtype)
        self.beta = numpy.zeros((neuronCount, 1), dtype)
        self.mean = numpy.zeros((neuronCount, 1), dtype)
        self.variance = numpy.ones((neuronCount, 1), dtype)
        self.learned = [Parameters(self.gamma, "gamma"), Parameters(self.beta, "beta")]

    def forward(self, sums, isTraining):
        """Return the normalised weighted sums of a mini-batch, neurons × examples."""
        count = sums.shape[1]
        self._isTraining = isTraining
        if isTraining:
            checkSeveral(count)
            mean = sums.mean(axis=1, keepdims=True)
            normal = sums - mean
            variance = (normal * normal).mean(axis=1, keepdims=True)
            self.mean += MEMORY * (mean - self.mean)
            self.variance += MEMORY * (variance * count / (count - 1) - self.variance)
        else:
            normal, variance = sums - self.mean, self.variance
        self._deviation = numpy.sqrt(variance + EPSILON)
        normal /= self._deviation  # in place, as large arrays take longer to get than to fill
        self._normal = normal
        found = self.gamma * normal
        found += self.beta
        return found

    def state(self):
        """Return its numbers, (word, array) pairs: a column each."""
        return [
            ("gamma", self.gamma),
            ("beta", self.beta),
            ("running-mean", self.mean),
            ("running-variance", self.variance),
        ]

    def backward(self, gradients):
        """∇Z = Γ/√(σ² + ε) ∘ (∇ − mean(∇) − Ẑ ∘ mean(∇ ∘ Ẑ)), the means along the rows."""
        count = gradients.shape[1]
        gammaGradient = (gradients * self._normal).sum(axis=1, keepdims=True)
        betaGradient = gradients.sum(axis=1, keepdims=True)
        self.learned[0].addGradients(gammaGradient)
        self.learned[1].addGradients(betaGradient)
        scale = self.gamma / self._deviation
        if not self._isTraining:
            return scale * gradients
        found = gradients - betaGradient / count
        found -= self._normal * (gammaGradient / count)
        found *= scale
        return found
