"""Predictions: from the outputs of a neuron or a network to the class they stand for."""

from learning.formats import formatCost, formatNumber


def classOf(outputs):
    """Return the class that a list of outputs in [0, 1] stands for, a whole number from 0 up.

    A single output is the probability of class 1 against class 0, and decides at one half. Of
    several, one for each class, the largest wins, the first among equals.
    """
    if len(outputs) == 1:
        return int(outputs[0] >= 0.5)
    return max(range(len(outputs)), key=outputs.__getitem__)


def predictAll(dataset, answer):
    """Return the pairs (expected class, predicted class) of every example, in their order.

    `answer` is the function from inputs to the list of outputs: a network's `activate`.
    """
    return [
        (classOf(example.outputs), classOf(answer(example.inputs))) for example in dataset.examples
    ]


def printPredictions(pairs):
    """Print a line `expected : predicted` for each pair."""
    for expected, predicted in pairs:
        print(expected, ":", predicted)


def printTruthTable(dataset, pairs):
    """Print a line `x1 x2 … expected : predicted` for each example and its pair."""
    for example, (expected, predicted) in zip(dataset.examples, pairs, strict=True):
        print(*map(formatNumber, example.inputs), expected, ":", predicted)


def printSummary(name, cost, pairs):
    """Print the cost (in nats) and the accuracy: `test cost 0.0123  accuracy 99.0 % (99/100)`."""
    right = sum(expected == predicted for expected, predicted in pairs)
    print(
        f"{name} cost {formatCost(cost)}  "
        f"accuracy {100 * right / len(pairs):.1f} % ({right}/{len(pairs)})"
    )
