"""What an architecture costs: a table of its layers, counted without making a single weight."""

from learning.layers.Architecture import Architecture
from learning.layers.Image import Image
from learning.layers.shapes import inWords
from learning.words.language import translate

BYTES = 4
"""What a number takes, as lecture 001 counts: a float32."""

UNITS = ("B", "kB", "MB", "GB", "TB", "PB", "EB")


def summaryOf(items, recipe):
    """Return the lines of the table of an architecture, given as the list that makes one.

    A row for each layer: its kind, the shape that comes out, the parameters that it learns, the
    products that it adds up for one example, and the memory of the parameters; then the sums.
    Where the first layer says what the images are, those are counted, however many inputs the list
    says. ValueError for layers that do not fit together.
    """
    if len(items) > 2 and isinstance(items[1], Image):
        image = items[1]
        items = [(image.channels, image.height, image.width), *items[2:]]
    architecture = Architecture(items)
    placed = architecture.place(recipe)
    rows = [
        ("", translate("inputs"), inWords(architecture.inputShape), "", "", ""),
        *(_row(number, layer) for number, layer in enumerate(placed, start=1)),
    ]
    parameters = sum(layer.parameterCount() for layer in placed)
    products = sum(layer.multiplyAdds() for layer in placed)
    sums = ("", translate("sum"), "", *_counts(parameters, products))
    titles = (
        translate("layer"),
        translate("kind"),
        translate("output"),
        translate("parameters"),
        translate("multiply-adds"),
        translate("memory, {count} bytes each", count=BYTES),
    )
    return _aligned([titles, *rows, sums])


def _row(number, layer):
    counts = _counts(layer.parameterCount(), layer.multiplyAdds())
    return (str(number), layer.kind.name, inWords(layer.outputShape), *counts)


def _counts(parameters, products):
    return f"{parameters:,}", f"{products:,}", memory(parameters * BYTES)


def memory(count):
    """Return so many bytes in words: 3.4 TB."""
    size, units = float(count), list(UNITS)
    while size >= 1000 and len(units) > 1:
        size /= 1000
        units.pop(0)
    return f"{size:.3g} {units[0]}"


def _aligned(rows):
    """Return the rows as lines: the words to the left, the numbers to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = []
    for row in rows:
        words = [
            word.ljust(width) if column < 3 else word.rjust(width)
            for column, (word, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append("  ".join(words).rstrip())
    return lines
