"""The accuracy, by epoch."""

import random

from Dataset import Dataset
from learning.plotting.style import TRAINING_COLOUR, VALIDATION_COLOUR
from learning.plotting.views.EpochCurves import EpochCurves
from learning.plotting.views.View import View
from learning.training.Classifier import Classifier
from learning.words.language import translate

LEAST, MOST = 50, 1000
"""So many training examples, and validation examples, are looked at, at least and at most."""

HIGH = 90
"""Percent, from which on the axis is stretched towards 100: there is more to see at its end."""


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
        looks = [(TRAINING_COLOUR, "-"), (VALIDATION_COLOUR, "--")][: len(names)]
        self._curves = EpochCurves(axes, names, looks, limits=(0, 102))
        self._isZoomed = False
        self._highest = 0.0
        self.explain()
        if len(names) == 1 and names != list(samples):
            axes.set_ylabel(f"{axes.get_ylabel()}, {names[0]}")
        self.artists = self._curves.artists

    def look(self, epoch):
        """Classify the samples."""
        classifier = Classifier(epoch.learner, self.scene.data.training)
        heights = [_percentage(classifier, s) for s in self._samples]
        self._curves.add(epoch.number, heights)
        self._highest = max(self._highest, *heights)

    def startAttempt(self, number):
        """Mark where another attempt begins."""
        self._curves.startAttempt(number)

    def update(self, isLast=False):
        """Draw the curves so far; once they come near 100 %, widen the axis there."""
        isNew = self._curves.update(isLast)
        if self._highest < HIGH or self._isZoomed:
            return isNew
        self._isZoomed = True
        self.axes.set_yscale("function", functions=(_stretch, _shrink))
        self._curves.limits = (0, 100.2)
        self.axes.set_ylim(0, 100.2)
        self.fit()
        return True

    def fit(self):
        """Mark as many heights as there is room for."""
        if not self._isZoomed:
            return
        lowest, highest = _stretch([0, 100.2])
        points = self.size()[1] / (highest - lowest)  # from one height to another
        letter = 1.15 * self.axes.xaxis.label.get_size()
        marks = [100]
        for mark in (98, 95, 90, 80, 50, 0):
            isApart = points * (_stretch(marks[-1]) - _stretch(mark)) >= letter
            if isApart and (mark == 0 or points * (_stretch(mark) - lowest) >= letter):
                marks.append(mark)
        self.axes.set_yticks(marks)


def _stretch(percentage):
    """Return the height at which a percentage is drawn: each halving of the errors is a step."""
    import numpy

    return -numpy.log10(numpy.maximum(0.01, 101 - numpy.asarray(percentage, dtype=float)))


def _shrink(height):
    """Return the percentage at a height: the inverse."""
    import numpy

    return 101 - 10 ** -numpy.asarray(height, dtype=float)


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
