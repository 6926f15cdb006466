"""Reading costs, predictions and curves out of what a hand-in prints and draws."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grading.drawn import agreement, findCurve
from grading.printed import Cost, findCosts, findPredictions
from grading.ScriptRun import Drawing

COSTS = [0.5321, 0.31, 0.2, 0.125]


@pytest.mark.parametrize(
    "line",
    [
        "{c}",
        "Cost: {c}",
        "[{n}] loss={c}",
        "{n} : {c}",
        "{n}\t{c}\t0.91",
        "epoch {n}/100 - loss {c} - test loss 0.{n}",
        "Coût après {n} itérations : {c}",
        "test cost 0.9 training cost {c}",
        "accuracy 0.{n} cost {c}",
        "05:14:{n} cost {c}",
        "iteration 1e+0{n}  J = {c}",
    ],
)
def test_the_cost_is_found_whatever_stands_before_it(line):
    lines = ["Training starts, rate 0.5"]
    lines += [line.format(n=n, c=c) for n, c in enumerate(COSTS, start=1)]
    assert [cost.value for cost in findCosts([*lines, "done"])] == COSTS


def test_costs_know_their_lines():
    assert findCosts(["hello", "cost 3", "-", "cost 2"]) == [Cost(1, 3.0), Cost(3, 2.0)]


def test_a_counter_is_no_cost():
    assert findCosts(["step 1", "step 2", "step 3"]) == []


@pytest.mark.parametrize(
    "line",
    [
        "{y}:{p}",
        "{y} : {p}",
        "{y}.0 : {p}.0",
        "0 1 {y} : {p}",
        "01{y}:{p}",
        "[0.0, 1.0] {y} : {p}",
        "expected {y} : predicted {p}",
        "Attendu: {y} : prédit: {p}",
        "Example 7: {y} : {p}",
        "{y} : {p} (0.97)",
    ],
)
def test_predictions_are_found_whatever_stands_around_them(line):
    pairs = [(0, 0), (1, 0), (1, 1), (0, 1)]
    lines = ["100 : 0.69", "200 : 0.3", *(line.format(y=y, p=p) for y, p in pairs), "accuracy: 50%"]
    found = findPredictions(lines, [y for y, _ in pairs], isBinary=True)
    assert found.isComplete
    assert (found.predicted, found.firstLine) == ([p for _, p in pairs], 2)


def test_predictions_in_another_order_are_not_complete():
    lines = ["1 : 1", "0 : 0", "1 : 1"]
    assert not findPredictions(lines, [0, 1, 1], isBinary=False).isComplete


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=20))
def test_every_list_of_predictions_is_read_back(pairs):
    lines = [f"{y} : {p}" for y, p in pairs]
    found = findPredictions(lines, [y for y, _ in pairs], isBinary=False)
    assert found.isComplete
    assert list(zip(found.expected, found.predicted, strict=True)) == pairs


@given(st.lists(st.text(max_size=80), max_size=20))
def test_no_text_is_too_strange_to_read(lines):
    findCosts(lines)
    findPredictions(lines, [0, 1], isBinary=True)


def drawings(heights):
    """Return the drawings of a curve that gains a point after each printed cost."""
    return [Drawing(n, {"curve": (n, float(n), y)}) for n, y in enumerate(heights, start=1)]


def printed(values):
    return [Cost(line, value) for line, value in enumerate(values)]


def test_a_curve_of_the_costs_agrees_with_them():
    curve = findCurve(drawings(COSTS), printed(COSTS))
    assert [growth.costCount for growth in curve] == [1, 2, 3, 4]
    assert agreement(curve) == 1


def test_a_curve_of_something_else_does_not():
    assert agreement(findCurve(drawings([9, 8, 7, 6]), printed(COSTS))) == 0


def test_of_two_curves_the_one_that_agrees_is_the_cost():
    both = [
        Drawing(n, {"accuracy": (n, float(n), 0.9), "cost": (n, float(n), cost)})
        for n, cost in enumerate(COSTS, start=1)
    ]
    assert [growth.y for growth in findCurve(both, printed(COSTS))] == COSTS


def test_a_curve_that_does_not_gain_points_has_not_grown():
    still = [Drawing(n, {"curve": (1, 0.0, cost)}) for n, cost in enumerate(COSTS, start=1)]
    assert len(findCurve(still, printed(COSTS))) == 1
