"""Optimisers race down a ravine, off a saddle point, across a plateau: lecture 000."""

from typing import ClassVar

from experiments.DescentSurface import SURFACES
from experiments.Experiment import Experiment, nobody
from experiments.verdicts import asShown, notShown, underConditions
from learning.checks import Sentence
from learning.optimizers import OPTIMIZERS
from learning.plotting.pictures.panels import Line, PathsPanel

NAMES = ("sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam")


class OptimizerRace(Experiment):
    """Optimiser race: steps to the goal on three surfaces, each optimiser at its best rate."""

    name = "optimizer-race"
    lecture = "000"
    title = Sentence("A race: ravine, saddle point, plateau")
    claim = Sentence(
        "Plain gradient descent hardly moves where the slope is weak and swings where it is steep; "
        "momentum and rates of one's own for each weight help."
    )
    criterion = Sentence(
        "on each of the three surfaces, each at its best rate of one grid, momentum and Adam take "
        "fewer steps than plain descent"
    )
    help: ClassVar[dict] = {
        "optimizers": Sentence("which race: {names}", names=", ".join(OPTIMIZERS)),
        "rates": Sentence("the learning rates of the grid"),
        "steps": Sentence("steps at most"),
    }
    choices: ClassVar[dict] = {"optimizers": tuple(OPTIMIZERS)}

    def __init__(
        self, optimizers=NAMES, rates=(0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0), steps=600
    ):
        self.optimizers, self.rates, self.steps = optimizers, rates, steps

    def measure(self, generator, watch=nobody):
        """Return `steps`, {surface: {optimiser: for each rate, None if it never arrives}}.

        And `best`, the rates, `paths`, {surface: {optimiser: places}}, which grow as it is watched.
        """
        numbers = {"steps": {}, "best": {}, "paths": {}}
        runs = {}
        for name, surface in SURFACES.items():
            numbers["steps"][name], numbers["best"][name] = {}, {}
            for optimizer in self.optimizers:
                tried = [_run(surface, optimizer, rate, self.steps) for rate in self.rates]
                counts = [len(path) - 1 if isThere else None for path, isThere in tried]
                place = min(range(len(counts)), key=lambda k: counts[k] or self.steps + 1)
                numbers["steps"][name][optimizer] = counts
                numbers["best"][name][optimizer] = self.rates[place]
                runs[name, optimizer] = tried[place][0]
            watch(0.4 * len(numbers["best"]) / len(SURFACES))
        longest = max(map(len, runs.values()))
        frames = min(60, longest)
        for frame in range(1, frames + 1):
            shown = -(-longest * frame // frames)
            numbers["paths"] = {
                name: {optimizer: runs[name, optimizer][:shown] for optimizer in self.optimizers}
                for name in SURFACES
            }
            watch(0.4 + 0.6 * frame / frames, numbers)
        return numbers

    def _least(self, numbers, name, optimizer):
        counts = [count for count in numbers["steps"][name].get(optimizer, []) if count is not None]
        return min(counts, default=None)

    def verdict(self, numbers):
        """Compare steps on each surface; who never arrives takes more than anybody."""
        ahead = []
        for name in numbers["steps"]:
            plain, *others = (
                self._least(numbers, name, optimizer) or self.steps + 1
                for optimizer in ("sgd", "momentum", "adam")
            )
            ahead.append(max(others) < plain)
        counts = [
            self._least(numbers, "ravine", name) or "∞" for name in ("sgd", "momentum", "adam")
        ]
        if all(ahead):
            return asShown(
                Sentence(
                    "on all three; the ravine takes plain descent {sgd} steps, momentum "
                    "{momentum}, Adam {adam}",
                    sgd=counts[0],
                    momentum=counts[1],
                    adam=counts[2],
                )
            )
        if any(ahead):
            names = [str(SURFACES[n].title) for n, is_ in zip(SURFACES, ahead, strict=True) if is_]
            return underConditions(
                Sentence(
                    "on {names} only; the ravine takes plain descent {sgd} steps, momentum "
                    "{momentum}, Adam {adam}",
                    names=", ".join(names),
                    sgd=counts[0],
                    momentum=counts[1],
                    adam=counts[2],
                )
            )
        return notShown(Sentence("plain descent is as quick as one of them on each surface"))

    def table(self, numbers):
        """Return a row for each surface and optimiser, a column for each rate: the whole grid."""
        rows = [
            [f"{name}, {optimizer}", *("∞" if count is None else count for count in counts)]
            for name, found in numbers["steps"].items()
            for optimizer, counts in found.items()
        ]
        header = Sentence("steps, by learning rate")
        return [[header, *(f"{rate:g}" for rate in self.rates)], *rows]

    def panels(self, numbers):
        """Return the paths so far on each surface."""
        panels = []
        for name, paths in numbers["paths"].items():
            surface = SURFACES[name]
            lines = [
                Line(
                    f"{optimizer}, {numbers['best'][name][optimizer]:g}",
                    [x for x, _ in path],
                    [y for _, y in path],
                )
                for optimizer, path in paths.items()
            ]
            isFlat = name == "plateau"
            panels.append(
                PathsPanel(
                    surface.title, surface.extent, surface.grid(), lines, surface.goal, not isFlat
                )
            )
        return panels


def _run(surface, name, rate, most):
    """Return (the places of a path, whether it arrived)."""
    optimizer = OPTIMIZERS.read(name)
    memories = [optimizer.memory(), optimizer.memory()]
    place = surface.start
    path = [place]
    for _ in range(most):
        slopes = surface.slope(*place)
        place = tuple(
            w + optimizer.step(-slope, memory, rate)
            for w, slope, memory in zip(place, slopes, memories, strict=True)
        )
        if max(map(abs, place)) > 1e3:
            return path, False
        path.append(place)
        if surface.isOver(*place):
            return path, True
    return path, False
