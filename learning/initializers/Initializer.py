"""What every initialisation does: draw the weights of a neuron."""

from learning.choices.Choice import Choice


class Initializer(Choice):
    """Draws the weights that neurons start with."""

    def weights(self, inputCount, neuronCount, generator):
        """Return the weights of one neuron: `inputCount` + 1 floats, the bias first.

        `neuronCount` is how many neurons read each input; `generator` a `random.Random`, which is
        asked for the neurons of a network layer after layer, so that both engines start equal.
        """
        raise NotImplementedError

    def rows(self, count, inputCount, readers, generator):
        """Return the weights of a layer: those of `count` neurons, a list each.

        `readers` is how many neurons read an input: all of a dense layer; of a convolution, whose
        filters look at each pixel at several places, more.
        """
        return [self.weights(inputCount, readers, generator) for _ in range(count)]
