"""Dots of several sizes with their names beside them, over one axis that is logarithmic."""

from learning.plotting.style import PALETTE

SMALLEST, LARGEST = 25, 1500
"""Areas of dots, in square points."""


def draw(axes, data, scale):
    """Draw dots; `data` are (label of x, label of y, [(name, x, y, size)])."""
    x, y, dots = data
    axes.set_xlabel(str(x))
    axes.set_ylabel(str(y))
    axes.set_xscale("log")
    most = max((size for *_, size in dots), default=1)
    for place, (name, across, height, size) in enumerate(dots):
        area = max(SMALLEST, LARGEST * size / most) * scale
        colour = PALETTE[place % len(PALETTE)]
        axes.scatter([across], [height], s=area, color=colour, alpha=0.6, linewidth=0)
        away = area**0.5 / 2 + 3
        axes.annotate(
            name,
            (across, height),
            xytext=(0, away),
            textcoords="offset points",
            fontsize="small",
            ha="center",
        )
    axes.margins(0.12, 0.12)
