"""One example's way through the sheet's neuron or network, stage by stage."""

from typing import NamedTuple

from learning.explaining.equations import (
    costOf,
    forwardOf,
    hiddenGradientOf,
    outputGradientOf,
    placeIn,
    updateOf,
)
from learning.explaining.writing import subscript
from learning.learners import calculateGradients, layersOf

MOST_UPDATES = 3
"""New weights of a neuron that are written out."""


class WalkStage(NamedTuple):
    """A part of the way.

    Fields: `kind`, "forward", "cost", "backward" or "update"; `layer` and `index` of the neuron
    that it is about, None where it is about all.
    """

    kind: str
    layer: int | None = None
    index: int | None = None


class Walk:
    """Forward neuron by neuron, the cost, backward neuron by neuron, and the update.

    The weights move at the last stage alone, by the learner's own `learnBatch`; going back over it
    puts them back.

    Attributes:
        example, rate: what is learned from, and how far the step goes.
        layers: the learner's layers with weights.
        stages: all the `WalkStage`s.
        number: how many of them are done, from 0 to all.
    """

    def __init__(self, learner, example, rate):
        """Stand at the beginning; `learner` is a `Neuron` or a `NeuralNetwork`."""
        self._learner, self.example, self.rate = learner, example, rate
        self.layers = layersOf(learner)
        places = [(n, i) for n, layer in enumerate(self.layers) for i in range(len(layer))]
        self.stages = [
            *(WalkStage("forward", *place) for place in places),
            WalkStage("cost"),
            *(WalkStage("backward", *place) for place in _backwards(self.layers)),
            WalkStage("update"),
        ]
        self.number = 0
        self._old = None  # the weights before the update, once it is done
        self.calculate()

    def calculate(self):
        """Activate on the example, and calculate the gradients, with the weights as they are."""
        self._learner.activate(self.example.inputs)
        calculateGradients(self._learner, self.example.outputs)
        self.outputs = [[float(neuron.output) for neuron in layer] for layer in self.layers]
        self.gradients = [[float(neuron.gradient) for neuron in layer] for layer in self.layers]

    @property
    def stage(self):
        """The stage that was done last, None at the beginning."""
        return self.stages[self.number - 1] if self.number else None

    @property
    def isUpdated(self):
        """Whether the weights have moved."""
        return self._old is not None

    def goOn(self):
        """Do the next stage; at the end, begin again with the weights as they are now."""
        if self.number == len(self.stages):
            self.restart()
            return
        self.number += 1
        if self.stage.kind == "update":
            self._old = self._weights()
            self._learner.learnBatch([self.example], self.rate)

    def goBack(self):
        """Undo the last stage; the weights are what they were then."""
        if self.stage is not None and self.stage.kind == "update":
            self._putBack()
        self.number = max(0, self.number - 1)

    def restart(self):
        """Begin again, with the weights as they are."""
        self.number, self._old = 0, None
        self.calculate()

    def setWeight(self, layer, index, place, weight):
        """Give a neuron another weight, 0 being its bias's place; what follows from it changes."""
        self.layers[layer][index].weights[place] = weight
        if self.isUpdated:
            self.restart()
        else:
            self.calculate()

    def weight(self, layer, index, place):
        """Return a weight of a neuron, 0 being its bias's place."""
        return self.layers[layer][index].weights[place]

    def isDone(self, kind, layer=None, index=None):
        """Tell whether a stage is done."""
        return WalkStage(kind, layer, index) in self.stages[: self.number]

    def lines(self):
        """Return the equations of the stage that was done last, a list of texts."""
        stage = self.stage
        if stage is None:
            return []
        if stage.kind == "cost":
            return _unwrapped(costOf(self.example.outputs, self.outputs[-1]))
        if stage.kind == "update":
            return self._updates()
        self.calculate()  # whoever else looks at the network asks it other questions meanwhile
        layer = self.layers[stage.layer]
        neuron, k = layer[stage.index], placeIn(layer, stage.index + 1)
        if stage.kind == "forward":
            return _unwrapped(forwardOf(k, neuron, self._inputsOf(stage.layer)))
        if stage.layer == len(self.layers) - 1:
            return _unwrapped(outputGradientOf(k, neuron, self.example.outputs[stage.index]))
        return _unwrapped(hiddenGradientOf(stage.index + 1, neuron, self.layers[stage.layer + 1]))

    def _inputsOf(self, layer):
        return self.example.inputs if layer == 0 else self.outputs[layer - 1]

    def _updates(self):
        """Return the new weights of the first neuron of the last layer, term by term."""
        layer, old = self.layers[-1], self._old[-1][0]
        inputs = [1.0, *self._inputsOf(len(self.layers) - 1)]
        moved = [i for i, x in enumerate(inputs) if x][:MOST_UPDATES]
        lines = []
        for i in moved:
            name = f"w{placeIn(layer, 1)}{subscript(i)}"
            change = f"α∇{placeIn(layer, 1)}" + (f"x{subscript(i)}" if i else "")
            moves = self.gradients[-1][0] * inputs[i]
            lines += updateOf(name, change, old[i], self.rate, moves, layer[0].weights[i])
        return _unwrapped(lines)

    def _weights(self):
        return [[list(neuron.weights) for neuron in layer] for layer in self.layers]

    def _putBack(self):
        for layer, rows in zip(self.layers, self._old, strict=True):
            for neuron, weights in zip(layer, rows, strict=True):
                neuron.weights[:] = weights
        self._old = None
        self.calculate()


def _backwards(layers):
    return [(n, i) for n in range(len(layers) - 1, -1, -1) for i in range(len(layers[n]))]


def _unwrapped(lines):
    """Join the further lines of an equation, six columns in, to its first."""
    found = []
    for line in lines:
        if line.startswith("      ") and found:
            found[-1] += f" {line.strip()}"
        else:
            found.append(line.strip())
    return found
