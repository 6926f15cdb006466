"""A small network, drawn as a graph."""

from itertools import pairwise
from math import isfinite

from learning.checks import Sentence, difference
from learning.learners import layersOf
from learning.plotting.style import AMOUNT_MAP, DIVERGING_MAP, THRESHOLD_COLOUR
from learning.plotting.views.looking import layerName
from learning.plotting.views.View import View
from learning.words.language import translate

MOST_NEURONS = 16
"""In a layer, so that circles and lines can still be told apart."""

MOST_NAMES = 4
"""Layers with weights whose names have room below them; of more, the hidden ones are numbered."""

LARGEST = 22
"""Points: the diameter of a circle, where there is room for it."""

BORDER = 4
"""Points between a column and the ends of the panel: the layers' names stand close below."""


class Network(View):
    """The neurons and their weights: width and colour for a weight, grey for an output.

    The outputs are those of the last training example.
    """

    name = "network"
    denseLayers = slice(None)

    def __init__(self, axes, scene):
        """Prepare the axes; the layers are not known yet."""
        super().__init__(axes, scene)
        self.entitle(translate("Neurons and weights"))
        axes.set_axis_off()
        hint = translate("purple −, green +, grey: outputs")
        axes.annotate(
            hint, (0, 0), xycoords="axes fraction", xytext=(0, -1.7 * axes.xaxis.label.get_size()),
            textcoords="offset points", va="top", fontsize="x-small",
        )  # fmt: skip
        self._layers = None
        self._outputs = None

    @classmethod
    def whyNot(cls, data, layerSizes):
        """It takes layers of a few neurons."""
        if max(layerSizes) > MOST_NEURONS:
            expected = Sentence("layers of {most} neurons at most", most=MOST_NEURONS)
            return difference(None, expected, max(layerSizes))
        return None

    def look(self, epoch):
        """Note the weights, and what the neurons answer to the last training example."""
        inputs = self.scene.data.training.examples[-1].inputs
        epoch.learner.activate(inputs)
        layers = layersOf(epoch.learner)
        self._outputs = [list(inputs), *([neuron.output for neuron in layer] for layer in layers)]
        self._layers = [
            [[float(w) for w in neuron.weights] for neuron in layer] for layer in layers
        ]

    def update(self, isLast=False):
        """Draw lines and circles."""
        if self._layers is None:
            return False
        isNew = not self.artists
        if isNew:
            self._lay()
        lines, circles = self.artists
        weights = [w for layer in self._layers for neuron in layer for w in neuron[1:]]
        weights = [weight if isfinite(weight) else 0.0 for weight in weights]
        largest = max(map(abs, weights)) or 1
        thickest = 5 * self.scene.scale
        lines.set_linewidths([0.3 + thickest * abs(weight) / largest for weight in weights])
        lines.set_array(weights)
        lines.set_clim(-largest, largest)
        circles.set_array([output for layer in self._outputs for output in layer])
        return isNew

    def fit(self):
        """Spread the circles over the panel, as large as leaves room between them."""
        if self.artists:
            width, height = self.size()
            tallest = max(len(layer) for layer in self._outputs)
            spacing = min(height / tallest, width / len(self._outputs))
            diameter = min(LARGEST * self.scene.scale, 0.75 * spacing)
            self.artists[1].set_sizes([diameter**2])
            column = height - diameter - 2 * BORDER * self.scene.scale
            half = max(1, tallest - 1) / 2 * height / max(1.0, column)
            self.axes.set_ylim(-half, half)

    def _lay(self):
        """Place the neurons in columns, a layer each, and the weights between them."""
        from matplotlib.collections import LineCollection

        places = [
            [(x, (len(layer) - 1) / 2 - y) for y in range(len(layer))]
            for x, layer in enumerate(self._outputs)
        ]
        segments = [
            [start, end] for before, after in pairwise(places) for end in after for start in before
        ]
        lines = LineCollection(segments, cmap=DIVERGING_MAP, zorder=1)
        self.axes.add_collection(lines)
        spots = [place for layer in places for place in layer]
        circles = self.axes.scatter(
            [x for x, _ in spots],
            [y for _, y in spots],
            c=[0.0] * len(spots),
            cmap=AMOUNT_MAP,
            vmin=0,
            vmax=1.2,
            edgecolor=THRESHOLD_COLOUR,
            linewidth=1.5 * self.scene.scale,
            zorder=2,
            clip_on=False,
        )
        self.axes.set_xlim(-0.4, len(places) - 0.6)
        count = len(places) - 1
        words = [translate("inputs"), *(layerName(index, count) for index in range(count))]
        if count > MOST_NAMES:
            words[1:-1] = map(str, range(1, count))
        for x, word in enumerate(words):
            self.axes.annotate(
                word, (x, 0), xycoords=("data", "axes fraction"), xytext=(0, -3),
                textcoords="offset points", ha="center", va="top", fontsize="small",
            )  # fmt: skip
        self.artists += [lines, circles]
        self.fit()
