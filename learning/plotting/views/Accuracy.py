"""The accuracy, by epoch."""

import random

from Dataset import Dataset
from learning.plotting.views.Curves import Curves
from learning.plotting.views.View import View
from learning.training.Classifier import Classifier
from learning.words.language import translate

SAMPLE = 150
"""So many training examples, and validation examples, are looked at."""


class Accuracy(View):
    """How many of the training and of the validation examples are classified well."""

    name = "accuracy"
    drawsCurves = True

    def __init__(self, axes, scene):
        """Prepare the curves, and draw the samples that are looked at."""
        super().__init__(axes, scene)
        self.entitle(translate("Accuracy"))
        axes.set_ylabel(translate("right answers (%)"))
        dice = random.Random(0)
        sets = {
            translate("training"): scene.data.training,
            translate("validation"): scene.data.validation,
        }
        self._samples = {
            name: _sample(dataset, dice) for name, dataset in sets.items() if dataset is not None
        }
        self._curves = Curves(axes, list(self._samples), limits=(0, 102))
        self.artists = self._curves.artists

    def look(self, epoch):
        """Classify the samples."""
        classifier = Classifier(epoch.learner, self.scene.data.training)
        self._curves.add(epoch.number, [_percentage(classifier, s) for s in self._samples.values()])

    def update(self, isLast=False):
        """Draw the curves so far."""
        return self._curves.update(isLast)


def _sample(dataset, dice):
    examples = dataset.examples
    if len(examples) > SAMPLE:
        examples = dice.sample(examples, SAMPLE)
    return Dataset.fromExamples(examples)


def _percentage(classifier, dataset):
    pairs = classifier.pairs(dataset)
    return 100 * sum(expected == predicted for expected, predicted in pairs) / len(pairs)
