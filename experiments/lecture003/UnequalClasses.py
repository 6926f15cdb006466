"""Classes in unequal proportion, and resampling: lecture 003, the validation does not follow."""

from typing import ClassVar

from Dataset import Dataset
from experiments.Comparison import HELP, Comparison, digitsFor, digitsRun
from experiments.trainings import fresh
from learning.checks import Sentence
from learning.data.resampling import resampled
from learning.engines import VectorizedEngine


class UnequalClasses(Comparison):
    """Unequal classes: of five digits only a few examples are kept; the test set has all alike.

    Over-sampling draws them again until there are as many, under-sampling drops the others.
    All take as many steps. A first run took more after over-sampling, and its grid ended at 3.
    """

    name = "unequal-classes"
    lecture = "003"
    title = Sentence("Classes in unequal proportion")
    claim = Sentence(
        "Where the classes of the training set have other proportions than those of the "
        "validation, resampling them helps."
    )
    criterion = Sentence(
        "whether one in twenty or one in five is kept of the digits 5 to 9, more of the test set "
        "is read after over-sampling, each at its best rate, whatever the seed"
    )
    help: ClassVar[dict] = {
        **HELP,
        "kept": Sentence("of how many of the digits 5 to 9 one is kept"),
    }
    ways: ClassVar[dict] = {
        "over": Sentence("over-sampled"),
        "asIs": Sentence("as they are"),
        "under": Sentence("under-sampled"),
    }
    better, worse, _ = ways

    def __init__(self, kept=(5, 20), rates=(0.3, 1.0, 3.0, 10.0), epochs=25, seedCount=5):
        self.kept, self.rates, self.epochs, self.seedCount = kept, rates, epochs, seedCount

    def conditions(self):
        """Return of how many digits one is kept."""
        return {str(count): Sentence("one of {count} kept", count=count) for count in self.kept}

    def learn(self, way, condition, rate, seed):
        """Train 64-32-10."""
        whole, choosing, test = digitsFor()
        dice = fresh(seed)
        examples = [
            example
            for example in whole.examples
            if example.outputs.index(1) < 5 or dice.randrange(int(condition)) == 0
        ]
        dataset = Dataset.fromExamples(examples)
        if way != "asIs":
            dataset = resampled(dataset, way, dice)
        sets = VectorizedEngine().arrange(dataset), choosing, test
        steps, each = 32 * self.epochs, -(-len(dataset.examples) // 32)
        return digitsRun([64, 32, 10], sets, steps // each, rate, seed)
