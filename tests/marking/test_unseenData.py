"""Data that nobody has seen: who learns is right on them, who compares pictures is not."""

import random

import numpy as np
import pytest

from grading.likeness import likeness
from grading.unseenData import chequerXor, swapBinary, swapDigits, swapOrForXor

SWAPS = {"zeros and ones": swapBinary, "digits": swapDigits}

NEEDED = {"zeros and ones": 0.65, "digits": 0.6}
"""The exercises' `unseenPart`."""


def arrays(swap):
    """Return the training inputs, with a 1 before each, their classes, and the same to predict."""
    training = np.array([inputs for inputs, _ in swap.training])
    classes = np.array([label for _, label in swap.training])
    ones = [np.ones((len(some), 1)) for some in (training, swap.inputs)]
    return (
        np.hstack([ones[0], training]),
        classes,
        np.hstack([ones[1], swap.inputs]),
        np.array(swap.true),
    )


def learned(training, classes, rate, epochs, width, dice):
    """Return the weights of logistic neurons, one a class, by iterative descent."""
    outputs = np.eye(classes.max() + 1)[classes]
    weights = dice.uniform(-width, width, (training.shape[1], outputs.shape[1]))
    for _ in range(epochs):
        for inputs, desired in zip(training, outputs, strict=True):
            h = 1 / (1 + np.exp(-np.clip(inputs @ weights, -500, 500)))
            weights += rate * np.outer(inputs, desired - h)
    return weights


def distances(some, others):
    return ((some[:, None] - others[None]) ** 2).sum(axis=2)


def sums(some, others):
    """Return the distances again, as sums of absolute differences."""
    return abs(some[:, None] - others[None]).sum(axis=2)


def nearest(training, classes, inputs, count=1, distances=distances):
    near = np.argsort(distances(inputs, training), axis=1)[:, :count]
    return np.array([np.bincount(classes[row]).argmax() for row in near])


def means(training, classes, inputs):
    centres = [training[classes == label].mean(axis=0) for label in range(classes.max() + 1)]
    return distances(inputs, np.array(centres)).argmin(axis=1)


def bayes(training, classes, inputs):
    likely = []
    for label in range(classes.max() + 1):
        own = training[classes == label]
        spread = own.var(axis=0) + 0.01
        likely.append(-((inputs - own.mean(axis=0)) ** 2 / spread + np.log(spread)).sum(axis=1))
    return np.array(likely).argmax(axis=0)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("name", SWAPS)
@pytest.mark.parametrize(("rate", "width"), [(0.02, 0.5), (0.1, 1.0), (0.5, 0.1)])
def test_six_epochs_of_textbook_descent_are_enough(name, seed, rate, width):
    training, classes, inputs, true = arrays(SWAPS[name](random.Random(seed)))
    weights = learned(training, classes, rate, 6, width, np.random.default_rng(seed))
    right = ((inputs @ weights).argmax(axis=1) == true).mean()
    assert right > NEEDED[name] + 0.1


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("name", SWAPS)
def test_comparing_pictures_is_not(name, seed):
    training, classes, inputs, true = arrays(SWAPS[name](random.Random(seed)))
    others = [
        nearest(training, classes, inputs, count, kind)
        for count in (1, 3, 9)
        for kind in (distances, sums)
    ]
    others += [means(training, classes, inputs), bayes(training, classes, inputs)]
    for answers in others:
        assert (answers == true).mean() < NEEDED[name] - 0.1


@pytest.mark.parametrize("name", SWAPS)
def test_the_file_s_outputs_are_not(name):
    swap = SWAPS[name](random.Random(1))
    right = sum(a == b for a, b in zip(swap.told, swap.true, strict=True))
    assert right < (NEEDED[name] - 0.1) * len(swap.true)


def test_what_the_predictions_are_like_is_measured():
    swap = swapBinary(random.Random(2))
    training, classes, inputs, true = arrays(swap)
    byNeighbour = nearest(training, classes, inputs).tolist()
    assert likeness(swap, byNeighbour) == "; 160 of 160 are what the nearest training picture is"
    byMeans = means(training, classes, inputs).tolist()
    assert likeness(swap, byMeans).endswith("the class whose mean training picture is nearest")
    assert likeness(swap, swap.told).endswith("that stand beside the inputs in the file")
    assert likeness(swap, [1 - label for label in byMeans]) == ""
    assert likeness(swap, true.tolist()) == ""


def lowestCost(examples):
    """Return the lowest mean cost in nats that one neuron has on (inputs, class) pairs."""
    inputs = np.array([[1.0, *x] for x, _ in examples])
    classes = np.array([label for _, label in examples])
    weights = np.zeros(inputs.shape[1])
    for _ in range(5000):
        h = 1 / (1 + np.exp(-inputs @ weights))
        weights += inputs.T @ (classes - h) / len(examples)
    z = inputs @ weights
    return (np.logaddexp(0, z) - classes * z).mean()


@pytest.mark.parametrize("seed", range(5))
def test_no_neuron_has_the_riddle_s_cost(seed):
    swap = swapOrForXor(random.Random(seed))
    examples = list(zip(swap.inputs, swap.told, strict=True))
    assert swap.lowestCost * 6 < lowestCost(examples)


def test_the_chequerboard_contradicts_itself_in_two_fields():
    swap = chequerXor(random.Random(3))
    fields = {}
    for inputs, label in zip(swap.inputs, swap.told, strict=True):
        fields.setdefault(tuple(inputs), set()).add(label)
    assert sorted(map(len, fields.values())) == [1] * 14 + [2] * 2
