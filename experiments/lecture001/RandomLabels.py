"""Random labels learned by heart, and what that does to the test set: lecture 001."""

from typing import ClassVar

from Dataset import Dataset
from experiments.data import digits
from experiments.Experiment import Experiment, nobody
from experiments.trainings import accuracy, epochsOf, fresh, networkOf, seedsOf
from experiments.verdicts import asShown, notShown, spreadOf, underConditions
from learning.activations.ReLU import ReLU
from learning.checks import Sentence
from learning.engines import VectorizedEngine
from learning.initializers.He import He
from learning.losses.CategoricalCrossEntropy import CategoricalCrossEntropy
from learning.optimizers.Adam import Adam
from learning.plotting.pictures.panels import CurvesPanel, Line

BY_HEART, CHANCE, LEARNED = 0.98, 0.2, 0.85
"""The criterion: parts of a set that are read right."""

KINDS = ("true", "random")


class RandomLabels(Experiment):
    """Random labels: one network, one rate, the digits' own labels or others drawn at random.

    After Zhang et al. 2017, Understanding deep learning requires rethinking generalization. A first
    trial of 60 epochs had learned 79 % of the random labels.
    """

    name = "random-labels"
    lecture = "001"
    title = Sentence("Random labels are learned by heart")
    claim = Sentence(
        "A network can learn random labels by heart, which says nothing about other examples."
    )
    criterion = Sentence(
        "whatever the seed, 98 % of the random labels are learned, and the test set is then read "
        "no better than by chance (20 % at most), but 85 % or more after the true labels"
    )
    help: ClassVar[dict] = {
        "examples": Sentence("training examples"),
        "hidden": Sentence("hidden neurons"),
        "epochs": Sentence("epochs"),
        "seedCount": Sentence("how many networks are drawn at random"),
    }
    isLong = True

    def __init__(self, examples=500, hidden=128, epochs=200, seedCount=3):
        self.examples, self.hidden = examples, hidden
        self.epochs, self.seedCount = epochs, seedCount

    def measure(self, generator, watch=nobody):
        """Return `training` and `test`, {labels: for each seed, parts right by epoch}."""
        numbers = {name: {kind: [] for kind in KINDS} for name in ("training", "test")}
        seeds = seedsOf(generator, self.seedCount)
        test = digits(name="testDigits.ds")
        done, total = 0, self.seedCount * 2 * self.epochs
        for seed in seeds:
            for kind in KINDS:
                training = _labelled(self.examples, fresh(seed) if kind == "random" else None)
                network = networkOf(
                    [64, self.hidden, 10],
                    fresh(seed),
                    activation=ReLU(),
                    initializer=He(),
                    loss=CategoricalCrossEntropy(),
                    optimizer=Adam(),
                )
                rows = numbers["training"][kind], numbers["test"][kind]
                for row in rows:
                    row.append([])
                for _ in epochsOf(network, training, self.epochs, 0.003, fresh(seed)):
                    rows[0][-1].append(accuracy(network, training))
                    rows[1][-1].append(accuracy(network, test))
                    done += 1
                    watch(done / total, numbers)
        return numbers

    def verdict(self, numbers):
        """Compare the ends, seed by seed."""
        ends = {
            (name, kind): [row[-1] for row in numbers[name][kind]]
            for name in ("training", "test")
            for kind in KINDS
        }
        isByHeart = min(ends["training", "random"]) >= BY_HEART
        isByChance = max(ends["test", "random"]) <= CHANCE
        isLearned = min(ends["test", "true"]) >= LEARNED
        learned, read, true = (
            spreadOf(ends[key])[1]
            for key in (("training", "random"), ("test", "random"), ("test", "true"))
        )
        if isByHeart and isByChance and isLearned:
            return asShown(
                Sentence(
                    "{learned:.0%} of the random labels by heart, and {read:.0%} of the test set; "
                    "after the true labels {true:.0%}",
                    learned=learned,
                    read=read,
                    true=true,
                )
            )
        if isByChance and isLearned:
            return underConditions(
                Sentence(
                    "only {learned:.0%} of the random labels are learned with so many neurons and "
                    "epochs; the test set is read by chance, {read:.0%}",
                    learned=learned,
                    read=read,
                )
            )
        return notShown(
            Sentence(
                "after random labels {read:.0%} of the test set are read, after the true ones "
                "{true:.0%}",
                read=read,
                true=true,
            )
        )

    def table(self, numbers):
        """Return a row for each kind of labels."""
        names = {"true": Sentence("true labels"), "random": Sentence("random labels")}
        rows = [
            [
                names[kind],
                spreadOf([row[-1] for row in numbers["training"][kind]])[1],
                spreadOf([row[-1] for row in numbers["test"][kind]])[1],
            ]
            for kind in KINDS
        ]
        return [[Sentence("labels"), Sentence("right, training"), Sentence("right, test")], *rows]

    def panels(self, numbers):
        """Return what is read right by epoch, of the first seed."""
        titles = {"true": Sentence("true labels"), "random": Sentence("random labels")}
        panels = []
        for kind, title in titles.items():
            lines = [
                Line(label, list(range(1, len(runs[0]) + 1)), runs[0])
                for label, runs in (
                    (Sentence("training"), numbers["training"][kind]),
                    (Sentence("test"), numbers["test"][kind]),
                )
                if runs
            ]
            y = Sentence("part that is right")
            chance = [(0.1, Sentence("chance"))]
            panels.append(
                CurvesPanel(title, Sentence("epochs"), y, lines, chance, yLimits=(0, 1.03))
            )
        return panels


def _labelled(count, generator):
    """Return some digits, their labels drawn anew if there is a generator."""
    dataset = digits(count)
    if generator is None:
        return dataset
    rows = []
    for inputs, outputs in dataset.examples:
        label = generator.randrange(len(outputs))
        rows.append((inputs, [float(place == label) for place in range(len(outputs))]))
    return VectorizedEngine().arrange(Dataset.fromExamples(rows))
