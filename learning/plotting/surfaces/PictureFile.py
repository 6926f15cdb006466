"""The views as a picture in a file, drawn once at the end."""

from learning.plotting.figures import saveFigure
from learning.plotting.Panels import Panels, sizeOf
from learning.plotting.style import rcParams
from learning.plotting.surfaces.DrawingBudget import DrawingBudget
from learning.plotting.surfaces.Plot import Plot
from learning.words.BadInput import BadInput
from learning.words.language import translate

ALLOWANCE = 0.05
"""Seconds that nobody feels: in them even a training of a moment is looked at more than twice."""


class PictureFile(Plot):
    """Gathers what the views draw while training goes on, and makes one picture of it."""

    def __init__(self, names, scene, tempo, path):
        """Prepare a picture at `path`, whose ending (.png, .svg or .pdf) is its format.

        `names` are those of its panels, which show a `Scene`.
        """
        super().__init__(tempo)
        self._path = path
        # Nobody watches: the more points on the curves, the better.
        self._budget = DrawingBudget(period=0.0, allowance=ALLOWANCE)
        self._trouble = None
        self._attempt(lambda: self._prepare(names, scene))

    def show(self, epoch):
        """Take note of an epoch; look at the network, for curves, if the time is not spent."""
        if self._trouble is not None:
            return
        self._panels.note(epoch)
        isStart = epoch.number == 0  # training has not started: it costs nobody's time
        if self._takesLooks and self._budget.isDue(isWaiting=isStart):
            self._budget.drawFrame(self._firstLook if isStart else self._look, isWaiting=isStart)
        if isStart:
            self._budget.begin()

    def finish(self):
        """Draw the panels and write the file, whole or not at all."""
        self._attempt(self._draw)
        if self._trouble is not None:
            raise BadInput(
                translate(
                    "{path}: the curve could not be drawn, {trouble}",
                    path=self._path,
                    trouble=self._trouble,
                )
            )
        return translate("curve saved in {path}", path=self._path)

    def _attempt(self, action):
        """Call `action()` unless one has failed before; a failure waits for the end of training."""
        if self._trouble is not None:
            return
        try:
            action()
        except BadInput:
            raise
        except Exception as error:  # matplotlib obeys the user's own settings
            self._trouble = error

    def _prepare(self, names, scene):
        # Not pyplot, which would look for a display: a figure of its own, drawn in memory.
        from matplotlib import rc_context
        from matplotlib.figure import Figure

        self._inStyle = lambda: rc_context(rcParams(scene.scale))
        with self._inStyle():
            self._figure = Figure(figsize=sizeOf(len(names), scene.scale))
            self._panels = Panels(self._figure, names, scene)
        self._takesLooks = self._panels.hasCurves

    def _firstLook(self):
        with self._inStyle():  # curves are made as they are first looked at
            self._look()

    def _look(self):
        self._panels.look(onlyCurves=True)

    def _draw(self):
        with self._inStyle():
            self._panels.lookAtTheEnd()
            self._panels.update(isLast=True)
            saveFigure(self._figure, self._path)
