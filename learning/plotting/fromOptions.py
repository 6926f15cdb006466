"""What the options of a command line say about drawing."""

from learning.plotting.Scene import Scene
from learning.plotting.style import PROJECTOR
from learning.plotting.surfaces.openPlot import PlotRequest


def plotRequestOf(options):
    """Return the `PlotRequest` of some options."""
    return PlotRequest(
        options.plot, options.plotFile, options.pace, options.views, options.usualViews
    )


def sceneOf(options, title):
    """Return the `Scene` of a training that bears a title, before there is one."""
    recipe = options.recipe
    return Scene(
        title,
        seed=options.seed,
        patience=recipe and recipe.patience,
        isInNats=recipe is None or recipe.loss.isInNats,
        isLogarithmic=options.logCost,
        scale=PROJECTOR if options.projector else 1.0,
        hasSliders=options.controls,
    )
