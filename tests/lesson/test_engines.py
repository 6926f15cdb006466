"""The two engines side by side, and beside PyTorch: the same numbers."""

import random
from itertools import pairwise

import numpy
import pytest
from support.running import ROOT
from support.samples import DEPTHS, distance, randomDataset, weightsOf

from Dataset import Dataset
from learning.commandLine.options import readOptions
from learning.engines import NaiveEngine, VectorizedEngine
from learning.networks.vectorized.ArrayDataset import ArrayDataset
from learning.training.descents import Batch, Iterative, MiniBatch, Stochastic
from learning.training.Training import Training
from VectorizedNetwork import MOST_BUFFERS, VectorizedNetwork

DESCENTS = [Iterative(), Stochastic(), Batch(), MiniBatch(8)]
ENGINES = [NaiveEngine(), VectorizedEngine()]


@pytest.mark.parametrize("layerSizes", DEPTHS)
def test_same_seed_same_initial_weights(layerSizes):
    first, second = (
        weightsOf(engine.makeNetwork(layerSizes, 0.7, random.Random(3))) for engine in ENGINES
    )
    assert all((a == b).all() for a, b in zip(first, second, strict=True))


@pytest.mark.parametrize("descent", DESCENTS, ids=lambda descent: type(descent).__name__)
@pytest.mark.parametrize("layerSizes", [[64, 10], [64, 32, 10], [64, 16, 12, 10]])
def test_the_weights_agree_after_training(layerSizes, descent):
    digits = Dataset.fromExamples(Dataset(ROOT / "datasets/trainDigits.ds").examples[:100])
    trained = []
    for engine in ENGINES:
        generator = random.Random(5)
        network = engine.makeNetwork(layerSizes, 0.5, generator)
        training = Training(
            network,
            engine.arrange(digits),
            descent,
            generator,
            learningRate=0.5,
            threshold=0,
            maxEpochs=5,
        )
        costs = [epoch.cost for epoch in training]
        trained.append((weightsOf(network), costs))
    (weights, costs), (otherWeights, otherCosts) = trained
    assert otherCosts == pytest.approx(costs, rel=1e-9)
    for found, expected in zip(otherWeights, weights, strict=True):
        assert distance(found, expected) < 1e-9


@pytest.mark.parametrize("engine", ENGINES, ids=lambda engine: type(engine).__name__)
@pytest.mark.parametrize("layerSizes", DEPTHS)
def test_every_gradient_agrees_with_pytorch_s_autograd(engine, layerSizes):
    torch = pytest.importorskip("torch", reason="PyTorch is not installed")
    network = engine.makeNetwork(layerSizes, 0.5, random.Random(7))
    (example,) = randomDataset(layerSizes, 1).examples
    weights = [torch.tensor(w, requires_grad=True) for w in weightsOf(network)]
    values = torch.tensor(example.inputs, dtype=torch.float64)
    for matrix in weights:
        values = torch.sigmoid(matrix[:, 0] + matrix[:, 1:] @ values)
    desired = torch.tensor(example.outputs, dtype=torch.float64)
    torch.nn.functional.binary_cross_entropy(values, desired, reduction="sum").backward()
    network.activate(example.inputs)
    network.calculateGradients(example.outputs)
    for (previousLayer, layer), matrix in zip(pairwise(network.layers), weights, strict=True):
        inputs = [1] + [neuron.output for neuron in previousLayer]
        calculated = [[-neuron.gradient * x for x in inputs] for neuron in layer]
        assert distance(calculated, matrix.grad.numpy()) < 1e-9


# The vectorized network's own affairs.


def test_float32_is_half_as_precise_and_stays_so():
    layerSizes, dataset = [5, 4, 3], randomDataset([5, 4, 3], 9)
    networks = [
        VectorizedNetwork(layerSizes, 1.0, random.Random(1), dtype) for dtype in ("f4", "f8")
    ]
    for network, dtype in zip(networks, ("f4", "f8"), strict=True):
        for batch in ArrayDataset(dataset, dtype).batches(range(9), 4):
            network.learnBatch(batch, 0.5)
        network.activate(dataset.examples[0].inputs)
        network.calculateGradients(dataset.examples[0].outputs)
        network.applyGradients(0.5)
        assert all(weights.dtype == dtype for weights in network.weights)
    gap = max(distance(*pair) for pair in zip(*map(weightsOf, networks), strict=True))
    assert 1e-12 < gap < 1e-5


