"""A line, its mean squared error, and the bowl that descent comes down in: lecture 003."""

from statistics import fmean
from typing import ClassVar

from experiments.Experiment import Experiment, nobody
from experiments.trainings import fresh, seedsOf
from experiments.verdicts import asShown, notShown, underConditions
from learning.checks import Sentence
from learning.plotting.pictures.panels import CurvesPanel, Line, PathsPanel

SLOPE, HEIGHT, NOISE = 0.8, 0.5, 0.25
"""The line that the points lie about, and how far they stray: standard deviation."""

NEAR = 0.01
"""The criterion: how far the end may be from the bottom of the bowl, in each of the two numbers."""

EXTENT = (-1.5, 2.0, -1.5, 2.0)


class LineBowl(Experiment):
    """A line through points: y = ax + b, down the gradient of E = 1/N Σ (ax + b − y)².

    Where the bottom lies is known: the least squares have a formula.
    """

    name = "line-and-bowl"
    lecture = "003"
    title = Sentence("A line, and the bowl of its cost")
    claim = Sentence(
        "Of a line the mean squared error is a bowl over its two parameters, and gradient descent "
        "comes down to its bottom."
    )
    criterion = Sentence(
        "from every start the descent ends within 0.01 of the line that the formula of least "
        "squares gives"
    )
    help: ClassVar[dict] = {
        "rate": Sentence("learning rate"),
        "steps": Sentence("steps"),
        "count": Sentence("how many points"),
        "seedCount": Sentence("how many starts, each with points of its own"),
    }

    def __init__(self, rate=0.2, steps=60, count=30, seedCount=5):
        self.rate, self.steps, self.count, self.seedCount = rate, steps, count, seedCount

    def measure(self, generator, watch=nobody):
        """Return `ends`, `bottoms` and `costs` by seed; `points` and `path` (a, b) of the first."""
        numbers = {"ends": [], "bottoms": [], "costs": [], "points": [], "path": []}
        seeds = seedsOf(generator, self.seedCount)
        for seed in seeds:
            dice = fresh(seed)
            points = [(x, SLOPE * x + HEIGHT + dice.gauss(0, NOISE)) for x in _spaced(self.count)]
            path = self._descend(points, (dice.uniform(-1.4, 0.2), dice.uniform(-1.4, -0.5)))
            numbers["ends"].append(path[-1])
            numbers["bottoms"].append(leastSquares(points))
            numbers["costs"].append(errorOf(points, *path[-1]))
            if seed == seeds[0]:
                numbers["points"], first = points, path
        for step in range(1, len(first) + 1):
            numbers["path"] = first[:step]
            watch(step / len(first), numbers)
        return numbers

    def _descend(self, points, start):
        a, b = start
        path = [(a, b)]
        for _ in range(self.steps):
            errors = [(x, a * x + b - y) for x, y in points]
            downA = fmean(2 * error * x for x, error in errors)
            downB = fmean(2 * error for _, error in errors)
            a, b = a - self.rate * downA, b - self.rate * downB
            if max(abs(a), abs(b)) > 1e6:
                break
            path.append((a, b))
        return path

    def verdict(self, numbers):
        """Compare the ends with the formula, start by start."""
        gaps = [
            max(abs(found - right) for found, right in zip(end, bottom, strict=True))
            for end, bottom in zip(numbers["ends"], numbers["bottoms"], strict=True)
        ]
        (a, b), (c, d) = numbers["ends"][0], numbers["bottoms"][0]
        arrived = sum(gap <= NEAR for gap in gaps)
        reason = Sentence(
            "{arrived} of {count} descents arrive; the first at y = {a:.3f} x + {b:.3f}, the "
            "formula gives {c:.3f} and {d:.3f}",
            arrived=arrived,
            count=len(gaps),
            a=a,
            b=b,
            c=c,
            d=d,
        )
        if arrived == len(gaps):
            return asShown(reason)
        return underConditions(reason) if arrived else notShown(reason)

    def table(self, numbers):
        """Return a row for each start."""
        header = [Sentence("start"), Sentence("a at the end"), Sentence("b at the end")]
        header += [
            Sentence("a by the formula"),
            Sentence("b by the formula"),
            Sentence("last cost"),
        ]
        found = zip(numbers["ends"], numbers["bottoms"], numbers["costs"], strict=True)
        rows = [[str(n), *end, *bottom, cost] for n, (end, bottom, cost) in enumerate(found, 1)]
        return [header, *rows]

    def panels(self, numbers):
        """Return the points with the line so far, and the path so far in the bowl."""
        points, path = numbers["points"], numbers["path"] or [(0.0, 0.0)]
        a, b = path[-1]
        xs = [-1.2, 1.2]
        lines = [
            Line(Sentence("points"), *map(list, zip(*points, strict=True)), look="dots"),
            Line(f"y = {a:.2f} x + {b:.2f}", xs, [a * x + b for x in xs]),
        ]
        left, right, bottom, top = EXTENT
        grid = [step / 30 for step in range(31)]
        heights = [
            [errorOf(points, left + (right - left) * u, bottom + (top - bottom) * v) for u in grid]
            for v in grid
        ]
        walk = Line(Sentence("descent"), *map(list, zip(*path, strict=True)))
        bottomOf = leastSquares(points)
        return [
            CurvesPanel(Sentence("the line"), "x", "y", lines, yLimits=(-1.5, 2)),
            PathsPanel(
                Sentence("the bowl: E over a and b"),
                EXTENT,
                heights,
                [walk],
                bottomOf,
                x="a",
                y="b",
            ),
        ]


def _spaced(count):
    return [-1 + 2 * place / max(1, count - 1) for place in range(count)]


def errorOf(points, a, b):
    """Return the mean squared error of the line y = ax + b."""
    return fmean((a * x + b - y) ** 2 for x, y in points)


def leastSquares(points):
    """Return (a, b) of the line with the least mean squared error."""
    meanX, meanY = fmean(x for x, _ in points), fmean(y for _, y in points)
    spread = sum((x - meanX) ** 2 for x, _ in points)
    a = sum((x - meanX) * (y - meanY) for x, y in points) / (spread or 1.0)
    return a, meanY - a * meanX
