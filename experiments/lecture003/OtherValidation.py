"""A validation set that was drawn otherwise than the training set: lecture 003."""

from random import Random
from typing import ClassVar

from experiments.Comparison import EXAMPLES, HELP, Comparison, Run, digitsFor
from experiments.data import digits
from experiments.trainings import accuracy, epochsOf, fresh, networkOf
from learning.augmentations.Augmentations import Augmentations
from learning.checks import Sentence
from learning.engines import VectorizedEngine
from learning.losses.CategoricalCrossEntropy import CategoricalCrossEntropy


class OtherValidation(Comparison):
    """Another validation set: the same network reads digits drawn as those that it learned, or not.

    The others are moved and turned a little. First grids ended at 1 and at 3, the best rates.
    """

    name = "other-validation"
    lecture = "003"
    title = Sentence("A validation set drawn otherwise")
    claim = Sentence(
        "The validation does not follow the training if its examples were drawn otherwise."
    )
    criterion = Sentence(
        "whatever the seed, less is read of digits that were moved and turned than of those drawn "
        "alike, from few examples and from many"
    )
    help: ClassVar[dict] = {
        **HELP,
        "counts": EXAMPLES,
        "augment": Sentence("how the others are drawn, as `--augment` has it"),
    }
    ways: ClassVar[dict] = {"alike": Sentence("drawn alike"), "other": Sentence("drawn otherwise")}
    better, worse = ways
    quantity = Sentence("part of the validation set that is read")
    curve = Sentence("validation cost (nats)")

    def __init__(
        self,
        counts=(100, 1000),
        rates=(1.0, 3.0, 10.0),
        epochs=20,
        seedCount=5,
        augment="shift+rotate",
    ):
        self.counts, self.rates, self.epochs, self.seedCount = counts, rates, epochs, seedCount
        self.augment = augment

    def learn(self, way, condition, rate, seed):
        """Train 64-32-10, and look at either validation set."""
        training, choosing, _ = digitsFor(int(condition))
        seen = digits(name="testDigits.ds")
        if way == "other":
            seen = VectorizedEngine().augment(seen, Augmentations.read(self.augment), Random(1))
        network = networkOf([64, 32, 10], fresh(seed), 0.1, loss=CategoricalCrossEntropy())
        curve = [network.calcLoss(seen)]
        for _ in epochsOf(network, training, self.epochs, rate, fresh(seed)):
            curve.append(network.calcLoss(seen))
        return Run(curve, accuracy(network, seen, training), network.calcLoss(choosing))
