"""Independent outputs against linked ones: lecture 002, the costs ECB and EC."""

from typing import ClassVar

from Dataset import Dataset
from experiments.data import digits
from experiments.Experiment import Experiment, nobody
from experiments.trainings import epochsOf, fresh, networkOf, seedsOf
from experiments.verdicts import asShown, isBeyondNoise, notShown, spreadOf, underConditions
from learning.activations.ReLU import ReLU
from learning.checks import Sentence
from learning.engines import VectorizedEngine
from learning.initializers.He import He
from learning.losses.CategoricalCrossEntropy import CategoricalCrossEntropy
from learning.losses.CrossEntropy import CrossEntropy
from learning.plotting.pictures.panels import BarsPanel, HistogramsPanel

QUESTIONS = {
    "even": (0, 2, 4, 6, 8),
    "prime": (2, 3, 5, 7),
    "above 4": (5, 6, 7, 8, 9),
    "has a loop": (0, 6, 8, 9),
}
"""Questions about a digit, and the digits of which the answer is yes: of 1 none, of 8 three."""

WORDS = (Sentence("even"), Sentence("prime"), "> 4", Sentence("a loop"))

COSTS = {"ECB": CrossEntropy, "EC": CategoricalCrossEntropy}

THRESHOLDS = (0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6)
"""From which on an answer is a yes: each network's best on the training set."""

EDGES = [0.05 * step - 0.025 for step in range(41)]


