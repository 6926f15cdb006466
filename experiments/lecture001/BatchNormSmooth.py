"""Batch normalisation makes the cost smoother: lecture 001, measured along the gradient."""

from copy import deepcopy
from math import isfinite
from typing import ClassVar

import numpy

from experiments.data import digits
from experiments.Experiment import Experiment, nobody
from experiments.trainings import epochsOf, fresh, networkOf, seedsOf
from experiments.verdicts import asShown, isBeyondNoise, notShown, spreadOf, underConditions
from learning.activations.ReLU import ReLU
from learning.checks import Sentence
from learning.initializers.He import He
from learning.losses.CategoricalCrossEntropy import CategoricalCrossEntropy
from learning.plotting.pictures.panels import CurvesPanel, Line

KINDS = ("plain", "normalised")

STEPS = (0.01, 0.02, 0.04, 0.08, 0.16)
"""How far the weights are moved, as parts of their norm."""

BATCH = 100
"""Examples of which the cost and its gradient are looked at."""


class BatchNormSmooth(Experiment):
    """Smoothness: how the cost and its gradient change along the gradient, step by step.

    After Santurkar et al. 2018 (How does batch normalization help optimization?). At each epoch
    the weights are moved down the gradient by parts of their norm: normalised sums do not depend
    on the size of the weights, so that steps are to be compared relative to it. What is measured is
    how far the cost ranges over the steps, and how far the gradient turns: the largest
    ‖g′/‖g′‖ − g/‖g‖‖. Each network learns at its best rate of the grid.
    """

    name = "batch-norm-smooth"
    lecture = "001"
    title = Sentence("Batch normalisation makes the cost smoother")
    claim = Sentence("Batch normalisation makes the problem of learning smoother.")
    criterion = Sentence(
        "with every seed, on average over the epochs, both the cost ranges less and the gradient "
        "turns less with it, along steps of the same part of the weights' norm"
    )
    help: ClassVar[dict] = {
        "depth": Sentence("hidden layers"),
        "width": Sentence("neurons in each hidden layer"),
        "epochs": Sentence("epochs"),
        "rates": Sentence("the learning rates of the grid"),
        "seedCount": Sentence("how many networks are drawn at random"),
    }

    def __init__(self, depth=8, width=32, epochs=6, rates=(0.03, 0.1, 0.3), seedCount=5):
        self.depth, self.width, self.epochs = depth, width, epochs
        self.rates, self.seedCount = rates, seedCount

    def measure(self, generator, watch=nobody):
        """Return `grid`, and at the best rate `ranges` and `turns`, {kind: by seed, by epoch}."""
        seeds = seedsOf(generator, self.seedCount)
        numbers = {"grid": [], "ranges": {}, "turns": {}}
        done, total = 0, len(KINDS) * len(self.rates)
        for kind in KINDS:
            best = float("inf")
            for rate in self.rates:
                runs = [self._run(kind, rate, seed) for seed in seeds]
                ends = spreadOf([run[0] for run in runs])
                numbers["grid"].append([kind, rate, *ends])
                if ends[1] < best:
                    best = ends[1]
                    numbers["ranges"][kind] = [run[1] for run in runs]
                    numbers["turns"][kind] = [run[2] for run in runs]
                done += 1
                watch(done / total, numbers)
        return numbers

    def _run(self, kind, rate, seed):
        """Return the last cost, and by epoch how far the cost ranges and the gradient turns."""
        network = networkOf(
            [64, *[self.width] * self.depth, 10],
            fresh(seed),
            activation=ReLU(),
            initializer=He(),
            loss=CategoricalCrossEntropy(),
            batchNorm=kind == "normalised",
        )
        dataset, ranges, turns = digits(), [], []
        for _ in epochsOf(network, dataset, self.epochs, rate, fresh(seed)):
            found = _along(network, dataset.examples[:BATCH])
            ranges.append(found[0])
            turns.append(found[1])
        cost = network.calcLoss(dataset)
        return (cost if isfinite(cost) else 1e9), ranges, turns

    def verdict(self, numbers):
        """Compare the means over the epochs, seed by seed."""
        ranges, turns = (
            {kind: [sum(row) / len(row) for row in rows] for kind, rows in numbers[key].items()}
            for key in ("ranges", "turns")
        )
        isFlatter = isBeyondNoise(ranges["normalised"], ranges["plain"])
        isStraighter = isBeyondNoise(turns["normalised"], turns["plain"])
        reason = Sentence(
            "the cost ranges over {range:.2g} nats with it, {plain:.2g} without, and the gradient "
            "turns by {turn:.2f}, {straight:.2f} without",
            range=spreadOf(ranges["normalised"])[1],
            plain=spreadOf(ranges["plain"])[1],
            turn=spreadOf(turns["normalised"])[1],
            straight=spreadOf(turns["plain"])[1],
        )
        if isFlatter and isStraighter:
            return asShown(reason)
        return underConditions(reason) if isFlatter or isStraighter else notShown(reason)

    def table(self, numbers):
        """Return the whole grid."""
        header = [Sentence("network"), Sentence("learning rate"), Sentence("last cost, lowest")]
        header += [Sentence("last cost, median"), Sentence("last cost, highest")]
        return [header, *([kind, f"{rate:g}", *ends] for kind, rate, *ends in numbers["grid"])]

    def panels(self, numbers):
        """Return both, by epoch."""
        titles = {
            "ranges": Sentence("how far the cost ranges (nats)"),
            "turns": Sentence("how far the gradient turns"),
        }
        panels = []
        for key, title in titles.items():
            lines = []
            for kind, rows in numbers[key].items():
                spreads = [spreadOf(values) for values in zip(*rows, strict=True)]
                lows, middles, highs = map(list, zip(*spreads, strict=True))
                epochs = list(range(1, len(middles) + 1))
                lines.append(Line(_WORDS[kind], epochs, middles, lows, highs))
            panels.append(CurvesPanel(title, Sentence("epochs"), "", lines, yLog=key == "ranges"))
        return panels


_WORDS = {"plain": Sentence("without"), "normalised": Sentence("with batch normalisation")}


def _along(network, batch):
    """Return how far the cost ranges along the gradient, and how far the gradient turns."""
    start = _gradient(deepcopy(network), batch)
    size = _norm(start)
    sizes = _norm([parameters.values for parameters in network.parameters()])
    found, turns = [deepcopy(network).calcTrainingCost(batch)], [0.0]
    for step in STEPS:
        moved = deepcopy(network)
        for parameters, gradient in zip(moved.parameters(), start, strict=True):
            parameters.add(gradient, step * sizes / max(size, 1e-12))
        found.append(moved.calcTrainingCost(batch))
        there = _gradient(moved, batch)
        other = max(_norm(there), 1e-12)
        apart = [a / other - b / max(size, 1e-12) for a, b in zip(there, start, strict=True)]
        turns.append(_norm(apart))
    return float(max(found) - min(found)), max(turns)


def _gradient(network, batch):
    """Return minus the derivatives of a mini-batch's cost; the network is of no use afterwards."""
    network.addGradients(batch)
    network.takeGradients()
    return [parameters.gradients for parameters in network.parameters()]


def _norm(arrays):
    return float(sum((numpy.asarray(array) ** 2).sum() for array in arrays) ** 0.5)
