"""One example's step through a neuron or a network, by keys: which numbers go into it."""

import textwrap

from learning.checks import Sentence, difference
from learning.explaining.Walk import Walk
from learning.explaining.walkInWords import exampleInWords, stageInWords
from learning.explaining.writing import shown
from learning.plotting.style import THRESHOLD_COLOUR, TRAINING_COLOUR
from learning.plotting.views.TypedNumber import TypedNumber
from learning.plotting.views.View import View
from learning.words.language import translate

MOST_NEURONS = 10
"""In a layer, so that the numbers in the circles can be read."""

COLUMNS = 62
"""Characters of a line of formulas."""


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
        self._typed = TypedNumber()
        self._epoch = None
        # A text that begins with an empty line leaves it to the one that stands at the same place.
        style = {"fontsize": "x-small", "va": "top", "linespacing": 1.35}
        self._head = axes.text(0, 0.99, "", **style)
        self._stage = axes.text(0, 0.31, "", fontweight="bold", **style)
        self._lines = axes.text(0, 0.31, "", **style)
        self._cost = axes.text(0, -0.02, "", color=TRAINING_COLOUR, **style)
        hint = translate("s: next step   b: back   e: next example\nclick a weight: edit it")
        axes.text(0, -0.02, f"\n{hint}", color=THRESHOLD_COLOUR, **style)
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
            from learning.plotting.views.WalkDrawing import WalkDrawing

            self._drawing = WalkDrawing(self.axes, self._walk, self.scene.scale)
            self._drawing.fit(*self.size())
            self.artists += [
                self._head, self._stage, self._lines, self._cost, *self._drawing.artists
            ]  # fmt: skip
        self._drawing.show(self._walk, self._selected, self._typed.text)
        self._write()
        return isNew

    def fit(self):
        """Place what has a size of its own anew."""
        if self._drawing is not None:
            self._drawing.fit(*self.size())

    def _begin(self):
        self._begunAfter = self._epoch.number
        example = self._examples[self._place]
        self._walk = Walk(self._epoch.learner, example, self._epoch.learningRate)

    def _write(self):
        walk = self._walk
        count = len(self._examples)
        self._head.set_text(exampleInWords(self._place + 1, count, walk.example))
        if self._selected is None:
            self._stage.set_text(stageInWords(walk))
        else:
            typed = f"{self._typed.text}_"
            self._stage.set_text(
                translate("new weight: {typed}   (Enter: take it, Esc: leave it)", typed=typed)
            )
        texts = [textwrap.fill(line, COLUMNS, subsequent_indent="   ") for line in walk.lines()]
        self._lines.set_text("\n".join(["", *texts]))
        self._cost.set_text(translate("cost of all examples: {cost}", cost=shown(self._epoch.cost)))

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
        self._selected, self._typed = self._drawing.weightAt(event), TypedNumber()
        self._touch()

    def _type(self, key):
        if key in ("enter", "return"):
            self._take()
        elif key == "escape":
            self._selected = None
        else:
            self._typed.press(key)
        self._touch()

    def _take(self):
        selected, self._selected = self._selected, None
        if self._typed.number is not None:
            self._walk.setWeight(*selected, self._typed.number)
            self.hasChanged = True
