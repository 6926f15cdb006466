"""Deep networks: neuron by neuron and as matrices they are the same, with every option."""

import random
from math import sqrt

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st
from running import ROOT

from Dataset import Dataset
from learning.activations import ACTIVATIONS
from learning.activations.ReLU import ReLU
from learning.augmentations import AUGMENTATIONS
from learning.augmentations.Augmentations import Augmentations
from learning.augmentations.Rotate import Rotate
from learning.augmentations.Shift import Shift
from learning.Dropout import Dropout
from learning.initializers import INITIALIZERS
from learning.losses import LOSSES
from learning.losses.Hinge import Hinge
from learning.naive.NaiveNetwork import NaiveNetwork
from learning.Normalization import Normalization
from learning.optimizers import OPTIMIZERS
from learning.Recipe import Recipe
from learning.vectorized.MatrixNetwork import MatrixNetwork
from NeuralNetwork import NeuralNetwork
from VectorizedNetwork import VectorizedNetwork

EXAMPLES = Dataset(ROOT / "datasets/trainDigits.ds").examples[:160]
SIZES = [64, 6, 5, 10]
ENGINES = [NaiveNetwork, MatrixNetwork]
COMBINATION = "combination:parts=categorical-cross-entropy[0..5]+0.5*squared-error[6..9]"

engines = pytest.mark.parametrize("kind", ENGINES)


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


RECIPES = recipes()


def made(kind, recipe=None, sizes=SIZES, seed=3):
    """Return a network of an engine, the same for both."""
    network = kind(sizes, recipe or Recipe(), random.Random(seed), 0.5)
    if network.recipe.normalize:
        network.normalization = Normalization.of(EXAMPLES)
    return network


def learned(network, batchSize=8, batches=20, rate=0.05):
    """Return the network after some mini-batches."""
    for start in range(0, batchSize * batches, batchSize):
        network.learnBatch(EXAMPLES[start : start + batchSize], rate)
    return network


def difference(found, expected):
    """Return ‖found − expected‖ / ‖expected‖ for each line of two networks' states."""
    ratios = []
    for (word, a), (other, b) in zip(found.state(), expected.state(), strict=True):
        assert word == other
        ratios.append(numpy.linalg.norm(numpy.subtract(a, b)) / (numpy.linalg.norm(b) or 1))
    return max(ratios)


@pytest.mark.parametrize("name", RECIPES)
def test_after_twenty_mini_batches_both_engines_have_the_same_numbers(name):
    networks = [learned(made(kind, RECIPES[name])) for kind in ENGINES]
    # Euclidean distances of outputs that are close to each other lose a few digits.
    bound = 1e-8 if name in ("contrastive", "triplet") else 1e-9
    assert difference(*networks) < bound
    costs = [network.calcLoss(Dataset.fromExamples(EXAMPLES)) for network in networks]
    assert costs[0] == pytest.approx(costs[1], rel=1e-8)
    assert difference(networks[0], made(NaiveNetwork, RECIPES[name])) > 1e-6


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


@engines
def test_four_mini_batches_accumulated_are_one_four_times_as_large(kind):
    together, apart = made(kind), made(kind, Recipe(accumulate=4))
    learned(together, batchSize=32, batches=2)
    learned(apart, batchSize=8, batches=8)
    assert difference(apart, together) < 1e-12


@engines
def test_between_the_updates_nothing_moves(kind):
    network = made(kind, Recipe(accumulate=3))
    before = network.state()
    learned(network, batches=2)
    assert network.state() == before
    network.learnBatch(EXAMPLES[:8], 0.1)
    assert network.state() != before


@engines
def test_l2_is_pytorch_s_weight_decay_without_the_biases(kind):
    decayed, plain = made(kind, Recipe(l2=0.1)), made(kind)
    start = plain.state()
    for network in (decayed, plain):
        network.learnBatch(EXAMPLES[:8], 0.5)
    for (_, found), (_, without), (_, before) in zip(
        decayed.state(), plain.state(), start, strict=True
    ):
        assert found[0] == without[0]
        expected = numpy.subtract(without[1:], 0.5 * 0.1 * numpy.array(before[1:]))
        assert found[1:] == pytest.approx(expected.tolist(), rel=1e-9, abs=1e-12)


@engines
@pytest.mark.parametrize("limit", [0.01, 0.3, 2.0, 3.0, 5.0, 1e6])
def test_the_norm_is_clipped_as_pytorch_s(kind, limit):
    torch = pytest.importorskip("torch")
    plain, clipped = made(kind), made(kind, Recipe(clipNorm=limit))
    for network in (plain, clipped):
        network.addGradients(EXAMPLES[:8])
        network.takeGradients()
    tensors = [torch.zeros(len(p.flat()[0]), dtype=torch.float64) for p in plain.parameters()]
    for tensor, parameters in zip(tensors, plain.parameters(), strict=True):
        tensor.grad = torch.tensor(list(parameters.flat()[1]), dtype=torch.float64)
    torch.nn.utils.clip_grad_norm_(tensors, limit)
    for tensor, parameters in zip(tensors, clipped.parameters(), strict=True):
        assert list(parameters.flat()[1]) == pytest.approx(tensor.grad.tolist(), rel=1e-9)


