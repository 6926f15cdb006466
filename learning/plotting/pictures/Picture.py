"""A picture on a figure: a heading, a few panels, and a line that says what came of it."""

from math import ceil
from textwrap import wrap

from learning.plotting.pictures.drawing import drawPanel
from learning.plotting.pictures.panels import CurvesPanel

LINE = 0.27
"""Inches between two lines of text."""

COLUMNS = 112
"""Characters in a line across the figure."""

COLOURS = {"shown": "#00704F", "conditionally": "#8A5A00", "not shown": "#A03000", "": "#444444"}
"""Of what came of it, each dark enough to read on white; the words say it too."""


class Picture:
    """Stands in for `Panels` on a surface, where what is seen is no training but an experiment.

    Of each `ExperimentMoment` it is told it draws the panels anew.

    Attributes:
        artists: what moves without the rest being drawn again: nothing.
        scale: how much larger than usual text and lines are.
        isLogarithmic: whether the curves' heights are on the other scale than the usual one.
        hasCurves: whether it has to look again and again; it need not.
        isTyping: whether keys are what somebody types into it; they never are.
        isTouched: whether a key has asked for what is not drawn yet.
    """

    hasCurves = isTyping = False

    def __init__(self, figure, names, scene, hasFooter=False):
        """Draw on a matplotlib figure; `names`, those of views, are none here."""
        self.artists = []
        self.scale = scene.scale
        self.isLogarithmic = scene.isLogarithmic
        self.isTouched = False
        self._figure = figure
        self._footer = 0.3 * scene.scale if hasFooter else 0.0
        self._title = scene.title
        self._moment = None
        self._axes = []
        self._texts = []

    def note(self, moment):
        """Take note of an `ExperimentMoment`."""
        self._moment = moment

    def look(self, onlyCurves=False):
        """Look at nothing: a moment says it all."""

    def lookAtTheEnd(self):
        """Look at nothing."""

    def settle(self):
        """Change no data: there are none to click at."""

    edits = ()
    """What the mouse has made of them."""

    def takePause(self):
        """Return whether what is seen asks for a pause: never."""
        return False

    def lookAtChanged(self):
        """Return whether anything was changed by hand: never."""
        return False

    def update(self, isLast=False):
        """Draw the last moment; return that everything has changed."""
        self.isTouched = False
        self._clear()
        moment = self._moment
        if moment is None:
            return True
        shown = moment.panels()
        columns = 1 if len(shown) < 2 else 2 if len(shown) in (2, 4) else 3
        grid = self._figure.add_gridspec(max(1, ceil(len(shown) / columns)), columns)
        for place, panel in enumerate(shown):
            axes = self._figure.add_subplot(grid[divmod(place, columns)])
            self._axes.append(axes)
            if isinstance(panel, CurvesPanel) and self.isLogarithmic:
                panel.yLog = not panel.yLog
            drawPanel(axes, panel, self.scale)
        self.fit()
        return True

    def updateTouched(self):
        """Draw what a key has asked for."""
        return self.update()

    def toggleLogarithmic(self):
        """Change the scale of the heights of curves."""
        self.isLogarithmic = not self.isLogarithmic
        self.isTouched = True

    def fit(self, hasFooter=True):
        """Write the words above and below for the size of the figure, and fit the panels between.

        To be called again whenever that changes.
        """
        for text in self._texts:
            text.remove()
        self._texts = []
        if self._moment is None:
            return
        width, height = self._figure.get_size_inches()
        columns = int(COLUMNS * width / 12 / self.scale)
        line = LINE * self.scale
        y = self._write(str(self._title), 1 - 0.08 / height, columns, "large", "bold")
        y = self._write(str(self._moment.claim), y, columns, "medium", "normal", "#444444")
        bold = int(0.92 * columns)
        lines = wrap(str(self._moment.verdict), bold)
        footer = self._footer if hasFooter else 0.0
        bottom = (footer + 0.1 + line * len(lines)) / height
        colour = COLOURS[self._moment.kind]
        self._write(str(self._moment.verdict), bottom, bold, "medium", "bold", colour)
        self._place(y, bottom)

    def _place(self, top, bottom):
        """Let matplotlib fit the panels, labels and all, between two heights."""
        width, height = self._figure.get_size_inches()
        self._figure.set_layout_engine("constrained")
        gap = 0.1 / height
        self._figure.get_layout_engine().set(
            rect=(0.1 / width, bottom + gap, 1 - 0.25 / width, top - bottom - 2 * gap),
            w_pad=0.12,
            h_pad=0.08,
        )

    def _write(self, words, top, columns, size, weight, colour="black"):
        """Write words from a height down; return the height below them."""
        width, height = self._figure.get_size_inches()
        line = LINE * self.scale * (1.25 if size == "large" else 1.0)
        lines = wrap(words, columns)
        for number, text in enumerate(lines):
            self._texts.append(
                self._figure.text(
                    0.15 / width,
                    top - number * line / height,
                    text,
                    va="top",
                    fontsize=size,
                    fontweight=weight,
                    color=colour,
                )
            )
        return top - len(lines) * line / height

    def _clear(self):
        for axes in self._axes:
            axes.remove()
        self._axes = []
