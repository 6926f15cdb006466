"""The lecture's block B."""

from learning.layers.BlockA import BlockA


class BlockB(BlockA):
    """Block B: block A with a first stride of 2, and twice the channels.

    Its shortcut is a 1×1 convolution of stride 2. Source: He et al. 2016, 3.3; lecture 001,
    residual networks.
    """

    name = "block-b"
    lecture = "001"
    example = "--hidden convolution:filters=4+block-b --activation relu --init he --max-epochs 5"
    stride = 2
