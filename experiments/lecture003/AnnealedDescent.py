"""Annealed descent against Adam: lecture 003, what the best models are trained with."""

from math import cos, pi
from statistics import median
from typing import ClassVar

from experiments.Comparison import EXAMPLES, HELP, Comparison, digitsFor, digitsRun
from learning.checks import Sentence
from learning.optimizers.Adam import Adam
from learning.optimizers.Momentum import Momentum

ALIKE = 0.01
"""The criterion: the part of the test set by which either may be ahead."""


class AnnealedDescent(Comparison):
    """Annealed descent: momentum at a rate that falls as half a cosine, beside Adam.

    A first grid ended at 0.3, the best rate of the descent for few examples; now it goes on to 1.
    """

    name = "annealed-descent"
    lecture = "003"
    title = Sentence("Annealed descent against Adam")
    claim = Sentence("The best models are trained with Adam or with annealed stochastic descent.")
    criterion = Sentence(
        "each at its best rate, neither is ahead of the other whatever the seed, nor by more than "
        "1 % of the test set in the median, from few examples and from many"
    )
    help: ClassVar[dict] = {**HELP, "counts": EXAMPLES}
    ways: ClassVar[dict] = {
        "annealed": Sentence("annealed"),
        "adam": Sentence("Adam"),
        "constant": Sentence("constant rate"),
    }
    better, worse, _ = ways

    def __init__(
        self, counts=(100, 1000), rates=(0.01, 0.03, 0.1, 0.3, 1.0), epochs=30, seedCount=5
    ):
        self.counts, self.rates, self.epochs, self.seedCount = counts, rates, epochs, seedCount

    def learn(self, way, condition, rate, seed):
        """Train 64-32-10."""
        optimizer = Adam() if way == "adam" else Momentum()

        def annealed(epoch):
            return rate * (1 + cos(pi * epoch / self.epochs)) / 2

        return digitsRun(
            [64, 32, 10],
            digitsFor(int(condition)),
            self.epochs,
            rate,
            seed,
            rates=annealed if way == "annealed" else None,
            optimizer=optimizer,
        )

    def holds(self, numbers, condition):
        """Tell whether the two are alike: as they would be by chance, and as near as that."""
        gains = self.gains(numbers, condition)
        isOneAhead = min(gains) > 0 or max(gains) < 0
        return not isOneAhead and abs(median(gains)) <= ALIKE
