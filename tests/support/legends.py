"""The words of a legend, as a person reads them."""

from matplotlib.backends.backend_agg import FigureCanvasAgg


def legendWords(axes):
    """Draw the figure of axes; return the words of their legend, row by row, from left to right."""
    FigureCanvasAgg(axes.figure).draw()
    boxes = [(text.get_window_extent(), text.get_text()) for text in axes.get_legend().get_texts()]
    height = min(box.height for box, _ in boxes)
    boxes.sort(key=lambda pair: (-round(pair[0].y0 / height), pair[0].x0))
    return [words for _, words in boxes]
