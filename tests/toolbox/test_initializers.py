"""Initialisations: their statistics, what they lead to, and lecture 000's saturation table."""

import random
from math import sqrt
from statistics import fmean, pstdev

import numpy
import pytest
from support.running import ROOT

from Dataset import Dataset
from experiments.lecture000.SaturationTable import SaturationTable, layerOutputs
from learning.initializers import INITIALIZERS
from learning.initializers.Constant import Constant
from learning.losses.CategoricalCrossEntropy import CategoricalCrossEntropy
from learning.networks.naive.NaiveRecipeNetwork import NaiveRecipeNetwork
from learning.networks.Recipe import Recipe
from learning.networks.vectorized.ArrayDataset import ArrayDataset
from learning.networks.vectorized.VectorizedRecipeNetwork import VectorizedRecipeNetwork
from learning.training.Classifier import Classifier

INPUTS, NEURONS = 50, 200


def drawn(words):
    """Return the biases and the other weights of a layer, two lists."""
    initializer, generator = INITIALIZERS.read(words), random.Random(4)
    rows = [initializer.weights(INPUTS, NEURONS, generator) for _ in range(NEURONS)]
    return [row[0] for row in rows], [weight for row in rows for weight in row[1:]]


@pytest.mark.parametrize(
    ("words", "deviation", "largest", "biasDeviation"),
    [
        ("uniform:width=0.3", 0.3 / sqrt(3), 0.3, 0.3 / sqrt(3)),
        ("normal:sigma=0.2", 0.2, None, 0),
        ("xavier", sqrt(2 / (INPUTS + NEURONS)), None, 0),
        ("xavier:gain=2", 2 * sqrt(2 / (INPUTS + NEURONS)), None, 0),
        ("he", sqrt(2 / INPUTS), None, 0),
        (
            "xavier-uniform",
            sqrt(2 / (INPUTS + NEURONS)),
            sqrt(6 / (INPUTS + NEURONS)),
            0,
        ),
        ("he-uniform", sqrt(2 / INPUTS), sqrt(6 / INPUTS), sqrt(1 / 3 / INPUTS)),
        ("constant:value=0.7", 0, 0.7, 0),
    ],
)
def test_the_statistics(words, deviation, largest, biasDeviation):
    biases, weights = drawn(words)
    assert len(weights) == INPUTS * NEURONS
    assert pstdev(weights) == pytest.approx(deviation, rel=0.03)
    assert pstdev(biases) == pytest.approx(biasDeviation, rel=0.15, abs=1e-12)
    if words.startswith("constant"):
        assert set(weights + biases) == {0.7}
    else:
        assert abs(fmean(weights)) < 4 * deviation / sqrt(len(weights))
    if largest is not None:
        assert 0.99 * largest < max(map(abs, weights)) <= largest


@pytest.mark.parametrize(
    ("words", "share"),
    [
        ("normal", 0.6827),
        ("xavier", 0.6827),
        ("he", 0.6827),
        ("uniform", 0.5774),
        ("he-uniform", 0.5774),
        ("xavier-uniform", 0.5774),
    ],
)
def test_the_bell_is_a_bell_and_the_box_a_box(words, share):
    _, weights = drawn(words)
    deviation = pstdev(weights)
    within = sum(abs(weight) < deviation for weight in weights) / len(weights)
    assert within == pytest.approx(share, abs=0.02)


def test_the_defaults_are_the_lecture_s():
    assert INITIALIZERS.read("normal").sigma == 0.01
    assert INITIALIZERS.read("uniform").width == 0.1
    assert INITIALIZERS.read("xavier").gain == 1
    assert INITIALIZERS.read("constant").value == 0


@pytest.mark.parametrize("words", ["normal:sigma=0", "uniform:width=-1", "xavier:gain=nan"])
def test_no_width_is_no_initialisation(words):
    parameter = words.partition(":")[2].partition("=")[0]
    with pytest.raises(ValueError, match=f"^{parameter}: expected a finite number above 0, found"):
        INITIALIZERS.read(words)


