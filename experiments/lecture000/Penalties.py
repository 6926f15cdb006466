"""L1 and L2 penalties: small weights, sparse weights, less over-fitting: lecture 000."""

from typing import ClassVar

import numpy

from experiments.data import digits
from experiments.Experiment import Experiment, nobody
from experiments.trainings import epochsOf, fresh, networkOf, seedsOf
from experiments.verdicts import asShown, isBeyondNoise, notShown, spreadOf, underConditions
from learning.checks import Sentence
from learning.losses.CategoricalCrossEntropy import CategoricalCrossEntropy
from learning.plotting.pictures.panels import BarsPanel, HistogramsPanel

NAMES = {"none": Sentence("no penalty"), "l1": "L1", "l2": "L2"}

ZERO = 0.01
"""Weights of this size at most are as good as 0."""

EDGES = [step / 10 for step in range(-20, 21)]


class Penalties(Experiment):
    """Penalties: networks learn a few digits with λ Σ|w|, with λ/2 Σw², or with neither.

    Of the λs of a grid each penalty takes the one with the least cost on digits that are neither
    learned nor in the test. A first grid began at 0.0003, the best λ of L1.
    """

    name = "l1-and-l2"
    lecture = "000"
    title = Sentence("L1 and L2")
    claim = Sentence("L2 keeps weights near 0, L1 makes them sparse, and both over-fit less.")
    criterion = Sentence(
        "each at its best λ, whatever the seed, the weights' mean square is smaller with L2 than "
        "without, more weights are within 0.01 of 0 with L1 than with L2, and the test costs less "
        "above the training with either"
    )
    help: ClassVar[dict] = {
        "count": Sentence("how many training examples"),
        "lambdas": Sentence("the penalties' λ"),
        "epochs": Sentence("epochs"),
        "rate": Sentence("learning rate"),
        "seedCount": Sentence("how many networks are drawn at random"),
    }

    def __init__(
        self,
        count=100,
        lambdas=(0.0001, 0.0003, 0.001, 0.003, 0.01),
        epochs=150,
        rate=0.3,
        seedCount=5,
    ):
        self.count, self.lambdas, self.epochs = count, lambdas, epochs
        self.rate, self.seedCount = rate, seedCount

    def measure(self, generator, watch=nobody):
        """Return by penalty, for each λ, lists by seed; `counts` of a histogram of the first."""
        seeds = seedsOf(generator, self.seedCount)
        sets = digits(self.count), digits(start=1000), digits(name="testDigits.ds")
        numbers = {name: [] for name in NAMES}
        total, done = 1 + 2 * len(self.lambdas), 0
        for name, grid in numbers.items():
            for weight in self.lambdas if name != "none" else (0.0,):
                runs = [self._run(name, weight, sets, seed) for seed in seeds]
                keys = ("square", "zero", "gap", "choosing")
                found = {key: [run[key] for run in runs] for key in keys}
                grid.append({"lambda": weight, "counts": runs[0]["counts"], **found})
                done += 1
                watch(done / total, numbers)
        return numbers

    def _run(self, name, weight, sets, seed):
        training, choosing, test = sets
        penalty = {} if name == "none" else {name: weight}
        loss = CategoricalCrossEntropy()
        network = networkOf([64, 32, 10], fresh(seed), 0.5, loss=loss, **penalty)
        for _ in epochsOf(network, training, self.epochs, self.rate, fresh(seed), 16):
            pass
        weights = numpy.concatenate([layer.weights[:, 1:].ravel() for layer in network.chain])
        return {
            "square": float((weights**2).mean()),
            "zero": float((abs(weights) <= ZERO).mean()),
            "gap": network.calcLoss(test) - network.calcLoss(training),
            "choosing": network.calcLoss(choosing),
            "counts": numpy.histogram(weights, EDGES)[0].tolist(),
        }

    def _best(self, numbers, name):
        return min(numbers[name], key=lambda found: spreadOf(found["choosing"])[1])

    def verdict(self, numbers):
        """Compare weights and gaps, seed by seed."""
        none, first, second = (self._best(numbers, name) for name in NAMES)
        parts = [
            isBeyondNoise(second["square"], none["square"]),
            isBeyondNoise(second["zero"], first["zero"]),
            isBeyondNoise(first["gap"], none["gap"]) and isBeyondNoise(second["gap"], none["gap"]),
        ]
        reason = Sentence(
            "mean square {square:.3f} without, {square2:.3f} with L2; as good as 0 are {zero:.0%} "
            "without, {zero1:.0%} with L1, {zero2:.0%} with L2; the test costs {gap:.2f}, "
            "{gap1:.2f} and {gap2:.2f} nats more than the training",
            square=spreadOf(none["square"])[1],
            square2=spreadOf(second["square"])[1],
            zero=spreadOf(none["zero"])[1],
            zero1=spreadOf(first["zero"])[1],
            zero2=spreadOf(second["zero"])[1],
            gap=spreadOf(none["gap"])[1],
            gap1=spreadOf(first["gap"])[1],
            gap2=spreadOf(second["gap"])[1],
        )
        if all(parts):
            return asShown(reason)
        return underConditions(reason) if any(parts) else notShown(reason)

    def table(self, numbers):
        """Return a row for each penalty and λ: the medians."""
        header = [Sentence("penalty"), "λ", Sentence("chosen"), Sentence("mean square")]
        header += [Sentence("as good as 0"), Sentence("test above training (nats)")]
        rows = [header]
        for name, grid in numbers.items():
            for found in grid:
                mark = "×" if found is self._best(numbers, name) else ""
                middles = [spreadOf(found[key])[1] for key in ("square", "zero", "gap")]
                rows.append([NAMES[name], f"{found['lambda']:g}", mark, *middles])
        return rows

    def panels(self, numbers):
        """Return the weights of the first seed, and how far the test costs more."""
        known = {name: self._best(numbers, name) for name, grid in numbers.items() if grid}
        rows = [(NAMES[name], found["counts"]) for name, found in known.items()]
        bars = []
        for title, key in (
            (Sentence("part of weights near 0"), "zero"),
            (Sentence("test − training (nats)"), "gap"),
        ):
            lows, middles, highs = map(
                list, zip(*(spreadOf(found[key]) for found in known.values()), strict=True)
            )
            labels = [str(NAMES[name]) for name in known]
            bars.append(BarsPanel(title, "", labels, {"": middles}, {"": (lows, highs)}))
        histogram = HistogramsPanel(
            Sentence("weights of the first seed"), Sentence("size of a weight"), EDGES, rows
        )
        return [histogram, *bars]
