"""Predictions: what is printed of them, and how good they are."""

from learning.system.NumberReader import formatNumber
from learning.training.Classifier import Classifier
from learning.words.formats import formatCost
from learning.words.language import translate


def showPredictions(options, learner, data):
    """Print what a neuron or a network predicts of the test set, and how good that is."""
    pairs = predictAll(data.test, learner, data.training)
    printPredictions(pairs)
    _summarize(options, learner, data, pairs)


def showTruthTable(options, learner, data):
    """Print the same with the inputs, for examples that have few."""
    pairs = predictAll(data.test, learner, data.training)
    printTruthTable(data.test, pairs)
    _summarize(options, learner, data, pairs)


def _summarize(options, learner, data, pairs):
    name = "training" if options.test is None else "test"
    printSummary(name, learner.calcLoss(data.test), pairs)


def predictAll(dataset, learner, trainingSet):
    """Return the pairs (expected class, predicted class) of every example, in their order.

    `learner` is the `Neuron` or the network, `trainingSet` what it has learned from.
    """
    return Classifier(learner, trainingSet).pairs(dataset)


def printPredictions(pairs):
    """Print a line `expected : predicted` for each pair."""
    for expected, predicted in pairs:
        print(expected, ":", predicted)


def printTruthTable(dataset, pairs):
    """Print a line `x1 x2 … expected : predicted` for each example and its pair."""
    for example, (expected, predicted) in zip(dataset.examples, pairs, strict=True):
        print(*map(formatNumber, example.inputs), expected, ":", predicted)


def printSummary(name, cost, pairs):
    """Print the cost (in nats) and the accuracy: `test cost 0.0123  accuracy 99.0 % (99/100)`.

    `name` says of which set: "test" or "training".
    """
    right = sum(expected == predicted for expected, predicted in pairs)
    names = {"training": translate("training cost"), "test": translate("test cost")}
    print(
        translate(
            "{name} {cost}  accuracy {accuracy:.1f} % ({right}/{count})",
            name=names[name],
            cost=formatCost(cost),
            accuracy=100 * right / len(pairs),
            right=right,
            count=len(pairs),
        )
    )
