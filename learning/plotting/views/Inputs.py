"""The range of the inputs."""

from learning.plotting.figures import useLogarithms
from learning.plotting.style import TRAINING_COLOUR
from learning.plotting.views.View import View
from learning.words.language import translate

BINS = 40


class Inputs(View):
    """Histogram of the inputs: not normalised is the classic mistake (lecture 001)."""

    name = "inputs"

    def __init__(self, axes, scene):
        """Draw the histogram: it does not change."""
        super().__init__(axes, scene)
        self.entitle(translate("Inputs"))
        values = [value for example in scene.data.training.examples for value in example.inputs]
        low, high = min(values), max(values)
        axes.hist(values, bins=BINS, range=(low, high or 1), color=TRAINING_COLOUR, log=True)
        axes.set_ylim(bottom=0.8)  # so that a single one can be seen
        useLogarithms(axes)
        axes.set_xlabel(translate("input, from {low:.3g} to {high:.3g}", low=low, high=high))
        axes.set_ylabel(translate("how many"))
        self._isNew = True

    def update(self, isLast=False):
        """Ask to be drawn once."""
        isNew, self._isNew = self._isNew, False
        return isNew
