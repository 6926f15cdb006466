"""A network predicts without its data, nearest neighbours need all of them: lecture 000."""

from time import perf_counter
from typing import ClassVar

import numpy

from experiments.data import digits
from experiments.Experiment import Experiment, nobody
from experiments.trainings import accuracy, epochsOf, fresh, networkOf
from experiments.verdicts import asShown, notShown, underConditions
from learning.checks import Sentence
from learning.losses.CategoricalCrossEntropy import CategoricalCrossEntropy
from learning.optimizers.Adam import Adam
from learning.plotting.pictures.panels import CurvesPanel, Line

NAMES = {"network": Sentence("network"), "neighbours": Sentence("nearest neighbour")}

REPEATS = 5
"""The shortest of so many times counts: other programs can only make it longer."""


class NearestNeighbours(Experiment):
    """Nearest neighbours: both read the test set, by how many digits they have learned from.

    What counts are the multiplications for a digit; what they take on this machine is timed too. In
    `numbers` that is `seconds`, which may be left out.
    """

    name = "nearest-neighbours"
    lecture = "000"
    title = Sentence("A prediction that needs no data")
    claim = Sentence(
        "Once it has learned, a network predicts without its data; nearest neighbours look through "
        "all of them each time."
    )
    criterion = Sentence(
        "from the fewest to the most examples the network's multiplications stay the same and the "
        "neighbours' grow in proportion, and with the most it takes fewer"
    )
    help: ClassVar[dict] = {
        "counts": Sentence("how many training examples, from few to many"),
        "hidden": Sentence("hidden neurons"),
        "epochs": Sentence("epochs"),
    }

    def __init__(self, counts=(50, 100, 300, 1000), hidden=32, epochs=30):
        self.counts, self.hidden, self.epochs = counts, hidden, epochs

    def measure(self, generator, watch=nobody):
        """Return by way `products` for a digit, the part `read`, and `seconds` for a digit."""
        numbers = {key: {name: [] for name in NAMES} for key in ("products", "read", "seconds")}
        seed = generator.getrandbits(32)
        test = digits(name="testDigits.ds")
        for done, count in enumerate(self.counts, start=1):
            training = digits(count)
            loss = CategoricalCrossEntropy()
            network = networkOf(
                [64, self.hidden, 10], fresh(seed), 0.1, loss=loss, optimizer=Adam()
            )
            for _ in epochsOf(network, training, self.epochs, 0.02, fresh(seed)):
                pass
            known, asked = (dataset.all.inputsTransposed[:, 1:] for dataset in (training, test))
            places, neighbours = _timed(lambda: _nearest(known, asked))  # noqa: B023
            _, networks = _timed(lambda: network.activateAll(test))  # noqa: B023
            labels = [
                [outputs.index(1) for _, outputs in dataset.examples]
                for dataset in (training, test)
            ]
            right = sum(
                labels[0][place] == label for place, label in zip(places, labels[1], strict=True)
            )
            found = {
                "products": (sum(layer.weights[:, 1:].size for layer in network.chain), known.size),
                "read": (accuracy(network, test, training), right / len(asked)),
                "seconds": (networks / len(asked), neighbours / len(asked)),
            }
            for key, values in found.items():
                for name, value in zip(NAMES, values, strict=True):
                    numbers[key][name].append(value)
            watch(done / len(self.counts), numbers)
        return numbers

    def verdict(self, numbers):
        """Compare the multiplications."""
        network, neighbours = (numbers["products"][name] for name in NAMES)
        isSame = len(set(network)) == 1
        pairs = zip(self.counts, neighbours, strict=True)
        isProportional = len({products / count for count, products in pairs}) == 1
        reason = Sentence(
            "multiplications for a digit, learned from {few} and from {many}: the network {a} and "
            "{b}, a neighbour {c} and {d}; with the most they read {read:.1%} and {other:.1%}",
            few=self.counts[0],
            many=self.counts[-1],
            a=network[0],
            b=network[-1],
            c=neighbours[0],
            d=neighbours[-1],
            read=numbers["read"]["network"][-1],
            other=numbers["read"]["neighbours"][-1],
        )
        if isSame and isProportional and network[-1] < neighbours[-1]:
            return asShown(reason)
        return underConditions(reason) if isSame and isProportional else notShown(reason)

    def table(self, numbers):
        """Return a row for each number of examples and way."""
        header = [Sentence("examples, way"), Sentence("multiplications"), Sentence("read")]
        isTimed = "seconds" in numbers
        rows = [[*header, Sentence("microseconds")] if isTimed else header]
        for place in range(len(numbers["read"]["network"])):
            for name, label in NAMES.items():
                keys = ("products", "read")
                row = [f"{self.counts[place]}, {label}", *(numbers[k][name][place] for k in keys)]
                times = [f"{1e6 * numbers['seconds'][name][place]:.2f}"] if isTimed else []
                rows.append([*row, *times])
        return rows

    def panels(self, numbers):
        """Return the multiplications, what is read, and the times if there are any."""
        panels = []
        for key, title, factor in (
            ("products", Sentence("multiplications for a digit"), 1),
            ("read", Sentence("part that is read"), 1),
            ("seconds", Sentence("microseconds for a digit"), 1e6),
        ):
            if key in numbers:
                lines = [
                    Line(label, list(self.counts[: len(values)]), [factor * v for v in values])
                    for label, values in zip(NAMES.values(), numbers[key].values(), strict=True)
                ]
                isLog = key != "read"
                panels.append(
                    CurvesPanel(
                        title, Sentence("training examples"), "", lines, xLog=True, yLog=isLog
                    )
                )
        return panels


def _nearest(known, asked):
    """Return the place of the nearest of the known rows for each that is asked for.

    |x − y|² = |x|² − 2xy + |y|², of which |x|² is the same for all.
    """
    return ((known**2).sum(axis=1) - 2 * asked @ known.T).argmin(axis=1).tolist()


def _timed(work):
    """Return (what `work()` returns, the seconds of the quickest of some)."""
    times = []
    for _ in range(REPEATS):
        start = perf_counter()
        result = work()
        times.append(perf_counter() - start)
    return numpy.asarray(result), min(times)
