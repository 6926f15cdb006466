"""Predictions: what is printed of them, and how good they are."""

from learning.system.NumberReader import formatNumber
from learning.training.Classifier import Classifier
from learning.training.confusion import confusionOf, scoresOf
from learning.words.formats import formatCost
from learning.words.language import translate


def showPredictions(options, learner, data):
    """Print what a neuron or a network predicts of the test set, and how good that is."""
    _show(options, learner, data, [()] * len(data.test.examples))


def showTruthTable(options, learner, data):
    """Print the same with the inputs, for examples that have few."""
    rows = (map(formatNumber, example.inputs) for example in data.test.examples)
    _show(options, learner, data, rows)


def _show(options, learner, data, beginnings):
    name = "test" if data.isTested else "training"
    cost = learner.calcLoss(data.test)
    classifier = Classifier(learner, data.training)
    if classifier.targets.areNumbers:
        answers = classifier.answers(data.test)
        for beginning, (desired, outputs) in zip(beginnings, answers, strict=True):
            print(*beginning, *map(formatNumber, desired), ":", *(f"{h:.4g}" for h in outputs))
        printMeanError(name, cost, classifier.meanError(data.test))
        return
    pairs = classifier.pairs(data.test)
    for beginning, (expected, predicted) in zip(beginnings, pairs, strict=True):
        print(*beginning, data.targets.nameOf(expected), ":", data.targets.nameOf(predicted))
    if options.scores:
        printScores(pairs, data.targets)
    printSummary(name, cost, pairs)


def printScores(pairs, targets):
    """Print which classes were taken for which, and precision, recall and F1 of each, in percent.

    `pairs` are (expected class, predicted class); `targets` say what the classes are called.
    """
    counts = confusionOf(pairs)
    names = list(map(targets.nameOf, range(len(counts))))
    head = [translate("expected ↓ predicted →"), *names]
    head += [translate("precision"), translate("recall"), "F1"]
    rows = [head]
    for name, row, scores in zip(names, counts, scoresOf(counts), strict=True):
        parts = ["–" if score is None else f"{100 * score:.1f}" for score in scores]
        rows.append([name, *map(str, row), *parts])
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        print("  ".join([row[0].ljust(widths[0]), *map(str.rjust, row[1:], widths[1:])]))


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


def printMeanError(name, cost, error):
    """Print the cost and, of numbers to predict, the mean error: `test cost 0.01  mean error 0.1`.

    `name` is as for `printSummary`.
    """
    names = {"training": translate("training cost"), "test": translate("test cost")}
    print(
        translate(
            "{name} {cost}  mean error {error:.4g}",
            name=names[name],
            cost=formatCost(cost),
            error=error,
        )
    )
