"""A grid of numbers, to be drawn beside others with signs between them."""

from typing import Any, NamedTuple


class Grid(NamedTuple):
    """Numbers in rows, for a `DrawingPanel` of the drawer `gridsPanel`.

    Fields: `title`; `rows`, lists of numbers, None for a cell that is empty; `sign`, what stands
    after the grid, as × or =; `frame`, (top, left, height, width) of cells to look at, or None.
    """

    title: Any
    rows: list
    sign: str = ""
    frame: tuple | None = None