@engines
def test_values_are_clipped_each_by_itself(kind):
    plain, clipped = made(kind), made(kind, Recipe(clipValue=0.01))
    for network in (plain, clipped):
        network.addGradients(EXAMPLES[:8])
        network.takeGradients()
    for before, after in zip(plain.parameters(), clipped.parameters(), strict=True):
        expected = numpy.clip(before.flat()[1], -0.01, 0.01)
        assert list(after.flat()[1]) == pytest.approx(expected.tolist(), rel=1e-12)


@engines
def test_dropout_is_off_at_prediction(kind):
    network = made(kind, Recipe(dropout=0.5))
    answers = [network.activate(EXAMPLES[0].inputs) for _ in range(5)]
    assert all(answer == answers[0] for answer in answers)
    assert made(kind).activate(EXAMPLES[0].inputs) == answers[0]
    costs = {network.calcTrainingCost(EXAMPLES[:8]) for _ in range(5)}
    assert len(costs) == 5


@given(st.floats(0.05, 0.9), st.integers(0, 1000))
def test_a_mask_drops_with_its_probability_and_keeps_the_mean(probability, seed):
    count = 4000
    (mask,) = Dropout(probability, random.Random(seed)).mask(1, count)
    deviation = sqrt(probability * (1 - probability) / count)
    assert mask.count(0) / count == pytest.approx(probability, abs=5 * deviation)
    assert {factor for factor in mask if factor} == {1 / (1 - probability)}
    array = Dropout(probability, random.Random(seed)).maskArray(1, count, "float64")
    assert array[:, 0].tolist() == mask


@engines
def test_batch_normalisation_drops_the_bias_and_predicts_with_running_statistics(kind):
    network = learned(made(kind, Recipe(batchNorm=True)))
    for neuron in [*network.layers[1], *network.layers[2]]:
        assert neuron.weights[0] == 0
    assert network.layers[3][0].weights[0] != 0
    alone = network.activate(EXAMPLES[0].inputs)
    together = network.activateAll(Dataset.fromExamples(EXAMPLES))[0]
    assert alone == pytest.approx(together, rel=1e-12)


@pytest.mark.parametrize("name", ["everything", "batchNorm", "prelu", "normalize"])
def test_the_state_of_one_engine_makes_the_other_the_same(name):
    source, target = learned(made(NaiveNetwork, RECIPES[name])), made(MatrixNetwork, RECIPES[name])
    target.restore(source.state())
    dataset = Dataset.fromExamples(EXAMPLES)
    for a, b in zip(source.activateAll(dataset), target.activateAll(dataset), strict=True):
        assert a == pytest.approx(b, rel=1e-9)
    back = made(NaiveNetwork, RECIPES[name])
    back.restore(target.state())
    assert back.state() == source.state()


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        (
            {"loss": Hinge(), "outputActivation": ACTIVATIONS.read("softmax")},
            "linear.*softmax.*scores",
        ),
        ({"activation": ACTIVATIONS.read("softmax")}, "for the output layer"),
        ({"dropout": 1.0}, "dropout: expected a number from 0 to less than 1, found 1.0"),
        ({"l2": -0.1}, "l2: expected a number from 0 up, found -0.1"),
        ({"clipNorm": 0.0}, "clipNorm: expected a finite number above 0, found 0.0"),
        ({"accumulate": 0}, "accumulate: expected a whole number from 1 up, found 0"),
        ({"patience": 0}, "patience: expected a whole number from 1 up, found 0"),
        (
            {"loss": LOSSES.read(COMBINATION), "outputActivation": ReLU()},
            "expected none beside the loss combination",
        ),
    ],
)
def test_recipes_that_make_no_sense_are_refused_with_a_reason(fields, message):
    with pytest.raises(ValueError, match=message):
        Recipe(**fields)


# Augmentation.


@pytest.mark.parametrize("name", AUGMENTATIONS)
def test_images_one_by_one_are_the_images_all_at_once(name):
    augmentation = Augmentations([AUGMENTATIONS.read(name)])
    rows = [inputs for inputs, _ in EXAMPLES[:40]]
    changed = augmentation.rows(rows, random.Random(5))
    array = augmentation.array(numpy.array(rows), random.Random(5))
    assert array.tolist() == [pytest.approx(row, abs=1e-12) for row in changed]
    assert sum(a != b for a, b in zip(rows, changed, strict=True)) > 30


def test_a_shift_moves_the_image_and_lets_blank_in():
    image = numpy.arange(1, 65).reshape(8, 8)
    found = {tuple(Shift(1).image(image.ravel().tolist(), place)) for place in range(9)}
    expected = set()
    for down in (-1, 0, 1):
        for right in (-1, 0, 1):
            padded = numpy.pad(image, 1)[1 - down : 9 - down, 1 - right : 9 - right]
            expected.add(tuple(padded.ravel().tolist()))
    assert found == expected


def test_a_rotation_turns_the_image():
    image = numpy.array(EXAMPLES[0].inputs)
    turned = Rotate().image(image.tolist(), numpy.pi / 2)
    assert turned == pytest.approx(numpy.rot90(image.reshape(8, 8), -1).ravel().tolist(), abs=1e-9)
    assert Rotate().image(image.tolist(), 0.0) == pytest.approx(image.tolist())
