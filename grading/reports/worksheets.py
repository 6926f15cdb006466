"""Tables that a platform exported, to be filled in and imported again.

What is not filled in stays to the letter: the order of rows and columns, the sign between cells,
the line ends, the mark at the beginning.
"""

import codecs
import csv
import io
from dataclasses import dataclass
from pathlib import Path

from grading.visible import visible
from learning.checks import Sentence, unlike
from learning.system.files import describe
from learning.words.BadInput import BadInput


@dataclass
class Worksheet:
    """A table of texts.

    Attributes:
        path: of the file, as it was named.
        rows: lists of cells, the first the header.
    """

    path: str
    rows: list
    isMarked: bool = False
    delimiter: str = ","
    lineEnd: str = "\n"

    def column(self, what, *names):
        """Return the index of the column that has one of these names; BadInput if none has."""
        header = [cell.strip().casefold() for cell in self.rows[0]]
        for name in names:
            if name.casefold() in header:
                return header.index(name.casefold())
        raise unlike(
            visible(self.path, 200), Sentence("a column {what}", what=what),
            ", ".join(visible(cell, 40) for cell in self.rows[0][:20]), BadInput,
        )  # fmt: skip

    def asBytes(self):
        """Return the table as a file's content."""
        text = io.StringIO(newline="")
        csv.writer(text, delimiter=self.delimiter, lineterminator=self.lineEnd).writerows(self.rows)
        return (codecs.BOM_UTF8 if self.isMarked else b"") + text.getvalue().encode()


def readWorksheet(path):
    """Return the `Worksheet` in a file of cells with commas, semicolons or tabs between them."""
    try:
        content = Path(path).read_bytes()
        text = content.decode("utf-8-sig")
    except OSError as error:
        raise unlike(visible(path, 200), Sentence("a table"), describe(error), BadInput) from None
    except UnicodeDecodeError:
        raise unlike(
            visible(path, 200), Sentence("a table in UTF-8"), Sentence("other bytes"), BadInput
        ) from None
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    if not rows or not rows[0]:
        raise unlike(visible(path, 200), Sentence("a table"), Sentence("an empty file"), BadInput)
    lineEnd = "\r\n" if first.endswith("\r") else "\n"
    return Worksheet(str(path), rows, content.startswith(codecs.BOM_UTF8), delimiter, lineEnd)
