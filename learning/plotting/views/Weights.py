"""The weights of the first layer, as pictures."""

from math import ceil, isfinite

from learning.augmentations.Augmentation import SIDE
from learning.learners import layersOf
from learning.plotting.style import DIVERGING_MAP
from learning.plotting.views.looking import columnsFilling
from learning.plotting.views.View import View
from learning.words.language import translate

MOST = 32
"""So many neurons are shown, the first ones."""


class Weights(View):
    """What each neuron of the first layer looks for: its 64 weights, as a picture of 8 × 8.

    Green pixels speak for it and purple ones against, all on one scale.
    """

    name = "weights"
    denseLayers = slice(0, 1)
    inputCount = SIDE * SIDE

    def __init__(self, axes, scene):
        """Prepare the axes; how many neurons there are is not known yet."""
        super().__init__(axes, scene)
        axes.set_anchor("NW")
        self.entitle(translate("What neurons look for"))
        axes.set_xticks([])
        axes.set_yticks([])
        axes.spines[:].set_visible(False)
        axes.grid(visible=False)
        self._mosaic = self._columns = None

    def look(self, epoch):
        """Lay the weights of the neurons out, side by side."""
        layer = layersOf(epoch.learner)[0]
        self._count, neurons = len(layer), layer[:MOST]
        if self._columns is None:
            self._columns = columnsFilling(len(neurons), *self.size())
        columns = self._columns
        rows = ceil(len(neurons) / columns)
        blank = float("nan")
        mosaic = [[blank] * (columns * (SIDE + 1) - 1) for _ in range(rows * (SIDE + 1) - 1)]
        for number, neuron in enumerate(neurons):
            top, left = (place * (SIDE + 1) for place in divmod(number, columns))
            weights = [float(weight) for weight in neuron.weights[1:]]
            for row in range(SIDE):
                mosaic[top + row][left : left + SIDE] = weights[row * SIDE : (row + 1) * SIDE]
        self._mosaic = mosaic

    def update(self, isLast=False):
        """Show the pictures."""
        if self._mosaic is None:
            return False
        weights = [weight for row in self._mosaic for weight in row]
        size = max((abs(weight) for weight in weights if isfinite(weight)), default=0) or 1
        if not self.artists:
            image = self.axes.imshow(self._mosaic, cmap=DIVERGING_MAP, interpolation="nearest")
            scale = self.axes.text(
                0, -0.02, "", transform=self.axes.transAxes, va="top", fontsize="small"
            )
            self.artists += [image, scale]
            isNew = True
        else:
            isNew = False
        image, scale = self.artists
        image.set_data(self._mosaic)
        image.set_clim(-size, size)
        words = translate("purple −{size:.2g}, white 0, green {size:.2g}", size=size)
        if self._count > MOST:
            words += "; " + translate("{shown} of {count} neurons", shown=MOST, count=self._count)
        scale.set_text(words)
        return isNew
