"""The accuracy, by epoch."""

import random

from Dataset import Dataset
from learning.plotting.views.EpochCurves import EpochCurves
from learning.plotting.views.View import View
from learning.training.Classifier import Classifier
from learning.words.language import translate

LEAST, MOST = 50, 1000
"""So many training examples, and validation examples, are looked at, at least and at most."""


class Accuracy(View):
    """How many of the training and of the validation examples are classified well."""

    name = "accuracy"
    needsClasses = True
    drawsCurves = True

    def __init__(self, axes, scene):
        """Prepare the curves, and draw the samples that are looked at."""
        super().__init__(axes, scene)
        self.entitle(translate("Accuracy"))
        axes.set_ylabel(translate("right answers (%)"))
        sets = {
            translate("training"): scene.data.training,
            translate("validation"): scene.data.validation,
        }
        sets = {name: dataset for name, dataset in sets.items() if dataset is not None}
        size = min(MOST, max(LEAST, scene.lookSize // len(sets)))
        dice = random.Random(0)
        samples = {name: _sample(dataset, size, dice) for name, dataset in sets.items()}
        self._samples = list(samples.values())
        self.lookedAt = sum(len(sample.examples) for sample in self._samples)
        names = [_nameOf(name, sets[name], sample) for name, sample in samples.items()]
        self._curves = EpochCurves(axes, names, limits=(0, 102))
        self.artists = self._curves.artists

    def look(self, epoch):
        """Classify the samples."""
        classifier = Classifier(epoch.learner, self.scene.data.training)
        self._curves.add(epoch.number, [_percentage(classifier, s) for s in self._samples])

    def startAttempt(self, number):
        """Mark where another attempt begins."""
        self._curves.startAttempt(number)

    def update(self, isLast=False):
        """Draw the curves so far."""
        return self._curves.update(isLast)


def _sample(dataset, size, dice):
    examples = dataset.examples
    if len(examples) > size:
        examples = dice.sample(examples, size)
    return Dataset.fromExamples(examples)


def _nameOf(name, dataset, sample):
    """Return the name of a set, and how many of its examples are looked at if not all."""
    shown, count = len(sample.examples), len(dataset.examples)
    if shown == count:
        return name
    return translate("{name}: {shown} of {count}", name=name, shown=shown, count=count)


def _percentage(classifier, dataset):
    pairs = classifier.pairs(dataset)
    return 100 * sum(expected == predicted for expected, predicted in pairs) / len(pairs)
