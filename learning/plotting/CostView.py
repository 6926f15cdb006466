"""The cost curve: the training cost, and the validation cost if there is one, by epoch."""

from math import isfinite, nan

from matplotlib.ticker import MaxNLocator

from learning.plotting.figures import fitMargins
from learning.plotting.style import (
    THRESHOLD_COLOUR,
    TRAINING_COLOUR,
    VALIDATION_COLOUR,
)

ROOM_TO_GROW = 2
"""How much longer than needed the axis of the epochs is made, so that it seldom has to change."""

FIRST_EPOCHS = 20
"""How many epochs the axis is made for at the start."""


class CostView:
    """Draws a `CostHistory` on matplotlib axes, again and again as it grows.

    Attributes:
        artists: what moves from one frame to the next, a list of matplotlib artists.
    """

    def __init__(self, axes, title, threshold):
        """Label the axes; `threshold` is the cost, in nats, below which training stops."""
        self._axes = axes
        axes.set_title(title, loc="left", fontweight="bold")
        axes.set_xlabel("epoch")
        axes.set_ylabel("cost (nats)")
        axes.xaxis.set_major_locator(MaxNLocator("auto", integer=True, min_n_ticks=1))
        (self._training,) = axes.plot([], [], color=TRAINING_COLOUR, label="training cost")
        (self._validation,) = axes.plot([], [], color=VALIDATION_COLOUR, linestyle="--")
        self.artists = [self._training, self._validation]
        if threshold > 0:
            axes.axhline(
                threshold,
                color=THRESHOLD_COLOUR,
                linestyle=":",
                linewidth=1.5,
                label=f"threshold {threshold:g}",
            )
        axes.set_visible(False)  # until there is something to see
        self._right = self._top = 0.0
        self._limits = None
        fitMargins(axes.figure)

    def update(self, history, isLast=False):
        """Draw the costs as they are now; return whether anything but the curves has changed.

        The axes start at zero and grow by leaps; on the last call they close in on the curve.
        Axes that the user has zoomed stay as they are.
        """
        validationCosts = [nan if cost is None else cost for cost in history.validationCosts]
        self._training.set_data(history.numbers, history.costs)
        self._validation.set_data(history.numbers, validationCosts)
        isNew = self._fitAxes(history.numbers[-1], history.costs + validationCosts, isLast)
        if not self._axes.get_visible():
            self._label(hasValidation=history.validationCosts[0] is not None)
        return isNew

    def _label(self, hasValidation):
        if hasValidation:
            self._validation.set_label("validation cost")
        self._axes.legend(loc="upper right")
        self._axes.set_visible(True)

    def _fitAxes(self, lastEpoch, costs, isLast):
        highest = max(filter(isfinite, costs), default=1.0)
        if not isLast and lastEpoch <= self._right and highest <= self._top:
            return False
        if self._limits not in (None, (self._axes.get_xlim(), self._axes.get_ylim())):
            return False  # the user has zoomed, to see something
        self._right = max(lastEpoch, 1) if isLast else max(FIRST_EPOCHS, ROOM_TO_GROW * lastEpoch)
        self._top = highest
        self._axes.set_xlim(0, self._right)
        self._axes.set_ylim(0, 1.05 * self._top or 1.0)
        self._limits = self._axes.get_xlim(), self._axes.get_ylim()
        return True
