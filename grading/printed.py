"""Reading the costs that a script printed while it was learning.

The sheet says what is printed and not how, so that any label may stand before a cost.
"""

from typing import NamedTuple

from grading.numerals import Reader, wordsOf

COST_WORDS = ("cost", "loss", "cout", "perte", "err", "entrop", "crossentrop", "mse", "nll", "bce")
"""How the words begin, or end, that name a cost."""

OTHER_WORDS = {"test", "val", "valid", "validation", "acc", "accuracy", "precision", "time"} | {
    *("temps", "rate", "lr", "eta", "elapsed", "exactitude", "taux")
}
"""Words of numbers that stand beside the cost of the training."""


class PrintedCost(NamedTuple):
    """A cost that was printed: in which line, and how much.

    `isPercent` says that it was printed as a percentage: 53 % is 0.53.
    """

    line: int
    value: float
    isPercent: bool = False


def findCosts(lines):
    """Return the `PrintedCost`s among some lines, in order.

    Lines that say the same with other numbers belong together, and so do numbers of the same name.
    Of such columns of numbers the cost is the one that is called so, or else one that falls; never
    a counter.
    """
    best, bestRank = [], (0, False, 0)
    for calling, costs in _columnsOf(Reader(lines).rows(lines)):
        rank = (calling, costs[-1].value < costs[0].value, len(costs))
        if rank > bestRank and not _isCounter(costs) and (len(costs) > 1 or calling):
            best, bestRank = costs, rank
    return best


def unclearNumber(lines):
    """Return a number that may be read in two ways, such as `1,386`, or None."""
    return Reader(lines).unclear


def _columnsOf(rows):
    """Yield (how clearly it is called a cost, `PrintedCost`s) for each column of alike lines."""
    alike, named = {}, {}
    for row in rows:
        alike.setdefault((row.letters, len(row.numerals)), []).append(row)
        for numeral, label in zip(row.numerals, row.labels, strict=True):
            if _calling([label]) == 2:
                cost = PrintedCost(row.line, numeral.value, numeral.isPercent)
                named.setdefault(tuple(wordsOf(label)), []).append(cost)
                break
    for some in alike.values():
        for column in range(len(some[0].numerals)):
            numerals = [(row.line, row.numerals[column]) for row in some]
            costs = [
                PrintedCost(line, numeral.value, numeral.isPercent) for line, numeral in numerals
            ]
            yield _calling(some[0].labels[: column + 1]), costs
    for costs in named.values():
        yield 2, costs


def _calling(labels):
    """Return how clearly a column is called a cost by the words before it: 2, 1 or 0."""
    words = wordsOf(labels[-1])
    if OTHER_WORDS.intersection(words):
        return 0
    if any(map(_isCostWord, words)):
        return 2
    return int(any(_isCostWord(word) for label in labels for word in wordsOf(label)))


def _isCostWord(word):
    return word.startswith(COST_WORDS) or word.endswith(("cost", "loss"))


def _isCounter(costs):
    values = [cost.value for cost in costs]
    return all(value.is_integer() for value in values) and values == sorted(values)
