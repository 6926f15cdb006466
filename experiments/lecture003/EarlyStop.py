"""Early stopping with patience: lecture 003, against over-fitting."""

from typing import ClassVar

from experiments.Comparison import EXAMPLES, HELP, Comparison, Run, digitsFor
from experiments.trainings import epochsOf, fresh, networkOf
from learning.checks import Sentence
from learning.losses.CategoricalCrossEntropy import CategoricalCrossEntropy
from learning.optimizers.Adam import Adam
from learning.training.EarlyStopping import EarlyStopping


class EarlyStop(Comparison):
    """Early stopping: the weights of the lowest validation cost, and those of the last epoch.

    A run stops `patience` epochs after its lowest validation cost; its curve goes on no more.
    """

    name = "early-stopping"
    lecture = "003"
    title = Sentence("Early stopping with patience")
    claim = Sentence(
        "Stopping once the validation cost has not fallen for some epochs avoids over-fitting."
    )
    criterion = Sentence(
        "from few examples and from many, each at its best rate, the test costs less with the "
        "weights of the stop than with those of the last epoch, whatever the seed"
    )
    help: ClassVar[dict] = {
        **HELP,
        "counts": EXAMPLES,
        "patience": Sentence("epochs without a lower validation cost"),
    }
    ways: ClassVar[dict] = {"stopped": Sentence("stopped"), "last": Sentence("to the end")}
    better, worse = ways
    quantity = Sentence("test cost at the end (nats)")
    isLowBetter = True

    def __init__(
        self, counts=(100, 1000), rates=(0.003, 0.01, 0.03), epochs=120, seedCount=5, patience=10
    ):
        self.counts, self.rates, self.epochs, self.seedCount = counts, rates, epochs, seedCount
        self.patience = patience

    def learn(self, way, condition, rate, seed):
        """Train 64-64-10, and give the best weights back where it stops."""
        training, choosing, test = digitsFor(int(condition))
        network = networkOf(
            [64, 64, 10], fresh(seed), 0.1, loss=CategoricalCrossEntropy(), optimizer=Adam()
        )
        stopping = EarlyStopping(network, self.patience)
        curve = [network.calcLoss(test)]
        for epoch in epochsOf(network, training, self.epochs, rate, fresh(seed)):
            curve.append(network.calcLoss(test))
            if way == "stopped":
                stopping.observe(epoch, network.calcLoss(choosing))
                if stopping.isOver(epoch):
                    break
        if way == "stopped":
            stopping.giveBack()
        curve += [None] * (self.epochs + 1 - len(curve))
        return Run(curve, network.calcLoss(test), network.calcLoss(choosing))
