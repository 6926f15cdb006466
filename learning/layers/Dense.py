"""The fully connected layer."""

from learning.choices.hyperparameters import checkWhole
from learning.layers.NeuronLayer import NeuronLayer
from learning.layers.shapes import countOf


class Dense(NeuronLayer):
    """Dense (fully connected): every neuron reads all the inputs, images too. `64` is short for it.

    Source: lectures 000, 001 and 004.
    """

    name = "dense"
    synonyms = ("fully-connected",)
    formula = "h = φ(Σᵢ wᵢxᵢ + w₀)"
    lecture = "000, 001, 004"
    example = "--hidden dense:neurons=16:activation=tanh --max-epochs 20"
    file = "DenseLayer"
    takesImages = False

    def __init__(self, neurons=64, activation="", dropout=None, norm=""):
        """Take how many neurons, from 1 up; the rest as every `NeuronLayer`."""
        super().__init__(activation, dropout, norm)
        self.neurons = checkWhole(neurons, "neurons")

    def words(self):
        """A size alone says all where nothing else was chosen."""
        isPlain = not self.activation and self.dropout is None and not self.norm
        return [str(self.neurons)] if isPlain else super().words()

    def outputShape(self, inputShape):
        """Return (neurons,), whatever comes in."""
        return (self.neurons,)

    def unitCount(self):
        """Every neuron has weights of its own."""
        return self.neurons

    def inputsOfEach(self, inputShape):
        """All of them."""
        return countOf(inputShape)

    def multiplyAdds(self, placed):
        """Return inputs × neurons."""
        return countOf(placed.inputShape) * self.neurons
