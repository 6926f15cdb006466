"""A neuron or a network of the hand-in, its weights found by watching, not by their names.

The numbers that it holds are changed one at a time, and its answer is watched. The weighted sum is
z = w₀ + Σ wᵢxᵢ, so that a number is the weight wᵢ of a neuron if moving it by δ moves the logit of
that neuron's output by δxᵢ, and the bias w₀ if it moves it by δ.
"""

import contextlib
from typing import NamedTuple

from grading.failures import CheckFailed, HandInError
from grading.textbook import datasetText, forward, logit, weightedSum
from grading.verdicts import isClose, show
from grading.Worker import nameOf, vector

STEP = 0.5
"""δ: how far a number is moved."""

ATTEMPTS = 3
"""How often weights are looked for: by a rare chance two hidden neurons answer nearly the same, and
cannot be told apart; other weights and inputs can."""

ACTIVATION = "the sheet, introduction: h = Logistic(Σ wᵢxᵢ + w₀), as on the days before"


class Found(NamedTuple):
    """One neuron: the paths of its weights, the bias first, and those that show its output."""

    weights: tuple
    outputs: tuple


class Probe:
    """An object with `activate`, and where it keeps what.

    Attributes:
        thing: its number, for the `Worker`.
        isNeuron: whether it is a neuron, not a network.
        called: how it was made, in words.
        layers: a list of lists of `Found` neurons, without the input layer.
    """

    def __init__(self, marking, module, sizes, dice):
        """Make `Neuron(sizes[0])` or `NeuralNetwork(sizes)`, and look for its weights.

        `dice` draws the inputs and the new weights. Raises CheckFailed if it does not answer as
        a neuron does, HandInError if it crashes.
        """
        self._worker = marking.worker
        self._sizes = sizes
        self._dice = dice
        self.isNeuron = module == "Neuron"
        argument = sizes[0] if self.isNeuron else sizes
        self.called = f"{module}({argument})"
        if not marking.handIn.has(f"{module}.py") and not marking.handIn.has(
            f"{module}/__init__.py"
        ):
            raise CheckFailed(
                called=f"import {module}",
                expected=f"a file {module}.py in the folder that was handed in",
                found=marking.handIn.whyMissing(f"{module}.py"),
                hint="the sheet names the file of each exercise; they belong into one folder",
                cause=f"the missing {module}.py",
            )
        self._adopt()
        for attempt in range(1, ATTEMPTS + 1):
            self.thing = self._worker.make(module, argument, self.called)
            self.layers = []
            try:
                self._findWeights()
                break
            except CheckFailed:
                if attempt == ATTEMPTS:
                    raise

    def _adopt(self):
        # Only what the hand-in's own Dataset makes is sure to be what its neurons take. Where that
        # fails it is no neuron's fault, and lists have to do.
        text = datasetText([([0.5] * self._sizes[0], [1])] * (self._sizes[0] + 2))
        with contextlib.suppress(HandInError):
            self._worker.adoptVectors(text)

    # Asking.

    def watch(self, inputs):
        """Activate on some inputs; return all the numbers that it then holds, or returned."""
        returned, _ = self.call("activate", vector(inputs))
        seen = self._worker.numbers(self.thing)
        seen |= _flat("returned by activate", returned)
        if self._hasGetOutputs:
            outputs, _ = self.call("getOutputs")
            seen |= _flat("returned by getOutputs", outputs)
        return seen

    @property
    def _hasGetOutputs(self):
        if not hasattr(self, "_knowsGetOutputs"):
            self._knowsGetOutputs = self._worker.has(self.thing, "getOutputs")
        return self._knowsGetOutputs

    def call(self, method, *arguments, words=None):
        """Call a method; return (what it returned, the arguments afterwards)."""
        words = words or f"{method}({', '.join(map(_shownArgument, arguments))})"
        return self._worker.call(self.thing, method, list(arguments), f"{self.called}, {words}")

    def dataset(self, text):
        """Let the hand-in's `Dataset` read the text of a `.ds` file; return the object's number."""
        return self._worker.dataset(text)

    def numbers(self):
        """Return all the numbers that it holds, by their paths."""
        return self._worker.numbers(self.thing)

    def weights(self):
        """Return the weights as they are, a list of layers of neurons of floats, biases first."""
        numbers = self.numbers()
        return [
            [[numbers.get(path, float("nan")) for path in found.weights] for found in layer]
            for layer in self.layers
        ]

    def outputs(self, inputs):
        """Return the outputs of every layer on some inputs, by the textbook and its weights."""
        return forward(self.weights(), inputs)

    def drawWeights(self, spread=1.0):
        """Give it new weights, evenly out of ±`spread`; return them, as `weights` does."""
        for number in range(len(self.layers)):
            self._drawLayer(number, spread)
        return self.weights()

    def drawInputs(self):
        """Return inputs that are unlike each other, so that none can be taken for another."""
        count = self._sizes[0]
        sizes = [0.3 + (i + self._dice.random()) / count for i in range(count)]
        self._dice.shuffle(sizes)
        return [round(size * self._dice.choice((-1, 1)), 4) for size in sizes]

    # Finding.

    def _findWeights(self):
        inputs = self.drawInputs()
        self._firstWatch(inputs)
        first, second = self.numbers(), self.watch(self.drawInputs())
        still = [path for path in first if first[path] == second.get(path)]
        whole = self._worker.wholeNumbers(self.thing)
        values = inputs
        layerCount = len(self._sizes) - 1
        for number in range(layerCount):
            isLast = number == layerCount - 1
            floats = [path for path in still if path not in whole]
            layer = self._findLayer(floats, values, inputs)
            if len(layer) != self._sizes[number + 1]:  # weights may start as 0, not 0.0
                layer = self._findLayer(still, values, inputs)
            if len(layer) != self._sizes[number + 1]:
                raise self._unlikeANeuron(number, len(layer), inputs)
            self.layers.append(_inOrder(layer, isLast))
            taken = {path for found in layer for path in found.weights}
            still = [path for path in still if path not in taken]
            if not isLast:
                self._drawLayer(number, 1.0)  # equal neurons could not be told apart
                values = self.outputs(inputs)[-1]

    def _firstWatch(self, inputs):
        """Activate for the first time; with arrays, if the hand-in does not take a list."""
        try:
            self.watch(inputs)
        except HandInError:
            with contextlib.suppress(HandInError):
                self._worker.useArrays()
                self.watch(inputs)
                return
            self._adopt()
            raise

    def _findLayer(self, candidates, values, inputs):
        """Return the `Found` neurons that read `values`, when the inputs are `inputs`."""
        base = self.watch(inputs)
        signals = {path: logit(h) for path, h in base.items() if 1e-12 < h < 1 - 1e-12}
        reads = [1.0, *values]
        weightsOf = {signal: {} for signal in signals}
        for path in candidates:
            moved = self._watchMoved(path, base[path] + STEP, inputs)
            for signal, z in signals.items():
                h = moved.get(signal, 0.0)
                slope = (logit(h) - z) / STEP if 1e-12 < h < 1 - 1e-12 else 0.0
                for i, x in enumerate(reads):
                    if slope != 0 and isClose(slope, x, 1e-5):
                        weightsOf[signal].setdefault(i, path)
        outputsOf = {}
        for signal, found in weightsOf.items():
            paths = tuple(found.get(i) for i in range(len(reads)))
            if None not in paths:
                weights = [base[path] for path in paths]
                if isClose(signals[signal], weightedSum(weights, values), 1e-5):
                    outputsOf.setdefault(paths, []).append(signal)
        return [Found(paths, tuple(outputs)) for paths, outputs in outputsOf.items()]

    def _watchMoved(self, path, value, inputs):
        """Return all the numbers after an activation, with one of them moved meanwhile.

        {} if that fails: what has been moved is no weight then, but a count of something.
        """
        self._worker.assign(self.thing, {path: value})
        try:
            return self.watch(inputs)
        except HandInError:
            return {}
        finally:
            self._worker.putBack(self.thing)

    def _drawLayer(self, number, spread):
        self._worker.assign(
            self.thing,
            {
                path: self._dice.uniform(-spread, spread)
                for found in self.layers[number]
                for path in found.weights
            },
        )

    def _unlikeANeuron(self, layer, count, inputs):
        seen = self.watch(inputs)
        shown = {nameOf(path): round(value, 6) for path, value in list(seen.items())[:12]}
        if len(self._sizes) == 2:
            wanted = f"{self._sizes[0]} weights and a bias for each of its {self._sizes[1]} neurons"
            if self._sizes[1] == 1:
                wanted = f"{self._sizes[0]} weights and a bias"
        else:
            wanted = f"{self._sizes[layer + 1]} such neurons in layer {layer + 1}, found {count}"
        return CheckFailed(
            called=f"{self.called}, activate({show(inputs)}), and again with each number moved",
            expected=f"an answer h = Logistic(Σ wᵢxᵢ + w₀), kept or returned; {wanted}",
            found=f"numbers that do not go together like that: {shown}",
            hint=ACTIVATION,
        )


def _inOrder(layer, isLast):
    def rank(found):
        told = [path[1] for path in found.outputs if path[0] in _ORDERED]
        return told[0] if isLast and told else 0

    return sorted(layer, key=rank)  # a steady sort: else as they come in the object


_ORDERED = ("returned by getOutputs", "returned by activate")


def _flat(name, returned):
    if isinstance(returned, float):
        return {(name, 0): returned}
    if isinstance(returned, list):
        return {(name, i): part for i, part in enumerate(returned) if isinstance(part, float)}
    return {}


def _shownArgument(argument):
    if isinstance(argument, dict):
        ((kind, value),) = argument.items()
        return show(value) if kind == "vector" else "…"
    return show(argument)
