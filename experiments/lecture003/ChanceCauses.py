"""Why a network stays at chance, and whether a watch names the cause: lecture 003."""

import random
from typing import ClassVar

from Dataset import Dataset
from experiments.data import arranged, digits
from experiments.Experiment import Experiment, nobody
from experiments.trainings import accuracy, networkOf
from experiments.verdicts import asShown, notShown, underConditions
from learning.checks import Sentence
from learning.initializers import INITIALIZERS
from learning.losses.CategoricalCrossEntropy import CategoricalCrossEntropy
from learning.plotting.pictures.panels import BarsPanel, TablePanel
from learning.training.descents import MiniBatch
from learning.training.Training import Training
from learning.watching.TrainingWatch import TrainingWatch

CAUSES = {
    "none": ((), Sentence("nothing is wrong")),
    "zeros": (("equal weights",), Sentence("weights of zero")),
    "low": (("rate too low",), Sentence("rate too low")),
    "high": (("rate too high", "explosion", "large initial weights"), Sentence("rate too high")),
    "deep": (("vanishing gradient", "saturated neurons"), Sentence("vanishing gradient")),
    "frozen": (("output layer",), Sentence("output layer not updated")),
    "labels": (("labels at random", "over-fitting"), Sentence("labels that do not belong")),
}
"""{cause: (what a watch would have to name, what it is called)}."""

CHANCE, LEARNED = 0.2, 0.85
"""The criterion: what is read at chance at most, and by a healthy network at least."""


class ChanceCauses(Experiment):
    """At chance: the same network with one thing wrong at a time, watched as `--watch` does.

    No illness is named "output layer": a watch knows none of that kind.
    """

    name = "chance-causes"
    lecture = "003"
    title = Sentence("At chance, and why")
    claim = Sentence(
        "A network that stays at chance has a cause: weights of zero, a wrong rate, a vanishing "
        "gradient, outputs that are not updated, or labels that do not belong."
    )
    criterion = Sentence(
        "with each cause at most 20 % of the validation set are read and `--watch` names it; "
        "without any, 85 % or more and it names none"
    )
    help: ClassVar[dict] = {
        "epochs": Sentence("epochs"),
        "rate": Sentence("learning rate, of all but the two that have a wrong one"),
        "count": Sentence("how many training examples"),
    }

    def __init__(self, epochs=30, rate=1.0, count=600):
        self.epochs, self.rate, self.count = epochs, rate, count

    def measure(self, generator, watch=nobody):
        """Return by cause the parts `learned` and `read`, and the illnesses `named`."""
        seed = generator.getrandbits(32)
        numbers = {"causes": {}}
        for done, cause in enumerate(CAUSES, start=1):
            numbers["causes"][cause] = self._watched(cause, random.Random(seed))
            watch(done / len(CAUSES), numbers)
        return numbers

    def _watched(self, cause, dice):
        training, validation = digits(self.count), digits(start=1000)
        if cause == "labels":
            training = _shuffled(training, dice)
        hidden = [32] * 8 if cause == "deep" else [32]
        start = "constant:value=0" if cause == "zeros" else "xavier"
        network = networkOf(
            [64, *hidden, 10],
            dice,
            initializer=INITIALIZERS.read(start),
            loss=CategoricalCrossEntropy(),
        )
        if cause == "frozen":
            network.chain[-1].parameters = list
        rate = self.rate * {"low": 1e-5, "high": 1e3}.get(cause, 1.0)
        run = Training(
            network,
            training,
            MiniBatch(32),
            dice,
            learningRate=rate,
            threshold=0.0,
            maxEpochs=self.epochs,
            validationSet=validation,
        )
        watcher = TrainingWatch(run)
        for epoch in run:
            watcher.look(epoch)
        return {
            "learned": accuracy(network, training),
            "read": accuracy(network, validation, training),
            "named": [illness.name for illness in watcher.found],
        }

    def verdict(self, numbers):
        """Count the causes that leave it at chance, and those that are named."""
        found = numbers["causes"]
        wrong = [cause for cause in CAUSES if cause != "none"]
        atChance = [cause for cause in wrong if found[cause]["read"] <= CHANCE]
        named = [cause for cause in wrong if set(CAUSES[cause][0]) & set(found[cause]["named"])]
        healthy = found["none"]
        isHealthy = healthy["read"] >= LEARNED and not healthy["named"]
        missing = [cause for cause in wrong if cause not in atChance or cause not in named]
        reason = Sentence(
            "{chance} of {count} causes leave it at chance, {named} are named; healthy it reads "
            "{read:.0%}; the exceptions: {missing}",
            chance=len(atChance),
            named=len(named),
            count=len(wrong),
            read=healthy["read"],
            missing=", ".join(str(CAUSES[cause][1]) for cause in missing) or Sentence("none"),
        )
        if isHealthy and not missing:
            return asShown(reason)
        return underConditions(reason) if isHealthy and atChance and named else notShown(reason)

    def table(self, numbers):
        """Return a row for each cause."""
        header = [
            Sentence("what is wrong"),
            Sentence("learned, read"),
            Sentence("validation, read"),
        ]
        header += [Sentence("what --watch names")]
        rows = [header]
        for cause, found in numbers["causes"].items():
            names = ", ".join(found["named"]) or "–"
            rows.append([CAUSES[cause][1], found["learned"], found["read"], names])
        return rows

    def panels(self, numbers):
        """Return what is read, and what is named."""
        found = numbers["causes"]
        series = {
            str(Sentence("training")): [row["learned"] for row in found.values()],
            str(Sentence("validation")): [row["read"] for row in found.values()],
        }
        labels = [CAUSES[cause][1] for cause in found]
        rows = [[str(cell) for cell in (row[0], row[3])] for row in self.table(numbers)]
        return [
            BarsPanel(
                Sentence("part that is read"), "", labels, series, marks=[(0.1, Sentence("chance"))]
            ),
            TablePanel(Sentence("what --watch names"), rows),
        ]


def _shuffled(dataset, dice):
    """Return a dataset with the same labels, each at another's image."""
    labels = [outputs for _, outputs in dataset.examples]
    dice.shuffle(labels)
    inputs = [inputs for inputs, _ in dataset.examples]
    return arranged(Dataset.fromExamples(zip(inputs, labels, strict=True)).examples)
