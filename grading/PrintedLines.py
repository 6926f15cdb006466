"""What a script printed, line by line, as it comes out of a pipe in pieces of any size."""

import re

MOST_LINES = 250_000
"""Lines of one run: whoever prints more prints too much."""

LONGEST_LINE = 10_000
"""Bytes of a line that are kept."""

ENDS = re.compile(rb"\r\n?|\n")
"""A carriage return ends a line as well: some write each cost over the one before."""


class PrintedLines:
    """The lines so far.

    Attributes:
        lines: a list of texts, without their ends.
        times: for each of them, when it was complete.
    """

    def __init__(self):
        """Start without a line."""
        self.lines = []
        self.times = []
        self._begun = bytearray()  # the line that has no end yet
        self._isReturned = False  # a carriage return came last: a newline may follow

    def add(self, printed, time):
        """Add some bytes, which came at a time."""
        if self._isReturned:
            printed = b"\r" + printed
        self._isReturned = printed.endswith(b"\r")
        # Only what is new is searched: one who prints byte by byte costs no more than others.
        *ended, rest = ENDS.split(printed.removesuffix(b"\r") if self._isReturned else printed)
        for line in ended:
            self._begin(line)
            self.lines.append(self._begun.decode("utf-8", "replace"))
            self._begun.clear()
        self.times += [time] * len(ended)
        self._begin(rest)

    def end(self, time):
        """End the last line, if it has begun."""
        if self._begun or self._isReturned:
            self.add(b"\n", time)

    def latest(self, count, characters):
        """Return the last lines, at most so many, and of at most so many characters altogether."""
        start = len(self.lines)
        while start > 0 and len(self.lines) - start < count and characters > 0:
            start -= 1
            characters -= len(self.lines[start])
        return self.lines[start:]

    def _begin(self, part):
        self._begun += part[: LONGEST_LINE - len(self._begun)]
