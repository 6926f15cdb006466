"""Recipes drawn at random, trained for some steps here and in PyTorch: the same numbers."""

import random

import numpy
import pytest
from support.recipeNetworks import ENGINES

EACH = 30
"""Recipes in a test, of ten; the seed they are drawn by is pytest-randomly's, which is printed."""


def drawExamples(dice, inputCount, outputCount, loss):
    """Return four mini-batches of examples that suit the loss."""
    batches = []
    for _ in range(4):
        rows = []
        for _ in range(dice.randint(3, 6)):
            if loss.targets == "classes" or loss.name.startswith(("multi", "categorical")):
                right = dice.randrange(outputCount)
                desired = [float(place == right) for place in range(outputCount)]
            elif loss.name in ("hinge", "perceptron"):
                desired = [float(dice.random() < 0.5) for _ in range(outputCount)]
            else:
                desired = [dice.random() for _ in range(outputCount)]
            rows.append(([dice.gauss(0, 1) for _ in range(inputCount)], desired))
        batches.append(rows)
    return batches


@pytest.mark.parametrize("part", range(10))
def test_a_recipe_drawn_at_random_learns_as_in_pytorch(part, request):
    torch = pytest.importorskip("torch", reason="PyTorch is not installed")
    from support.torchRecipes import Peer, drawRecipe

    before, threads = torch.get_default_dtype(), torch.get_num_threads()
    torch.set_num_threads(1)  # several would wait for each other
    torch.set_default_dtype(torch.float64)  # NAdam's product of μ is kept in it
    seed = getattr(request.config.option, "randomly_seed", 0)
    try:
        for case in range(part * EACH, (part + 1) * EACH):
            compare(random.Random(f"{seed} {case}"), Peer, drawRecipe, f"--randomly-seed={seed}")
    finally:
        torch.set_default_dtype(before)
        torch.set_num_threads(threads)


def compare(dice, Peer, drawRecipe, seed):
    """Train both on the same mini-batches, and compare their answers and their weights."""
    recipe = drawRecipe(dice)
    hidden = [dice.randint(1, 5) for _ in range(dice.randint(1 if recipe.batchNorm else 0, 3))]
    sizes = [dice.randint(1, 4), *hidden, dice.randint(max(2, recipe.loss.leastOutputs), 4)]
    network = dice.choice(ENGINES)(sizes, recipe, dice, 1.0)
    rate = 10 ** dice.uniform(-4, -1)
    peer = Peer(network, rate)
    batches = drawExamples(dice, sizes[0], sizes[-1], recipe.loss)
    for batch in batches:
        network.learnBatch(batch, rate)
        peer.learnBatch(batch)
    case = f"{seed}: {type(network).__name__} {sizes} {recipe} rate {rate}"
    expected, _ = peer.forward([list(inputs) for inputs, _ in batches[0]], False)
    # Normalised sums have no use for their biases: those get the rounding of a gradient of 0, which
    # some optimisers make a step of; at prediction a part of it is seen.
    near = {"rel": 1e-5, "abs": 1e-5} if recipe.batchNorm else {"rel": 1e-7, "abs": 1e-9}
    found = [network.activate(inputs) for inputs, _ in batches[0]]
    assert numpy.array(found) == pytest.approx(expected.detach().numpy(), **near), case
    for place, weights in enumerate(peer.weights):
        ours = numpy.array([list(neuron.weights) for neuron in network.layers[place + 1]])
        first = int(recipe.batchNorm and place < len(hidden))
        theirs = weights.detach().numpy()
        assert ours[:, first:] == pytest.approx(theirs[:, first:], **near), case
