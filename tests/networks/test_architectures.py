"""Convolutions, pooling and residuals on both engines: gradients, PyTorch, and each other."""

import random

import numpy
import pytest
from support.architectures import drawn, examplesFor, network
from support.recipeNetworks import difference, engines, meanGradients
from support.torchArchitectures import TorchArchitecture

from Dataset import Dataset
from learning.layers.AveragePooling import AveragePooling
from learning.layers.BlockB import BlockB
from learning.layers.Convolution import Convolution
from learning.layers.Dense import Dense
from learning.layers.Dropout import Dropout
from learning.layers.MaxPooling import MaxPooling
from learning.layers.Residual import Residual
from learning.networks.naive.NaiveRecipeNetwork import NaiveRecipeNetwork
from learning.networks.Recipe import Recipe
from learning.networks.vectorized.ArrayDataset import ArrayDataset
from learning.networks.vectorized.VectorizedRecipeNetwork import VectorizedRecipeNetwork
from learning.optimizers import OPTIMIZERS

SEEDS = range(20)
MIXED = [
    (2, 6, 6),
    Convolution(3, 3, padding=1, norm="batch"),
    MaxPooling(2, 1),
    Residual().holding(
        [Convolution(3, padding=1, norm="layer"), Convolution(4, stride=2, padding=1)]
    ),
    AveragePooling(2, 1),
    BlockB(),
    Dense(5, dropout=0.3, norm="layer"),
    3,
]


def downhill(made, values, examples, step=1e-5):
    """Return minus the derivatives of the cost, by central differences, of some numbers."""
    found = []
    for index in range(len(values)):
        middle = values[index]
        costs = []
        for change in (-step, step):
            values[index] = middle + change
            costs.append(made.calcTrainingCost(examples))
        values[index] = middle
        found.append((costs[0] - costs[1]) / (2 * step))
    return found


@pytest.mark.parametrize("seed", SEEDS)
def test_the_gradients_of_random_architectures_are_minus_the_slopes(seed):
    made = network(VectorizedRecipeNetwork, drawn(seed))
    examples = examplesFor(made).examples
    gradients = meanGradients(made, examples)
    for parameters, found in zip(made.parameters(), gradients, strict=True):
        values, _ = parameters.flat()
        places = random.Random(seed).sample(range(len(values)), min(6, len(values)))
        expected = _slopesAt(made, values, places, examples)
        assert [found[place] for place in places] == pytest.approx(expected, rel=1e-6, abs=1e-6)


def _slopesAt(made, values, places, examples):
    expected = []
    for place in places:
        expected += downhill(made, values[place : place + 1], examples)
    return expected


@pytest.mark.parametrize("seed", SEEDS)
def test_the_gradients_of_random_architectures_are_pytorch_s(seed):
    torch = pytest.importorskip("torch", reason="PyTorch is not installed")
    for kind in (NaiveRecipeNetwork, VectorizedRecipeNetwork):
        made = network(kind, drawn(seed))
        dataset = examplesFor(made)
        twin = TorchArchitecture(made, torch)
        assert not twin.rows
        outputs = twin.forward([inputs for inputs, _ in dataset.examples], isTraining=True)
        desired = torch.tensor([y for _, y in dataset.examples], dtype=torch.float64)
        (((desired - outputs) ** 2).sum() / len(desired)).backward()
        gradients = byName(made, meanGradients(made, dataset.examples))
        for name, tensors in twin.learned.items():
            expected = numpy.concatenate([-tensor.grad.numpy().ravel() for tensor in tensors])
            assert gradients[name] == pytest.approx(expected, rel=1e-9, abs=1e-9)
        running = [tensor.numpy().tolist() for pair in twin.running for tensor in pair]
        found = [row for word, row in made.state() if word.startswith("running")]
        assert numpy.concatenate([[], *found]) == pytest.approx(
            numpy.concatenate([[], *running]), rel=1e-9, abs=1e-12
        )
        answers = twin.forward([inputs for inputs, _ in dataset.examples], isTraining=False)
        assert numpy.array(made.activateAll(dataset)) == pytest.approx(
            answers.detach().numpy(), rel=1e-9, abs=1e-12
        )


