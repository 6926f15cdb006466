"""Functions whose gradients are known, with values and points of any size, to check checks with."""

import math

SHAPES = {
    "square": lambda u: 2 * u,
    "cube": lambda u: 3 * u * u,
    "sine": math.cos,
    "tanh": lambda u: 1 - math.tanh(u) ** 2,
    "exponential": math.exp,
}
"""The slope of each of the shapes of `grading/inside/expressions.py`."""

LEAST = 0.2
"""No slope is smaller than that, in units of its own: 1 % of it stays above all rounding."""


class Slopes:
    """A function f(x) = scale · (Σ cᵢ g(uᵢ) + tanh Σ mᵢuᵢ), uᵢ = xᵢ / unitᵢ, at a point.

    Attributes:
        function: the arguments of `functionOf` in `grading/inside/expressions.py`.
        point, gradient: lists of floats, as many as there are units.
        words: what it is, for whoever reads a report.
    """

    def __init__(self, dice, scale, units, idle=(), faint=(), atZero=()):
        """Draw such a function and a point.

        `idle` are the components that it does not depend on, `faint` those whose slopes are a
        thousandth of the others', `atZero` those of the point that are 0.
        """
        count = len(units)
        self.words = f"n = {count}, |f| ~ {scale:.0e}, |x| ~ {min(units):.0e}"
        self.words += f" … {max(units):.0e}" * (min(units) < max(units))
        weights = [0 if i in idle else 1e-3 if i in faint else 1 for i in range(count)]
        mixing = [0.1 * weight * dice.uniform(-1, 1) / count for weight in weights]
        u, parts = [], []
        for place, weight in enumerate(weights):
            while True:
                x = 0.0 if place in atZero else dice.uniform(0.3, 2) * dice.choice((-1, 1))
                c = dice.uniform(0.5, 2) * dice.choice((-1, 1))
                name = dice.choice(list(SHAPES))
                if LEAST < abs(c * SHAPES[name](x)) < 20:
                    break
            u.append(x)
            parts.append((weight * c, name))
        self.point = [x * unit for x, unit in zip(u, units, strict=True)]
        shared = 1 - math.tanh(math.fsum(m * x for m, x in zip(mixing, u, strict=True))) ** 2
        self.gradient = [
            scale * (c * SHAPES[name](x) + m * shared) / unit
            for (c, name), m, x, unit in zip(parts, mixing, u, units, strict=True)
        ]
        self.function = {"scale": scale, "units": list(units), "parts": parts, "mixing": mixing}


def unitsOf(dice, size, count, isMixed=False):
    """Return units for so many components: all of one size, or from 1e-6 to 1e6, mixed."""
    return [10 ** dice.uniform(-6, 6) if isMixed else size for _ in range(count)]


WRONGS = {
    "all of it 1 % too large": lambda g, dice: [1.01 * slope for slope in g],
    "one component 1 % too small": lambda g, dice: _changed(g, dice, lambda s: 0.99 * s),
    "twice as large": lambda g, dice: [2 * slope for slope in g],
    "half as large": lambda g, dice: [slope / 2 for slope in g],
    "of the opposite sign": lambda g, dice: [-slope for slope in g],
    "of the opposite sign in one component": lambda g, dice: _changed(g, dice, lambda s: -s),
    "0 everywhere": lambda g, dice: [0.0 for _ in g],
    "0 in one component": lambda g, dice: _changed(g, dice, lambda s: 0.0),
    "in the reverse order": lambda g, dice: g[::-1],
    "not a number (nan) in one component": lambda g, dice: _changed(g, dice, lambda s: math.nan),
}
"""Ways in which a gradient is wrong: functions of the right one and of dice."""


def _changed(gradient, dice, change):
    changed = list(gradient)
    place = dice.randrange(len(changed))
    changed[place] = change(changed[place])
    return changed
