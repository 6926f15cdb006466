"""Neurons: where they keep weights, output and gradient."""

from textwrap import dedent

from handIns.styles.Style import Style

HEAD = """
import math
import random


def logistic(z):
    return 1 / (1 + math.exp(-z))


def draw():
    return random.uniform(-1, 1)
"""

REST = """
    def applyGradientWithLayer(self, rate, layer):
        self.applyGradient(rate, [neuron.h for neuron in layer])
"""


def neuron(name, text, exercises=("ex00", "ex01", "ex06"), rest=REST):
    """Return a style of a `Neuron.py`; `text` is its own part, `rest` what comes after."""
    return Style(name, list(exercises), {"Neuron.py": HEAD + dedent(text) + rest})


NEURONS = [
    neuron(
        "weights in a dictionary, by the objects that they come from",
        """
        class Source:
            pass


        class Neuron:
            def __init__(self, count):
                self.sources = [Source() for _ in range(count)]
                self.weights = {source: draw() for source in self.sources}
                self.bias = 0.1

            def activate(self, xs):
                z = self.bias + sum(self.weights[s] * x for s, x in zip(self.sources, xs))
                self.h = logistic(z)

            def calculateOutputGradient(self, y):
                self.g = y - self.h

            def applyGradient(self, rate, xs):
                self.bias += rate * self.g
                for s, x in zip(self.sources, xs):
                    self.weights[s] += rate * self.g * x
        """,
    ),
    neuron(
        "weights in a dictionary, by tuples",
        """
        class Neuron:
            def __init__(self, count):
                self.weights = {("in", i): draw() for i in range(count)}
                self.weights["bias", 0] = 0

            def activate(self, xs):
                z = self.weights["bias", 0]
                for i, x in enumerate(xs):
                    z += self.weights["in", i] * x
                self.h = logistic(z)
                return self.h

            def calculateOutputGradient(self, y):
                self.g = y - self.h

            def applyGradient(self, rate, xs):
                self.weights["bias", 0] += rate * self.g
                for i, x in enumerate(xs):
                    self.weights["in", i] += rate * self.g * x
        """,
    ),
    neuron(
        "weights in the keys of a dictionary, objects themselves",
        """
        class Synapse:
            def __init__(self):
                self.strength = draw()


        class Neuron:
            def __init__(self, count):
                self.places = {Synapse(): i for i in range(count + 1)}

            def activate(self, xs):
                z = sum(s.strength * [1, *xs][i] for s, i in self.places.items())
                self.h = logistic(z)
                return self.h

            def calculateOutputGradient(self, y):
                self.g = y - self.h

            def applyGradient(self, rate, xs):
                for s, i in self.places.items():
                    s.strength += rate * self.g * [1, *xs][i]
        """,
    ),
    neuron(
        "weights in a set of synapses",
        """
        class Synapse:
            def __init__(self, index):
                self.index, self.weight = index, draw()


        class Neuron:
            def __init__(self, count):
                self.synapses = {Synapse(i) for i in range(count + 1)}

            def activate(self, xs):
                self.h = logistic(sum(s.weight * [1, *xs][s.index] for s in self.synapses))
                return self.h

            def calculateOutputGradient(self, y):
                self.g = y - self.h

            def applyGradient(self, rate, xs):
                for s in self.synapses:
                    s.weight += rate * self.g * [1, *xs][s.index]
        """,
    ),
    neuron(
        "weights in an array of doubles",
        """
        from array import array


        class Neuron:
            def __init__(self, count):
                self.w = array("d", [draw() for _ in range(count + 1)])

            def activate(self, xs):
                self.h = logistic(self.w[0] + sum(w * x for w, x in zip(self.w[1:], xs)))
                return self.h

            def calculateOutputGradient(self, y):
                self.g = y - self.h

            def applyGradient(self, rate, xs):
                for i, x in enumerate([1, *xs]):
                    self.w[i] += rate * self.g * x
        """,
    ),
    neuron(
        "weights in an array of floats, single precision",
        """
        from array import array


        class Neuron:
            def __init__(self, count):
                self.w = array("f", [draw() for _ in range(count + 1)])

            def activate(self, xs):
                self.h = logistic(self.w[0] + sum(w * x for w, x in zip(self.w[1:], xs)))
                return self.h

            def calculateOutputGradient(self, y):
                self.g = y - self.h

            def applyGradient(self, rate, xs):
                for i, x in enumerate([1, *xs]):
                    self.w[i] += rate * self.g * x
        """,
    ),
    neuron(
        "weights in a numpy.matrix",
        """
        import numpy as np


        class Neuron:
            def __init__(self, count):
                self.w = np.matrix(np.random.randn(1, count + 1))

            def activate(self, xs):
                self.h = logistic((self.w * np.matrix([1, *xs]).T)[0, 0])
                return self.h

            def calculateOutputGradient(self, y):
                self.g = y - self.h

            def applyGradient(self, rate, xs):
                self.w = self.w + rate * self.g * np.matrix([1, *xs])
        """,
    ),
    neuron(
        "weights in single precision, a bias without an axis",
        """
        import numpy as np


        class Neuron:
            def __init__(self, count):
                self.w = np.random.randn(count).astype(np.float32)
                self.b = np.array(0.0)

            def activate(self, xs):
                self.h = logistic(float(self.w @ np.array(xs, dtype=float) + self.b))
                return np.array([self.h])

            def calculateOutputGradient(self, y):
                self.g = np.array([[y - self.h]])

            def applyGradient(self, rate, xs):
                self.w += (rate * self.g[0, 0] * np.array(xs)).astype(np.float32)
                self.b = self.b + rate * self.g[0, 0]
        """,
    ),
    neuron(
        "a list's subclass with attributes",
        """
        class Weights(list):
            def __init__(self, count):
                super().__init__(draw() for _ in range(count))
                self.bias = draw()

            def __iter__(self):
                return iter([self.bias, *self[:]])


        class Neuron:
            def __init__(self, count):
                self.w = Weights(count)

            def activate(self, xs):
                self.h = logistic(sum(w * x for w, x in zip(self.w, [1, *xs])))

            def calculateOutputGradient(self, y):
                self.g = y - self.h

            def applyGradient(self, rate, xs):
                self.w.bias += rate * self.g
                for i, x in enumerate(xs):
                    self.w[i] += rate * self.g * x
        """,
    ),
    neuron(
        "slots, in two classes, one of them private",
        """
        class Base:
            __slots__ = ("h", "g")


        class Neuron(Base):
            __slots__ = ("__w",)

            def __init__(self, count):
                self.__w = [draw() for _ in range(count + 1)]

            def activate(self, xs):
                self.h = logistic(sum(w * x for w, x in zip(self.__w, [1, *xs])))
                return self.h

            def calculateOutputGradient(self, y):
                self.g = y - self.h

            def applyGradient(self, rate, xs):
                for i, x in enumerate([1, *xs]):
                    self.__w[i] += rate * self.g * x
        """,
    ),
    neuron(
        "a frozen dataclass in place of a changed one",
        """
        from dataclasses import dataclass, replace


        @dataclass(frozen=True)
        class State:
            weights: tuple
            bias: float
            h: float = 0.0
            gradient: float = 0.0


        class Neuron:
            def __init__(self, count):
                self.state = State(tuple(draw() for _ in range(count)), draw())

            @property
            def h(self):
                return self.state.h

            def activate(self, xs):
                z = self.state.bias + sum(w * x for w, x in zip(self.state.weights, xs))
                self.state = replace(self.state, h=logistic(z))
                return self.state.h

            def calculateOutputGradient(self, y):
                self.state = replace(self.state, gradient=y - self.state.h)

            def applyGradient(self, rate, xs):
                step = rate * self.state.gradient
                weights = tuple(w + step * x for w, x in zip(self.state.weights, xs))
                self.state = replace(self.state, weights=weights, bias=self.state.bias + step)
        """,
    ),
    neuron(
        "a named tuple of a tuple and a number",
        """
        from collections import namedtuple

        Parameters = namedtuple("Parameters", "weights bias")


        class Neuron:
            def __init__(self, count):
                self.p = Parameters(tuple(draw() for _ in range(count)), 0.0)

            def activate(self, xs):
                self.h = logistic(self.p.bias + sum(w * x for w, x in zip(self.p.weights, xs)))
                return self.h

            def calculateOutputGradient(self, y):
                self.g = y - self.h

            def applyGradient(self, rate, xs):
                d = rate * self.g
                weights = tuple(w + d * x for w, x in zip(self.p.weights, xs))
                self.p = Parameters(weights, self.p.bias + d)
        """,
    ),
    neuron(
        "a deque, turned while it is read",
        """
        from collections import deque


        class Neuron:
            def __init__(self, count):
                self.w = deque(draw() for _ in range(count + 1))

            def activate(self, xs):
                z = 0
                for x in [1, *xs]:
                    z += self.w[0] * x
                    self.w.rotate(-1)
                self.h = logistic(z)
                return self.h

            def calculateOutputGradient(self, y):
                self.g = y - self.h

            def applyGradient(self, rate, xs):
                for x in [1, *xs]:
                    self.w[0] += rate * self.g * x
                    self.w.rotate(-1)
        """,
    ),
    neuron(
        "properties over what is kept",
        """
        class Neuron:
            def __init__(self, count):
                self._all = {"bias": draw(), "weights": [draw() for _ in range(count)]}

            @property
            def weights(self):
                return [self._all["bias"], *self._all["weights"]]

            @weights.setter
            def weights(self, values):
                self._all = {"bias": values[0], "weights": list(values[1:])}

            @property
            def h(self):
                return logistic(sum(w * x for w, x in zip(self.weights, [1, *self.inputs])))

            def activate(self, xs):
                self.inputs = list(xs)
                return self.h

            def calculateOutputGradient(self, y):
                self.g = y - self.h

            def applyGradient(self, rate, xs):
                self.weights = [w + rate * self.g * x for w, x in zip(self.weights, [1, *xs])]
        """,
    ),
    neuron(
        "a gradient that is calculated whenever it is asked for",
        """
        class Neuron:
            def __init__(self, count):
                self.w = [draw() for _ in range(count + 1)]
                self.h = self.y = 0

            def activate(self, xs):
                self.h = logistic(sum(w * x for w, x in zip(self.w, [1, *xs])))

            @property
            def gradient(self):
                return self.y - self.h

            def calculateOutputGradient(self, y):
                self.y = y

            def applyGradient(self, rate, xs):
                for i, x in enumerate([1, *xs]):
                    self.w[i] += rate * self.gradient * x
        """,
    ),
    neuron(
        "weights kept doubled, behind a property with a setter",
        """
        class Neuron:
            def __init__(self, count):
                self._doubled = [draw() for _ in range(count + 1)]

            @property
            def weights(self):
                return [d / 2 for d in self._doubled]

            @weights.setter
            def weights(self, values):
                self._doubled = [2 * value for value in values]

            def activate(self, xs):
                self.h = logistic(sum(w * x for w, x in zip(self.weights, [1, *xs])))
                return self.h

            def calculateOutputGradient(self, y):
                self.g = y - self.h

            def applyGradient(self, rate, xs):
                self.weights = [w + rate * self.g * x for w, x in zip(self.weights, [1, *xs])]
        """,
    ),
    neuron(
        "weights in a registry of the class",
        """
        class Neuron:
            registry = {}

            def __init__(self, count):
                Neuron.registry[id(self)] = [draw() for _ in range(count + 1)]

            def activate(self, xs):
                self.h = logistic(sum(w * x for w, x in zip(self.registry[id(self)], [1, *xs])))
                return self.h

            def calculateOutputGradient(self, y):
                self.g = y - self.h

            def applyGradient(self, rate, xs):
                for i, x in enumerate([1, *xs]):
                    self.registry[id(self)][i] += rate * self.g * x
        """,
    ),
    neuron(
        "weights and gradients in lists of the module",
        """
        WEIGHTS, GRADIENTS = [], []


        class Neuron:
            def __init__(self, count):
                self.number = len(WEIGHTS)
                WEIGHTS.append([draw() for _ in range(count + 1)])
                GRADIENTS.append(0.0)

            def activate(self, xs):
                self.h = logistic(sum(w * x for w, x in zip(WEIGHTS[self.number], [1, *xs])))
                return self.h

            def calculateOutputGradient(self, y):
                GRADIENTS[self.number] = y - self.h

            def applyGradient(self, rate, xs):
                for i, x in enumerate([1, *xs]):
                    WEIGHTS[self.number][i] += rate * GRADIENTS[self.number] * x
        """,
    ),
    neuron(
        "weights that functions close over",
        """
        class Neuron:
            def __init__(self, count):
                weights = [draw() for _ in range(count + 1)]

                def activate(xs):
                    self.h = logistic(sum(w * x for w, x in zip(weights, [1, *xs])))
                    return self.h

                def applyGradient(rate, xs):
                    for i, x in enumerate([1, *xs]):
                        weights[i] += rate * self.g * x

                self.activate, self.applyGradient = activate, applyGradient

            def calculateOutputGradient(self, y):
                self.g = y - self.h
        """,
    ),
    neuron(
        "decimal numbers",
        """
        from decimal import Decimal


        class Neuron:
            def __init__(self, count):
                self.w = [Decimal(str(draw())) for _ in range(count + 1)]

            def activate(self, xs):
                z = sum(w * Decimal(x) for w, x in zip(self.w, [1, *xs]))
                self.h = 1 / (1 + (-z).exp())
                return self.h

            def calculateOutputGradient(self, y):
                self.g = Decimal(y) - self.h

            def applyGradient(self, rate, xs):
                for i, x in enumerate([1, *xs]):
                    self.w[i] += Decimal(rate) * self.g * Decimal(x)
        """,
    ),
    neuron(
        "fractions",
        """
        from fractions import Fraction


        class Neuron:
            def __init__(self, count):
                self.w = [Fraction(round(1000 * draw()), 1000) for _ in range(count + 1)]

            def activate(self, xs):
                z = sum(w * Fraction(x) for w, x in zip(self.w, [1, *xs]))
                self.h = logistic(float(z))
                return self.h

            def calculateOutputGradient(self, y):
                self.g = y - self.h

            def applyGradient(self, rate, xs):
                for i, x in enumerate([1, *xs]):
                    self.w[i] += Fraction(rate * self.g * x)
        """,
    ),
    neuron(
        "boxes around each number, with data and grad",
        """
        class Value:
            def __init__(self, data):
                self.data, self.grad = data, 0.0


        class Neuron:
            def __init__(self, count):
                self.w = [Value(draw()) for _ in range(count)]
                self.b = Value(0)
                self.out = Value(0)

            @property
            def h(self):
                return self.out.data

            def activate(self, xs):
                z = sum((w.data * x for w, x in zip(self.w, xs)), self.b.data)
                self.out = Value(logistic(z))
                return self.out

            def calculateOutputGradient(self, y):
                self.out.grad = self.out.data - y

            def applyGradient(self, rate, xs):
                self.b.data -= rate * self.out.grad
                for w, x in zip(self.w, xs):
                    w.data -= rate * self.out.grad * x
        """,
    ),
    neuron(
        "a float's subclass with a memory",
        """
        class Weight(float):
            def __new__(cls, value, age=0):
                weight = super().__new__(cls, value)
                weight.age = age
                return weight


        class Neuron:
            def __init__(self, count):
                self.w = [Weight(draw()) for _ in range(count + 1)]

            def activate(self, xs):
                self.h = logistic(sum(w * x for w, x in zip(self.w, [1, *xs])))
                return self.h

            def calculateOutputGradient(self, y):
                self.g = y - self.h

            def applyGradient(self, rate, xs):
                steps = [rate * self.g * x for x in [1, *xs]]
                self.w = [Weight(w + s, getattr(w, "age", 0) + 1) for w, s in zip(self.w, steps)]
        """,
    ),
    neuron(
        "the gradient as the whole vector, as the sheet first has it",
        """
        class Neuron:
            def __init__(self, count):
                self.w = [draw() for _ in range(count + 1)]

            def activate(self, xs):
                self.xs = [1, *xs]
                self.h = logistic(sum(w * x for w, x in zip(self.w, self.xs)))
                return self.h

            def calculateOutputGradient(self, y):
                self.gradient = [(y - self.h) * x for x in self.xs]

            def applyGradient(self, rate, xs):
                self.w = [w + rate * g for w, g in zip(self.w, self.gradient)]
        """,
    ),
    neuron(
        "a figure of its own",
        """
        import matplotlib.pyplot as plt


        class Neuron:
            def __init__(self, count):
                self.fig, self.ax = plt.subplots()
                (self.line,) = self.ax.plot([], [])
                self.w = [draw() for _ in range(count + 1)]

            def activate(self, xs):
                self.h = logistic(sum(w * x for w, x in zip(self.w, [1, *xs])))
                return self.h

            def calculateOutputGradient(self, y):
                self.g = y - self.h

            def applyGradient(self, rate, xs):
                for i, x in enumerate([1, *xs]):
                    self.w[i] += rate * self.g * x
        """,
    ),
    neuron(
        "a large list beside the weights",
        """
        class Neuron:
            def __init__(self, count):
                self.table = [logistic(z / 1000) for z in range(-8000, 8000)]
                self.w = [draw() for _ in range(count + 1)]

            def activate(self, xs):
                self.h = logistic(sum(w * x for w, x in zip(self.w, [1, *xs])))
                return self.h

            def calculateOutputGradient(self, y):
                self.g = y - self.h

            def applyGradient(self, rate, xs):
                for i, x in enumerate([1, *xs]):
                    self.w[i] += rate * self.g * x
        """,
    ),
    neuron(
        "a hundred thousand numbers, and examples, beside the weights",
        """
        class Example:
            def __init__(self):
                self.inputs, self.outputs = [0.25] * 64, [1.0]


        class Neuron:
            def __init__(self, count):
                self.history = [0.0] * 100_000
                self.examples = [Example() for _ in range(1500)]
                self.w = [draw() for _ in range(count + 1)]

            def activate(self, xs):
                self.h = logistic(sum(w * x for w, x in zip(self.w, [1, *xs])))
                return self.h

            def calculateOutputGradient(self, y):
                self.g = y - self.h

            def applyGradient(self, rate, xs):
                for i, x in enumerate([1, *xs]):
                    self.w[i] += rate * self.g * x
        """,
    ),
    neuron(
        "all that ever was is kept, in lists that grow",
        """
        class Neuron:
            def __init__(self, count):
                self.w = [draw() for _ in range(count + 1)]
                self.outputs, self.gradients = [], []

            @property
            def h(self):
                return self.outputs[-1]

            def activate(self, xs):
                self.outputs.append(logistic(sum(w * x for w, x in zip(self.w, [1, *xs]))))
                return self.outputs[-1]

            def calculateOutputGradient(self, y):
                self.g = y - self.outputs[-1]
                self.gradients.append(self.g)

            def applyGradient(self, rate, xs):
                for i, x in enumerate([1, *xs]):
                    self.w[i] += rate * self.gradients[-1] * x
        """,
    ),
    *(
        neuron(
            f"weights in {name}",
            f"""
            import ctypes
            from array import array

            import numpy as np


            class Neuron:
                def __init__(self, count):
                    weights = [0.1 * (i + 1) for i in range(count + 1)]
                    {make}

                def activate(self, xs):
                    self.h = logistic(sum(w * x for w, x in zip({row}, [1, *xs])))
                    return self.h

                def calculateOutputGradient(self, y):
                    self.g = y - self.h

                def applyGradient(self, rate, xs):
                    for i, x in enumerate([1, *xs]):
                        {row}[i] += rate * self.g * x
            """,
        )
        for name, make, row in [
            (
                "an array of C's",
                "self.w = (ctypes.c_double * (count + 1))(*weights)",
                "self.w",
            ),
            ("a view of memory", "self.w = memoryview(array('d', weights))", "self.w"),
            (
                "a field of a structured array",
                "self.kept = np.array([(w, 0) for w in weights], [('w', float), ('step', float)])",
                "self.kept['w']",
            ),
        ]
    ),
    neuron(
        "a column of weights, and answers in a column",
        """
        import numpy as np


        class Neuron:
            def __init__(self, count):
                self.w = np.random.randn(count + 1, 1)

            def activate(self, xs):
                xs = np.asarray(xs, dtype=float).ravel()
                self.h = 1 / (1 + np.exp(-(self.w.T @ np.insert(xs, 0, 1)[:, None])))
                return self.h

            def calculateOutputGradient(self, y):
                self.g = y - self.h

            def applyGradient(self, rate, xs):
                xs = np.asarray(xs, dtype=float).ravel()
                self.w = self.w + rate * self.g * np.insert(xs, 0, 1)[:, None]
        """,
    ),
]
