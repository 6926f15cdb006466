"""The hidden layer projects to where the classes are separable: lecture 000, the plane bent."""

from typing import ClassVar

from experiments.Experiment import Experiment, nobody
from experiments.planes import answersOver, corners, extentOf, pointsOf
from experiments.trainings import accuracy, epochsOf, fresh, networkOf, seedsOf
from experiments.verdicts import asShown, notShown, underConditions
from learning.activations.Tanh import Tanh
from learning.checks import Sentence
from learning.initializers.Xavier import Xavier
from learning.losses.CrossEntropy import CrossEntropy
from learning.optimizers.Adam import Adam
from learning.plotting.pictures.panels import Line, PlanePanel

LINEAR, PROJECTED = 0.8, 0.95
"""The criterion: what a line reads at most, and one behind the hidden layer at least."""

SMALL = 0.02
"""The penalty that keeps weights small: saturated neurons would leave nothing of the plane."""

LINES = 11
"""Lines of the plane that are drawn bent, each way."""


class BentPlane(Experiment):
    """The plane bent: four clouds as those of XOR, and where two hidden neurons move them.

    What the output neuron sees are the outputs of the two: there a line is enough.
    """

    name = "bent-plane"
    lecture = "000"
    title = Sentence("A hidden layer bends the plane")
    claim = Sentence(
        "The hidden layer projects the inputs to where the classes are linearly separable."
    )
    criterion = Sentence(
        "a neuron on the inputs reads at most 80 % of the points, and one behind two hidden "
        "neurons 95 % of them, whatever the seed"
    )
    help: ClassVar[dict] = {
        "count": Sentence("how many points"),
        "epochs": Sentence("epochs"),
        "rate": Sentence("learning rate"),
        "seedCount": Sentence("how many networks are drawn at random"),
    }

    def __init__(self, count=120, epochs=120, rate=0.03, seedCount=5):
        self.count, self.epochs, self.rate, self.seedCount = count, epochs, rate, seedCount

    def measure(self, generator, watch=nobody):
        """Return the parts read by a `line` and `behind` the hidden layer, by seed, and planes.

        These are of the first seed that comes to 95 %, or the first: `answers`, `points`, `moved`
        (the points), `grid` (bent lines), `edge` (the weights of the output neuron).
        """
        numbers = {"line": [], "behind": [], "plane": {}}
        seeds = seedsOf(generator, self.seedCount)
        for done, seed in enumerate(seeds, start=1):
            dataset = corners(self.count, fresh(seed))
            for name, hidden in (("line", []), ("behind", [2])):
                network = self._trained(hidden, dataset, seed)
                numbers[name].append(accuracy(network, dataset))
            watch(0.5 * done / len(seeds))
        read = numbers["behind"]
        shown = next(
            (seed for seed, part in zip(seeds, read, strict=True) if part >= PROJECTED), seeds[0]
        )
        dataset = corners(self.count, fresh(shown))

        def look(network, epoch):
            numbers["plane"] = _planeOf(network, dataset)
            watch(0.5 + 0.5 * epoch / self.epochs, numbers)

        self._trained([2], dataset, shown, look)
        return numbers

    def _trained(self, hidden, dataset, seed, look=None):
        network = networkOf(
            [2, *hidden, 1],
            fresh(seed),
            activation=Tanh(),
            initializer=Xavier(),
            loss=CrossEntropy(),
            optimizer=Adam(),
            l2=SMALL,
        )
        every = max(1, self.epochs // 60)
        for epoch in epochsOf(network, dataset, self.epochs, self.rate, fresh(seed), 16):
            if look is not None and (epoch % every == 0 or epoch == self.epochs):
                look(network, epoch)
        return network

    def verdict(self, numbers):
        """Compare both, whatever the seed."""
        line, behind = max(numbers["line"]), numbers["behind"]
        count = sum(part >= PROJECTED for part in behind)
        reason = Sentence(
            "a line on the inputs reads {line:.0%} at most; behind two hidden neurons one reads "
            "{low:.0%} to {high:.0%}, with {count} of {all} seeds 95 % or more",
            line=line,
            low=min(behind),
            high=max(behind),
            count=count,
            all=len(behind),
        )
        if line > LINEAR or not count:
            return notShown(reason)
        return asShown(reason) if count == len(behind) else underConditions(reason)

    def table(self, numbers):
        """Return a row for each seed."""
        header = [Sentence("seed"), Sentence("a line on the inputs"), Sentence("hidden layer")]
        pairs = zip(numbers["line"], numbers["behind"], strict=True)
        return [header, *([str(n), line, behind] for n, (line, behind) in enumerate(pairs, 1))]

    def panels(self, numbers):
        """Return the plane of the inputs, and the same plane as the output neuron sees it."""
        plane = numbers["plane"]
        if not plane:
            return []
        sides = (-1.15, 1.15, -1.15, 1.15)
        bent = [Line("", xs, ys, colour=5) for xs, ys in plane["grid"]]
        return [
            PlanePanel(
                Sentence("the inputs"),
                plane["extent"],
                plane["answers"],
                plane["points"],
                x="x₁",
                y="x₂",
            ),
            PlanePanel(
                Sentence("the outputs of the hidden layer"),
                sides,
                [],
                plane["moved"],
                [*bent, Line("", *plane["edge"], colour=6)],
                x="h₁",
                y="h₂",
            ),
        ]


def _planeOf(network, dataset):
    """Return what is drawn of a network with two hidden neurons."""
    extent = extentOf(dataset)
    left, right, bottom, top = extent
    hidden, output = network.layers[1], network.layers[2][0]

    def moved(x, y):
        network.activate([x, y])
        return tuple(float(neuron.output) for neuron in hidden)

    grid = []
    parts = [step / (LINES - 1) for step in range(LINES)]
    for u in parts:
        x, y = left + (right - left) * u, bottom + (top - bottom) * u
        grid.append([moved(x, bottom + (top - bottom) * v) for v in parts])
        grid.append([moved(left + (right - left) * v, y) for v in parts])
    points = pointsOf(dataset)
    bias, first, second = (float(weight) for weight in output.weights)
    return {
        "extent": extent,
        "answers": answersOver(network, extent, 30),
        "points": points,
        "moved": [(*moved(x, y), label) for x, y, label in points],
        "grid": [tuple(map(list, zip(*line, strict=True))) for line in grid],
        "edge": _edge(bias, first, second),
    }


def _edge(bias, first, second, reach=3.0):
    """Return two points of the line bias + first·h₁ + second·h₂ = 0, as xs and ys."""
    length = first * first + second * second or 1.0
    x, y = -bias * first / length, -bias * second / length
    scale = reach / length**0.5
    return [x - scale * second, x + scale * second], [y + scale * first, y - scale * first]
