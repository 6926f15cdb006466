"""A step of gradient descent written out as on paper: which numbers, exactly, go into it."""

from learning.explaining.equations import (
    MOST_TERMS,
    costOf,
    forwardOf,
    hiddenGradientOf,
    outputGradientOf,
    placeIn,
    updateOf,
    weightedSum,
)
from learning.explaining.writing import named, shown, subscript, textTable, wrapped
from learning.learners import calculateGradients, layersOf
from learning.words.formats import plural
from learning.words.language import translate


class ExplainedStep:
    """One update of the sheet's neuron or network: its numbers before, and the new weights after.

    Of a batch the first example is written in full, then the mean that moves the weights. The
    notation is that of `Neuron.py`: z is the weighted sum, and ∇ points down the cost. The numbers
    are the network's own: it is activated, and its gradients are calculated, as the update does
    again.
    """

    def __init__(self, learner, examples, learningRate):
        """Look at what `learner.learnBatch(examples, learningRate)` is about to do.

        `learner` is a `Neuron` or a `NeuralNetwork`, `examples` a list of one or more.
        """
        self._learner, self._examples, self._rate = learner, examples, learningRate
        self._layers = layersOf(learner)
        self._before = [[list(neuron.weights) for neuron in layer] for layer in self._layers]
        self._changes = self._meanChanges()
        self._calculate(examples[0])  # what is written in full is the first

    def linesBefore(self):
        """Return the lines of the first example: forward to the cost, and back to each gradient."""
        example = self._examples[0]
        lines = [] if len(example.inputs) > MOST_TERMS else wrapped(named("x", example.inputs))
        lines += wrapped(named("y", example.outputs))
        inputs = example.inputs
        for number, layer in enumerate(self._layers):
            lines += ["", self._title(number), *_forward(layer, inputs)]
            inputs = [neuron.output for neuron in layer]
        lines += ["", translate("cost"), *costOf(example.outputs, inputs)]
        for number in reversed(range(len(self._layers))):
            lines += ["", self._title(number), *self._gradients(number)]
        return lines

    def linesAfter(self):
        """Return the lines of the new weights, the step having been taken."""
        lines = []
        if len(self._examples) > 1:
            counted = plural(len(self._examples), "example")
            lines.append("")
            lines += wrapped(
                translate(
                    "The weights move by the mean over {examples}, of which this is the first.",
                    examples=counted,
                )
            )
        for number in range(len(self._layers)):
            lines += ["", self._title(number), *self._updates(number)]
        return lines

    def _title(self, number):
        if number < len(self._layers) - 1:
            return translate("hidden layer {number}", number=number + 1)
        return translate("outputs") if len(self._layers[-1]) > 1 else translate("output")

    def _calculate(self, example):
        """Activate on an example, and calculate the gradients."""
        self._learner.activate(example.inputs)
        calculateGradients(self._learner, example.outputs)

    def _meanChanges(self):
        """Return 1/N Σₙ ∇ₙ xₙᵢ for each weight i of each neuron of each layer, x₀ being 1."""
        changes = [[[0.0] * len(weights) for weights in layer] for layer in self._before]
        for example in self._examples:
            self._calculate(example)
            inputs = example.inputs
            for layer, rows in zip(self._layers, changes, strict=True):
                for neuron, row in zip(layer, rows, strict=True):
                    for i, x in enumerate([1, *inputs]):
                        row[i] += neuron.gradient * x / len(self._examples)
                inputs = [neuron.output for neuron in layer]
        return changes

    def _gradients(self, number):
        layer = self._layers[number]
        if number < len(self._layers) - 1:
            following = self._layers[number + 1]
            return _joined(hiddenGradientOf(j, n, following) for j, n in enumerate(layer, 1))
        pairs = enumerate(zip(layer, self._examples[0].outputs, strict=True), 1)
        return _joined(outputGradientOf(placeIn(layer, k), n, y) for k, (n, y) in pairs)

    def _updates(self, number):
        layer, before, changes = self._layers[number], self._before[number], self._changes[number]
        if len(before[0]) - 1 > MOST_TERMS:
            return self._updateTable(layer, changes)
        lines = []
        for k, (neuron, olds, row) in enumerate(zip(layer, before, changes, strict=True), 1):
            for i, (old, change) in enumerate(zip(olds, row, strict=True)):
                name = f"w{placeIn(layer, k)}{subscript(i)}"
                new = neuron.weights[i]
                lines += updateOf(name, self._change(i), old, self._rate, change, new)
        return lines

    def _updateTable(self, layer, changes):
        moved = [i for i in range(len(changes[0])) if any(row[i] for row in changes)]
        lines = wrapped(f"wᵢ ← wᵢ + {self._change('ᵢ')},  α = {shown(self._rate)}")
        header = ["", *(f"w{placeIn(layer, k)}" for k in range(1, len(layer) + 1))]
        lines += textTable(header, [[i, *(neuron.weights[i] for neuron in layer)] for i in moved])
        if len(moved) < len(changes[0]):
            lines += wrapped(translate("The other weights stay as they are: their input is 0."))
        return lines

    def _change(self, i):
        """Return what a weight moves by in letters: α∇, α∇x₁, or that of the mean of a batch."""
        factor = "" if i == 0 else f"x{i if isinstance(i, str) else subscript(i)}"
        return f"α∇{factor}" if len(self._examples) == 1 else f"α · 1/N Σ ∇{factor}"


def _joined(parts):
    return [line for lines in parts for line in lines]


def _forward(layer, inputs):
    """Return the lines from the inputs to each output h of a layer."""
    if len(inputs) > MOST_TERMS:
        return _forwardTable(layer, inputs)
    return _joined(forwardOf(placeIn(layer, k), n, inputs) for k, n in enumerate(layer, 1))


def _forwardTable(layer, inputs):
    """Return the same for many inputs: the terms wᵢxᵢ other than 0, a column a neuron."""
    places = [i for i, x in enumerate(inputs, 1) if x]
    names = [placeIn(layer, k) for k in range(1, len(layer) + 1)]
    rows = [["w₀", "", *(neuron.weights[0] for neuron in layer)]]
    for i in places:
        x = inputs[i - 1]
        name = f"w{subscript(i)}x{subscript(i)}"
        rows.append([name, x, *(neuron.weights[i] * x for neuron in layer)])
    rows.append(["z", "", *(weightedSum(neuron, inputs) for neuron in layer)])
    rows.append(["h", "", *(neuron.output for neuron in layer)])
    lines = wrapped("z = w₀ + Σ wᵢxᵢ,  h = 1/(1 + e^−z)")
    return lines + textTable(["", "xᵢ", *(name or "wᵢxᵢ" for name in names)], rows)
