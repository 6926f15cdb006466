"""Classes, resampling and normalisation: what outputs stand for, and what inputs become."""

import random
from collections import Counter
from math import sqrt

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from Dataset import Dataset, Example
from learning.data.classes import classOf
from learning.data.resampling import classCounts, proportions, resampled
from learning.engines import NaiveEngine, VectorizedEngine
from learning.losses import LOSSES
from learning.networks.Normalization import Normalization
from learning.networks.Recipe import Recipe
from learning.training.Classifier import Classifier

ENGINES = [NaiveEngine(), VectorizedEngine()]
OR = Dataset.fromExamples([([0, 0], [0]), ([0, 1], [1]), ([1, 0], [1]), ([1, 1], [1])])
ASIDE = Dataset.fromExamples([([0.5, 0.5], [0])])

engines = pytest.mark.parametrize("engine", ENGINES, ids=["python", "numpy"])


def makeNetwork(engine, sizes, loss="cross-entropy", **more):
    recipe = Recipe(loss=LOSSES.read(loss), **more)
    return engine.makeRecipeNetwork(sizes, recipe, random.Random(1), 1.0)


# Classes.


@pytest.mark.parametrize(
    ("outputs", "boundary", "expected"),
    [
        ([0.5], 0.5, 1),
        ([0.499], 0.5, 0),
        ([0.0], 0.0, 1),
        ([-0.001], 0.0, 0),
        ([0.2, 0.9, 0.9], 0.5, 1),
        ([-5.0, -7.0], 0.0, 0),
    ],
)
def test_the_class_of_outputs(outputs, boundary, expected):
    assert classOf(outputs, boundary) == expected


@engines
@pytest.mark.parametrize(("loss", "least"), [("cross-entropy", 0.0), ("hinge", 0.0)])
def test_a_single_output_decides_at_one_half_or_at_0(engine, loss, least):
    # The output is x: as a probability 1/(1 + e^−x), which is one half at 0, or as a score.
    network = makeNetwork(engine, [1, 1], loss)
    network.layers[1][0].weights[:] = [least, 1.0]
    answers = Dataset.fromExamples([([x], [1.0]) for x in (-2.0, -0.1, 0.1, 0.4, 3.0)])
    pairs = Classifier(network, answers).pairs(engine.arrange(answers))
    assert pairs == [(1, 0), (1, 0), (1, 1), (1, 1), (1, 1)]
    assert not Classifier(network, answers).isAllRight()
    assert Classifier(network, Dataset.fromExamples(answers.examples[2:])).isAllRight()


@engines
def test_a_squared_error_decides_at_one_half(engine):
    network = makeNetwork(engine, [1, 1], "squared-error")
    network.layers[1][0].weights[:] = [0.0, 1.0]
    answers = Dataset.fromExamples([([x], [0.0]) for x in (0.4, 0.6)])
    assert Classifier(network, answers).pairs(answers) == [(0, 0), (0, 1)]


@engines
def test_of_places_the_nearest_centre_wins(engine):
    network = makeNetwork(engine, [2, 2], "contrastive")
    for neuron, weights in zip(network.layers[1], ([0, 1, 0], [0, 0, 1]), strict=True):
        neuron.weights[:] = [float(weight) for weight in weights]  # the place is the input
    first, second = [1.0, 0.0], [0.0, 1.0]
    known = Dataset.fromExamples(
        [([0, 0], first), ([0, 2], first), ([4, 0], second), ([6, 2], second)]
    )  # centres: (0, 1) and (5, 1)
    asked = Dataset.fromExamples([([2.4, 9], first), ([2.6, -9], first), ([5, 1], second)])
    assert Classifier(network, known).pairs(asked) == [(0, 0), (0, 1), (1, 1)]
    assert Classifier(network, known).isAllRight()


@engines
def test_of_a_combination_the_first_slice_says_the_class(engine):
    parts = "combination:parts=squared-error[0..1]+squared-error[2..2]"
    network = makeNetwork(engine, [2, 3], parts)
    for neuron, weights in zip(network.layers[1], ([0, 1, 0], [0, 0, 1], [9, 0, 0]), strict=True):
        neuron.weights[:] = [float(weight) for weight in weights]
    asked = Dataset.fromExamples([([1, 0], [0, 1, 5]), ([0, 1], [1, 0, 5])])
    assert Classifier(network, asked).pairs(asked) == [(1, 0), (0, 1)]


# Resampling.

labels = st.lists(st.integers(0, 3), min_size=1, max_size=40)


