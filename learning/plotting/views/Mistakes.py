"""The test images that were misread."""

from learning.augmentations.Augmentation import SIDE
from learning.plotting.style import AMOUNT_MAP
from learning.plotting.views.View import View
from learning.training.Classifier import Classifier
from learning.words.language import translate

COLUMNS, ROWS = 6, 3
"""So many at most,"""

WIDTH, HEIGHT = 46, 64
"""and each with so many points at least, so that its name can be read."""


class Mistakes(View):
    """Test images that are misread, at the end: what they are, and what they were taken for."""

    name = "mistakes"
    needsClasses = True
    inputCount = SIDE * SIDE

    def __init__(self, axes, scene):
        """Prepare the axes; nothing is shown before the end."""
        super().__init__(axes, scene)
        axes.set_anchor("NW")
        self.entitle(translate("Mistakes, at the end"))
        axes.set_axis_off()
        self._learner = None

    def note(self, epoch):
        """Remember the network."""
        self._learner = epoch.learner

    def update(self, isLast=False):
        """Draw the first images that it misread, at the end."""
        if not isLast or self._learner is None:
            return False
        test = self.scene.data.test
        pairs = Classifier(self._learner, self.scene.data.training).pairs(test)
        wrong = [
            (example.inputs, *pair)
            for example, pair in zip(test.examples, pairs, strict=True)
            if pair[0] != pair[1]
        ]
        self.entitle(translate("Mistakes: {wrong} of {count}", wrong=len(wrong), count=len(pairs)))
        words = translate("expected → predicted") if wrong else translate("no mistakes")
        self.axes.text(0, -0.02, words, transform=self.axes.transAxes, va="top", fontsize="small")
        width, height = (points / self.scene.scale for points in self.size())
        columns = max(1, min(COLUMNS, int(width / WIDTH)))
        rows = max(1, min(ROWS, int(height / HEIGHT)))
        for number, (pixels, *names) in enumerate(wrong[: columns * rows]):
            row, column = divmod(number, columns)
            names = [self.scene.data.targets.nameOf(name) for name in names]
            self._drawImage(row, column, pixels, " → ".join(names))
        self.axes.set_xlim(-0.5, columns * (SIDE + 2) - 2)
        self.axes.set_ylim(rows * (SIDE + 4) - 2, -1)
        return True

    def _drawImage(self, row, column, pixels, words):
        left, top = column * (SIDE + 2), row * (SIDE + 4)
        image = [list(pixels[start : start + SIDE]) for start in range(0, SIDE * SIDE, SIDE)]
        box = (left - 0.5, left + SIDE - 0.5, top + SIDE - 0.5, top - 0.5)
        self.axes.imshow(image, cmap=AMOUNT_MAP, vmin=0, vmax=1, extent=box, aspect="auto")
        middle = left + SIDE / 2 - 0.5
        self.axes.text(middle, top + SIDE + 1, words, ha="center", va="center", fontsize="small")
