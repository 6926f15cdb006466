"""Reading what a script printed: the costs of its training, and its predictions.

The sheet says what is printed and not how, so that any label may stand before a cost, and any words
around a prediction.
"""

import re
from typing import NamedTuple

NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|\b(?:nan|inf)\b")

COST_WORDS = re.compile(r"cost|loss|co[uû]t|perte|err|entrop", re.IGNORECASE)

OTHER_WORDS = re.compile(r"test|val|acc|pr[ée]cision|time|temps|rate", re.IGNORECASE)
"""Words of numbers that stand beside the cost of the training."""

PAIR = re.compile(r"(?=(?<![\d.])(\d+(?:\.\d*)?)(\D*:\D*?)([-+]?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?))")
"""A number, a colon with or without words around it, another number; they may overlap."""

LONGEST_LINE = 400
"""Characters of a line that are looked at."""


class Cost(NamedTuple):
    """A cost that was printed: in which line, and how much."""

    line: int
    value: float


class Predictions(NamedTuple):
    """The predictions that were found.

    Attributes:
        isComplete: whether the expected column is the dataset's, all of it, in its order.
        expected: what the script printed as expected, a list of numbers.
        predicted: what it printed as predicted, a list of numbers.
        firstLine: the number of the first of these lines; that of lines in all if there are none.
    """

    isComplete: bool
    expected: list
    predicted: list
    firstLine: int


def findCosts(lines):
    """Return the `Cost`s among some lines, in order.

    Lines that say the same with other numbers belong together. Of the columns of numbers in such
    lines, the cost is the one that is called so, or else one that falls; never a counter.
    """
    best, bestRank = [], (0, False, 0)
    for rows in _alikeLines(lines).values():
        for column in range(len(rows[0][1])):
            costs = [Cost(line, numbers[column][1]) for line, numbers in rows]
            calling = _calling([label for label, _ in rows[0][1][: column + 1]])
            rank = (calling, costs[-1].value < costs[0].value, len(costs))
            if rank > bestRank and not _isCounter(costs) and (len(costs) > 1 or calling):
                best, bestRank = costs, rank
    return best


def _calling(labels):
    """Return how clearly a column is called a cost by the words before it: 2, 1 or 0."""
    if OTHER_WORDS.search(labels[-1]):
        return 0
    if COST_WORDS.search(labels[-1]):
        return 2
    return int(any(map(COST_WORDS.search, labels)))


def _isCounter(costs):
    values = [cost.value for cost in costs]
    return all(value.is_integer() for value in values) and values == sorted(values)


def _alikeLines(lines):
    """Return lists of (line number, [(label, number), …]), by the letters that the lines share."""
    groups = {}
    for index, line in enumerate(lines):
        line = line[:LONGEST_LINE]
        numbers = []
        end = 0
        for match in NUMBER.finditer(line):
            numbers.append((line[end : match.start()], float(match[0])))
            end = match.end()
        if numbers:
            letters = re.sub(r"[\W\d_]+", " ", NUMBER.sub(" ", line)).strip()
            groups.setdefault((letters, len(numbers)), []).append((index, numbers))
    return groups


def findPredictions(lines, expected, isBinary):
    """Return the `Predictions` among some lines.

    `expected` are the classes of the dataset, in its order. With `isBinary`, inputs that stick to
    the expected output are told from it: `011:1` is 0, 1, and 1:1.
    """
    entries = []
    for index, line in enumerate(lines):
        pairs = _pairsOf(line[:LONGEST_LINE], isBinary)
        if pairs:
            entries.append((index, pairs))
    count = len(expected)
    for start in range(len(entries) - count, -1, -1):
        window = entries[start : start + count]
        chosen = [_chosen(pairs, y) for (_, pairs), y in zip(window, expected, strict=True)]
        if None not in chosen:
            return Predictions(True, *_columns(chosen), window[0][0])
    found = entries[-count:]
    columns = _columns([pairs[-1] for _, pairs in found])
    return Predictions(False, *columns, found[0][0] if found else len(lines))


def _pairsOf(line, isBinary):
    pairs = []
    for match in PAIR.finditer(line):
        word, predicted = match[1], float(match[3])
        if isBinary and len(word) > 1 and set(word) <= {"0", "1"}:
            word = word[-1]
        if float(word) == int(float(word)):
            pairs.append((int(float(word)), predicted))
    return pairs


def _chosen(pairs, y):
    fitting = [pair for pair in pairs if pair[0] == y]
    return fitting[-1] if fitting else None


def _columns(pairs):
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]
