"""What all that is drawn has in common: when drawing fails, training goes on."""

from learning.plotting.surfaces.Plot import Plot
from learning.words.BadInput import BadInput
from learning.words.language import translate


class DrawnPlot(Plot):
    """A plot whose first failure ends the drawing, and is told at the end of training."""

    def __init__(self, tempo):
        """Keep to a `Tempo`."""
        super().__init__(tempo)
        self._trouble = None

    def _attempt(self, action, *arguments):
        """Call `action(*arguments)`, unless one has failed before: nobody waits for it then."""
        if self._trouble is not None:
            return
        try:
            action(*arguments)
        except BadInput:  # a file that cannot be written: no matter of drawing
            raise
        except Exception as error:  # matplotlib obeys the user's own settings
            self._trouble = error
            self.tempo.stopWaiting()

    def _checkDrawn(self):
        """Raise BadInput if something has failed."""
        if self._trouble is not None:
            raise BadInput(
                translate("the curve could not be drawn, {trouble}", trouble=self._trouble)
            )
