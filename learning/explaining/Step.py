"""A step of gradient descent written out as on paper: which numbers, exactly, go into it."""

from learning.explaining.writing import (
    equation,
    inParentheses,
    named,
    shown,
    subscript,
    table,
    wrapped,
)
from learning.formulas import crossEntropy
from learning.learners import calculateGradients, layersOf
from learning.words.formats import plural
from learning.words.language import translate

MOST_TERMS = 8
"""Inputs of a neuron whose terms are written one by one; those of more stand in a table."""


class Step:
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
        lines += ["", translate("cost"), *_cost(example.outputs, inputs)]
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
            return _blames(layer, self._layers[number + 1])
        lines = []
        for k, (neuron, y) in enumerate(zip(layer, self._examples[0].outputs, strict=True), 1):
            k = _place(k, layer)
            numbers = f"{shown(y)} − {shown(neuron.output)}"
            lines += equation(f"∇{k}", f"y{k} − h{k}", numbers, shown(neuron.gradient))
        return lines

    def _updates(self, number):
        layer, before, changes = self._layers[number], self._before[number], self._changes[number]
        if len(before[0]) - 1 > MOST_TERMS:
            return self._updateTable(layer, changes)
        lines = []
        for k, (neuron, olds, row) in enumerate(zip(layer, before, changes, strict=True), 1):
            for i, (old, change) in enumerate(zip(olds, row, strict=True)):
                name = f"w{_place(k, layer)}{subscript(i)}"
                numbers = f"{shown(old)} + {shown(self._rate)} · {inParentheses(change)}"
                lines += equation(
                    f"{name} ← {name} + {self._change(i)}", numbers, shown(neuron.weights[i])
                )
        return lines

    def _updateTable(self, layer, changes):
        moved = [i for i in range(len(changes[0])) if any(row[i] for row in changes)]
        lines = wrapped(f"wᵢ ← wᵢ + {self._change('ᵢ')},  α = {shown(self._rate)}")
        header = ["", *(f"w{_place(k, layer)}" for k in range(1, len(layer) + 1))]
        lines += table(header, [[i, *(neuron.weights[i] for neuron in layer)] for i in moved])
        if len(moved) < len(changes[0]):
            lines += wrapped(translate("The other weights stay as they are: their input is 0."))
        return lines

    def _change(self, i):
        """Return what a weight moves by in letters: α∇, α∇x₁, or that of the mean of a batch."""
        factor = "" if i == 0 else f"x{i if isinstance(i, str) else subscript(i)}"
        return f"α∇{factor}" if len(self._examples) == 1 else f"α · 1/N Σ ∇{factor}"


def _forward(layer, inputs):
    """Return the lines from the inputs to each output h of a layer."""
    if len(inputs) > MOST_TERMS:
        return _forwardTable(layer, inputs)
    lines = []
    for k, neuron in enumerate(layer, 1):
        k = _place(k, layer)
        bias, *weights = neuron.weights
        letters = " + ".join(
            f"w{k}{subscript(i)}x{subscript(i)}" for i in range(1, len(inputs) + 1)
        )
        terms = [
            f"{inParentheses(w)}·{inParentheses(x)}" for w, x in zip(weights, inputs, strict=True)
        ]
        total = _weightedSum(neuron, inputs)
        lines += equation(
            f"z{k}", f"w{k}₀ + {letters}", " + ".join([shown(bias), *terms]), shown(total)
        )
        lines += _logistic(k, total, neuron.output)
    return lines


def _forwardTable(layer, inputs):
    """Return the same for many inputs: the terms wᵢxᵢ other than 0, a column a neuron."""
    places = [i for i, x in enumerate(inputs, 1) if x]
    names = [_place(k, layer) for k in range(1, len(layer) + 1)]
    rows = [["w₀", "", *(neuron.weights[0] for neuron in layer)]]
    for i in places:
        x = inputs[i - 1]
        name = f"w{subscript(i)}x{subscript(i)}"
        rows.append([name, x, *(neuron.weights[i] * x for neuron in layer)])
    rows.append(["z", "", *(_weightedSum(neuron, inputs) for neuron in layer)])
    rows.append(["h", "", *(neuron.output for neuron in layer)])
    lines = wrapped("z = w₀ + Σ wᵢxᵢ,  h = 1/(1 + e^−z)")
    return lines + table(["", "xᵢ", *(name or "wᵢxᵢ" for name in names)], rows)


def _logistic(k, total, output):
    return equation(f"h{k}", f"1/(1 + e^−z{k})", f"1/(1 + e^{shown(-total)})", shown(output))


def _weightedSum(neuron, inputs):
    bias, *weights = neuron.weights
    return sum((w * x for w, x in zip(weights, inputs, strict=True)), bias)


def _cost(desired, outputs):
    """Return the lines of the cost: −(y ln h + (1 − y) ln(1 − h)), its terms that are not 0."""
    terms = []
    for y, h in zip(desired, outputs, strict=True):
        parts = [(y, shown(h)), (1 - y, f"1 − {inParentheses(h)}")]
        logarithms = [
            f"ln({inside})" if weight == 1 else f"{shown(weight)} ln({inside})"
            for weight, inside in parts
            if weight
        ]
        terms.append(" − ".join(["", *logarithms]).strip())
    total = sum(map(crossEntropy, desired, outputs))
    letters = "−(y ln h + (1 − y) ln(1 − h))"
    summed = f"Σₖ {letters}" if len(terms) > 1 else letters
    return equation(summed, " ".join(terms), shown(total))


def _blames(layer, following):
    """Return the lines of each hidden neuron's ∇: its slope times the blame of all that read it."""
    lines = []
    for index, neuron in enumerate(layer):
        j, h = subscript(index + 1), neuron.output
        weights = [other.weights[index + 1] for other in following]
        blames = " + ".join(
            f"{inParentheses(other.gradient)}·{inParentheses(weight)}"
            for other, weight in zip(following, weights, strict=True)
        )
        lines += equation(
            f"∇{j}",
            f"h{j}(1 − h{j}) Σₖ ∇ₖ wₖ{j}",
            f"{shown(h)} · (1 − {shown(h)}) · ({blames})",
            shown(neuron.gradient),
        )
    return lines


def _place(k, layer):
    """Return the place of a neuron in its layer below the line; nothing where it is alone."""
    return subscript(k) if len(layer) > 1 else ""
