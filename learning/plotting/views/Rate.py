"""The learning rate, by epoch."""

from learning.plotting.views.EpochCurves import EpochCurves
from learning.plotting.views.View import View
from learning.words.language import translate


class Rate(View):
    """The learning rate, as its schedule has it (lecture 001)."""

    name = "rate"

    def __init__(self, axes, scene):
        """Prepare the curve."""
        super().__init__(axes, scene)
        self.entitle(translate("Learning rate"))
        axes.set_ylabel(translate("learning rate"))
        self._curves = EpochCurves(axes, ["learning rate"], [("black", "-")], isWatchedOften=True)
        self.artists = self._curves.artists

    def note(self, epoch):
        """Take note of the rate of the epoch's last step."""
        self._curves.add(epoch.number, [epoch.learningRate])

    def startAttempt(self, number):
        """Mark where another attempt begins."""
        self._curves.startAttempt(number)

    def update(self, isLast=False):
        """Draw the curve so far."""
        return self._curves.update(isLast)
