"""Neurons that die under ReLU, ELU and leaky ReLU: lecture 000."""

from statistics import median
from typing import ClassVar

import numpy

from experiments.data import digits
from experiments.Experiment import Experiment, nobody
from experiments.trainings import epochsOf, fresh, networkOf, seedsOf
from experiments.verdicts import asShown, notShown, spreadOf, underConditions
from learning.activations import ACTIVATIONS
from learning.checks import Sentence
from learning.initializers.He import He
from learning.losses.CategoricalCrossEntropy import CategoricalCrossEntropy
from learning.plotting.pictures.panels import BarsPanel, CurvesPanel, Line

NAMES = ("relu", "elu", "leaky-relu")

FLAT = 1e-3
"""A neuron is dead if its slope is below that for every example."""

MANY = 0.1
"""The criterion: the part of the neurons that die under ReLU."""


class DeadNeurons(Experiment):
    """Dead neurons: how many hidden neurons have no slope for any example, as learning goes on."""

    name = "dead-neurons"
    lecture = "000"
    title = Sentence("Neurons that die")
    claim = Sentence(
        "Under ReLU neurons can die for good, under ELU more slowly, under leaky ReLU never."
    )
    criterion = Sentence(
        "whatever the seed, at the highest rate a tenth of the neurons or more die under ReLU, "
        "fewer under ELU, and none under leaky ReLU"
    )
    help: ClassVar[dict] = {
        "rates": Sentence("the learning rates, from low to high"),
        "epochs": Sentence("epochs"),
        "seedCount": Sentence("how many networks are drawn at random"),
    }

    def __init__(self, rates=(0.1, 0.5, 1.0), epochs=8, seedCount=3):
        self.rates, self.epochs, self.seedCount = rates, epochs, seedCount

    def measure(self, generator, watch=nobody):
        """Return `dead`, {activation: for each rate, for each seed, parts by epoch}."""
        numbers = {"dead": {name: [[] for _ in self.rates] for name in NAMES}}
        seeds = seedsOf(generator, self.seedCount)
        done, total = 0, len(seeds) * len(NAMES) * len(self.rates)
        for seed in seeds:
            for name in NAMES:
                for rate, runs in zip(self.rates, numbers["dead"][name], strict=True):
                    runs.append(self._run(name, rate, seed))
                    done += 1
                    watch(done / total, numbers)
        return numbers

    def _run(self, name, rate, seed):
        network = networkOf(
            [64, 32, 32, 10],
            fresh(seed),
            activation=ACTIVATIONS.read(name),
            initializer=He(),
            loss=CategoricalCrossEntropy(),
        )
        dataset = digits(600)
        parts = [_deadPart(network, dataset)]
        for _ in epochsOf(network, dataset, self.epochs, rate, fresh(seed)):
            parts.append(_deadPart(network, dataset))
        return parts

    def _ends(self, numbers, name, place=-1):
        return [run[-1] for run in numbers["dead"][name][place]]

    def verdict(self, numbers):
        """Compare what is dead in the end at the highest rate."""
        relu, elu, leaky = (self._ends(numbers, name) for name in NAMES)
        dies = [part >= MANY for part in relu]
        isFewer = [a < b for a, b in zip(elu, relu, strict=True)]
        values = [median(row) for row in (relu, elu, leaky)]
        if all(dies) and all(isFewer) and max(leaky) == 0:
            return asShown(
                Sentence(
                    "at rate {rate:g} dead in the end: {relu:.0%} under ReLU, {elu:.0%} under ELU, "
                    "none under leaky ReLU",
                    rate=self.rates[-1],
                    relu=values[0],
                    elu=values[1],
                )
            )
        if any(dies) and max(leaky) == 0:
            return underConditions(
                Sentence(
                    "leaky ReLU's live; {relu:.0%} die under ReLU and {elu:.0%} under ELU, but not "
                    "in this order with every seed, or fewer than a tenth",
                    relu=values[0],
                    elu=values[1],
                )
            )
        return notShown(
            Sentence(
                "dead in the end: {relu:.0%} under ReLU, {elu:.0%} under ELU, {leaky:.0%} under "
                "leaky ReLU",
                relu=values[0],
                elu=values[1],
                leaky=values[2],
            )
        )

    def table(self, numbers):
        """Return a row for each activation and rate."""
        header = [Sentence("activation"), Sentence("learning rate"), Sentence("dead, median")]
        rows = [
            [name, f"{rate:g}", *reversed(spreadOf(self._ends(numbers, name, place))[1:])]
            for name in NAMES
            for place, rate in enumerate(self.rates)
        ]
        return [[*header[:2], Sentence("dead, at most"), header[2]], *rows]

    def panels(self, numbers):
        """Return what is dead by epoch at the highest rate, and in the end by rate."""
        runs = {name: rows[-1] for name, rows in numbers["dead"].items() if rows[-1]}
        lines = []
        for name, found in runs.items():
            lows, middles, highs = map(
                list, zip(*map(spreadOf, zip(*found, strict=True)), strict=True)
            )
            lines.append(Line(name, list(range(len(middles))), middles, lows, highs))
        title = Sentence("dead neurons at rate {rate:g}", rate=self.rates[-1])
        y = Sentence("part of the hidden neurons")
        panels = [CurvesPanel(title, Sentence("epochs"), y, lines)]
        if all(all(rows) for rows in numbers["dead"].values()):
            series = {
                name: [median(self._ends(numbers, name, place)) for place in range(len(self.rates))]
                for name in NAMES
            }
            labels = [f"α = {rate:g}" for rate in self.rates]
            panels.append(BarsPanel(Sentence("dead in the end"), y, labels, series))
        return panels


def _deadPart(network, dataset):
    network.probe(dataset.all)
    dead = [
        (numpy.abs(numpy.array(layer.slopes())) < FLAT).all(axis=1) for layer in network.chain[:-1]
    ]
    return float(numpy.concatenate(dead).mean())
