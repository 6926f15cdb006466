"""Graphs of values, and checks of gradients: how they may be built."""

from textwrap import dedent

from handIns.styles.Style import Style


def engine(name, text):
    """Return a style of a `Value.py`."""
    return Style(name, ["ex11"], {"Value.py": dedent(text).lstrip()})


def check(name, text):
    """Return a style of a `gradientCheck.py`."""
    return Style(name, ["ex12"], {"gradientCheck.py": dedent(text).lstrip()})


ENGINES = [
    engine(
        "closures, which hold what they hand back to",
        """
        import math

        class Value:
            def __init__(self, data, children=()):
                self.data = data
                self.grad = 0
                self._backward = lambda: None
                self._prev = children

            def __add__(self, other):
                other = other if isinstance(other, Value) else Value(other)
                out = Value(self.data + other.data, (self, other))

                def _backward():
                    self.grad += out.grad
                    other.grad += out.grad

                out._backward = _backward
                return out

            def __mul__(self, other):
                other = other if isinstance(other, Value) else Value(other)
                out = Value(self.data * other.data, (self, other))

                def _backward():
                    self.grad += other.data * out.grad
                    other.grad += self.data * out.grad

                out._backward = _backward
                return out

            def __radd__(self, other):
                return self + other

            def __rmul__(self, other):
                return self * other

            def logistic(self):
                x = self.data
                h = 1 / (1 + math.exp(-x)) if x > 0 else math.exp(x) / (1 + math.exp(x))
                out = Value(h, (self,))

                def _backward():
                    self.grad += h * (1 - h) * out.grad

                out._backward = _backward
                return out

            def calculateGradients(self):
                topo, visited, stack = [], set(), [(self, False)]
                while stack:
                    v, isDone = stack.pop()
                    if isDone:
                        topo.append(v)
                    elif v not in visited:
                        visited.add(v)
                        stack.append((v, True))
                        stack.extend((child, False) for child in v._prev)
                for v in topo:
                    v.grad = 0
                self.grad = 1
                for v in reversed(topo):
                    v._backward()
        """,
    ),
    engine(
        "slots, a creation counter and a heap; a second call is refused",
        """
        import heapq
        import itertools
        from math import tanh

        counter = itertools.count()

        class Value:
            __slots__ = ("valeur", "derivee", "rang", "sources")

            def __init__(self, valeur, *sources):
                self.valeur = valeur
                self.derivee = None
                self.rang = next(counter)
                self.sources = sources

            def __lt__(self, autre):
                return self.rang > autre.rang

            def __add__(self, autre):
                if not isinstance(autre, Value):
                    return Value(self.valeur + autre, (self, 1))
                return Value(self.valeur + autre.valeur, (self, 1), (autre, 1))

            __radd__ = __add__

            def __mul__(self, autre):
                if not isinstance(autre, Value):
                    return Value(self.valeur * autre, (self, autre))
                return Value(
                    self.valeur * autre.valeur, (self, autre.valeur), (autre, self.valeur)
                )

            __rmul__ = __mul__

            def logistic(self):
                h = (1 + tanh(self.valeur / 2)) / 2
                return Value(h, (self, h * (1 - h)))

            def calculateGradients(self):
                if self.derivee is not None:
                    raise RuntimeError("déjà calculé")
                self.derivee = 1.0
                tas, vus = [self], {self.rang}
                while tas:
                    valeur = heapq.heappop(tas)
                    for source, pente in valeur.sources:
                        if source.rang not in vus:
                            if source.derivee is not None:
                                raise RuntimeError("déjà calculé")
                            source.derivee = 0.0
                            vus.add(source.rang)
                            heapq.heappush(tas, source)
                        source.derivee += valeur.derivee * pente
        """,
    ),
    engine(
        "a tape of everything, in the order in which it was made, and NumPy's scalars",
        """
        import numpy as np

        tape = []

        class Value:
            def __init__(self, x, links=()):
                self.cell = np.array([x, 0.0])
                self.links = links
                tape.append(self)

            def _other(self, other):
                return other if isinstance(other, Value) else Value(other)

            def __add__(self, other):
                other = self._other(other)
                return Value(self.cell[0] + other.cell[0], ((self, 1), (other, 1)))

            def __mul__(self, other):
                other = self._other(other)
                links = ((self, other.cell[0]), (other, self.cell[0]))
                return Value(self.cell[0] * other.cell[0], links)

            def __radd__(self, other):
                return self + other

            def __rmul__(self, other):
                return self * other

            def logistic(self):
                h = 1 / (1 + np.exp(-np.clip(self.cell[0], -500, 500)))
                return Value(h, ((self, h * (1 - h)),))

            def calculateGradients(self):
                for value in tape:
                    value.cell[1] = 0
                self.cell[1] = 1
                for value in reversed(tape):
                    for link, slope in value.links:
                        link.cell[1] += slope * value.cell[1]
        """,
    ),
    engine(
        "properties, name-mangled attributes, a class for each operation",
        """
        import math

        class Value:
            def __init__(self, number):
                self.__number, self.__slope = float(number), 0.0

            number = property(lambda self: self.__number)
            gradient = property(lambda self: self.__slope)

            def put(self, gradient):
                self.__slope = gradient

            def back(self):
                return []

            def __add__(self, other):
                return Sum(self, other if isinstance(other, Value) else Value(other))

            def __mul__(self, other):
                return Product(self, other if isinstance(other, Value) else Value(other))

            __radd__, __rmul__ = __add__, __mul__

            def logistic(self):
                return Logistic(self)

            def calculateGradients(self):
                found, colours, stack = [], {}, [self]
                while stack:
                    value = stack[-1]
                    if colours.get(id(value)) is None:
                        colours[id(value)] = "open"
                        stack += [a for a, _ in value.back() if id(a) not in colours]
                    else:
                        stack.pop()
                        if colours[id(value)] == "open":
                            colours[id(value)] = "done"
                            found.insert(0, value)
                gradients = {id(value): 0.0 for value in found}
                gradients[id(self)] = 1.0
                for value in found:
                    for operand, slope in value.back():
                        gradients[id(operand)] += gradients[id(value)] * slope
                for value in found:
                    value.put(gradients[id(value)])


        class Sum(Value):
            def __init__(self, a, b):
                super().__init__(a.number + b.number)
                self.a, self.b = a, b

            def back(self):
                return [(self.a, 1), (self.b, 1)]


        class Product(Value):
            def __init__(self, a, b):
                super().__init__(a.number * b.number)
                self.a, self.b = a, b

            def back(self):
                return [(self.a, self.b.number), (self.b, self.a.number)]


        class Logistic(Value):
            def __init__(self, a):
                x = a.number
                super().__init__(1 / (1 + math.exp(-x)) if x > -700 else 0)
                self.a = a

            def back(self):
                return [(self.a, self.number * (1 - self.number))]
        """,
    ),
    engine(
        "gradients in a dictionary of the value, filled at the first call",
        """
        import math
        from collections import deque

        class Value:
            def __init__(self, number, uses=()):
                self.data = {"number": number}
                self.uses = uses

            def __add__(self, other):
                if isinstance(other, (int, float)):
                    other = Value(other)
                return Value(self.data["number"] + other.data["number"], ((1, self), (1, other)))

            __radd__ = __add__

            def __mul__(self, other):
                if isinstance(other, (int, float)):
                    other = Value(other)
                a, b = self.data["number"], other.data["number"]
                return Value(a * b, ((b, self), (a, other)))

            __rmul__ = __mul__

            def logistic(self):
                try:
                    h = 1 / (1 + math.exp(-self.data["number"]))
                except OverflowError:
                    h = 0.0
                return Value(h, ((h - h * h, self),))

            def calculateGradients(self):
                counts, queue, seen = {}, deque([self]), {id(self)}
                while queue:
                    for _, operand in queue.popleft().uses:
                        counts[id(operand)] = counts.get(id(operand), 0) + 1
                        if id(operand) not in seen:
                            seen.add(id(operand))
                            queue.append(operand)
                            operand.data["gradient"] = 0
                self.data["gradient"] = 1
                queue.append(self)
                while queue:
                    value = queue.popleft()
                    for slope, operand in value.uses:
                        operand.data["gradient"] += slope * value.data["gradient"]
                        counts[id(operand)] -= 1
                        if not counts[id(operand)]:
                            queue.append(operand)
        """,
    ),
]

