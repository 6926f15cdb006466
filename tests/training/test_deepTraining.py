"""Training with schedules, patience and augmentation; classes, resampling and normalisation."""

import random
from math import nan

import pytest

from Dataset import Dataset
from learning.engines import NaiveEngine, VectorizedEngine
from learning.losses import LOSSES
from learning.networks.Recipe import Recipe
from learning.networks.vectorized.ArrayDataset import ArrayDataset
from learning.schedules.Plateau import Plateau
from learning.training.descents import Batch, Iterative, MiniBatch
from learning.training.Training import Stop, Training

ENGINES = [NaiveEngine(), VectorizedEngine()]
OR = Dataset.fromExamples([([0, 0], [0]), ([0, 1], [1]), ([1, 0], [1]), ([1, 1], [1])])
ASIDE = Dataset.fromExamples([([0.5, 0.5], [0])])

engines = pytest.mark.parametrize("engine", ENGINES, ids=["python", "numpy"])


class Fake:
    """Something to train whose costs follow a script; its state is how many batches it saw."""

    def __init__(self, costs=None, validationCosts=None):
        self.costs = {id(OR): iter(costs or [1.0] * 999), id(ASIDE): iter(validationCosts or ())}
        self.measured = []
        self.rates = []
        self.batches = []
        self.restored = None

    def calcLoss(self, dataset):
        self.measured.append(dataset)
        return next(self.costs[id(dataset)])

    def learnBatch(self, examples, learningRate):
        self.rates.append(learningRate)
        self.batches.append(list(examples))

    def state(self):
        return len(self.batches)

    def restore(self, state):
        self.restored = state


class Clockwork:
    """A schedule that keeps the times at which it is asked."""

    def __init__(self):
        self.observed = []

    def rate(self, learningRate, time):
        return learningRate * (1 + time)

    def observe(self, cost):
        self.observed.append(cost)


def train(learner, **changes):
    settings = {
        "trainingSet": OR,
        "descent": Iterative(),
        "generator": random.Random(1),
        "learningRate": 0.5,
        "threshold": 0.0,
        "maxEpochs": 1000,
    } | changes
    return Training(learner, **settings)


# Schedules.


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        (1, [1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 2.75]),
        (3, [1, 1.75, 2, 2.75]),
        (4, [1, 2]),
    ],
)
def test_the_schedule_is_asked_at_fractions_of_an_epoch(size, expected):
    learner = Fake()
    training = train(learner, schedule=Clockwork(), maxEpochs=2, descent=MiniBatch(size))
    list(training)
    assert learner.rates == pytest.approx([0.5 * factor for factor in expected])
    assert training.learningRate == learner.rates[-1]


def test_without_a_schedule_the_rate_stays():
    learner = Fake()
    list(train(learner, maxEpochs=3))
    assert learner.rates == [0.5] * 12


@pytest.mark.parametrize("aside", [None, ASIDE])
def test_a_schedule_sees_the_validation_cost_if_there_is_one(aside):
    costs, others = [0.9, 0.8, 0.7, 0.6], [1.4, 1.3, 1.2, 1.1]
    seen = Clockwork()
    training = train(Fake(costs, others), schedule=seen, maxEpochs=3, validationSet=aside)
    list(training)
    assert training.schedule.observed == (costs if aside is None else others)[1:]
    assert seen.observed == []  # its own is as it was


def test_a_schedule_that_remembers_is_not_shared():
    plateau = Plateau(patience=1)
    rates = []
    for _ in range(2):
        learner = Fake([1.0] * 9)
        list(train(learner, schedule=plateau, maxEpochs=6, descent=Batch()))
        rates.append(learner.rates)
    # The first epoch is the best so far, the second and third are no better: a tenth.
    assert rates[0] == pytest.approx([0.5, 0.5, 0.5, 0.05, 0.05, 0.005])
    assert rates[1] == rates[0]
    assert plateau.rate(0.5, 99) == 0.5


# Early stopping.


@pytest.mark.parametrize("patience", [1, 3])
def test_patience_ends_after_so_many_epochs_without_a_better_validation_cost(patience):
    validation = [1.0, 0.9, 0.95, 0.8, *[0.85] * 99]
    learner = Fake(None, validation)
    training = train(learner, validationSet=ASIDE, patience=patience)
    *_, last = training
    best = 1 if patience == 1 else 3
    assert training.stop is Stop.PATIENCE
    assert training.bestEpoch == best
    assert last.number == best + patience
    assert learner.restored == 4 * best


def test_an_equal_cost_is_no_better():
    training = train(Fake(None, [0.5] * 99), validationSet=ASIDE, patience=4)
    *_, last = training
    assert (last.number, training.bestEpoch, training.stop) == (4, 0, Stop.PATIENCE)


