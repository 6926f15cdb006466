"""Optimisers race on the digits: lecture 000, the same race as on surfaces."""

from typing import ClassVar

from experiments.Comparison import EXAMPLES, HELP, Comparison, arrivalRun
from experiments.verdicts import asShown, notShown, underConditions
from learning.checks import Sentence
from learning.optimizers import OPTIMIZERS


class DigitsRace(Comparison):
    """Digits race: epochs until the training cost is below a target, each at its best rate.

    A first grid, 0.003 to 3, had the best rate of plain descent at its end; now it goes to 10.
    """

    name = "digits-race"
    lecture = "000"
    title = Sentence("The optimisers race on the digits")
    claim = Sentence(
        "Momentum and rates of one's own for each weight bring a network down faster than plain "
        "gradient descent."
    )
    criterion = Sentence(
        "each at its best rate, momentum and Adam take fewer epochs to the target than plain "
        "descent, whatever the seed"
    )
    help: ClassVar[dict] = {
        **HELP,
        "count": EXAMPLES,
        "target": Sentence("the training cost to arrive at"),
    }
    ways: ClassVar[dict] = {
        "sgd": Sentence("plain"),
        "momentum": "momentum",
        "nesterov": "Nesterov",
        "adagrad": "Adagrad",
        "rmsprop": "RMSProp",
        "adam": "Adam",
    }
    better, worse = "adam", "sgd"
    quantity = Sentence("epochs to the target")
    curve = Sentence("training cost (nats)")
    isLowBetter = True

    def __init__(
        self,
        count=600,
        rates=(0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0),
        epochs=40,
        seedCount=3,
        target=0.1,
    ):
        self.count, self.rates, self.epochs = count, rates, epochs
        self.seedCount, self.target = seedCount, target

    def conditions(self):
        """Return the only one: the target."""
        return {"": Sentence("to {target:g} nats", target=self.target)}

    def learn(self, way, condition, rate, seed):
        """Train 64-32-10, until it arrives."""
        return arrivalRun([64, 32, 10], self, rate, seed, optimizer=OPTIMIZERS.read(way))

    def verdict(self, numbers):
        """Compare both with plain descent, seed by seed."""
        isAhead = [min(self.gains(numbers, "", way, "sgd")) > 0 for way in ("momentum", "adam")]
        medians = {way: self.middle(numbers, "", way) for way in ("sgd", "momentum", "adam")}
        reason = Sentence(
            "plain descent takes {sgd} epochs, momentum {momentum}, Adam {adam}; ahead with every "
            "seed: momentum {first}, Adam {second}",
            first=Sentence("yes") if isAhead[0] else Sentence("no"),
            second=Sentence("yes") if isAhead[1] else Sentence("no"),
            **medians,
        )
        if all(isAhead):
            return asShown(reason)
        return underConditions(reason) if any(isAhead) else notShown(reason)
