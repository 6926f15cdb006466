"""The hand-in's `Value`, its numbers and gradients known by watching, not by their names."""

from grading.answers import attributeName
from grading.Expression import Expression, drawn
from grading.failures import CheckFailed, HandInError
from grading.verdicts import isClose, requireModule, show
from learning.words.language import translate

TRIALS = 3


class Engine:
    """Calculates `Expression`s with the hand-in's values, and compares.

    Attributes:
        numberPaths, gradientPaths: where a value keeps its number and its gradient, one path
            each, or several where the hand-in keeps the same twice.
    """

    def __init__(self, marking, dice, hint):
        """Find out where a sum keeps its number; `hint` is what to read again if it does not.

        Raises CheckFailed if there is no such attribute, HandInError if the hand-in crashes.
        """
        self._worker = marking.worker
        self._hint = hint
        self._further = False
        self.numberPaths = self.gradientPaths = ()
        requireModule(marking.handIn, "Value", hint)
        for self._further in (False, True):
            seen = [self._sum(dice) for _ in range(TRIALS)]
            self.numberPaths = _common(seen)
            if self.numberPaths:
                return
        called, kept, expected = seen[-1]
        raise self._notKept(called, translate("the number"), kept[-1], expected[-1])

    def findGradients(self, dice):
        """Find out where the values of a product keep their gradients; CheckFailed if nowhere."""
        seen, opposite = [], []
        for _ in range(TRIALS):
            product = Expression()
            end = product.times(product.given(drawn(dice)), product.given(drawn(dice)))
            called = product.called(end)
            things = self.compute(product)
            self.calculate(things[end], called)
            kept = [self._numbers(thing) for thing in things]
            expected = [slope for _, slope in sorted(product.gradients(end).items())]
            seen.append((called, kept, expected))
            opposite.append((called, kept, [-slope for slope in expected]))
        self.gradientPaths = _common(seen)
        if not self.gradientPaths:
            found = _common(opposite) and translate(
                "minus that; a derivative points up: +∂end/∂value"
            )
            raise self._notKept(called, translate("the gradient"), kept[0], expected[0], found)

    def compute(self, expression):
        """Calculate an expression; return the objects that it made, by their numbers."""
        return self._worker.compute("Value", expression.steps, expression.called())

    def calculate(self, thing, called):
        """Call `calculateGradients` of a value."""
        self._worker.call(thing, "calculateGradients", [], called)

    def expectNumbers(self, expression, hint):
        """Raise CheckFailed unless all values of an expression are what they should be."""
        things = self.compute(expression)
        pairs = dict(enumerate(expression.numbers))
        self._expect(things, expression, pairs, self.numberPaths, expression.called(), hint)
        return things

    def expectGradients(self, expression, end, hint):
        """Raise CheckFailed unless all values that lead to `end` get their gradients by one call.

        Their numbers have to stay as they are. Returns the objects.
        """
        things = self.expectNumbers(expression, hint)
        called = expression.called(end)
        try:
            self.calculate(things[end], called)
        except HandInError as error:
            raise error.asFailure(hint) from None
        self.compare(things, expression, end, called, hint)
        numbers = {place: expression.numbers[place] for place in expression.gradients(end)}
        self._expect(things, expression, numbers, self.numberPaths, called, hint)
        return things

    def compare(self, things, expression, end, called, hint):
        """Raise CheckFailed unless the gradients are right that are there."""
        wanted = expression.gradients(end)
        self._expect(things, expression, wanted, self.gradientPaths, called, hint, "∂")

    def _expect(self, things, expression, wanted, paths, called, hint, mark=""):
        found, expected = {}, {}
        for place, number in sorted(wanted.items()):
            kept = self._numbers(things[place])
            answers = [kept.get(path) for path in paths]
            fits = [answer for answer in answers if isClose(answer, number)]
            name = f"{attributeName(paths[0])} of {expression.name(place)}"
            if not fits:
                found[name], expected[name] = answers[0], number
        if expected:
            raise CheckFailed(called, _inWords(expected), _inWords(found), hint)

    def _sum(self, dice):
        total = Expression()
        total.plus(total.given(drawn(dice)), total.given(drawn(dice)))
        kept = [self._numbers(thing) for thing in self.compute(total)]
        return total.called(), kept, total.numbers

    def _numbers(self, thing):
        return self._worker.numbers(thing, self._further)[0]

    def _notKept(self, called, what, kept, expected, found=""):
        shown = {attributeName(path): round(number, 6) for path, number in list(kept.items())[:8]}
        return CheckFailed(
            called=called,
            expected=translate(
                "{what} {number}, kept in the same attribute of every value",
                what=what,
                number=show(expected),
            ),
            found=found or translate("the numbers that it keeps: {numbers}", numbers=shown),
            hint=self._hint,
        )


def _common(seen):
    """Return the paths at which every value of every trial has what it should."""
    paths = None
    for _, kept, expected in seen:
        for numbers, number in zip(kept, expected, strict=True):
            fitting = [path for path, found in numbers.items() if isClose(found, number)]
            paths = [path for path in fitting if paths is None or path in paths]
    return tuple(paths)


def _inWords(numbers):
    return ", ".join(
        f"{name}: {translate('nothing') if number is None else show(number)}"
        for name, number in list(numbers.items())[:6]
    )
