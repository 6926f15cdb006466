"""What it costs to know nothing, or nothing but how frequent each class is."""

from math import inf, log
from statistics import median

from learning.activations.layers import layerValues
from learning.training.means import mean

CERTAIN = 1e-12
"""How near to 0 and 1 a frequency may lie, where a weighted sum is made of it."""


def guessingCost(recipe, dataset):
    """Return the mean cost over a dataset where every weighted sum of the output layer is 0.

    For classes that are as likely as each other: ln C for softmax, C ln 2 for logistic outputs,
    C − 1 for the multi-class hinge, C being their number (lecture 000, sanity checks, which calls
    it the maximum; a network may well do worse than guess).
    """
    closed = recipe.loss.guessed(dataset.outputCount)
    if closed is not None:
        return closed
    return _costOf([0.0] * dataset.outputCount, recipe, _desired(dataset))


def frequencyCost(recipe, dataset):
    """Return the least mean cost of the same answer to every example; None where that says nothing.

    It is what a network costs that has found out how frequent the classes are, and nothing else:
    for ten logistic outputs and digits as frequent as each other, 10 H(1/10) = 3.25 nats, H being
    the entropy. The answers tried are the mean of the desired outputs (the best for cross-entropies
    and the squared error), their median (for the absolute error), the scores ±1 of the majority
    (for the hinge) and 0. Losses that compare examples have no such answer, nor have those whose
    least is 0.
    """
    if recipe.loss.leastBatch > 1:
        return None
    desired = _desired(dataset)
    columns = list(zip(*desired, strict=True))
    answers = [[mean(column) for column in columns], [median(column) for column in columns]]
    found = [_costOf(_sumsFor(answer, recipe), recipe, desired) for answer in answers]
    if recipe.outputs().name == "linear":
        middle = (min(map(min, columns)) + max(map(max, columns))) / 2
        majority = [1.0 if mean(column) > middle else -1.0 for column in columns]
        found += [_costOf(sums, recipe, desired) for sums in (majority, [0.0] * len(columns))]
    least = min(found, default=inf)
    return least if 0 < least < inf else None


def _desired(dataset):
    return [list(example.outputs) for example in dataset.examples]


def _costOf(sums, recipe, desired):
    """Return the mean cost where the output layer has these weighted sums for every example."""
    outputs = layerValues(recipe.outputs(), sums)
    count = len(desired)
    return recipe.loss.batchCost(desired, [outputs] * count, [sums] * count)


def _sumsFor(outputs, recipe):
    """Return weighted sums that give such outputs: φ⁻¹, of the functions that have one."""
    inside = [min(max(h, CERTAIN), 1 - CERTAIN) for h in outputs]
    name = recipe.outputs().name
    if name == "logistic":
        return [log(h / (1 - h)) for h in inside]
    if name == "softmax":
        return [log(h) for h in inside]
    if name == "tanh":
        return [0.5 * log((1 + h) / (1 - h)) for h in inside]
    return outputs
