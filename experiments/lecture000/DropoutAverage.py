"""Dropout as an average: many masks, or one pass with scaled weights. Lecture 000."""

from typing import ClassVar

import numpy

from experiments.data import digits
from experiments.Experiment import Experiment, nobody
from experiments.trainings import epochsOf, networkOf
from experiments.verdicts import asShown, notShown, underConditions
from learning.activations.ReLU import ReLU
from learning.checks import Sentence
from learning.initializers.He import He
from learning.losses.CategoricalCrossEntropy import CategoricalCrossEntropy
from learning.plotting.pictures.panels import CurvesPanel, Line

NEAR, SHARE = 0.03, 0.5
"""The criterion: how near the average comes to the one pass, and as what part of a single mask."""


class DropoutAverage(Experiment):
    """Dropout as an average: the probabilities of the test digits, by how many masks they average.

    Here dropout is inverted: outputs are scaled while learning, so that the one pass needs nothing.
    """

    name = "dropout-average"
    lecture = "000"
    title = Sentence("Dropout as an average of many networks")
    claim = Sentence(
        "Averaging the predictions of many dropout masks comes to nearly the same as one pass "
        "without any, its weights scaled by the probability of keeping."
    )
    criterion = Sentence(
        "the average over all the masks differs from the one pass by less than 0.03 on average, "
        "half as much as a single mask does or less, and reads within a hundredth as many digits"
    )
    help: ClassVar[dict] = {
        "masks": Sentence("how many masks are averaged"),
        "dropout": Sentence("the probability of dropping a neuron"),
        "hidden": Sentence("hidden neurons"),
        "epochs": Sentence("epochs"),
    }

    def __init__(self, masks=100, dropout=0.5, hidden=64, epochs=6):
        self.masks, self.dropout, self.hidden, self.epochs = masks, dropout, hidden, epochs

    def measure(self, generator, watch=nobody):
        """Return `differences` by the number of masks, and `right`, parts of the test set."""
        network = networkOf(
            [64, self.hidden, 10],
            generator,
            activation=ReLU(),
            initializer=He(),
            loss=CategoricalCrossEntropy(),
            dropout=self.dropout,
        )
        for epoch in epochsOf(network, digits(), self.epochs, 0.1, generator):
            watch(0.5 * epoch / self.epochs)
        test = digits(name="testDigits.ds").all
        once, total = _forward(network, test, False), 0.0
        numbers = {"differences": [], "right": {"once": _right(once, test)}}
        for count in range(1, self.masks + 1):
            total = total + _forward(network, test, True)
            numbers["differences"].append(float(abs(total / count - once).mean()))
            if count == 1:
                numbers["right"]["mask"] = _right(total, test)
            numbers["right"]["average"] = _right(total, test)
            watch(0.5 + 0.5 * count / self.masks, numbers)
        return numbers

    def verdict(self, numbers):
        """Compare the average over all masks with the one pass."""
        first, last = numbers["differences"][0], numbers["differences"][-1]
        right = numbers["right"]
        limit = _limit(numbers)
        isNear = last < NEAR and last <= limit
        isAsGood = abs(right["average"] - right["once"]) <= 0.01
        if isNear and isAsGood:
            return asShown(
                Sentence(
                    "{count} masks differ from the one pass by {last:.4f}, one mask by "
                    "{first:.4f}; right: {average:.1%} and {once:.1%}",
                    count=len(numbers["differences"]),
                    last=last,
                    first=first,
                    average=right["average"],
                    once=right["once"],
                )
            )
        if isAsGood:
            return underConditions(
                Sentence(
                    "as many digits are read, but the probabilities differ by {last:.4f}, where "
                    "{limit:.4f} was asked, one mask's by {first:.4f}",
                    last=last,
                    limit=limit,
                    first=first,
                )
            )
        return notShown(
            Sentence(
                "right: {average:.1%} on average and {once:.1%} in one pass",
                average=right["average"],
                once=right["once"],
            )
        )

    def table(self, numbers):
        """Return the differences of a few numbers of masks."""
        found = numbers["differences"]
        counts = sorted({1, min(10, len(found)), len(found)})
        right = numbers["right"]
        shares = [["–", Sentence("right, one pass"), right["once"]]]
        shares += [["–", Sentence("right, average"), right["average"]]]
        rows = [[count, Sentence("difference"), found[count - 1]] for count in counts]
        return [[Sentence("masks"), "", Sentence("mean")], *rows, *shares]

    def panels(self, numbers):
        """Return the difference over the number of masks."""
        found = numbers["differences"]
        line = Line("", list(range(1, len(found) + 1)), found)
        title = Sentence("how far the average is from the one pass")
        y = Sentence("difference of probabilities")
        x = Sentence("masks averaged")
        limit = _limit(numbers)
        marks = [(limit, Sentence("asked: {limit:.4f}", limit=limit))]
        return [CurvesPanel(title, x, y, [line], marks, xLog=True, yLog=True)]


def _limit(numbers):
    """Return how near the average has to come."""
    return min(NEAR, SHARE * numbers["differences"][0])


def _forward(network, batch, isTraining):
    outputs = batch.inputs[1:]
    for layer in network.chain:
        outputs = layer.forward(outputs, isTraining)
    return outputs


def _right(outputs, batch):
    expected = batch.desiredOutputs.argmax(axis=0)
    return float(numpy.mean(outputs.argmax(axis=0) == expected))
