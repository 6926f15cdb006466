"""The lecture's block A."""

from learning.layers.Convolution import Convolution
from learning.layers.Residual import Residual
from learning.layers.shapes import checkImage


class BlockA(Residual):
    """Block A: convolution, norm, ReLU, convolution, norm, plus the input, ReLU.

    Two convolutions of 3×3 that keep the shape, batch-normalised, whatever the recipe says.
    Source: He et al. 2016, figure 2; lecture 001, residual networks.
    """

    name = "block-a"
    lecture = "001"
    formula = ""
    example = (
        "--hidden convolution:filters=4:stride=2+block-a --activation relu --init he "
        "--learning-rate 0.05 --max-epochs 8"
    )
    takesImages = True
    holds = False
    stride = 1

    def __init__(self, activation="relu"):
        """Take the activation of both convolutions."""
        super().__init__(activation)

    def words(self):
        """Return its one word: what is inside follows from it."""
        return super(Residual, self).words()

    def wantsSeveral(self):
        """Both are batch-normalised."""
        return True

    def inside(self, inputShape):
        """Return two convolutions of as many filters as come in; `stride` times as many."""
        checkImage(inputShape)
        filters = self.stride * inputShape[0]
        shared = {"filters": filters, "padding": 1, "norm": "batch"}
        return [
            Convolution(stride=self.stride, activation=self.activation, **shared),
            Convolution(**shared),
        ]
