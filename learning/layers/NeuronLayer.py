"""Layers of neurons with weights: what a dense one and a convolution have in common."""

from learning.activations import ACTIVATIONS
from learning.checks import Sentence, quote, unlike
from learning.choices.hyperparameters import checkFraction
from learning.layers.Layer import Layer
from learning.layers.PlacedLayer import PlacedLayer

NORMS = ("none", "batch", "layer")
"""The normalisations that a layer's sums may have: over the mini-batch, or over the layer."""


class NeuronLayer(Layer):
    """Neurons h = φ(Σᵢ wᵢxᵢ + w₀), normalised or not, some dropped.

    Each layer may have an activation, a dropout and a normalisation of its own; else it has the
    recipe's.
    """

    def __init__(self, activation="", dropout=None, norm=""):
        """Take the name of an activation, a probability, and one of the `NORMS`."""
        checkActivation(activation)
        if dropout is not None:
            checkFraction(dropout, "dropout")
        if norm not in ("", *NORMS):
            raise unlike("norm", Sentence("one of {names}", names=", ".join(NORMS)), quote(norm))
        self.activation = activation
        self.dropout = dropout
        self.norm = norm

    def wantsSeveral(self):
        """Batch normalisation does."""
        return self.norm == "batch"

    def unitCount(self):
        """Return how many neurons have weights of their own; a filter's neurons share theirs."""
        raise NotImplementedError

    def inputsOfEach(self, inputShape):
        """Return how many inputs each neuron reads."""
        raise NotImplementedError

    def fanOut(self):
        """Return how many neurons each input is read by, at most: initialisations ask for it."""
        return self.unitCount()

    def place(self, inputShape, recipe):
        """Return it with its own choices, or else the recipe's."""
        usualNorm = "batch" if recipe.batchNorm else "none"
        dropout = recipe.dropout if self.dropout is None else self.dropout
        dropout = 0.0 if recipe.dropout is None else dropout
        return PlacedLayer(
            self,
            inputShape,
            self.outputShape(inputShape),
            activationOr(self.activation, recipe.activation),
            dropout,
            self.norm or usualNorm,
        )

    def lines(self, placed):
        """Weights, a line a unit; slopes if the activation learns them; and the normalisation."""
        units = self.unitCount()
        found = [("weights", units, 1 + self.inputsOfEach(placed.inputShape))]
        if learnsSlopes(placed.activation):
            found.append(("slopes", 1, units))
        if placed.norm != "none":
            found += [(word, 1, units) for word in ("gamma", "beta")]
        if placed.norm == "batch":
            found += [(word, 1, units) for word in ("running-mean", "running-variance")]
        return found

    def parameterCount(self, placed):
        """Return (inputs + 1) × units; of normalised ones γ and β too.

        Over the mini-batch β takes the place of the bias, which the mean takes out.
        """
        counted = {word: lines * count for word, lines, count in placed.lines()}
        biases = self.unitCount() if placed.norm == "batch" else 0
        learned = ("weights", "slopes", "gamma", "beta")
        return sum(counted.get(word, 0) for word in learned) - biases


def checkActivation(name):
    """Check that a word is "", or names an activation for hidden neurons."""
    known = [known for known in ACTIVATIONS if not ACTIVATIONS[known].needsLayer]
    if name and name not in known:
        raise unlike("activation", Sentence("one of {names}", names=", ".join(known)), quote(name))


def activationOr(name, usual):
    """Return the activation of a name, or the usual one where none is named."""
    return ACTIVATIONS.read(name) if name else usual


def learnsSlopes(activation):
    """Tell whether the neurons of an activation learn a slope each."""
    return activation.forNeurons(1)[0].learned() is not None
