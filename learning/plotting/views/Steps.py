"""One example's step through a neuron or a network, by keys: which numbers go into it."""

import textwrap
from itertools import pairwise
from math import isfinite

from learning.checks import Sentence, difference
from learning.explaining.Walk import Walk
from learning.explaining.writing import shown, subscript
from learning.plotting.style import (
    DIVERGING_MAP,
    THRESHOLD_COLOUR,
    TRAINING_COLOUR,
    VALIDATION_COLOUR,
)
from learning.plotting.views.View import View
from learning.words.language import translate

MOST_NEURONS = 10
"""In a layer, so that the numbers in the circles can be read."""

MOST_INPUTS = 8
"""That are drawn as circles; more are a picture, and so are the weights of a neuron behind it."""

MOST_OUTPUTS = 4
"""That are written one by one."""

MOST_ROOMY = 5
"""Circles in a column that have room for numbers in them, and for a weight below."""

NEAR = 9
"""Pixels from a line or a number at which a click is meant for it."""

COLUMNS = 62
"""Characters of a line of formulas."""

TYPED = "0123456789.-"


class Steps(View):
    """A drawn network, the stage at hand and its equations; the weights move at the update alone.

    Training stands still meanwhile. Keys: `s` the next stage, `b` the one before, `e` the next
    example; a click on a weight lets one type another, one on the example's line chooses another.
    """

    name = "steps"
    needsMouse = True

    def __init__(self, axes, scene):
        """Prepare the axes; the network is not known yet."""
        super().__init__(axes, scene)
        self.entitle(translate("Step by step"))
        axes.set_axis_off()
        axes.set(xlim=(0, 1), ylim=(0, 1))
        self.wantsPause = True
        self._examples = scene.data.training.examples
        self._place = 0  # of the example
        self._walk = self._drawing = self._selected = None
        self._typed = ""
        self._epoch = None
        small = {"fontsize": "x-small", "va": "top"}
        self._head = axes.text(0, 0.99, "", picker=False, **small)
        self._stage = axes.text(0, 0.31, "", fontweight="bold", **small)
        self._lines = axes.text(0, 0.255, "", linespacing=1.35, **small)
        below = {"fontsize": "x-small", "va": "top", "linespacing": 1.3}
        hint = translate("s: next step   b: back   e: next example\nclick a weight: edit it")
        axes.text(0, -0.02, hint, color=THRESHOLD_COLOUR, **below)
        self._cost = axes.text(1, -0.085, "", ha="right", color=TRAINING_COLOUR, **below)
        canvas = axes.figure.canvas
        canvas.mpl_connect("button_press_event", self._onPress)
        canvas.mpl_connect("key_press_event", self._onKey)

    @classmethod
    def whyNot(cls, data, layerSizes):
        """It takes layers of a few neurons."""
        if max(layerSizes[1:]) > MOST_NEURONS:
            expected = Sentence("layers of {most} neurons at most", most=MOST_NEURONS)
            return difference(None, expected, max(layerSizes[1:]))
        return None

    @property
    def isTyping(self):
        """Whether keys are the digits of a weight."""
        return self._selected is not None

    def note(self, epoch):
        """Remember the network; another one begins afresh."""
        if self._epoch is None or epoch.learner is not self._epoch.learner:
            self._walk = None
        self._epoch = epoch
        if self._walk is not None:
            self._walk.rate = epoch.learningRate

    def look(self, epoch):
        """Look at the network anew: training may have moved its weights."""
        self._epoch = epoch
        if self._walk is None or epoch.number != self._begunAfter:
            self._begin()
        elif not self._walk.isUpdated:
            self._walk.calculate()

    def update(self, isLast=False):
        """Draw the stage."""
        self.isTouched = False
        if self._walk is None:
            return False
        isNew = self._drawing is None
        if isNew:
            self._drawing = _Drawing(self.axes, self._walk, self.scene.scale)
            self.artists += [
                self._head, self._stage, self._lines, self._cost, *self._drawing.artists
            ]  # fmt: skip
        self._drawing.show(self._walk, self._selected, self._typed)
        self._write()
        return isNew

    def _begin(self):
        self._begunAfter = self._epoch.number
        example = self._examples[self._place]
        self._walk = Walk(self._epoch.learner, example, self._epoch.learningRate)

    def _write(self):
        walk = self._walk
        inputs = ", ".join(map(shown, walk.example.inputs[:MOST_INPUTS]))
        outputs = ", ".join(map(shown, walk.example.outputs))
        if len(walk.example.inputs) > MOST_INPUTS:
            inputs = "…"
        if len(walk.example.outputs) > MOST_OUTPUTS:
            ones = (i for i, y in enumerate(walk.example.outputs, 1) if y)
            outputs = ", ".join(["…", *(f"y{subscript(i)} = 1" for i in ones), "…"])
        self._head.set_text(
            translate(
                "◀ example {number} of {count} ▶   x = ({inputs})   y = ({outputs})",
                number=self._place + 1,
                count=len(self._examples),
                inputs=inputs,
                outputs=outputs,
            )
        )
        self._stage.set_text(self._stageInWords())
        texts = [textwrap.fill(line, COLUMNS, subsequent_indent="   ") for line in walk.lines()]
        self._lines.set_text("\n".join(texts))
        self._cost.set_text(translate("cost of all examples: {cost}", cost=shown(self._epoch.cost)))

    def _stageInWords(self):
        if self._selected is not None:
            typed = f"{self._typed}_"
            return translate("new weight: {typed}   (Enter: take it, Esc: leave it)", typed=typed)
        stage = self._walk.stage
        if stage is None:
            return translate("before the first step: the inputs")
        number, count = self._walk.number, len(self._walk.stages)
        words = {
            "forward": translate("forward: a neuron answers"),
            "cost": translate("the cost of the example"),
            "backward": translate("backward: a neuron's gradient ∇"),
            "update": translate("update: every weight moves by α∇x"),
        }[stage.kind]
        return f"{number}/{count}  {words}"

    # Keys and mouse.

    def _onKey(self, event):
        if self._walk is None:
            return
        if self._selected is not None:
            self._type(event.key)
        elif event.key == "s":
            self._go(self._walk.goOn)
        elif event.key == "b":
            self._go(self._walk.goBack)
        elif event.key == "e":
            self._choose(self._place + 1)

    def _go(self, move):
        wasUpdated = self._walk.isUpdated
        move()
        self._touch(isMoved=self._walk.isUpdated != wasUpdated)

    def _choose(self, place):
        self._place = place % len(self._examples)
        self._begin()
        self._touch()

    def _touch(self, isMoved=False):
        self.isTouched = self.wantsPause = True
        self.hasChanged |= isMoved

    def _onPress(self, event):
        if self._drawing is None or event.inaxes is not self.axes:
            return
        if self._head.contains(event)[0]:
            box = self._head.get_window_extent()
            isBack = event.x < box.x0 + 0.05 * box.width
            self._choose(self._place + (-1 if isBack else 1))
            return
        self._selected = self._drawing.weightAt(event)
        self._typed = ""
        self._touch()

    def _type(self, key):
        if key in ("enter", "return"):
            self._take()
        elif key == "escape":
            self._selected = None
        elif key == "backspace":
            self._typed = self._typed[:-1]
        elif key is not None and key in TYPED and len(self._typed) < 8:
            self._typed += key
        self._touch()

    def _take(self):
        selected, self._selected = self._selected, None
        try:
            weight = float(self._typed)
        except ValueError:
            return  # nothing that is a number: it stays as it is
        self._walk.setWeight(*selected, weight)
        self.hasChanged = True


