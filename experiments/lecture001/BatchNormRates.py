"""Batch normalisation allows larger rates, and makes the start less critical: lecture 001."""

from math import isfinite
from typing import ClassVar

from experiments.data import digits
from experiments.Experiment import Experiment, nobody
from experiments.trainings import costs, fresh, networkOf, seedsOf
from experiments.verdicts import asShown, notShown, spreadOf, underConditions
from learning.activations.ReLU import ReLU
from learning.checks import Sentence
from learning.initializers.Normal import Normal
from learning.losses.CategoricalCrossEntropy import CategoricalCrossEntropy
from learning.plotting.pictures.panels import CurvesPanel, Line

KINDS = ("plain", "normalised")

LEARNED, TIMES = 0.5, 3.0
"""The criterion: a run has learned if it ends below so many nats; how many times as many."""


class BatchNormRates(Experiment):
    """Batch normalisation: with it and without, at every rate from every size of first weights.

    The weights start from N(0, σ²). A run has learned if its training cost ends below 0.5 nats.
    """

    name = "batch-norm-rates"
    lecture = "001"
    title = Sentence("Batch normalisation stands larger rates and other starts")
    claim = Sentence(
        "With batch normalisation one may learn at a larger rate, and how the weights start is "
        "less critical."
    )
    criterion = Sentence(
        "whatever the seed, the largest rate that learns, from the best start, is three times as "
        "large or more with it, and at each one's best rate it learns from more starts"
    )
    help: ClassVar[dict] = {
        "rates": Sentence("the learning rates of the grid"),
        "sigmas": Sentence("σ of the first weights, from small to large"),
        "depth": Sentence("hidden layers"),
        "width": Sentence("neurons in each hidden layer"),
        "epochs": Sentence("epochs"),
        "seedCount": Sentence("how many networks are drawn at random"),
        "examples": Sentence("training examples"),
    }

    def __init__(
        self,
        rates=(0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0),
        sigmas=(0.01, 0.05, 0.25, 1.0, 4.0),
        depth=5,
        width=32,
        epochs=6,
        seedCount=3,
        examples=500,
    ):
        self.rates, self.sigmas, self.depth, self.width = rates, sigmas, depth, width
        self.epochs, self.seedCount, self.examples = epochs, seedCount, examples

    def measure(self, generator, watch=nobody):
        """Return `ends`, {kind: for each σ, for each rate, last costs by seed}; None: no number."""
        seeds = seedsOf(generator, self.seedCount)
        numbers = {"ends": {kind: [] for kind in KINDS}}
        done, total = 0, len(KINDS) * len(self.sigmas) * len(self.rates)
        for sigma in self.sigmas:
            for kind in KINDS:
                numbers["ends"][kind].append([])
                for rate in self.rates:
                    ends = [self._end(kind, sigma, rate, seed) for seed in seeds]
                    numbers["ends"][kind][-1].append(ends)
                    done += 1
                    watch(done / total, numbers if rate == self.rates[-1] else None)
        return numbers

    def _end(self, kind, sigma, rate, seed):
        network = networkOf(
            [64, *[self.width] * self.depth, 10],
            fresh(seed),
            activation=ReLU(),
            initializer=Normal(sigma),
            loss=CategoricalCrossEntropy(),
            batchNorm=kind == "normalised",
        )
        end = costs(network, digits(self.examples), self.epochs, rate, fresh(seed))[-1]
        return end if end is not None and isfinite(end) else None

    def _largest(self, numbers, kind):
        """Return for each seed the largest rate that learns from some start, 0 if none does."""
        return [
            max(
                [
                    rate
                    for row in numbers["ends"][kind]
                    for rate, ends in zip(self.rates, row, strict=False)
                    if _hasLearned(ends[seed])
                ],
                default=0.0,
            )
            for seed in range(self.seedCount)
        ]

    def _starts(self, numbers, kind):
        """Return for each seed how many starts are learned from, at the rate best for that."""
        ends = numbers["ends"][kind]
        return [
            max(
                sum(_hasLearned(row[place][seed]) for row in ends)
                for place in range(len(self.rates))
            )
            for seed in range(self.seedCount)
        ]

    def verdict(self, numbers):
        """Compare the largest rates and the numbers of starts, seed by seed."""
        plain, normalised = (self._largest(numbers, kind) for kind in KINDS)
        few, many = (self._starts(numbers, kind) for kind in KINDS)
        pairs = list(zip(plain, normalised, strict=True))
        isFaster = all(high > 0.999 * TIMES * low and high > 0 for low, high in pairs)
        isSafer = all(more > less for less, more in zip(few, many, strict=True))
        reason = Sentence(
            "the largest rate that learns is {high:g} with it and {low:g} without; at one rate it "
            "learns from {many:g} of {all} starts, without it from {few:g}",
            high=spreadOf(normalised)[1],
            low=spreadOf(plain)[1],
            many=spreadOf(many)[1],
            all=len(self.sigmas),
            few=spreadOf(few)[1],
        )
        if isFaster and isSafer:
            return asShown(reason)
        return underConditions(reason) if isFaster or isSafer else notShown(reason)

    def table(self, numbers):
        """Return a row for each σ and kind: the median of the last costs at each rate."""
        rows = [
            [f"σ = {sigma:g}, {kind}", *(_middle(ends) for ends in numbers["ends"][kind][place])]
            for place, sigma in enumerate(self.sigmas)
            for kind in KINDS
        ]
        return [[Sentence("start"), *(f"α = {rate:g}" for rate in self.rates)], *rows]

    def panels(self, numbers):
        """Return the last cost by rate, a line for each start; plain, and normalised."""
        titles = (Sentence("without"), Sentence("with batch normalisation"))
        highest = 5.0
        panels = []
        for kind, title in zip(KINDS, titles, strict=True):
            lines = []
            for sigma, row in zip(self.sigmas, numbers["ends"][kind], strict=False):
                ends = [min(_middle(found), highest) for found in row]
                lines.append(Line(f"σ = {sigma:g}", list(self.rates[: len(ends)]), ends))
            cost = Sentence("training cost (nats), at the end")
            rate = Sentence("learning rate")
            panels.append(
                CurvesPanel(
                    title, rate, cost, lines, [(LEARNED, Sentence("learned"))], xLog=True,
                    yLimits=(0, highest + 0.1),
                )
            )  # fmt: skip
        return panels


def _hasLearned(end):
    return end is not None and end < LEARNED


def _middle(ends):
    """Return the median, a run that came to no number being above all."""
    return spreadOf([float("inf") if end is None else end for end in ends])[1]
