"""What perceptron, hinge and logistic losses make of the same cloud: lecture 000, losses."""

from typing import ClassVar

from experiments.Experiment import Experiment, nobody
from experiments.planes import answersOver, clouds, extentOf, pointsOf
from experiments.trainings import accuracy, epochsOf, fresh, networkOf, seedsOf
from experiments.verdicts import asShown, isBeyondNoise, notShown, spreadOf, underConditions
from learning.checks import Sentence
from learning.formulas import logistic
from learning.losses import LOSSES
from learning.plotting.pictures.panels import Line, PlanePanel

NAMES = ("perceptron", "hinge", "cross-entropy")

STILL = 1e-9
"""Weights that move less in an epoch have come to rest."""


class ThreeLosses(Experiment):
    """Three losses: one neuron, the same points that a line parts, the same rate and order.

    The perceptron pays for mistakes alone, the hinge for all that come nearer than a margin, the
    logistic loss for every point, however far.
    """

    name = "three-losses"
    lecture = "000"
    title = Sentence("Three losses, one cloud")
    claim = Sentence(
        "The perceptron loss is content with any line that parts the classes, the hinge loss wants "
        "a margin, the logistic one always more."
    )
    criterion = Sentence(
        "whatever the seed, all part the classes, perceptron and hinge come to rest and logistic "
        "does not, and the hinge's nearest point is farther from the line than the perceptron's"
    )
    help: ClassVar[dict] = {
        "count": Sentence("how many points"),
        "epochs": Sentence("epochs"),
        "rate": Sentence("learning rate"),
        "seedCount": Sentence("how many clouds are drawn"),
    }

    def __init__(self, count=40, epochs=400, rate=0.05, seedCount=5):
        self.count, self.epochs, self.rate, self.seedCount = count, epochs, rate, seedCount

    def measure(self, generator, watch=nobody):
        """Return by loss and seed what is `right`, the `margin`, and the last epoch's `moved`.

        `planes` are those of the first seed.
        """
        numbers = {"losses": {n: {"right": [], "margin": [], "moved": []} for n in NAMES}}
        numbers["planes"] = {}
        seeds = seedsOf(generator, self.seedCount)
        looks = {self.epochs * k // 20 for k in range(1, 21)}
        total = len(seeds) * len(NAMES)
        done = 0
        for seed in seeds:
            dataset = clouds(self.count, fresh(seed))
            for name, found in numbers["losses"].items():
                network = networkOf([2, 1], fresh(seed), 0.5, loss=LOSSES.read(name))
                weights = network.layers[1][0].weights
                before = list(weights)
                for epoch in epochsOf(network, dataset, self.epochs, self.rate, fresh(seed), 1):
                    moved = max(abs(a - b) for a, b in zip(weights, before, strict=True))
                    before = list(map(float, weights))
                    if seed == seeds[0] and epoch in looks:
                        numbers["planes"][name] = _planeOf(network, dataset, before)
                        watch((done + epoch / self.epochs) / total, numbers)
                found["right"].append(accuracy(network, dataset))
                found["margin"].append(_margin(before, dataset))
                found["moved"].append(float(moved))
                done += 1
                watch(done / total)
        return numbers

    def verdict(self, numbers):
        """Look at all three, whatever the seed."""
        perceptron, hinge, entropy = (numbers["losses"][name] for name in NAMES)
        areRight = all(min(found["right"]) == 1 for found in (perceptron, hinge, entropy))
        rest = max(perceptron["moved"]) < STILL, max(hinge["moved"]) < STILL
        isRestless = min(entropy["moved"]) > STILL
        isWider = isBeyondNoise(perceptron["margin"], hinge["margin"])
        reason = Sentence(
            "the nearest point is {a:.2f} from the perceptron's line in the median, {b:.2f} from "
            "the hinge's, {c:.2f} from the logistic one's; at rest: {first}, {second}, {third}",
            a=spreadOf(perceptron["margin"])[1],
            b=spreadOf(hinge["margin"])[1],
            c=spreadOf(entropy["margin"])[1],
            first=_said(rest[0]),
            second=_said(rest[1]),
            third=_said(not isRestless),
        )
        if areRight and all(rest) and isRestless and isWider:
            return asShown(reason)
        return underConditions(reason) if isWider else notShown(reason)

    def table(self, numbers):
        """Return a row for each loss."""
        header = [Sentence("loss"), Sentence("right, lowest"), Sentence("nearest point, median")]
        header += [Sentence("lowest"), Sentence("highest"), Sentence("last epoch's step, largest")]
        rows = [header]
        for name, found in numbers["losses"].items():
            low, middle, high = spreadOf(found["margin"])
            rows.append([name, min(found["right"]), middle, low, high, max(found["moved"])])
        return rows

    def panels(self, numbers):
        """Return the plane of each loss, its line and the two at which a score is ±1."""
        panels = []
        for name, plane in numbers["planes"].items():
            lines = [
                Line("", *ends, look="line" if at == 0 else "dashes", colour=6)
                for at, ends in zip((-1, 0, 1), plane["lines"], strict=True)
            ]
            panels.append(
                PlanePanel(name, plane["extent"], plane["answers"], plane["points"], lines)
            )
        return panels


def _planeOf(network, dataset, weights):
    extent = extentOf(dataset)
    answers = answersOver(network, extent, 30)
    if network.recipe.loss.boundary == 0:  # scores
        answers = [[logistic(score) for score in row] for row in answers]
    return {
        "extent": extent,
        "answers": answers,
        "points": pointsOf(dataset),
        "lines": [_lineAt(at, weights) for at in (-1, 0, 1)],
    }


def _lineAt(score, weights, reach=6.0):
    """Return two points of the line on which the neuron's weighted sum is `score`."""
    bias, first, second = weights
    length = (first * first + second * second) or 1.0
    x, y = (score - bias) * first / length, (score - bias) * second / length
    scale = reach / length**0.5
    return [x - scale * second, x + scale * second], [y + scale * first, y - scale * first]


def _margin(weights, dataset):
    """Return how far the nearest point is from the line, below 0 on its wrong side."""
    bias, first, second = weights
    length = (first * first + second * second) ** 0.5 or 1.0
    return min(
        (2 * outputs[0] - 1) * (bias + first * x + second * y) / length
        for (x, y), outputs in dataset.examples
    )


def _said(isSo):
    return Sentence("yes") if isSo else Sentence("no")
