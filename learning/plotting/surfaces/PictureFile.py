"""The views as a picture in a file, drawn once, when training is over."""

from learning.plotting.figures import saveFigure
from learning.plotting.Panels import panelsOf, sizeOf
from learning.plotting.style import rcParams
from learning.plotting.surfaces.DrawnPlot import DrawnPlot
from learning.plotting.surfaces.Tempo import Tempo
from learning.words.language import translate


class PictureFile(DrawnPlot):
    """A picture of the end. During training nothing is drawn; curves only gather their points.

    Nobody watches, so nothing is held back, and the same training is the same file.
    """

    def __init__(self, names, scene, path):
        """Prepare a picture at `path`, whose ending (.png, .svg or .pdf) is its format.

        `names` are those of its panels, which show a `Scene`.
        """
        super().__init__(Tempo())
        self._path = path
        self._settings = rcParams(scene.scale)
        self._attempt(self._inStyle, self._prepare, names, scene)

    def show(self, epoch):
        """Take note of an epoch."""
        self._attempt(lambda: self._panels.note(epoch))

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
        self._panels = panelsOf(self._figure, names, scene)

    def _draw(self):
        self._panels.lookAtTheEnd()
        self._panels.update(isLast=True)
        saveFigure(self._figure, self._path)
