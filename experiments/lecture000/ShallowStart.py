"""Weights of 0.01·N suffice where a network is shallow: lecture 000, initialisation."""

from typing import ClassVar

from experiments.Comparison import HELP, Comparison, digitsFor, digitsRun
from experiments.verdicts import asShown, notShown, underConditions
from learning.activations.Tanh import Tanh
from learning.checks import Sentence
from learning.initializers import INITIALIZERS

LEARNED_PART, LOST = 0.9, 0.5
"""The criterion: what a shallow network reads at least, and a deep one at most."""


class ShallowStart(Comparison):
    """Shallow start: tanh networks of one hidden layer and of six, from 0.01·N and from Xavier's.

    What the shallow ones read has to be alike but for the noise.
    """

    name = "shallow-start"
    lecture = "000"
    title = Sentence("A small start suffices where a network is shallow")
    claim = Sentence("Weights of 0.01·N suffice for small networks, and not for deep ones.")
    criterion = Sentence(
        "each at its best rate, from 0.01·N one hidden layer reads 90 % of the test set, within "
        "the noise of Xavier's weights, and six of them half of it at most"
    )
    help: ClassVar[dict] = {**HELP, "depths": Sentence("hidden layers, few and many")}
    ways: ClassVar[dict] = {"xavier": "Xavier", "normal:sigma=0.01": "0.01·N"}
    better, worse = ways

    def __init__(self, depths=(1, 6), rates=(0.03, 0.1, 0.3, 1.0), epochs=10, seedCount=3):
        self.depths, self.rates, self.epochs, self.seedCount = depths, rates, epochs, seedCount

    def conditions(self):
        """Return the depths."""
        return {
            str(depth): Sentence("hidden layers: {count}", count=depth) for depth in self.depths
        }

    def learn(self, way, condition, rate, seed):
        """Train a network of so many layers of 32."""
        return digitsRun(
            [64, *[32] * int(condition), 10],
            digitsFor(),
            self.epochs,
            rate,
            seed,
            activation=Tanh(),
            initializer=INITIALIZERS.read(way),
        )

    def verdict(self, numbers):
        """Look at the shallow network and at the deep one."""
        shallow, *_, deep = self.conditions()
        small = self.ends(numbers, shallow, self.worse)
        isEnough = min(small) >= LEARNED_PART and not self.holds(numbers, shallow)
        isLost = max(self.ends(numbers, deep, self.worse)) <= LOST
        reason = Sentence(
            "{words}", words="; ".join(str(self.said(numbers, c)) for c in self.conditions())
        )
        if isEnough and isLost:
            return asShown(reason)
        return underConditions(reason) if isEnough or isLost else notShown(reason)
