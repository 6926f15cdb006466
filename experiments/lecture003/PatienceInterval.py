"""Patience counted every n epochs: lecture 003, the algorithm of early stopping."""

from math import inf
from statistics import median
from typing import ClassVar

from experiments.Comparison import EXAMPLES, HELP, Comparison, Run, digitsFor
from experiments.trainings import epochsOf, fresh, networkOf
from learning.checks import Sentence
from learning.losses.CategoricalCrossEntropy import CategoricalCrossEntropy
from learning.optimizers.Adam import Adam

NEAR = 0.02
"""The criterion: by how many nats the test may cost more."""


class PatienceInterval(Comparison):
    """Patience: the validation cost is looked at after each epoch, or after every n only.

    It stops where no look within m epochs found a lower one; the weights of the best look count.
    """

    name = "patience-interval"
    lecture = "003"
    title = Sentence("Patience counted every n epochs")
    claim = Sentence(
        "Early stopping may look at the validation set every n epochs only, and stop if the cost "
        "has not fallen for m."
    )
    criterion = Sentence(
        "from few examples and from many, each at its best rate, looking every tenth epoch the "
        "test costs at most 0.02 nats more in the median than looking after each"
    )
    help: ClassVar[dict] = {
        **HELP,
        "counts": EXAMPLES,
        "patience": Sentence("epochs without a lower validation cost"),
    }
    ways: ClassVar[dict] = {
        "10": Sentence("every 10"),
        "1": Sentence("every epoch"),
        "3": Sentence("every 3"),
    }
    better, worse, _ = ways
    quantity = Sentence("test cost at the end (nats)")
    isLowBetter = True

    def __init__(
        self, counts=(100, 1000), rates=(0.003, 0.01, 0.03), epochs=100, seedCount=5, patience=20
    ):
        self.counts, self.rates, self.epochs, self.seedCount = counts, rates, epochs, seedCount
        self.patience = patience

    def learn(self, way, condition, rate, seed):
        """Train 64-64-10, and remember the costs of the best look."""
        training, choosing, test = digitsFor(int(condition))
        network = networkOf(
            [64, 64, 10], fresh(seed), 0.1, loss=CategoricalCrossEntropy(), optimizer=Adam()
        )
        curve, lowest, found, bestEpoch = [network.calcLoss(test)], inf, None, 0
        for epoch in epochsOf(network, training, self.epochs, rate, fresh(seed)):
            curve.append(network.calcLoss(test))
            if epoch % int(way) == 0:
                cost = network.calcLoss(choosing)
                if cost < lowest:
                    lowest, found, bestEpoch = cost, curve[-1], epoch
                elif epoch - bestEpoch >= self.patience:
                    break
        if found is None:  # too few epochs for a single look
            lowest, found = network.calcLoss(choosing), curve[-1]
        return Run(curve + [None] * (self.epochs + 1 - len(curve)), found, lowest)

    def holds(self, numbers, condition):
        """Tell whether the rare looks cost as little."""
        return median(self.gains(numbers, condition)) >= -NEAR
