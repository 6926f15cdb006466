"""Noise leaves a bad minimum, and too much of it hinders: lecture 001, stochastic descent."""

from typing import ClassVar

from experiments.Experiment import Experiment, nobody
from experiments.verdicts import asShown, notShown, spreadOf, underConditions
from learning.checks import Sentence
from learning.plotting.pictures.panels import BarsPanel, CurvesPanel, Line

EXAMPLES = 64

START, RIDGE = 0.95, 0.0
"""Where each run begins, and left of which it has left the bad minimum."""

TILT, NOISE = 0.35, 8.0
"""How much lower the good minimum is, and the deviation of the examples' slopes."""

LEFT = 0.8
"""The criterion: the part of the runs that has left."""


class NoiseEscapes(Experiment):
    """Noise: one weight, a cost with a bad and a good minimum, mini-batches of several sizes.

    Each example's cost is (w² − 1)² + 0.35 w + aₖ w, the aₖ being drawn from N(0, 8²) and adding up
    to 0: together they are the curve that is drawn, each by itself is another. How much noise
    there is was chosen: a first trial with N(0, 3²) had left with one example a step alone.
    """

    name = "noise-escapes"
    lecture = "001"
    title = Sentence("Noise leaves a bad minimum, and too much of it hinders")
    claim = Sentence(
        "The noise of mini-batches lets a descent leave bad local minima; too small a mini-batch "
        "makes it too noisy to learn well."
    )
    criterion = Sentence(
        "all examples at once never leave the bad minimum; some size leaves it in 80 % of the runs "
        "or more; and one example at a time ends at a higher median cost than that size"
    )
    help: ClassVar[dict] = {
        "sizes": Sentence("sizes of the mini-batches, from small to large"),
        "rate": Sentence("the learning rate"),
        "steps": Sentence("steps"),
        "runs": Sentence("how many runs there are of each size"),
    }

    def __init__(self, sizes=(1, 2, 4, 8, 16, 64), rate=0.05, steps=1000, runs=50):
        self.sizes = tuple(min(size, EXAMPLES) for size in sizes)
        self.rate, self.steps, self.runs = rate, steps, runs

    def measure(self, generator, watch=nobody):
        """Return for each size the `ends` and last `costs` of its runs, and one `path`."""
        slopes = [generator.gauss(0, NOISE) for _ in range(EXAMPLES)]
        mean = sum(slopes) / EXAMPLES
        slopes = [slope - mean for slope in slopes]
        numbers = {"ends": [], "costs": [], "paths": []}
        for done, size in enumerate(self.sizes, start=1):
            paths = [self._path(slopes, size, generator) for _ in range(self.runs)]
            numbers["ends"].append([path[-1] for path in paths])
            tails = [path[-self.steps // 10 :] for path in paths]
            numbers["costs"].append([sum(map(_cost, tail)) / len(tail) for tail in tails])
            numbers["paths"].append(paths[0][:: max(1, self.steps // 200)])
            watch(done / len(self.sizes), numbers)
        return numbers

    def _path(self, slopes, size, generator):
        """Return the weight at each step."""
        weight, path = START, [START]
        for _ in range(self.steps):
            chosen = slopes if size == EXAMPLES else generator.sample(slopes, size)
            gradient = 4 * weight * (weight * weight - 1) + TILT + sum(chosen) / size
            weight = max(-3.0, min(3.0, weight - self.rate * gradient))
            path.append(weight)
        return path

    def _left(self, numbers):
        """Return for each size the part of its runs that ends left of the ridge."""
        return [sum(end < RIDGE for end in ends) / len(ends) for ends in numbers["ends"]]

    def verdict(self, numbers):
        """Look at who left, and at the costs."""
        left = self._left(numbers)
        costs = [spreadOf(row)[1] for row in numbers["costs"]]
        best = min(range(len(costs)), key=lambda place: (left[place] < LEFT, costs[place]))
        reason = Sentence(
            "the bad minimum is left by {all:.0%} of the runs of {most} examples a step, by "
            "{some:.0%} of those of {size}; those end at a cost of {cost:.2f}, one at a time at "
            "{single:.2f}",
            all=left[-1],
            most=self.sizes[-1],
            some=left[best],
            size=self.sizes[best],
            cost=costs[best],
            single=costs[0],
        )
        isTrapped, isLeft = left[-1] == 0, left[best] >= LEFT
        if isTrapped and isLeft and costs[0] > costs[best]:
            return asShown(reason)
        return underConditions(reason) if isTrapped and max(left) > 0 else notShown(reason)

    def table(self, numbers):
        """Return a row for each size."""
        header = [Sentence("mini-batch"), Sentence("have left"), Sentence("last cost, median")]
        return [
            header,
            *(
                [f"{size}", part, spreadOf(costs)[1]]
                for size, part, costs in zip(
                    self.sizes, self._left(numbers), numbers["costs"], strict=False
                )
            ),
        ]

    def panels(self, numbers):
        """Return the curve with the ends on it, a path of each size, and the last costs."""
        xs = [-1.6 + 0.02 * step for step in range(161)]
        curve = [Line("", xs, list(map(_cost, xs)), colour=6)]
        count = len(numbers["ends"])
        middles = [spreadOf(costs)[1] for costs in numbers["costs"]]
        chosen = sorted({0, middles.index(min(middles)), count - 1})
        for colour, place in enumerate(chosen):
            ends = [end for end in numbers["ends"][place] if abs(end) <= 1.6]
            label = Sentence("{size} a step", size=self.sizes[place])
            heights = [_cost(end) + 0.12 * (colour + 1) for end in ends]
            curve.append(Line(label, ends, heights, look="dots", colour=colour))
        every = max(1, self.steps // 200)
        paths = [
            Line(
                "",
                [every * n for n in range(len(numbers["paths"][place]))],
                numbers["paths"][place],
                colour=colour,
            )
            for colour, place in enumerate(chosen)
        ]
        spreads = [spreadOf(costs) for costs in numbers["costs"]]
        lows, middles, highs = map(list, zip(*spreads, strict=True))
        weight = Sentence("weight w")
        labels = [str(size) for size in self.sizes[:count]]
        return [
            CurvesPanel(Sentence("where the runs end"), weight, Sentence("cost"), curve),
            CurvesPanel(Sentence("one run each"), Sentence("steps"), weight, paths),
            BarsPanel(
                Sentence("last cost, by mini-batch"), "", labels, {"": middles},
                {"": (lows, highs)},
            ),
        ]  # fmt: skip


def _cost(weight):
    """Return the mean of the examples' costs, the aₖ adding up to 0."""
    return (weight * weight - 1) ** 2 + TILT * weight + 0.4
