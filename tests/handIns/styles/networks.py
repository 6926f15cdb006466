"""Networks: where they keep weights, gradients and costs, and how they hand back what they find."""

from textwrap import dedent

from handIns.styles.neurons import HEAD
from handIns.styles.Style import Style

DATASET = """
class Dataset:
    def __init__(self, path):
        with open(path) as file:
            rows = [[float(word) for word in line.split()] for line in file][1:]
        self.pairs = list(zip(rows[::2], rows[1::2]))
"""

NEURON = (
    HEAD
    + """

class Neuron:
    def __init__(self, count):
        self.w = [draw() for _ in range(count + 1)]
        self.h = 0.0
        self.g = 0.0

    def activate(self, xs):
        self.h = logistic(sum(w * x for w, x in zip(self.w, [1, *xs])))
        return self.h

    def calculateOutputGradient(self, y):
        self.g = y - self.h

    def applyGradient(self, rate, xs):
        for i, x in enumerate([1, *xs]):
            self.w[i] += rate * self.g * x

    def applyGradientWithLayer(self, rate, layer):
        self.applyGradient(rate, [neuron.h for neuron in layer])
"""
)

OBJECTS = """
from math import log

from Neuron import Neuron


class NeuralNetwork:
    def __init__(self, sizes):
        self.layers = [[Neuron(k) for _ in range(n)] for k, n in zip([0, *sizes], sizes)]

    def activate(self, xs):
        for neuron, x in zip(self.layers[0], xs):
            neuron.h = x
        for before, layer in zip(self.layers, self.layers[1:]):
            for neuron in layer:
                neuron.activate([m.h for m in before])
        #ANSWER#

    def total(self, dataset):
        total = 0
        for xs, ys in dataset.pairs:
            self.activate(xs)
            for y, neuron in zip(ys, self.layers[-1]):
                total -= y * log(neuron.h) + (1 - y) * log(1 - neuron.h)
        return total / len(dataset.pairs)

    def calcLoss(self, dataset):
        #LOSS#

    def calculateGradients(self, ys):
        for neuron, y in zip(self.layers[-1], ys):
            neuron.calculateOutputGradient(y)

    def applyGradients(self, rate):
        for before, layer in zip(self.layers, self.layers[1:]):
            for neuron in layer:
                neuron.applyGradientWithLayer(rate, before)
"""

ALL = ["ex04", "ex05", "ex07"]


def ofNeurons(name, answer="return None", loss="return self.total(dataset)", head="", own=NEURON):
    """Return a network of neurons; `answer` ends `activate`, `loss` is calcLoss."""
    text = OBJECTS.replace("#ANSWER#", answer).replace("#LOSS#", loss)
    files = {"Neuron.py": own, "NeuralNetwork.py": head + text, "Dataset.py": DATASET}
    return Style(name, ALL, files)


def whole(name, text, exercises=ALL):
    """Return a network without neurons."""
    return Style(name, exercises, {"NeuralNetwork.py": dedent(text), "Dataset.py": DATASET})


NUMPY = "import numpy as np\n"

LATE = NEURON.replace("        self.g = 0.0\n", "")

NONE = NEURON.replace("self.g = 0.0", "self.g = None")

ZEROS = NEURON.replace("[draw() for _ in range(count + 1)]", "[0.0] * (count + 1)")

WHOLE_ZEROS = ZEROS.replace("[0.0]", "[0]").replace("self.h = 0.0", "self.h, self.n = 0, count")
WHOLE_ZEROS = WHOLE_ZEROS.replace("zip(self.w, [1, *xs])", "zip(self.w, [1, *xs[: self.n]])")

EQUALS = ZEROS.replace("[0.0]", "[0.5]")

COLUMNS = """
    import numpy as np


    class NeuralNetwork:
        def __init__(self, sizes):
            self.b = [np.random.randn(n, 1) for n in sizes[1:]]
            self.w = [np.random.randn(n, k) for k, n in zip(sizes, sizes[1:])]

        def activate(self, xs):
            self.x = a = np.array(xs, dtype=float).reshape(-1, 1)
            for w, b in zip(self.w, self.b):
                self.before, a = a, 1 / (1 + np.exp(-(w @ a + b)))
            return a

        def calcLoss(self, dataset):
            total = 0.0
            for xs, ys in dataset.pairs:
                h, y = self.activate(xs), np.array(ys).reshape(-1, 1)
                total = total - (y * np.log(h) + (1 - y) * np.log(1 - h))
            return total.sum(axis=0, keepdims=True) / len(dataset.pairs)

        def calculateGradients(self, ys):
            self.delta = np.array(ys).reshape(-1, 1) - self.activate(self.x)

        def applyGradients(self, rate):
            self.w[-1] = self.w[-1] + rate * self.delta @ self.before.T
            self.b[-1] = self.b[-1] + rate * self.delta
"""

BY_TUPLES = """
    from math import exp, log
    from random import uniform


    class NeuralNetwork:
        def __init__(self, sizes):
            self.last = len(sizes) - 1
            self.places = [(l, n) for l, size in enumerate(sizes) for n in range(size)]
            self.weights = {
                (l, n, k): uniform(-1, 1)
                for l, n in self.places
                if l > 0
                for k in [None, *range(sizes[l - 1])]
            }
            self.h, self.gradients = {}, {place: 0.0 for place in self.places}

        def read(self, l, k):
            return 1 if k is None else self.h[l - 1, k]

        def activate(self, xs):
            for n, x in enumerate(xs):
                self.h[0, n] = x
            for l, n in self.places:
                if l > 0:
                    own = [key for key in self.weights if key[:2] == (l, n)]
                    z = sum(self.weights[key] * self.read(l, key[2]) for key in own)
                    self.h[l, n] = 1 / (1 + exp(-z))
            return {place: h for place, h in self.h.items() if place[0] == self.last}

        def calcLoss(self, dataset):
            total = 0
            for xs, ys in dataset.pairs:
                for y, h in zip(ys, self.activate(xs).values()):
                    total -= y * log(h) + (1 - y) * log(1 - h)
            return (total / len(dataset.pairs),)

        def calculateGradients(self, ys):
            for n, y in enumerate(ys):
                self.gradients[self.last, n] = y - self.h[self.last, n]

        def applyGradients(self, rate):
            for l, n, k in self.weights:
                self.weights[l, n, k] += rate * self.gradients[l, n] * self.read(l, k)
"""

