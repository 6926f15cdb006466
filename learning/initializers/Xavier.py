"""Xavier Glorot's initialisation, for tanh and logistic neurons."""

from math import sqrt

from learning.choices.hyperparameters import checkPositive
from learning.initializers.Initializer import Initializer


class Xavier(Initializer):
    """Xavier (Glorot): as `formula` says.

    The variance that neither the outputs on their way forward nor the gradients on their way back
    grow or fade with, as long as the activation is about linear.
    Source: Glorot and Bengio 2010, equation 12; lecture 003, and lecture 000's last saturation
    table.
    """

    name = "xavier"
    synonyms = ("glorot", "glorot-normal", "xavier-normal")
    formula = "w ~ N(0, gain² · 2/(inputs + neurons)), biases 0"
    lecture = "000, 003"
    example = "--hidden 16 --activation tanh --init xavier --max-epochs 40"

    def __init__(self, gain=1.0):
        """Take the gain, above 0; 5/3 is PyTorch's advice for tanh."""
        self.gain = checkPositive(gain, "gain")

    def weights(self, inputCount, neuronCount, generator):
        """Return b = 0, w ~ N(0, gain² · 2/(inputs + neurons))."""
        sigma = self.gain * sqrt(2 / (inputCount + neuronCount))
        return [0.0, *(generator.gauss(0, sigma) for _ in range(inputCount))]
