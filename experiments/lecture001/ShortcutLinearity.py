"""A shortcut makes a layer more linear, and costs capacity: lecture 001, residual connections."""

from typing import ClassVar

import numpy

from Dataset import Dataset
from experiments.data import digits
from experiments.Experiment import Experiment, nobody
from experiments.trainings import epochsOf, fresh, networkOf, seedsOf
from experiments.verdicts import asShown, isBeyondNoise, notShown, spreadOf, underConditions
from learning.activations.ReLU import ReLU
from learning.checks import Sentence
from learning.engines import VectorizedEngine
from learning.initializers.He import He
from learning.layers.Dense import Dense
from learning.layers.Residual import Residual
from learning.losses.CategoricalCrossEntropy import CategoricalCrossEntropy
from learning.optimizers.Adam import Adam
from learning.plotting.pictures.panels import BarsPanel, CurvesPanel, Line

KINDS = ("plain", "residual")

TRIED = 1000
"""Inputs from N(0, 1), on which layers are compared with the best linear ones."""


class ShortcutLinearity(Experiment):
    """Shortcut: what of a block no linear map explains, and what of random labels it learns.

    A block is two layers, ReLU after the first and after the sum. Both networks have the same
    layers and the same first weights, and their best rate of the grid each, under Adam.
    """

    name = "shortcut-linearity"
    lecture = "001"
    title = Sentence("A shortcut makes a layer more linear, and costs capacity")
    claim = Sentence(
        "A residual connection makes a layer more linear, and so reduces its capacity: it takes "
        "more layers for the same result."
    )
    criterion = Sentence(
        "with every seed the best linear map leaves less of the residual block unexplained than of "
        "the plain one, and a network of residual blocks ends at a higher cost on random labels"
    )
    help: ClassVar[dict] = {
        "width": Sentence("neurons in each layer"),
        "blocks": Sentence("blocks of two layers"),
        "examples": Sentence("training examples"),
        "epochs": Sentence("epochs"),
        "rates": Sentence("the learning rates of the grid"),
        "seedCount": Sentence("how many networks are drawn at random"),
    }

    def __init__(
        self, width=12, blocks=2, examples=200, epochs=100, rates=(0.003, 0.01, 0.03), seedCount=5
    ):
        self.width, self.blocks, self.examples = width, blocks, examples
        self.epochs, self.rates, self.seedCount = epochs, rates, seedCount

    def measure(self, generator, watch=nobody):
        """Return `unexplained`, {kind: by seed}, `grid`, and `costs` at the best rate, by epoch."""
        seeds = seedsOf(generator, self.seedCount)
        numbers = {"unexplained": {}, "grid": [], "costs": {}}
        done, total = 0, 2 * len(self.rates) * self.seedCount
        for kind in KINDS:
            numbers["unexplained"][kind] = [_unexplained(kind, self.width, seed) for seed in seeds]
            best = float("inf")
            for rate in self.rates:
                runs = []
                for seed in seeds:
                    runs.append(self._run(kind, rate, seed))
                    done += 1
                    watch(done / total)
                ends = spreadOf([run[-1] for run in runs])
                numbers["grid"].append([kind, rate, *ends])
                if ends[1] < best:
                    best = ends[1]
                    numbers["costs"][kind] = runs
                watch(done / total, numbers)
        return numbers

    def _run(self, kind, rate, seed):
        """Return the cost after each epoch on digits with labels that are drawn at random."""
        dataset = _labelled(self.examples, fresh(seed))
        layers = [64, Dense(self.width), *_blocks(kind, self.width, self.blocks), 10]
        network = networkOf(layers, fresh(seed), optimizer=Adam(), **_recipe())
        run = epochsOf(network, dataset, self.epochs, rate, fresh(seed))
        return [network.calcLoss(dataset) for _ in run]

    def verdict(self, numbers):
        """Compare both, seed by seed."""
        rest = numbers["unexplained"]
        ends = {kind: [run[-1] for run in runs] for kind, runs in numbers["costs"].items()}
        isLinear = isBeyondNoise(rest["residual"], rest["plain"])
        isWeaker = isBeyondNoise(ends["plain"], ends["residual"])
        reason = Sentence(
            "a linear map leaves {residual:.0%} of the residual block unexplained, {plain:.0%} of "
            "the plain one; on random labels they end at {weaker:.3f} and {stronger:.3f} nats",
            residual=spreadOf(rest["residual"])[1],
            plain=spreadOf(rest["plain"])[1],
            weaker=spreadOf(ends["residual"])[1],
            stronger=spreadOf(ends["plain"])[1],
        )
        if isLinear and isWeaker:
            return asShown(reason)
        if isLinear:
            return underConditions(
                Sentence(
                    "{reason}: more linear it is, but the cost is not higher with every seed",
                    reason=reason,
                )
            )
        return notShown(reason)

    def table(self, numbers):
        """Return the whole grid, and what is not explained."""
        header = [Sentence("network"), Sentence("learning rate"), Sentence("last cost, lowest")]
        header += [Sentence("last cost, median"), Sentence("last cost, highest")]
        unexplained = [
            [Sentence("{kind}, unexplained", kind=kind), "", *spreadOf(parts)]
            for kind, parts in numbers["unexplained"].items()
        ]
        return [
            header,
            *([k, f"{rate:g}", *ends] for k, rate, *ends in numbers["grid"]),
            *unexplained,
        ]

    def panels(self, numbers):
        """Return what no linear map explains, and the costs."""
        parts = [spreadOf(numbers["unexplained"][kind]) for kind in numbers["unexplained"]]
        lows, middles, highs = map(list, zip(*parts, strict=True))
        labels = [_WORDS[kind] for kind in numbers["unexplained"]]
        lines = []
        for kind, runs in numbers["costs"].items():
            spreads = [spreadOf(values) for values in zip(*runs, strict=True)]
            below, median, above = map(list, zip(*spreads, strict=True))
            lines.append(Line(_WORDS[kind], list(range(1, 1 + len(median))), median, below, above))
        cost = Sentence("training cost (nats)")
        title = Sentence("variance that no linear map explains")
        return [
            BarsPanel(title, "", labels, {"": middles}, {"": (lows, highs)}),
            CurvesPanel(Sentence("random labels"), Sentence("epochs"), cost, lines, yLog=True),
        ]


