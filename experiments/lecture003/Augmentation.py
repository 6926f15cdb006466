"""Images that are varied at each presentation: lecture 003, against over-fitting."""

from typing import ClassVar

from experiments.Comparison import EXAMPLES, HELP, Comparison, digitsFor, digitsRun
from learning.augmentations.Augmentations import Augmentations
from learning.checks import Sentence
from learning.optimizers.Adam import Adam


class Augmentation(Comparison):
    """Augmentation: networks learn digits as they are, or varied anew in each epoch.

    A first run had shift+rotate alone, by 1 pixel and 10°, and read less with it; the kinds are
    apart since.
    """

    name = "augmentation"
    lecture = "003"
    title = Sentence("Images varied at each presentation")
    claim = Sentence(
        "A network that over-fits reads more of what it has not seen if its images are varied at "
        "each presentation."
    )
    criterion = Sentence(
        "whether images are noisy, turned or moved, each at its best rate, more of the test set is "
        "read with varied images, whatever the seed"
    )
    help: ClassVar[dict] = {
        **HELP,
        "kinds": Sentence("how images are varied, as `--augment` has it"),
        "count": EXAMPLES,
    }
    ways: ClassVar[dict] = {"varied": Sentence("varied"), "plain": Sentence("as they are")}
    better, worse = ways

    def __init__(
        self,
        kinds=("noise", "rotate:degrees=5", "shift"),
        count=200,
        rates=(0.003, 0.01, 0.03),
        epochs=60,
        seedCount=5,
    ):
        self.kinds, self.count, self.rates = kinds, count, rates
        self.epochs, self.seedCount = epochs, seedCount

    def conditions(self):
        """Return how images are varied."""
        return {kind: kind for kind in self.kinds}

    def learn(self, way, condition, rate, seed):
        """Train 64-32-10."""
        sets = digitsFor(self.count)
        augment = Augmentations.read(condition) if way == "varied" else None
        return digitsRun(
            [64, 32, 10], sets, self.epochs, rate, seed, augment=augment, optimizer=Adam()
        )
