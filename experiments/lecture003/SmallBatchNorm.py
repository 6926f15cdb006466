"""Batch normalisation on mini-batches that are too small: lecture 003."""

from typing import ClassVar

from experiments.Comparison import EXAMPLES, HELP, Comparison, digitsFor, digitsRun
from experiments.verdicts import SHOWN, underConditions
from learning.checks import Sentence

WAYS = {"small": (2, True, 1), "accumulated": (2, True, 16), "together": (32, True, 1),
        "plain": (2, False, 1), "plainLarge": (32, False, 1)}  # fmt: skip
"""{way: (examples whose statistics are taken, whether there is normalisation, steps gathered)}."""


class SmallBatchNorm(Comparison):
    """Batch normalisation: with the statistics of two examples, and of sixteen times as many.

    The gradients of sixteen mini-batches of two are gathered before a step (`--accumulate 16`), or
    all thirty-two are normalised together, as recent networks do it.
    A first grid ended at 3, the best rate of one of them.
    """

    name = "small-batch-norm"
    lecture = "003"
    title = Sentence("Batch normalisation on small mini-batches")
    claim = Sentence(
        "Batch normalisation may not help where mini-batches are too small; taking the statistics "
        "of several together does."
    )
    criterion = Sentence(
        "each at its best rate, whatever the seed, more of the test set is read with statistics of "
        "32 than of 2, gathering the gradients of 16 mini-batches of 2 does not make up for it, "
        "and with those of 2 no more is read than without normalisation"
    )
    help: ClassVar[dict] = {**HELP, "counts": EXAMPLES}
    ways: ClassVar[dict] = {
        "small": Sentence("statistics of 2"),
        "accumulated": Sentence("of 2, 16 gathered"),
        "together": Sentence("statistics of 32"),
        "plain": Sentence("none, 2"),
        "plainLarge": Sentence("none, 32"),
    }
    better, worse = "together", "small"

    def __init__(self, counts=(320,), rates=(0.1, 0.3, 1.0, 3.0, 10.0), epochs=10, seedCount=3):
        self.counts, self.rates, self.epochs, self.seedCount = counts, rates, epochs, seedCount

    def learn(self, way, condition, rate, seed):
        """Train 64-32-32-10."""
        size, isNormalised, gathered = WAYS[way]
        return digitsRun(
            [64, 32, 32, 10],
            digitsFor(int(condition)),
            self.epochs,
            rate,
            seed,
            size,
            batchNorm=isNormalised,
            accumulate=gathered,
        )

    def verdict(self, numbers):
        """Look at all three halves of the claim."""
        verdict = super().verdict(numbers)
        halves = [
            all(
                min(self.gains(numbers, c, "together", "accumulated")) > 0
                for c in self.conditions()
            ),
            all(min(self.gains(numbers, c, "small", "plain")) <= 0 for c in self.conditions()),
        ]
        answers = [Sentence("yes") if half else Sentence("no") for half in halves]
        reason = Sentence(
            "{words}; together is better than gathered: {gathered}; with those of 2 no better than "
            "none: {none}",
            words=verdict.reason,
            gathered=answers[0],
            none=answers[1],
        )
        if verdict.kind == SHOWN and not all(halves):
            return underConditions(reason)
        return verdict._replace(reason=reason)
