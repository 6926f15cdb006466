"""The handwritten digits of UCI's repository, in the forms that it ships."""

import re

from learning.checks import Sentence, quote
from learning.data.formats.Format import Format, ReadTable
from learning.data.PackedRows import PackedRows

SIDE, BLOCK = 32, 4
"""A bitmap is 32 × 32; a pixel of the 8 × 8 image counts the ink of a block of 4 × 4."""

DARKEST = BLOCK * BLOCK
COUNTS = (SIDE // BLOCK) ** 2

_BITMAP_LINE = re.compile(r"[01]{32}")
_COMMENT = ("#", "%", ";")


class Optdigits(Format):
    """UCI's digits: 64 counts from 0 to 16 and the digit, or bitmaps of 32 × 32 and the digit.

    Counts become numbers from 0 to 1, bitmaps are summed to counts first. Comments and the lines
    before the first bitmap are passed over.

    Source: E. Alpaydin, C. Kaynak (1998), https://doi.org/10.24432/C50P49.
    """

    name = "optdigits"

    def recognises(self, source):
        """Bitmaps, or rows of 64 counts and a digit."""
        lines = [line.strip() for line in source.firstLines()] if source.isText() else []
        if any(map(_BITMAP_LINE.fullmatch, lines)):
            return True
        rows = [line for line in lines if line and not line.startswith(_COMMENT)][:5]
        isTold = str(source.path).removesuffix(".gz").endswith((".tra", ".tes"))
        return isTold and any(line.count(",") == COUNTS for line in rows)

    def read(self, source, wishes):
        """Return the table of the digits."""
        hasBitmaps = any(_BITMAP_LINE.fullmatch(line.strip()) for line in source.firstLines())
        inputs, labels = PackedRows(COUNTS), []
        for counts, digit in _bitmaps(source) if hasBitmaps else _rows(source):
            if digit not in tuple("0123456789"):
                raise source.error(Sentence("a digit"), quote(digit))
            inputs.add(counts, lambda count: _share(source, count))
            labels.append(digit)
        if not labels:
            raise source.error(Sentence("at least one example"), Sentence("none"))
        return ReadTable(inputs, labels)


def _share(source, count):
    number = source.numberOf(str(count))
    if not 0 <= number <= DARKEST:
        raise source.error(Sentence("a count from 0 to {most}", most=DARKEST), quote(str(count)))
    return number / DARKEST


def _rows(source):
    """Yield the counts and the digit of each row."""
    for line in source.lines():
        if line.strip() and not line.lstrip().startswith(_COMMENT):
            words = [word.strip() for word in line.split(",")]
            if len(words) != COUNTS + 1:
                raise source.error(Sentence("{count} columns", count=COUNTS + 1), len(words))
            yield words[:-1], words[-1]


def _bitmaps(source):
    """Yield the counts of ink and the digit of each bitmap."""
    bitmap = []
    hasStarted = False
    for line in source.lines():
        line = line.strip()
        if len(bitmap) == SIDE:
            yield _summed(bitmap), line
            bitmap = []
        elif _BITMAP_LINE.fullmatch(line):
            hasStarted = True
            bitmap.append(line)
        elif line and hasStarted and not line.startswith(_COMMENT):
            raise source.error(Sentence("a line of {count} bits", count=SIDE), quote(line))
    if bitmap:
        raise source.error(
            Sentence("a line of {count} bits", count=SIDE), Sentence("the end of the file")
        )


def _summed(bitmap):
    """Return the ink of each block, row by row."""
    return [
        sum(bitmap[row][left : left + BLOCK].count("1") for row in range(top, top + BLOCK))
        for top in range(0, SIDE, BLOCK)
        for left in range(0, SIDE, BLOCK)
    ]
