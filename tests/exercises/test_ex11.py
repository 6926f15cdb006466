"""Exercise ex11: `Value.py`, the chain rule on any graph."""

import pytest

from grading.Engine import Engine
from grading.Expression import Expression, drawn, randomExpression
from grading.failures import HandInError
from grading.verdicts import needs
from learning.checks import Sentence
from learning.words.language import translate

pytestmark = pytest.mark.ex11

SEE = Sentence(
    "the subject of ex11: ∂end/∂value is the sum of ∂end/∂u · ∂u/∂value over all u that use it"
)

DEPTH = 10_000
"""Values in a row: ten times what Python's stack takes."""

DOUBLINGS = 60
"""So many make 2⁶⁰ ways from the first value to the last."""


def see(rule):
    """Return what to read again, in the language of the report."""
    return translate("the subject of ex11: {rule}", rule=rule)


KEPT = Sentence("each Value keeps its number and its gradient in attributes of its own")
PLAIN = Sentence("with + and *, the other number may be a plain one, on either side")
LOGISTIC = Sentence("h = 1/(1 + e⁻ᵃ), without overflow wherever a is")
SLOPES = Sentence("∂(a + b)/∂a = 1, ∂(a · b)/∂a = b, and of the logistic h(1 − h)")
ADDED = Sentence(
    "what is used more than once gets a share for each use, and the shares are added up"
)
ORDER = Sentence(
    "a value hands on its gradient when all that use it have handed theirs on, not before"
)
ONCE = Sentence("each value is visited once, however many ways lead to it")
DEEP = Sentence("a graph may be deeper than Python's stack: loops in place of recursion")
AFRESH = Sentence(
    "a second call gives the same gradients, or an error; nothing is left of the first"
)


def engineOf(marking, purpose, hasGradients=True):
    """Return an `Engine` and its dice, if the hand-in's values answer."""
    dice = marking.dice(f"ex11 {purpose}")
    with needs(translate("a sum of two values, and the number it keeps")):
        engine = Engine(marking, dice, see(KEPT))
    if hasGradients:
        with needs(translate("the gradients of a product")):
            engine.findGradients(dice)
    return engine, dice


def test_values_keep_their_numbers(marking):
    dice = marking.dice("ex11 numbers")
    engine = Engine(marking, dice, see(KEPT))
    for _ in range(3):
        made = Expression()
        a, b = made.given(drawn(dice)), made.given(drawn(dice))
        made.times(made.plus(a, b), a)
        engine.expectNumbers(made, see(KEPT))


@pytest.mark.parametrize("kind", ["plus", "times"])
@pytest.mark.parametrize("side", ["left", "right"])
def test_plain_numbers_may_stand_on_either_side(marking, kind, side):
    engine, dice = engineOf(marking, f"plain {kind} {side}", hasGradients=False)
    made = Expression()
    operands = [made.given(drawn(dice)), drawn(dice)]
    getattr(made, kind)(*operands[:: 1 if side == "right" else -1])
    engine.expectNumbers(made, see(PLAIN))


def test_the_logistic_function(marking):
    engine, dice = engineOf(marking, "logistic", hasGradients=False)
    for number in (0.0, drawn(dice), 40.0, -1000.0, 1000.0):
        made = Expression()
        made.logistic(made.given(number))
        engine.expectNumbers(made, see(LOGISTIC))


def test_the_gradients_of_a_product(marking):
    engine, dice = engineOf(marking, "product", hasGradients=False)
    engine.findGradients(dice)


@pytest.mark.parametrize("kind", ["plus", "times", "logistic"])
def test_each_operation_has_its_slopes(marking, kind):
    engine, dice = engineOf(marking, f"slopes {kind}")
    made = Expression()
    a, b = made.given(drawn(dice)), made.given(drawn(dice))
    inner = made.logistic(a) if kind == "logistic" else getattr(made, kind)(a, b)
    end = made.times(inner, drawn(dice))
    engine.expectGradients(made, end, see(SLOPES))


@pytest.mark.parametrize("shape", ["a + a", "a * a", "b = a + a, c = b + b", "a twice, apart"])
def test_what_is_used_twice_gets_both_shares(marking, shape):
    engine, dice = engineOf(marking, f"twice {shape}")
    made = Expression()
    a = made.given(3.0 if "c" in shape else drawn(dice))
    if shape == "a + a":
        end = made.plus(a, a)
    elif shape == "a * a":
        end = made.times(a, a)
    elif shape == "a twice, apart":
        end = made.plus(made.times(a, made.given(drawn(dice))), made.logistic(a))
    else:
        b = made.plus(a, a)
        end = made.plus(b, b)
    engine.expectGradients(made, end, see(ADDED))


@pytest.mark.parametrize("isSwapped", [False, True], ids=["b * c", "c * b"])
def test_a_value_comes_after_all_that_use_it(marking, isSwapped):
    engine, _ = engineOf(marking, "order")
    made = Expression()
    b = made.times(2.0, made.given(3.0))
    c = made.plus(b, 1.0)
    end = made.times(c, b) if isSwapped else made.times(b, c)
    engine.expectGradients(made, end, see(ORDER))


@pytest.mark.parametrize("size", [6, 12, 30])
def test_any_graph(marking, size):
    engine, dice = engineOf(marking, f"random {size}")
    for _ in range(3):
        engine.expectGradients(*randomExpression(dice, size), see(ORDER))


def test_what_does_not_lead_to_the_end_does_not_count(marking):
    engine, dice = engineOf(marking, "aside")
    made = Expression()
    a, b = made.given(drawn(dice)), made.given(drawn(dice))
    made.times(made.plus(a, b), 3.0)
    end = made.times(a, b)
    made.logistic(end)
    engine.expectGradients(made, end, see(SLOPES))


def test_many_ways_are_one_visit(marking):
    engine, _ = engineOf(marking, "doublings")
    made = Expression()
    end = made.given(1.0)
    for _ in range(DOUBLINGS):
        end = made.plus(end, end)
    engine.expectGradients(made, end, see(ONCE))


def test_a_deep_graph(marking):
    engine, dice = engineOf(marking, "deep")
    made = Expression()
    end = made.times(made.chain(made.given(drawn(dice)), 0.001, DEPTH), 2.0)
    engine.expectGradients(made, end, see(DEEP))


def test_a_second_call(marking):
    engine, dice = engineOf(marking, "second")
    made, end = randomExpression(dice, 8)
    things = engine.expectGradients(made, end, see(ORDER))
    try:
        engine.calculate(things[end], made.called(end))
    except HandInError:
        return  # it refuses
    called = f"{made.called(end)}; {made.name(end)}.calculateGradients()"
    engine.compare(things, made, end, called, see(AFRESH))


def test_a_second_end(marking):
    engine, dice = engineOf(marking, "two ends")
    made = Expression()
    a, b = made.given(drawn(dice)), made.given(drawn(dice))
    first, second = made.times(a, b), made.plus(a, made.logistic(b))
    things = engine.expectGradients(made, first, see(SLOPES))
    try:
        engine.calculate(things[second], made.called(second))
    except HandInError:
        return
    called = f"{made.called(first)}; {made.name(second)}.calculateGradients()"
    engine.compare(things, made, second, called, see(AFRESH))


def test_two_graphs_after_each_other(marking):
    engine, dice = engineOf(marking, "two graphs")
    for _ in range(2):
        engine.expectGradients(*randomExpression(dice, 8), see(AFRESH))
