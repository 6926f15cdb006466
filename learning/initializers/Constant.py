"""All weights the same: to show why that fails."""

from learning.choices.hyperparameters import checkNumber
from learning.initializers.Initializer import Initializer
from learning.words.language import translate


class Constant(Initializer):
    """Constant: the neurons of a hidden layer start equal, and stay equal.

    They answer the same, are blamed the same and move the same, so that a hidden layer of any
    size is worth one neuron. Without a hidden layer there is no such trouble: each output has
    its own desired outputs (lecture 003, which does not make the difference).
    """

    name = "constant"
    synonyms = ("zeros", "zero")
    formula = "w = value"
    lecture = "003"
    example = "--hidden 16 --init constant --max-epochs 10"

    def __init__(self, value=0.0):
        """Take the value of all weights, biases included."""
        self.value = checkNumber(value, "value", translate("a finite number"), lambda number: True)

    def weights(self, inputCount, neuronCount, generator):
        """Return w = value, for all."""
        return [float(self.value)] * (inputCount + 1)
