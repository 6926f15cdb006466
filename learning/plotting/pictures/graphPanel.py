"""A graph of values as a panel of a picture, at one moment of its backward pass."""

from learning.plotting.pictures.GraphDrawing import GraphDrawing


def draw(axes, data, scale):
    """Draw a graph; `data` are (its end, a `Value`; the number of the moment)."""
    end, number = data
    GraphDrawing(axes, end, scale).show(number)
