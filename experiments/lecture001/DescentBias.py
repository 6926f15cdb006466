"""The bias of stochastic descent: Smith's term, on one logistic neuron, lecture 001."""

from itertools import permutations
from typing import ClassVar

import numpy

from experiments.Experiment import Experiment, nobody
from experiments.trainings import fresh, seedsOf
from experiments.verdicts import asShown, isBeyondNoise, notShown, spreadOf, underConditions
from learning.checks import Sentence
from learning.plotting.pictures.panels import CurvesPanel, Line

EXAMPLES, SUBSTEPS = 5, 20
"""Examples in a mini-batch; steps in which a flow is followed, by Runge and Kutta's method."""

NEARER = 3.0
"""The criterion: how many times nearer, at the lowest rate."""


class DescentBias(Experiment):
    """Descent bias: where an epoch of mini-batches ends, on average over all their orders.

    After Smith et al. 2021 (On the origin of implicit regularization in stochastic gradient
    descent): the mean end follows, up to terms in ε³, not the flow down the cost C but that down
    C + (ε/4m) Σₖ ‖∇Cₖ‖², Cₖ being the costs of the m mini-batches and ε the rate. The network is
    one logistic neuron of two weights whose labels are drawn at random, so that the mini-batches
    disagree; with so few weights the flows can be followed exactly.
    """

    name = "descent-bias"
    lecture = "001"
    title = Sentence("Stochastic descent has a bias of its own")
    claim = Sentence(
        "Stochastic gradient descent brings in a bias: it goes down another cost, which prefers "
        "places where the mini-batches agree."
    )
    criterion = Sentence(
        "with every seed, at the lowest rate, the mean end of an epoch lies three times nearer to "
        "the end of the flow on the cost with Smith's term than to that of the flow on the cost"
    )
    help: ClassVar[dict] = {
        "batches": Sentence("mini-batches in an epoch, 7 at most: all orders are tried"),
        "rates": Sentence("the learning rates, from low to high"),
        "seedCount": Sentence("how many data sets are drawn at random"),
    }
    isLong = True

    def __init__(self, batches=5, rates=(0.01, 0.03, 0.1, 0.3, 1.0), seedCount=10):
        self.batches = min(batches, 7)
        self.rates, self.seedCount = rates, seedCount

    def measure(self, generator, watch=nobody):
        """Return `plain` and `biased`: distances to either flow's end, by rate, by seed."""
        seeds = seedsOf(generator, self.seedCount)
        numbers = {"plain": [[] for _ in self.rates], "biased": [[] for _ in self.rates]}
        numbers["ends"] = []
        done, total = 0, len(seeds) * len(self.rates)
        for seed in seeds:
            toy = _Toy(self.batches, fresh(seed))
            for place, rate in enumerate(self.rates):
                ends = toy.ends(rate)
                flows = [toy.flow(rate, term) for term in (0.0, rate)]
                mean = ends.mean(axis=0)
                for key, flow in zip(("plain", "biased"), flows, strict=True):
                    numbers[key][place].append(float(numpy.linalg.norm(mean - flow)))
                if seed == seeds[0] and place == len(self.rates) - 1:
                    numbers["ends"] = [ends.tolist(), mean.tolist(), *map(_floats, flows)]
                done += 1
                watch(done / total, numbers if place == len(self.rates) - 1 else None)
        return numbers

    def verdict(self, numbers):
        """Compare the distances at the lowest rate, seed by seed."""
        lowest = min(range(len(self.rates)), key=lambda place: self.rates[place])
        plain, biased = numbers["plain"][lowest], numbers["biased"][lowest]
        ratios = [far / max(near, 1e-300) for far, near in zip(plain, biased, strict=True)]
        reason = Sentence(
            "at rate {rate:g} the mean end is {near:.1e} from the flow with the term, {far:.1e} "
            "from that without, {ratio:.0f} times as far in the median, {least:.1f} times at least",
            rate=self.rates[lowest],
            near=spreadOf(biased)[1],
            far=spreadOf(plain)[1],
            ratio=spreadOf(ratios)[1],
            least=min(ratios),
        )
        if min(ratios) >= NEARER:
            return asShown(reason)
        return underConditions(reason) if isBeyondNoise(biased, plain) else notShown(reason)

    def table(self, numbers):
        """Return a row for each rate."""
        header = [Sentence("learning rate"), Sentence("from the flow on the cost, median")]
        rows = [
            [
                f"{rate:g}",
                spreadOf(plain)[1],
                spreadOf(biased)[1],
                sum(near < far for near, far in zip(biased, plain, strict=True)),
            ]
            for rate, plain, biased in zip(
                self.rates, numbers["plain"], numbers["biased"], strict=True
            )
        ]
        header += [Sentence("with Smith's term, median"), Sentence("seeds in which it is nearer")]
        return [header, *rows]

    def panels(self, numbers):
        """Return the distances by rate, and the ends at the highest rate, of the first seed."""
        words = {"plain": Sentence("flow on the cost"), "biased": Sentence("with Smith's term")}
        lines = []
        for key, label in words.items():
            spreads = [spreadOf(row) for row in numbers[key] if row]
            lows, middles, highs = map(list, zip(*spreads, strict=True))
            lines.append(Line(label, list(self.rates[: len(middles)]), middles, lows, highs))
        ends, *rest = numbers["ends"]
        xs, ys = map(list, zip(*ends, strict=True))
        labels = [Sentence("their mean"), *words.values()]
        dots = [Line(Sentence("the ends of all orders"), xs, ys, look="dots", colour=5)]
        for colour, label, (x, y) in zip((6, 0, 1), labels, rest, strict=True):
            dots.append(Line(label, [x], [y], look="dots", colour=colour))
        rate = Sentence("learning rate")
        away = Sentence("distance from the mean end")
        return [
            CurvesPanel(Sentence("an epoch, all orders"), rate, away, lines, xLog=True, yLog=True),
            CurvesPanel(
                Sentence("ends at rate {rate:g}", rate=max(self.rates)), "w₁", "w₂", dots
            ),
        ]  # fmt: skip


