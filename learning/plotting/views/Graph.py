"""A neuron, or a small network, as a graph of values: the chain rule while it learns."""

from itertools import pairwise

from learning.checks import Sentence, difference
from learning.explaining.networkGraphs import networkGraph
from learning.learners import layersOf
from learning.plotting.pictures.GraphDrawing import GraphDrawing
from learning.plotting.style import THRESHOLD_COLOUR
from learning.plotting.views.View import View
from learning.words.language import translate
from Value import Value

MOST_WEIGHTS = 9
"""Of a network 2-2-1, or of a neuron with 8 inputs: more have no room."""


class Graph(View):
    """The graph from the weights to the cost of the last training example, both ways.

    The key `g` goes through the backward pass value by value, `G` back; without it all is shown.
    """

    name = "graph"

    def __init__(self, axes, scene):
        """Prepare the axes; the network is not known yet."""
        super().__init__(axes, scene)
        self.entitle(translate("The chain rule"))
        axes.set_axis_off()
        hint = translate("g: the next value backwards    G: the one before")
        style = {"fontsize": "x-small", "va": "top", "color": THRESHOLD_COLOUR}
        axes.text(0, -0.02, hint, transform=axes.transAxes, **style)
        self._caption = axes.text(0, -0.09, "", transform=axes.transAxes, **style)
        self._drawing = self._end = None
        self._number = -1  # the moment that is shown, the last one
        axes.figure.canvas.mpl_connect("key_press_event", self._onKey)

    @classmethod
    def whyNot(cls, data, layerSizes):
        """It takes few weights."""
        count = sum((inputs + 1) * size for inputs, size in pairwise(layerSizes))
        if count > MOST_WEIGHTS:
            expected = Sentence("a network of {most} weights at most", most=MOST_WEIGHTS)
            return difference(None, expected, count)
        return None

    def look(self, epoch):
        """Build the graph anew, with the weights as they are."""
        inputs, desired = self.scene.data.training.examples[-1]
        layers = [
            [[float(weight) for weight in neuron.weights] for neuron in layer]
            for layer in layersOf(epoch.learner)
        ]
        try:
            self._end = networkGraph(Value, layers, inputs, desired)
        except ValueError:  # a cost without bounds, or weights that are no numbers any more
            return

    def update(self, isLast=False):
        """Draw the moment."""
        self.isTouched = False
        if self._end is None:
            return False
        isNew = self._drawing is None
        if isNew:
            self._drawing = GraphDrawing(self.axes, self._end, self.scene.scale)
            self.artists += [*self._drawing.artists, self._caption]
        else:
            self._drawing.renew(self._end)
        number = self._number % self._drawing.count
        self._drawing.show(number)
        self._caption.set_text(self._drawing.title(number))
        return isNew

    def _onKey(self, event):
        if event.key in ("g", "G") and self._drawing is not None:
            self._number = (self._number + (1 if event.key == "g" else -1)) % self._drawing.count
            self.isTouched = True
