"""A fresh order of the examples in each epoch: lecture 003, epochs."""

from typing import ClassVar

from experiments.Comparison import HELP, LEARNED, Comparison, Run, digitsFor
from experiments.trainings import accuracy, fresh, networkOf
from learning.checks import Sentence
from learning.losses.CategoricalCrossEntropy import CategoricalCrossEntropy


class FreshOrder(Comparison):
    """Order: digits shown in an order drawn anew for each epoch, drawn once, or by their class.

    A first grid ended at 1, the best rate of mini-batches; now it goes on to 3.
    """

    name = "fresh-order"
    lecture = "003"
    title = Sentence("A fresh order in each epoch")
    claim = Sentence("Examples are best shown in an order that is drawn afresh for each epoch.")
    criterion = Sentence(
        "with mini-batches and one example at a time, each at its best rate, more of the test set "
        "is read than from an order that is drawn once, whatever the seed"
    )
    help: ClassVar[dict] = {**HELP, "batchSizes": Sentence("examples in a mini-batch")}
    ways: ClassVar[dict] = {
        "fresh": Sentence("fresh"),
        "fixed": Sentence("drawn once"),
        "sorted": Sentence("by class"),
    }
    better, worse, _ = ways

    def __init__(self, batchSizes=(1, 32), rates=(0.1, 0.3, 1.0, 3.0), epochs=5, seedCount=5):
        self.batchSizes, self.rates, self.epochs = batchSizes, rates, epochs
        self.seedCount = seedCount

    def conditions(self):
        """Return the sizes of mini-batches."""
        return {
            str(size): Sentence("mini-batches of {count}", count=size) for size in self.batchSizes
        }

    def learn(self, way, condition, rate, seed):
        """Train 64-16-10."""
        training, choosing, test = digitsFor()
        dice, size = fresh(seed), int(condition)
        network = networkOf([64, 16, 10], dice, 0.1, loss=CategoricalCrossEntropy())
        order = dice.sample(range(LEARNED), LEARNED)
        if way == "sorted":
            labels = [outputs.index(1) for _, outputs in training.examples]
            order = sorted(range(LEARNED), key=lambda place: labels[place])
        curve = [network.calcLoss(test)]
        for _ in range(self.epochs):
            if way == "fresh":
                dice.shuffle(order)
            for batch in training.batches(order, size):
                network.learnBatch(batch, rate)
            curve.append(network.calcLoss(test))
        return Run(curve, accuracy(network, test, training), network.calcLoss(choosing))
