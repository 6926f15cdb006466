"""The panels of a figure: some views side by side, told of the training and drawn together."""

from math import ceil

from learning.plotting.figures import MARGINS
from learning.plotting.Heading import HEIGHT as HEADING
from learning.plotting.Heading import Heading
from learning.plotting.LookTimes import SHARE, LookTimes
from learning.plotting.style import FIGURE_SIZE, rcParams
from learning.plotting.views import VIEWS

TITLE = 0.75
"""Inches above a panel, for its title and its legend."""

GAPS = {"width": 1.25, "height": 0.6 + TITLE}
"""Inches between panels, for the labels of the one and the title of the other."""

LEFT = 1.0
"""Inches left of the panels: some have long numbers there."""

PROJECTED = (16.0, 9.0)
"""Inches of a figure for a projector, which has this shape too."""

WHOLE = (12.0, 6.75)
"""Inches of a figure that is no row of panels: a projector's shape, on a laptop."""

FOOTER = 0.3
"""Inches for the keys below them."""

SLIDERS = 0.35
"""Inches for sliders between them and the keys."""


class Panels:
    """Views on a figure.

    Attributes:
        artists: what moves from one frame to the next.
        scale: how much larger than usual text and lines are.
        isLogarithmic: whether costs are on a logarithmic scale.
    """

    def __init__(self, figure, names, scene, hasFooter=False):
        """Lay out a panel for each of the names, in rows of three at most, to show a `Scene`.

        With `hasFooter` there is room for a line below.
        """
        self._figure = figure
        self._columns = columnsOf(len(names))
        self._rows = ceil(len(names) / self._columns)
        self.scale = scene.scale
        self._patience = scene.patience
        self._data = scene.data
        self.isLogarithmic = scene.isLogarithmic
        self._footer = FOOTER * scene.scale if hasFooter else 0.0
        if hasFooter and scene.hasSliders:
            self._footer += SLIDERS * scene.scale
        self._heading = Heading(figure, scene)
        grid = figure.add_gridspec(self._rows, self._columns)
        places = [grid[divmod(index, self._columns)] for index in range(len(names))]
        exampleCount = len(scene.data.training.examples) if scene.data else 0
        curveCount = sum(VIEWS[name].drawsCurves for name in names)
        lookSize = exampleCount // (SHARE * max(1, curveCount))
        self._views = [
            VIEWS[name](figure.add_subplot(place), scene._replace(lookSize=lookSize))
            for name, place in zip(names, places, strict=True)
        ]
        self._editors = [view for view in self._views if view.editsData]
        self._curves = [view for view in self._views if view.drawsCurves]
        self._lookTimes = LookTimes(exampleCount, sum(view.lookedAt for view in self._curves))
        self._epoch = self._lookedAfter = None
        self._start = 0  # the epoch with which the attempt at hand began
        self._isRescaled = False
        self.fit()

    @property
    def artists(self):
        """What moves from one frame to the next; views may make more as they learn more."""
        return [
            *self._heading.artists,
            *(artist for view in self._views for artist in view.artists),
        ]

    def note(self, epoch):
        """Let every view take note of an epoch; those that draw curves look, where it is time.

        Another learner is another attempt, with weights of its own.
        """
        self.settle()
        if self._epoch is not None and epoch.learner is not self._epoch.learner:
            self._lookOnce()  # at the end of the attempt before
            self._start = epoch.number
            self._lookTimes.begin()
            for view in self._views:
                view.startAttempt(epoch.number)
        self._epoch = epoch
        for view in self._views:
            view.note(epoch)
        if self._curves and self._lookTimes.isDue(epoch.number - self._start):
            self._lookOnce()

    def settle(self):
        """Let the data become what the mouse has made of them; between two epochs alone."""
        for view in self._editors:
            view.settle()

    @property
    def edits(self):
        """What the mouse has made of the data, a list of `Edits`."""
        return [view.edits for view in self._editors]

    def look(self):
        """Let the views that show the network as it is look at it now."""
        self._heading.look(self._epoch)
        for view in self._views:
            if not view.drawsCurves:
                view.look(self._epoch)

    def lookAtTheEnd(self):
        """Let every view look at the network that training leaves.

        After early stopping it is that of an earlier epoch, and no point of a curve.
        """
        if self._patience is None:
            self._lookOnce()
        self._heading.look(self._epoch, isLast=True)
        for view in self._views:
            if not view.drawsCurves:
                view.lookAtTheEnd(self._epoch)

    def _lookOnce(self):
        """Let the curves have a point at the epoch at hand, unless they have it."""
        from matplotlib import rc_context

        if self._lookedAfter == self._epoch.number:
            return
        self._lookedAfter = self._epoch.number
        with rc_context(rcParams(self.scale)):
            for view in self._curves:
                view.look(self._epoch)

    def update(self, isLast=False):
        """Draw what is known; return whether anything but the artists has changed."""
        self._heading.update(self._epoch)
        changes = [self._isRescaled, *(view.update(isLast) for view in self._views)]
        self._isRescaled = False
        return any(changes)

    @property
    def isTouched(self):
        """Whether a key, for another scale, or the mouse has asked for what is not drawn yet.

        That has to be drawn even when training is over, and nothing else moves.
        """
        return self._isRescaled or any(view.isTouched for view in self._views)

    @property
    def isTyping(self):
        """Whether keys are what somebody types into a view."""
        return any(view.isTyping for view in self._views)

    def takePause(self):
        """Return whether a view asks training to stand still, which it has asked for then."""
        isWanted = any(view.wantsPause for view in self._views)
        for view in self._views:
            view.wantsPause = False
        return isWanted

    def markRate(self, rate):
        """Let the views know that the next step has another learning rate."""
        self._epoch = self._epoch._replace(learningRate=rate)
        for view in self._views:
            view.note(self._epoch)

    def mark(self, words):
        """Mark on the curves that something was changed by hand, in a few words."""
        for view in self._views:
            view.mark(self._epoch.number, words)

    def lookAtChanged(self):
        """Where weights or data were changed by hand, note the cost and let all look; else False.

        Whoever has changed them waits for it: a glance has to do, and the look comes with the next
        frame. The cost belongs to the same epoch: the curve leaps.
        """
        if not any(view.hasChanged for view in self._views):
            return False
        for view in self._views:
            view.hasChanged = False
        cost = self._epoch.learner.calcLoss(self._data.training)
        self.note(self._epoch._replace(cost=cost))
        self._heading.look(self._epoch)
        for view in self._views:
            if not view.drawsCurves:
                view.glance(self._epoch)
        return True

    def updateTouched(self):
        """Draw only what `isTouched` speaks of; return what `update` does."""
        self._heading.update(self._epoch)
        changes = [self._isRescaled, *(view.update() for view in self._views if view.isTouched)]
        self._isRescaled = False
        return any(changes)

    def toggleLogarithmic(self):
        """Let the views of the cost change their scale."""
        self.isLogarithmic = not self.isLogarithmic
        for view in self._views:
            self._isRescaled |= view.toggleLogarithmic()

    def fit(self, hasFooter=True):
        """Give the panels their margins; to be called again whenever the figure's size changes.

        Without `hasFooter` there is no room for a line below, even if there is one.
        """
        footer = self._footer if hasFooter else 0.0
        width, height = (size / self.scale for size in self._figure.get_size_inches())
        columns, rows = self._columns, self._rows
        left, right = LEFT / width, 1 - MARGINS["right"] / width
        bottom = (MARGINS["bottom"] + footer / self.scale) / height
        top = 1 - (HEADING + TITLE) / height
        panelWidth = max(0.05, (right - left - (columns - 1) * GAPS["width"] / width) / columns)
        panelHeight = max(0.05, (top - bottom - (rows - 1) * GAPS["height"] / height) / rows)
        self._figure.subplots_adjust(
            left=min(0.4, left),
            right=max(0.6, right),
            bottom=min(0.4, bottom),
            top=max(0.6, top),
            wspace=GAPS["width"] / width / panelWidth,
            hspace=GAPS["height"] / height / panelHeight,
        )
        self._heading.fit()
        for view in self._views:
            view.fit()
            view.fitTitle()


def panelsOf(figure, names, scene, hasFooter=False):
    """Return what draws on a figure: `Panels` of views, or what the `Scene` has in their place."""
    return (scene.panels or Panels)(figure, names, scene, hasFooter=hasFooter)


def columnsOf(count):
    """Return how many panels stand in a row."""
    return count if count <= 3 else 2 if count == 4 else 3 if count <= 9 else 4


def sizeOf(count, scale=1.0):
    """Return the size in inches of a figure with so many panels, and with larger text.

    Where it is shown it is made to fit: one with larger text has the shape of a projector's screen.
    No panel is a picture that lays itself out.
    """
    if count == 0:
        return PROJECTED if scale > 1 else WHOLE
    columns = columnsOf(count)
    rows = ceil(count / columns)
    height = HEADING + (4.3 if rows == 1 else 3.8) * rows
    if scale > 1:
        whole = max(1.0, scale * height / PROJECTED[1])
        return whole * PROJECTED[0], whole * PROJECTED[1] * (1.0 if rows > 1 else 0.75)
    if count == 1:
        return FIGURE_SIZE
    return 5.4 * columns if columns < 3 else 4.33 * columns, height
