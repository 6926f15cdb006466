"""The convolution: a grid of neurons that each look at a patch, and share their weights."""

from learning.choices.hyperparameters import checkWhole
from learning.layers.NeuronLayer import NeuronLayer
from learning.layers.shapes import countOf
from learning.layers.Window import Window


class Convolution(NeuronLayer):
    """Convolution: a filter of size × size pixels, of all the channels, answers at every place.

    What it answers is a map, the channel of the next layer. It is a cross-correlation: the filter
    is laid on the image as it is, not mirrored as in mathematics; learned weights do not mind.
    Outputs are ⌊(n + 2 padding − size)/stride⌋ + 1 a side; each filter has one bias.

    Source: lecture 001, convolution; Dumoulin and Visin 2016 for the sizes.
    """

    name = "convolution"
    synonyms = ("conv", "conv2d")
    formula = "h = φ(Σ_cij w_cij x_c,s·y+i,s·x+j + w₀)"
    lecture = "001"
    example = "--hidden convolution:filters=4:stride=2 --activation relu --init he --max-epochs 5"
    file = "ConvolutionLayer"

    def __init__(
        self, filters=8, size=3, stride=1, padding=0, activation="", dropout=None, norm=""
    ):
        """Take whole numbers: filters, size and stride from 1 up, padding from 0 up."""
        for value, parameter in ((filters, "filters"), (size, "size"), (stride, "stride")):
            checkWhole(value, parameter)
        super().__init__(activation, dropout, norm)
        self.filters = filters
        self.size = size
        self.stride = stride
        self.padding = checkWhole(padding, "padding", 0)

    def window(self):
        """Return the `Window` that its neurons look through."""
        return Window(self.size, self.stride, self.padding)

    def outputShape(self, inputShape):
        """Return (filters, height, width)."""
        _, height, width = self.window().outputShape(inputShape)
        return self.filters, height, width

    def unitCount(self):
        """A filter's weights are one neuron's."""
        return self.filters

    def inputsOfEach(self, inputShape):
        """Return channels × size × size."""
        return inputShape[0] * self.size**2

    def fanOut(self):
        """Return filters × size × size, with a stride of 1, as PyTorch counts."""
        return self.filters * self.size**2

    def multiplyAdds(self, placed):
        """Return outputs × channels × size × size."""
        return countOf(placed.outputShape) * self.inputsOfEach(placed.inputShape)