class IndependentOutputs(Experiment):
    """Independent outputs: four questions about each digit, then its class, under both costs.

    ECB is the cross-entropy of logistic outputs, EC that of softmax ones. Each has its best rate of
    the grid, by the training set's answers, and its best threshold.
    """

    name = "independent-outputs"
    lecture = "002"
    title = Sentence("Outputs that do not depend on each other, and outputs that do")
    claim = Sentence(
        "ECB is for outputs that are independent, EC for the probabilities of classes of which one "
        "is right."
    )
    criterion = Sentence(
        "with every seed more images have all four questions answered right under ECB than under "
        "EC; of classes EC's outputs add up to 1 to nine digits, ECB's are 0.01 off on average"
    )
    help: ClassVar[dict] = {
        "hidden": Sentence("hidden neurons"),
        "epochs": Sentence("epochs"),
        "rates": Sentence("the learning rates of the grid"),
        "seedCount": Sentence("how many networks are drawn at random"),
    }

    def __init__(self, hidden=32, epochs=12, rates=(0.1, 0.3, 1.0), seedCount=3):
        self.hidden, self.epochs, self.rates = hidden, epochs, rates
        self.seedCount = seedCount

    def measure(self, generator, watch=nobody):
        """Return `grid` and, at the best rate, `questions`, `classes`, `sums` and `one`."""
        seeds = seedsOf(generator, self.seedCount)
        training, test = digits(), digits(name="testDigits.ds")
        asked, askedTest = _asked(training), _asked(test)
        numbers = {"grid": [], "questions": {}, "classes": {}, "sums": {}, "one": {}}
        done, total = 0, len(COSTS) * (len(self.rates) + 1)
        for name, cost in COSTS.items():
            best = (-1.0,)
            for rate in self.rates:
                runs = [self._answered(asked, askedTest, cost, rate, seed) for seed in seeds]
                seen = sum(run[0] for run in runs) / len(runs)
                right = [run[1] for run in runs]
                thresholds = ", ".join(f"{run[2]:g}" for run in runs)
                numbers["grid"].append([name, rate, thresholds, seen, spreadOf(right)[1]])
                best = max(best, (seen, rate, right, runs[0][3]))
                done += 1
                watch(done / total)
            _, rate, numbers["questions"][name], numbers["one"][name] = best
            right, sums = zip(
                *(self._classed(training, test, cost, rate, s) for s in seeds), strict=True
            )
            numbers["classes"][name], numbers["sums"][name] = list(right), sums[0]
            done += 1
            watch(done / total, numbers)
        return numbers

    def _learned(self, training, cost, rate, seed):
        sizes = [64, self.hidden, len(training.examples[0][1])]
        network = networkOf(sizes, fresh(seed), activation=ReLU(), initializer=He(), loss=cost())
        for _ in epochsOf(network, training, self.epochs, rate, fresh(seed)):
            pass
        return network

    def _answered(self, training, test, cost, rate, seed):
        """Return the parts answered right, of both sets, the threshold, and what is said of a 1."""
        network = self._learned(training, cost, rate, seed)
        answers = network.activateAll(training)
        seen, threshold = max((_right(answers, training, t), t) for t in THRESHOLDS)
        answers = network.activateAll(test)
        one = next(n for n, (_, wanted) in enumerate(test.examples) if not any(wanted))
        return seen, _right(answers, test, threshold), threshold, answers[one]

    def _classed(self, training, test, cost, rate, seed):
        """Return the part of the test set that is read right, and the sums of the outputs."""
        answers = self._learned(training, cost, rate, seed).activateAll(test)
        pairs = zip(answers, test.examples, strict=True)
        right = sum(list(wanted)[row.index(max(row))] == 1 for row, (_, wanted) in pairs)
        return right / len(answers), [sum(row) for row in answers]

    def verdict(self, numbers):
        """Compare the questions seed by seed, and look at the sums."""
        right = {name: spreadOf(parts)[1] for name, parts in numbers["questions"].items()}
        off = {
            name: sum(abs(total - 1) for total in sums) / len(sums)
            for name, sums in numbers["sums"].items()
        }
        reason = Sentence(
            "all four questions right of {ECB:.1%} of the images under ECB, of {EC:.1%} under EC; "
            "of classes the outputs' sum is {off:.2g} off 1 under ECB, {linked:.0e} under EC",
            ECB=right["ECB"],
            EC=right["EC"],
            off=off["ECB"],
            linked=off["EC"],
        )
        if off["EC"] > 1e-9 or off["ECB"] < 0.01:
            return notShown(reason)
        if isBeyondNoise(numbers["questions"]["EC"], numbers["questions"]["ECB"]):
            return asShown(reason)
        return underConditions(reason)

    def table(self, numbers):
        """Return the whole grid, and the classes."""
        header = [Sentence("cost"), Sentence("learning rate"), Sentence("thresholds, by seed")]
        header += [Sentence("right, training"), Sentence("right, test")]
        classes = [
            [Sentence("{cost}, ten classes", cost=name), "", "", "", spreadOf(parts)[1]]
            for name, parts in numbers["classes"].items()
        ]
        return [header, *numbers["grid"], *classes]

    def panels(self, numbers):
        """Return what is wrong, what is said of a 1, and the sums of the outputs of classes."""
        series, spreads = {}, {}
        for name in numbers["classes"]:
            parts = [spreadOf(numbers[key][name]) for key in ("questions", "classes")]
            series[name] = [1 - middle for _, middle, _ in parts]
            spreads[name] = [1 - part[2] for part in parts], [1 - part[0] for part in parts]
        labels = [Sentence("four questions"), Sentence("ten classes")]
        rows = [
            (name, [sum(low <= s < low + 0.05 for s in sums) for low in EDGES[:-1]])
            for name, sums in numbers["sums"].items()
        ]
        said = Sentence("answers about a 1")
        return [
            BarsPanel(Sentence("part answered wrong"), "", labels, series, spreads),
            BarsPanel(said, Sentence("output h"), list(WORDS), numbers["one"]),
            HistogramsPanel(Sentence("ten classes"), Sentence("sum of the outputs"), EDGES, rows),
        ]


def _asked(dataset):
    """Return the examples of a dataset of digits, with the four answers in place of the class."""
    rows = []
    for inputs, outputs in dataset.examples:
        digit = list(outputs).index(1)
        rows.append((inputs, [float(digit in found) for found in QUESTIONS.values()]))
    return VectorizedEngine().arrange(Dataset.fromExamples(rows))


def _right(answers, dataset, threshold):
    """Return the part of the images of which every question is answered right."""
    pairs = zip(answers, dataset.examples, strict=True)
    right = [
        all((h >= threshold) == (y == 1) for h, y in zip(row, wanted, strict=True))
        for row, (_, wanted) in pairs
    ]
    return sum(right) / len(right)
