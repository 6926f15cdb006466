"""The results of the benchmark as a picture: speeds on the left, growth on the right."""

from matplotlib import rc_context
from matplotlib.figure import Figure

from benchmarks.report import significant
from learning.plotting.figures import saveFigure
from learning.plotting.style import RC_PARAMS

# Okabe and Ito's palette again, one colour for each contender.
COLOURS = {
    "python": "#0072B2",
    "numpy": "#D55E00",
    "pytorch": "#CC79A7",
    "scikit-learn": "#009E73",
    "micrograd": "#56B4E9",
    "floor": "#999999",
}

UNITS = {
    "examples": "examples in the dataset, seconds an epoch",
    "width": "neurons in the hidden layer, seconds an example",
    "depth": "hidden layers of 32 neurons, seconds an example",
}


def drawResults(results, path):
    """Draw what `--json` would write, into a file; BadInput if it cannot be written.

    `results` has `speed`, and `growth` or None.
    """
    with rc_context(RC_PARAMS | {"figure.constrained_layout.use": True, "font.size": 11}):
        figure = Figure(figsize=(13, 9))
        left, right = figure.subfigures(1, 2, width_ratios=(3, 2))
        _drawSpeed(left.subplots(), results["speed"])
        if results["growth"]:
            for axes, (axis, engines) in zip(
                right.subplots(3, 1), results["growth"].items(), strict=True
            ):
                _drawGrowth(axes, axis, engines)
        saveFigure(figure, path)


def _drawSpeed(axes, rows):
    """One group of bars for each network and batch size, the first on top."""
    bars, place = {}, 0.0
    for row in rows:
        start = place
        for name, colour in COLOURS.items():
            if name in row["microseconds"]:
                microseconds = row["microseconds"][name]
                bars[name] = axes.barh(place, microseconds, color=colour)
                axes.bar_label(bars[name], [significant(microseconds)], padding=3, fontsize=9)
                place += 1
        label = f"{row['network']}\nbatch {row['batchSize']}"
        axes.text(
            -0.02,
            (start + place - 1) / 2,
            label,
            va="center",
            ha="right",
            transform=axes.get_yaxis_transform(),
        )
        place += 1
    axes.set_xscale("log")
    axes.margins(x=0.15)
    axes.invert_yaxis()
    axes.set_yticks([])
    axes.grid(visible=False, axis="y")
    axes.set_xlabel("microseconds per training example (logarithmic)")
    axes.set_title("Training speed: shorter is faster", loc="left", fontweight="bold")
    axes.legend(bars.values(), bars.keys(), loc="lower right")


def _drawGrowth(axes, axis, engines):
    for engine, result in engines.items():
        x, y = zip(*result["points"], strict=True)
        label = f"{engine}, exponent {result['exponent']:.2f}"
        axes.loglog(x, y, marker="o", color=COLOURS[engine], label=label)
    axes.set_xticks(x, x)
    axes.minorticks_off()
    axes.set_xlabel(UNITS[axis].split(", ")[0])
    axes.set_ylabel(UNITS[axis].split(", ")[1])
    axes.set_title(f"Growth with {axis}", loc="left", fontweight="bold")
    axes.legend(fontsize=9)
