"""Where dropout is applied, and that it is off at validation: lecture 003."""

from typing import ClassVar

from experiments.Comparison import EXAMPLES, HELP, Comparison, Run, digitsFor
from experiments.trainings import epochsOf, fresh, networkOf
from experiments.verdicts import SHOWN, underConditions
from learning.checks import Sentence
from learning.layers.Dropout import Dropout
from learning.losses.CategoricalCrossEntropy import CategoricalCrossEntropy
from learning.optimizers.Adam import Adam


class DropoutPlace(Comparison):
    """Dropout's place: none, after every hidden layer, after the last one, and left on in the test.

    All are trained for as many epochs, with the same p.

    A first run had 0.003 in place of the rate 0.03, and taught few examples in fewer steps.
    """

    name = "dropout-place"
    lecture = "003"
    title = Sentence("Where dropout belongs, and when")
    claim = Sentence(
        "Dropout belongs before the output layer rather than everywhere, and is to be off at "
        "validation."
    )
    criterion = Sentence(
        "from few examples and from many, each at its best rate, the test costs less with dropout "
        "before the output layer than everywhere, and less with it off than on, whatever the seed"
    )
    help: ClassVar[dict] = {
        **HELP,
        "counts": EXAMPLES,
        "probability": Sentence("the probability of being dropped, below 1"),
    }
    ways: ClassVar[dict] = {
        "last": Sentence("before the outputs"),
        "everywhere": Sentence("everywhere"),
        "none": Sentence("no dropout"),
        "on": Sentence("on in the test"),
    }
    better, worse, *_ = ways
    quantity = Sentence("test cost at the end (nats)")
    isLowBetter = True

    def __init__(
        self, counts=(100, 1000), rates=(0.01, 0.03), epochs=25, seedCount=5, probability=0.5
    ):
        self.counts, self.rates, self.epochs, self.seedCount = counts, rates, epochs, seedCount
        self.probability = probability

    def learn(self, way, condition, rate, seed):
        """Train 64-64-64-10; few examples in more epochs."""
        training, choosing, test = digitsFor(int(condition))
        epochs = self.epochs * min(3, 1000 // int(condition))
        layer = Dropout(self.probability)
        hidden = {"none": [64, 64], "everywhere": [64, layer, 64, layer]}
        sizes = [64, *hidden.get(way, [64, 64, layer]), 10]
        network = networkOf(
            sizes, fresh(seed), 0.3, loss=CategoricalCrossEntropy(), optimizer=Adam()
        )

        def cost(dataset):
            if way == "on":
                return network.calcTrainingCost(dataset.all)
            return network.calcLoss(dataset)

        curve = [cost(test)]
        for _ in epochsOf(network, training, epochs, rate, fresh(seed)):
            curve.append(cost(test))
        return Run(curve, curve[-1], network.calcLoss(choosing))

    def verdict(self, numbers):
        """Compare the places, and whether it is better off than on, under each condition."""
        verdict = super().verdict(numbers)
        off = [min(self.gains(numbers, c, "last", "on")) > 0 for c in self.conditions()]
        isOff = all(off)
        reason = Sentence(
            "{words}; left on in the test it costs more with every seed: {answer}",
            words=verdict.reason,
            answer=Sentence("yes") if isOff else Sentence("no"),
        )
        if verdict.kind == SHOWN and not isOff:
            return underConditions(reason)
        if verdict.kind != SHOWN and isOff:  # one half of the claim is true
            return underConditions(reason)
        return verdict._replace(reason=reason)
