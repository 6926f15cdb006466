"""A neuron or a network of the hand-in, its weights known by watching, not by their names."""

import contextlib

from grading.answers import RETURNED_BY
from grading.failures import CheckFailed, HandInError
from grading.searches import findLayers
from grading.textbook import datasetText, forward
from grading.verdicts import isClose, requireModule, show
from learning.words.language import translate

ATTEMPTS = (False, True, True)
"""How weights are looked for: in the object alone, then behind it too; and once more, since by a
rare chance two hidden neurons answer nearly the same, and other inputs tell them apart."""


class Probe:
    """An object with `activate`, and where it keeps what.

    Attributes:
        thing: its number, for the `Worker`.
        isNeuron: whether it is a neuron, not a network.
        called: how it was made, in words.
        unseen: the paths of what was too much to look at when `numbers` looked last.
        further: whether its numbers are looked for behind it too, in its class and so on.
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
        hint = translate("the sheet names the file of each exercise; they belong into one folder")
        requireModule(marking.handIn, module, hint)
        self._adopt()
        for number, self.further in enumerate(ATTEMPTS, start=1):
            self.thing = self._worker.make(module, argument, self.called)
            self.layers = []
            try:
                self._firstWatch()
                findLayers(self, sizes)
                break
            except CheckFailed:
                if number == len(ATTEMPTS):
                    raise

    def _adopt(self):
        # Only what the hand-in's own Dataset makes is sure to be what its neurons take. Where that
        # fails it is no neuron's fault, and lists have to do.
        text = datasetText([([0.5] * self._sizes[0], [1])] * (self._sizes[0] + 2))
        with contextlib.suppress(HandInError):
            self._worker.adoptVectors(text)

    def _firstWatch(self):
        """Activate for the first time; with arrays, if the hand-in does not take a list."""
        inputs = self.drawInputs()
        try:
            self.moved(inputs, {}, [])
        except HandInError:
            with contextlib.suppress(HandInError):
                self._worker.useArrays()
                self.moved(inputs, {}, [])
                return
            self._adopt()
            raise

    # Asking.

    def watch(self, inputs):
        """Activate on some inputs; return all the numbers that it then holds, or returned."""
        return self.moved(inputs, {}, []) | self.numbers()

    def moved(self, inputs, moved, seen):
        """Activate with some numbers moved meanwhile; return some that it holds, or returned.

        {} if that fails: what has been moved is no weight then, but a count of something.
        """
        methods = ["activate", "getOutputs"] if self._hasGetOutputs else ["activate"]
        called = f"{self.called}, activate({show(inputs)})"
        answer = self._worker.watch(self.thing, inputs, methods, moved, seen, called)
        if answer is None:
            return {}
        returned, found = answer
        for method, part in zip(methods, returned, strict=True):
            found |= flat(RETURNED_BY[method], part)
        return found

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
        found, self.unseen = self._worker.numbers(self.thing, self.further)
        return found

    def wholeNumbers(self):
        """Return the set of the paths of those that are ints."""
        return self._worker.wholeNumbers(self.thing, self.further)

    def ownNumbers(self):
        """Return the same without those behind it, which others may share."""
        return self._worker.numbers(self.thing)[0]

    def weights(self):
        """Return the weights as they are, a list of layers of neurons of floats, biases first."""
        numbers = self.numbers()
        return [
            [[numbers.get(path, float("nan")) for path in found.weights] for found in layer]
            for layer in self.layers
        ]

    def outputs(self, inputs, weights=None):
        """Return the outputs of every layer, by the textbook and its weights, or those given."""
        return forward(self.weights() if weights is None else weights, inputs)

    def drawWeights(self, spread=1.0):
        """Give it new weights, evenly out of ±`spread`; return them, as `weights` does.

        Raises CheckFailed if they are not there afterwards.
        """
        return self.setWeights(self._drawn(self.layers, spread))

    def drawLayer(self, number, spread):
        """Give the neurons of one layer new weights, out of ±`spread`."""
        self._assign(self.layers[number], *self._drawn([self.layers[number]], spread))

    def setWeights(self, weights):
        """Give it the weights of all its layers; return what is there then, which is the same."""
        for layer, drawn in zip(self.layers, weights, strict=True):
            self._assign(layer, drawn)
        kept = self.weights()
        if not isClose(kept, weights):
            raise CheckFailed(
                called=translate(
                    "{made}, its weights set to {weights}", made=self.called, weights=show(weights)
                ),
                expected=translate("to find there what was put there"),
                found=show(kept),
                hint=translate("weights are numbers, kept in lists, attributes or arrays"),
            )
        return kept

    def _drawn(self, layers, spread):
        return [
            [[self._dice.uniform(-spread, spread) for _ in found.weights] for found in layer]
            for layer in layers
        ]

    def _assign(self, layer, weights):
        pairs = zip(layer, weights, strict=True)
        values = [pair for found, new in pairs for pair in zip(found.weights, new, strict=True)]
        self._worker.assign(self.thing, dict(values))

    def put(self, values):
        """Put numbers where its paths say; False if that cannot be."""
        try:
            self._worker.assign(self.thing, values)
        except HandInError:
            return False
        return True

    def drawNumber(self):
        """Return a number between −1 and 1."""
        return self._dice.uniform(-1, 1)

    def drawInputs(self):
        """Return inputs that are unlike each other, so that none can be taken for another."""
        count = self._sizes[0]
        sizes = [0.3 + (i + self._dice.random()) / count for i in range(count)]
        self._dice.shuffle(sizes)
        return [round(size * self._dice.choice((-1, 1)), 4) for size in sizes]


def flat(name, returned):
    """Return {(name, n): float} of the numbers that were returned, however deep in lists."""
    return {(name, n): number for n, number in enumerate(_numbersIn(returned))}


def _numbersIn(returned):
    if isinstance(returned, float):
        yield returned
    elif isinstance(returned, list):
        for part in returned:
            yield from _numbersIn(part)


def _shownArgument(argument):
    if isinstance(argument, dict):
        ((kind, value),) = argument.items()
        return show(value) if kind == "vector" else "…"
    return show(argument)
