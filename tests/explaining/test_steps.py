"""A step by hand: every number that is written is the network's own, and nothing else changes."""

import random
import re

import pytest
from support.calling import callScript
from support.running import ROOT, oneLine

from Dataset import Dataset, Example
from learning.explaining.ExplainedLearner import ExplainedLearner
from learning.explaining.ExplainedStep import ExplainedStep
from learning.explaining.writing import WIDTH, inParentheses, shown, subscript, textTable
from learning.learners import layersOf
from learning.words.language import speak
from NeuralNetwork import NeuralNetwork
from Neuron import Neuron

XOR = Dataset(ROOT / "datasets" / "xor.ds").examples
DIGITS = Dataset(ROOT / "datasets" / "trainDigits.ds").examples


def makeLearner(sizes, seed=1):
    """Return a network, or a neuron for sizes that end in a single output without hidden layers."""
    dice = random.Random(seed)
    return Neuron(sizes[0], generator=dice) if len(sizes) == 1 else NeuralNetwork(sizes, 1.0, dice)


def weightsOf(learner):
    layers = layersOf(learner)
    return [list(neuron.weights) for layer in layers for neuron in layer]


def explained(learner, examples, rate=0.5, stepCount=1):
    """Return the lines of one explained step."""
    lines = []
    ExplainedLearner(learner, stepCount, lines.append).learnBatch(examples, rate)
    return lines


SMALL = [([2], XOR), ([2, 1], XOR), ([2, 3, 1], XOR), ([2, 3, 2, 1], XOR)]
LEARNERS = [*SMALL, ([64, 12, 10], DIGITS)]


@pytest.mark.parametrize(("sizes", "examples"), LEARNERS)
@pytest.mark.parametrize("size", [1, 3])
def test_an_explained_step_is_the_same_step(sizes, examples, size):
    ours, other = makeLearner(sizes), makeLearner(sizes)
    explained(ours, examples[:size])
    other.learnBatch(examples[:size], 0.5)
    assert weightsOf(ours) == weightsOf(other)


@pytest.mark.parametrize(("sizes", "examples"), SMALL)
@pytest.mark.parametrize("size", [1, 4])
def test_every_equation_adds_up_to_what_the_network_has(sizes, examples, size):
    learner = makeLearner(sizes)
    lines = explained(learner, examples[:size])
    text = re.sub(r"\n {6}", " ", "\n".join(lines))
    found = re.findall(r"^  w\S* ← .* = ([^=\n]+) = ([^=\n]+)$", text, re.MULTILINE)
    new = [weight for weights in weightsOf(learner) for weight in weights]
    # The output layer comes last in both: the same order.
    assert [result for _, result in found] == [shown(weight) for weight in new]
    for sides in re.findall(r"^  (?:z|h|w|∇)\S* .*$", text, re.MULTILINE):
        *_, numbers, result = sides.split(" = ")
        python = numbers.replace("−", "-").replace("·", "*").replace("^", "**")
        python = python.replace("e**", f"{2.718281828459045}**")
        assert eval(python) == pytest.approx(float(result.replace("−", "-")), rel=2e-4, abs=2e-5)


def test_a_neurons_step_in_full():
    neuron = Neuron(2)
    neuron.weights = [0.5, -1.0, 2.0]
    lines = explained(neuron, [Example([1, 0.25], [1])], rate=0.1)
    assert lines == [
        "step 1, learning rate 0.1",
        "  x₁ = 1, x₂ = 0.25",
        "  y₁ = 1",
        "",
        "output",
        "  z = w₀ + w₁x₁ + w₂x₂ = 0.5 + (−1)·1 + 2·0.25 = 0",
        "  h = 1/(1 + e^−z) = 1/(1 + e^0) = 0.5",
        "",
        "cost",
        "  −(y ln h + (1 − y) ln(1 − h)) = − ln(0.5) = 0.69315",
        "",
        "output",
        "  ∇ = y − h = 1 − 0.5 = 0.5",
        "",
        "output",
        "  w₀ ← w₀ + α∇ = 0.5 + 0.1 · 0.5 = 0.55",
        "  w₁ ← w₁ + α∇x₁ = −1 + 0.1 · 0.5 = −0.95",
        "  w₂ ← w₂ + α∇x₂ = 2 + 0.1 · 0.125 = 2.0125",
        "",
    ]


