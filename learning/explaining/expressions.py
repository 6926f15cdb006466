"""An expression in letters, made into a graph of values: `tanh(w1*x1 + w2*x2 + b)`.

Python's own parser reads it, and nothing of it is run: names, numbers, + − * / **, and a few
functions become values, and everything else is refused.
"""

import ast
import operator
import re
from math import isfinite

from learning.checks import Sentence, quote, unlike
from learning.words.BadInput import BadInput

LONGEST = 300
"""Characters."""

MOST_VALUES = 60
"""That still have room in a picture."""

NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,7}")

FUNCTIONS = {"exp": "exp", "log": "log", "ln": "log", "logistic": "logistic"}
FUNCTIONS |= {"tanh": "tanh", "relu": "relu"}
"""Of one value: what they are called, and the method of `Value`."""

BINARY = {ast.Sub: operator.sub, ast.Div: operator.truediv}

KNOWN = f"names, numbers, + - * / **, {', '.join(FUNCTIONS)}, max"


def graphOf(text, numbers, valueClass, what="--expression"):
    """Return the end of an expression's graph, of `valueClass`, which is `Value`.

    `numbers` maps each of its names to a number. Raises BadInput, `what` being the option that is
    at fault, for what is no such expression, or cannot be calculated.
    """
    return _Reader(text, numbers, valueClass, what).end


def readNumbers(text, what="--at"):
    """Return {name: number} of a text like `w1=0.5,b=-1`. Raises BadInput if it is none."""
    found = {}
    for part in filter(None, (part.strip() for part in text.split(","))):
        name, _, number = (side.strip() for side in part.partition("="))
        try:
            found[name] = float(number)
        except ValueError:
            found[name] = float("nan")
        if not NAME.fullmatch(name) or not isfinite(found[name]):
            raise unlike(what, Sentence("NAME=NUMBER, …"), quote(part), BadInput)
    return found


class _Reader:
    """Turns the nodes of a parsed expression into values, each name into one."""

    def __init__(self, text, numbers, valueClass, what):
        self._what, self._class, self._count = what, valueClass, 0
        tree = self._parsed(text)
        names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        names -= {*FUNCTIONS, "max"}
        self._checkNames(names, numbers)
        self._named = {name: valueClass(numbers[name], name) for name in numbers}
        try:
            self.end = self._value(tree.body)
        except ValueError as error:  # log(0), 1/0, a power that fits no float
            raise BadInput(f"{what}: {error}") from None
        if not isinstance(self.end, valueClass):
            self.end = valueClass(self.end)

    def _parsed(self, text):
        if len(text) > LONGEST:
            found = Sentence("{count} characters", count=len(text))
            raise unlike(self._what, Sentence("{count} at most", count=LONGEST), found, BadInput)
        try:
            return ast.parse(text.strip(), mode="eval")
        except (SyntaxError, ValueError, MemoryError, RecursionError):
            raise self._refusal(quote(text)) from None

    def _refusal(self, found):
        return unlike(
            self._what, Sentence("an expression of {known}", known=KNOWN), found, BadInput
        )

    def _checkNames(self, names, numbers):
        for name in sorted(names - set(numbers)):
            expected = Sentence("a number for {name}", name=quote(name))
            raise unlike("--at", expected, Sentence("none"), BadInput)
        for name in sorted(set(numbers) - names):
            expected = Sentence("names of the expression")
            raise unlike("--at", expected, quote(name), BadInput)

    def _value(self, node):
        """Return a node's value: a `Value`, or a float where no name is in it."""
        self._count += 1
        if self._count > 2 * MOST_VALUES:
            raise self._refusal(Sentence("more than {count} parts", count=2 * MOST_VALUES))
        if isinstance(node, ast.Constant) and type(node.value) in (int, float):
            return self._number(node.value)
        if isinstance(node, ast.Name) and node.id in self._named:
            return self._named[node.id]
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            return -self._value(node.operand)
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.UAdd):
            return self._value(node.operand)
        if isinstance(node, ast.BinOp):
            return self._binary(node)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and not node.keywords:
            return self._call(node)
        raise self._refusal(quote(ast.unparse(node)))

    def _number(self, number):
        try:
            number = float(number)
        except OverflowError:
            number = float("inf")
        if not isfinite(number):
            raise self._refusal(Sentence("a number that fits no float"))
        return number

    def _binary(self, node):
        kind = type(node.op)
        if kind in (ast.Add, ast.Mult):  # a + b + c is one sum of three
            values = [self._value(term) for term in _terms(node, kind)]
            return self._class.sumOf(values) if kind is ast.Add else self._class.productOf(values)
        left, right = self._value(node.left), self._value(node.right)
        if kind is ast.Pow:
            return self._asValue(left) ** right
        if kind in BINARY:
            return BINARY[kind](self._asValue(left), right)
        raise self._refusal(quote(ast.unparse(node)))

    def _call(self, node):
        values = [self._asValue(self._value(argument)) for argument in node.args]
        if node.func.id in FUNCTIONS and len(values) == 1:
            return getattr(values[0], FUNCTIONS[node.func.id])()
        if node.func.id == "max" and len(values) == 2:
            return values[0].maximum(values[1])
        raise self._refusal(quote(ast.unparse(node)))

    def _asValue(self, number):
        return number if isinstance(number, self._class) else self._class(number)


def _terms(node, kind):
    """Return the terms of a sum, or the factors of a product, from left to right."""
    found = []
    while isinstance(node, ast.BinOp) and isinstance(node.op, kind):
        found.append(node.right)
        node = node.left
    return [node, *reversed(found)]
