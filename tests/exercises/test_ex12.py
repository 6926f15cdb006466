"""Exercise ex12: `gradientCheck.py`, whether a gradient is right."""

import pytest

from grading.failures import CheckFailed
from grading.Slopes import WRONGS, Slopes, unitsOf
from grading.verdicts import isClose, requireModule, show
from learning.checks import Sentence
from learning.words.language import spoken, translate

pytestmark = pytest.mark.ex12

SEE = Sentence(
    "the subject of ex12: each slope is measured, by a step in proportion to the number that "
    "moves, and compared by itself, in proportion to its own size"
)

SIZES = [1e-6, 1.0, 1e6]

MANY = 1000


def ask(marking, slopes, gradient, expected, what):
    """Raise CheckFailed unless `checkGradient` says of a gradient what is true, and no more."""
    called = translate(
        "checkGradient(f, {point}, {gradient}), the gradient being {what}; {sizes}",
        point=show(slopes.point),
        gradient=show(gradient),
        what=what,
        sizes=slopes.words,
    )
    requireModule(marking.handIn, "gradientCheck", SEE)
    answer, point = marking.worker.checkGradient(
        "gradientCheck", slopes.function, slopes.point, gradient, called
    )
    if answer is not expected:
        if isinstance(answer, str):
            answer = translate("something of type {name}", name=answer)
        raise CheckFailed(called, str(expected), str(answer), SEE)
    if not isClose(point, slopes.point, 1e-12):
        raise CheckFailed(
            called,
            expected=translate("the point left as it was"),
            found=show(point),
            hint=SEE,
        )


def accept(marking, slopes):
    """Ask about the right gradient."""
    ask(marking, slopes, slopes.gradient, True, translate("the right one"))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", SIZES)
def test_a_right_gradient_is_accepted(marking, scale, size):
    dice = marking.dice(f"ex12 right {scale} {size}")
    for count in (1, 2, 5):
        accept(marking, Slopes(dice, scale, unitsOf(dice, size, count)))


def test_where_the_numbers_of_a_point_are_of_many_sizes(marking):
    dice = marking.dice("ex12 mixed")
    for scale in SIZES:
        accept(marking, Slopes(dice, scale, unitsOf(dice, 1, 8, isMixed=True)))


@pytest.mark.parametrize("size", SIZES)
def test_where_a_number_of_the_point_is_zero(marking, size):
    dice = marking.dice(f"ex12 zero {size}")
    accept(marking, Slopes(dice, 1.0, unitsOf(dice, size, 4), atZero={dice.randrange(4)}))


def test_where_some_numbers_do_not_matter(marking):
    dice = marking.dice("ex12 idle")
    accept(marking, Slopes(dice, 1.0, unitsOf(dice, 1.0, 4), idle={1, 3}))
    accept(marking, Slopes(dice, 1e6, unitsOf(dice, 1e-6, 1), idle={0}))


def test_with_a_thousand_numbers(marking):
    dice = marking.dice("ex12 thousand")
    accept(marking, Slopes(dice, 1.0, unitsOf(dice, 1.0, MANY), faint={dice.randrange(MANY)}))


@pytest.mark.parametrize("wrong", WRONGS)
def test_a_wrong_gradient_is_refused(marking, wrong):
    dice = marking.dice(f"ex12 {wrong}")
    for scale in SIZES:
        for size in SIZES:
            slopes = Slopes(dice, scale, unitsOf(dice, size, dice.choice((4, 5, 6))))
            ask(marking, slopes, WRONGS[wrong](slopes.gradient, dice), False, spoken(wrong))


def test_where_it_is_wrong_in_a_number_that_does_not_matter(marking):
    dice = marking.dice("ex12 idle wrong")
    slopes = Slopes(dice, 1.0, unitsOf(dice, 1.0, 4), idle={2})
    gradient = [*slopes.gradient[:2], 0.01, slopes.gradient[3]]
    ask(marking, slopes, gradient, False, translate("0.01 in a component where it is 0"))


def test_one_of_a_thousand(marking):
    dice = marking.dice("ex12 one of a thousand")
    places = [0, MANY - 1, *dice.sample(range(1, MANY - 1), 2)]
    slopes = Slopes(dice, 1.0, unitsOf(dice, 1.0, MANY), faint=places)
    for place, factor in zip(places, (1.01, -1.0, 1.01, 2.0), strict=True):
        gradient = list(slopes.gradient)
        gradient[place] *= factor
        what = translate(
            "{factor} times what it is in one component, whose slope is small", factor=factor
        )
        ask(marking, slopes, gradient, False, what)


def test_one_among_many_sizes(marking):
    dice = marking.dice("ex12 one among many sizes")
    for scale in SIZES:
        slopes = Slopes(dice, scale, unitsOf(dice, 1, 8, isMixed=True))
        for place in range(8):
            gradient = list(slopes.gradient)
            gradient[place] *= 1.01
            what = translate("1 % too large in component {place}", place=place)
            ask(marking, slopes, gradient, False, what)
