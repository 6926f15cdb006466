"""Layer normalisation of a layer's weighted sums, example by example."""

from math import sqrt

from learning.networks.naive.BatchNormalization import EPSILON
from learning.networks.naive.Parameters import Parameters


class LayerNormalization:
    """z ← γ (z − μ)/√(σ² + ε) + β, μ and σ² being mean and variance over the layer's neurons.

    Each example by itself: a mini-batch of one will do, and prediction is no different. γ and β are
    a neuron's own. Of a convolution μ and σ² are over all places of all maps, and a map has one γ
    and one β: what PyTorch calls a group norm of one group.

    Source: Ba, Kiros and Hinton 2016, equations 3 and 4. Beyond the lectures.
    """

    def __init__(self, unitCount):
        """Start with γ = 1 and β = 0."""
        self.gamma, self.beta = [1.0] * unitCount, [0.0] * unitCount
        self.learned = [Parameters(self.gamma, "gamma"), Parameters(self.beta, "beta")]

    def forward(self, columns, placeCount):
        """Return the normalised sums; a column is a unit's, `placeCount` numbers an example."""
        self._placeCount = placeCount
        self._normal = [[] for _ in columns]
        self._deviations = []
        for example in self._examples(columns):
            numbers = [z for part in example for z in part]
            mean = sum(numbers) / len(numbers)
            variance = sum((z - mean) * (z - mean) for z in numbers) / len(numbers)
            deviation = sqrt(variance + EPSILON)
            self._deviations.append(deviation)
            for normal, part in zip(self._normal, example, strict=True):
                normal += [(z - mean) / deviation for z in part]
        units = zip(self.gamma, self.beta, self._normal, strict=True)
        return [[gamma * z + beta for z in normal] for gamma, beta, normal in units]

    def backward(self, columns):
        """Turn the gradients of the normalised sums into those of the sums.

        With ∇ẑ = γ∇: ∇z = (∇ẑ − mean(∇ẑ) − ẑ mean(∇ẑ ẑ))/√(σ² + ε), the means over the layer.
        """
        pairs = list(zip(columns, self._normal, strict=True))
        self.learned[0].addGradients(
            [sum(g * z for g, z in zip(*pair, strict=True)) for pair in pairs]
        )
        self.learned[1].addGradients([sum(column) for column in columns])
        scaled = [[gamma * g for g in c] for gamma, c in zip(self.gamma, columns, strict=True)]
        found = [[] for _ in columns]
        parts = zip(
            self._examples(scaled), self._examples(self._normal), self._deviations, strict=True
        )
        for gradients, normals, deviation in parts:
            terms = [
                (g, z)
                for own, normal in zip(gradients, normals, strict=True)
                for g, z in zip(own, normal, strict=True)
            ]
            mean = sum(g for g, _ in terms) / len(terms)
            slope = sum(g * z for g, z in terms) / len(terms)
            for column, own, normal in zip(found, gradients, normals, strict=True):
                column += [
                    (g - mean - z * slope) / deviation for g, z in zip(own, normal, strict=True)
                ]
        return found

    def _examples(self, columns):
        """Return, for each example, the part of each column that is about it."""
        starts = range(0, len(columns[0]), self._placeCount)
        return [
            [column[start : start + self._placeCount] for column in columns] for start in starts
        ]

    def state(self):
        """Return γ and β, (word, list of floats) pairs."""
        return [("gamma", list(self.gamma)), ("beta", list(self.beta))]

    def restore(self, rows):
        """Take them from an iterator of lists."""
        self.gamma[:], self.beta[:] = next(rows), next(rows)