CHECKS = [
    check(
        "one-sided differences",
        """
        def checkGradient(function, point, gradient):
            here = function(point)
            biggest = max([abs(x) for x in point]) or 1
            for i, claimed in enumerate(gradient):
                h = 1e-7 * (abs(point[i]) or biggest)
                moved = point[:]
                moved[i] += h
                h = moved[i] - point[i]
                slope = (function(moved) - here) / h
                noise = 4e-16 * abs(here) / h
                size = (abs(slope) + abs(claimed)) / 2
                if not abs(slope - claimed) < 2e-3 * size + noise + 1e-300:
                    return False
            return True
        """,
    ),
    check(
        "NumPy, all components at once, and NumPy's own bool",
        """
        import numpy as np

        def checkGradient(function, point, gradient):
            x, g = np.array(point, dtype=float), np.array(gradient)
            h = 1e-5 * np.where(x == 0, np.abs(x).max() or 1, np.abs(x))
            up = np.array([function(x + h * row) for row in np.eye(len(x))])
            down = np.array([function(x - h * row) for row in np.eye(len(x))])
            numerical = (up - down) / (2 * h)
            noise = 1e-15 * np.abs(up) / h
            sizes = np.maximum(abs(numerical), abs(g))
            return np.all(np.abs(numerical - g) <= 1e-3 * sizes + noise)
        """,
    ),
    check(
        "Richardson's extrapolation, the point moved and put back",
        """
        def slopeAt(function, point, i, h):
            kept = point[i]
            point[i] = kept + h
            right = function(point)
            point[i] = kept - h
            left = function(point)
            point[i] = kept
            return (right - left) / (2 * h), abs(right) + abs(left)

        def checkGradient(function, point, gradient):
            biggest = max(abs(x) for x in point)
            for i in range(len(point)):
                h = 1e-3 * (abs(point[i]) or biggest or 1.0)
                coarse, size = slopeAt(function, point, i, 2 * h)
                fine, _ = slopeAt(function, point, i, h)
                slope = (4 * fine - coarse) / 3
                error = abs(slope - gradient[i])
                if error != error or error > 1e-4 * abs(slope) + 1e-14 * size / h:
                    return False
            return True
        """,
    ),
    check(
        "all() over a generator",
        """
        def checkGradient(f, x, g):
            def near(i, step):
                return f(x[:i] + [x[i] + step] + x[i + 1:])

            def isRight(i):
                step = 1e-5 * (abs(x[i]) or max(map(abs, x)) or 1)
                high, low = near(i, step), near(i, -step)
                slack = 1e-15 * (abs(high) + abs(low)) / step
                return abs((high - low) / (2 * step) - g[i]) <= 1e-3 * abs(g[i]) + slack

            return all(isRight(i) for i in range(len(x)))
        """,
    ),
]

GRAPHS = [*ENGINES, *CHECKS]
