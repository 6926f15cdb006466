"""What is written around a panel of a picture, made to fit: title, legend, names of bars."""

from math import ceil
from textwrap import wrap

from learning.plotting.figures import widthOf
from learning.plotting.legends import placeLegend
from learning.plotting.pictures import panels

BESIDE = 1.6
"""Inches beside the axes of a panel, for their labels and the gap to the next."""

LEGEND_ROWS = 4


def roomOf(axes, scale):
    """Return about how wide axes will be, in points, once all labels are fitted in."""
    columns = axes.get_subplotspec().get_gridspec().ncols
    return 72 * (axes.figure.get_size_inches()[0] / columns - BESIDE * scale)


def nameWhatIsDrawn(axes, panel, room):
    """Draw the legend of a panel, if it has one; return how high it is, in points."""
    isNamed = isinstance(panel, (panels.CurvesPanel, panels.PlanePanel))
    if isinstance(panel, panels.BarsPanel):
        isNamed = panel.isNamed and len(panel.series) > 1
    height = placeLegend(axes, room, LEGEND_ROWS) if isNamed else 0.0
    if height and str(panel.title):  # which makes the room for it: no other is to be looked for
        axes.get_legend().set_in_layout(False)
    return height


def entitle(axes, words, room, above):
    """Write a title so many points above axes, on two lines or smaller where it is too long."""
    size = axes.xaxis.label.get_size()
    if widthOf(words, size, "bold") > 1.25 * room:
        words = "\n".join(wrap(words, ceil(0.6 * len(words))))
    wanted = max(widthOf(line, size, "bold") for line in words.split("\n"))
    size *= min(1.0, 1.1 * room / max(wanted, 1.0))
    axes.set_title(words, loc="left", fontsize=size, fontweight="bold", y=1.0, pad=6 + above)


def nameBars(axes, labels, room):
    """Write the names of bars below them: on several lines, or aslant, where they are too long."""
    size = axes.xaxis.label.get_size()
    room = 0.92 * room / max(1, len(labels))
    letters = max(1, int(room / widthOf("n", size)))
    parted = [
        wrap(label, letters, break_long_words=False, break_on_hyphens=False) or [""]
        for label in labels
    ]
    isParted = all(widthOf(line, size) <= room for lines in parted for line in lines if line)
    if isParted:
        labels = ["\n".join(lines) for lines in parted]
    axes.set_xticks(range(len(labels)), labels)
    if not isParted:
        axes.tick_params(axis="x", labelrotation=25, labelsize="small")
        for text in axes.get_xticklabels():
            text.set_horizontalalignment("right")
            text.set_rotation_mode("anchor")