ONE_VECTOR = """
    import numpy as np


    class NeuralNetwork:
        # All the weights of all the layers in one long vector, of which the layers are views.
        def __init__(self, sizes):
            counts = [n * (k + 1) for k, n in zip(sizes, sizes[1:])]
            self.all = np.random.uniform(-1, 1, sum(counts))
            parts = np.split(self.all, np.cumsum(counts)[:-1])
            self.layers = [part.reshape(n, -1) for part, n in zip(parts, sizes[1:])]
            self.deltas = [np.zeros(n) for n in sizes[1:]]

        def activate(self, xs):
            self.read = []
            for layer in self.layers:
                self.read.append(np.insert(np.asarray(xs, dtype=float), 0, 1))
                xs = 1 / (1 + np.exp(-(layer @ self.read[-1])))
            self.h = xs
            return (h for h in xs)

        def calcLoss(self, dataset):
            cost = 0.0
            for xs, ys in dataset.pairs:
                h = np.array(list(self.activate(xs)))
                cost -= np.sum(np.log(np.where(ys, h, 1 - h)))
            return np.array(cost / len(dataset.pairs))

        def calculateGradients(self, ys):
            self.deltas[-1] = np.array(ys) - self.h

        def applyGradients(self, rate):
            for layer, delta, read in zip(self.layers, self.deltas, self.read):
                layer += rate * np.outer(delta, read)
"""

LAYERS = """
    from math import exp, log
    from random import uniform


    class Layer:
        def __init__(self, count, size):
            self.weights = [[uniform(-1, 1) for _ in range(count)] for _ in range(size)]
            self.biases = [0] * size
            self.gradients = [0] * size

        def forward(self, xs):
            self.xs = xs
            self.zs = list(self.biases)
            for n, weights in enumerate(self.weights):
                self.zs[n] += sum(w * x for w, x in zip(weights, xs))
            self.outputs = [1 / (1 + exp(-z)) for z in self.zs]
            return self.outputs


    class NeuralNetwork:
        def __init__(self, sizes):
            self.layers = {}
            for n, pair in enumerate(zip(sizes, sizes[1:])):
                self.layers[f"layer{n}"] = Layer(*pair)

        @property
        def last(self):
            return list(self.layers.values())[-1]

        def activate(self, xs):
            for layer in self.layers.values():
                xs = layer.forward(xs)

        def calcLoss(self, dataset):
            self.losses = [0.0] * len(self.last.biases)
            for xs, ys in dataset.pairs:
                self.activate(xs)
                for n, (y, h) in enumerate(zip(ys, self.last.outputs)):
                    self.losses[n] -= (y * log(h) + (1 - y) * log(1 - h)) / len(dataset.pairs)
            self.loss = sum(self.losses)

        def calculateGradients(self, ys):
            self.last.gradients = [y - h for y, h in zip(ys, self.last.outputs)]

        def applyGradients(self, rate):
            for layer in self.layers.values():
                for n, g in enumerate(layer.gradients):
                    layer.biases[n] += rate * g
                    for i, x in enumerate(layer.xs):
                        layer.weights[n][i] += rate * g * x
"""

KEPT = """self.costs = [*getattr(self, "costs", [])[-2:], self.total(dataset)]
        self.cost = self.costs[-1]"""

NETWORKS = [
    whole("columns of arrays throughout, and a cost in a matrix", COLUMNS),
    whole("weights, outputs and gradients in dictionaries by tuples", BY_TUPLES),
    whole("one vector of all the weights, and layers that are views of it", ONE_VECTOR),
    whole("layers by names, biases apart, costs kept for each output", LAYERS),
    ofNeurons(
        "a cost in an array of one", loss="return np.array([self.total(dataset)])", head=NUMPY
    ),
    ofNeurons("a cost without an axis", loss="return np.array(self.total(dataset))", head=NUMPY),
    ofNeurons(
        "a cost in single precision", loss="return np.float32(self.total(dataset))", head=NUMPY
    ),
    ofNeurons("a cost in a column", loss="return [[self.total(dataset)]]"),
    ofNeurons(
        "a cost and the number of examples", loss="return self.total(dataset), len(dataset.pairs)"
    ),
    ofNeurons("a cost that is kept, beside those before", loss=KEPT),
    ofNeurons("outputs as a tuple", answer="return tuple(neuron.h for neuron in self.layers[-1])"),
    ofNeurons(
        "outputs that are generated", answer="return (neuron.h for neuron in self.layers[-1])"
    ),
    ofNeurons("outputs as a map", answer="return map(lambda neuron: neuron.h, self.layers[-1])"),
    ofNeurons("activate that returns the network", answer="return self"),
    ofNeurons("hidden neurons whose gradient is None", own=NONE),
    ofNeurons("hidden neurons without a gradient yet", own=LATE),
    ofNeurons("neurons that start from zeros", own=ZEROS),
    ofNeurons("neurons that start from whole zeros, beside a count", own=WHOLE_ZEROS),
    ofNeurons("neurons that start alike", own=EQUALS),
]
