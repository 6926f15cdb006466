"""The picture of the activation functions and their slopes."""

from matplotlib import rc_context
from matplotlib.figure import Figure

from learning.plotting.figures import saveFigure
from learning.plotting.style import RC_PARAMS, TRAINING_COLOUR, VALIDATION_COLOUR
from learning.words.language import translate

COLUMNS = 4
SPAN = 5.0
POINTS = 401


def drawActivations(activations, path):
    """Draw some `Activation`s, a panel each, in a file. Raises BadInput if it cannot be written."""
    rows = -(-len(activations) // COLUMNS)
    with rc_context({**RC_PARAMS, "font.size": 12}):
        figure = Figure(figsize=(3.6 * COLUMNS, 3.2 * rows), layout="constrained")
        panels = figure.subplots(rows, COLUMNS, squeeze=False, sharex=True, sharey=True)
        for axes, activation in zip(panels.flat, activations, strict=False):
            _draw(axes, activation)
        for axes in panels.flat[len(activations) :]:
            axes.set_visible(False)
        for axes in panels[:, 0]:
            axes.set_ylabel(translate("output h, slope h′"))
        for column in range(COLUMNS):
            bottom = max(row for row in range(rows) if panels[row, column].get_visible())
            panels[bottom, column].set_xlabel(translate("weighted sum z"))
            panels[bottom, column].tick_params(labelbottom=True)
        panels[0, 0].legend(loc="upper left")
        saveFigure(figure, path)


def _draw(axes, activation):
    sums = [SPAN * (2 * index / (POINTS - 1) - 1) for index in range(POINTS)]
    if activation.needsLayer:  # the first of two, the other's weighted sum being 0
        outputs = [activation.layerValues([z, 0.0])[0] for z in sums]
        slopes = [h * (1 - h) for h in outputs]
        title = translate("{name} (of z and 0)", name=activation.name)
    else:
        outputs = [activation.value(z) for z in sums]
        slopes = [activation.derivative(z, h) for z, h in zip(sums, outputs, strict=True)]
        title = activation.name
    axes.set_title(title, loc="left", fontweight="bold")
    axes.plot(sums, outputs, color=TRAINING_COLOUR, label="h")
    axes.plot(sums, slopes, color=VALIDATION_COLOUR, linestyle="--", label="h′")
    axes.set_ylim(-2, 3)
