"""The numbers in what a script printed, as a person reads them.

A digit that belongs to a name is no number: `np.float64(1.0)` is 1, `w0 = 0.5` is 0.5, and so is
`costs[-1]=0.5`, which an f-string writes. Colours are no text. A comma is a decimal mark where the
script writes no decimal point, and holds thousands together or a list apart where it does.

Every expression is anchored and bounded, so that no line takes longer than its length.
"""

import re
import unicodedata
from itertools import islice
from typing import NamedTuple

LONGEST_LINE = 400
"""Characters of a line that are looked at, once its colours are gone."""

LONGEST_RAW_LINE = 4000
"""Characters of a line in which colours are looked for."""

MOST_LINES_FOR_MARK = 2000
"""Lines that are looked at to tell which decimal mark a script writes."""

ESCAPES = re.compile(
    r"\x1b(?:\[[0-9;:?<=>]{0,40}[ -/]{0,4}[@-~]|\][^\x07\x1b]{0,200}\x07?|[@-Z\\^_])"
)
"""What colours a terminal, moves its cursor, or names its window."""

POINT = re.compile(r"[0-9]\.[0-9]+(?![0-9]*,[0-9])")

DECIMAL_COMMA = re.compile(r"(?<![\w.,\[(])[0-9]{1,9},(?:[0-9]{1,2}|[0-9]{4,})(?![0-9,])")
"""A comma that holds no thousands together, nor a list apart."""

CLEAR_COMMA = re.compile(r"(?<![\w.,\[(])0,[0-9]{3}(?![0-9,])|[0-9]\.[0-9]{3},[0-9]")
"""The others that are decimal marks: `0,532`, and `1.234,5`."""

NUMBER = re.compile(
    r"(?:(?<![\w.)\]])[-+])?"  # a dash after something stands between two things
    r"(?:(?<![A-Za-z_\u00c0-\u024f0-9.])|(?<=[A-Za-z\u00c0-\u024f])(?=[0-9]+\.[0-9]))"
    r"(?!0[xX][0-9a-fA-F])"
    r"(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]{1,4})?"
    r"|(?<!\w)[-+]?(?:nan|inf)(?!\w)"
)
"""A number that is no part of a name, unless it has decimals: `x1` holds none, `cost0.5` does."""

LETTERS = re.compile(r"[^\W\d_]+")

WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")

CELL_WALL = re.compile(r"[|│┃║\t;,]|\s{2,}")
"""What stands between two columns of a table."""

TRUTH = re.compile(r"(?<!\w)(?:True|False)(?!\w)")

GROUPED = re.compile(
    r"(?<![\w.,])[0-9]{1,3}(?:([,._'\u2019\u00a0\u2009\u202f])[0-9]{3})(?:\1[0-9]{3}){0,4}(?![0-9])"
)
"""Thousands, held together by whatever mark."""

POWER = re.compile(
    r"(?<=[0-9])\s?[×x*]\s?10(?:\^|\*\*)?([-+]?[0-9]{1,3}|[⁻⁺]?[⁰¹²³⁴-⁹]{1,3})(?![0-9])"
)
"""What a book writes for an exponent: × 10⁻³."""

SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")

LONGEST_EXPRESSION = 80
"""Characters before an equals sign that may be its left side."""

MOST_SIGNS = 20
"""Equals signs of a line whose left side is looked at."""


class Numeral(NamedTuple):
    """A number of a line.

    Attributes:
        before: the text between the number before it, or the line's beginning, and this one.
        text: how it is written.
        value: how much it is; of a percentage, the hundredth part.
        isPercent: whether a percent sign follows.
    """

    before: str
    text: str
    value: float
    isPercent: bool


class Row(NamedTuple):
    """A line's numbers, and what they are called.

    Attributes:
        line: the number of the line.
        numerals: the `Numeral`s, in order.
        after: the text after the last of them.
        labels: what names each number: the text before it, or the head of its column in a table.
    """

    line: int
    numerals: list
    after: str
    labels: list

    @property
    def letters(self):
        """The line's words without its numbers."""
        texts = [*(numeral.before for numeral in self.numerals), self.after]
        return " ".join(LETTERS.findall(" ".join(texts)))