def test_arrays_or_examples_make_no_difference():
    network, other = (VectorizedNetwork([5, 4, 3], 1.0, random.Random(1)) for _ in range(2))
    dataset = randomDataset([5, 4, 3], 10)
    arrays = ArrayDataset(dataset)
    order = random.Random(2).sample(range(10), 10)
    for batch, arrayBatch in zip(dataset.batches(order, 4), arrays.batches(order, 4), strict=True):
        network.learnBatch(batch, 0.5)
        other.learnBatch(arrayBatch, 0.5)
    assert network.calcLoss(dataset) == other.calcLoss(arrays)
    for found, expected in zip(other.weights, network.weights, strict=True):
        assert (found == expected).all()


@pytest.mark.parametrize("order", [range(7), [6, 5, 4, 3, 2, 1, 0], [3, 3, 0, 1, 3, 6, 6], [2, 5]])
@pytest.mark.parametrize("size", [1, 3, 7])
def test_array_batches_are_those_of_the_dataset(order, size):
    dataset = randomDataset([3, 2], 7)
    arrays = ArrayDataset(dataset)
    for _ in range(2):  # the second time around, from the views made the first time
        batches = list(zip(dataset.batches(order, size), arrays.batches(order, size), strict=True))
        for examples, batch in batches:
            assert batch.size == len(examples)
            assert batch.inputs[0].tolist() == [1] * len(examples)
            assert batch.inputs[1:].T.tolist() == [example.inputs for example in examples]
            assert batch.desiredOutputs.T.tolist() == [example.outputs for example in examples]
            assert (batch.inputsTransposed == batch.inputs.T).all()


def test_batches_in_order_and_shuffled_do_not_get_mixed_up():
    arrays = ArrayDataset(randomDataset([3, 2], 6))
    first = arrays.batches(range(6), 2)[0].inputs.tolist()
    other = arrays.batches([5, 4, 3, 2, 1, 0], 2)[0].inputs.tolist()
    assert other != first
    assert arrays.batches(range(6), 2)[0].inputs.tolist() == first


def test_the_dtype_of_the_command_line_is_that_of_the_network_and_of_the_data():
    options = readOptions(
        "A test",
        ["--engine", "numpy", "--dtype", "float32"],
        train="xor.ds",
        learningRate=1,
        threshold=0.1,
        maxEpochs=1,
        hidden=[2],
    )
    network = options.engine.makeNetwork([2, 2, 1], 1.0, random.Random(0))
    assert [weights.dtype for weights in network.weights] == ["float32", "float32"]
    arrays = options.engine.arrange(randomDataset([2, 1], 3))
    assert isinstance(arrays, ArrayDataset)
    assert arrays.all.inputs.dtype == "float32"


def test_batches_of_many_sizes_do_not_fill_the_memory():
    network, dataset = VectorizedNetwork([3, 2]), randomDataset([3, 2], 40)
    for size in range(1, 41):
        network.learnBatch(dataset.examples[:size], 0.1)
    assert len(network._buffers) <= MOST_BUFFERS


def test_the_training_of_a_mini_batch_allocates_next_to_nothing():
    import tracemalloc

    network = VectorizedNetwork([64, 32, 10], 0.5, random.Random(1))
    (batch,) = ArrayDataset(randomDataset([64, 32, 10], 128)).batches(range(128), 128)
    network.learnBatch(batch, 0.1)  # makes the buffers
    tracemalloc.start()
    for _ in range(10):
        network.learnBatch(batch, 0.1)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 10_000  # bytes; one array of 32 × 128 would be 32,768


def test_numpy_never_warns_of_an_overflow():
    network = VectorizedNetwork([1, 1])
    network.layers[1][0].weights = [0.0, 1e6]
    with numpy.errstate(all="raise", under="ignore"):
        assert network.activate([-1]) == [0]
