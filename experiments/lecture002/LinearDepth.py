"""Without activations, a deep network is one matrix: lecture 002, why they have to bend."""

from typing import ClassVar

from experiments.Experiment import Experiment, nobody
from experiments.trainings import networkOf
from experiments.verdicts import asShown, notShown
from learning.activations import ACTIVATIONS
from learning.checks import Sentence
from learning.initializers import INITIALIZERS
from learning.losses.SquaredError import SquaredError
from learning.plotting.pictures.panels import ImagesPanel, TablePanel

INPUTS, WIDTH, OUTPUTS = 6, 8, 6
TRIED = 50
EQUAL, DIFFERENT = 1e-9, 1e-3
"""The criterion: how far answers may lie apart, and how far they have to."""


class LinearDepth(Experiment):
    """Linear depth: a deep network of linear neurons, and the one layer that answers the same.

    The matrix is what the network answers to unit vectors, less what it answers to 0. With tanh in
    the same places there is no such matrix.
    """

    name = "linear-depth"
    lecture = "002"
    title = Sentence("A deep linear network is one matrix")
    claim = Sentence("Without activations a network of any depth is a single linear map.")
    criterion = Sentence(
        "one matrix and one bias answer as the linear network does, and not as the same network "
        "with tanh"
    )
    help: ClassVar[dict] = {"depth": Sentence("hidden layers")}

    def __init__(self, depth=6):
        self.depth = depth

    def measure(self, generator, watch=nobody):
        """Return for "linear" and "tanh" the `matrix`, row by row, and the largest `error`."""
        numbers = {}
        for done, name in enumerate(("linear", "tanh"), start=1):
            network = networkOf(
                [INPUTS, *self.depth * [WIDTH], OUTPUTS],
                generator,
                activation=ACTIVATIONS.read(name),
                initializer=INITIALIZERS.read("xavier"),
                loss=SquaredError(),
            )
            bias = network.activate([0.0] * INPUTS)
            columns = [_minus(network.activate(_unit(i)), bias) for i in range(INPUTS)]
            rows = list(map(list, zip(*columns, strict=True)))
            errors = [_error(network, rows, bias, generator) for _ in range(TRIED)]
            numbers[name] = {"matrix": rows, "error": max(errors)}
            watch(done / 2, numbers if done == 2 else None)
        return numbers

    def verdict(self, numbers):
        """Compare the answers on inputs drawn at random."""
        linear, tanh = (numbers[name]["error"] for name in ("linear", "tanh"))
        reason = Sentence(
            "on {count} inputs the matrix differs from the linear network by {linear:.0e} at most, "
            "from the one with tanh by {tanh:.2g}",
            count=TRIED,
            linear=linear,
            tanh=tanh,
        )
        return asShown(reason) if linear < EQUAL and tanh > DIFFERENT else notShown(reason)

    def table(self, numbers):
        """Return a row for each network."""
        header = [Sentence("activation"), Sentence("largest difference")]
        return [header, *([name, found["error"]] for name, found in numbers.items())]

    def panels(self, numbers):
        """Return the matrix, and the differences."""
        title = Sentence("what {count} layers answer, in one matrix", count=self.depth + 1)
        cells = [cell for row in numbers["linear"]["matrix"] for cell in row]
        differences = Sentence("the matrix and the network, on inputs at random")
        return [
            ImagesPanel(title, [("", cells)], columns=1, isSigned=True),
            TablePanel(differences, self.table(numbers)),
        ]


def _unit(index):
    return [float(i == index) for i in range(INPUTS)]


def _minus(outputs, others):
    return [output - other for output, other in zip(outputs, others, strict=True)]


def _error(network, rows, bias, generator):
    """Return the largest difference of the network's answers and W x + b, for an x ~ N(0, 1)."""
    x = [generator.gauss(0, 1) for _ in range(INPUTS)]
    answers = network.activate(x)
    linear = [
        b + sum(w * value for w, value in zip(row, x, strict=True))
        for row, b in zip(rows, bias, strict=True)
    ]
    return max(map(abs, _minus(answers, linear)))
