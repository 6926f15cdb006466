"""Draws the panels of a picture on matplotlib axes, each kind in its own way."""

from importlib import import_module
from math import isfinite

from learning.plotting.figures import HIGHEST, widthOf
from learning.plotting.pictures import panels
from learning.plotting.pictures.captions import entitle, nameBars, nameWhatIsDrawn, roomOf
from learning.plotting.style import (
    DIVERGING_MAP,
    DIVERGING_MAP_ENDS,
    PALETTE,
    STYLES,
    THRESHOLD_COLOUR,
)
from learning.words.formats import cellOf

SPREAD_OPACITY = 0.18
LOOKS = {"line": "-", "dashes": "--", "dots": ""}


def drawPanel(axes, panel, scale=1.0):
    """Draw one of `learning.plotting.pictures.panels`; text is `scale` times larger than usual."""
    _DRAWERS[type(panel)](axes, panel, scale)
    room = roomOf(axes, scale)
    entitle(axes, str(panel.title), room, nameWhatIsDrawn(axes, panel, room))


def _curves(axes, panel, scale):
    axes.set_xlabel(str(panel.x))
    axes.set_ylabel(str(panel.y))
    if panel.xLog:
        axes.set_xscale("log")
    if panel.yLog:
        axes.set_yscale("log")
    for place, curve in enumerate(panel.curves):
        _line(axes, curve, place, scale)
    _acrossAndDown(axes, panel.marks, panel.stops)
    if panel.xLimits:
        axes.set_xlim(panel.xLimits)
    if panel.yLimits:
        axes.set_ylim(panel.yLimits)


