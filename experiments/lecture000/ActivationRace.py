"""Activations race to a training cost: lecture 000, ReLU converges five to ten times faster."""

from statistics import median
from typing import ClassVar

from experiments.Comparison import EXAMPLES, HELP, Comparison, arrivalRun
from experiments.verdicts import asShown, notShown, underConditions
from learning.activations import ACTIVATIONS
from learning.checks import Sentence
from learning.initializers.He import He
from learning.initializers.Xavier import Xavier

TIMES = 5
"""So many times fewer epochs is what the lecture says at least."""


class ActivationRace(Comparison):
    """Activations race: epochs until the training cost is below a target, each at its best rate.

    The sigmoids and tanh start from Xavier's weights, the others from He's.
    A first grid, 0.01 to 3, had the sigmoid's best rate at its end; now it goes from 0.03 to 10.
    """

    name = "activation-race"
    lecture = "000"
    title = Sentence("ReLU and its kin race sigmoids")
    claim = Sentence("ReLU and its kin converge five to ten times faster than sigmoid and tanh.")
    criterion = Sentence(
        "each at its best rate, the sigmoid and tanh take five times as many epochs as ReLU or "
        "more, in the median, and more with every seed; who never arrives takes infinitely many"
    )
    help: ClassVar[dict] = {
        **HELP,
        "count": EXAMPLES,
        "target": Sentence("the training cost to arrive at"),
    }
    isLong = True
    ways: ClassVar[dict] = {
        "relu": "ReLU",
        "logistic": "sigmoid",
        "tanh": "tanh",
        "leaky-relu": "leaky ReLU",
        "prelu": "PReLU",
        "elu": "ELU",
    }
    better, worse, *_ = ways
    quantity = Sentence("epochs to the target")
    curve = Sentence("training cost (nats)")
    isLowBetter = True

    def __init__(
        self,
        count=600,
        rates=(0.03, 0.1, 0.3, 1.0, 3.0, 10.0),
        epochs=60,
        seedCount=3,
        target=0.1,
    ):
        self.count, self.rates, self.epochs = count, rates, epochs
        self.seedCount, self.target = seedCount, target

    def conditions(self):
        """Return the only one: the target."""
        return {"": Sentence("to {target:g} nats", target=self.target)}

    def learn(self, way, condition, rate, seed):
        """Train 64-32-32-32-10, until it arrives."""
        start = Xavier() if way in ("logistic", "tanh") else He()
        return arrivalRun(
            [64, 32, 32, 32, 10], self, rate, seed,
            activation=ACTIVATIONS.read(way), initializer=start,
        )  # fmt: skip

    def verdict(self, numbers):
        """Compare epochs in the median, and seed by seed."""
        took = {}
        for way in ("relu", "logistic", "tanh"):
            ends = self.ends(numbers, "", way)
            took[way] = [float("inf") if end is None else end for end in ends]
        relu = median(took["relu"])
        if relu == float("inf"):
            return notShown(Sentence("ReLU never arrives"))
        ratios = [median(took[way]) / relu for way in ("logistic", "tanh")]
        isAhead = [min(self.gains(numbers, "", "relu", way)) > 0 for way in ("logistic", "tanh")]
        reason = Sentence(
            "ReLU takes {relu:g} epochs, the sigmoid {logistic:.3g} times and tanh {tanh:.3g} "
            "times as many; ahead with every seed: of the sigmoid {first}, of tanh {second}",
            relu=relu,
            logistic=ratios[0],
            tanh=ratios[1],
            first=Sentence("yes") if isAhead[0] else Sentence("no"),
            second=Sentence("yes") if isAhead[1] else Sentence("no"),
        )
        if all(isAhead) and min(ratios) >= TIMES:
            return asShown(reason)
        return underConditions(reason) if any(isAhead) else notShown(reason)
