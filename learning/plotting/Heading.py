"""What stands over the panels: the title of the training, and how it stands at the moment."""

import random

from Dataset import Dataset
from learning.plotting.figures import widthOf
from learning.training.Classifier import Classifier
from learning.words.formats import formatCost
from learning.words.language import translate

HEIGHT = 0.85
"""Inches, for the title and a line of numbers."""

LEFT = 0.15
"""Inches beside them."""

SAMPLE = 200
"""So many examples the accuracy of the moment is taken from, at most; at the end, from all."""


class Heading:
    """Two lines at the head of a figure: a title, and epoch, cost, rate and accuracy.

    Attributes:
        artists: what moves from one frame to the next.
    """

    def __init__(self, figure, scene):
        """Write the title of a `Scene`; the numbers come with the first look."""
        self._scene = scene
        self._figure = figure
        self._title = figure.text(
            0, 1, scene.title, ha="left", va="top", fontweight="bold", fontsize="large"
        )
        self._numbers = figure.text(0, 1, "", ha="left", va="top", fontsize="large")
        self._size = self._numbers.get_size()
        self.artists = [self._numbers]
        self._accuracy = None
        data = scene.data
        self._name, self._dataset, self._sample = None, None, None
        if data is not None:
            isSetAside = data.validation is not None
            self._name = "validation accuracy" if isSetAside else "training accuracy"
            self._dataset = data.validation if isSetAside else data.training
            examples = self._dataset.examples
            self._sample = self._dataset
            if len(examples) > SAMPLE:
                chosen = random.Random(0).sample(examples, SAMPLE)
                self._sample = Dataset.fromExamples(chosen)

    def look(self, epoch, isLast=False):
        """Note how many examples are classified well after an epoch, if there are classes."""
        dataset = self._dataset if isLast else self._sample
        if dataset is not None and epoch.learner is not None:
            classifier = Classifier(epoch.learner, self._scene.data.training)
            if classifier.targets.areNumbers:
                return
            pairs = classifier.pairs(dataset)
            right = sum(expected == predicted for expected, predicted in pairs)
            self._accuracy = 100 * right / len(pairs)

    def update(self, epoch):
        """Write the numbers of an epoch."""
        words = [
            translate("epoch {number}", number=epoch.number),
            translate("cost {cost}", cost=formatCost(epoch.cost)),
        ]
        if epoch.learningRate is not None:
            words.append(translate("rate {rate:.3g}", rate=epoch.learningRate))
        if self._accuracy is not None:
            name = {
                "validation accuracy": translate("validation accuracy"),
                "training accuracy": translate("training accuracy"),
            }[self._name]
            words.append(f"{name} {self._accuracy:.1f} %")
        self._numbers.set_text("     ".join(words))
        self._fitLetters()

    def fit(self):
        """Place the lines, whatever size the figure has."""
        width, height = (size / self._scene.scale for size in self._figure.get_size_inches())
        for text, top in ((self._title, 0.12), (self._numbers, 0.46)):
            text.set_position((LEFT / width, 1 - top / height))
        self._fitLetters()

    def _fitLetters(self):
        """Make the letters of a line smaller where it would be cut."""
        room = 72 * (self._figure.get_size_inches()[0] - 2 * LEFT * self._scene.scale)
        for text, weight in ((self._title, "bold"), (self._numbers, "normal")):
            words, size = text.get_text(), self._size
            if len(words) * size > room:  # else they are short; most letters are less wide
                size *= min(1.0, room / widthOf(words, size, weight))
            text.set_fontsize(size)
