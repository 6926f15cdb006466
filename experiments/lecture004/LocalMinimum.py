"""Trapped in a local minimum: the sheet's picture, and whether a neuron has one."""

from math import cos, sin
from typing import ClassVar

from Dataset import Dataset
from experiments.data import DATASETS
from experiments.Experiment import Experiment, nobody
from experiments.trainings import costs, fresh, networkOf
from experiments.verdicts import asShown, notShown, underConditions
from learning.checks import Sentence
from learning.engines import VectorizedEngine
from learning.plotting.pictures.panels import CurvesPanel, Line

START, STEPS = -4.2, 60
"""Where the weight starts on the bumpy curve, and how many steps it takes."""

APART, ENOUGH = 0.05, 0.1
"""The neuron's ends are apart if costs differ by more than this part, and one is above so many
nats: near 0 they are still on their way."""


def _height(w):
    return 0.05 * w * w + 0.5 * sin(2 * w) + 0.6


def _slope(w):
    return 0.1 * w + cos(2 * w)


class LocalMinimum(Experiment):
    """Local minimum: a weight on E(w) = w²/20 + sin(2w)/2, and one neuron that learns AND.

    The sheet (004) warns of local minima. The curve has some. The cost of a single logistic neuron
    is convex, and has none: all its starts come down to the same cost. A minimum holds a weight
    if α < 2/E″, about 0.95 here: first trials at 0.9 and 1.5 could not leave it.
    """

    name = "local-minimum"
    lecture = "004"
    title = Sentence("Trapped in a local minimum")
    claim = Sentence(
        "Too low a learning rate risks getting trapped in a local minimum of the cost."
    )
    criterion = Sentence(
        "the lowest rate ends in a higher minimum of the bumpy curve than the best of the others, "
        "and the costs of one logistic neuron from several starts end apart"
    )
    help: ClassVar[dict] = {
        "rates": Sentence("the learning rates, from low to high"),
        "startCount": Sentence("how many starts the neuron has"),
        "epochs": Sentence("epochs"),
    }

    def __init__(self, rates=(0.05, 0.5, 1.0, 2.0, 3.0, 4.0), startCount=6, epochs=400):
        self.rates, self.startCount, self.epochs = rates, startCount, epochs

    def measure(self, generator, watch=nobody):
        """Return `paths`, the weights on the way by rate, and `neuron`, costs for each start."""
        numbers = {"paths": [[START] for _ in self.rates], "neuron": []}
        for step in range(STEPS):
            for rate, path in zip(self.rates, numbers["paths"], strict=True):
                # A rate that goes down to 0 lets the weight rest where it has got to.
                path.append(path[-1] - rate * (1 - step / STEPS) * _slope(path[-1]))
            watch(0.7 * (step + 1) / STEPS, numbers)
        dataset = VectorizedEngine().arrange(Dataset(DATASETS / "and.ds"))
        for start in range(self.startCount):
            network = networkOf([2, 1], generator, weightRange=4.0)
            runs = costs(network, dataset, self.epochs, 2.0, fresh(start), batchSize=4)
            numbers["neuron"].append(runs)
            watch(0.7 + 0.3 * (start + 1) / self.startCount, numbers)
        return numbers

    def verdict(self, numbers):
        """Compare the heights at the ends, and the costs of the neuron."""
        low, *others = (_height(path[-1]) for path in numbers["paths"])
        high = min(others)
        ends = [run[-1] for run in numbers["neuron"]]
        isTrapped, isApart = low > 1.1 * high, max(ends) > (1 + APART) * min(ends)
        if isTrapped and isApart and max(ends) > ENOUGH:
            return asShown(
                Sentence(
                    "on the curve, {low:.2f} against {high:.2f}, and by the neuron too",
                    low=low,
                    high=high,
                )
            )
        if isTrapped:
            return underConditions(
                Sentence(
                    "on the bumpy curve the lowest rate ends at {low:.2f}, another at {high:.2f}; "
                    "one logistic neuron's cost is convex: all its starts end below {end:.3f}",
                    low=low,
                    high=high,
                    end=max(ends) + 0.0005,
                )
            )
        return notShown(
            Sentence(
                "the lowest rate ends at {low:.2f} on the curve, the best of the others at "
                "{high:.2f}",
                low=low,
                high=high,
            )
        )

    def table(self, numbers):
        """Return a row for each rate on the curve, and one for the neuron."""
        rows = [
            [Sentence("curve, rate {rate:g}", rate=rate), _height(START), _height(path[-1])]
            for rate, path in zip(self.rates, numbers["paths"], strict=True)
        ]
        for number, run in enumerate(numbers["neuron"], start=1):
            rows.append([Sentence("neuron, start {number}", number=number), run[0], run[-1]])
        return [[Sentence("descent"), Sentence("first cost"), Sentence("last cost")], *rows]

    def panels(self, numbers):
        """Return the curve with the two paths, and the neuron's costs."""
        ws = [-5 + step / 20 for step in range(201)]
        lines = [Line("E(w)", ws, [_height(w) for w in ws], colour=6)]
        heights = [_height(path[-1]) for path in numbers["paths"]]
        best = heights.index(min(heights[1:] or heights))
        for colour, place in enumerate((0, best)):
            path = numbers["paths"][place]
            label = f"α = {self.rates[place]:g}"
            lines.append(Line(label, path, [_height(w) for w in path], look="dots", colour=colour))
        curve = CurvesPanel(
            Sentence("a bumpy curve"),
            "w",
            Sentence("cost"),
            lines,
            xLimits=(-5, 5),
            yLimits=(0, 2.2),
        )
        runs = [Line("", list(range(len(run))), run) for run in numbers["neuron"]]
        title = Sentence("one logistic neuron learns AND")
        neuron = CurvesPanel(title, Sentence("epochs"), Sentence("training cost (nats)"), runs)
        return [curve, neuron]
