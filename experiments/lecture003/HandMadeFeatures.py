"""Features made by hand on little data against a network: lecture 003, training and judging."""

from functools import cache
from typing import ClassVar

from Dataset import Dataset, Example
from experiments.Comparison import EXAMPLES, HELP, Comparison, digitsFor, digitsRun
from learning.checks import Sentence
from learning.engines import VectorizedEngine
from learning.optimizers.Adam import Adam

SIDE = 8
DARK = 0.3
"""Ink from here up walls a hole off."""


class HandMadeFeatures(Comparison):
    """Features by hand: one layer that reads 25 of them, beside a network that reads the pixels.

    They are the ink of each row, column and quarter, the part of it that its mirror images share,
    how many holes the digit has, how large they are, and how high up.
    A first grid began at 0.003, the best rate of the deep network; now it begins at 0.001.
    """

    name = "hand-made-features"
    lecture = "003"
    title = Sentence("Features made by hand, on little data")
    claim = Sentence("On little data, features made by hand do better than deep learning.")
    criterion = Sentence(
        "from 20 examples and from 50, each at its best rate, one layer on features reads more of "
        "the test set than a deep network on pixels, whatever the seed"
    )
    help: ClassVar[dict] = {**HELP, "counts": EXAMPLES}
    ways: ClassVar[dict] = {
        "features": Sentence("features"),
        "pixels": Sentence("pixels, deep"),
        "pixelsPlain": Sentence("pixels, one layer"),
    }
    better, worse, _ = ways

    def __init__(
        self, counts=(20, 50, 1000), rates=(0.001, 0.003, 0.01, 0.03, 0.1), epochs=20, seedCount=5
    ):
        self.counts, self.rates, self.epochs, self.seedCount = counts, rates, epochs, seedCount

    def learn(self, way, condition, rate, seed):
        """Train 25-10, 64-32-32-10 or 64-10; few examples in more epochs."""
        count = int(condition)
        epochs = self.epochs * min(10, 1000 // count)
        sets = _featuresFor(count) if way == "features" else digitsFor(count)
        hidden = [32, 32] if way == "pixels" else []
        sizes = [sets[0].inputCount, *hidden, 10]
        return digitsRun(sizes, sets, epochs, rate, seed, optimizer=Adam())

    def verdict(self, numbers):
        """Leave the condition of many examples out: there the claim says nothing."""
        few = [count for count in self.counts if count < 100] or self.counts
        kind = type(self)(tuple(few), self.rates, self.epochs, self.seedCount)
        return super(HandMadeFeatures, kind).verdict(numbers)


@cache
def _featuresFor(count):
    return tuple(_read(dataset) for dataset in digitsFor(count))


def _read(dataset):
    examples = [Example(featuresOf(inputs), outputs) for inputs, outputs in dataset.examples]
    return VectorizedEngine().arrange(Dataset.fromExamples(examples))


def featuresOf(pixels):
    """Return the 25 features of an image of 64 pixels from 0 to 1, numbers from 0 to 1."""
    rows = [pixels[SIDE * y : SIDE * (y + 1)] for y in range(SIDE)]
    columns = [list(column) for column in zip(*rows, strict=True)]
    ink = sum(pixels) or 1.0
    half = SIDE // 2
    quarters = [
        sum(sum(row[x : x + half]) for row in rows[y : y + half]) / half**2
        for y in (0, half)
        for x in (0, half)
    ]
    mirrored = [[row[::-1] for row in rows], rows[::-1]]
    shared = [
        sum(
            min(a, b)
            for row, other in zip(rows, image, strict=True)
            for a, b in zip(row, other, strict=True)
        )
        / ink
        for image in mirrored
    ]
    lines = [sum(line) / SIDE for line in (*rows, *columns)]
    return [*lines, *quarters, *shared, *_holes(rows)]


def _holes(rows):
    """Return how many holes there are (halved), how large they are, and how low they lie."""
    free = {(y, x) for y in range(-1, SIDE + 1) for x in range(-1, SIDE + 1)}
    free -= {(y, x) for y, row in enumerate(rows) for x, value in enumerate(row) if value >= DARK}
    _flood(free, (-1, -1))
    count, places = 0, sorted(free)
    while free:
        _flood(free, min(free))
        count += 1
    height = sum(y for y, _ in places) / len(places) / SIDE if places else 0.5
    return [count / 2, len(places) / 16, height]


def _flood(free, start):
    """Take out of the free places all that can be reached from one."""
    waiting = [start]
    while waiting:
        y, x = waiting.pop()
        if (y, x) in free:
            free.remove((y, x))
            waiting += [(y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)]