class Reader:
    """Reads the lines of one script, whose decimal mark it knows from all of them.

    Attributes:
        isComma: whether a comma is the decimal mark.
        unclear: a number that may be read in two ways, such as `1,386`; None if there is none.
    """

    def __init__(self, lines):
        """Look at the lines' decimal marks."""
        some = [plainLine(line) for line in lines[-MOST_LINES_FOR_MARK:]]
        hasPoint = any(map(POINT.search, some))
        self.isComma = not hasPoint and any(
            DECIMAL_COMMA.search(line) or CLEAR_COMMA.search(line) for line in some
        )
        self.unclear = None
        if not hasPoint and not self.isComma:
            groups = (GROUPED.search(line) for line in some if "," in line)
            self.unclear = next((group[0] for group in groups if group and group[1] == ","), None)

    def rows(self, lines, withTruth=False):
        """Return the `Row`s of the lines that hold numbers; `withTruth` reads True as 1."""
        rows, heads = [], []
        for index, line in enumerate(lines):
            row = self._read(index, line, withTruth)
            if not row.numerals:
                heads = _cellsOf(line) or heads
            elif heads and not row.letters and len(row.numerals) - len(heads) in (0, 1):
                # A row's own number, if it has one more than the columns have names.
                labels = [""] * (len(row.numerals) - len(heads)) + heads
                rows.append(row._replace(labels=labels))
                continue
            if row.numerals:
                rows.append(row)
        return rows

    def _read(self, index, line, withTruth):
        line = _withoutIndices(self._withPoints(plainLine(line)))
        if withTruth:
            line = TRUTH.sub(lambda match: " 1" if match[0] == "True" else " 0", line)
        numerals, end = [], 0
        for match in NUMBER.finditer(line):
            isPercent = line[match.end() : match.end() + 2].lstrip().startswith("%")
            value = float(match[0]) / (100 if isPercent else 1)
            numerals.append(Numeral(line[end : match.start()], match[0], value, isPercent))
            end = match.end()
        return Row(index, numerals, line[end:], [numeral.before for numeral in numerals])

    def _withPoints(self, line):
        line = POWER.sub(lambda match: "e" + match[1].translate(SUPERSCRIPTS), line)
        line = GROUPED.sub(self._ungrouped, line)
        return re.sub(r"(?<=[0-9]),(?=[0-9])", ".", line) if self.isComma else line

    def _ungrouped(self, match):
        mark, before, after = match[1], match.string[: match.start()], match.string[match.end() :]
        isDecimal = mark == ("," if self.isComma else ".")
        isInList = mark == "," and (_isOpen(before, "[]") or _isOpen(before, "()"))
        goesOn = re.match(rf"{re.escape(mark)}[0-9]", after)  # 10,100,0.5 are three numbers
        return match[0] if isDecimal or isInList or goesOn else match[0].replace(mark, "")


def _isOpen(text, brackets):
    return text.count(brackets[0]) > text.count(brackets[1])


def plainLine(line):
    """Return a line without colours and their kin, cut, with one sort of minus and of digits."""
    line = ESCAPES.sub("", line[:LONGEST_RAW_LINE])[:LONGEST_LINE]
    return line.replace("\u2212", "-").replace("\ufe0f", "").replace("\u20e3", "")


def wordsOf(text):
    """Return the words of a text in small letters, without accents: `valLoss` is val, loss."""
    flat = unicodedata.normalize("NFKD", text)
    flat = "".join(letter for letter in flat if not unicodedata.combining(letter))
    return [word.lower() for word in WORD.findall(flat)]


def _cellsOf(line):
    """Return the names of a table's columns, or those of its words where nothing divides them."""
    cells = [cell.strip() for cell in CELL_WALL.split(plainLine(line))]
    cells = [cell for cell in cells if LETTERS.search(cell)]
    return cells if len(cells) > 1 else LETTERS.findall(plainLine(line))


def _withoutIndices(line):
    """Blank the digits of expressions that stand before an equals sign: `outputs[0]=1` is 1."""
    for sign in islice(re.finditer("=", line), MOST_SIGNS):
        start = _beginning(line, sign.start())
        if line[start].isalpha() or line[start] == "_":
            name = re.sub("[0-9]", "_", line[start : sign.start()])
            line = line[:start] + name + line[sign.start() :]
    return line


def _beginning(line, end):
    """Return where the expression begins that ends there: names, points, and what is bracketed."""
    place = len(line[:end].rstrip())
    depth = 0
    while place > max(0, end - LONGEST_EXPRESSION):
        character = line[place - 1]
        depth += (character in ")]") - (character in "([")
        if depth < 0 or (depth == 0 and not (character.isalnum() or character in "_.([")):
            break
        place -= 1
    return place