def byName(made, gradients):
    """Return all gradients of weights in one array, all of γ, and all of β."""
    found = {}
    for parameters, gradient in zip(made.parameters(), gradients, strict=True):
        found[parameters.name] = numpy.append(found.get(parameters.name, []), gradient)
    return found


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_after_20_mini_batches_the_engines_are_equal_with_every_optimizer(name):
    pair = []
    for kind in (NaiveRecipeNetwork, VectorizedRecipeNetwork):
        made = network(
            kind, MIXED, activation="prelu", optimizer=OPTIMIZERS.read(name), dropout=0.2, l2=0.01
        )
        examples = examplesFor(made, 12).examples
        for start in range(20):
            made.learnBatch([examples[(start + step) % 12] for step in range(3)], 0.002)
        pair.append(made)
    assert difference(*pair) < 1e-9
    first, second = (made.activateAll(Dataset.fromExamples(examples)) for made in pair)
    assert numpy.array(first) == pytest.approx(numpy.array(second), rel=1e-9)


@engines
def test_a_weight_of_a_filter_is_that_of_every_neuron_of_its_map_and_of_no_other(kind):
    made = network(kind, [(2, 5, 5), Convolution(3, padding=1), 3])
    inputs = examplesFor(made, 1).examples[0].inputs

    def answers():
        made.activate(inputs)
        return [neuron.output for neuron in made.layers[1]]

    before = answers()
    made.layers[1][25].weights[4] += 0.5  # the first neuron of the second map
    changed = [old != new for old, new in zip(before, answers(), strict=True)]
    inMap = [neuron for neuron in range(75) if 25 <= neuron < 50]
    seen = [neuron for neuron in inMap if made.layers[1][neuron].patch[3] >= 0]
    assert [neuron for neuron, isChanged in enumerate(changed) if isChanged] == seen
    made.layers[1][25].weights[0] += 0.5
    changed = [old != new for old, new in zip(before, answers(), strict=True)]
    assert [neuron for neuron, isChanged in enumerate(changed) if isChanged] == inMap


@engines
def test_a_neuron_of_a_map_answers_for_its_patch_alone(kind):
    made = network(kind, [(1, 4, 4), Convolution(2, 2, 2), 3])
    inputs = examplesFor(made, 1).examples[0].inputs
    made.activate(inputs)
    for neuron in made.layers[1]:
        bias, *weights = neuron.weights
        z = bias + sum(w * inputs[place] for w, place in zip(weights, neuron.patch, strict=True))
        assert neuron.output == pytest.approx(numpy.tanh(z), rel=1e-12)


@engines
def test_dropout_drops_whole_maps(kind):
    made = network(kind, [(1, 4, 4), Convolution(6, padding=1, dropout=0.5), 3])
    rows, _ = made._batchOf(examplesFor(made, 8).examples)
    outputs = numpy.array(made.chain[0].forward(rows, isTraining=True))
    outputs = outputs if kind is NaiveRecipeNetwork else outputs.T
    isDropped = (outputs.reshape(8, 6, 16) == 0).sum(axis=2)
    assert set(isDropped.ravel()) == {0, 16}


@engines
def test_of_equal_pixels_the_first_in_row_order_gets_the_gradient(kind):
    made = network(kind, [(1, 4, 4), MaxPooling(), 3])
    pooling = made.chain[0]
    rows, _ = made._batchOf([([1.0] * 16, [0.0] * 3)] * 2)
    gradients, _ = made._batchOf([([0.0] * 16, [0.0] * 3)] * 2)
    pooling.forward(rows, isTraining=True)
    gradients = [[1.0, 2.0, 3.0, 4.0]] * 2
    if kind is VectorizedRecipeNetwork:
        gradients = numpy.array(gradients).T
    found = numpy.array(pooling.backward(gradients))
    found = found if kind is NaiveRecipeNetwork else found.T
    image = found[0].reshape(4, 4)
    assert image[::2, ::2].tolist() == [[1, 2], [3, 4]]
    assert image.sum() == 10


