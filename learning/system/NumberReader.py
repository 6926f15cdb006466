"""Files of numbers: reading them line by line, with errors that say where and what; writing one."""

import codecs
import io
from math import isfinite

from learning.checks import Sentence, numbers, quote, unlike
from learning.system.files import describe
from learning.words.BadInput import BadInput

MAXIMUM_COUNT = 10**9
"""The largest count that a file may announce; beyond it, the file is surely not what it seems."""

# How many bytes a line may have: a binary file, or a device, may not have a line end for miles.
_SHORT_LINE = 1000
_LONGEST_LINE = 2**26
_BYTES_A_NUMBER = 1000


class NumberReader:
    """Reads a text file of numbers separated by blanks; a context that opens and closes the file.

    Every method reads the next line, and raises BadInput if that line is not as expected: the
    message names the file, the line, what was expected and what was found. Windows line ends,
    blanks around the numbers, a byte order mark and a missing last line end are fine.
    """

    def __init__(self, path, what):
        """Prepare to read the file at `path`, which should be `what`, "a dataset" for example."""
        self._path = path
        self._what = what
        self._file = None
        self._lineNumber = 0

    def __enter__(self):
        """Open the file. Raises BadInput if that cannot be done."""
        try:
            self._file = _withoutMark(open(self._path, "rb"))
        except OSError as error:
            raise self._unreadable(error) from None
        return self

    def __exit__(self, exceptionType, exception, traceback):
        """Close the file; a failure to read it becomes BadInput."""
        self._file.close()
        if isinstance(exception, OSError):
            raise self._unreadable(exception) from None

    def readWords(self, expected, limit=_SHORT_LINE):
        """Return the words of the next line, a list; of a longer one, the first `limit` bytes.

        `expected` describes the line, for the message if there is none.
        """
        line = self._file.readline(limit)
        self._lineNumber += 1
        if not line:
            raise self.error(expected, Sentence("the end of the file"))
        try:
            return line.decode("ascii").split()
        except UnicodeDecodeError as error:
            byte = line[error.start]
            found = Sentence("the byte 0x{byte:02x}, which is not plain text", byte=byte)
            raise self.error(expected, found) from None

    def readCounts(self, count, expected):
        """Return the `count` whole numbers of the next line, each from 1 to `MAXIMUM_COUNT`."""
        words = self.readWords(expected)
        if len(words) != count:
            found = _wordsCounted(len(words)) if words else Sentence("an empty line")
            raise self.error(expected, found)
        return [self.countOf(word) for word in words]

    def readNumbers(self, count, what):
        """Return the `count` finite numbers of the next line, a list of floats."""
        expected = Sentence("{numbers}, the {what}", numbers=numbers(count), what=what)
        words = self.readWords(expected, min(_SHORT_LINE + count * _BYTES_A_NUMBER, _LONGEST_LINE))
        return self._numbers(words, count, expected)

    def readLabelled(self, expected):
        """Return the words of the next line, which begins with one that says what it holds."""
        words = self.readWords(expected, _LONGEST_LINE)
        if not words:
            raise self.error(expected, Sentence("an empty line"))
        return words

    def numbersOf(self, words, label, count):
        """Return the `count` finite numbers of the line last read, which begins with `label`."""
        expected = Sentence("the word `{label}` and {numbers}", label=label, numbers=numbers(count))
        if words[0] != label:
            raise self.error(expected, quote(words[0]))
        return self._numbers(words[1:], count, expected)

    def _numbers(self, words, count, expected):
        try:
            values = list(map(float, words))
        except ValueError:
            values = []
        # `float` also takes `nan`, `inf` and the underscores of Python's own literals.
        if len(values) == count and all(map(isfinite, values)) and "_" not in "".join(words):
            return values
        for word in words:
            self._checkNumber(word)
        raise self.error(expected, str(len(words)))

    def readEnd(self, after):
        """Check that only blank lines are left; `after` says what came before."""
        for line in self._file:
            self._lineNumber += 1
            if line.strip():
                expected = Sentence("the end of the file after {after}", after=after)
                raise self.error(expected, Sentence("more"))

    def countOf(self, word):
        """Return the whole number from 1 to `MAXIMUM_COUNT` that a word of the last line is."""
        digits = word.lstrip("+-")
        if not digits.isdigit() or len(word) - len(digits) > 1:
            raise self.error(Sentence("a whole number"), quote(word))
        if not 1 <= int(word) <= MAXIMUM_COUNT:
            expected = Sentence("a count from 1 to {most}", most=MAXIMUM_COUNT)
            raise self.error(expected, quote(word))
        return int(word)

    def error(self, expected, found):
        """Return the BadInput that names the file and the line last read."""
        line = Sentence("{path}, line {number}", path=self._path, number=self._lineNumber)
        return unlike(line, expected, found, BadInput)

    def _unreadable(self, error):
        """Return the BadInput that an OSError becomes."""
        return unlike(self._path, self._what, describe(error), BadInput)

    def _checkNumber(self, word):
        try:
            isNumber = isfinite(float(word)) and "_" not in word
        except ValueError:
            isNumber = False
        if not isNumber:
            raise self.error(Sentence("a finite number"), quote(word))


def _withoutMark(file):
    """Return a file behind its byte order mark, and without UTF-16, which Windows may write."""
    start = file.peek(3)[:3]
    if start == codecs.BOM_UTF8:
        file.seek(3)
    elif start[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        with file:
            text = file.read().decode("utf-16", errors="replace")
        return io.BytesIO(text.encode("utf-8"))
    return file


def _wordsCounted(count):
    if count == 1:
        return Sentence("{count} word", count=count)
    return Sentence("{count} words", count=count)


def formatNumber(number):
    """Write a number in the fewest digits that read back the same: 0, 1, 0.0625.

    ValueError for one that is not finite.
    """
    if not isfinite(number):
        raise unlike(None, Sentence("a finite number"), number)
    return repr(float(number)).removesuffix(".0")