@given(labels, st.integers(0, 9))
def test_resampling_evens_out_the_classes(drawn, seed):
    examples = [
        Example([place], [float(label == column) for column in range(4)])
        for place, label in enumerate(drawn)
    ]
    dataset, counts = Dataset.fromExamples(examples), Counter(drawn)
    over = resampled(dataset, "over", random.Random(seed))
    under = resampled(dataset, "under", random.Random(seed))
    assert classCounts(dataset) == dict(sorted(counts.items()))
    assert classCounts(over) == dict.fromkeys(sorted(counts), max(counts.values()))
    assert classCounts(under) == dict.fromkeys(sorted(counts), min(counts.values()))
    times = Counter(example.inputs[0] for example in over.examples)
    for place, label in enumerate(drawn):
        rounds = max(counts.values()) // counts[label]
        assert times[place] in (rounds, rounds + (max(counts.values()) % counts[label] > 0))
    kept = [example.inputs[0] for example in under.examples]
    assert kept == sorted(set(kept))
    assert over.examples == sorted(over.examples, key=lambda example: example.inputs[0])


def test_the_proportions_are_written_in_percent():
    assert proportions(OR) == "0: 25.0 %  1: 75.0 %"
    assert classCounts(resampled(OR, "over", random.Random(1))) == {0: 3, 1: 3}


@pytest.mark.parametrize("how", ["over", "under"])
def test_what_is_drawn_depends_on_the_seed(how):
    many = Dataset.fromExamples([([place], [float(place < 8)]) for place in range(20)])
    drawn = [resampled(many, how, random.Random(seed)).examples for seed in (1, 1, 2)]
    assert drawn[0] == drawn[1] != drawn[2]


# Normalisation.

columns = st.lists(
    st.tuples(
        st.floats(-1e6, 1e6).map(lambda x: round(x, 3)), st.integers(-3, 3).map(float), st.just(0.7)
    ),
    min_size=2,
    max_size=20,
)


def test_a_large_mean_is_taken_away_before_anything_is_rounded_to_float32():
    far = [([1e7 + x / 8, x], [float(x > 3)]) for x in range(8)]
    near = [([x / 8, x], target) for (_, x), target in far]
    costs = []
    for examples, dtype in ((far, "float32"), (near, "float32"), (far, "float64")):
        dataset = Dataset.fromExamples(examples)
        engine = VectorizedEngine(dtype)
        network = makeNetwork(engine, [2, 1], normalize=True)
        network.normalization = Normalization.of(dataset.examples)
        arranged = engine.arrange(dataset, isToNormalize=True)
        assert arranged.all.desiredOutputs.dtype == dtype
        for _ in range(5):
            network.learnBatch(arranged.all, 1.0)
        costs += [network.calcLoss(arranged), network.activate(examples[3][0])[0]]
    assert costs[:2] == pytest.approx(costs[2:4], rel=1e-6)
    assert costs[:2] == pytest.approx(costs[4:], rel=1e-5)


@given(columns)
def test_normalised_columns_have_the_mean_0_and_the_deviation_1(rows):
    examples = [Example(list(row), [0.0]) for row in rows]
    normalization = Normalization.of(examples)
    after = numpy.array([normalization.normalized(example.inputs) for example in examples])
    before = numpy.array(rows)
    assert (after == normalization.normalizedArray(before.T).T).all()
    for column, old in zip(after.T, before.T, strict=True):
        if old.min() == old.max():
            assert (column == old).all()
        elif old.std() > 1e-6 * abs(old).max():  # or little is left of the digits
            assert column.mean() == pytest.approx(0, abs=1e-6)
            assert column.std() == pytest.approx(1)


@engines
def test_a_test_set_goes_through_the_same_transformation(engine):
    training = Dataset.fromExamples([([0, 7], [0]), ([4, 7], [1])])  # mean 2, deviation 2
    network = makeNetwork(engine, [2, 1], "squared-error", normalize=True)
    network.layers[1][0].weights[:] = [0.0, 1.0, 10.0]
    network.normalization = Normalization.of(training.examples)
    assert network.activate([6, 8]) == pytest.approx([2 + 80])
    later = Dataset.fromExamples([([6, 8], [0]), ([2, 0], [0])])
    for dataset in (later, engine.arrange(later)):
        answers = network.activateAll(dataset)
        assert [answer for row in answers for answer in row] == pytest.approx([82, 0])
    assert later.examples[0].inputs == [6, 8]
    assert sqrt(network.calcLoss(later)) == pytest.approx(82 / sqrt(2))
