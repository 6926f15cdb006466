"""Deep networks: neuron by neuron and as matrices they are the same, with every option."""

import random

import pytest
from support.recipeNetworks import (
    COMBINATION,
    ENGINES,
    EXAMPLES,
    SIZES,
    difference,
    engines,
    learned,
    made,
)

from Dataset import Dataset, Example
from learning.activations import ACTIVATIONS
from learning.initializers import INITIALIZERS
from learning.losses import LOSSES
from learning.networks.naive.NaiveRecipeNetwork import NaiveRecipeNetwork
from learning.networks.Recipe import Recipe
from learning.networks.vectorized.ArrayDataset import ArrayDataset
from learning.networks.vectorized.VectorizedRecipeNetwork import VectorizedRecipeNetwork
from learning.optimizers import OPTIMIZERS
from NeuralNetwork import NeuralNetwork
from VectorizedNetwork import VectorizedNetwork


def recipes():
    """Return {what is special about it: recipe}, one for every option and some for several."""
    found = {}
    for name in ACTIVATIONS:
        if not ACTIVATIONS[name].needsLayer:
            found[name] = {"activation": ACTIVATIONS.read(name)}
    for name in LOSSES:
        found[name] = {"loss": LOSSES.read(COMBINATION if name == "combination" else name)}
    for name in INITIALIZERS:
        words = "constant:value=0.1" if name == "constant" else name
        found[f"init {name}"] = {"initializer": INITIALIZERS.read(words)}
    for name in OPTIMIZERS:
        found[f"optimizer {name}"] = {"optimizer": OPTIMIZERS.read(name)}
    for field, value in (
        ("l1", 0.01),
        ("l2", 0.01),
        ("dropout", 0.4),
        ("batchNorm", True),
        ("normalize", True),
        ("clipNorm", 0.1),
        ("clipValue", 0.01),
        ("accumulate", 3),
    ):
        found[field] = {field: value}
    found["softmax under squared error"] = {
        "loss": LOSSES.read("squared-error"),
        "outputActivation": ACTIVATIONS.read("softmax"),
    }
    found["everything"] = {
        "activation": ACTIVATIONS.read("prelu"),
        "loss": LOSSES.read("categorical-cross-entropy"),
        "initializer": INITIALIZERS.read("he"),
        "optimizer": OPTIMIZERS.read("adam"),
        "l1": 0.001,
        "l2": 0.01,
        "dropout": 0.2,
        "batchNorm": True,
        "normalize": True,
        "clipNorm": 0.5,
        "accumulate": 2,
    }
    return {name: Recipe(**fields) for name, fields in found.items()}


def mixed(seed):
    """Return a recipe in which everything is drawn by chance."""
    dice = random.Random(seed)
    losses = ["cross-entropy", "categorical-cross-entropy", "squared-error", "multi-class-hinge"]
    draw = {
        "activation": lambda: ACTIVATIONS.read(dice.choice(["tanh", "elu", "prelu", "logistic"])),
        "loss": lambda: LOSSES.read(dice.choice(losses)),
        "initializer": lambda: INITIALIZERS.read(dice.choice(["he", "xavier", "he-uniform"])),
        "optimizer": lambda: OPTIMIZERS.read(dice.choice(list(OPTIMIZERS))),
        "l1": lambda: 0.01,
        "l2": lambda: 0.05,
        "dropout": lambda: dice.uniform(0.1, 0.5),
        "batchNorm": lambda: True,
        "normalize": lambda: True,
        "clipNorm": lambda: dice.uniform(0.1, 1),
        "clipValue": lambda: dice.uniform(0.01, 0.1),
        "accumulate": lambda: dice.randint(2, 5),
    }
    fields = dice.sample(list(draw), 6)
    return Recipe(**{field: draw[field]() for field in fields})


RECIPES = recipes() | {f"mixed {seed}": mixed(seed) for seed in range(8)}


@pytest.mark.parametrize("name", RECIPES)
def test_after_twenty_mini_batches_both_engines_have_the_same_numbers(name):
    networks = [learned(made(kind, RECIPES[name])) for kind in ENGINES]
    # Euclidean distances of outputs that are close to each other lose a few digits.
    bound = 1e-8 if name in ("contrastive", "triplet") else 1e-9
    assert difference(*networks) < bound
    costs = [network.calcLoss(Dataset.fromExamples(EXAMPLES)) for network in networks]
    assert costs[0] == pytest.approx(costs[1], rel=1e-8)
    assert difference(networks[0], made(NaiveRecipeNetwork, RECIPES[name])) > 1e-6