class _Drawing:
    """The neurons as circles with their numbers, the weights as lines with theirs."""

    def __init__(self, axes, walk, scale):
        self._axes, self._scale = axes, scale
        self._isPicture = len(walk.example.inputs) > MOST_INPUTS
        self._shownNeuron = (0, 0)  # whose weights the picture is of
        sizes = [len(layer) for layer in walk.layers]
        if not self._isPicture:
            sizes = [len(walk.example.inputs), *sizes]
        columns = len(sizes) + 1.0 * self._isPicture
        self._places = [
            [((x + 0.5 + self._isPicture) / columns, _height(y, size)) for y in range(size)]
            for x, size in enumerate(sizes)
        ]
        self._isRoomy = max(sizes) <= MOST_ROOMY
        self._first = 0 if self._isPicture else 1  # the column of the first layer with weights
        self._makeCircles()
        self._makeLines(walk)
        self._images = self._makeImages(walk) if self._isPicture else []

    @property
    def artists(self):
        return [*self._images, self._lines, self._circles, *self._numbers, *self._labels.values(),
                *self._gradients]  # fmt: skip

    def weightAt(self, event):
        """Return (layer, index, place) of the weight that a click is meant for, or None.

        A click on a circle, where the weights are a picture, lets the picture be of that neuron.
        """
        near = {}
        for key, label in self._labels.items():
            x, y = self._axes.transData.transform(label.get_position())
            near[key] = max(abs(event.x - x) / 1.6, abs(event.y - y))
        if self._isPicture:
            found = self._pictured(event)
            if found is not None:
                return found
        key = min(near, key=near.get, default=None)
        if key is not None and near[key] <= NEAR * self._scale:
            return key
        return self._lineAt(event)

    def show(self, walk, selected, typed):
        weights = {
            (n, i, place): float(weight)
            for n, layer in enumerate(walk.layers)
            for i, neuron in enumerate(layer)
            for place, weight in enumerate(neuron.weights)
        }
        self._showLines(walk, weights)
        for key, label in self._labels.items():
            isHere = key == selected
            label.set_text(f"{typed}_" if isHere else shown(round(weights[key], 3)))
            colour = VALIDATION_COLOUR if isHere else "black"
            if label.get_color() != colour:
                label.set_color(colour)
        self._showNeurons(walk)
        if self._isPicture:
            self._showImages(walk, weights)

    def _showLines(self, walk, weights):
        values = [weights[key] if isfinite(weights[key]) else 0.0 for key in self._lineKeys]
        largest = max(map(abs, values), default=0) or 1
        self._lines.set_linewidths(
            [self._scale * (0.4 + 3 * abs(value) / largest) for value in values]
        )
        self._lines.set_array(values)
        self._lines.set_clim(-largest, largest)

    def _showNeurons(self, walk):
        texts, edges = [], []
        if not self._isPicture:
            texts += map(shown, walk.example.inputs)
            edges += [THRESHOLD_COLOUR] * len(walk.example.inputs)
        number = 0
        for n, layer in enumerate(walk.layers):
            for i in range(len(layer)):
                isKnown = walk.isDone("forward", n, i)
                texts.append(f"{walk.outputs[n][i]:.2f}" if isKnown else "")
                stage = walk.stage
                isNow = stage is not None and (stage.layer, stage.index) == (n, i)
                edges.append(VALIDATION_COLOUR if isNow else THRESHOLD_COLOUR)
                isBack = walk.isDone("backward", n, i)
                gradient = f"∇ {shown(round(walk.gradients[n][i], 4))}" if isBack else ""
                self._gradients[number].set_text(gradient)
                number += 1
        self._circles.set_edgecolors(edges)
        for text, words in zip(self._numbers, texts, strict=True):
            text.set_text(words)

    def _makeCircles(self):
        spots = [spot for column in self._places for spot in column]
        self._circles = self._axes.scatter(
            *zip(*spots, strict=True),
            s=620 * self._scale**2 * min(1, 3 / max(map(len, self._places))),
            c="white",
            linewidth=1.8 * self._scale,
            zorder=2,
            clip_on=False,
        )
        style = {"va": "center", "fontsize": "xx-small", "zorder": 4}
        beside, align = (0, "center") if self._isRoomy else (0.035, "left")
        self._numbers = [self._axes.text(x + beside, y, "", ha=align, **style) for x, y in spots]
        owners = [spot for column in self._places[self._first :] for spot in column]
        across, up = (0.05, 0.045) if self._isRoomy else (0.13, 0)
        self._gradients = [
            self._axes.text(x + across, y + up, "", ha="left", color=TRAINING_COLOUR, **style)
            for x, y in owners
        ]

    def _makeLines(self, walk):
        from matplotlib.collections import LineCollection

        self._segments, self._labels, style = {}, {}, {
            "ha": "center", "va": "center", "fontsize": "xx-small", "zorder": 3,
            "bbox": {"boxstyle": "round,pad=0.1", "facecolor": "white", "edgecolor": "none",
                     "alpha": 0.8},
        }  # fmt: skip
        for n, (before, after) in enumerate(pairwise(self._places), start=0 if self._first else 1):
            for i, end in enumerate(after):
                for j, start in enumerate(before):
                    self._segments[n, i, j + 1] = (start, end)
        for (n, i, place), ((x0, y0), (x1, y1)) in self._segments.items():
            count = len(self._places[n if self._first else n - 1])
            part = 0.3 + 0.4 * (place - 0.5) / count
            spot = (x0 + part * (x1 - x0), y0 + part * (y1 - y0))
            self._labels[n, i, place] = self._axes.text(*spot, "", **style)
        for n, layer in enumerate(walk.layers):
            for i in range(len(layer)):
                x, y = self._places[n + self._first][i]
                spot = (x, y - 0.085) if self._isRoomy else (x - 0.07, y)
                self._labels[n, i, 0] = self._axes.text(*spot, "", **style)
        self._lineKeys = list(self._segments)
        self._lines = LineCollection(list(self._segments.values()), cmap=DIVERGING_MAP, zorder=1)
        self._axes.add_collection(self._lines)

    def _lineAt(self, event):
        transform = self._axes.transData.transform
        found = {
            key: _distance((event.x, event.y), *transform(ends))
            for key, ends in self._segments.items()
        }
        key = min(found, key=found.get, default=None)
        return key if key is not None and found[key] <= NEAR * self._scale / 2 else None

    # Many inputs: a picture of them, and one of a neuron's weights.

    def _makeImages(self, walk):
        side = round(len(walk.example.inputs) ** 0.5)
        self._side = side
        blank = [[0.0] * side for _ in range(side)]
        style = {"aspect": "auto", "zorder": 1}
        self._axes.set_autoscale_on(False)
        image = self._axes.imshow(
            blank, cmap="Greys", vmin=0, vmax=1, extent=(0.02, 0.2, 0.66, 0.93), **style
        )
        weights = self._axes.imshow(
            blank, cmap=DIVERGING_MAP, extent=(0.02, 0.2, 0.36, 0.63), **style
        )
        self._axes.set(xlim=(0, 1), ylim=(0, 1))
        return [image, weights]

    def _showImages(self, walk, weights):
        side, (n, i) = self._side, self._shownNeuron
        stage = walk.stage
        if stage is not None and stage.layer == 0:
            i = stage.index
            self._shownNeuron = (0, i)
        for image, numbers in zip(
            self._images,
            (walk.example.inputs, [weights[n, i, place + 1] for place in range(side**2)]),
            strict=True,
        ):
            image.set_data([numbers[start : start + side] for start in range(0, side**2, side)])
        largest = max(abs(weights[n, i, place + 1]) for place in range(side**2)) or 1
        self._images[1].set_clim(-largest, largest)

    def _pictured(self, event):
        x, y = event.xdata, event.ydata
        if 0.02 <= x <= 0.2 and 0.36 <= y <= 0.63:
            column = int((x - 0.02) / 0.18 * self._side)
            row = int((0.63 - y) / 0.27 * self._side)
            place = min(row, self._side - 1) * self._side + min(column, self._side - 1) + 1
            return (*self._shownNeuron, place)
        apart = {}
        for i, spot in enumerate(self._places[0]):
            place = self._axes.transData.transform(spot)
            apart[i] = max(abs(event.x - place[0]), abs(event.y - place[1]))
        nearest = min(apart, key=apart.get)
        if apart[nearest] <= NEAR * self._scale:
            self._shownNeuron = (0, nearest)
        return None


def _height(y, size):
    """Return where the yth of so many circles stands, between the head and the formulas."""
    return 0.65 + (0.56 / max(size, 2)) * ((size - 1) / 2 - y)


def _distance(point, start, end):
    """Return how far a point is from a line between two others, in pixels."""
    (x, y), (x0, y0), (x1, y1) = point, start, end
    length = (x1 - x0) ** 2 + (y1 - y0) ** 2 or 1
    part = max(0, min(1, ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length))
    return ((x - x0 - part * (x1 - x0)) ** 2 + (y - y0 - part * (y1 - y0)) ** 2) ** 0.5
