"""A recipe written once more, in PyTorch with its autograd, and recipes drawn at random."""

import torch
from torch.nn import functional

from learning.activations import ACTIVATIONS
from learning.losses import LOSSES
from learning.networks.Recipe import Recipe
from learning.optimizers import OPTIMIZERS

ACTIVATE = {
    "elu": lambda z, chosen: torch.where(z > 0, z, chosen.alpha * torch.expm1(z.clamp(max=0))),
    "gelu-tanh": lambda z, chosen: functional.gelu(z, approximate="tanh"),
    "leaky-relu": lambda z, chosen: functional.leaky_relu(z, chosen.slope),
    "linear": lambda z, chosen: z,
    "logistic": lambda z, chosen: torch.sigmoid(z),
    "relu": lambda z, chosen: torch.relu(z),
    "silu": lambda z, chosen: functional.silu(z),
    "softmax": lambda z, chosen: torch.softmax(z, 1),
    "softplus": lambda z, chosen: functional.softplus(z),
    "tanh": lambda z, chosen: torch.tanh(z),
}

COSTS = {
    "absolute-error": lambda y, h, z, loss: (y - h).abs().sum(),
    "categorical-cross-entropy": lambda y, h, z, loss: functional.cross_entropy(
        z, y, reduction="sum"
    ),
    "cross-entropy": lambda y, h, z, loss: functional.binary_cross_entropy_with_logits(
        z, y, reduction="sum"
    ),
    "hinge": lambda y, h, z, loss: torch.relu(1 - (2 * y - 1) * h).sum(),
    "huber": lambda y, h, z, loss: functional.huber_loss(h, y, "sum", loss.delta),
    "multi-class-hinge": lambda y, h, z, loss: (
        functional.multi_margin_loss(h, y.argmax(1), reduction="sum") * y.shape[1]
    ),
    "multi-class-perceptron": lambda y, h, z, loss: torch.relu(
        (h - (y * h).sum(1, keepdim=True)).max(1).values
    ).sum(),
    "perceptron": lambda y, h, z, loss: torch.relu(-(2 * y - 1) * h).sum(),
    "squared-error": lambda y, h, z, loss: ((y - h) ** 2).sum(),
}

STEP = {
    "adadelta": lambda o: ("Adadelta", {"rho": o.rho, "eps": o.epsilon}),
    "adagrad": lambda o: ("Adagrad", {"eps": o.epsilon}),
    "adam": lambda o: ("Adam", {"betas": (o.beta1, o.beta2), "eps": o.epsilon}),
    "adamax": lambda o: ("Adamax", {"betas": (o.beta1, o.beta2), "eps": o.epsilon}),
    "momentum": lambda o: ("SGD", {"momentum": o.rho}),
    "nadam": lambda o: (
        "NAdam",
        {"betas": (o.beta1, o.beta2), "eps": o.epsilon, "momentum_decay": o.psi},
    ),
    "nesterov": lambda o: ("SGD", {"momentum": o.rho, "nesterov": True}),
    "rmsprop": lambda o: ("RMSprop", {"alpha": o.gamma, "eps": o.epsilon}),
    "sgd": lambda o: ("SGD", {}),
}
"""The class of torch.optim and its settings, of one of our optimisers."""


def drawRecipe(dice):
    """Return a `Recipe` drawn with a `random.Random`: whatever PyTorch has as well."""
    loss = dice.choice([*COSTS])
    words = f"huber:delta={dice.uniform(0.1, 2)}" if loss == "huber" else loss
    isFree = not LOSSES[loss].outputActivations
    outputs = dice.choice([name for name in ACTIVATE if name != "softmax"]) if isFree else None
    return Recipe(
        activation=_drawActivation(dice),
        outputActivation=outputs and ACTIVATIONS.read(outputs),
        loss=LOSSES.read(words),
        optimizer=_drawOptimizer(dice),
        l1=dice.choice([0.0, 0.0, dice.uniform(0, 0.1)]),
        l2=dice.choice([0.0, 0.0, dice.uniform(0, 0.5)]),
        batchNorm=dice.random() < 0.3,
        clipValue=dice.choice([None, None, dice.uniform(0.01, 1)]),
        clipNorm=dice.choice([None, None, dice.uniform(0.1, 2)]),
        accumulate=dice.choice([1, 1, 2]),
    )


def _drawActivation(dice):
    name = dice.choice([name for name in ACTIVATE if name != "softmax"])
    settings = {"elu": "alpha", "leaky-relu": "slope"}
    if name in settings:
        name += f":{settings[name]}={dice.uniform(0.05, 0.95)}"
    return ACTIVATIONS.read(name)


def _drawOptimizer(dice):
    name = dice.choice([*STEP])
    defaults = OPTIMIZERS[name].hyperparameters()
    drawn = {
        key: 10 ** dice.uniform(-8, -1) if key == "epsilon" else dice.uniform(0.01, 0.99)
        for key in defaults
        if dice.random() < 0.6
    }
    return OPTIMIZERS[name](**drawn)


class Peer:
    """A network of a recipe in PyTorch, in float64, with the numbers of one of ours."""

    def __init__(self, network, rate):
        """Copy its weights; `rate` is the learning rate."""
        self.recipe = network.recipe
        self.weights = [
            torch.tensor(
                [list(map(float, neuron.weights)) for neuron in layer],
                dtype=torch.float64,
                requires_grad=True,
            )
            for layer in network.layers[1:]
        ]
        hidden = self.weights[:-1] if self.recipe.batchNorm else []
        self.norms = [torch.nn.BatchNorm1d(len(w), dtype=torch.float64) for w in hidden]
        self.learned = [*self.weights, *(p for norm in self.norms for p in norm.parameters())]
        kind, settings = STEP[self.recipe.optimizer.name](self.recipe.optimizer)
        self.optimizer = getattr(torch.optim, kind)(self.learned, lr=rate, **settings)
        self._waiting = self._count = 0

    def forward(self, inputs, isTraining):
        """Return the outputs and the weighted sums of the last layer, a row for each example."""
        values = torch.tensor(inputs, dtype=torch.float64)
        last = len(self.weights) - 1
        for place, weights in enumerate(self.weights):
            sums = values @ weights[:, 1:].T + weights[:, 0]
            if place < last and self.norms:
                sums = self.norms[place].train(isTraining)(sums)
            chosen = self.recipe.activation if place < last else self.recipe.outputs()
            values = ACTIVATE[chosen.name](sums, chosen)
        return values, sums

    def learnBatch(self, examples):
        """Take a step down the mean cost, as a deep network does, or wait for more examples."""
        recipe = self.recipe
        outputs, sums = self.forward([list(inputs) for inputs, _ in examples], True)
        desired = torch.tensor([list(row) for _, row in examples], dtype=torch.float64)
        COSTS[recipe.loss.name](desired, outputs, sums, recipe.loss).backward()
        self._waiting += 1
        self._count += len(examples)
        if self._waiting < recipe.accumulate:
            return
        for parameters in self.learned:
            parameters.grad /= self._count
        sizes = sum(weights[:, 1:].abs().sum() for weights in self.weights)
        squares = sum((weights[:, 1:] ** 2).sum() for weights in self.weights)
        (recipe.l1 * sizes + recipe.l2 / 2 * squares).backward()
        if recipe.clipValue is not None:
            torch.nn.utils.clip_grad_value_(self.learned, recipe.clipValue)
        if recipe.clipNorm is not None:
            torch.nn.utils.clip_grad_norm_(self.learned, recipe.clipNorm)
        self.optimizer.step()
        self.optimizer.zero_grad()
        self._waiting = self._count = 0