def _line(axes, curve, place, scale):
    place = place if curve.colour is None else curve.colour
    colour = PALETTE[place % len(PALETTE)]
    style = LOOKS[curve.look]
    if curve.look == "line":
        style = STYLES[place // len(PALETTE) % len(STYLES)]
    axes.plot(
        curve.xs,
        _drawable(curve.ys),
        color=colour,
        linestyle=style,
        marker="o" if curve.look == "dots" or len(curve.xs) == 1 else "",
        markersize=4 * scale,
        label=str(curve.label) or None,
    )
    if curve.low is not None:
        low, high = _drawable(curve.low), _drawable(curve.high)
        axes.fill_between(curve.xs, low, high, color=colour, alpha=SPREAD_OPACITY, linewidth=0)


def _drawable(heights):
    """Return heights that an axis can hold: what is none, or no longer a cost, is a gap."""
    return [
        float("nan") if y is None or not isfinite(y) or abs(y) > HIGHEST else y for y in heights
    ]


def _acrossAndDown(axes, marks, stops=()):
    style = {"color": THRESHOLD_COLOUR, "linestyle": ":", "linewidth": 1.5}
    for height, label in marks:
        axes.axhline(height, **style)
        axes.annotate(
            str(label),
            (1, height),
            xycoords=("axes fraction", "data"),
            xytext=(0, 3),
            textcoords="offset points",
            ha="right",
            fontsize="small",
            color=THRESHOLD_COLOUR,
        )
    for place, label in stops:
        axes.axvline(place, **style)
        axes.annotate(
            str(label),
            (place, 1),
            xycoords=("data", "axes fraction"),
            xytext=(4, -4),
            textcoords="offset points",
            va="top",
            fontsize="small",
            color=THRESHOLD_COLOUR,
        )


def _bars(axes, panel, scale):
    axes.set_ylabel(str(panel.y))
    if panel.yLog:
        axes.set_yscale("log")
    count = len(panel.series)
    width = 0.8 / max(1, count)
    for place, (label, heights) in enumerate(panel.series.items()):
        xs = [index + (place - (count - 1) / 2) * width for index in range(len(heights))]
        axes.bar(
            xs,
            [0 if height is None else height for height in heights],
            0.92 * width,
            color=PALETTE[place % len(PALETTE)],
            label=str(label) or None,
            yerr=_errors(heights, panel.spreads.get(label)),
            error_kw={"ecolor": "#444444", "elinewidth": 1.5 * scale, "capsize": 3 * scale},
        )
        missing = [x for x, height in zip(xs, heights, strict=True) if height is None]
        transform = axes.get_xaxis_transform()
        axes.plot(missing, [0.03] * len(missing), "x", color="#B00000", transform=transform)
    _acrossAndDown(axes, panel.marks)
    nameBars(axes, [str(label) for label in panel.labels], roomOf(axes, scale))
    axes.grid(False, axis="x")


def _errors(heights, spread):
    if spread is None:
        return None
    lows, highs = spread
    below = [0 if h is None else h - low for h, low in zip(heights, lows, strict=True)]
    above = [0 if h is None else high - h for h, high in zip(heights, highs, strict=True)]
    return [below, above]


def _histograms(axes, panel, scale):
    axes.set_xlabel(str(panel.x))
    left, right = panel.edges[:-1], panel.edges[1:]
    middles = [(low + high) / 2 for low, high in zip(left, right, strict=True)]
    for place, (_, counts) in enumerate(panel.rows):
        top = max(counts) or 1
        base = len(panel.rows) - 1 - place
        heights = [base + 0.85 * count / top for count in counts]
        axes.fill_between(middles, base, heights, step="mid", color=PALETTE[0], linewidth=0)
    places = range(len(panel.rows) - 1, -1, -1)
    axes.set_yticks(list(places), [str(label) for label, _ in panel.rows], va="bottom")
    axes.tick_params(axis="y", length=0, labelsize="small")
    axes.grid(False, axis="y")


def _plane(axes, panel, scale):
    axes.set_xlabel(str(panel.x))
    axes.set_ylabel(str(panel.y))
    if panel.shares:
        axes.imshow(
            panel.shares,
            extent=panel.extent,
            origin="lower",
            cmap=DIVERGING_MAP,
            vmin=0,
            vmax=1,
            aspect="auto",
            alpha=0.6,
            interpolation="bilinear",
        )
    for kind, (colour, marker) in enumerate(zip(DIVERGING_MAP_ENDS, "os", strict=True)):
        chosen = [(x, y) for x, y, label in panel.points if label == kind]
        xs, ys = [x for x, _ in chosen], [y for _, y in chosen]
        size = (14 if len(panel.points) > 60 else 40) * scale
        axes.scatter(
            xs, ys, s=size, color=colour, marker=marker, edgecolor="white", linewidth=0.6, zorder=3
        )
    for place, curve in enumerate(panel.lines):
        _line(axes, curve, place, scale)
    axes.set_xlim(panel.extent[:2])
    axes.set_ylim(panel.extent[2:])
    axes.grid(False)


def _paths(axes, panel, scale):
    axes.set_xlabel(str(panel.x))
    axes.set_ylabel(str(panel.y))
    levels = 16
    if panel.isLogarithmic:
        low, high = min(map(min, panel.heights)), max(map(max, panel.heights))
        low = max(low, 1e-4 * high)
        levels = [low * (high / low) ** (step / 13) for step in range(14)]
    style = {"extent": panel.extent, "colors": "#A0A0A0", "linewidths": 0.8}
    axes.contour(panel.heights, levels=levels, **style)
    for place, path in enumerate(panel.paths):
        _line(axes, path, place, scale)
        if path.xs:
            place = place if path.colour is None else path.colour
            colour = PALETTE[place % len(PALETTE)]
            axes.plot(path.xs[-1:], path.ys[-1:], "o", color=colour, markersize=7 * scale)
    if panel.goal is not None:
        axes.plot(*panel.goal, "*", color="black", markersize=13 * scale)
    axes.set_xlim(panel.extent[:2])
    axes.set_ylim(panel.extent[2:])
    axes.grid(False)
    if any(str(path.label) for path in panel.paths):  # below, where no path runs
        place = {"loc": "upper center", "bbox_to_anchor": (0.5, -0.16)}
        axes.legend(fontsize="small", ncols=2, handlelength=1.2, columnspacing=1.0, **place)


def _images(axes, panel, scale):
    axes.set_axis_off()
    columns = min(panel.columns, max(1, len(panel.images)))
    rows = -(-len(panel.images) // columns)
    for place, (label, numbers) in enumerate(panel.images):
        row, column = divmod(place, columns)
        box = (column / columns, 1 - (row + 0.82) / rows, 0.9 / columns, 0.78 / rows)
        small = axes.inset_axes(box)
        side = round(len(numbers) ** 0.5)
        picture = [numbers[start : start + side] for start in range(0, side * side, side)]
        if panel.isSigned:
            most = max(map(abs, numbers)) or 1
            small.imshow(picture, cmap=DIVERGING_MAP, vmin=-most, vmax=most)
        else:
            small.imshow(picture, cmap="gray_r", vmin=0, vmax=1)
        small.set_xticks([])
        small.set_yticks([])
        small.set_xlabel(str(label), fontsize="small", labelpad=2)


def _table(axes, panel, scale):
    axes.set_axis_off()
    rows = [[cellOf(cell) for cell in row] for row in panel.rows]
    drawn = axes.table(rows[1:] or [[""] * len(rows[0])], colLabels=rows[0], loc="upper left")
    drawn.auto_set_font_size(False)
    size = 11 * scale if len(rows) <= 9 else 9 * scale
    drawn.set_fontsize(size * min(1.0, roomOf(axes, scale) / _tableWidth(rows, size)))
    drawn.auto_set_column_width(range(len(rows[0])))
    drawn.scale(1, 1.5 * scale)
    for (row, column), cell in drawn.get_celld().items():
        cell.set_edgecolor("#D0D0D0")
        cell.set_text_props(ha="left" if column == 0 else "right")
        if row == 0 or row in panel.strong:
            cell.set_text_props(fontweight="bold")


def _tableWidth(rows, size):
    """Return how wide a table is, in points; a tenth of each column is left free on both sides."""
    columns = zip(*rows, strict=True)
    return 1.2 * sum(max(widthOf(cell, size, "bold") for cell in column) for column in columns)


def _drawing(axes, panel, scale):
    module = import_module(f"learning.plotting.pictures.{panel.drawer}")
    module.draw(axes, panel.data, scale)


_DRAWERS = {
    panels.CurvesPanel: _curves,
    panels.BarsPanel: _bars,
    panels.HistogramsPanel: _histograms,
    panels.PlanePanel: _plane,
    panels.PathsPanel: _paths,
    panels.ImagesPanel: _images,
    panels.TablePanel: _table,
    panels.DrawingPanel: _drawing,
}
