"""Reading the predictions that a script printed: lines that say what was expected, and what came.

The sheet's form is `expected : predicted`, the inputs before it. Whatever a person reads as that is
read so: other words and signs between the two, tables, dictionaries, two lines an example. The
column of what was expected is the one that is the dataset's; which column is the prediction must be
plain from words, from a sign between the two, or from its place, and is the same in all lines.
"""

import re
from typing import NamedTuple

from grading.numerals import Reader, wordsOf

EXPECTED_WORDS = (
    *("expect", "target", "desire", "truth", "true", "actual", "label", "real", "want", "correct"),
    *("attend", "cible", "voulu", "reel", "example", "sample"),
)
PREDICTED_WORDS = (
    *("pred", "guess", "got", "answer", "found", "result", "hat"),
    *("sorti", "obten", "repons", "trouv", "calcul"),
)
"""How words begin that say which is which; and `output`, which a dataset's `outputs` are not."""

SIGN = re.compile(r":|→|➜|➔|⇒|->|=>|⟶")
"""What stands between an expected output and a prediction."""

ANSWER_SIGN = re.compile(f"{SIGN.pattern}|=")
"""What stands before a prediction where the expected output follows: `0 OR 1 = 1 (expected 1)`."""

FEWEST = 5
"""Lines of predictions that were cut off, from which on they are taken for that."""

MOST_COLUMNS = 12
"""Numbers of a line that are looked at, from its beginning and from its end."""


class Predictions(NamedTuple):
    """The predictions that were found.

    Attributes:
        isComplete: whether the expected column is the dataset's, all of it, in its order.
        expected: what the script printed as expected, a list of numbers.
        predicted: what it printed as predicted, a list of numbers.
        firstLine: the number of the first of these lines; that of lines in all if there are none.
        unclear: a line that may be read in two ways, so that it was not read, or None.
    """

    isComplete: bool
    expected: list
    predicted: list
    firstLine: int
    unclear: str | None = None


def findPredictions(lines, expected, isBinary):
    """Return the `Predictions` among some lines.

    `expected` are the classes of the dataset, in its order. With `isBinary`, inputs that stick to
    the expected output are told from it: `011:1` is 0, 1, and 1:1. Otherwise a list of ten with a
    single 1 is the class at its place.
    """
    reader = Reader(lines)
    for withTruth in (False, True):
        rows = [_withClasses(row, isBinary) for row in reader.rows(lines, withTruth)]
        readings = [
            reading
            for entries in _sequences(rows, len(expected))
            for reading in _readings(entries, expected, isBinary)
        ]
        if readings:
            return _best(readings, lines)
    found = [row for row in reader.rows(lines) if len(row.numerals) > 1][-len(expected) :]
    pairs = [[numeral.value for numeral in row.numerals[-2:]] for row in found]
    columns = [list(column) for column in zip(*pairs, strict=True)] or [[], []]
    return Predictions(False, *columns, found[0].line if found else len(lines))


def beginOfPredictions(lines, expected):
    """Return the line in which predictions begin that were cut off; the number of lines if none do.

    The last numbers but one of the last lines are the first of `expected`, in its order; in fewer
    than `FEWEST` lines that may be chance.
    """
    rows = [row for row in Reader(lines).rows(lines) if len(row.numerals) > 1][-len(expected) :]
    said = [row.numerals[-2].value for row in rows]
    for start in range(len(rows) - FEWEST + 1):
        if said[start:] == expected[: len(said) - start]:
            return rows[start].line
    return len(lines)


class Reading(NamedTuple):
    """One way to read the predictions.

    Attributes:
        clarity: (how clearly words say which is which, whether a sign stands between the two,
            whether all predictions are classes, whether they stand last), to be compared.
        start: the line in which the first prediction stands.
        expected, predicted: the two columns.
    """

    clarity: tuple
    start: int
    expected: list
    predicted: list


def _best(readings, lines):
    best = max(readings, key=lambda reading: (reading.clarity, reading.start))
    others = [
        reading
        for reading in readings
        if reading.clarity == best.clarity and reading.predicted != best.predicted
    ]
    isClear = any(best.clarity[:2]) or best.clarity[3]
    unclear = None if isClear or not others else lines[best.start]
    return Predictions(unclear is None, best.expected, best.predicted, best.start, unclear)


def _withClasses(row, isBinary):
    """Return the row with a list of ten outputs, one of them 1, as the class at its place."""
    numerals = row.numerals
    if isBinary or len(numerals) < 11:
        return row
    place = 0
    while place + 10 <= len(numerals):
        values = [numeral.value for numeral in numerals[place : place + 10]]
        if sorted(values) == [0] * 9 + [1] and numerals[place].before.rstrip().endswith(("[", "(")):
            one = numerals[place]._replace(value=float(values.index(1)))
            numerals = [*numerals[:place], one, *numerals[place + 10 :]]
        place += 1
    return row._replace(numerals=numerals, labels=[numeral.before for numeral in numerals])