@engines
@pytest.mark.parametrize("plain", [NeuralNetwork, VectorizedNetwork])
def test_the_recipe_of_the_sheet_is_the_network_of_the_sheet(kind, plain):
    network = learned(made(kind))
    peer = learned(plain(SIZES, 0.5, random.Random(3)))
    weights = [list(neuron.weights) for layer in peer.layers[1:] for neuron in layer]
    for (_, found), expected in zip(network.state(), weights, strict=True):
        assert found == pytest.approx(expected, rel=1e-9)
    dataset = Dataset.fromExamples(EXAMPLES)
    assert network.calcLoss(dataset) == pytest.approx(peer.calcLoss(dataset), rel=1e-9)


@engines
def test_the_sheet_s_four_calls_do_what_the_sheet_s_network_does(kind):
    network, peer = made(kind), NeuralNetwork(SIZES, 0.5, random.Random(3))
    for inputs, desired in EXAMPLES[:5]:
        for learner in (network, peer):
            learner.activate(inputs)
            learner.calculateGradients(desired)
            learner.applyGradients(0.3)
        assert network.getOutputs() == pytest.approx(peer.getOutputs(), rel=1e-9)
        for layer, peers in zip(network.layers[1:], peer.layers[1:], strict=True):
            found = [neuron.gradient for neuron in layer]
            assert found == pytest.approx([neuron.gradient for neuron in peers], rel=1e-9)
            found = [neuron.output for neuron in layer]
            assert found == pytest.approx([neuron.output for neuron in peers], rel=1e-9)


@engines
def test_looking_at_an_example_leaves_what_waits_alone(kind):
    recipe = Recipe(accumulate=2)
    watched, other = made(kind, recipe), made(kind, recipe)
    for network in (watched, other):
        network.learnBatch(EXAMPLES[:8], 0.5)
        if network is watched:
            network.activate(EXAMPLES[0].inputs)
            network.calculateGradients(EXAMPLES[0].outputs)
            network.probe(EXAMPLES[:20])
        network.learnBatch(EXAMPLES[8:16], 0.5)
    assert watched.state() == other.state()


@pytest.mark.parametrize("name", ["everything", "batchNorm", "prelu", "normalize"])
def test_the_state_of_one_engine_makes_the_other_the_same(name):
    source, target = (
        learned(made(NaiveRecipeNetwork, RECIPES[name])),
        made(VectorizedRecipeNetwork, RECIPES[name]),
    )
    target.restore(source.state())
    dataset = Dataset.fromExamples(EXAMPLES)
    for a, b in zip(source.activateAll(dataset), target.activateAll(dataset), strict=True):
        assert a == pytest.approx(b, rel=1e-9)
    back = made(NaiveRecipeNetwork, RECIPES[name])
    back.restore(target.state())
    assert back.state() == source.state()


@pytest.mark.parametrize("kind", [NaiveRecipeNetwork, VectorizedRecipeNetwork])
@pytest.mark.parametrize("method", ["calcLoss", "learnBatch", "activateAll"])
@pytest.mark.parametrize(
    ("example", "message"),
    [
        (Example([1.0], [1, 0]), "inputs: expected 2 numbers, found 1"),
        (Example([1.0, 2.0, 3.0], [1, 0]), "inputs: expected 2 numbers, found 3"),
        (Example([1.0, 2.0], [1, 0, 0]), "desired outputs: expected 2 numbers, .* found 3"),
    ],
)
def test_examples_of_another_size_are_refused(kind, method, example, message):
    network = kind([2, 3, 2], Recipe(), random.Random(1))
    arguments = ([example], 0.1) if method == "learnBatch" else (Dataset.fromExamples([example]),)
    with pytest.raises(ValueError, match=message):
        getattr(network, method)(*arguments)


def test_numbers_too_large_for_single_precision_are_infinite_without_a_warning():
    recipe = Recipe(initializer=INITIALIZERS.read("uniform:width=1e308"))
    network = VectorizedRecipeNetwork([2, 2], recipe, random.Random(1), dtype="float32")
    dataset = ArrayDataset(Dataset.fromExamples([Example([1e308, 1.0], [1, 0])]), "float32")
    network.calcLoss(dataset.withInputs([[1e308, 1e308]]))
    VectorizedNetwork([2, 2], 1e308, random.Random(1), "float32").calcLoss(dataset)
