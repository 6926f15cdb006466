"""Small mini-batches against large ones, by what they generalise to: lecture 001."""

from math import isfinite
from typing import ClassVar

from experiments.data import digits
from experiments.Experiment import Experiment, nobody
from experiments.trainings import accuracy, epochsOf, fresh, networkOf, seedsOf
from experiments.verdicts import asShown, isBeyondNoise, notShown, spreadOf, underConditions
from learning.activations.ReLU import ReLU
from learning.checks import Sentence
from learning.initializers.He import He
from learning.losses.CategoricalCrossEntropy import CategoricalCrossEntropy
from learning.plotting.pictures.panels import BarsPanel, CurvesPanel, Line

LEARNED = 600
"""Training examples that are learned from; rates are chosen on the rest."""

TRIALS = 3
"""Seeds, others than those that are compared, with which the rates are chosen."""


class BatchSizes(Experiment):
    """Batch sizes: networks learn until their training cost is the same, then read the test set.

    Each size has its best rate of a grid, the one with which the validation set is read best by
    networks that arrive. Sizes are compared seed by seed, the starts being the same. A
    first grid began at 0.1 and ended in the same verdict.
    """

    name = "batch-size"
    lecture = "001"
    title = Sentence("Small mini-batches, large ones, and what they generalise to")
    claim = Sentence("Small mini-batches, of 32 to 512, generalise far better than large ones.")
    criterion = Sentence(
        "at equal training cost the smallest size reads more of the test set than the largest with "
        "every seed, by a percentage point or more in the median"
    )
    help: ClassVar[dict] = {
        "sizes": Sentence("sizes of the mini-batches, from small to large"),
        "target": Sentence("the training cost at which a network is done"),
        "rates": Sentence("the learning rates of the grid"),
        "most": Sentence("epochs at most"),
        "seedCount": Sentence("how many networks are drawn at random"),
    }
    isLong = True

    def __init__(
        self, sizes=(32, 128, 600), target=0.05, rates=(0.03, 0.1, 0.3, 0.6), most=400, seedCount=10
    ):
        self.sizes, self.target, self.rates = sizes, target, rates
        self.most, self.seedCount = most, seedCount

    def measure(self, generator, watch=nobody):
        """Return `grid`, `chosen` rates, and by size and seed `read` and `epochs`; None: never."""
        trials, seeds = seedsOf(generator, TRIALS), seedsOf(generator, self.seedCount)
        numbers = {"grid": [], "chosen": [], "read": [], "epochs": []}
        done, total = 0, len(self.sizes) * (len(self.rates) * TRIALS + self.seedCount)
        for size in self.sizes:
            best = (-1.0, self.rates[0])
            for rate in self.rates:
                runs = []
                for seed in trials:
                    runs.append(self._run(size, rate, seed))
                    done += 1
                    watch(done / total)
                arrived = [run for run in runs if run[0] is not None]
                read = spreadOf([run[1] for run in arrived])[1] if arrived else None
                numbers["grid"].append([size, rate, len(arrived), read])
                if len(arrived) == TRIALS:
                    best = max(best, (read, rate))
            numbers["chosen"].append(best[1])
            numbers["read"].append([])
            numbers["epochs"].append([])
            for seed in seeds:
                epochs, _, read = self._run(size, best[1], seed)
                numbers["epochs"][-1].append(epochs)
                numbers["read"][-1].append(None if epochs is None else read)
                done += 1
                watch(done / total, numbers if seed == seeds[-1] else None)
        return numbers

    def _run(self, size, rate, seed):
        """Return the epochs to the target, and what is then read of validation and test set."""
        recipe = {"activation": ReLU(), "initializer": He(), "loss": CategoricalCrossEntropy()}
        network, training = networkOf([64, 32, 10], fresh(seed), **recipe), digits(LEARNED)
        run = epochsOf(network, training, self.most, rate, fresh(seed), size)
        arrived = None
        for epoch in run:
            cost = network.calcLoss(training)
            if not isfinite(cost) or cost <= self.target:
                arrived = epoch if isfinite(cost) else None
                break
        validation, test = digits(start=LEARNED), digits(name="testDigits.ds")
        return arrived, accuracy(network, validation, training), accuracy(network, test, training)

    def verdict(self, numbers):
        """Compare the smallest size with the largest, seed by seed."""
        pairs = [
            pair
            for pair in zip(numbers["read"][-1], numbers["read"][0], strict=True)
            if None not in pair
        ]
        if len(pairs) < len(numbers["read"][0]):
            return notShown(
                Sentence(
                    "only {count} of {all} pairs arrive at the training cost",
                    count=len(pairs),
                    all=len(numbers["read"][0]),
                )
            )
        large, small = map(list, zip(*pairs, strict=True))
        differences = spreadOf([high - low for low, high in pairs])
        reason = Sentence(
            "mini-batches of {few} read {small:.1%} of the test set, those of {many} {large:.1%}; "
            "the difference is {middle:+.1%} in the median, from {low:+.1%} to {high:+.1%}",
            few=self.sizes[0],
            small=spreadOf(small)[1],
            many=self.sizes[-1],
            large=spreadOf(large)[1],
            middle=differences[1],
            low=differences[0],
            high=differences[2],
        )
        if not isBeyondNoise(large, small):
            return notShown(Sentence("{reason}: within the noise", reason=reason))
        return asShown(reason) if differences[1] >= 0.01 else underConditions(reason)

    def table(self, numbers):
        """Return the whole grid, and each size at its rate."""
        header = [Sentence("mini-batch"), Sentence("learning rate"), Sentence("arrived")]
        rows = [[str(size), f"{rate:g}", *cells] for size, rate, *cells in numbers["grid"]]
        for size, rate, read in zip(self.sizes, numbers["chosen"], numbers["read"], strict=False):
            known = [part for part in read if part is not None]
            middle = spreadOf(known)[1] if known else None
            rows.append([Sentence("{size}, test", size=size), f"{rate:g}", len(known), middle])
        return [[*header, Sentence("right, median")], *rows]

    def panels(self, numbers):
        """Return what is read by size, a line for each seed, and the epochs it took."""
        sizes = list(self.sizes[: len(numbers["read"])])
        lines = [
            Line("", sizes, list(row), colour=seed)
            for seed, row in enumerate(zip(*numbers["read"], strict=False))
        ]
        epochs = [[n for n in row if n is not None] for row in numbers["epochs"]]
        spreads = [spreadOf(row) if row else (None,) * 3 for row in epochs]
        lows, middles, highs = map(list, zip(*spreads, strict=True)) if spreads else ([], [], [])
        x = Sentence("examples in a mini-batch")
        title = Sentence("read of the test set, by seed")
        took = Sentence("epochs to the same training cost")
        return [
            CurvesPanel(title, x, "", lines),
            BarsPanel(took, "", [str(size) for size in sizes], {"": middles}, {"": (lows, highs)}),
        ]
