"""The picture of a learning rate range test: cost against rate."""

from matplotlib import rc_context
from matplotlib.figure import Figure

from learning.plotting.figures import fitMargins, saveFigure
from learning.plotting.style import FIGURE_SIZE, RC_PARAMS, TRAINING_COLOUR, VALIDATION_COLOUR
from learning.words.language import translate


def drawRates(test, path, isInNats=True):
    """Draw a `RateTest` in a file. Raises BadInput if it cannot be written.

    `isInNats` tells whether that is the unit of the costs, which else have none.
    """
    with rc_context(RC_PARAMS):
        figure = Figure(figsize=FIGURE_SIZE)
        axes = figure.add_subplot()
        axes.set_title(translate("Learning rate range test"), loc="left", fontweight="bold")
        axes.set_xlabel(translate("learning rate"))
        cost = translate("cost (nats)") if isInNats else translate("cost")
        axes.set_ylabel(translate("{cost}, mini-batches, smoothed", cost=cost))
        axes.set_xscale("log")
        axes.plot(test.rates, test.costs, color=TRAINING_COLOUR)
        start = test.costs[0] if test.costs else 1.0
        axes.set_ylim(0, 1.5 * start)
        if test.recommended is not None:
            axes.axvline(test.recommended, color=VALIDATION_COLOUR, linestyle="--")
            axes.annotate(
                translate("recommended: {rate:g}", rate=test.recommended),
                (test.recommended, 1.4 * start),
                xytext=(-8, 0),
                textcoords="offset points",
                ha="right",
                va="center",
                color=VALIDATION_COLOUR,
            )
        fitMargins(figure)
        saveFigure(figure, path)