def test_digits_show_what_is_not_zero_in_tables():
    learner = makeLearner([64, 10])
    example = DIGITS[0]
    lines = explained(learner, [example])
    places = [place for place, x in enumerate(example.inputs, 1) if x]
    terms = [line for line in lines if re.match(r"  w[₀-₉]+x", line)]
    assert len(terms) == len(places)
    updated = [line.split() for line in lines if re.match(r"  \d+ ", line)]
    assert [int(row[0]) for row in updated] == [0, *places]
    for row in updated:
        numbers = [float(cell.replace("−", "-")) for cell in row[1:]]
        new = [neuron.weights[int(row[0])] for neuron in learner.layers[1]]
        assert numbers == pytest.approx(new, abs=6e-4)
    assert lines[-2] == "  The other weights stay as they are: their input is 0."


@pytest.mark.parametrize(("sizes", "examples"), LEARNERS)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_lines_fit_100_columns(sizes, examples, language):
    speak(language)
    lines = explained(makeLearner(sizes), examples[:3], rate=1e-7)
    assert max(map(len, lines)) <= WIDTH


def test_only_the_first_steps_are_explained():
    lines, learner = [], makeLearner([2, 2, 1])
    learns = ExplainedLearner(learner, 2, lines.append)
    for _ in range(5):
        learns.learnBatch(XOR, 0.5)
    assert [line for line in lines if line.startswith("step")] == [
        "step 1, learning rate 0.5",
        "step 2, learning rate 0.5",
    ]
    assert learns.layers is learner.layers


def test_a_step_does_not_move_the_weights_while_it_is_looked_at():
    learner = makeLearner([2, 2, 1])
    before = weightsOf(learner)
    ExplainedStep(learner, XOR, 0.5).linesBefore()
    assert weightsOf(learner) == before


def test_numbers():
    assert [shown(n) for n in (0.316227766, -2.0, 1e-5, 0)] == ["0.31623", "−2", "1e−05", "0"]
    assert inParentheses(-0.5) == "(−0.5)"
    assert subscript(120) == "₁₂₀"


def test_wide_tables_go_on_below():
    lines = textTable(["", *map(str, range(30))], [["row", *[0.5] * 30]])
    assert len(lines) == 3 * 2 + 2
    assert max(map(len, lines)) <= WIDTH


# On the command line.


@pytest.mark.parametrize(
    "script", ["OrLearn.py", "XorLearn.py", "BinaryLearn.py", "DigitsLearn.py"]
)
def test_every_script_explains_its_first_steps_and_learns_the_same(script, tmp_path):
    words = ["--plot", "none", "--max-epochs", "1", "--seed", "3"]
    plain = callScript(script, *words, cwd=tmp_path)
    run = callScript(script, *words, "--explain", "2", cwd=tmp_path)
    steps = [line for line in run.stdout.splitlines() if line.startswith("step ")]
    assert [line.split(",")[0] for line in steps] == ["step 1", "step 2"]
    ends = [text.splitlines()[-4:] for text in (plain.stdout, run.stdout)]
    assert ends[0] == ends[1]


def test_steps_are_explained_in_french(tmp_path):
    words = ["--plot", "none", "--max-epochs", "1", "--lang", "fr", "--explain", "1"]
    run = callScript("XorLearn.py", *words, cwd=tmp_path)
    assert "pas 1, taux d'apprentissage" in run.stdout
    assert "couche cachée 1" in run.stdout


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["--optimizer", "adam"], "no option of the toolbox beside it, found --optimizer"),
        (["--engine", "numpy"], "--engine python beside it, found numpy"),
        (["--check"], "no study beside it, found --check"),
    ],
)
def test_what_is_not_explained_is_said_in_one_line(words, expected, tmp_path):
    run = callScript("XorLearn.py", "--explain", "1", *words, cwd=tmp_path)
    assert expected in oneLine(run)
