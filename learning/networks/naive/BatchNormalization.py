"""Batch normalisation of one neuron's weighted sums."""

from math import sqrt

from learning.checks import Sentence, unlike
from learning.networks.naive.Parameters import Parameters

EPSILON = 1e-5
"""ε, which keeps a variance of 0 from being divided by; PyTorch's."""

MEMORY = 0.1
"""The weight of the latest mini-batch in the running statistics; PyTorch's momentum."""


def checkSeveral(count):
    """Check that a mini-batch has several examples: the mean of one would be the example."""
    if count < 2:
        expected = Sentence("a mini-batch of 2 examples or more")
        raise unlike(Sentence("batch normalisation"), expected, count)


class BatchNormalization:
    """z ← γ (z − μ)/√(σ² + ε) + β, μ and σ² being the mean and the variance over the mini-batch.

    γ and β are learned, so that the neuron may undo it. At prediction there may be no batch, so
    running means of μ and σ² stand in. As in PyTorch the variance that normalises is divided by N,
    and the one that is remembered by N − 1.

    Source: Ioffe and Szegedy 2015, algorithms 1 and 2; lecture 001, batch normalisation; lecture
    003.
    """

    def __init__(self):
        """Start with γ = 1, β = 0, and running statistics of 0 and 1."""
        self.gamma, self.beta = [1.0], [0.0]
        self.mean, self.variance = 0.0, 1.0
        self.learned = [Parameters(self.gamma, "gamma"), Parameters(self.beta, "beta")]

    def forward(self, sums, isTraining):
        """Return the normalised weighted sums of a mini-batch, a list."""
        count = len(sums)
        self._isTraining = isTraining
        if isTraining:
            checkSeveral(count)
        mean, variance = self.mean, self.variance
        if isTraining:
            mean = sum(sums) / count
            deviations = [z - mean for z in sums]
            variance = sum(deviation * deviation for deviation in deviations) / count
            self.mean += MEMORY * (mean - self.mean)
            self.variance += MEMORY * (variance * count / (count - 1) - self.variance)
        self._deviation = sqrt(variance + EPSILON)
        self._normal = [(z - mean) / self._deviation for z in sums]
        return [self.gamma[0] * z + self.beta[0] for z in self._normal]

    def backward(self, gradients):
        """Turn the gradients of the normalised sums into those of the sums.

        ∇z = γ/√(σ² + ε) (∇ − mean(∇) − ẑ mean(∇ẑ)): μ and σ² depend on z as well. With the
        running statistics they do not, and the two means drop out.
        """
        count = len(gradients)
        pairs = list(zip(gradients, self._normal, strict=True))
        gammaGradient = sum(gradient * z for gradient, z in pairs)
        betaGradient = sum(gradients)
        self.learned[0].addGradients([gammaGradient])
        self.learned[1].addGradients([betaGradient])
        scale = self.gamma[0] / self._deviation
        if not self._isTraining:
            return [scale * gradient for gradient in gradients]
        return [
            scale * (gradient - betaGradient / count - z * gammaGradient / count)
            for gradient, z in pairs
        ]
