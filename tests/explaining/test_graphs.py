"""Graphs of values: read from an expression, gone through backwards, laid out without tangles."""

import random
from itertools import pairwise, permutations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from learning.explaining.BackwardPass import BackwardPass
from learning.explaining.expressions import graphOf, readNumbers
from learning.explaining.lectureGraph import lectureGraph
from learning.explaining.networkGraphs import networkGraph, neuronGraph
from learning.plotting.pictures.GraphLayout import GraphLayout
from learning.words.BadInput import BadInput
from Value import Value


def randomGraph(seed, size):
    """Return the end of a graph of so many values that are sums and products of earlier ones."""
    dice = random.Random(seed)
    values = [Value(dice.uniform(0.5, 2)) for _ in range(2)]
    while len(values) < size:
        a, b = dice.choice(values), dice.choice(values[-3:])
        values.append(dice.choice([Value.__add__, Value.__mul__])(a, b))
    return values[-1]


GRAPHS = {
    "neuron": lambda: neuronGraph(Value),
    "network": lambda: networkGraph(Value),
    "lecture": lambda: lectureGraph(Value)["z"],
    **{f"random {n}": lambda n=n: randomGraph(n, 9) for n in range(6)},
}


@pytest.mark.parametrize("name", GRAPHS)
def test_the_backward_pass_ends_with_the_gradients(name):
    end = GRAPHS[name]()
    backward = BackwardPass(end)
    end.calculateGradients()
    last = backward.moments[-1]
    assert last.isWhole == set(backward.values)
    for value in backward.values:
        assert last.gradients[value] == pytest.approx(value.gradient, rel=1e-12)


@pytest.mark.parametrize("name", GRAPHS)
def test_a_gradient_that_is_called_whole_does_not_change_any_more(name):
    backward = BackwardPass(GRAPHS[name]())
    for before, after in pairwise(backward.moments):
        for value in before.isWhole:
            assert after.gradients[value] == before.gradients[value]
        assert after.visited not in before.isWhole


def crossingsOf(layout):
    """Return how many pairs of stretches of arrows cross, measured in the plane."""
    stretches = {pair for way in layout.routes.values() for pair in pairwise(way)}
    found = 0
    for (a, b), (c, d) in product(stretches, stretches):
        if (a, b) < (c, d) and a[0] == c[0]:
            found += (a[1] - c[1]) * (b[1] - d[1]) < 0
    return found


@pytest.mark.parametrize(("name", "fewest"), [("neuron", 0), ("network", 1), ("lecture", 0)])
def test_nothing_crosses_that_need_not(name, fewest):
    layout = GraphLayout(BackwardPass(GRAPHS[name]()).values)
    assert layout.crossings == crossingsOf(layout) == fewest


@given(st.integers(0, 10**6), st.integers(4, 7))
@settings(max_examples=20)
def test_a_small_graph_has_the_fewest_crossings_of_all_orders(seed, size):
    layout = GraphLayout(BackwardPass(randomGraph(seed, size)).values)
    columns = {}
    for way in layout.routes.values():
        for x, y in way:
            columns.setdefault(x, set()).add(y)
    orders = [list(permutations(sorted(ys))) for _, ys in sorted(columns.items())]
    if any(len(ways) > 24 for ways in orders) or len(list(product(*orders))) > 2000:
        return
    stretches = {pair for way in layout.routes.values() for pair in pairwise(way)}
    fewest = min(
        sum(
            (rank[a] - rank[c]) * (rank[b] - rank[d]) < 0
            for (a, b), (c, d) in product(stretches, stretches)
            if (a, b) < (c, d) and a[0] == c[0]
        )
        for order in product(*orders)
        for rank in [{(float(x), y): i for x, ys in enumerate(order) for i, y in enumerate(ys)}]
    )
    assert layout.crossings == fewest


def test_layers_go_by_depth_and_no_box_stands_on_another():
    for make in GRAPHS.values():
        values = BackwardPass(make()).values
        layout = GraphLayout(values)
        for value in values:
            for operand in value.operands:
                assert layout.places[operand][0] < layout.places[value][0]
        spots = [spot for way in layout.routes.values() for spot in way[1:-1]]
        assert len({*layout.places.values(), *spots}) == len(values) + len(spots)


# Expressions.


def test_an_expression_is_calculated():
    at = readNumbers("w1=0.5, x1 = 2,w2=-1e0,x2=3,b=.25")
    end = graphOf("tanh(w1*x1 + w2*x2 + b)", at, Value)
    expected = (0.5 * Value(2) + Value(-3) + 0.25).tanh()
    assert end.number == pytest.approx(expected.number, rel=1e-15)
    total = end.operands[0]
    assert [total.operation, len(total.operands)] == ["+", 3]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a + 2", 5), ("2 - a", -1), ("-a", -3), ("+a", 3), ("a / 2", 1.5), ("a ** 2", 9),
        ("2 ** a", 8), ("a ** a", 27), ("max(a, 2)", 3), ("max(1, a) + relu(-a)", 3),
        ("ln(exp(a))", 3), ("log(a/a)", 0), ("logistic(a - a)", 0.5), ("7", 7), ("2*3 + 1", 7),
        ("a*a*a", 27), ("a - a - a", -3), ("a", 3), ("tanh(0*a)", 0),
    ],
)  # fmt: skip
def test_whatever_it_is_made_of(text, expected):
    at = {"a": 3.0} if "a" in text.replace("max", "").replace("tanh", "") else {}
    assert graphOf(text, at, Value).number == pytest.approx(expected)


HOSTILE = [
    "__import__('os').system('true')", "().__class__", "a.number", "a[0]", "lambda: a", "[a]",
    "'a'", "a if a else a", "a < 1", "a and a", "not a", "~a", "a // 2", "a % 2", "a @ a", "a & 1",
    "True", "None", "1j", "1e999", "9" * 290, "9**9**9**9", "exp(exp(exp(a + 9)))", "a := 1", "a=1",
    "f(a)", "exp", "exp()", "exp(a, a)", "exp(a=1)", "max(a)", "max(a, a, a)", "max(*a)", "open(a)",
    "(" * 250 + "a" + ")" * 20, "(" * 150 + "a" + ")" * 150, "-" * 299 + "a", "a" * 301, "a+" * 140,
    "", " ", "a b", "a;a", "a\na", "a\0", "é", "log(0)", "1/0", "a/(a-a)", "(-a)**0.5", "0**-1",
    "log(a - 9)", "a" + "+a" * 149, "print(a)", "eval(a)", "yield a", "await a", "*a", "a,", "{a}",
    "f'{a}'", "...", "exp.__call__(a)",
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_everything_else_is_refused_in_one_line(text):
    with pytest.raises(BadInput) as error:
        graphOf(text, {"a": 3.0}, Value)
    assert "\n" not in str(error.value)
    assert len(str(error.value)) < 200


@pytest.mark.parametrize("text", ["a", "a=", "=1", "a=b", "a=nan", "a=inf", "1=2", "a b=1", "a=1=2",
                                  "__class__=1", "abcdefghijk=1", "a==1"])  # fmt: skip
def test_numbers_that_are_none_are_refused(text):
    with pytest.raises(BadInput, match="--at"):
        readNumbers(text)


def test_names_and_numbers_have_to_fit():
    with pytest.raises(BadInput, match="a number for 'b'"):
        graphOf("a + b", {"a": 1.0}, Value)
    with pytest.raises(BadInput, match="'c'"):
        graphOf("a + 1", {"a": 1.0, "c": 1.0}, Value)
