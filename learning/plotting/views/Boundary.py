"""The plane, coloured by what a network answers there."""

from math import hypot, nan

from learning.data.editing import Edits, exampleOf, replaceExamples
from learning.plotting.style import CLASSES
from learning.plotting.views.View import View
from learning.training.Classifier import Classifier
from learning.words.language import translate

POINTS, POINTS_AT_THE_END, POINTS_AT_A_GLANCE = 41, 81, 21
"""The plane is asked at so many points along each side."""

BETWEEN = 8
"""So many places are coloured from one point to the next, by what the points around them answer:
the border of a region is no staircase."""

MARGIN = 0.25
"""How far beyond the examples it is shown, as a part of their range."""

PALEST, STRONGEST = 0.12, 0.6
"""How much of its class's colour a place has where the network is least sure, and where most."""


NEAR = 9
"""Pixels from the middle of a point at which a click is meant for it."""


class Boundary(View):
    """The region of each class, the stronger the surer the network is, with the examples.

    A left click adds an example of class 0, a right click one of class 1, and a click on an example
    takes it away (the last one stays). Training learns from them from its next epoch on, and so
    does one that is started again.
    """

    name = "boundary"
    inputCount = 2
    needsClasses = True
    editsData = True

    def __init__(self, axes, scene):
        """Prepare the axes and the examples."""
        from matplotlib.ticker import MaxNLocator

        super().__init__(axes, scene)
        self.entitle(translate("Answers"))
        axes.set_xlabel(translate("first input"))
        axes.set_ylabel(translate("second input"))
        axes.grid(visible=False)
        for axis in (axes.xaxis, axes.yaxis):
            axis.set_major_locator(MaxNLocator(5, prune="both"))
        self._dataset = scene.data.training
        self._first = list(self._dataset.examples)
        self._points = list(self._first)  # as the mouse has left them
        inputs = [example.inputs for example in self._points]
        self._sides = [_range([values[axis] for values in inputs]) for axis in (0, 1)]
        axes.set(xlim=self._sides[0], ylim=self._sides[1])
        self._isEdited = False
        self._targets = scene.data.targets
        self._fineness = POINTS
        self._picture = self._classifier = None
        self._glanced = None  # the epoch that waits for a second look
        self._markers = {}  # of each class
        # matplotlib keeps no bound method alive; the panels keep this view.
        axes.figure.canvas.mpl_connect("button_press_event", self._onPress)

    def look(self, epoch):
        """Ask the network all over the plane."""
        self._glanced = None
        self._ask(epoch, self._fineness)

    def glance(self, epoch):
        """Ask at fewer points; the frame after the next one has them all."""
        self._ask(epoch, POINTS_AT_A_GLANCE)
        self._glanced, self.isTouched = epoch, False

    def _ask(self, epoch, count):
        (left, right), (bottom, top) = self._sides
        steps = [index / (count - 1) for index in range(count)]
        plane = [
            [left + x * (right - left), bottom + y * (top - bottom)] for y in steps for x in steps
        ]
        self._classifier = Classifier(epoch.learner, self._dataset)
        self._picture = _coloured(self._classifier.sharesOfAll(plane), count)

    def lookAtTheEnd(self, epoch):
        """Ask at more points."""
        self._fineness = POINTS_AT_THE_END
        self.look(epoch)

    def update(self, isLast=False):
        """Colour the plane."""
        if self._picture is None:
            return False
        if self._glanced is not None and self.isTouched:
            self.look(self._glanced)
        isNew = not self.artists
        if isNew:
            image = self.axes.imshow(
                self._picture,
                origin="lower",
                extent=(*self._sides[0], *self._sides[1]),
                interpolation="bilinear",
                aspect="auto",
            )
            self.artists.append(image)
        self.isTouched = self._glanced is not None  # there is more to be drawn
        isNew |= self._place()
        self.artists[0].set_data(self._picture)
        return isNew

    def settle(self):
        """Let the training set hold the points that are there now."""
        if self._isEdited:
            replaceExamples(self._dataset, self._points)
            self._isEdited = False
            self.hasChanged = True

    @property
    def edits(self):
        """What clicks have added and taken away."""
        return Edits.between(self._first, self._points)

    def _place(self):
        """Put the markers where the points are, each kind's own; tell whether a kind is new."""
        places = {0: [], 1: []}  # for which there are clicks
        for point in self._points:
            places.setdefault(self._classifier.expected(point), []).append(point.inputs)
        unknown = sorted(set(places) - set(self._markers))
        for kind in unknown:
            self._markers[kind] = self._scatter(kind)
            self.artists.append(self._markers[kind])
        if unknown:
            self.explain()
        for kind, markers in self._markers.items():
            markers.set_offsets(places.get(kind) or [(nan, nan)])
        return bool(unknown)

    def _scatter(self, kind):
        """Return the markers of a class, in its colour, none of them placed yet."""
        colour, marker = CLASSES[kind % len(CLASSES)]
        size = 70 if len(self._points) < 50 else 28  # many must not hide the plane
        return self.axes.scatter(
            *([], []),
            marker=marker,
            s=size * self.scene.scale**2,
            facecolor=colour,
            edgecolor="white",
            linewidth=1.0,
            label=self._targets.nameOf(kind),
            zorder=3,
        )

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


def _coloured(shares, points):
    """Return a picture: where each class is the surest its colour, paler where it is less sure.

    `shares` are those of the classes at each of `points` × `points` places, row by row.
    """
    import numpy
    from matplotlib.colors import to_rgb

    grid = numpy.array(shares).reshape(points, points, -1)
    fine = _between(_between(grid).swapaxes(0, 1)).swapaxes(0, 1)
    best, second = fine[..., 0], numpy.full(fine.shape[:2], -numpy.inf)
    surest = numpy.zeros(fine.shape[:2], int)
    for kind in range(1, grid.shape[2]):
        second = numpy.maximum(second, numpy.minimum(best, fine[..., kind]))
        surest[fine[..., kind] > best] = kind
        best = numpy.maximum(best, fine[..., kind])
    strength = PALEST + (STRONGEST - PALEST) * numpy.clip(best - second, 0, 1)
    missing = numpy.array(
        [[1 - part for part in to_rgb(CLASSES[kind % len(CLASSES)][0])]
         for kind in range(grid.shape[2])]
    )  # fmt: skip
    picture = 255.5 - 255 * strength[..., None] * missing[surest]
    return picture.astype("uint8")


def _between(grid):
    """Return the rows of a grid with others between them, on the straight lines that join them."""
    import numpy

    places = numpy.linspace(0, len(grid) - 1, (len(grid) - 1) * BETWEEN + 1)
    lower = numpy.minimum(places.astype(int), len(grid) - 2)
    part = (places - lower)[:, None, None]
    return (1 - part) * grid[lower] + part * grid[lower + 1]