class _Toy:
    """One logistic neuron of two weights, without a bias, and its mini-batches."""

    def __init__(self, batches, generator):
        count = batches * EXAMPLES
        draw = [[generator.gauss(0, 1) for _ in range(2)] for _ in range(count)]
        self.inputs = numpy.array(draw).reshape(batches, EXAMPLES, 2)
        labels = [float(generator.random() < 0.5) for _ in range(count)]
        self.labels = numpy.array(labels).reshape(batches, EXAMPLES)
        self.start = numpy.array([generator.gauss(0, 2) for _ in range(2)])

    def gradient(self, batch, weights):
        """Return ∇Cₖ = mean of (h − y) x."""
        inputs = self.inputs[batch]
        return (_logistic(inputs @ weights) - self.labels[batch]) @ inputs / EXAMPLES

    def curvature(self, batch, weights):
        """Return the Hessian of Cₖ: the mean of h(1 − h) x xᵀ."""
        inputs = self.inputs[batch]
        h = _logistic(inputs @ weights)
        return (inputs.T * (h * (1 - h))) @ inputs / EXAMPLES

    def ends(self, rate):
        """Return the weights after an epoch, for each order of the mini-batches."""
        found = []
        for order in permutations(range(len(self.inputs))):
            weights = self.start
            for batch in order:
                weights = weights - rate * self.gradient(batch, weights)
            found.append(weights)
        return numpy.array(found)

    def flow(self, rate, term):
        """Return where the flow on C + (term/4m) Σ ‖∇Cₖ‖² is after the time of an epoch, mε."""

        def down(weights):
            batches = range(len(self.inputs))
            gradients = [self.gradient(batch, weights) for batch in batches]
            slope = sum(gradients) / len(gradients)
            if term:  # ∇‖∇Cₖ‖² = 2 Hₖ ∇Cₖ
                bent = [self.curvature(k, weights) @ g for k, g in enumerate(gradients)]
                slope = slope + term / 2 * sum(bent) / len(bent)
            return -slope

        weights, step = self.start, rate * len(self.inputs) / SUBSTEPS
        for _ in range(SUBSTEPS):
            first = down(weights)
            second = down(weights + step / 2 * first)
            third = down(weights + step / 2 * second)
            fourth = down(weights + step * third)
            weights = weights + step / 6 * (first + 2 * second + 2 * third + fourth)
        return weights


def _logistic(sums):
    return 1 / (1 + numpy.exp(-sums))


def _floats(array):
    return [float(number) for number in array]
