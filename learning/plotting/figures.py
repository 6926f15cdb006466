"""What every figure needs: the formats of its file, margins for its labels, and saving it."""

from functools import lru_cache
from pathlib import Path

from learning.checks import Sentence, unlike
from learning.plotting.style import RESOLUTION
from learning.system.files import describe, replacing
from learning.words.BadInput import BadInput

PICTURE_FORMATS = (".png", ".svg", ".pdf")
ANIMATION_FORMAT = ".gif"

MARGINS = {"left": 0.85, "right": 0.3, "bottom": 0.65, "top": 0.45}
"""Inches around the axes, for the labels and the title: the same however large the figure is."""

HIGHEST = 1e200
"""What is higher, as the cost of a training that diverges, is not drawn: no axis could hold it."""


def isAnimation(path):
    """Tell whether a path, or None, is that of an animation."""
    return path is not None and path.lower().endswith(ANIMATION_FORMAT)


def fitMargins(figure, scale=1.0, footer=0.0):
    """Give a figure of one curve its `MARGINS`; to be called again whenever its size changes.

    `scale` is how much larger than usual its text is, `footer` inches are kept free below.
    """
    width, height = figure.get_size_inches()
    figure.subplots_adjust(
        left=min(0.4, scale * MARGINS["left"] / width),
        right=max(0.6, 1 - scale * MARGINS["right"] / width),
        bottom=min(0.4, (scale * MARGINS["bottom"] + footer) / height),
        top=max(0.6, 1 - scale * MARGINS["top"] / height),
    )


@lru_cache(1000)
def widthOf(words, size, weight="normal"):
    """Return how wide words are, in points."""
    from matplotlib.font_manager import FontProperties
    from matplotlib.textpath import TextPath

    if not words.strip():
        return 0.0  # no letter has a path
    return TextPath((0, 0), words, prop=FontProperties(size=size, weight=weight)).get_extents().x1


def useLogarithms(axes):
    """Make the heights of axes logarithmic, between the limits that they have.

    With labels that are short: powers of ten, or where there are not enough of these, numbers.
    """
    from matplotlib.ticker import FuncFormatter, LogLocator, MaxNLocator, NullFormatter

    low, high = axes.get_ylim()
    axes.set_yscale("log")
    axes.set_ylim(low, high)
    axes.yaxis.set_minor_formatter(NullFormatter())
    if high >= 100 * low:
        return
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, place: f"{value:g}"))
    isNarrow = high < 5 * low
    axes.yaxis.set_major_locator(MaxNLocator(4) if isNarrow else LogLocator(subs=(1, 2, 5)))


def saveFigure(figure, path):
    """Write a matplotlib figure in the format of the path's ending, whole or not at all.

    Raises BadInput if the file cannot be written, or the figure not be drawn.
    """
    extension = Path(path).suffix[1:].lower()
    # Without their date, two pictures of the same run are the same file.
    undated = {"pdf": {"CreationDate": None}, "svg": {"Date": None}}.get(extension)
    try:
        with replacing(path) as partial:
            figure.savefig(partial, format=extension, dpi=RESOLUTION, metadata=undated)
    except OSError as error:
        raise unlike(path, Sentence("to write there"), describe(error), BadInput) from None
