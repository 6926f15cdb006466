"""What a picture is made of, as data: curves, bars, planes … None of it knows who will draw it.

Titles and labels are words or `Sentence`s, which are said as they are drawn.
"""

from dataclasses import dataclass, field
from typing import Any


@dataclass
class Line:
    """Points (xs[i], ys[i]), in the order in which they are joined.

    `low` and `high` are the ends of a spread around the ys. A `look` is "line", "dashes" or
    "dots"; `colour` is a place in the palette, None for the next.
    """

    label: Any
    xs: list
    ys: list
    low: list | None = None
    high: list | None = None
    look: str = "line"
    colour: int | None = None


@dataclass
class CurvesPanel:
    """Curves over one axis. `marks` are (height, label) of lines across, `stops` of lines down.

    `xLimits` and `yLimits` are pairs, or None for what fits.
    """

    title: Any
    x: Any
    y: Any
    curves: list
    marks: list = field(default_factory=list)
    stops: list = field(default_factory=list)
    xLog: bool = False
    yLog: bool = False
    xLimits: tuple | None = None
    yLimits: tuple | None = None


@dataclass
class BarsPanel:
    """A bar for each label, or one for each of the series beside each other.

    `series` is {label of the series: heights}; `spreads` {the same: (lows, highs)}. A height of
    None has no bar, but a cross: it never arrived. The series are named in a legend unless
    `isNamed` is false: where curves beside it have the same colours.
    """

    title: Any
    y: Any
    labels: list
    series: dict
    spreads: dict = field(default_factory=dict)
    marks: list = field(default_factory=list)
    yLog: bool = False
    isNamed: bool = True


@dataclass
class HistogramsPanel:
    """A histogram for each of the rows, one above the other: (label, counts), over `edges`."""

    title: Any
    x: Any
    edges: list
    rows: list


@dataclass
class PlanePanel:
    """A plane coloured by numbers from 0 to 1 (`shares`, rows from the bottom), with points on it.

    `extent` is (left, right, bottom, top); `points` are (x, y, class 0 or 1), `lines` `Line`s.
    `shares` may be empty.
    """

    title: Any
    extent: tuple
    shares: list
    points: list
    lines: list = field(default_factory=list)
    x: Any = ""
    y: Any = ""


@dataclass
class PathsPanel:
    """Paths (`Line`s) on a surface: its `heights`, rows from the bottom, as lines of one height.

    `goal` is the place (x, y) that they are to reach, or None. With `isLogarithmic` the lines lie
    at heights of equal ratios.
    """

    title: Any
    extent: tuple
    heights: list
    paths: list
    goal: tuple | None = None
    isLogarithmic: bool = True
    x: Any = ""
    y: Any = ""


@dataclass
class ImagesPanel:
    """Small square pictures in grey, or with a sign in two colours: (label, numbers row by row)."""

    title: Any
    images: list
    columns: int = 5
    isSigned: bool = False


@dataclass
class TablePanel:
    """Rows of words, the header first; those numbered in `strong` stand out."""

    title: Any
    rows: list
    strong: tuple = ()


@dataclass
class DrawingPanel:
    """A drawing of a kind of its own: `draw(axes, data, scale)` of a module beside this one.

    `drawer` is the name of that module, `data` whatever it takes.
    """

    title: Any
    drawer: str
    data: Any
