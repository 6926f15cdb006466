"""The filters of the first convolution, as pictures."""

from learning.plotting.style import DIVERGING_MAP
from learning.plotting.views.convolutions import firstConvolution, largest, mosaic
from learning.plotting.views.View import View
from learning.words.language import translate

MOST = 32
"""So many pictures are shown, the first ones."""


class Filters(View):
    """What each filter of the first convolution looks for: its weights, a picture a channel.

    Green pixels speak for an answer and purple ones against, all on one scale.
    """

    name = "filters"
    needsMaps = True

    def __init__(self, axes, scene):
        """Prepare the axes; how many filters there are is not known yet."""
        super().__init__(axes, scene)
        self.entitle(translate("Filters"))
        axes.set_xticks([])
        axes.set_yticks([])
        axes.spines[:].set_visible(False)
        axes.grid(visible=False)
        self._mosaic = None

    def look(self, epoch):
        """Lay the filters out, side by side."""
        convolution = firstConvolution(epoch.learner)
        if convolution is None:
            return
        pictures = [picture for each in convolution.filters() for picture in each][:MOST]
        columns = convolution.channels if 1 < convolution.channels <= 8 else min(4, len(pictures))
        self._mosaic, _ = mosaic(pictures, columns)

    def update(self, isLast=False):
        """Show the pictures."""
        if self._mosaic is None:
            return False
        isNew = not self.artists
        if isNew:
            image = self.axes.imshow(self._mosaic, cmap=DIVERGING_MAP, interpolation="nearest")
            scale = self.axes.text(
                0, -0.02, "", transform=self.axes.transAxes, va="top", fontsize="small"
            )
            self.artists += [image, scale]
        image, scale = self.artists
        size = largest(self._mosaic)
        image.set_data(self._mosaic)
        image.set_clim(-size, size)
        scale.set_text(translate("purple −{size:.2g}, white 0, green {size:.2g}", size=size))
        return isNew
