"""Deep networks beside PyTorch's: outputs, gradients, batch normalisation, dropout."""

import random

import numpy
import pytest
from support.lossSamples import PARTS
from support.recipeNetworks import engines, makeExamples, makeNetwork, meanGradients

from learning.networks.Dropout import Dropout

pytestmark = pytest.mark.usefixtures("pytorch")
torch = None  # until a test asks for it

COSTS = {
    "cross-entropy": lambda z, y: torch.nn.functional.binary_cross_entropy_with_logits(
        z, y, reduction="sum"
    ),
    "categorical-cross-entropy": lambda z, y: torch.nn.functional.cross_entropy(
        z, y, reduction="sum"
    ),
    "squared-error": lambda z, y: ((y - z) ** 2).sum(),
    "multi-class-hinge": lambda z, y: (
        torch.nn.functional.multi_margin_loss(z, y.argmax(1), reduction="sum") * y.shape[1]
    ),
    PARTS: lambda z, y: (
        torch.nn.functional.cross_entropy(z[:, :3], y[:, :3], reduction="sum")
        + 0.5 * ((y[:, 3:] - z[:, 3:]) ** 2).sum()
    ),
}
FUNCTIONS = {
    "elu": lambda z: torch.nn.functional.elu(z),
    "leaky-relu": lambda z: torch.nn.functional.leaky_relu(z, 0.01),
    "linear": lambda z: z,
    "logistic": lambda z: torch.sigmoid(z),
    "relu": lambda z: torch.relu(z),
    "tanh": lambda z: torch.tanh(z),
}


@pytest.fixture
def pytorch():
    """Give PyTorch, or skip the test."""
    global torch
    torch = pytest.importorskip("torch", reason="PyTorch is not installed")


class Twin:
    """A network's copy made of PyTorch's layers, in float64; it reads the network's state."""

    def __init__(self, network):
        self.hidden = network.recipe.activation.name
        self.layers = []
        pairs = network.state()
        for rows in (layer.neurons for layer in network.chain):
            weights = [pairs.pop(0)[1] for _ in rows]
            layer = {"weights": torch.tensor(weights, dtype=torch.float64, requires_grad=True)}
            while pairs and pairs[0][0] != "weights":
                word, row = pairs.pop(0)
                layer[word] = torch.tensor(row, dtype=torch.float64)
            if "slopes" in layer:
                layer["slopes"].requires_grad_()
            if "gamma" in layer:
                layer["norm"] = self.normalization(layer)
            self.layers.append(layer)

    @staticmethod
    def normalization(layer):
        norm = torch.nn.BatchNorm1d(len(layer["gamma"]), dtype=torch.float64)
        norm.weight.data[:], norm.bias.data[:] = layer["gamma"], layer["beta"]
        norm.running_mean[:] = layer["running-mean"]
        norm.running_var[:] = layer["running-variance"]
        return norm

    def forward(self, inputs, masks=None, isTraining=True):
        """Return the weighted sums of the last layer, rows for examples."""
        values = torch.tensor(inputs, dtype=torch.float64)
        for index, layer in enumerate(self.layers):
            values = values @ layer["weights"][:, 1:].T + layer["weights"][:, 0]
            if "norm" in layer:
                values = layer["norm"].train(isTraining)(values)
            if index < len(self.layers) - 1:
                values = self.activate(layer, values)
                if masks:
                    values = values * torch.tensor(masks[index], dtype=torch.float64)
        return values

    def activate(self, layer, values):
        if self.hidden == "prelu":
            return torch.nn.functional.prelu(values, layer["slopes"])
        return FUNCTIONS[self.hidden](values)

    def gradients(self):
        """Return the derivatives of everything that is learned, layer after layer."""
        for layer in self.layers:
            yield layer["weights"].grad
            if "slopes" in layer:
                yield layer["slopes"].grad
            if "norm" in layer:
                yield layer["norm"].weight.grad
                yield layer["norm"].bias.grad

    def statistics(self):
        """Return the running means and variances of each hidden layer."""
        norms = [layer["norm"] for layer in self.layers if "norm" in layer]
        return [s.tolist() for norm in norms for s in (norm.running_mean, norm.running_var)]


