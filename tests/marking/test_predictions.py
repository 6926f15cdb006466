"""Reading predictions out of what a hand-in prints."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grading.numerals import Reader
from grading.predictions import findPredictions
from grading.printed import findCosts

PAIRS = [(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)]

INPUTS = [(0, 1), (1, 1), (0, 0), (1, 0), (1, 1)]

SEVERAL = [(3, 3), (0, 8), (9, 9), (1, 7), (5, 5), (3, 8)]


@pytest.mark.parametrize(
    "line",
    [
        "{y}:{p}",
        "{y} : {p}",
        "{y}.0 : {p}.0",
        "0 1 {y} : {p}",
        "[0.0, 1.0] {y} : {p}",
        "expected {y} : predicted {p}",
        "Attendu: {y} : prédit: {p}",
        "Example 7: {y} : {p}",
        "{y} : {p} (0.97)",
        "np.float64({y}.0) : np.int64({p})",
        "\x1b[32m{y}\x1b[0m : \x1b[1;38;2;250;0;5m{p}\x1b[0m",
        "({y}, {p})",
        "[{y}] [{p}]",
        "[0, 1] [{y}] : [{p}]",
        "array([{y}.]) : array([{p}.])",
        "{{'expected': {y}, 'predicted': {p}}}",
        "y={y} h={p}",
        "x1=0 x2=1 y={y} p={p}",
        "int(example.outputs[0])={y} round(h, 2)={p}",
        "expected1: {y} predicted2: {p}",
        "{y} → {p}",
        "✅ {y} ➜ {p}",
        "{y}->{p}",
        "{y} => {p}",
        "│ {y} │ {p} │",
        "| 0 | 1 | {y} | {p} |",
        "predicted {p}, expected {y}",
        "{y} expected, {p} predicted",
        "Réponse du réseau : {p} (attendu : {y})",
        "{y}e+00 : {p}e+00",
        "{y}\t{p}",
        "{y};{p}",
        "expected: {y} | predicted: {p} | confidence: 97.31 %",
        "{y}️⃣ : {p}️⃣",
        "target = {y}, output = {p}, correct = 1",
        "0 XOR 1 = {y} : {p}",
        "0 XOR 1 = {p} (expected {y})",
        "✔ 0 XOR 1 -> {p} (attendu : {y})",
        "#12 {y} : {p}",
    ],
)
@pytest.mark.parametrize("isBinary", [True, False])
def test_predictions_are_found_whatever_stands_around_them(line, isBinary):
    pairs = PAIRS if isBinary else SEVERAL
    before = ["100 : 0.69", "200 : 0.3"]
    lines = [*before, *(line.format(y=y, p=p) for y, p in pairs), "accuracy: 50%"]
    found = findPredictions(lines, [y for y, _ in pairs], isBinary)
    assert found.isComplete
    assert (found.predicted, found.firstLine) == ([p for _, p in pairs], len(before))


@pytest.mark.parametrize(
    ("head", "line"),
    [
        ("expected  predicted", "{y}  {p}"),
        ("predicted\texpected", "{p}\t{y}"),
        ("┃ x1 ┃ x2 ┃ Expected ┃ Predicted ┃", "│ {a}  │ {b}  │ {y}        │ {p}         │"),
        ("| prédit | attendu |", "| {p} | {y} |"),
        ("expected, predicted", "{y}, {p}"),
        ("x1,x2,expected,predicted", "{a},{b},{y},{p}"),
        ("  expected predicted", "0 {y} {p}"),
    ],
)
def test_the_head_of_a_table_names_its_columns(head, line):
    rows = [line.format(a=a, b=b, y=y, p=p) for (a, b), (y, p) in zip(INPUTS, PAIRS, strict=True)]
    found = findPredictions([head, "-" * 30, *rows], [y for y, _ in PAIRS], isBinary=True)
    assert found.isComplete
    assert found.predicted == [p for _, p in PAIRS]


def test_inputs_that_stick_to_the_expected_output_are_told_from_it():
    lines = [f"01{y}:{p}" for y, p in PAIRS]
    found = findPredictions(lines, [y for y, _ in PAIRS], isBinary=True)
    assert found.predicted == [p for _, p in PAIRS]


def test_two_lines_an_example_are_read_as_one():
    lines = [text for y, p in SEVERAL for text in (f"Expected: {y}", f"  Predicted: {p}", "")]
    found = findPredictions(lines, [y for y, _ in SEVERAL], isBinary=False)
    assert found.predicted == [p for _, p in SEVERAL]


def test_true_and_false_are_1_and_0():
    lines = [f"{y} : {p == 1}" for y, p in PAIRS]
    found = findPredictions(lines, [y for y, _ in PAIRS], isBinary=True)
    assert found.predicted == [p for _, p in PAIRS]


def test_a_list_of_ten_with_a_single_1_is_a_class():
    lines = [f"{[int(i == y) for i in range(10)]} : {p}" for y, p in SEVERAL]
    found = findPredictions(lines, [y for y, _ in SEVERAL], isBinary=False)
    assert found.predicted == [p for _, p in SEVERAL]


def test_raw_outputs_are_read_as_they_are():
    lines = [f"{y} : 0.{p}3" for y, p in PAIRS]
    found = findPredictions(lines, [y for y, _ in PAIRS], isBinary=True)
    assert found.predicted == [float(f"0.{p}3") for _, p in PAIRS]


def test_what_may_be_read_in_two_ways_is_not_guessed():
    lines = ["0 0 1 5", "1 1 0 5", "1 1 1 5"]
    found = findPredictions(lines, [0, 1, 1], isBinary=True)
    assert not found.isComplete
    assert found.unclear in lines


def test_the_column_is_the_same_in_all_lines():
    lines = ["0 : 0, 1 : 1"] * 4
    assert not findPredictions(lines, [0, 1, 1, 0], isBinary=True).isComplete


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


def test_no_line_is_too_long_to_read():
    pieces = ["1", "1,", "(", "a)=", "a[1]=", "=", "\x1b[", "1.1,", "9e9", "1_", ": 1 -> ", "×10^"]
    for piece in pieces:
        findCosts([piece * 100_000] * 5)
        findPredictions([piece * 100_000] * 5, [0, 1], isBinary=True)


NUMBERS = {
    "np.float64(1.0)": [1.0],
    "tensor([0.25])": [0.25],
    "\x1b[32m5\x1b[0m": [5],
    "w0 = 0.5": [0.5],
    "costs[-1]=0.5": [0.5],
    "costs[-1] = 0.5": [0.5],
    "[100] = 0.5": [100, 0.5],
    "cost0.5": [0.5],
    "1-1": [1, 1],
    "1 −1": [1, -1],
    "1,234,567.5": [1234567.5],
    "1'000 1_000": [1000, 1000],
    "[0,100] (0,100)": [0, 100, 0, 100],
    "10,100,0.5": [10, 100, 0.5],
    "1.2×10⁻³ 1.2 x 10^-3": [0.0012, 0.0012],
    "53 %": [0.53],
    "0x7fab": [],
    "3.2e-05": [3.2e-05],
}


@pytest.mark.parametrize("text", NUMBERS)
def test_numbers_are_read_as_a_person_reads_them(text):
    (row, *_) = [*Reader([text, "0.5"]).rows([text]), None]
    assert (
        [numeral.value for numeral in row.numerals] == NUMBERS[text] if row else not NUMBERS[text]
    )


@pytest.mark.parametrize(
    ("lines", "values"),
    [
        (["Coût : 0,53", "Coût : 0,125"], [0.53, 0.125]),
        (["1\u202f234,5"], [1234.5]),
        (["1.234,56"], [1234.56]),
        (["1,000 0.5", "2,000 0.25"], [1000, 0.5, 2000, 0.25]),
        (["0,1,1"], [0, 1, 1]),
    ],
)
def test_a_comma_is_a_decimal_mark_where_no_point_is(lines, values):
    rows = Reader(lines).rows(lines)
    assert [numeral.value for row in rows for numeral in row.numerals] == values


def test_a_number_that_may_be_two_is_told():
    assert Reader(["cost 1,386", "cost 1,204"]).unclear == "1,386"
    assert Reader(["cost 1,386", "cost 0,953"]).unclear is None
