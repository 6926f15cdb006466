"""An expression for the hand-in's `Value`s to calculate, with its numbers by the textbook."""

import math
from string import ascii_lowercase


class Expression:
    """Steps, each of which makes a value out of those before it.

    Attributes:
        steps: as `grading/inside/expressions.py` takes them; a value is known by its place, an
            int, while a plain number is a float.
        numbers: what each value is.
        slopes: for each, pairs (place of an operand, ∂value/∂operand), one for each use.
        lines: the same in Python, as a student would write it, one for each step.
    """

    def __init__(self):
        """Start without a step."""
        self.steps, self.numbers, self.slopes, self.lines = [], [], [], []

    def given(self, number):
        """Add `Value(number)`; return its place, as all of these do."""
        return self._add(["given", number], number, [], f"Value({number!r})")

    def plus(self, a, b):
        """Add a + b: ∂/∂a = ∂/∂b = 1."""
        number = self._number(a) + self._number(b)
        return self._add(["+", a, b], number, [(a, 1.0), (b, 1.0)], f"{self._n(a)} + {self._n(b)}")

    def times(self, a, b):
        """Add a · b: ∂/∂a = b, ∂/∂b = a."""
        x, y = self._number(a), self._number(b)
        return self._add(["*", a, b], x * y, [(a, y), (b, x)], f"{self._n(a)} * {self._n(b)}")

    def logistic(self, a):
        """Add h = 1/(1 + e⁻ᵃ): ∂/∂a = h(1 − h)."""
        number = self._number(a)
        power = math.exp(-abs(number))
        h = 1 / (1 + power) if number >= 0 else power / (1 + power)
        slope = power / (1 + power) ** 2
        return self._add(["logistic", a], h, [(a, slope)], f"{self._n(a)}.logistic()")

    def chain(self, a, number, count):
        """Add a number so many times over: ∂/∂a = 1."""
        total = self._number(a)
        for _ in range(count):
            total += number
        line = f"{self._n(a)} + {number!r} + {number!r} + …, {count} times"
        return self._add(["chain", a, number, count], total, [(a, 1.0)], line)

    def gradients(self, end):
        """Return {place: +∂end/∂value} for the end and all that it was made from."""
        found = {end: 1.0}
        for place in range(end, -1, -1):  # whoever uses a value was made after it
            for operand, slope in self.slopes[place] if place in found else ():
                found[operand] = found.get(operand, 0.0) + found[place] * slope
        return found

    def called(self, end=None, call="calculateGradients()"):
        """Return all of it in one line of Python, what was called at its end included."""
        lines = [f"{self.name(place)} = {line}" for place, line in enumerate(self.lines)]
        if len(lines) > 12:
            lines = [*lines[:6], "…", *lines[-5:]]
        return "; ".join(lines + ([] if end is None else [f"{self.name(end)}.{call}"]))

    def name(self, place):
        """Return what a value is called: a, b, … z, a1, b1 and so on."""
        turn, letter = divmod(place, len(ascii_lowercase))
        return ascii_lowercase[letter] + (str(turn) if turn else "")

    def _number(self, operand):
        return self.numbers[operand] if type(operand) is int else operand

    def _n(self, operand):
        return self.name(operand) if type(operand) is int else repr(operand)

    def _add(self, step, number, slopes, line):
        self.steps.append(step)
        self.numbers.append(number)
        self.slopes.append([(place, slope) for place, slope in slopes if type(place) is int])
        self.lines.append(line)
        return len(self.steps) - 1


def randomExpression(dice, size):
    """Return an `Expression` of so many values, much of it used more than once, and its end.

    The numbers stay between 0.2 and 5 in size, and the end uses all that is not used otherwise.
    """
    made = Expression()
    loose = [made.given(drawn(dice)) for _ in range(3)]
    while len(made.steps) < size:
        latest = len(made.steps) - 1
        a, b = (dice.choice([latest, dice.randrange(len(made.steps))]) for _ in "ab")
        kind = dice.choice(["plus", "times", "logistic"])
        if dice.random() < 0.3:  # a plain number, on either side
            a, b = dice.sample([a, drawn(dice)], 2)
        if kind == "logistic":
            place = made.logistic(a if type(a) is int else b)
        else:
            place = getattr(made, kind)(a, b)
        if not 0.2 < abs(made.numbers[place]) < 5:
            place = made.logistic(place)
        loose.append(place)
    end = loose[-1]
    for place in set(loose[:-1]) - {p for used in made.slopes for p, _ in used}:
        end = made.plus(end, place)
    return made, end


def drawn(dice):
    """Return a number between 0.5 and 2 in size, of three decimals."""
    return round(dice.uniform(0.5, 2) * dice.choice((-1, 1)), 3)
