"""Architectures drawn at random, networks of them, and what PyTorch makes of the same weights."""

import random

from support.recipeNetworks import makeExamples

from learning.activations import ACTIVATIONS
from learning.initializers.Uniform import Uniform
from learning.layers.AveragePooling import AveragePooling
from learning.layers.BlockA import BlockA
from learning.layers.BlockB import BlockB
from learning.layers.Convolution import Convolution
from learning.layers.Dense import Dense
from learning.layers.GlobalAveragePooling import GlobalAveragePooling
from learning.layers.MaxPooling import MaxPooling
from learning.layers.Residual import Residual
from learning.losses import LOSSES
from learning.networks.Recipe import Recipe

NORMS = ["", "", "batch", "layer"]


def drawn(seed, most=6, norms=NORMS):
    """Return the list of a random architecture: 1 to `most` hidden layers that fit, 3 outputs."""
    dice = random.Random(seed)
    shape = (dice.randint(1, 4), dice.randint(1, 9), dice.randint(1, 9))
    return [shape, *_layers(dice, shape, dice.randint(1, most), norms), 3]


def _layers(dice, shape, count, norms, depth=0):
    layers = []
    while len(layers) < count:
        layer = _layer(dice, shape, norms, depth)
        try:
            placed = layer.place(shape, Recipe())
        except ValueError:
            continue
        if placed.multiplyAdds() <= 1500:
            layers.append(layer)
            shape = placed.outputShape
    return layers


def _layer(dice, shape, norms, depth):
    kind = dice.choice([Convolution] * 4 + [MaxPooling, AveragePooling, Residual, Dense, BlockA])
    if len(shape) == 1:
        kind = dice.choice([Dense, Residual])
    if kind is Convolution:
        size, stride = dice.randint(1, 4), dice.randint(1, 3)
        return Convolution(
            dice.randint(1, 4), size, stride, dice.randint(0, 2), norm=dice.choice(norms)
        )
    if kind is Dense:
        last = dice.random() < 0.3
        return (
            GlobalAveragePooling() if last else Dense(dice.randint(1, 5), norm=dice.choice(norms))
        )
    if kind is Residual and depth < 2:
        return Residual().holding(_inside(dice, shape, norms, depth))
    if kind in (Residual, BlockA):
        return dice.choice([BlockA, BlockB])("") if "batch" in norms else Convolution(2, 1)
    size = dice.randint(1, 3)
    return kind(size, dice.randint(0, 3), dice.randint(0, size // 2))


def _inside(dice, shape, norms, depth):
    """Return layers for a residual, the last one giving a shape that may be joined."""
    if len(shape) == 1:
        return [Dense(dice.randint(1, 4)), Dense(shape[0], norm=dice.choice(norms))]
    layers = _layers(dice, shape, dice.randint(0, 1), norms, depth + 1)
    return [
        *layers,
        Convolution(dice.choice([shape[0], 3]), 3, dice.choice([1, 2]), 1, norm=dice.choice(norms)),
    ]


def network(kind, items, seed=1, activation="tanh", loss="squared-error", **more):
    """Return a network of an architecture whose every learned number is shaken."""
    recipe = Recipe(
        activation=ACTIVATIONS.read(activation),
        loss=LOSSES.read(loss),
        initializer=Uniform(0.6),
        **more,
    )
    made = kind(items, recipe, random.Random(seed))
    dice = random.Random(seed + 1)
    made.restore([(word, [x + dice.uniform(0.05, 0.3) for x in row]) for word, row in made.state()])
    return made


def examplesFor(made, count=5, seed=3):
    """Return a dataset for a network."""
    return makeExamples(made, count, seed)
