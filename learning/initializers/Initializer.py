"""What every initialisation does: draw the weights of a neuron."""

from learning.choices.Choice import Choice


class Initializer(Choice):
    """Draws the weights that neurons start with."""

    def weights(self, inputCount, neuronCount, generator):
        """Return the weights of one neuron: `inputCount` + 1 floats, the bias first.

        `neuronCount` is how many neurons its layer has; `generator` a `random.Random`, which is
        asked for the neurons of a network layer after layer, so that both engines start equal.
        """
        raise NotImplementedError
