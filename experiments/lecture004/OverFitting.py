"""A low training cost without a low test cost: the sheet's test set, and why there is one."""

from statistics import median
from typing import ClassVar

from experiments.data import digits
from experiments.Experiment import Experiment, nobody
from experiments.trainings import epochsOf, fresh, networkOf, seedsOf
from experiments.verdicts import asShown, notShown, spreadOf, underConditions
from learning.checks import Sentence
from learning.losses.CategoricalCrossEntropy import CategoricalCrossEntropy
from learning.optimizers.Adam import Adam
from learning.plotting.pictures.panels import CurvesPanel, Line


class OverFitting(Experiment):
    """Over-fitting: networks learn a few digits and are tested on others, by how many they saw."""

    name = "over-fitting"
    lecture = "004"
    title = Sentence("A low training cost is no low test cost")
    claim = Sentence(
        "A network is to be judged on a second set: a low training cost is not yet a low test cost."
    )
    criterion = Sentence(
        "whatever the seed, with the fewest examples the training cost is below 0.05 nats and the "
        "test cost ten times as high, and with the most the gap is smaller"
    )
    help: ClassVar[dict] = {
        "counts": Sentence("how many training examples, from few to many"),
        "hidden": Sentence("hidden neurons"),
        "steps": Sentence("steps of mini-batches"),
        "seedCount": Sentence("how many networks are drawn at random"),
    }

    def __init__(self, counts=(20, 50, 150, 500, 1500), hidden=64, steps=400, seedCount=3):
        self.counts, self.hidden, self.steps, self.seedCount = counts, hidden, steps, seedCount

    def measure(self, generator, watch=nobody):
        """Return `training` and `test`, for each count the costs of each seed."""
        seeds = seedsOf(generator, self.seedCount)
        test = digits(name="testDigits.ds")
        numbers = {"training": [], "test": []}
        for done, count in enumerate(self.counts, start=1):
            pairs = [self._costs(digits(count), test, seed) for seed in seeds]
            for name, values in zip(numbers, zip(*pairs, strict=True), strict=True):
                numbers[name].append(list(values))
            watch(done / len(self.counts), numbers)
        return numbers

    def _costs(self, training, test, seed):
        network = networkOf(
            [64, self.hidden, 10],
            fresh(seed),
            loss=CategoricalCrossEntropy(),
            optimizer=Adam(),
            weightRange=0.1,
        )
        epochs = -(-self.steps * 32 // max(32, len(training.examples)))
        for _ in epochsOf(network, training, epochs, 0.01, fresh(seed)):
            pass
        return network.calcLoss(training), network.calcLoss(test)

    def verdict(self, numbers):
        """Compare the gaps of the fewest and the most examples."""
        training, test = numbers["training"], numbers["test"]
        isLow = max(training[0]) < 0.05
        isFar = all(t > 10 * low for low, t in zip(training[0], test[0], strict=True))
        gaps = [
            [b - a for a, b in zip(*row, strict=True)]
            for row in ((training[0], test[0]), (training[-1], test[-1]))
        ]
        narrows = min(gaps[0]) > max(gaps[1])
        values = median(training[0]), median(test[0]), median(test[-1])
        if isLow and isFar and narrows:
            return asShown(
                Sentence(
                    "with {few} examples {low:.3f} nats in training and {high:.2f} in the test; "
                    "with {many} examples the test costs {better:.2f}",
                    few=self.counts[0],
                    many=self.counts[-1],
                    low=values[0],
                    high=values[1],
                    better=values[2],
                )
            )
        if isFar:
            return underConditions(
                Sentence(
                    "with {few} examples the test costs {high:.2f}, more than ten times the "
                    "training; but that is {low:.3f}, or the gap stays with more examples",
                    few=self.counts[0],
                    high=values[1],
                    low=values[0],
                )
            )
        return notShown(
            Sentence(
                "with {few} examples {low:.3f} nats in training and {high:.2f} in the test",
                few=self.counts[0],
                low=values[0],
                high=values[1],
            )
        )

    def table(self, numbers):
        """Return a row for each number of examples."""
        header = [Sentence("training examples"), Sentence("training cost"), Sentence("test cost")]
        rows = zip(self.counts, numbers["training"], numbers["test"], strict=False)
        return [header, *([n, median(training), median(test)] for n, training, test in rows)]

    def panels(self, numbers):
        """Return both costs over the number of examples."""
        lines = []
        for name, label in (("training", Sentence("training")), ("test", Sentence("test"))):
            lows, middles, highs = map(list, zip(*map(spreadOf, numbers[name]), strict=True))
            lines.append(Line(label, list(self.counts[: len(middles)]), middles, lows, highs))
        return [
            CurvesPanel(
                Sentence("cost after as many steps"),
                Sentence("training examples"),
                Sentence("cost (nats)"),
                lines,
                xLog=True,
                yLog=True,
            )
        ]
