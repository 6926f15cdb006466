"""What is calculated with the hand-in's own `Value`s, and functions for it to find slopes of."""

import math


def compute(kind, steps):
    """Carry out the steps of an expression with values of the class `kind`; return all it made.

    A step is one of ["given", number], ["+", a, b], ["*", a, b], ["logistic", a] and
    ["chain", a, number, count], which adds a number so often. An operand is the place of an
    earlier step, an int, or a plain number, a float.
    """
    made = []

    def operand(which):
        return made[which] if type(which) is int else which

    for name, *which in steps:
        if name == "given":
            made.append(kind(which[0]))
        elif name == "+":
            made.append(operand(which[0]) + operand(which[1]))
        elif name == "*":
            made.append(operand(which[0]) * operand(which[1]))
        elif name == "logistic":
            made.append(operand(which[0]).logistic())
        else:
            end = operand(which[0])
            for _ in range(which[2]):
                end = end + which[1]
            made.append(end)
    return made


SHAPES = {
    "square": lambda u: u * u,
    "cube": lambda u: u * u * u,
    "sine": math.sin,
    "tanh": math.tanh,
    "exponential": math.exp,
}
"""One component's part in a function, u being the component in units of its own."""


def functionOf(scale, units, parts, mixing):
    """Return f(x) = scale · (Σ cᵢ g(uᵢ) + tanh Σ mᵢuᵢ), uᵢ = xᵢ / unitᵢ.

    `parts` are pairs (c, name of g), `mixing` the m.
    """

    def function(point):
        u = [float(x) / unit for x, unit in zip(point, units, strict=True)]
        own = [c * SHAPES[name](x) for (c, name), x in zip(parts, u, strict=True)]
        mixed = math.fsum(m * x for m, x in zip(mixing, u, strict=True))
        return scale * (math.fsum(own) + math.tanh(mixed))

    return function


def verdictOf(answer):
    """Return True or False if an answer is Python's or NumPy's, else the name of its type."""
    kind = type(answer)
    if answer is True or answer is False:
        return answer
    if kind.__module__ == "numpy" and kind.__name__ in ("bool", "bool_"):
        return bool(answer)
    return kind.__name__[:100]
