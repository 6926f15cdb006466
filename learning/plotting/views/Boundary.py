"""The plane, coloured by what a network answers there."""

from learning.data.classes import classOf
from learning.data.Targets import Targets
from learning.plotting.style import DIVERGING_MAP, DIVERGING_MAP_ENDS
from learning.plotting.views.View import View
from learning.training.Classifier import Classifier
from learning.words.language import translate

POINTS = 33
"""The plane is asked at so many points along each side."""

MARGIN = 0.25
"""How far beyond the examples it is shown, as a part of their range."""


class Boundary(View):
    """The answer for every point of the plane, with the examples: the line that parts them."""

    name = "boundary"
    inputCount = 2
    needsClasses = True

    def __init__(self, axes, scene):
        """Prepare the axes and the examples."""
        super().__init__(axes, scene)
        self.entitle(translate("Answers"))
        axes.set_xlabel(translate("first input"))
        axes.set_ylabel(translate("second input"))
        axes.grid(visible=False)
        examples = scene.data.training.examples
        self._sides = [_range([example.inputs[axis] for example in examples]) for axis in (0, 1)]
        self._answers = None
        boundary = Targets.of(scene.data.training).boundary
        classes = [classOf(example.outputs, boundary) for example in examples]
        self._examples = [
            axes.scatter(
                [
                    example.inputs[0]
                    for example, label in zip(examples, classes, strict=True)
                    if label == kind
                ],
                [
                    example.inputs[1]
                    for example, label in zip(examples, classes, strict=True)
                    if label == kind
                ],
                marker=marker,
                s=70 * scene.scale**2,
                facecolor=DIVERGING_MAP_ENDS[kind],
                edgecolor="white",
                linewidth=1.5,
                label=scene.data.targets.nameOf(kind),
                zorder=3,
            )
            for kind, marker in ((0, "o"), (1, "s"))
        ]
        axes.legend(
            loc="lower right",
            bbox_to_anchor=(1.03, 0.985),
            ncols=2,
            columnspacing=0.8,
            handletextpad=0,
            fontsize="small",
        )

    def look(self, epoch):
        """Ask the network all over the plane."""
        (left, right), (bottom, top) = self._sides
        steps = [index / (POINTS - 1) for index in range(POINTS)]
        plane = [
            [left + x * (right - left), bottom + y * (top - bottom)] for y in steps for x in steps
        ]
        classifier = Classifier(epoch.learner, self.scene.data.training)
        answers = list(map(_height, classifier.sharesOfAll(plane)))
        self._answers = [answers[start : start + POINTS] for start in range(0, POINTS**2, POINTS)]

    def update(self, isLast=False):
        """Colour the plane."""
        if self._answers is None:
            return False
        isNew = not self.artists
        if isNew:
            image = self.axes.imshow(
                self._answers,
                cmap=DIVERGING_MAP,
                vmin=-0.25,
                vmax=1.25,
                origin="lower",
                extent=(*self._sides[0], *self._sides[1]),
                interpolation="bilinear",
                aspect="auto",
            )
            self.artists += [image, *self._examples]
        self.artists[0].set_data(self._answers)
        return isNew


def _range(values):
    low, high = min(values), max(values)
    margin = MARGIN * (high - low) or 1.0
    return low - margin, high + margin


def _height(shares):
    """Return how much speaks for the second of two classes, from 0 to 1."""
    no, yes = shares[:2]
    return yes / (no + yes or 1)
