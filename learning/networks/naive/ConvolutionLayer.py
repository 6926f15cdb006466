"""A convolution: a grid of neurons that each look at a patch of the image, and share weights."""

from learning.networks.naive.DenseLayer import DenseLayer
from learning.networks.naive.MapNeuron import MapNeuron


class ConvolutionLayer(DenseLayer):
    """A layer with a neuron for each filter and each place; those of a filter share its weights.

    One neuron shown every patch answers what many neurons with its weights would answer, a patch
    each. So this is a dense layer of one neuron a filter whose examples are patches: each example
    gives as many as there are places. What is shared learns from all of them: its gradient is the
    sum over the places, as a dense neuron's is the sum over the examples.

    Attributes:
        units: the `LayerNeuron` of each filter, which holds the weights.
        neurons: the `MapNeuron`s, map after map, in each row after row.
    """

    def __init__(self, placed, tools):
        """Make the filters, and the grid of neurons that look through them."""
        super().__init__(placed, tools)
        window = placed.kind.window()
        self._inputCount = placed.inputShape[0] * placed.inputShape[1] * placed.inputShape[2]
        self._patches = [
            [pixel for channel in patch for pixel in channel]
            for patch in window.patches(placed.inputShape)
        ]
        self.neurons = [
            MapNeuron(unit, place, self._patches)
            for unit in self.units
            for place in range(len(self._patches))
        ]

    def forward(self, rows, isTraining):
        """Return the outputs, a row for each example: map after map."""
        padded = [[*row, 0.0] for row in rows]  # −1 is the index of the last, the padding
        patches = [[row[pixel] for pixel in patch] for row in padded for patch in self._patches]
        answers = super().forward(patches, isTraining)
        return [
            [answers[start + place][unit] for unit in self._unitRange() for place in self._places()]
            for start in range(0, len(answers), len(self._patches))
        ]

    def backward(self, gradients):
        """Turn the rows of gradients of the outputs into those of the inputs.

        A pixel is blamed by every patch that it is in.
        """
        count = len(self._patches)
        blames = super().backward(
            [
                [row[unit * count + place] for unit in self._unitRange()]
                for row in gradients
                for place in self._places()
            ]
        )
        if blames is None:
            return None
        found = [[0.0] * (self._inputCount + 1) for _ in gradients]
        for number, blame in enumerate(blames):
            row = found[number // count]
            for pixel, gradient in zip(self._patches[number % count], blame, strict=True):
                row[pixel] += gradient
        return [row[:-1] for row in found]

    def _drawMask(self, count):
        """Drop whole maps: neighbours say much the same, so that one alone would not be missed."""
        masks = super()._drawMask(count // len(self._patches))
        return [mask for mask in masks for _ in self._patches]

    def _places(self):
        return range(len(self._patches))

    def _unitRange(self):
        return range(len(self.units))
