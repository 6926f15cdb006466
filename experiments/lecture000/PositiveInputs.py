"""Inputs that are always positive make the weights zigzag: lecture 000, on sigmoids' outputs."""

from itertools import pairwise
from math import hypot
from statistics import median
from typing import ClassVar

from experiments.Experiment import Experiment, nobody
from experiments.trainings import fresh, seedsOf
from experiments.verdicts import asShown, isBeyondNoise, notShown, underConditions
from learning.checks import Sentence
from learning.plotting.pictures.panels import Line, PathsPanel

GOAL = (1.5, -1.5)
"""The optimum, at (+, −) from the start at (0, 0): no step of one sign leads there."""

KINDS = ("positive", "centred")


class PositiveInputs(Experiment):
    """Positive inputs: a linear neuron with two weights learns y = 1.5 x₁ − 1.5 x₂, by examples.

    The inputs are drawn from 0 to 1, or from −½ to ½; one example a step.
    """

    name = "positive-inputs"
    lecture = "000"
    title = Sentence("Positive inputs make the weights zigzag")
    claim = Sentence(
        "Where the inputs of a neuron are always positive, all its gradients have one sign, and "
        "the weights zigzag."
    )
    criterion = Sentence(
        "with positive inputs every step moves both weights the same way, with centred ones not, "
        "and the way to the optimum is longer whatever the seed"
    )
    help: ClassVar[dict] = {
        "rate": Sentence("learning rate"),
        "steps": Sentence("steps"),
        "seedCount": Sentence("how many orders of examples are drawn"),
    }

    def __init__(self, rate=0.5, steps=150, seedCount=5):
        self.rate, self.steps, self.seedCount = rate, steps, seedCount

    def measure(self, generator, watch=nobody):
        """Return `alike`, the part of the steps of one sign, `lengths`, and `paths` of a seed."""
        numbers = {"alike": {k: [] for k in KINDS}, "lengths": {k: [] for k in KINDS}, "paths": {}}
        seeds = seedsOf(generator, self.seedCount)
        for seed in seeds:
            for kind in KINDS:
                path, alike = self._learn(kind, fresh(seed))
                straight = hypot(*path[-1]) or 1.0
                walked = sum(hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(path))
                numbers["alike"][kind].append(alike)
                numbers["lengths"][kind].append(walked / straight)
                if seed == seeds[0]:
                    numbers["paths"][kind] = path
        whole = numbers["paths"]
        for step in range(2, self.steps + 2, 3):
            part = {kind: path[:step] for kind, path in whole.items()}
            watch(step / (self.steps + 2), numbers | {"paths": part})
        watch(1.0, numbers)
        return numbers

    def _learn(self, kind, generator):
        weights, path, alike = (0.0, 0.0), [(0.0, 0.0)], 0
        shift = 0.5 if kind == "centred" else 0.0
        for _ in range(self.steps):
            inputs = generator.random() - shift, generator.random() - shift
            desired = sum(w * x for w, x in zip(GOAL, inputs, strict=True))
            gradient = desired - sum(w * x for w, x in zip(weights, inputs, strict=True))
            moves = [self.rate * gradient * x for x in inputs]
            alike += moves[0] * moves[1] >= 0
            weights = weights[0] + moves[0], weights[1] + moves[1]
            path.append(weights)
        return path, alike / self.steps

    def verdict(self, numbers):
        """Compare the signs, and the lengths seed by seed."""
        alike, lengths = numbers["alike"], numbers["lengths"]
        isOneSign = min(alike["positive"]) == 1 and max(alike["centred"]) < 0.9
        isLonger = isBeyondNoise(lengths["centred"], lengths["positive"])
        values = [median(lengths[kind]) for kind in KINDS]
        if isOneSign and isLonger:
            return asShown(
                Sentence(
                    "all steps of one sign against {alike:.0%}; the way is {long:.1f} times the "
                    "straight line against {short:.1f}",
                    alike=median(alike["centred"]),
                    long=values[0],
                    short=values[1],
                )
            )
        if isOneSign:
            return underConditions(
                Sentence(
                    "all steps are of one sign; but the way, {long:.1f} times the straight line "
                    "against {short:.1f}, is not longer with every seed",
                    long=values[0],
                    short=values[1],
                )
            )
        return notShown(Sentence("with positive inputs not every step is of one sign"))

    def table(self, numbers):
        """Return a row for each kind of inputs."""
        header = [
            Sentence("inputs"),
            Sentence("steps of one sign"),
            Sentence("way / straight line"),
        ]
        names = (Sentence("from 0 to 1"), Sentence("from −½ to ½"))
        return [
            header,
            *(
                [name, median(numbers["alike"][kind]), median(numbers["lengths"][kind])]
                for name, kind in zip(names, KINDS, strict=True)
            ),
        ]

    def panels(self, numbers):
        """Return the two paths in the plane of the weights."""
        titles = (Sentence("inputs from 0 to 1"), Sentence("inputs from −½ to ½"))
        panels = []
        for kind, title in zip(KINDS, titles, strict=True):
            path = numbers["paths"].get(kind, [])
            line = Line("", [x for x, _ in path], [y for _, y in path], colour=1)
            panels.append(PathsPanel(title, EXTENT, _heights(kind), [line], GOAL, x="w₁", y="w₂"))
        return panels


EXTENT = (-0.5, 2.5, -2.2, 0.8)


def _heights(kind, count=30):
    """Return ½ E[(Δw·x)²] + a little: the covariance of the inputs makes the valley."""
    mean = 0.0 if kind == "centred" else 0.5
    rows = []
    for row in range(count):
        v = EXTENT[2] + (EXTENT[3] - EXTENT[2]) * row / (count - 1) - GOAL[1]
        us = [EXTENT[0] + (EXTENT[1] - EXTENT[0]) * k / (count - 1) - GOAL[0] for k in range(count)]
        squares = 1 / 12 + mean * mean
        rows.append(
            [0.5 * (squares * (u * u + v * v) + 2 * mean * mean * u * v) + 1e-3 for u in us]
        )
    return rows
