"""The views as a picture in a file, drawn once, when training is over."""

from learning.plotting.figures import saveFigure
from learning.plotting.Panels import Panels, sizeOf
from learning.plotting.style import rcParams
from learning.plotting.surfaces.DrawingBudget import DrawingBudget
from learning.plotting.surfaces.DrawnPlot import DrawnPlot
from learning.words.language import translate

ALLOWANCE = 0.05
"""Seconds that looks may take however short the training is: a curve wants more than two points,
and nobody feels so little."""


class PictureFile(DrawnPlot):
    """A picture of the end. During training nothing is drawn; curves only gather their points.

    A view that draws a curve of what it sees of the network has to look at it again and again;
    that takes time from training, so a budget says when. The other views look once, at the end.
    """

    def __init__(self, names, scene, tempo, path):
        """Prepare a picture at `path`, whose ending (.png, .svg or .pdf) is its format.

        `names` are those of its panels, which show a `Scene`.
        """
        super().__init__(tempo)
        self._path = path
        self._settings = rcParams(scene.scale)
        self._budget = DrawingBudget(period=0.0, allowance=ALLOWANCE)
        self._attempt(self._inStyle, self._prepare, names, scene)

    def show(self, epoch):
        """Take note of an epoch; look at the network, for curves, if the time is not spent."""
        self._attempt(self._takeNote, epoch)

    def finish(self):
        """Draw the panels and write the file, whole or not at all."""
        self._attempt(self._inStyle, self._draw)
        self._checkDrawn()
        return translate("curve saved in {path}", path=self._path)

    def _inStyle(self, action, *arguments):
        """Call `action(*arguments)` with the project's settings of matplotlib."""
        from matplotlib import rc_context

        with rc_context(self._settings):
            action(*arguments)

    def _prepare(self, names, scene):
        # Not pyplot, which would look for a display: a figure of its own, drawn in memory.
        from matplotlib.figure import Figure

        self._figure = Figure(figsize=sizeOf(len(names), scene.scale))
        self._panels = Panels(self._figure, names, scene)

    def _takeNote(self, epoch):
        self._panels.note(epoch)
        isStart = epoch.number == 0  # training has not started: it costs nobody's time
        if self._panels.hasCurves and self._budget.isDue(isWaiting=isStart):
            self._budget.drawFrame(self._firstLook if isStart else self._look, isWaiting=isStart)
        if isStart:
            self._budget.begin()

    def _firstLook(self):
        self._inStyle(self._look)  # in which the curves are made

    def _look(self):
        self._panels.look(onlyCurves=True)

    def _draw(self):
        self._panels.lookAtTheEnd()
        self._panels.update(isLast=True)
        saveFigure(self._figure, self._path)