@engines
def test_a_dense_network_says_the_same_as_ever(kind):
    made = kind([5, 4, 3], Recipe(), random.Random(0))
    assert repr(made) == f"{kind.__name__}([5, 4, 3]: 39 weights)"
    assert [len(layer) for layer in made.layers] == [5, 4, 3]


@engines
def test_the_layers_of_every_kind_are_neurons_to_look_at(kind):
    made = network(kind, MIXED)
    inputs, desired = examplesFor(made, 1).examples[0]
    made.activate(inputs)
    made.calculateGradients(desired)
    shapes = [placed.outputShape for placed in made.placed]
    assert [len(layer) for layer in made.layers[1:]] == [int(numpy.prod(s)) for s in shapes]
    for layer in made.layers[1:]:
        for neuron in layer:
            assert isinstance(neuron.output, float)
            assert isinstance(neuron.gradient, float)
            assert repr(neuron)


@engines
def test_inputs_are_dropped_one_by_one_in_training_alone(kind):
    made = network(kind, [(2, 4, 4), Dropout(0.25), 3])
    rows, _ = made._batchOf([([1.0] * 32, [0.0] * 3)] * 40)
    outputs = numpy.array(made.chain[0].forward(rows, isTraining=True))
    assert set(outputs.ravel()) == {0.0, 1 / 0.75}
    assert (outputs == 0).mean() == pytest.approx(0.25, abs=0.04)
    assert (made.chain[0].backward(outputs) == numpy.square(outputs)).all()
    assert numpy.array(made.chain[0].forward(rows, isTraining=False)).min() == 1


@engines
def test_where_the_recipe_forbids_it_no_layer_drops_anything(kind):
    items = [(2, 4, 4), Dropout(0.25), Convolution(2, dropout=0.5), 3]
    made = network(kind, items, dropout=None)
    examples = examplesFor(made).examples
    assert made.calcTrainingCost(examples) == made.calcTrainingCost(examples)
    made = network(kind, items)
    assert made.calcTrainingCost(examples) != made.calcTrainingCost(examples)


def test_both_engines_drop_the_same_inputs():
    naive, vectorized = (
        network(kind, [(2, 4, 4), Dropout(0.25), Convolution(2), 3])
        for kind in (NaiveRecipeNetwork, VectorizedRecipeNetwork)
    )
    examples = examplesFor(naive).examples
    for made in (naive, vectorized):
        for _ in range(5):
            made.learnBatch(examples, 0.05)
    assert difference(naive, vectorized) < 1e-12


def test_images_that_pass_in_parts_cost_what_they_cost_together(monkeypatch):
    made = network(VectorizedRecipeNetwork, [(1, 8, 8), Convolution(2), 3])
    dataset = examplesFor(made, 10)
    for examples in (dataset, ArrayDataset(dataset)):
        monkeypatch.setattr("learning.networks.RecipeNetwork.PART", 100)
        monkeypatch.setattr("learning.networks.vectorized.VectorizedRecipeNetwork.PART", 100)
        whole, answers = made.calcLoss(examples), made.activateAll(examples)
        monkeypatch.setattr("learning.networks.RecipeNetwork.PART", 4)
        monkeypatch.setattr("learning.networks.vectorized.VectorizedRecipeNetwork.PART", 4)
        seen = []
        forward = made.chain[0].forward
        monkeypatch.setattr(
            made.chain[0],
            "forward",
            lambda x, t, f=forward, s=seen: s.append(x.shape[1]) or f(x, t),
        )
        assert made.calcLoss(examples) == pytest.approx(whole, rel=1e-12)
        assert seen == [4, 4, 2]
        assert numpy.array(made.activateAll(examples)) == pytest.approx(numpy.array(answers))
