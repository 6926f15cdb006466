"""Centring and normalising inputs turns a valley into a bowl: lecture 000, preprocessing."""

from math import sqrt
from statistics import fmean, pstdev
from typing import ClassVar

from experiments.Experiment import Experiment, nobody
from experiments.trainings import fresh, seedsOf
from experiments.verdicts import asShown, notShown, spreadOf, underConditions
from learning.checks import Sentence
from learning.plotting.pictures.panels import Line, PathsPanel

KINDS = {
    "raw": Sentence("as they are"),
    "centred": Sentence("centred"),
    "normalised": Sentence("centred and normalised"),
}

TIMES = 5
"""The criterion: by how much fewer steps take the normalised inputs."""

GOAL = (1.5, -1.0)
EXTENT = (-1.0, 3.0, -2.5, 1.5)
NEAR = 0.05
"""A path has arrived within this distance of the goal."""


class ValleyToBowl(Experiment):
    """Valley to bowl: a neuron without bias learns y = 1.5 x₁ − x₂, all examples a step.

    x₁ is drawn from N(mean, 1), x₂ from N(mean, scale²). In a first run mean was 2 and scale 4:
    there centring alone took more steps (34, as they are 14), normalising 2.
    Each kind of inputs has its best rate: the one that takes the fewest steps, among parts of the
    highest at which the descent does not diverge.
    """

    name = "valley-to-bowl"
    lecture = "000"
    title = Sentence("From a valley to a bowl")
    claim = Sentence(
        "Centring and normalising the inputs turns the long valley of the cost into a round bowl."
    )
    criterion = Sentence(
        "each at its best rate, from centred inputs the descent takes fewer steps than from those "
        "as they are, and from normalised ones at most a fifth, whatever the seed"
    )
    help: ClassVar[dict] = {
        "mean": Sentence("mean of either input"),
        "scale": Sentence("standard deviation of the second input, the first one's being 1"),
        "parts": Sentence("the rates, as parts of the highest that does not diverge"),
        "steps": Sentence("steps at most"),
        "count": Sentence("how many examples"),
        "seedCount": Sentence("how many sets of examples are drawn"),
    }

    def __init__(
        self,
        mean=4.0,
        scale=2.0,
        parts=(0.1, 0.3, 0.5, 0.7, 0.9, 0.98),
        steps=600,
        count=100,
        seedCount=5,
    ):
        self.mean, self.scale = mean, scale
        self.parts, self.steps, self.count, self.seedCount = parts, steps, count, seedCount

    def measure(self, generator, watch=nobody):
        """Return by kind, `steps` for each rate and seed, how `long` the valley is, a `path`."""
        numbers = {kind: {"steps": [], "long": [], "path": [], "curved": []} for kind in KINDS}
        seeds = seedsOf(generator, self.seedCount)
        whole = {}
        for done, seed in enumerate(seeds, start=1):
            points = self._drawn(fresh(seed))
            for kind, found in numbers.items():
                curved = _curvatures(_prepared(points, kind))
                flat, steep = _extremes(*curved)
                paths = [self._descend(curved, 2 * part / steep) for part in self.parts]
                found["steps"].append([len(path) - 1 if _isThere(path) else None for path in paths])
                found["long"].append(steep / flat)
                if seed == seeds[0]:
                    found["curved"] = list(curved)
                    whole[kind] = min(paths, key=lambda path: (not _isThere(path), len(path)))
            watch(0.4 * done / len(seeds))
        longest = max(map(len, whole.values()))
        for frame in range(1, 31):
            for kind, path in whole.items():
                numbers[kind]["path"] = path[: 1 + longest * frame // 30]
            watch(0.4 + 0.6 * frame / 30, numbers)
        return numbers

    def _drawn(self, dice):
        return [
            (dice.gauss(self.mean, 1), dice.gauss(self.mean, self.scale)) for _ in range(self.count)
        ]

    def _descend(self, curved, rate):
        a, b, c = curved
        x, y = (-0.5, 1.0)
        path = [(x, y)]
        while len(path) <= self.steps and not _isThere(path):
            u, v = x - GOAL[0], y - GOAL[1]
            x, y = x - rate * (a * u + b * v), y - rate * (b * u + c * v)
            path.append((x, y))
        return path

    def _best(self, numbers, kind):
        """Return the steps at the best rate, by seed; infinitely many if it never arrives."""
        return [
            min((count for count in counts if count is not None), default=float("inf"))
            for counts in numbers[kind]["steps"]
        ]

    def verdict(self, numbers):
        """Compare steps, seed by seed."""
        raw, centred, normal = (self._best(numbers, kind) for kind in KINDS)
        isFewer = all(b < a for a, b in zip(raw, centred, strict=True))
        isFifth = all(TIMES * c <= a for a, c in zip(raw, normal, strict=True))
        reason = Sentence(
            "steps in the median: {raw:g} as they are, {centred:g} centred, {normal:g} normalised; "
            "the valley is {long:.0f} times as steep across as along, the bowl {round:.1f} times",
            raw=spreadOf(raw)[1],
            centred=spreadOf(centred)[1],
            normal=spreadOf(normal)[1],
            long=spreadOf(numbers["raw"]["long"])[1],
            round=spreadOf(numbers["normalised"]["long"])[1],
        )
        if isFewer and isFifth:
            return asShown(reason)
        return underConditions(reason) if isFewer or isFifth else notShown(reason)

    def table(self, numbers):
        """Return a row for each kind, a column for each rate: the steps of all seeds."""
        header = [Sentence("inputs; steps, by part of the highest rate")]
        header += [f"{part:g}" for part in self.parts]
        rows = [header]
        for kind, found in numbers.items():
            columns = zip(*found["steps"], strict=True)
            cells = [", ".join("∞" if n is None else str(n) for n in column) for column in columns]
            rows.append([KINDS[kind], *cells])
        return rows

    def panels(self, numbers):
        """Return the cost over both weights for each kind, and the paths so far."""
        panels = []
        for kind, found in numbers.items():
            path = found["path"] or [(-0.5, 1.0)]
            walk = Line(Sentence("descent"), *map(list, zip(*path, strict=True)))
            panels.append(
                PathsPanel(
                    KINDS[kind], EXTENT, _heights(found["curved"]), [walk], GOAL, x="w₁", y="w₂"
                )
            )
        return panels


def _prepared(points, kind):
    """Return the two inputs of all points, two lists, as their kind has it."""
    columns = []
    for column in zip(*points, strict=True):
        mean, scale = fmean(column), pstdev(column)
        if kind == "raw":
            mean = 0.0
        if kind != "normalised":
            scale = 1.0
        columns.append([(value - mean) / scale for value in column])
    return columns


def _curvatures(columns):
    """Return (∂²E/∂w₁², ∂²E/∂w₁∂w₂, ∂²E/∂w₂²) of E = ½ mean (w₁x₁ + w₂x₂ − y)²."""
    first, second = columns
    cross = fmean(x * y for x, y in zip(first, second, strict=True))
    return fmean(x * x for x in first), cross, fmean(x * x for x in second)


def _extremes(a, b, c):
    """Return the least and the largest eigenvalue of the matrix (a b; b c)."""
    middle, half = (a + c) / 2, sqrt(((a - c) / 2) ** 2 + b * b)
    return middle - half, middle + half


def _isThere(path):
    return sqrt((path[-1][0] - GOAL[0]) ** 2 + (path[-1][1] - GOAL[1]) ** 2) < NEAR


def _heights(curved, count=40):
    a, b, c = curved
    left, right, bottom, top = EXTENT
    rows = []
    for row in range(count):
        v = bottom + (top - bottom) * row / (count - 1) - GOAL[1]
        us = [left + (right - left) * column / (count - 1) - GOAL[0] for column in range(count)]
        rows.append([0.5 * (a * u * u + 2 * b * u * v + c * v * v) + 0.01 for u in us])
    return rows
