"""Xavier Glorot's initialisation, evenly drawn: the paper's own."""

from math import sqrt

from learning.choices.hyperparameters import checkPositive
from learning.initializers.Initializer import Initializer


class XavierUniform(Initializer):
    """Xavier (Glorot) uniform: as `formula` says.

    The variance is that of `xavier`, gain² · 2/(inputs + neurons), and no weight is far from 0.
    Beyond the lectures, which draw it from a bell. Source: Glorot and Bengio 2010, equation 16.
    """

    name = "xavier-uniform"
    synonyms = ("glorot-uniform",)
    formula = "w ~ gain · √(6/(inputs + neurons)) U(−1, 1), biases 0"
    lecture = "beyond"
    example = "--hidden 16 --activation tanh --init xavier-uniform --max-epochs 40"

    def __init__(self, gain=1.0):
        """Take the gain, above 0; 5/3 is PyTorch's advice for tanh."""
        self.gain = checkPositive(gain, "gain")

    def weights(self, inputCount, neuronCount, generator):
        """Return b = 0, w ~ gain · √(6/(inputs + neurons)) U(−1, 1)."""
        width = self.gain * sqrt(6 / (inputCount + neuronCount))
        return [0.0, *(generator.uniform(-width, width) for _ in range(inputCount))]
