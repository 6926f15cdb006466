"""CSV: a table as spreadsheets write it."""

import csv

from learning.checks import Sentence, quote
from learning.data.formats.Format import Format, ReadTable
from learning.data.PackedRows import PackedRows
from learning.words.BadInput import BadInput

DELIMITERS = ",;\t"
LOOKED_AT = 30
"""Rows that decide on the delimiter, and on whether there is a header."""


class Csv(Format):
    """CSV: one row an example, with commas, semicolons or tabs between its columns.

    The first row may name the columns. Numbers may have a decimal comma, fields may stand between
    quotes; lines that begin with # are comments.

    Source: RFC 4180; Python's `csv` takes the rows apart.
    """

    name = "csv"
    endings = (".csv", ".tsv")

    def recognises(self, source):
        """A delimiter in the first line that says anything."""
        if not source.isText():
            return False
        lines = _withoutComments(source.firstLines())
        return any(mark in next(lines, "") for mark in DELIMITERS)

    def read(self, source, wishes):
        """Return the table of the rows."""
        delimiter, first = _delimiter(source)
        label, hasHeader = _label(source, first, wishes.label)
        width = len(first[0])
        if width < 2:
            raise source.error(Sentence("2 columns or more"), width)
        inputs, labels = PackedRows(width - 1), []
        rows = _rows(source, delimiter)
        if hasHeader:
            next(rows)
        for row in rows:
            if len(row) != width:
                raise source.error(Sentence("{count} columns", count=width), len(row))
            labels.append(row.pop(label).strip())
            if not labels[-1]:
                raise source.error(Sentence("a class"), Sentence("an empty field"))
            inputs.add(row, source.numberOf)
        if not labels:
            raise source.error(Sentence("at least one example"), Sentence("none"))
        return ReadTable(inputs, labels)


def _withoutComments(lines):
    return (line for line in lines if line.strip() and not line.startswith("#"))


def _rows(source, delimiter):
    """Yield the rows, lists of words; what `csv` cannot take apart becomes BadInput."""
    rows = csv.reader(
        (line + "\n" for line in _withoutComments(source.lines())),
        delimiter=delimiter,
        skipinitialspace=True,
        strict=True,
    )
    try:
        yield from rows
    except csv.Error:
        raise source.error(Sentence("fields of a CSV file"), Sentence("something else")) from None


def _firstRows(source, delimiter):
    rows = []
    try:
        for row in _rows(source, delimiter):
            rows.append(row)
            if len(rows) == LOOKED_AT:
                break
    except BadInput:
        pass
    return rows


def _delimiter(source):
    """Return the delimiter that makes the most sense of the first rows, and these."""

    def sense(rows):
        """Return how well rows are taken apart: all as wide, of more columns, of more numbers."""
        columns = {len(row) for row in rows}
        body = [word for row in rows[1:] or rows for word in row]
        numbers = sum(map(_isNumber, body)) / len(body) if body else 0
        return len(columns) == 1 and max(columns) > 1, numbers, max(columns, default=0)

    found = {mark: _firstRows(source, mark) for mark in DELIMITERS}
    best = max(DELIMITERS, key=lambda mark: sense(found[mark]))
    if not found[best]:
        found[best] = list(_rows(source, best))[:1]  # which says what is wrong
    if not found[best]:
        raise source.error(Sentence("at least one example"), Sentence("none"))
    return best, found[best]


def _isNumber(word):
    try:
        float(word.replace(",", ".", 1))
    except ValueError:
        return False
    return True


def _label(source, rows, wanted):
    """Return the place of the class column, and whether the first row is a header.

    It is one where no input is a number, or where it has the wanted name.
    """
    first = [word.strip() for word in rows[0]]
    places = {"last": len(first) - 1, "first": 0}
    place = places.get(wanted)
    if place is None:
        if wanted not in first:
            names = ", ".join(quote(word) for word in first[:20])
            expected = Sentence("last, first or one of {names}", names=names)
            raise source.columnError(expected, quote(wanted))
        return first.index(wanted), True
    inputs = [word for index, word in enumerate(first) if index != place]
    return place, any(inputs) and not any(map(_isNumber, inputs))
