"""The cost, by epoch."""

from math import inf, nan

from learning.plotting.figures import HIGHEST, useLogarithms
from learning.plotting.style import THRESHOLD_COLOUR, TRAINING_COLOUR, VALIDATION_COLOUR
from learning.plotting.Thinned import Thinned
from learning.plotting.views.EpochCurves import markAttempt
from learning.plotting.views.View import View
from learning.words.language import translate

CAPACITY = 2000
"""So many points are kept: a screen has no more columns."""

ROOM_TO_GROW = 2
"""How much longer than needed the axis of the epochs is made, so that it seldom has to change."""

FIRST_EPOCHS = 20
"""How many epochs the axis is made for at the start."""

HEADROOM = 1.1
"""How much higher than the highest cost the axis ends."""

ROOM_BELOW = 3
"""How much lower than the lowest cost a logarithmic axis begins."""


class Cost(View):
    """The training cost, the validation cost if there is one with its best epoch, the threshold.

    With early stopping (lecture 003) the epochs that were waited for in vain are shaded.
    """

    name = "cost"

    def __init__(self, axes, scene):
        """Prepare the curves."""
        from matplotlib.ticker import MaxNLocator

        super().__init__(axes, scene)
        self._points = Thinned(CAPACITY)  # (number of the epoch, cost, validation cost)
        self._isLogarithmic = scene.isLogarithmic
        self._bestEpoch, self._bestCost = None, inf
        self._isOver = self._isMarked = False
        self._unmarked = []  # where attempts begin
        self._marks = {}  # what was changed by hand, by epoch: a line and words
        self._explosion = None  # the first epoch without a cost, and whether it is shown
        self.entitle(translate("Cost"))
        axes.set_xlabel(translate("epoch"))
        axes.set_ylabel(translate("cost (nats)") if scene.isInNats else translate("cost"))
        axes.xaxis.set_major_locator(MaxNLocator("auto", integer=True, min_n_ticks=1))
        (self._training,) = axes.plot([], [], color=TRAINING_COLOUR, label=translate("training"))
        (self._validation,) = axes.plot([], [], color=VALIDATION_COLOUR, linestyle="--")
        (self._best,) = axes.plot(
            [], [], color=VALIDATION_COLOUR, marker="D", linestyle="", clip_on=False
        )
        self.artists = [self._training, self._validation, self._best]
        if scene.threshold > 0:
            axes.axhline(
                scene.threshold,
                color=THRESHOLD_COLOUR,
                linestyle=":",
                label=translate("threshold {threshold:g}", threshold=scene.threshold),
            )
        axes.set_visible(False)  # until there is something to see
        self._right = self._top = 0.0
        self._bottom = inf
        self._limits = None
        self._useScale()

    def note(self, epoch):
        """Add a point."""
        self._points.add((epoch.number, epoch.cost, epoch.validationCost))
        if self._explosion is None and not abs(epoch.cost) < HIGHEST:
            self._explosion = epoch.number
        if epoch.validationCost is not None and epoch.validationCost < self._bestCost:
            self._bestEpoch, self._bestCost = epoch.number, epoch.validationCost

    def startAttempt(self, number):
        """Mark where another attempt begins; it has a best epoch of its own."""
        self._unmarked.append(number)
        self._points.add((number, nan, nan))  # no line leads there
        self._bestEpoch, self._bestCost = None, inf

    def mark(self, number, words):
        """Draw a line where something was changed by hand, with words that say what."""
        for artist in self._marks.pop(number, ()):
            artist.remove()
        line = self.axes.axvline(number, color=VALIDATION_COLOUR, linestyle=":", linewidth=1.2)
        text = self.axes.text(
            *(number, 0.98, f" {words}"),
            transform=self.axes.get_xaxis_transform(),
            rotation=90,
            va="top",
            fontsize="x-small",
            color=VALIDATION_COLOUR,
        )
        self._marks[number] = line, text
        self._isMarked = self.isTouched = True

    def update(self, isLast=False):
        """Draw the costs as they are now; return whether anything but the curves has changed.

        The axes grow by leaps; on the last call they close in on the curve. Axes that the user has
        zoomed stay as they are.
        """
        self._isOver |= isLast
        if isLast:
            self._points.close()
        self.isTouched = False
        isMarked, self._isMarked = bool(self._unmarked) or self._isMarked, False
        while self._unmarked:
            markAttempt(self.axes, self._unmarked.pop())
        numbers, costs, validationCosts = zip(*self._points.items, strict=True)
        self._training.set_data(numbers, costs)
        validated = [nan if cost is None else cost for cost in validationCosts]
        self._validation.set_data(numbers, validated)
        best = ([], []) if self._bestEpoch is None else ([self._bestEpoch], [self._bestCost])
        self._best.set_data(*best)
        self._training.set_marker("o" if len(numbers) == 1 else "")  # no line yet
        isNew = self._fitAxes(isLast) or isMarked
        if isLast:
            self._markTheEnd(numbers[-1])
        if isLast or not self.axes.get_visible():
            self._label(hasValidation=validationCosts[0] is not None)
        return isNew

    def toggleLogarithmic(self):
        """Make equal factors equally high, or equal differences again."""
        self._isLogarithmic = not self._isLogarithmic
        self._useScale()
        if self._points.items:
            self._fitAxes(self._isOver)
        return True

    def _useScale(self):
        self.axes.set_yscale("log" if self._isLogarithmic else "linear")
        self._limits = None  # whatever the user has zoomed
        self._right = self._top = 0.0  # to be fitted anew

    def _label(self, hasValidation):
        if hasValidation:
            self._validation.set_label(translate("validation"))
            if not self._isOver:
                self._best.set_label(translate("lowest"))
        self.explain()
        self.axes.set_visible(True)

    def _markTheEnd(self, last):
        """Say where the cost exploded, which epoch was best, and how long the wait for another."""
        if self._explosion is not None:
            self._markTheExplosion(last)
        if self._bestEpoch is None:
            return
        best = translate("lowest: epoch {epoch}", epoch=self._bestEpoch)
        self._best.set_label(best)
        if self.scene.patience is not None and last > self._bestEpoch:
            waited = translate("early stopping: none lower")
            self.axes.axvspan(self._bestEpoch, last, color="#EEEEEE", zorder=0, label=waited)

    def _markTheExplosion(self, last):
        """Show where the cost was no number any more: the curve just ends there."""
        words = translate("no number from epoch {epoch} on", epoch=self._explosion)
        self.axes.axvline(self._explosion, color="black", linestyle=(0, (1, 1)))
        isLeft = self._explosion < last / 2
        self.axes.annotate(
            words,
            (self._explosion, 0.5),
            xycoords=("data", "axes fraction"),
            xytext=(8 if isLeft else -8, 0),
            textcoords="offset points",
            ha="left" if isLeft else "right",
            fontweight="bold",
            bbox={"facecolor": "white", "edgecolor": "none", "pad": 2},
        )

    def _fitAxes(self, isLast):
        lastEpoch = self._points.items[-1][0]
        measured = [cost for _, *costs in self._points.items for cost in costs]
        costs = [cost for cost in measured if cost is not None and cost < HIGHEST]
        highest = max(costs, default=1.0)
        lowest = min((cost for cost in costs if cost > 0), default=highest)
        isLow = self._isLogarithmic and lowest < self._bottom
        if not isLast and lastEpoch <= self._right and highest <= self._top and not isLow:
            return False
        if self._limits not in (None, (self.axes.get_xlim(), self.axes.get_ylim())):
            return False  # the user has zoomed, to see something
        self._right = max(lastEpoch, 1) if isLast else max(FIRST_EPOCHS, ROOM_TO_GROW * lastEpoch)
        self._top = highest
        self.axes.set_xlim(0, self._right)
        if self._isLogarithmic and highest > 0:
            floor = min(lowest, self.scene.threshold or lowest)
            self._bottom = floor / (1.3 if isLast else ROOM_BELOW)
            self.axes.set_ylim(self._bottom, HEADROOM * highest)
            useLogarithms(self.axes)
        elif self._isLogarithmic:
            self.axes.set_ylim(0.1, 1.0)
        else:
            self.axes.set_ylim(0, HEADROOM * highest or 1.0)
        self._limits = self.axes.get_xlim(), self.axes.get_ylim()
        return True
