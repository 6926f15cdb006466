"""A deep plain network against its residual twin: lecture 001, residual connections."""

from typing import ClassVar

from experiments.data import digits
from experiments.Experiment import Experiment, nobody
from experiments.trainings import epochsOf, fresh, networkOf, seedsOf
from experiments.verdicts import asShown, isBeyondNoise, notShown, spreadOf, underConditions
from learning.activations.ReLU import ReLU
from learning.checks import Sentence
from learning.initializers.He import He
from learning.layers.Convolution import Convolution
from learning.layers.GlobalAveragePooling import GlobalAveragePooling
from learning.layers.Residual import Residual
from learning.losses.CategoricalCrossEntropy import CategoricalCrossEntropy
from learning.plotting.pictures.panels import BarsPanel, CurvesPanel, Line

KINDS = ("plain", "residual")


class ResidualTwin(Experiment):
    """Residual twin: convolutions of 3×3 in a chain, and the same ones in blocks of two.

    The first has a stride of 2; a mean over each map stands before the outputs. All are batch-
    normalised and start as He says; at each depth, each kind has its best rate of the grid by the
    median training cost. The deepest have 20 layers with weights, as plain-20 and residual-20. A
    first grid ended at 0.1, with which the shallow plain one came no further than 1.5 nats.
    """

    name = "residual-twin"
    lecture = "001"
    title = Sentence("A deep plain network, and its residual twin")
    claim = Sentence(
        "Residual connections let the gradient pass, so that a deeper network learns where a plain "
        "one of the same depth does not."
    )
    criterion = Sentence(
        "with every seed the residual network of the largest depth ends at a lower training cost "
        "than its plain twin, and the plain one at a higher cost than the shallowest plain one"
    )
    help: ClassVar[dict] = {
        "blocks": Sentence("blocks of two convolutions, from few to many"),
        "filters": Sentence("filters of each convolution"),
        "rates": Sentence("the learning rates of the grid"),
        "epochs": Sentence("epochs"),
        "examples": Sentence("training examples"),
        "seedCount": Sentence("how many networks are drawn at random"),
    }
    isLong = True

    def __init__(
        self, blocks=(1, 9), filters=8, rates=(0.03, 0.1, 0.3), epochs=8, examples=500, seedCount=3
    ):
        self.blocks, self.filters, self.rates = blocks, filters, rates
        self.epochs, self.examples, self.seedCount = epochs, examples, seedCount

    def measure(self, generator, watch=nobody):
        """Return `grid` and, at the best rates, `costs`, {kind: by depth, by seed, by epoch}."""
        seeds = seedsOf(generator, self.seedCount)
        numbers = {"grid": [], "costs": {kind: [] for kind in KINDS}}
        work = 2 * sum(self.blocks) * len(self.rates) * self.seedCount * self.epochs
        done = 0
        for count in self.blocks:
            for kind in KINDS:
                best = float("inf")
                numbers["costs"][kind].append([])
                for rate in self.rates:
                    runs = []
                    for seed in seeds:
                        runs.append([])
                        for cost in self._costs(kind, count, rate, seed):
                            runs[-1].append(cost)
                            done += count
                            watch(done / work)
                    ends = spreadOf([run[-1] for run in runs])
                    numbers["grid"].append([kind, 2 * count + 2, rate, *ends])
                    if ends[1] < best:
                        best = ends[1]
                        numbers["costs"][kind][-1] = runs
                    watch(done / work, numbers)
        return numbers

    def _costs(self, kind, count, rate, seed):
        """Yield the training cost after each epoch."""
        dataset = digits(self.examples)
        network = networkOf(
            [64, *_layers(kind, count, self.filters), 10],
            fresh(seed),
            activation=ReLU(),
            initializer=He(),
            loss=CategoricalCrossEntropy(),
            batchNorm=True,
        )
        for _ in epochsOf(network, dataset, self.epochs, rate, fresh(seed)):
            yield network.calcTrainingCost(dataset.all)

    def verdict(self, numbers):
        """Compare the ends, seed by seed."""
        ends = {
            kind: [[run[-1] for run in runs] for runs in depths]
            for kind, depths in numbers["costs"].items()
        }
        isBetter = isBeyondNoise(ends["residual"][-1], ends["plain"][-1])
        isDegraded = isBeyondNoise(ends["plain"][0], ends["plain"][-1])
        reason = Sentence(
            "with {depth} layers the residual network ends at {residual:.3f} nats, the plain one "
            "at {plain:.3f}; with {few} the plain one ends at {shallow:.3f}",
            depth=2 * self.blocks[-1] + 2,
            residual=spreadOf(ends["residual"][-1])[1],
            plain=spreadOf(ends["plain"][-1])[1],
            few=2 * self.blocks[0] + 2,
            shallow=spreadOf(ends["plain"][0])[1],
        )
        if isBetter and isDegraded:
            return asShown(reason)
        return underConditions(reason) if isBetter else notShown(reason)

    def table(self, numbers):
        """Return the whole grid."""
        header = [Sentence("network"), Sentence("layers"), Sentence("learning rate")]
        header += [Sentence("last cost, lowest"), Sentence("last cost, median")]
        rows = [[kind, depth, f"{rate:g}", *ends] for kind, depth, rate, *ends in numbers["grid"]]
        return [[*header, Sentence("last cost, highest")], *rows]

    def panels(self, numbers):
        """Return the costs by epoch at the largest depth that is known, and the ends."""
        known = [runs for runs in numbers["costs"]["plain"] if runs]
        lines = []
        for kind in KINDS:
            for count, runs in list(zip(self.blocks, numbers["costs"][kind], strict=False))[-1:]:
                if runs:
                    spreads = [spreadOf(values) for values in zip(*runs, strict=True)]
                    low, middle, high = map(list, zip(*spreads, strict=True))
                    label = Sentence("{kind}, {count} layers", kind=kind, count=2 * count + 2)
                    lines.append(Line(label, list(range(1, len(middle) + 1)), middle, low, high))
        series, bands = {}, {}
        for kind in KINDS:
            found = [
                spreadOf([run[-1] for run in runs]) if runs else (None,) * 3
                for runs in numbers["costs"][kind]
            ]
            found += [(None,) * 3] * (len(known) - len(found))
            series[kind] = [middle for _, middle, _ in found]
            bands[kind] = [low for low, _, _ in found], [high for _, _, high in found]
        count = len(series["plain"])
        labels = [
            Sentence("{count} layers", count=2 * blocks + 2) for blocks in self.blocks[:count]
        ]
        cost = Sentence("training cost (nats)")
        return [
            CurvesPanel(Sentence("the deepest"), Sentence("epochs"), cost, lines, yLog=True),
            BarsPanel(Sentence("last cost"), "", labels, series, bands),
        ]


def _layers(kind, count, filters):
    """Return a first convolution, and so many pairs of others, with a shortcut or without."""
    pairs = [
        [Convolution(filters, padding=1), Convolution(filters, padding=1)] for _ in range(count)
    ]
    if kind == "residual":
        pairs = [[Residual().holding(pair)] for pair in pairs]
    first = Convolution(filters, stride=2, padding=1)
    return [first, *(layer for pair in pairs for layer in pair), GlobalAveragePooling()]
