"""The filters of a convolution, as pictures."""

from learning.plotting.style import DIVERGING_MAP
from learning.plotting.views.convolutions import KEY, Chosen, forgetArtists, largest, mosaic
from learning.plotting.views.View import View
from learning.words.language import translate

MOST = 32
"""So many pictures are shown, the first ones."""


class Filters(View):
    """What each filter of a convolution looks for: its weights, a picture a channel.

    Green pixels speak for an answer and purple ones against, all on one scale. The first one
    comes first, and a key shows the next convolution.
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
        self._mosaic = self._learner = None
        self._chosen = Chosen()
        # matplotlib keeps no bound method alive; the panels keep this view.
        axes.figure.canvas.mpl_connect("key_press_event", self._onKey)

    def look(self, epoch):
        """Lay the filters out, side by side."""
        self._learner = epoch.learner
        self._lay()

    def _lay(self):
        convolution = self._chosen.of(self._learner)
        if convolution is None:
            return
        pictures = [picture for each in convolution.filters() for picture in each][:MOST]
        columns = convolution.channels if 1 < convolution.channels <= 8 else min(4, len(pictures))
        self._mosaic, _ = mosaic(pictures, columns)

    def update(self, isLast=False):
        """Show the pictures."""
        self.isTouched = False
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
        words = translate("purple −{size:.2g}, white 0, green {size:.2g}", size=size)
        if self._chosen.isOneOfSeveral(self._learner):
            words = translate("{words}    c: next convolution", words=words)
        scale.set_text(words)
        return isNew

    def _onKey(self, event):
        if event.key == KEY and self._learner is not None:
            self._chosen.goOn()
            self.entitle(self._chosen.title(self._learner, translate("Filters")))
            self._lay()
            forgetArtists(self)
