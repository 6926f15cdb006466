"""Rows of numbers that take little memory: what a large file holds, before a network sees it.

60,000 images of 784 pixels are 47 million numbers. As lists of floats they would take a gigabyte
and more; as they are kept here, 47 MB.
"""

from array import array

MOST_VALUES = 256
"""A byte can say which of so many values is meant."""


class PackedRows:
    """Rows that all hold `width` numbers: a byte a number while few values differ, else eight.

    Attributes:
        width: how many numbers a row has.
        palette: the values, a list, the bytes being places in it; None once there are too many.
    """

    def __init__(self, width):
        """Make it without a row."""
        self.width = width
        self.palette = []
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
                self._data.frombytes(bytes(map(self._codes.__getitem__, keys)))
                return
            except KeyError:
                if self._learn(keys, valueOf):
                    self._data.frombytes(bytes(map(self._codes.__getitem__, keys)))
                    return
        self._data.extend(array("d", map(valueOf, keys)))

    def _learn(self, keys, valueOf):
        """Give every key a place in the palette; return whether there was room."""
        for key in keys:
            if key not in self._codes:
                value = valueOf(key)
                if value not in self._places:
                    if len(self.palette) == MOST_VALUES:
                        self._data = array("d", map(self.palette.__getitem__, self._data))
                        self.palette = None
                        return False
                    self._places[value] = len(self.palette)
                    self.palette.append(value)
                self._codes[key] = self._places[value]
        return True

    def __getitem__(self, place):
        """Return a row, a list of floats."""
        return self._floats(self._data[place * self.width : (place + 1) * self.width])

    def column(self, place):
        """Return a column, a list of floats."""
        return self._floats(self._data[place :: self.width])

    def _floats(self, part):
        return part.tolist() if self.palette is None else list(map(self.palette.__getitem__, part))

    def divided(self, divisor):
        """Return the rows with every number divided, as new rows."""
        changed = PackedRows(self.width)
        if self.palette is None:
            changed.palette = None
            changed._data = array("d", (number / divisor for number in self._data))
        else:
            changed.palette = [value / divisor for value in self.palette]
            changed._data = self._data
        return changed

    def stretched(self, lows, spans):
        """Return the rows with (x − low) / span in place of every x, column by column."""
        changed = PackedRows(self.width)
        for place in range(len(self)):
            changed.add([(x - a) / b for x, a, b in zip(self[place], lows, spans, strict=True)])
        return changed

    def buffer(self):
        """Return what the rows are kept in, an `array`: bytes with a palette, else floats."""
        return self._data