def _sequences(rows, count):
    """Yield lists of rows that may be the predictions, one after the other."""
    pairs = [row for row in rows if len(row.numerals) > 1]
    yield pairs
    yield [row for row in pairs if any(SIGN.search(part.before) for part in row.numerals[1:])]
    alike = {}
    for row in pairs:
        alike.setdefault((row.letters, len(row.numerals)), []).append(row)
    yield from (some for some in alike.values() if count <= len(some) < len(pairs))
    yield _joined(rows)


def _joined(rows):
    """Return two lines of an example as one: `Expected: 5`, and below it `Predicted: 5`."""
    joined, waiting = [], None
    for row in rows:
        names = {_naming(label) for label in row.labels}
        if waiting is not None and names == {"predicted"} and waiting[1] == {"expected"}:
            first = waiting[0]
            numerals, labels = first.numerals + row.numerals, first.labels + row.labels
            joined.append(first._replace(numerals=numerals, labels=labels, after=row.after))
        waiting = (row, names - {None})
    return joined


def _readings(entries, expected, isBinary):
    """Yield the `Reading`s of some rows: wherever a column is what the dataset expects."""
    count = len(expected)
    for column in _columnsOf(entries):
        values = [_expectedValue(row, column, isBinary) for row in entries]
        start = _lastMatch(values, expected)
        if start is None:
            continue
        window = entries[start : start + count]
        for other in _columnsOf(window):
            predicted = [_at(row.numerals, other) for row in window]
            if None in predicted or (other < 0) != (column < 0) or other == column:
                continue
            clarity = _clarity(window, column, other, [one.value for one in predicted], isBinary)
            if clarity is not None:
                numbers = [one.value for one in predicted]
                yield Reading(clarity, window[0].line, list(expected), numbers)


def _clarity(window, column, other, predicted, isBinary):
    """Return how clear it is that `other` holds the predictions; None if it is not so."""
    names = [_namesOf(row, column, other) for row in (window[0], window[-1])]
    if ("predicted" in (names[0][0], names[1][0])) or ("expected" in (names[0][1], names[1][1])):
        return None
    isNamed = names[0][1] == names[1][1] == "predicted"
    isTold = names[0][0] == names[1][0] == "expected"
    isAnswer = isTold and other == column - 1 and _haveBefore(ANSWER_SIGN, window, other)
    if other != column + 1 and not isNamed and not isAnswer:
        return None
    words = isNamed + isTold
    sign = other == column + 1 and _haveBefore(SIGN, window, other)
    classes = {0, 1} if isBinary else set(range(10))
    isLast = all(other in (-1, len(row.numerals) - 1) for row in window)
    return words, sign, set(predicted) <= classes, isLast


def _haveBefore(sign, rows, column):
    return all(sign.search(_at(row.numerals, column).before) for row in rows)


def _namesOf(row, column, other):
    """Return what two numbers of a row are called, by the words before them, or else after."""
    labels = row.labels
    if not wordsOf(labels[0]) and wordsOf(row.after) and not any(map(_naming, labels[:1])):
        after = [*(numeral.before for numeral in row.numerals[1:]), row.after]
        names = [_naming(_at(after, place)) for place in (column, other)]
        if names == ["expected", "predicted"]:
            return names
    return [_naming(_at(labels, place)) for place in (column, other)]


def _naming(label):
    words = wordsOf(label)
    isExpected = any(word.startswith(EXPECTED_WORDS) for word in words)
    isPredicted = any(word.startswith(PREDICTED_WORDS) or word == "output" for word in words)
    if isExpected == isPredicted:
        return None
    return "expected" if isExpected else "predicted"


def _columnsOf(rows):
    most = min(MOST_COLUMNS, max((len(row.numerals) for row in rows), default=0))
    return [*range(most), *range(-most, 0)]


def _at(items, place):
    return items[place] if -len(items) <= place < len(items) else None


def _expectedValue(row, column, isBinary):
    numeral = _at(row.numerals, column)
    if numeral is None:
        return None
    if isBinary and len(numeral.text) > 1 and set(numeral.text) <= {"0", "1"}:
        return int(numeral.text[-1])
    return numeral.value


def _lastMatch(values, expected):
    """Return where a list is found in another for the last time, or None."""
    count = len(expected)
    for start in range(len(values) - count, -1, -1):
        if values[start] == expected[0] and values[start : start + count] == expected:
            return start
    return None
