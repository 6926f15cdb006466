"""Different starts all come down to zero: lecture 001, why learning should not work but does."""

from typing import ClassVar

from experiments.data import digits
from experiments.Experiment import Experiment, nobody
from experiments.trainings import costs, fresh, networkOf, seedsOf
from experiments.verdicts import asShown, notShown, spreadOf, underConditions
from learning.activations.ReLU import ReLU
from learning.checks import Sentence
from learning.initializers.He import He
from learning.losses.CategoricalCrossEntropy import CategoricalCrossEntropy
from learning.plotting.pictures.panels import CurvesPanel, Line

ZERO, HILL = 0.01, 10.0
"""The criterion: a cost that counts as zero, in nats, and how much higher it is in between."""

STEPS = 40
"""Places between two ends."""


class DifferentStarts(Experiment):
    """Different starts: the same network from several initialisations, and the cost between ends.

    That the cost is higher between two ends than at either proves that it is not convex: a convex
    one would be below the straight line. A first trial of 80 epochs had ended at 0.011 nats.
    """

    name = "different-starts"
    lecture = "001"
    title = Sentence("Different starts all come down to zero")
    claim = Sentence(
        "The cost is not convex, so that a descent might end in a bad local minimum; and yet it "
        "comes down to zero from everywhere."
    )
    criterion = Sentence(
        "from every start the training cost ends below 0.01 nats, and halfway between two ends it "
        "is ten times as high as at the higher one, for every pair of neighbours"
    )
    help: ClassVar[dict] = {
        "starts": Sentence("how many networks are drawn at random"),
        "hidden": Sentence("hidden neurons"),
        "examples": Sentence("training examples"),
        "epochs": Sentence("epochs"),
        "rate": Sentence("the learning rate"),
    }

    def __init__(self, starts=10, hidden=32, examples=500, epochs=120, rate=0.2):
        self.starts, self.hidden, self.examples = starts, hidden, examples
        self.epochs, self.rate = epochs, rate

    def measure(self, generator, watch=nobody):
        """Return `costs`, for each start by epoch, and `between`, along each way to the next."""
        numbers = {"costs": [], "between": []}
        dataset, ends = digits(self.examples), []
        recipe = {"activation": ReLU(), "initializer": He(), "loss": CategoricalCrossEntropy()}
        for seed in seedsOf(generator, self.starts):
            network = networkOf([64, self.hidden, 10], fresh(seed), **recipe)
            numbers["costs"].append(costs(network, dataset, self.epochs, self.rate, fresh(seed)))
            ends.append(network.state())
            if len(ends) > 1:
                numbers["between"].append(_between(network, *ends[-2:], dataset))
            watch(len(ends) / self.starts, numbers)
        return numbers

    def verdict(self, numbers):
        """Look at the ends, and at the middle of each way between two of them."""
        ends = [run[-1] for run in numbers["costs"]]
        arrived = sum(end is not None and end < ZERO for end in ends)
        ratios = [row[len(row) // 2] / max(row[0], row[-1]) for row in numbers["between"]]
        hills = sum(ratio >= HILL for ratio in ratios)
        reason = Sentence(
            "{arrived} of {count} starts end below {zero:g} nats; halfway between neighbours the "
            "cost is {ratio:.0f} times that of the ends, ten times or more for {hills} of {ways}",
            arrived=arrived,
            count=len(ends),
            zero=ZERO,
            ratio=spreadOf(ratios)[1] if ratios else 1,
            hills=hills,
            ways=len(ratios),
        )
        if arrived == len(ends) and ratios and hills == len(ratios):
            return asShown(reason)
        return underConditions(reason) if arrived else notShown(reason)

    def table(self, numbers):
        """Return a row for each start."""
        middles = [None, *(row[len(row) // 2] for row in numbers["between"])]
        header = [Sentence("start"), Sentence("first cost"), Sentence("last cost")]
        rows = zip(numbers["costs"], middles, strict=True)
        return [
            [*header, Sentence("halfway from the one before")],
            *([place, run[0], run[-1], middle] for place, (run, middle) in enumerate(rows, 1)),
        ]

    def panels(self, numbers):
        """Return the costs by epoch, and along the ways between ends."""
        runs = [
            Line("", list(range(len(run))), run, colour=place)
            for place, run in enumerate(numbers["costs"])
        ]
        places = [step / STEPS for step in range(STEPS + 1)]
        ways = [Line("", places, row, colour=n) for n, row in enumerate(numbers["between"])]
        cost = Sentence("training cost (nats)")
        across = Sentence("from one end (0) to the next (1)")
        return [
            CurvesPanel(
                Sentence("from every start"), Sentence("epochs"), cost, runs,
                [(ZERO, Sentence("target"))], yLog=True,
            ),
            CurvesPanel(Sentence("between two ends: hills"), across, cost, ways, yLog=True),
        ]  # fmt: skip


def _between(network, first, second, dataset):
    """Return the costs on the straight line between two sets of weights; the second stays."""
    found = []
    for step in range(STEPS + 1):
        part = step / STEPS
        mixed = [
            (word, [(1 - part) * a + part * b for a, b in zip(row, other, strict=True)])
            for (word, row), (_, other) in zip(first, second, strict=True)
        ]
        network.restore(mixed)
        found.append(network.calcLoss(dataset))
    network.restore(second)
    return found
