"""The picture of a learning rate range test: cost against rate."""

from matplotlib import rc_context
from matplotlib.figure import Figure

from learning.plotting.figures import fitMargins, saveFigure
from learning.plotting.style import FIGURE_SIZE, RC_PARAMS, TRAINING_COLOUR, VALIDATION_COLOUR


def drawRates(test, path):
    """Draw a `RateTest` in a file. Raises BadInput if it cannot be written."""
    with rc_context(RC_PARAMS):
        figure = Figure(figsize=FIGURE_SIZE)
        axes = figure.add_subplot()
        axes.set_title("Learning rate range test", loc="left", fontweight="bold")
        axes.set_xlabel("learning rate")
        axes.set_ylabel("cost of the mini-batches, smoothed (nats)")
        axes.set_xscale("log")
        axes.plot(test.rates, test.costs, color=TRAINING_COLOUR)
        start = test.costs[0] if test.costs else 1.0
        axes.set_ylim(0, 1.5 * start)
        if test.best is not None:
            axes.axvline(test.best, color=VALIDATION_COLOUR, linestyle="--")
            axes.annotate(
                f"falls fastest at {test.best:.2g}",
                (test.best, 1.4 * start),
                xytext=(-8, 0),
                textcoords="offset points",
                ha="right",
                va="center",
                color=VALIDATION_COLOUR,
            )
        fitMargins(figure)
        saveFigure(figure, path)
