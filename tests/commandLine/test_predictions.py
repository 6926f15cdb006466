"""Predictions, costs and numbers as they are printed, and the sets that a script works with."""

import random
from types import SimpleNamespace

import pytest
from support.running import ROOT

from Dataset import Dataset
from learning.checks import quote
from learning.commandLine.predictions import showPredictions, showTruthTable
from learning.data.classes import classOf
from learning.data.fromOptions import loadData
from learning.data.sets import Data
from learning.data.Targets import Targets
from learning.engines import NaiveEngine
from learning.system.NumberReader import formatNumber
from learning.words.formats import formatCost, plural


@pytest.mark.parametrize(
    ("outputs", "label"),
    [
        ([0.0], 0),
        ([0.4999], 0),
        ([0.5], 1),
        ([1.0], 1),
        ([0.1, 0.3, 0.2], 1),
        ([0.9, 0.3, 0.9], 0),
        ([0, 0, 1], 2),
        ([float("nan")], 0),
    ],
)
def test_the_class_that_outputs_stand_for(outputs, label):
    assert classOf(outputs) == label


def shown(capsys, show, targets, answers):
    """Return the lines that `show` prints of a learner that gives some answers."""
    examples = [((x,), y) for x, y in zip(answers, targets, strict=True)]
    dataset = Dataset.fromExamples(examples)
    data = Data(dataset, None, dataset, Targets.of(dataset))
    learner = SimpleNamespace(activate=lambda x: float(x[0]), calcLoss=lambda dataset: 0.01234)
    show(SimpleNamespace(scores=False), learner, data)
    return capsys.readouterr().out.splitlines()


def test_what_is_printed(capsys):
    assert shown(capsys, showPredictions, [[1], [1], [0]], [0.2, 0.7, 0.1]) == [
        "1 : 0",
        "1 : 1",
        "0 : 0",
        "test cost 0.0123  accuracy 66.7 % (2/3)",
    ]
    assert shown(capsys, showTruthTable, [[1], [0]], [0.75, 0.25]) == [
        "0.75 1 : 1",
        "0.25 0 : 0",
        "test cost 0.0123  accuracy 100.0 % (2/2)",
    ]


def test_targets_of_minus_one_and_one_are_decided_half_way(capsys):
    assert shown(capsys, showPredictions, [[1], [-1], [-1]], [0.1, -0.2, 0.3]) == [
        "1 : 1",
        "-1 : -1",
        "-1 : 1",
        "test cost 0.0123  accuracy 66.7 % (2/3)",
    ]


def test_other_targets_of_two_values_are_decided_half_way_too(capsys):
    assert shown(capsys, showPredictions, [[2], [5]], [3.4, 3.6])[:2] == ["2 : 2", "5 : 5"]


def test_numbers_to_predict_are_printed_as_numbers_with_a_mean_error(capsys):
    assert shown(capsys, showPredictions, [[1.5], [-2], [30]], [1.25, -2.0, 28.5]) == [
        "1.5 : 1.25",
        "-2 : -2",
        "30 : 28.5",
        "test cost 0.0123  mean error 0.5833",
    ]


@pytest.mark.parametrize(
    ("cost", "text"),
    [(6.93147, "6.9315"), (0.001, "0.0010"), (0.00012345, "1.23e-04"), (0, "0.0000")],
)
def test_a_cost_is_never_rounded_to_nothing(cost, text):
    assert formatCost(cost) == text


def test_numbers_words_and_counts():
    assert [formatNumber(x) for x in (0, 1.0, -2.5, 0.0625, 1e300)] == [
        "0", "1", "-2.5", "0.0625", "1e+300"
    ]  # fmt: skip
    assert (plural(1, "word"), plural(2, "word")) == ("1 word", "2 words")
    assert (quote("ab"), len(quote("a" * 99))) == ("'ab'", 23)


def load(**changes):
    """Return the data of the digits, with changed options."""
    options = SimpleNamespace(
        train=ROOT / "datasets/trainDigits.ds",
        test=ROOT / "datasets/testDigits.ds",
        validation=0.1,
        engine=NaiveEngine(),
        recipe=None,
        threshold=0.3,
        outputCount=None,
        folds=None,
        resample=None,
        proportions=False,
        scores=False,
        untilRight=False,
        label="last",
        scale=None,
        shrink=False,
        split=0,
        trainExamples=None,
        shuffleLabels=0,
        isTestAsked=True,
    )
    vars(options).update(changes)
    return loadData(options, random.Random(1))


def test_the_three_sets_share_no_example():
    data = load()
    sets = [{tuple(e.inputs) for e in dataset.examples} for dataset in data[:3]]
    assert [len(dataset.examples) for dataset in data[:3]] == [1167, 130, 500]
    assert not sets[0] & sets[1]
    assert not (sets[0] | sets[1]) & sets[2]


def test_every_digit_has_its_share_of_the_validation_set():
    counts = [0] * 10
    for example in load().validation.examples:
        counts[classOf(example.outputs)] += 1
    assert min(counts) >= 12


def test_without_a_fraction_nothing_is_set_aside():
    data = load(validation=0.0)
    assert data.validation is None
    assert len(data.training.examples) == 1297


def test_without_a_test_file_the_training_file_is_the_test():
    data = load(test=None)
    assert len(data.test.examples) == 1297
