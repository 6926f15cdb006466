"""The plane, coloured by what a network answers there."""

from math import hypot, nan

from learning.data.classes import classOf
from learning.data.editing import exampleOf, replaceExamples
from learning.plotting.style import DIVERGING_MAP, DIVERGING_MAP_ENDS
from learning.plotting.views.View import View
from learning.training.Classifier import Classifier
from learning.words.language import translate

POINTS = 33
"""The plane is asked at so many points along each side."""

MARGIN = 0.25
"""How far beyond the examples it is shown, as a part of their range."""


NEAR = 9
"""Pixels from the middle of a point at which a click is meant for it."""


class Boundary(View):
    """The answer for every point of the plane, with the examples: the line that parts them.

    A left click adds an example of class 0, a right click one of class 1, and a click on an example
    takes it away (the last one stays). Training learns from them from its next epoch on.
    """

    name = "boundary"
    inputCount = 2
    needsClasses = True
    editsData = True

    def __init__(self, axes, scene):
        """Prepare the axes and the examples."""
        super().__init__(axes, scene)
        self.entitle(translate("Answers"))
        axes.set_xlabel(translate("first input"))
        axes.set_ylabel(translate("second input"))
        axes.grid(visible=False)
        self._dataset = scene.data.training
        self._points = list(self._dataset.examples)  # as the mouse has left them
        inputs = [example.inputs for example in self._points]
        self._sides = [_range([values[axis] for values in inputs]) for axis in (0, 1)]
        axes.set(xlim=self._sides[0], ylim=self._sides[1])
        self._answers = None
        self._isEdited = False
        self._targets = scene.data.targets
        self._examples = [
            axes.scatter(
                *([], []),
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
        self._place()
        # matplotlib keeps no bound method alive; the panels keep this view.
        axes.figure.canvas.mpl_connect("button_press_event", self._onPress)
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
        self.isTouched = False
        self._place()
        self.artists[0].set_data(self._answers)
        return isNew

    def settle(self):
        """Let the training set hold the points that are there now."""
        if self._isEdited:
            replaceExamples(self._dataset, self._points)
            self._isEdited = False
            self.hasChanged = True

    def _place(self):
        """Put the markers where the points are, each kind's own."""
        for kind, markers in enumerate(self._examples):
            places = [
                point.inputs
                for point in self._points
                if classOf(point.outputs, self._targets.boundary) == kind
            ]
            markers.set_offsets(places or [(nan, nan)])

    def _onPress(self, event):
        toolbar = getattr(event.canvas.manager, "toolbar", None)
        isZooming = toolbar is not None and bool(toolbar.mode)
        if event.inaxes is not self.axes or isZooming or event.button not in (1, 3):
            return
        found = self._pointAt(event)
        if found is None:
            kind = 0 if event.button == 1 else 1
            count = len(self._points[0].outputs)
            place = event.xdata, event.ydata
            self._points.append(exampleOf(place, kind, count, self._targets))
        elif len(self._points) > 1:
            self._points.remove(found)
        self._isEdited = self.isTouched = True

    def _pointAt(self, event):
        """Return the example that a click is meant for, or None."""
        transform = self.axes.transData.transform
        apart = [
            (hypot(*(transform(point.inputs) - (event.x, event.y))), place)
            for place, point in enumerate(self._points)
        ]
        distance, place = min(apart)
        return self._points[place] if distance <= NEAR * self.scene.scale else None


def _range(values):
    low, high = min(values), max(values)
    margin = MARGIN * (high - low) or 1.0
    return low - margin, high + margin


def _height(shares):
    """Return how much speaks for the second of two classes, from 0 to 1."""
    no, yes = shares[:2]
    return yes / (no + yes or 1)
