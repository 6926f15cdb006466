"""Adaptive methods where inputs are rare: lecture 003, optimisers."""

from functools import cache
from typing import ClassVar

from Dataset import Dataset, Example
from experiments.Comparison import HELP, Comparison, Run
from experiments.trainings import epochsOf, fresh, networkOf
from learning.checks import Sentence
from learning.engines import VectorizedEngine
from learning.losses.CrossEntropy import CrossEntropy
from learning.optimizers import OPTIMIZERS

FREQUENT, RARE = 10, 10
"""So many inputs are there in each example, drawn from N(0, 1), or are 0 in most."""

EXAMPLES = 1500


class RareInputs(Comparison):
    """Rare inputs: one neuron learns the sign of a weighted sum of ten inputs and ten rare ones.

    Half the weights of the neuron that labels the examples belong to inputs that are 0 but in a few
    of them; how it answers to these is what counts, on new examples.
    A first grid, 0.01 to 3, had its best rates at its end; now it goes from 0.1 to 30.
    """

    name = "rare-inputs"
    lecture = "003"
    title = Sentence("Adaptive methods where inputs are rare")
    claim = Sentence(
        "Adagrad and its kin suit rare inputs: they take account of how often a weight is used."
    )
    criterion = Sentence(
        "each at its best rate, Adagrad's test cost on examples with a rare input is lower than "
        "plain descent's, whatever the seed, where one example in a hundred has each of them, and "
        "where one in twenty"
    )
    help: ClassVar[dict] = {
        **HELP,
        "every": Sentence("in one of how many examples a rare input is not 0"),
    }
    ways: ClassVar[dict] = {
        "adagrad": Sentence("Adagrad"),
        "sgd": Sentence("plain"),
        "adam": Sentence("Adam"),
    }
    better, worse, _ = ways
    quantity = Sentence("test cost where a rare input is not 0 (nats)")
    curve = quantity
    isLowBetter = True

    def __init__(
        self, every=(20, 100), rates=(0.1, 0.3, 1.0, 3.0, 10.0, 30.0), epochs=10, seedCount=5
    ):
        self.every, self.rates, self.epochs, self.seedCount = every, rates, epochs, seedCount

    def conditions(self):
        """Return how rare the inputs are."""
        return {str(count): Sentence("one in {count}", count=count) for count in self.every}

    def learn(self, way, condition, rate, seed):
        """Train a neuron."""
        training, choosing, test = _setsOf(seed, int(condition))
        dice = fresh(seed)
        network = networkOf(
            [FREQUENT + RARE, 1],
            dice,
            0.1,
            loss=CrossEntropy(),
            optimizer=OPTIMIZERS.read(way),
        )
        curve = [network.calcLoss(test)]
        for _ in epochsOf(network, training, self.epochs, rate, dice):
            curve.append(network.calcLoss(test))
        return Run(curve, curve[-1], network.calcLoss(choosing))


@cache
def _setsOf(seed, every):
    """Return (examples to learn from, to choose by, to look at); the teacher is drawn as well."""
    dice = fresh(seed)
    teacher = [dice.gauss(0, 1) for _ in range(FREQUENT)]
    teacher += [4 * dice.gauss(0, 1) for _ in range(RARE)]
    training, choosing = (_drawn(teacher, every, dice) for _ in range(2))
    return training, choosing, _drawn(teacher, every, dice, isRare=True)


def _drawn(teacher, every, dice, isRare=False):
    """Return examples that the teacher labels; with `isRare` each has a rare input."""
    examples = []
    while len(examples) < EXAMPLES:
        inputs = [dice.gauss(0, 1) for _ in range(FREQUENT)]
        inputs += [dice.gauss(0, 1) if dice.randrange(every) == 0 else 0.0 for _ in range(RARE)]
        if isRare and not any(inputs[FREQUENT:]):
            continue
        total = sum(weight * value for weight, value in zip(teacher, inputs, strict=True))
        examples.append(Example(inputs, [float(total > 0)]))
    return VectorizedEngine().arrange(Dataset.fromExamples(examples))
