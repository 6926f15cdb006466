"""A learning rate that decays: does it improve nearly always? Lecture 003, training."""

from typing import ClassVar

from experiments.Comparison import HELP, Comparison, digitsFor, digitsRun
from learning.checks import Sentence

LEFT = 0.01
"""The part of the first rate that is left at the end."""


class RateDecay(Comparison):
    """Decay: plain descents at a constant rate, and at one that falls evenly to a hundredth.

    A first grid, 0.1 to 3, had its best rate at its end; now it goes from 0.3 to 10.
    """

    name = "rate-decay"
    lecture = "003"
    title = Sentence("A learning rate that decays")
    claim = Sentence("A learning rate that decays improves a network nearly always.")
    criterion = Sentence(
        "with small mini-batches and with large ones, each at its best rate, more of the test set "
        "is read with a rate that decays, whatever the seed"
    )
    help: ClassVar[dict] = {**HELP, "batchSizes": Sentence("examples in a mini-batch")}
    ways: ClassVar[dict] = {"decay": Sentence("decaying"), "constant": Sentence("constant")}
    better, worse = ways

    def __init__(self, batchSizes=(4, 32), rates=(0.3, 1.0, 3.0, 10.0), epochs=20, seedCount=5):
        self.batchSizes, self.rates, self.epochs = batchSizes, rates, epochs
        self.seedCount = seedCount

    def conditions(self):
        """Return the sizes of mini-batches."""
        return {
            str(size): Sentence("mini-batches of {count}", count=size) for size in self.batchSizes
        }

    def learn(self, way, condition, rate, seed):
        """Train 64-32-10; the rate of an epoch falls by the same factor each time."""
        factor = LEFT ** (1 / max(1, self.epochs - 1)) if way == "decay" else 1.0
        return digitsRun(
            [64, 32, 10],
            digitsFor(),
            self.epochs,
            rate,
            seed,
            int(condition),
            lambda epoch: rate * factor**epoch,
        )
