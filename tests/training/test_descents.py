"""The four ways of descending, and the splits: which examples, in which order, how many."""

import random
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from Dataset import Example
from learning.data.splits import folds, stratifiedSplit
from learning.training.descents import DESCENTS, Batch, Iterative, MiniBatch, Stochastic

counts = st.integers(1, 50)
seeds = st.integers(0, 100)


@given(counts, seeds)
def test_iterative_takes_each_in_order(count, seed):
    assert list(Iterative().order(count, random.Random(seed))) == list(range(count))
    assert Iterative().batchSize(count) == 1


@given(counts, seeds)
def test_batch_takes_all_at_once(count, seed):
    assert sorted(Batch().order(count, random.Random(seed))) == list(range(count))
    assert Batch().batchSize(count) == count


@given(counts, seeds)
def test_stochastic_draws_as_many_as_there_are(count, seed):
    order = Stochastic().order(count, random.Random(seed))
    assert len(order) == count
    assert set(order) <= set(range(count))
    assert Stochastic().batchSize(count) == 1


def test_stochastic_draws_each_independently():
    order = Stochastic().order(1000, random.Random(0))
    assert 600 < len(set(order)) < 660  # 1 − 1/e of them: with replacement


@given(counts, seeds, st.integers(1, 60))
def test_mini_batch_shuffles_all(count, seed, size):
    descent = MiniBatch(size)
    assert sorted(descent.order(count, random.Random(seed))) == list(range(count))
    assert descent.batchSize(count) == min(size, count)


def test_mini_batch_shuffles_afresh_each_epoch():
    descent, generator = MiniBatch(4), random.Random(0)
    assert len({tuple(descent.order(20, generator)) for _ in range(10)}) == 10


@pytest.mark.parametrize("size", [0, -1, 2.5])
def test_a_mini_batch_has_at_least_one_example(size):
    with pytest.raises(ValueError, match=f"batchSize: .* found {size}"):
        MiniBatch(size)


def test_the_names_are_the_sheet_s():
    assert list(DESCENTS) == ["iterative", "stochastic", "batch", "mini-batch"]


@given(st.lists(st.integers(0, 3), max_size=40), st.floats(0, 1), seeds)
def test_every_class_keeps_its_share(labels, fraction, seed):
    examples = [Example([place], [label]) for place, label in enumerate(labels)]
    count = int(fraction * len(examples))
    kept, aside = stratifiedSplit(examples, count, random.Random(seed))
    assert len(aside) == count
    assert sorted(kept + aside) == sorted(examples)
    assert kept == sorted(kept)  # still in order
    assert aside == sorted(aside)
    of, ofAside = Counter(labels), Counter(example.outputs[0] for example in aside)
    for label, total in of.items():
        assert abs(ofAside[label] - total * count / len(labels)) < 1


def test_which_ones_are_set_aside_depends_on_the_seed():
    examples = [Example([place], [0]) for place in range(20)]
    splits = [stratifiedSplit(examples, 5, random.Random(seed))[1] for seed in (1, 1, 2)]
    assert splits[0] == splits[1] != splits[2]


@pytest.mark.parametrize("count", [-1, 4])
def test_one_cannot_set_aside_more_than_there_are(count):
    with pytest.raises(ValueError, match=f"expected 0 to 3 examples, found {count}"):
        stratifiedSplit([Example([0], [0])] * 3, count, random.Random(0))


@given(st.lists(st.integers(0, 3), min_size=2, max_size=40), st.integers(2, 40), st.integers(0, 9))
def test_folds_hold_each_class_in_equal_numbers_but_for_one(labels, count, seed):
    examples = [Example([place], [label]) for place, label in enumerate(labels)]
    if count > len(examples):
        return
    pairs = folds(examples, count, random.Random(seed))
    for kept, fold in pairs:
        assert sorted(kept + fold) == examples
        assert [example for example in examples if example in fold] == fold
    assert sorted(example for _, fold in pairs for example in fold) == examples
    for label in (None, *set(labels)):
        sizes = [sum(label in (None, *outputs) for _, outputs in fold) for _, fold in pairs]
        assert max(sizes) - min(sizes) <= 1
