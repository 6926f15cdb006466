"""A grid to draw one's own digit on."""

from math import hypot

from learning.augmentations.Augmentation import SIDE
from learning.plotting.style import AMOUNT_MAP, LOSERS, WINNER
from learning.plotting.views.View import View
from learning.training.Classifier import Classifier
from learning.words.language import translate

WIDTH = 1.25
"""Pixels from the pen at which the ink ends: as on the scanned digits of the dataset, a stroke is
about a pixel wide and blurred."""

GAP = 1.5
"""Pixels between the grid and the bars."""

LENGTH = 6.0
"""Pixels: the length of the bar of an output of 1."""


class Draw(View):
    """An 8 × 8 grid for the mouse, and what the network answers to the image on it, live.

    The left button draws, the right one wipes the grid clean.
    """

    name = "draw"
    needsClasses = True
    inputCount = SIDE * SIDE
    needsMouse = True

    def __init__(self, axes, scene):
        """Prepare a blank grid, and a bar for each output."""
        super().__init__(axes, scene)
        areDigits = scene.data.training.outputCount in (1, 10)  # 0 and 1, or all ten
        axes.set_anchor("NW")
        self.entitle(translate("Draw a digit") if areDigits else translate("Draw an image"))
        axes.set_axis_off()
        hint = translate("left button: draw    right: wipe")
        axes.text(0, -0.02, hint, transform=axes.transAxes, va="top", fontsize="small")
        self._pixels = [0.0] * (SIDE * SIDE)
        self._last = None  # where the pen was last
        self._learner = None
        count = max(2, scene.data.training.outputCount)  # a single output parts two classes
        self._image = axes.imshow(self._rows(), cmap=AMOUNT_MAP, vmin=0, vmax=1, zorder=1)
        (self._frame,) = axes.plot(
            [-0.5, 7.5, 7.5, -0.5, -0.5], [-0.5, -0.5, 7.5, 7.5, -0.5], color="black"
        )
        heights = [(index + 0.5) * SIDE / count - 0.5 for index in range(count)]
        left = SIDE + GAP
        self._bars = axes.barh(
            heights, [0.0] * count, 0.7 * SIDE / count, left=left, color=LOSERS, zorder=2
        )
        self._names = []
        for index, height in enumerate(heights):
            name = scene.data.targets.nameOf(index)
            self._names.append(axes.text(left - 0.3, height, name, ha="right", va="center"))
        axes.set_xlim(-0.7, left + LENGTH + 0.2)
        axes.set_ylim(SIDE - 0.3, -0.7)
        self.artists = [self._image, self._frame, *self._bars]
        # matplotlib keeps no bound method alive; the panels keep this view.
        canvas = axes.figure.canvas
        canvas.mpl_connect("button_press_event", self._onPress)
        canvas.mpl_connect("motion_notify_event", self._onMove)

    def fit(self):
        """Let the names of the classes fit between each other."""
        width, height = self.size()
        pixel = min(width / (SIDE + GAP + LENGTH + 0.9), height / (SIDE + 0.4))
        usual = self.axes.xaxis.label.get_size()
        for name in self._names:
            name.set_fontsize(min(usual, 0.8 * pixel * SIDE / len(self._names)))

    def note(self, epoch):
        """Remember the network."""
        self._learner = epoch.learner

    def update(self, isLast=False):
        """Show the grid, and the network's answer to it."""
        self.isTouched = False
        self._image.set_data(self._rows())
        if self._learner is None:
            return False
        if any(self._pixels):
            shares = Classifier(self._learner, self.scene.data.training).shares(self._pixels)
        else:
            shares = [0.0] * len(self._bars)  # nothing is asked
        surest = max(range(len(shares)), key=shares.__getitem__)
        for index, (bar, share) in enumerate(zip(self._bars, shares, strict=False)):
            bar.set_width(LENGTH * share)
            bar.set_color(WINNER if index == surest and share else LOSERS)
        return False

    def _rows(self):
        return [self._pixels[start : start + SIDE] for start in range(0, SIDE * SIDE, SIDE)]

    def _onPress(self, event):
        if event.inaxes is not self.axes:
            return
        if event.button == 1:
            self._last = None
            self._drawTo(event.xdata, event.ydata)
        else:
            self._pixels = [0.0] * (SIDE * SIDE)
            self.isTouched = True

    def _onMove(self, event):
        if event.inaxes is self.axes and 1 in (event.buttons or ()):
            self._drawTo(event.xdata, event.ydata)
        else:
            self._last = None  # the pen is lifted, or off the paper

    def _drawTo(self, x, y):
        """Draw a straight stroke to a place: a quick mouse is seen at few places on its way."""
        fromX, fromY = self._last or (x, y)
        self._last = x, y
        steps = 1 + int(4 * hypot(x - fromX, y - fromY))
        for step in range(1, steps + 1):
            part = step / steps
            self._dot(fromX + part * (x - fromX), fromY + part * (y - fromY))
        self.isTouched = True

    def _dot(self, x, y):
        """Darken the pixels around a place, the less the farther away they are."""
        for index, pixel in enumerate(self._pixels):
            row, column = divmod(index, SIDE)
            ink = min(1.0, WIDTH - hypot(column - x, row - y))
            self._pixels[index] = max(pixel, ink)
