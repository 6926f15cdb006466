"""The size of the gradients, layer by layer."""

from learning.learners import layersOf
from learning.plotting.style import layerLooks
from learning.plotting.views.EpochCurves import EpochCurves
from learning.plotting.views.looking import SAMPLE, layerName, probe
from learning.plotting.views.View import View
from learning.words.language import translate

LEAST = 10
"""So many examples are looked at, where there are as many, whatever the training takes."""


class Gradients(View):
    """Mean size of the gradients of each layer: vanishing and explosion (lectures 000, 003)."""

    name = "gradients"
    drawsCurves = True

    def __init__(self, axes, scene):
        """Prepare the axes; how many layers there are is not known yet."""
        super().__init__(axes, scene)
        self.entitle(translate("Size of the gradients"))
        axes.set_ylabel(translate("mean |∇| of a layer"))
        self._curves = None
        examples = scene.data.training.examples
        self._sample = examples[: min(SAMPLE, max(LEAST, scene.lookSize // 5))]
        self.lookedAt = len(self._sample)

    def look(self, epoch):
        """Pass some examples forth and back."""
        _, gradients = probe(epoch.learner, self._sample)
        if self._curves is None:
            count = len(layersOf(epoch.learner))
            names = [layerName(index, count) for index in range(count)]
            self._curves = EpochCurves(self.axes, names, layerLooks(count), isLogarithmic=True)
            self.explain()
            self.artists += self._curves.artists
        sizes = [sum(map(abs, layer)) / len(layer) for layer in gradients]
        self._curves.add(epoch.number, [size if size > 0 else None for size in sizes])

    def startAttempt(self, number):
        """Mark where another attempt begins."""
        self._curves.startAttempt(number)

    def update(self, isLast=False):
        """Draw the curves so far."""
        return self._curves is not None and self._curves.update(isLast)
