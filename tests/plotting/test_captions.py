"""What is written around the panels of a picture: in its room, and over nothing that is drawn."""

from itertools import combinations
from types import SimpleNamespace

import pytest
from matplotlib import rc_context
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from support.legends import legendWords

from learning.plotting.handout import SIZE
from learning.plotting.legends import placeLegend
from learning.plotting.pictures.panels import BarsPanel, CurvesPanel, Line, TablePanel
from learning.plotting.pictures.Picture import Picture
from learning.plotting.Scene import Scene
from learning.plotting.style import rcParams

LONG = "part of the validation set that is read without a mistake"


def panelsOf(count, names, places, title):
    """Return panels of curves, and one of bars."""
    curves = [Line(name, [0, 1, 2], [1, 2, 3 + place]) for place, name in enumerate(names)]
    bars = {name: [place + 1] * len(places) for place, name in enumerate(names)}
    shown = [CurvesPanel(title, "epochs", "test cost (nats)", curves) for _ in range(count - 1)]
    return [*shown, BarsPanel(title, "", places, bars)]


def drawn(shown, scale):
    """Draw panels as a picture; return its figure."""
    figure = Figure(figsize=SIZE)
    FigureCanvasAgg(figure)
    picture = Picture(figure, [], Scene("the title", scale=scale))
    picture.note(
        SimpleNamespace(panels=lambda: shown, claim="it is so", verdict="shown", kind="shown")
    )
    picture.update()
    figure.canvas.draw()
    return figure


def boxesOf(axes):
    """Return the boxes of the title, of the legend and of the names below, as drawn."""
    drawn = axes.figure.canvas.get_renderer()
    below = [text.get_window_extent(drawn) for text in axes.get_xticklabels() if text.get_text()]
    return axes._left_title.get_window_extent(drawn), axes.get_legend().get_window_extent(), below


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize(
    ("title", "places"),
    [("", ["mini-batches of 1"] * 3), (LONG, ["one in 20", "", "one in 100"])],
)
@pytest.mark.parametrize(
    "names", [["Adam, α = 0.3", "plain"], [f"way {n}, α = 1" for n in "abcdef"]]
)
@pytest.mark.parametrize("count", [2, 3])
def test_nothing_is_written_over_anything(count, names, places, title, scale):
    with rc_context(rcParams(scale)):
        figure = drawn(panelsOf(count, names, places, title), scale)
        titles = []
        for axes in figure.axes:
            above, legend, below = boxesOf(axes)
            titles.append(above)
            assert above.x1 <= figure.bbox.x1
            assert legend.y0 >= axes.bbox.y1 - 1  # on no curve
            assert above.y0 >= legend.y1 - 2
            if axes is figure.axes[-1] and axes.get_xticklabels()[0].get_rotation() == 0:
                assert not any(a.overlaps(b) for a, b in combinations(below, 2))
        assert not any(a.overlaps(b) for a, b in combinations(titles, 2))


def test_a_legend_is_read_row_by_row():
    figure = Figure(figsize=(4, 3))
    axes = figure.subplots()
    names = [f"α = {rate}" for rate in (0.01, 0.1, 1, 5, 30)]
    for name in names:
        axes.plot([0, 1], label=name)
    placeLegend(axes, 150, 2)
    assert legendWords(axes) == names


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_a_table_is_as_wide_as_there_is_room(scale):
    rows = [["network", *[f"{number}. what a check says of it" for number in range(5)]]] * 3
    with rc_context(rcParams(scale)):
        figure = drawn([TablePanel("a table", rows)], scale)
        (table,) = figure.axes[0].tables
        box = table.get_window_extent(figure.canvas.get_renderer())
    assert figure.bbox.x0 <= box.x0 < box.x1 <= figure.bbox.x1
