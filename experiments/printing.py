"""What is printed: the list of the experiments, a claim, and what came of it."""

from itertools import groupby
from textwrap import fill

from experiments import EXPERIMENTS
from learning.words.formats import cellOf
from learning.words.language import translate

WIDTH = 100
"""Columns of the terminal."""


def printList():
    """Print a line for each experiment, by lecture."""
    kinds = sorted(EXPERIMENTS.values(), key=lambda kind: (kind.lecture, kind.name))
    width = max(len(kind.name) for kind in kinds)
    for lecture, group in groupby(kinds, key=lambda kind: kind.lecture):
        print(translate("lecture {lecture}", lecture=lecture))
        for kind in group:
            print(f"  {kind.name.ljust(width)}  {kind.title}{' °' if kind.isLong else ''}")
    print(translate("° takes up to a minute; `python -m experiments NAME` shows one"))


def printClaim(experiment):
    """Print what the lecture says, and what would show it."""
    lecture = experiment.lecture
    print(
        _wrapped(translate("Lecture {lecture}: {claim}", lecture=lecture, claim=experiment.claim))
    )
    print(_wrapped(translate("shown if {criterion}", criterion=experiment.criterion)), flush=True)


def printOutcome(experiment, numbers, verdict):
    """Print the table of what was measured, and the verdict."""
    print()
    for line in tableLines(experiment.table(numbers)):
        print(line)
    print()
    print(_wrapped(str(verdict)), flush=True)


def tableLines(rows):
    """Return the lines of a table, its first column to the left and the others to the right."""
    words = [[cellOf(value) for value in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*words, strict=True)]
    return [
        "  ".join(
            word.ljust(width) if place == 0 else word.rjust(width)
            for place, (word, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in words
    ]


def _wrapped(text):
    return fill(text, WIDTH, break_long_words=False, break_on_hyphens=False)
