"""What it costs to know nothing: the cost of a network whose weights are all 0."""

from learning.activations.layers import layerValues


def guessingCost(recipe, dataset):
    """Return the mean cost over a dataset where every weighted sum of the output layer is 0.

    For classes that are as likely as each other: ln C for softmax, C ln 2 for logistic outputs,
    C − 1 for the multi-class hinge, C being their number (lecture 000, sanity checks, which calls
    it the maximum; a network may well do worse than guess).
    """
    closed = recipe.loss.guessed(dataset.outputCount)
    if closed is not None:
        return closed
    desired = [example.outputs for example in dataset.examples]
    sums = [0.0] * dataset.outputCount
    outputs = layerValues(recipe.outputs(), sums)
    count = len(desired)
    return recipe.loss.batchCost(desired, [outputs] * count, [sums] * count)
