"""Which classes are taken for which, on the test set."""

from learning.plotting.views.View import View
from learning.training.Classifier import Classifier
from learning.words.language import translate


class Confusion(View):
    """The confusion matrix of the test set, at the end: which class was taken for which."""

    name = "confusion"
    needsClasses = True

    def __init__(self, axes, scene):
        """Prepare the axes; nothing is shown before the end."""
        super().__init__(axes, scene)
        self.entitle(translate("Confusion, at the end"))
        axes.set_xlabel(translate("predicted"))
        axes.set_ylabel(translate("expected"), labelpad=8)
        axes.grid(visible=False)
        axes.set_xticks([])
        axes.set_yticks([])
        self._learner = None

    def note(self, epoch):
        """Remember the network."""
        self._learner = epoch.learner

    def update(self, isLast=False):
        """Draw the matrix, with its counts, at the end."""
        if not isLast or self._learner is None:
            return False
        pairs = Classifier(self._learner, self.scene.data.training).pairs(self.scene.data.test)
        classes = range(1 + max(max(pair) for pair in pairs))
        counts = [
            [sum(pair == (expected, predicted) for pair in pairs) for predicted in classes]
            for expected in classes
        ]
        wrong = max((counts[a][b] for a in classes for b in classes if a != b), default=0)
        # The colours are those of the mistakes: the many right ones would drown them.
        shades = [[counts[a][b] if a != b else 0 for b in classes] for a in classes]
        self.axes.imshow(shades, cmap="Oranges", vmin=0, vmax=2 * wrong or 1)
        size = "small" if len(classes) > 5 else "large"
        for expected in classes:
            for predicted in classes:
                count = counts[expected][predicted]
                isRight = expected == predicted
                self.axes.text(
                    predicted,
                    expected,
                    str(count) if count or isRight else "",
                    ha="center",
                    va="center",
                    fontsize=size,
                    fontweight="bold" if isRight else "normal",
                )
        names = list(map(self.scene.data.targets.nameOf, classes))
        slant = {"rotation": 30, "ha": "right"} if max(map(len, names)) > 4 else {}
        self.axes.set_xticks(list(classes), names, **slant)
        self.axes.set_yticks(list(classes), names)
        self.axes.tick_params(length=0)
        return True
