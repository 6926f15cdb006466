"""What every activation function has: its value, its slope, and how it behaves far from zero."""

from learning.choices.Choice import Choice


class Activation(Choice):
    """An activation function h = φ(z), z being a neuron's weighted sum.

    `value` and `derivative` are about one neuron and one example. `valueArray` and
    `derivativeArray` are the same for a whole layer and a mini-batch, arrays of neurons × examples:
    the loop over both has become an operation on an array.

    Attributes (of the class), the analysis of lectures 000 and 002:
        slopeBounds: the least and the largest φ′(z), or what they tend to.
        leftLimit, rightLimit: what φ(z) tends to as z goes to −∞ and to +∞; None where it does not
            stop. Where it stops the neuron is saturated: its slope, and the gradient with it, is 0.
        blocks: where the slope is 0 at once, so that a neuron which is always there learns nothing
            any more; "" if nowhere.
        isCentred: whether the outputs are centred on zero where the weighted sums are: "yes", "no"
            or "nearly".
        kinks: the z at which φ has no derivative.
        usualLoss: the name of the loss that goes with outputs of it, if none is chosen.
        needsLayer: whether an output depends on the weighted sums of the whole layer.
    """

    slopeBounds = (0, 1)
    leftLimit = None
    rightLimit = None
    blocks = ""
    isCentred = "no"
    kinks = ()
    usualLoss = "squared-error"
    needsLayer = False

    def value(self, weightedSum):
        """Return h = φ(z)."""
        raise NotImplementedError

    def derivative(self, weightedSum, output):
        """Return φ′(z), given both z and h, from whichever it is easier to tell."""
        raise NotImplementedError

    def valueArray(self, weightedSums):
        """Return an array of φ(z), of the shape of the array of weighted sums."""
        raise NotImplementedError

    def derivativeArray(self, weightedSums, outputs):
        """Return an array of φ′(z); a formula of sums and products is the same as for one."""
        return self.derivative(weightedSums, outputs)

    # What the layer asks for.

    def forNeurons(self, count):
        """Return an activation for each of `count` neurons: the same, unless it learns."""
        return [self] * count

    def forLayer(self, count, dtype):
        """Return an activation for a layer of `count` neurons at once: itself, unless it learns."""
        return self

    def learned(self):
        """Return the list, or the array, of what this activation learns; None if nothing."""