def step(network, twin, dataset, masks=None):
    """Give both the same examples; return minus the gradients of each as one array."""
    inputs, desired = [list(rows) for rows in zip(*dataset.examples, strict=True)]
    desired = torch.tensor(desired, dtype=torch.float64)
    cost = COSTS[network.recipe.loss.spelling()](twin.forward(inputs, masks), desired)
    (cost / len(inputs)).backward()
    expected = numpy.concatenate([gradient.numpy().ravel() for gradient in twin.gradients()])
    meanGradients(network, dataset.examples)
    found = []
    for layer in network.chain:
        every = layer.parameters()
        kinds = len(every) // len(layer.neurons) or len(every)  # of a neuron, or of the layer
        for kind in range(kinds):
            found += [-numpy.ravel(p.gradients) for p in every[kind::kinds]]
    return numpy.concatenate(found), expected


def statisticsOf(network):
    return [row for word, row in network.state() if word.startswith("running")]


@engines
@pytest.mark.parametrize("batchNorm", [False, True], ids=["plain", "batchNorm"])
@pytest.mark.parametrize("loss", COSTS)
@pytest.mark.parametrize("hidden", [*FUNCTIONS, "prelu"])
def test_every_gradient_agrees_with_pytorch_s_autograd(kind, hidden, loss, batchNorm):
    network = makeNetwork(kind, [5, 4, 6], hidden=hidden, loss=loss, batchNorm=batchNorm)
    found, expected = step(network, Twin(network), makeExamples(network, 7))
    assert found == pytest.approx(expected, rel=1e-9, abs=1e-10)


@engines
@pytest.mark.parametrize("hidden", ["tanh", "prelu"])
def test_running_statistics_agree_with_pytorch_s_after_several_mini_batches(kind, hidden):
    network = makeNetwork(kind, [5, 4, 6], hidden=hidden, batchNorm=True)
    twin = Twin(network)
    for seed, count in enumerate((2, 3, 9, 5)):
        dataset = makeExamples(network, count, seed)
        network.addGradients(dataset.examples)
        twin.forward([list(inputs) for inputs, _ in dataset.examples])
        for found, expected in zip(statisticsOf(network), twin.statistics(), strict=True):
            assert found == pytest.approx(expected, rel=1e-12)
    outputs = twin.forward([list(inputs) for inputs, _ in dataset.examples], isTraining=False)
    found = numpy.array(network.activateAll(dataset))
    assert found == pytest.approx(outputs.detach().numpy(), rel=1e-10)
    assert statisticsOf(network)[0] == pytest.approx(twin.statistics()[0], rel=1e-12)


@engines
@pytest.mark.parametrize("more", [{}, {"batchNorm": True}], ids=str)
@pytest.mark.parametrize("hidden", ["relu", "prelu", "logistic"])
def test_dropout_s_gradients_agree_with_pytorch_s_under_the_same_masks(kind, hidden, more):
    network = makeNetwork(kind, [5, 6, 4], hidden=hidden, dropout=0.4, **more)
    dice = random.Random()
    dice.setstate(network._generator.getstate())
    dropout = Dropout(0.4, dice)
    masks = [dropout.mask(7, 6), dropout.mask(7, 4)]
    assert {factor for mask in masks for row in mask for factor in row} == {0, 1 / 0.6}
    found, expected = step(network, Twin(network), makeExamples(network, 7), masks)
    assert found == pytest.approx(expected, rel=1e-9, abs=1e-10)


@engines
def test_nothing_is_dropped_at_prediction(kind):
    network = makeNetwork(kind, [5, 6, 4], dropout=0.9)
    dataset = makeExamples(network, 7)
    outputs = Twin(network).forward([list(inputs) for inputs, _ in dataset.examples])
    assert numpy.array(network.activateAll(dataset)) == pytest.approx(outputs.detach().numpy())
