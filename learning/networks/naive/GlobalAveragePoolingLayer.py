"""Global average pooling: one patch, as large as the map."""

from learning.networks.naive.AveragePoolingLayer import AveragePoolingLayer


class GlobalAveragePoolingLayer(AveragePoolingLayer):
    """Each number is the mean of a map."""

    def _patchesOf(self, placed):
        channels, height, width = placed.inputShape
        size = height * width
        return [[range(channel * size, (channel + 1) * size) for channel in range(channels)]]
