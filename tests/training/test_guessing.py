"""What it costs to know only how frequent each class is; and trials on copies of a network."""

import random
from math import log

import pytest
from support.recipeNetworks import ENGINES, EXAMPLES, difference, learned, made

from Dataset import Dataset
from learning.losses import LOSSES
from learning.networks.Recipe import Recipe
from learning.optimizers import OPTIMIZERS
from learning.training.descents import Batch, MiniBatch
from learning.training.guessing import frequencyCost
from learning.training.trials import Trials

TEN = Dataset.fromExamples(
    ([0.0], [float(place == label) for place in range(10)]) for label in range(10)
)


@pytest.mark.parametrize(
    ("loss", "expected"),
    [
        ("cross-entropy", -10 * (0.1 * log(0.1) + 0.9 * log(0.9))),  # 3.25 nats
        ("categorical-cross-entropy", log(10)),
        ("squared-error", 0.9),
        ("absolute-error", 1.0),
        ("hinge", 2.0),  # −1 everywhere: wrong by 2 for one of ten
        ("multi-class-hinge", 9.0),
        ("perceptron", None),
        ("triplet", None),
    ],
)
def test_guessing_by_frequency_costs_what_it_should(loss, expected):
    found = frequencyCost(Recipe(loss=LOSSES.read(loss)), TEN)
    assert found == (None if expected is None else pytest.approx(expected, rel=1e-6))


@pytest.mark.parametrize("kind", ENGINES)
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_a_trial_does_what_the_network_would_and_leaves_it_as_it_is(kind, optimizer):
    dataset = Dataset.fromExamples(EXAMPLES)
    recipe = Recipe(optimizer=OPTIMIZERS.read(optimizer), batchNorm=True, dropout=0.2)
    network, same = learned(made(kind, recipe), batches=3), learned(made(kind, recipe), batches=3)
    trials = Trials(network, dataset, MiniBatch(8), examples=80, steps=10)
    first, again = trials.costAfter(0.05), trials.costAfter(0.05)
    assert difference(network, same) == 0
    order = random.Random(0).sample(range(160), 160)
    for start in range(0, 80, 8):
        same.learnBatch([EXAMPLES[place] for place in order[start : start + 8]], 0.05)
    assert first == again == pytest.approx(same.calcLoss(dataset))
    assert difference(network, same) > 0


def test_a_trial_takes_steps_enough_and_no_batch_too_large():
    network = made(ENGINES[1])
    sizes = []
    network.learnBatch = lambda batch, rate: sizes.append(len(batch))
    Trials(network, Dataset.fromExamples(EXAMPLES), Batch()).costAfter(0.1)
    assert len(sizes) >= 20
    assert max(sizes) <= 100
    assert sum(sizes) >= 1000
