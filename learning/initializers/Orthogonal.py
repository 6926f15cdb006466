"""Weights that keep lengths: orthogonal ones."""

from math import sqrt
from operator import mul

from learning.choices.hyperparameters import checkPositive
from learning.initializers.Initializer import Initializer


class Orthogonal(Initializer):
    """Orthogonal: the neurons of a layer look in directions at right angles to each other.

    So the layer, linear, makes no vector longer or shorter, and many such layers neither explode
    nor vanish. Where there are more neurons than inputs the inputs' columns are at right angles.
    Directions are drawn from a bell, and each is freed of its shadows on those before it (Gram and
    Schmidt). Beyond the lectures. Source: Saxe et al. 2014, 3.
    """

    name = "orthogonal"
    formula = "W Wᵀ = gain² I, or Wᵀ W = gain² I of more neurons than inputs; biases 0"
    lecture = "beyond"
    example = "--hidden 16 --activation tanh --init orthogonal --max-epochs 40"

    def __init__(self, gain=1.0):
        """Take the gain, above 0; √2 is PyTorch's advice for ReLU, 5/3 for tanh."""
        checkPositive(gain, "gain")
        self.gain = gain

    def weights(self, inputCount, neuronCount, generator):
        """Return b = 0 and a direction, for a neuron by itself."""
        return self.rows(1, inputCount, neuronCount, generator)[0]

    def rows(self, count, inputCount, readers, generator):
        """Return b = 0 and directions at right angles, for a whole layer."""
        length, number = max(count, inputCount), min(count, inputCount)
        directions = []
        while len(directions) < number:
            drawn = [generator.gauss(0, 1) for _ in range(length)]
            directions.append(_freed(_freed(drawn, directions), directions))  # twice is exact
        rows = directions if count <= inputCount else zip(*directions, strict=True)
        return [[0.0, *(self.gain * weight for weight in row)] for row in rows]


def _freed(vector, others):
    """Return a vector of length 1 at right angles to others, which are so among themselves."""
    for other in others:
        shadow = sum(map(mul, vector, other))
        vector = [x - shadow * y for x, y in zip(vector, other, strict=True)]
    length = sqrt(sum(x * x for x in vector))
    return [x / length for x in vector]
