"""A file that is read: unpacked where it is gzipped, decoded where it is text."""

import codecs
import gzip
import io
import zlib
from contextlib import contextmanager
from math import isfinite

from learning.checks import Sentence, quote, unlike
from learning.system.files import describe
from learning.words.BadInput import BadInput

HEAD = 1 << 16
"""Bytes that are looked at to find out what a file is."""

LONGEST_LINE = 1 << 26
"""Characters that a line may have."""

GZIP = b"\x1f\x8b"
MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
"""Byte order marks, and what they say of the text behind them."""

# A text that is no UTF-8 is Latin-1, whose every byte is a character: old files have such names.
codecs.register_error(
    "latin-1", lambda error: (error.object[error.start : error.end].decode("latin-1"), error.end)
)


class Source:
    """A file of any format, and where in it one is.

    Attributes:
        path: as it was given; head: its first bytes, unpacked; lineNumber: of the line last read.
    """

    def __init__(self, path):
        """Look at a file's first bytes. Raises BadInput where it cannot be read."""
        self.path = path
        self.lineNumber = 0
        with reading(path), self.open() as file:
            self.head = file.read(HEAD)

    @contextmanager
    def open(self):
        """Give the file, opened for its bytes, unpacked."""
        with open(self.path, "rb") as file:
            if file.peek(2)[:2] != GZIP:
                yield file
                return
            with gzip.GzipFile(fileobj=file) as unpacked:
                yield unpacked

    def lines(self):
        """Yield the lines of a text, without their ends."""
        self.lineNumber = 0
        with self.open() as file:
            text = io.TextIOWrapper(file, _encoding(self.head), errors="latin-1")
            while line := text.readline(LONGEST_LINE):
                self.lineNumber += 1
                yield line.rstrip("\r\n")

    def firstLines(self):
        """Return the lines of the text that the head holds, the last of which may be cut."""
        text = self.head.decode(_encoding(self.head), errors="replace")
        return text.splitlines()

    def isText(self):
        """Tell whether it is a text."""
        return "\0" not in self.head.decode(_encoding(self.head), errors="replace")

    def numberOf(self, word):
        """Return the finite number that a word of the line last read is.

        A comma may stand for the decimal point. Raises BadInput for anything else.
        """
        try:
            number = float(word if "." in word else word.replace(",", "."))
        except ValueError:
            number = None
        if number is None or not isfinite(number) or "_" in word:
            raise self.error(Sentence("a finite number"), quote(word))
        return number

    def error(self, expected, found):
        """Return the BadInput that names the file, and the line last read if there is one."""
        what = self.path
        if self.lineNumber:
            what = Sentence("{path}, line {number}", path=self.path, number=self.lineNumber)
        return unlike(what, expected, found, BadInput)

    def columnError(self, expected, found):
        """Return the BadInput about a class column that the file does not have."""
        return unlike(f"{self.path}, --label", expected, found, BadInput)


class reading:
    """A context in which whatever keeps a file from being read becomes BadInput."""

    def __init__(self, path):
        self._path = path

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        expected = Sentence("a file that can be read")
        if isinstance(error, OSError):
            raise unlike(self._path, expected, describe(error), BadInput) from None
        if isinstance(error, EOFError | zlib.error):
            found = Sentence("a damaged gzip file")
            raise unlike(self._path, expected, found, BadInput) from None
        if isinstance(error, UnicodeError):
            found = Sentence("bytes that are no text")
            raise unlike(self._path, expected, found, BadInput) from None


def _encoding(head):
    """Return the encoding of a text, by its mark or by the zeros of UTF-16."""
    for mark, encoding in MARKS.items():
        if head.startswith(mark):
            return encoding
    if len(head) > 3 and head[1::2].count(0) > 0.4 * len(head) > 0 and 0 not in head[:1]:
        return "utf-16-le"
    if len(head) > 3 and head[0::2].count(0) > 0.4 * len(head) > 0 and 0 not in head[1:2]:
        return "utf-16-be"
    return "utf-8"
