"""Pictures of what was shown, without a plot to watch: small ones, and pages of a handout."""

import numpy
from matplotlib import rc_context
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_pdf import PdfPages
from matplotlib.figure import Figure

from learning.checks import Sentence, unlike
from learning.plotting.pictures.Picture import Picture
from learning.plotting.Scene import Scene
from learning.plotting.style import RC_PARAMS
from learning.system.files import describe, replacing
from learning.words.BadInput import BadInput

SIZE = (12, 6.75)
"""Inches of a picture: what its words are fitted to."""

PAGE = (8.27, 11.69)
"""Inches of a page, A4 upright."""

SMALL, FINE = 50, 200
"""Dots per inch of the small pictures, and of those on a page."""

LINES = 42
"""So many lines of a table stand under the picture; the others come on pages of their own."""


def drawn(moment):
    """Return the figure of a moment: what `Picture.note` takes, with its `experiment`'s title."""
    figure = Figure(figsize=SIZE)
    FigureCanvasAgg(figure)
    picture = Picture(figure, [], Scene(str(moment.experiment.title)))
    picture.note(moment)
    picture.update(isLast=True)
    return figure


def saveSmall(moment, path):
    """Save the small picture of a moment, a PNG. Raises OSError if it cannot be written."""
    with rc_context(RC_PARAMS), replacing(path) as partial:
        drawn(moment).savefig(partial, format="png", dpi=SMALL, metadata={"Software": None})


def saveHandout(path, parts):
    """Write a PDF: for each part, a pair (moment, lines of its table), the picture and the table.

    Raises BadInput if it cannot be written.
    """
    try:
        with (
            rc_context(RC_PARAMS),
            replacing(path) as partial,
            PdfPages(partial, metadata={"CreationDate": None}) as pages,
        ):
            for moment, lines in parts:
                for page in _pages(moment, lines):
                    pages.savefig(page)
    except OSError as error:
        raise unlike(path, Sentence("to write there"), describe(error), BadInput) from None


def _pages(moment, lines):
    """Yield the page of a picture with the first lines of its table, then those of the others."""
    width, height = PAGE
    picture = drawn(moment)
    picture.set_dpi(FINE)
    picture.canvas.draw()
    page = Figure(figsize=PAGE)
    part = 0.9 * width / height * SIZE[1] / SIZE[0]
    axes = page.add_axes((0.05, 0.96 - part, 0.9, part))
    axes.imshow(numpy.asarray(picture.canvas.buffer_rgba()), aspect="auto")
    axes.axis("off")
    _write(page, lines[:LINES], 0.94 - part)
    yield page
    for start in range(LINES, len(lines), 2 * LINES):
        page = Figure(figsize=PAGE)
        _write(page, lines[start : start + 2 * LINES], 0.96)
        yield page


def _write(page, lines, top):
    """Write lines in letters of one width, small enough for the longest."""
    longest = max(map(len, lines), default=1)
    size = min(8.0, 0.9 * 72 * PAGE[0] / (0.602 * longest))
    page.text(0.05, top, "\n".join(lines), va="top", family="monospace", fontsize=size)