@pytest.mark.parametrize(
    ("costs", "changes", "stop"),
    [
        (None, {"maxEpochs": 4}, Stop.EPOCHS),
        ([1, 0.9, 0.8, 0.7, 0.1], {"threshold": 0.2}, Stop.THRESHOLD),
        ([1, 1, 1, 1, nan], {}, Stop.DIVERGENCE),
    ],
)
def test_the_best_weights_come_back_however_it_ends(costs, changes, stop):
    learner = Fake(costs, [0.9, 0.7, 0.5, 0.6, 0.6, 0.6])
    training = train(learner, validationSet=ASIDE, patience=10, **changes)
    *_, last = training
    assert training.stop is stop
    assert (last.number, training.bestEpoch) == (4, 2)
    assert learner.restored == 8


def test_without_patience_no_weights_come_back():
    learner = Fake(None, [0.5, 0.6, 0.7, 0.8])
    training = train(learner, validationSet=ASIDE, maxEpochs=3)
    list(training)
    assert learner.restored is None
    assert training.bestEpoch is None


def makeNetwork(engine, sizes, loss="cross-entropy", **more):
    recipe = Recipe(loss=LOSSES.read(loss), **more)
    return engine.makeRecipeNetwork(sizes, recipe, random.Random(1), 1.0)


@engines
def test_the_restored_network_costs_what_the_best_epoch_did(engine):
    dice = random.Random(3)
    dataset, aside = (
        Dataset.fromExamples(
            ([dice.gauss(0, 1), dice.gauss(0, 1)], [float(dice.random() < 0.5)]) for _ in range(8)
        )
        for _ in range(2)
    )
    network = makeNetwork(engine, [2, 6, 1], batchNorm=True)
    training = train(
        network,
        trainingSet=dataset,
        validationSet=aside,
        descent=MiniBatch(4),
        learningRate=2,
        patience=8,
        maxEpochs=60,
    )
    costs = [epoch.validationCost for epoch in training]
    assert costs[-1] > min(costs)
    assert network.calcLoss(aside) == min(costs) == costs[training.bestEpoch]


# The other ends and additions.


@pytest.mark.parametrize("after", [0, 2])
def test_it_stops_as_soon_as_all_are_right(after):
    learner = Fake()
    answers = iter([False] * after + [True] * 9)
    training = train(learner, isRight=lambda: next(answers))
    assert [epoch.number for epoch in training] == list(range(after + 1))
    assert training.stop is Stop.RIGHT


@engines
def test_what_is_learned_from_is_augmented_and_what_is_measured_is_not(engine):
    changed = Dataset.fromExamples([([5, 5], [1])] * 4)
    calls = []
    learner = Fake()

    def augment(dataset):
        calls.append(dataset)
        return changed

    list(train(learner, augment=augment, maxEpochs=3))
    assert [dataset is OR for dataset in calls] == [True] * 3
    assert [example for batch in learner.batches for example in batch] == changed.examples * 3
    assert all(dataset is OR for dataset in learner.measured)


@engines
@pytest.mark.parametrize(
    ("count", "size", "smallest", "expected"),
    [
        (33, 32, 2, [33]),
        (9, 4, 2, [4, 5]),
        (10, 4, 2, [4, 4, 2]),
        (9, 4, 1, [4, 4, 1]),
        (8, 4, 2, [4, 4]),
        (3, 4, 2, [3]),
        (3, 2, 2, [3]),
    ],
)
def test_a_last_batch_that_is_too_small_joins_the_one_before(
    engine, count, size, smallest, expected
):
    dataset = Dataset.fromExamples([([float(number)], [0.0]) for number in range(count)])
    arranged = engine.arrange(dataset)
    sizes, seen = [], []

    class Counting:
        def calcLoss(self, dataset):
            return 1.0

        def learnBatch(self, batch, learningRate):
            sizes.append(len(batch))
            isArray = isinstance(arranged, ArrayDataset)
            seen.extend(batch.inputs[1].tolist() if isArray else [x for (x,), _ in batch])

    descent = MiniBatch(size)
    training = train(
        Counting(), trainingSet=arranged, descent=descent, smallestBatch=smallest, maxEpochs=2
    )
    list(training)
    assert sizes == expected * 2
    assert sorted(seen[:count]) == sorted(seen[count:]) == list(range(count))


@engines
def test_batch_normalisation_has_no_batch_of_one(engine):
    dice = random.Random(2)
    rows = [[dice.gauss(0, 1), dice.gauss(0, 1)] for _ in range(33)]
    dataset = engine.arrange(Dataset.fromExamples((row, [float(row[0] > 0)]) for row in rows))
    network = makeNetwork(engine, [2, 4, 1], batchNorm=True)
    more = {"trainingSet": dataset, "descent": MiniBatch(32), "maxEpochs": 5}
    first, *_, last = train(network, smallestBatch=2, **more)
    assert last.cost < first.cost
    with pytest.raises(ValueError, match="a mini-batch of 2 examples or more, found 1"):
        list(train(network, **more))
