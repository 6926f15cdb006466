"""Grids of numbers beside each other, as in an equation, line below line."""

from learning.plotting.style import DIVERGING_MAP, VALIDATION_COLOUR

GAP = 1.6
"""Cells between two grids, for the sign, and above each, for its title."""

INCHES_A_POINT = 1 / 72


def draw(axes, data, scale):
    """Draw lines of `Grid`s; `data` is a list of lists of them. Each has colours of its own."""
    axes.set_axis_off()
    width = max(sum(len(grid.rows[0]) + GAP for grid in line) for line in data) - GAP
    heights = [max(len(grid.rows) for grid in line) + GAP for line in data]
    axes.set_xlim(-0.2, width + 0.2)
    axes.set_ylim(sum(heights) + 0.2, 0)
    axes.set_aspect("equal")
    size = _textSize(axes, width, sum(heights), scale)
    top = GAP
    for line, height in zip(data, heights, strict=True):
        left = 0.0
        for grid in line:
            middle = top + (height - GAP - len(grid.rows)) / 2
            _drawGrid(axes, grid, left, middle, size, scale)
            left += len(grid.rows[0]) + GAP
        top += height


def _textSize(axes, width, height, scale):
    """Return the size of the numbers in points, so that four letters fit into a cell."""
    box, figure = axes.get_position(), axes.figure.get_size_inches()
    cell = min(figure[0] * box.width / width, figure[1] * box.height / height)
    return min(13 * scale, 0.4 * cell / INCHES_A_POINT)


def _drawGrid(axes, grid, left, top, size, scale):
    height, width = len(grid.rows), len(grid.rows[0])
    most = max([abs(n) for row in grid.rows for n in row if n is not None], default=0) or 1
    shades = [[0 if number is None else number / most for number in row] for row in grid.rows]
    extent = (left, left + width, top + height, top)
    axes.imshow(shades, cmap=DIVERGING_MAP, vmin=-2, vmax=2, extent=extent, aspect="equal")
    for row, numbers in enumerate(grid.rows):
        for column, number in enumerate(numbers):
            if number is not None:
                place = left + column + 0.5, top + row + 0.5
                axes.text(*place, _written(number), fontsize=size, ha="center", va="center")
    axes.text(left, top - 0.15, str(grid.title), fontsize=max(size, 8 * scale), va="bottom")
    sign = left + width + GAP / 2, top + height / 2
    axes.text(*sign, grid.sign, fontsize=1.4 * size, ha="center", va="center")
    _outline(axes, left, top, height, width, "#808080", 1)
    if grid.frame is not None:
        down, across, rows, columns = grid.frame
        _outline(axes, left + across, top + down, rows, columns, VALIDATION_COLOUR, 2.5 * scale)


def _outline(axes, left, top, height, width, colour, thickness):
    xs = [left, left + width, left + width, left, left]
    ys = [top, top, top + height, top + height, top]
    axes.plot(xs, ys, "-", color=colour, linewidth=thickness, clip_on=False)


def _written(number):
    """Return a number in four letters or so."""
    number += 0.0  # no −0
    words = f"{number:.2g}" if abs(number) < 100 else f"{number:.0f}"
    words = words.replace("0.", ".", 1) if abs(number) < 1 else words
    return words.replace("-", "−")
