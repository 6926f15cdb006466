"""One example's way through the sheet's networks: stages, weights, equations."""

import random
from copy import deepcopy

import pytest

from Dataset import Dataset, Example
from learning.explaining.Walk import Walk
from learning.learners import layersOf
from NeuralNetwork import NeuralNetwork
from Neuron import Neuron

LEARNERS = {
    "or": (lambda: Neuron(2, generator=random.Random(1)), Example([0.0, 1.0], [1.0])),
    "xor": (lambda: NeuralNetwork([2, 4, 1], 1.0, random.Random(1)), Example([1.0, 1.0], [0.0])),
    "digit": (
        lambda: NeuralNetwork([64, 10], 0.1, random.Random(1)),
        Example([n / 64 for n in range(64)], [float(n == 3) for n in range(10)]),
    ),
}


def weightsOf(learner):
    """Return all the weights."""
    return [[list(neuron.weights) for neuron in layer] for layer in layersOf(learner)]


@pytest.mark.parametrize("name", LEARNERS)
def test_weights_change_at_the_update_alone_and_as_the_learner_has_it(name):
    make, example = LEARNERS[name]
    learner, twin = make(), make()
    walk = Walk(learner, example, 0.5)
    before = weightsOf(learner)
    while walk.number < len(walk.stages) - 1:
        walk.goOn()
        assert walk.lines() or walk.stage is None
        assert weightsOf(learner) == before
    walk.goOn()
    twin.learnBatch([example], 0.5)
    assert walk.stage.kind == "update"
    assert weightsOf(learner) == weightsOf(twin) != before
    assert walk.lines()
    walk.goBack()
    assert weightsOf(learner) == before
    walk.goOn()
    walk.goOn()
    assert (walk.number, walk.isUpdated) == (0, False)
    assert weightsOf(learner) == weightsOf(twin)


@pytest.mark.parametrize("name", LEARNERS)
def test_the_order_is_forward_cost_backward_update(name):
    make, example = LEARNERS[name]
    learner = make()
    stages = Walk(learner, example, 0.5).stages
    count = sum(map(len, layersOf(learner)))
    kinds = [stage.kind for stage in stages]
    assert kinds == ["forward"] * count + ["cost"] + ["backward"] * count + ["update"]
    layers = [stage.layer for stage in stages if stage.kind == "backward"]
    assert layers == sorted(layers, reverse=True)


def test_the_numbers_are_the_networks_whatever_it_is_asked_meanwhile():
    make, example = LEARNERS["xor"]
    learner = make()
    walk = Walk(learner, example, 0.5)
    twin = deepcopy(learner)
    twin.activate(example.inputs)
    for _ in range(5):
        walk.goOn()
        learner.activate([0.3, 0.7])  # as a view beside it does
    (h,) = twin.getOutputs()
    assert walk.outputs[-1] == [h]
    assert walk.lines()[-1].endswith(f"= {h:.5g}")


def test_another_weight_changes_what_follows_from_it():
    make, example = LEARNERS["xor"]
    learner = make()
    walk = Walk(learner, example, 0.5)
    for _ in range(6):
        walk.goOn()
    walk.setWeight(1, 0, 0, -3.0)
    learner.activate(example.inputs)
    assert walk.outputs[-1] == learner.getOutputs()
    assert walk.number == 6
    while not walk.isUpdated:
        walk.goOn()
    walk.setWeight(0, 0, 1, 2.0)
    assert (walk.number, walk.isUpdated) == (0, False)


def test_the_equations_of_or_are_those_on_paper():
    neuron = Neuron(2)
    neuron.weights[:] = [0.5, -1.0, 2.0]
    walk = Walk(neuron, Dataset.fromExamples([Example([0.0, 1.0], [1.0])]).examples[0], 0.1)
    texts = []
    for _ in walk.stages:
        walk.goOn()
        texts.append(" ".join(walk.lines()))
    assert texts[0].startswith("z = w₀ + w₁x₁ + w₂x₂ = 0.5 + (−1)·0 + 2·1 = 2.5")
    assert texts[0].endswith("h = 1/(1 + e^−z) = 1/(1 + e^−2.5) = 0.92414")
    assert texts[1].endswith("= − ln(0.92414) = 0.07889")
    assert texts[2] == "∇ = y − h = 1 − 0.92414 = 0.075858"
    assert texts[3].startswith("w₀ ← w₀ + α∇ = 0.5 + 0.1 · 0.075858 = 0.50759")
