"""A number that remembers what it was made from: the chain rule on any graph, from its end back.

An expression of `Value`s builds its own graph: each value holds its operands, and the slope
∂value/∂operand of each, known as soon as the value is made. `calculateGradients` then applies the
chain rule backwards (lecture 002; lecture 001 calls it automatic differentiation).
`NeuralNetwork.py` does the same for one graph that is known in advance.

The sign. `gradient` is the derivative, +∂end/∂value: it points *up* the end's slope. The sheet's ∇
points down the cost, so a neuron's ∇ is minus the gradient of its weighted sum.

`python3 Value.py` answers lecture 002's exercise, on a graph of eight values.
"""

from math import exp, isfinite, log, prod, tanh
from numbers import Real

from learning.checks import Sentence, unlike
from learning.formulas import logistic


class Value:
    """A number in a graph of numbers, made by `Value(3.0)` or by computing with other values.

    With +, −, ×, ÷ and ** the other number may be a plain one, on either side.

    Attributes:
        number: the number itself, a float.
        gradient: +∂end/∂self after `end.calculateGradients()`; None before.
        operands: the values it was made from, a tuple, empty for a number that was given.
        slopes: ∂self/∂operand for each of the operands, with their present numbers.
        operation: what made it, as it is written: "+", "×", "logistic" …; empty if it was given.
        name: what it is called where the graph is shown; may be empty.
    """

    __slots__ = ("gradient", "name", "number", "operands", "operation", "slopes")

    def __init__(self, number, name=""):
        """Hold a finite number; ValueError if it is none, or of a type that is no real number."""
        if not isinstance(number, Real) or not _isFinite(number):
            raise unlike("Value", Sentence("a finite number"), repr(number))
        self.number, self.name = float(number), name
        self.operation, self.operands, self.slopes = "", (), ()
        self.gradient = None

    def __repr__(self):
        """Show the number, and the name and the gradient if there are any."""
        name = f"{self.name} = " if self.name else ""
        gradient = "" if self.gradient is None else f", gradient={self.gradient:.6g}"
        return f"Value({name}{self.number:.6g}{gradient})"

    # Forward: a number, and the slope towards each number that it was made from.

    @staticmethod
    def sumOf(values):
        """Return a + b + … of one value or more: ∂/∂a = 1, whatever the others are."""
        values = _asValues("sum", values)
        return _made("+", sum(value.number for value in values), values, [1.0] * len(values))

    @staticmethod
    def productOf(values):
        """Return a · b · … of one value or more: ∂/∂a is the product of the others."""
        values = _asValues("product", values)
        numbers = [value.number for value in values]
        others = [prod(numbers[:place] + numbers[place + 1 :]) for place in range(len(numbers))]
        return _made("×", prod(numbers), values, others)

    def __add__(self, other):
        return Value.sumOf([self, other])

    def __mul__(self, other):
        return Value.productOf([self, other])

    def __sub__(self, other):
        """Return a − b: ∂/∂a = 1, ∂/∂b = −1."""
        a, b = _asValues("difference", [self, other])
        return _made("−", a.number - b.number, [a, b], [1.0, -1.0])

    def __truediv__(self, other):
        """Return a / b: ∂/∂a = 1/b, ∂/∂b = −(a/b)/b. ValueError where b is 0."""
        a, b = _asValues("quotient", [self, other])
        if b.number == 0:
            raise unlike("quotient", Sentence("a divisor other than 0"), 0)
        quotient = a.number / b.number
        return _made("÷", quotient, [a, b], [1 / b.number, -quotient / b.number])

    def __pow__(self, exponent):
        """Return aᵇ: ∂/∂a = b aᵇ⁻¹; and where b is a `Value` too, ∂/∂b = aᵇ ln a.

        ValueError for a < 0, unless b is a plain whole number; for a = 0, unless b is a plain
        number from 1 up, or 0.
        """
        a, b = _asValues("power", [self, exponent])
        isPlain = not isinstance(exponent, Value)
        exists = b.number.is_integer() if a.number < 0 else b.number >= 1 or b.number == 0
        if a.number <= 0 and not (isPlain and exists):
            found = f"{a.number:g} ** {b.number:g}"
            raise unlike("power", Sentence("a base above 0"), found)
        power = _finite("power", pow, a.number, b.number)
        slope = b.number and b.number * _finite("power", pow, a.number, b.number - 1)
        if isPlain:
            return _made(f"^{b.number:g}", power, [a], [slope])
        return _made("^", power, [a, b], [slope, power * log(a.number)])

    def __neg__(self):
        return self * -1

    __radd__, __rmul__ = __add__, __mul__

    def __rsub__(self, other):
        return Value(other) - self

    def __rtruediv__(self, other):
        return Value(other) / self

    def __rpow__(self, base):
        return Value(base) ** self

    def exp(self):
        """Return eᵃ, which is its own slope. ValueError where it has no finite value."""
        power = _finite("exp", exp, self.number)
        return _made("exp", power, [self], [power])

    def log(self):
        """Return ln a: the slope is 1/a. ValueError unless a is above 0."""
        if self.number <= 0:
            raise unlike("log", Sentence("a number above 0"), f"{self.number:g}")
        return _made("ln", log(self.number), [self], [1 / self.number])

    def logistic(self):
        """Return h = 1/(1 + e⁻ᵃ): the slope is h(1 − h) (the sheet)."""
        output = logistic(self.number)
        return _made("logistic", output, [self], [output * (1 - output)])

    def tanh(self):
        """Return h = tanh a: the slope is 1 − h² (lecture 002)."""
        output = tanh(self.number)
        return _made("tanh", output, [self], [1 - output**2])

    def relu(self):
        """Return max(0, a): the slope is 1 for a > 0, else 0 (at 0 lecture 002 takes 1)."""
        isOpen = self.number > 0
        return _made("ReLU", self.number if isOpen else 0.0, [self], [float(isOpen)])

    def maximum(self, other):
        """Return the larger of a and b: the slope is 1 towards it, 0 towards the other.

        Where they are equal there is no derivative; a, the first, counts as the larger.
        """
        a, b = _asValues("maximum", [self, other])
        isFirst = a.number >= b.number
        return _made("max", max(a.number, b.number), [a, b], [float(isFirst), float(not isFirst)])

    # Backward: from the end to everything that it was made from.

    def calculateGradients(self):
        """Set `gradient` to ∂self/∂value for this value, the end, and for all that made it.

        ∂end/∂value is the sum, over the values u that use it, of ∂end/∂u · ∂u/∂value (lecture 002,
        the chain rule through several paths). A second graph through the same values begins with
        `forgetGradients`: ValueError if one of them has a gradient already.
        """
        order = self._order()
        if any(value.gradient is not None for value in order):
            found = Sentence("some of an earlier call (call forgetGradients first)")
            raise unlike("calculateGradients", Sentence("a graph without gradients"), found)
        for value in order:
            value.gradient = 0.0
        self.gradient = 1.0
        for value in order:
            for operand, slope in zip(value.operands, value.slopes, strict=True):
                # Added up, for each use: with a = 3, b = a + a and c = b + b, ∂c/∂a = 4, not 1.
                operand.gradient += value.gradient * slope

    def forgetGradients(self):
        """Set `gradient` back to None, for this value and for all that made it."""
        for value in self._order():
            value.gradient = None

    def _order(self):
        """Return this value and all that made it, each after every value that uses it.

        Otherwise a value would pass its gradient on before it is whole: with b = 2a, c = b + 1 and
        d = b·c, b before c would give ∂d/∂a = 14 at a = 3, and it is 26. Lists in place of
        recursion: Python's stack ends at a thousand, and a graph may be deeper.
        """
        uses, waiting = {self: 0}, [self]
        while waiting:
            for operand in waiting.pop().operands:
                if operand not in uses:
                    uses[operand] = 0
                    waiting.append(operand)
                uses[operand] += 1
        order, ready = [], [self]
        while ready:
            order.append(ready.pop())
            for operand in order[-1].operands:
                uses[operand] -= 1
                if uses[operand] == 0:  # whoever uses it has come
                    ready.append(operand)
        return order


def _isFinite(number):
    try:
        return isfinite(number)
    except OverflowError:  # a whole number that fits no float
        return False


def _asValues(operation, numbers):
    for number in numbers:
        if not isinstance(number, Value | Real):
            raise unlike(operation, Sentence("a Value or a number"), repr(number))
    return [number if isinstance(number, Value) else Value(number) for number in numbers]


def _made(operation, number, operands, slopes):
    value = Value(number)
    value.operation, value.operands, value.slopes = operation, tuple(operands), tuple(slopes)
    return value


def _finite(operation, function, *numbers):
    try:
        return function(*numbers)
    except OverflowError:
        expected = Sentence("a result that fits a float")
        raise unlike(operation, expected, Sentence("a larger one")) from None


if __name__ == "__main__":
    from learning.explaining.lectureGraph import explainLectureGraph
    from learning.system.exits import runScript

    runScript(lambda: explainLectureGraph(Value))