def test_pytorch_draws_xavier_and_he_as_widely():
    torch = pytest.importorskip("torch")
    torch.manual_seed(0)
    for words, draw in (
        ("xavier", torch.nn.init.xavier_normal_),
        ("xavier-uniform", torch.nn.init.xavier_uniform_),
        ("he", torch.nn.init.kaiming_normal_),
        ("he-uniform", torch.nn.init.kaiming_uniform_),
    ):
        theirs = draw(torch.empty(NEURONS, INPUTS)).std().item()
        assert pstdev(drawn(words)[1]) == pytest.approx(theirs, rel=0.03)


@pytest.mark.parametrize("name", INITIALIZERS)
def test_both_engines_start_alike(name):
    recipe = Recipe(initializer=INITIALIZERS.read(name))
    states = [
        kind([6, 4, 3], recipe, random.Random(8)).state()
        for kind in (NaiveRecipeNetwork, VectorizedRecipeNetwork)
    ]
    assert states[0] == states[1]


def digits(count=None):
    """Return training examples of the digits."""
    return Dataset.fromExamples(Dataset(ROOT / "datasets/trainDigits.ds").examples[:count])


@pytest.mark.parametrize("kind", [NaiveRecipeNetwork, VectorizedRecipeNetwork])
def test_a_hidden_layer_of_equal_neurons_stays_one(kind):
    network = kind([64, 5, 10], Recipe(initializer=Constant(0.1)), random.Random(0))
    examples = digits(160).examples
    for start in range(0, 160, 8):
        network.learnBatch(examples[start : start + 8], 0.5)
    first, *others = (list(neuron.weights) for neuron in network.layers[1])
    assert all(other == pytest.approx(first, rel=1e-9) for other in others)
    assert first != [0.1] * 65


def test_without_a_hidden_layer_zeros_learn_the_digits_well():
    recipe = Recipe(initializer=Constant(0.0), loss=CategoricalCrossEntropy())
    network, dataset = (
        VectorizedRecipeNetwork([64, 10], recipe, random.Random(0)),
        ArrayDataset(digits()),
    )
    for _ in range(5):
        for batch in dataset.batches(range(len(dataset.examples)), 8):
            network.learnBatch(batch, 0.5)
    pairs = Classifier(network, dataset).pairs(dataset)
    assert fmean(expected == predicted for expected, predicted in pairs) > 0.93


@pytest.mark.parametrize(
    ("words", "figures"),
    [
        ("normal:sigma=1", dict.fromkeys((0, 1, 2), 0.9817)),
        ("normal:sigma=0.01", {0: 0.213, 1: 0.048, 2: 0.0106, 3: 0.0024, 4: 0.00052}),
        ("xavier", {0: 0.627, 9: 0.23}),
    ],
)
def test_the_lecture_s_saturation_table(words, figures):
    depth = 1 + max(figures)
    layers = layerOutputs(INITIALIZERS.read(words), SaturationTable(depth), random.Random(2))
    deviations = [outputs.std() for outputs in layers]
    for layer, figure in figures.items():
        assert deviations[layer] == pytest.approx(figure, rel=0.01 if layer < 2 else 0.03)


@pytest.mark.parametrize(("count", "inputCount"), [(5, 9), (9, 5), (6, 6), (1, 4)])
def test_orthogonal_rows_or_columns_are_at_right_angles(count, inputCount):
    initializer = INITIALIZERS.read("orthogonal:gain=1.5")
    rows = initializer.rows(count, inputCount, count, random.Random(2))
    weights = numpy.array(rows)
    assert (weights[:, 0] == 0).all()
    directions = weights[:, 1:] if count <= inputCount else weights[:, 1:].T
    expected = 1.5**2 * numpy.eye(len(directions))
    assert directions @ directions.T == pytest.approx(expected, abs=1e-12)


def test_orthogonal_weights_of_both_engines_are_the_same():
    recipe = Recipe(initializer=INITIALIZERS.read("orthogonal"))
    naive, vectorized = (
        kind([6, 4, 3], recipe, random.Random(1))
        for kind in (NaiveRecipeNetwork, VectorizedRecipeNetwork)
    )
    assert naive.state() == vectorized.state()
