"""Rows of numbers that take little memory: what a large file holds, before a network sees it.

60,000 images of 784 pixels are 47 million numbers. As lists of floats they would take a gigabyte
and more; as they are kept here, 47 MB, and 376 MB where no two numbers are alike.
"""

from array import array
from copy import copy

CAPACITIES = {"B": 256, "H": 65536}
"""Of how many values one, or two, bytes can say which is meant; the keys are codes of `array`."""


class PackedRows:
    """Rows that all hold `width` numbers: a byte or two each while few values differ, else eight.

    Attributes:
        width: how many numbers a row has.
        palette: the values, a list, the bytes being places in it; None once there are too many.
        stretch: two lists, lows and spans: (x − low) / span is meant wherever x is kept, column by
            column; None where what is kept is meant.
    """

    def __init__(self, width):
        """Make it without a row."""
        self.width = width
        self.palette = []
        self.stretch = None
        self._data = array("B")
        self._codes = {}  # {key: place in the palette}, of whatever keys `add` was given
        self._places = {}  # {value: place in the palette}

    def __len__(self):
        """Return the number of rows."""
        return len(self._data) // self.width

    def add(self, keys, valueOf=float):
        """Add a row, a list of `width` keys: words, numbers, what `valueOf` makes a float of.

        What `valueOf` raises goes to the caller, and no part of the row is kept.
        """
        if self.palette is not None:
            try:
                self._data.fromlist(list(map(self._codes.__getitem__, keys)))
                return
            except KeyError:
                if self._learn(keys, valueOf):
                    self._data.fromlist(list(map(self._codes.__getitem__, keys)))
                    return
        self._data.fromlist(list(map(valueOf, keys)))

    def _learn(self, keys, valueOf):
        """Give every key a place in the palette; return whether there was room."""
        for key in keys:
            if key not in self._codes:
                value = valueOf(key)
                if value not in self._places:
                    if len(self.palette) == CAPACITIES[self._data.typecode]:
                        self._widen()
                        if self.palette is None:
                            return False
                    self._places[value] = len(self.palette)
                    self.palette.append(value)
                self._codes[key] = self._places[value]
        return True

    def _widen(self):
        """Keep two bytes a number in place of one, or the numbers themselves."""
        if self._data.typecode == "B":
            self._data = array("H", self._data.tolist())
        else:
            self._data = array("d", map(self.palette.__getitem__, self._data))
            self.palette = None
            self._codes.clear()
            self._places.clear()

    def __getitem__(self, place):
        """Return a row, a list of floats."""
        row = self._floats(self._data[place * self.width : (place + 1) * self.width])
        if self.stretch is None:
            return row
        return [(x - low) / span for x, low, span in zip(row, *self.stretch, strict=True)]

    def column(self, place):
        """Return a column, a list of floats."""
        column = self._floats(self._data[place :: self.width])
        if self.stretch is None:
            return column
        low, span = (numbers[place] for numbers in self.stretch)
        return [(x - low) / span for x in column]

    def _floats(self, part):
        return part.tolist() if self.palette is None else list(map(self.palette.__getitem__, part))

    def stretched(self, lows, spans):
        """Return the rows with (x − low) / span in place of every x; they share what is kept.

        Of rows that are not stretched yet.
        """
        changed = copy(self)
        changed.stretch = lows, spans
        return changed

    def buffer(self):
        """Return what is kept, an `array`: places in the palette, else floats."""
        return self._data
