"""The cost curve: the training cost, and the validation cost if there is one, by epoch."""

from math import nan

from matplotlib.ticker import MaxNLocator

from learning.plotting.style import THRESHOLD_COLOUR, TRAINING_COLOUR, VALIDATION_COLOUR
from learning.predictions import formatCost


class CostView:
    """Draws a `CostHistory` on matplotlib axes, again and again as it grows."""

    def __init__(self, axes, title, threshold):
        """Label the axes; `threshold` is the cost, in nats, below which training stops."""
        self._axes = axes
        axes.set_title(title, loc="left", fontweight="bold")
        axes.set_xlabel("epoch")
        axes.set_ylabel("cost (cross-entropy, nats)")
        axes.xaxis.set_major_locator(MaxNLocator(integer=True, min_n_ticks=1))
        (origin,) = axes.plot([0], [0], alpha=0)  # nobody sees it, but the axes make room for it
        origin.sticky_edges.x.append(0)  # and let nothing below
        origin.sticky_edges.y.append(0)
        (self._training,) = axes.plot([], [], color=TRAINING_COLOUR)
        (self._validation,) = axes.plot([], [], color=VALIDATION_COLOUR, linestyle="--")
        if threshold > 0:
            axes.axhline(
                threshold,
                color=THRESHOLD_COLOUR,
                linestyle=":",
                linewidth=1.5,
                label=f"threshold {formatCost(threshold)}",
            )
        axes.set_visible(False)  # until there is something to see

    def update(self, history):
        """Draw the costs as they are now; the axes follow, unless the user has zoomed."""
        self._axes.set_visible(True)
        self._training.set_data(history.numbers, history.costs)
        self._training.set_label(f"training cost {formatCost(history.costs[-1])}")
        if history.validationCosts[-1] is not None:
            costs = [nan if cost is None else cost for cost in history.validationCosts]
            self._validation.set_data(history.numbers, costs)
            self._validation.set_label(f"validation cost {formatCost(costs[-1])}")
        self._axes.relim()
        self._axes.autoscale_view()
        self._axes.legend(loc="upper right")
