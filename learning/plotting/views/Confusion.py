"""Which classes are taken for which, on the test set, and how well each is found."""

from math import ceil

from learning.plotting.style import AMOUNT_MAP
from learning.plotting.views.View import View
from learning.training.Classifier import Classifier
from learning.training.confusion import confusionOf, scoresOf
from learning.words.language import translate

SMALLEST, LARGEST = 7, 15
"""Points, of the numbers: smaller ones nobody reads."""

LONGEST = 10
"""Letters of a class's name that are shown: there is no room for more."""


SCORES = ("P", "R", "F1")
"""Precision, recall and F1, as the columns beside the matrix are called."""


class Confusion(View):
    """The confusion matrix of the test set, at the end: which class was taken for which.

    Beside it, in percent, precision (P), recall (R) and F1 of each class; see `confusion`.
    """

    name = "confusion"
    needsClasses = True

    def __init__(self, axes, scene):
        """Prepare the axes; nothing is shown before the end."""
        super().__init__(axes, scene)
        axes.set_anchor("NW")
        self.entitle(translate("Confusion, at the end"))
        axes.set_xlabel(translate("predicted"))
        axes.set_ylabel(translate("expected"), labelpad=8)
        axes.grid(visible=False)
        axes.set_xticks([])
        axes.set_yticks([])
        self._learner = None
        self._texts = []

    def note(self, epoch):
        """Remember the network."""
        self._learner = epoch.learner

    def update(self, isLast=False):
        """Draw the matrix, with its counts, at the end."""
        if not isLast or self._learner is None:
            return False
        pairs = Classifier(self._learner, self.scene.data.training).pairs(self.scene.data.test)
        counts = confusionOf(pairs)
        classes = range(len(counts))
        wrong = max((counts[a][b] for a in classes for b in classes if a != b), default=0)
        # The colours are those of the mistakes: the many right ones would drown them.
        shades = [[counts[a][b] if a != b else 0 for b in classes] for a in classes]
        self.axes.imshow(shades, cmap=AMOUNT_MAP, vmin=0, vmax=2 * wrong or 1)
        self._texts = [
            self.axes.text(
                predicted,
                expected,
                str(counts[expected][predicted]),
                ha="center",
                va="center",
                fontweight="bold" if expected == predicted else "normal",
            )
            for expected in classes
            for predicted in classes
            if counts[expected][predicted] or expected == predicted
        ]
        self._showScores(counts)
        names = list(map(self.scene.data.targets.nameOf, classes))
        names = [name if len(name) <= LONGEST else name[: LONGEST - 1] + "…" for name in names]
        self.axes.set_xlim(-0.5, len(counts) + len(SCORES) - 0.5)
        self.axes.set_xticks(list(range(len(counts) + len(SCORES))), [*names, *SCORES])
        self.axes.set_yticks(list(classes), names)
        self.axes.tick_params(length=0)
        self.fit()
        return True

    def _showScores(self, counts):
        """Write the scores of each class to the right of its row."""
        for label, scores in enumerate(scoresOf(counts)):
            for place, score in enumerate(scores, start=len(counts)):
                words = "–" if score is None else f"{100 * score:.0f}"
                self._texts.append(self.axes.text(place, label, words, ha="center", va="center"))

    def fit(self):
        """Make the numbers as large as their squares; where they could not be read, there are none.

        Of the names of the classes there are as many as can be read.
        """
        if not self._texts:
            return
        classes, count = len(self.axes.get_yticks()), len(self.axes.get_xticks())
        square = min(self.size()) / count
        longest = max(len(text.get_text()) for text in self._texts)
        size = min(LARGEST * self.scene.scale, 0.55 * square, 1.4 * square / longest)
        for text in self._texts:
            text.set_fontsize(size)
            text.set_visible(size >= SMALLEST)
        step = ceil(1.2 * SMALLEST * self.scene.scale / square)
        names = [label.get_text() for label in self.axes.get_xticklabels()]
        # Names of letters have to fit beside each other.
        fitting = 1.5 * square / max(map(len, names))
        nameSize = max(SMALLEST, min(LARGEST * self.scene.scale, 0.6 * square, fitting))
        for axis in (self.axes.xaxis, self.axes.yaxis):
            for number, label in enumerate(axis.get_ticklabels()):
                label.set_fontsize(nameSize)
                label.set_visible(number % step == 0 or number >= classes)
