"""Legends between the title of a panel and its axes, where they hide no curve."""

from math import ceil

from learning.plotting.figures import widthOf

SIZES = {"small": 0.833, "x-small": 0.694, "xx-small": 0.579}
"""Of the letters of a legend, as parts of the usual size of text: the smaller where need be."""

HANDLE, SPACE = 2.1, 0.8
"""Letters' sizes: of a line of a legend and the gap behind it, and between two columns."""

ROW = 1.37
"""Letters' sizes from one row to the next."""

MOST_COLUMNS = 4


def placeLegend(axes, room, rows, sizes=tuple(SIZES)):
    """Name what was drawn on axes above them, each label once; return how high that is, in points.

    `room` is how wide the legend may be, in points. It gets the largest of the `sizes` at which it
    takes `rows` at most; where none is small enough, more rows.
    """
    found = zip(*axes.get_legend_handles_labels(), strict=True)
    handles = {label: handle for handle, label in found}
    labels = list(handles)
    if not labels:
        return 0.0
    usual = axes.xaxis.label.get_size()
    size, columns = _shapeOf(labels, usual, room, rows, sizes)
    labels = _readAcross(labels, columns)
    axes.legend(
        [handles[label] for label in labels],
        labels,
        loc="lower left",
        bbox_to_anchor=(0.0, 1.0),
        borderaxespad=0.0,
        borderpad=0.2,
        fontsize=size,
        ncols=columns,
        columnspacing=SPACE,
        handlelength=1.7,
        handletextpad=0.4,
        labelspacing=0.3,
    )
    return ROW * SIZES[size] * usual * ceil(len(labels) / columns)


def _shapeOf(labels, usual, room, rows, sizes):
    """Return the size of the letters and the number of columns."""
    most = min(len(labels), MOST_COLUMNS)
    for size in sizes:
        widths = {
            n: _width(_readAcross(labels, n), n, SIZES[size] * usual) for n in range(most, 0, -1)
        }
        for columns, width in widths.items():
            if ceil(len(labels) / columns) <= rows and width <= room:
                return size, columns
    return size, max((columns for columns, width in widths.items() if width <= room), default=1)


def _readAcross(labels, columns):
    """Return labels in matplotlib's order, column by column, so that they are read row by row."""
    return [label for column in range(columns) for label in labels[column::columns]]


def _width(labels, columns, size):
    """Return how wide a legend is whose letters have a size; both in points."""
    widths = [widthOf(label, size) for label in labels]
    short, longer = divmod(len(labels), columns)  # matplotlib's first columns are the longer ones
    total, start = 0.0, 0
    for column in range(columns):
        end = start + short + (column < longer)
        total += max(widths[start:end], default=0) + HANDLE * size
        start = end
    return total + SPACE * size * (columns - 1)
