"""Cross-validation: the folds themselves, and what is printed of them."""

import random
import re
from collections import Counter
from statistics import mean, stdev

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.calling import callScript
from support.running import ROOT, oneLine

from Dataset import Dataset, Example
from learning.data.splits import folds
from learning.networks.naive.NaiveRecipeNetwork import NaiveRecipeNetwork
from learning.networks.vectorized.VectorizedRecipeNetwork import VectorizedRecipeNetwork

KINDS = pytest.mark.parametrize("kind", [NaiveRecipeNetwork, VectorizedRecipeNetwork])
DIGITS = ["DigitsLearn.py", "--engine", "numpy", "--plot", "none"]
SOFTMAX = [*DIGITS, "--loss", "categorical-cross-entropy"]


@given(st.lists(st.integers(0, 3), min_size=2, max_size=40), st.data(), st.integers(0, 9))
def test_every_example_is_in_one_fold_and_every_class_has_its_share(labels, data, seed):
    examples = [Example([place], [label]) for place, label in enumerate(labels)]
    count = data.draw(st.integers(2, len(labels)))
    pairs = folds(examples, count, random.Random(seed))
    assert sorted(example for _, fold in pairs for example in fold) == examples
    for kept, fold in pairs:
        assert sorted(kept + fold) == examples
        assert len(fold) in (len(labels) // count, -(-len(labels) // count))
        for label, total in Counter(labels).items():
            share = total * len(fold) / len(labels)
            assert abs(sum(example.outputs == [label] for example in fold) - share) < 2


@pytest.mark.parametrize("count", [0, 1, 5])
def test_a_count_of_folds_that_cannot_be_is_refused(count):
    with pytest.raises(ValueError, match=f"count: expected 2 to 4 folds, found {count}"):
        folds([Example([0], [0])] * 4, count, random.Random(1))


def foldLines(output):
    """Return (examples, cost, accuracy) of each fold, and the last line."""
    found = re.findall(
        r"^fold \d+/\d+  (\d+) examples  epochs \d+  validation cost (\S+)  accuracy (\S+) %$",
        output,
        re.MULTILINE,
    )
    return [tuple(map(float, line)) for line in found], output.splitlines()[-1]


def test_the_folds_are_printed_with_their_mean_and_deviation(tmp_path):
    run = callScript(*DIGITS, "--folds", 4, "--max-epochs", 2, cwd=tmp_path)
    assert run.returncode == 0
    lines, last = foldLines(run.stdout)
    assert len(lines) == 4
    everything = len(Dataset(ROOT / "datasets/trainDigits.ds").examples)
    assert sum(count for count, _, _ in lines) == everything  # the validation set as well
    found = re.fullmatch(
        r"mean validation cost (\S+) ± (\S+)  accuracy (\S+) ± (\S+) %", last
    ).groups()
    costs, accuracies = ([line[column] for line in lines] for column in (1, 2))
    ofCosts, ofAccuracies = (list(map(float, pair)) for pair in (found[:2], found[2:]))
    assert ofCosts == pytest.approx([mean(costs), stdev(costs)], abs=2e-4)
    assert ofAccuracies == pytest.approx([mean(accuracies), stdev(accuracies)], abs=0.11)


def test_the_test_set_says_nothing_of_the_folds(tmp_path):
    (tmp_path / "other.ds").write_text("2 2 1\n5 5\n0\n7 -7\n1\n")
    words = ["OrLearn.py", "--folds", 2, "--plot", "none", "--max-epochs", 20]
    plain, other = (
        callScript(*words, *more, cwd=tmp_path) for more in ([], ["--test", "other.ds"])
    )
    assert plain.stdout == other.stdout
    assert "test" not in plain.stdout


def test_more_folds_than_examples_are_refused_in_one_line(tmp_path):
    run = callScript("OrLearn.py", "--folds", 5, cwd=tmp_path)
    assert "--folds: " in oneLine(run)
    assert "expected 2 to 4 folds, found 5" in run.stderr
    assert list(tmp_path.iterdir()) == []


def test_patience_goes_with_folds_which_have_validation_sets(tmp_path):
    words = ["--folds", 2, "--patience", 3, "--max-epochs", 5, "--validation", 0]
    run = callScript(*DIGITS, *words, cwd=tmp_path)
    assert run.returncode == 0, run.stderr


def test_folds_that_diverge_are_printed_and_end_with_status_1(tmp_path):
    words = ["--folds", 2, "--loss", "squared-error", "--learning-rate", 500, "--max-epochs", 50]
    run = callScript(*DIGITS, *words, cwd=tmp_path)
    assert len(re.findall("^fold ", run.stdout, re.MULTILINE)) == 2
    assert run.returncode == 1
