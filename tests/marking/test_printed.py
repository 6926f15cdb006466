"""Reading costs and curves out of what a hand-in prints and draws."""

import pytest

from grading.drawn import agreement, findCurve
from grading.predictions import beginOfPredictions
from grading.printed import PrintedCost, findCosts
from grading.ScriptRun import Drawing

COSTS = [0.5321, 0.31, 0.2, 0.125]

ROWS = list(enumerate(COSTS, start=1))


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
        "epoch={n} cost=np.float64({c})",
        "costs[-1]={c}",
        "{n},000 {c}",
        "loss1: {c} (run 7)",
        "\x1b[33mepoch {n}\x1b[0m loss \x1b[1m{c}\x1b[0m",
        "{{'epoch': {n}, 'loss': {c}, 'acc': 0.{n}}}",
        "({n}, {c})",
        "cost value {c}, val_loss 0.{n}",
        "Itération n°{n} — erreur : {c}",
        "{n}0%|##   | {n}/9 [00:0{n}<00:09, 9.{n}it/s, loss={c}]",
        "testLoss: 0.9{n} trainLoss: {c}",
        "│ {n} │ {c} │",
        "iterate {n}: cross-entropy {c}",
    ],
)
def test_the_cost_is_found_whatever_stands_before_it(line):
    lines = ["Training starts, rate 0.5"]
    lines += [line.format(n=n, c=c) for n, c in enumerate(COSTS, start=1)]
    assert [cost.value for cost in findCosts([*lines, "done"])] == COSTS


def test_costs_of_one_name_belong_together_whatever_else_a_line_says():
    lines = ["epoch 1 loss 0.5 best", "epoch 2 loss 0.4", "epoch 3 loss 0.3 in 2 s"]
    assert [cost.value for cost in findCosts(lines)] == [0.5, 0.4, 0.3]


def test_the_head_of_a_table_names_the_cost():
    lines = ["epoch   test loss   loss   accuracy", *(f"{n}  0.{9 - n}  {c}  0.9" for n, c in ROWS)]
    assert [cost.value for cost in findCosts(lines)] == COSTS


def test_decimal_commas_and_percentages_are_read():
    lines = [f"Coût : {c * 100:.2f} %".replace(".", ",") for c in COSTS]
    assert findCosts(lines) == [PrintedCost(n, pytest.approx(c), True) for n, c in enumerate(COSTS)]


def test_costs_know_their_lines():
    assert findCosts(["hello", "cost 3", "-", "cost 2"]) == [
        PrintedCost(1, 3.0),
        PrintedCost(3, 2.0),
    ]


def test_a_counter_is_no_cost():
    assert findCosts(["step 1", "step 2", "step 3"]) == []


def drawings(heights):
    """Return the drawings of a curve that gains a point after each printed cost."""
    return [Drawing(n, {"curve": (n, float(n), y)}) for n, y in enumerate(heights, start=1)]


def printed(values):
    return [PrintedCost(line, value) for line, value in enumerate(values)]


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


def test_predictions_that_were_cut_off_are_no_costs():
    told = [1, 0, 0, 1, 1, 0, 1, 0]
    costs = [f"{step} : {0.7 - step / 100:.4f}" for step in range(10)]
    for count in range(5, 8):
        lines = costs + [f"{expected} : 0" for expected in told[:count]]
        assert beginOfPredictions(lines, told) == len(costs)
    assert beginOfPredictions(costs, told) == len(costs)
    assert beginOfPredictions([*costs, "1 : 0", "0 : 0"], told) == len(costs) + 2
