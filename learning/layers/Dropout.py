"""Dropout by itself, of the inputs for one."""

from learning.choices.hyperparameters import checkFraction
from learning.layers.Layer import Layer
from learning.layers.PlacedLayer import PlacedLayer


class Dropout(Layer):
    """Dropout: drops some of the numbers that come in while training, the inputs if it is first.

    What `--dropout` does to the outputs of every hidden layer; here to any numbers, one by one.
    Source: Srivastava et al. 2014, who drop a fifth of the inputs; lecture 003.
    """

    name = "dropout"
    formula = "h = x/(1 − p), or 0 with probability p"
    lecture = "003"
    example = "--hidden dropout:probability=0.1+32 --max-epochs 10"
    file = "DropoutLayer"
    takesImages = False

    def __init__(self, probability=0.2):
        """Take the probability of dropping, from 0 to less than 1."""
        checkFraction(probability, "probability")
        self.probability = probability

    def outputShape(self, inputShape):
        """Return the same shape."""
        return inputShape

    def place(self, inputShape, recipe):
        """Return it; where the recipe's dropout is None it drops nothing."""
        probability = 0.0 if recipe.dropout is None else self.probability
        return PlacedLayer(self, inputShape, inputShape, dropout=probability)
