"""The outputs of each layer, as histograms."""

from math import isfinite

from learning.learners import layersOf
from learning.plotting.style import layerLooks
from learning.plotting.views.looking import layerName, probe
from learning.plotting.views.View import View
from learning.words.language import translate

BINS = 25


class Activations(View):
    """Histograms of the layers' outputs: saturated at the ends, or dead at 0 (lecture 000)."""

    name = "activations"

    def __init__(self, axes, scene):
        """Prepare the axes; how many layers there are is not known yet."""
        super().__init__(axes, scene)
        self.entitle(translate("Outputs of the layers"))
        axes.set_xlabel(translate("output of a neuron"))
        axes.set_ylabel(translate("share of the outputs (%)"))
        axes.set_ylim(0, 102)
        self._range = (0.0, 1.0)
        self._outputs = []
        self._isNew = True

    def look(self, epoch):
        """Answer some examples."""
        self._outputs, _ = probe(epoch.learner, self.scene.data.training.examples)
        if not self.artists:
            count = len(layersOf(epoch.learner))
            for index, (colour, style) in enumerate(layerLooks(count)):
                (line,) = self.axes.plot([], [], color=colour, linestyle=style)
                line.set_drawstyle("steps-post")
                line.set_label(layerName(index, count))
                self.artists.append(line)
            self.explain()

    def update(self, isLast=False):
        """Draw the histograms; the axes grow to hold the outputs."""
        self._outputs = [list(filter(isfinite, layer)) for layer in self._outputs]
        everything = [output for layer in self._outputs for output in layer]
        if not everything:
            return False
        low, high = min(0.0, *everything), max(1.0, *everything)
        isNew = self._isNew or low < self._range[0] or high > self._range[1]
        if isNew:
            self._range = (1.3 * low, 1.3 * high if high > 1 else 1.0)
            low, high = self._range
            self.axes.set_xlim(low - 0.03 * (high - low), high + 0.03 * (high - low))
        self._isNew = False
        for artist, outputs in zip(self.artists, self._outputs, strict=False):
            artist.set_data(*_histogram(outputs, *self._range))
        return isNew


def _histogram(values, low, high):
    """Return the ends of some bins, and the percentage of the values from each to the next.

    Nothing is before the first end, nor after the last.
    """
    counts = [0] * BINS
    for value in values:
        counts[min(BINS - 1, max(0, int((value - low) / (high - low) * BINS)))] += 1
    width = (high - low) / BINS
    ends = [low + index * width for index in range(BINS + 1)]
    shares = [100 * count / max(1, len(values)) for count in counts]
    return [low, *ends], [0.0, *shares, 0.0]
