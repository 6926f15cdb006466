"""The cost curve as a picture in a file, drawn once at the end."""

from learning.BadInput import BadInput
from learning.plotting.CostHistory import CostHistory
from learning.plotting.figures import saveFigure
from learning.plotting.Plot import Plot
from learning.plotting.style import FIGURE_SIZE, RC_PARAMS


class PictureFile(Plot):
    """Gathers the costs while training goes on, and makes one picture of them."""

    def __init__(self, path, title, threshold, pace=0.0):
        """Prepare a picture at `path`, whose ending (.png, .svg or .pdf) is its format.

        `title` stands above the curve; `threshold`, in nats, is drawn across it.
        """
        super().__init__(pace)
        self._path = path
        self._title = title
        self._threshold = threshold
        self._history = CostHistory()

    def show(self, epoch):
        """Take note of an epoch."""
        self._history.add(epoch)

    def finish(self):
        """Draw the curve and write the file, whole or not at all."""
        self._history.close()
        try:
            self._draw()
        except BadInput:
            raise
        except Exception as error:  # matplotlib obeys the user's own settings
            raise BadInput(f"{self._path}: the curve could not be drawn, {error}") from None
        return f"curve saved in {self._path}"

    def _draw(self):
        # Not pyplot, which would look for a display: a figure of its own, drawn in memory.
        from matplotlib import rc_context
        from matplotlib.figure import Figure

        from learning.plotting.CostView import CostView

        with rc_context(RC_PARAMS):
            figure = Figure(figsize=FIGURE_SIZE)
            view = CostView(figure.add_subplot(), self._title, self._threshold)
            view.update(self._history, isLast=True)
            saveFigure(figure, self._path)