_WORDS = {"plain": Sentence("plain"), "residual": Sentence("with a shortcut")}


def _recipe():
    return {"activation": ReLU(), "initializer": He(), "loss": CategoricalCrossEntropy()}


def _blocks(kind, width, count):
    """Return so many blocks of two layers, inside a residual or not."""
    pairs = [[Dense(width), Dense(width)] for _ in range(count)]
    if kind == "residual":
        return [Residual().holding(pair) for pair in pairs]
    return [layer for pair in pairs for layer in pair]


def _unexplained(kind, width, seed):
    """Return the part of a block's variance that the best linear map of its inputs leaves."""
    dice = numpy.random.default_rng(seed)
    network = networkOf([width, *_blocks(kind, width, 1), 10], fresh(seed), **_recipe())
    inputs = dice.normal(size=(width, TRIED))
    outputs = inputs
    for layer in network.chain[:-1]:
        outputs = layer.forward(outputs, isTraining=False)
    rows = numpy.vstack([inputs, numpy.ones(TRIED)]).T
    solved = numpy.linalg.lstsq(rows, outputs.T, rcond=None)[0]
    rest = outputs.T - rows @ solved
    return float((rest**2).sum() / ((outputs.T - outputs.mean(axis=1)) ** 2).sum())


def _labelled(count, generator):
    """Return some digits, their labels drawn anew."""
    rows = []
    for inputs, _ in digits(count).examples:
        label = generator.randrange(10)
        rows.append((inputs, [float(place == label) for place in range(10)]))
    return VectorizedEngine().arrange(Dataset.fromExamples(rows))
