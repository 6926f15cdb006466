"""Forward and backward as products of Jacobians: lecture 001, composed functions."""

from typing import ClassVar

import numpy

from experiments.Experiment import Experiment, nobody
from experiments.trainings import networkOf
from experiments.verdicts import asShown, notShown, underConditions
from learning.activations.Linear import Linear
from learning.activations.Tanh import Tanh
from learning.checks import Sentence
from learning.losses.SquaredError import SquaredError
from learning.plotting.pictures.Grid import Grid
from learning.plotting.pictures.panels import BarsPanel, DrawingPanel

NUDGE = 1e-5
"""Of an input, for the central differences."""

EQUAL = 1e-6


class Jacobians(Experiment):
    """Jacobians: ∂outputs/∂inputs of a network of tanh layers, as the product of its layers'.

    A layer's Jacobian is diag(φ′(z)) W. Forward they are multiplied from the inputs on, backward
    from the outputs on: the same matrix, but not as many products of numbers.
    """

    name = "jacobians"
    lecture = "001"
    title = Sentence("Forward and backward: the same product, in two orders")
    claim = Sentence(
        "The derivative of composed functions is the product of their Jacobians, and multiplied "
        "from the end, backward, it is cheap where one cost depends on many numbers."
    )
    criterion = Sentence(
        "both orders and the central differences agree to six digits, and backward takes fewer "
        "multiplications than forward"
    )
    help: ClassVar[dict] = {
        "inputs": Sentence("inputs of the network"),
        "width": Sentence("neurons in each hidden layer"),
        "depth": Sentence("hidden layers"),
        "outputs": Sentence("outputs"),
    }

    def __init__(self, inputs=6, width=4, depth=2, outputs=1):
        self.inputs, self.width, self.depth, self.outputs = inputs, width, depth, outputs

    def measure(self, generator, watch=nobody):
        """Return `jacobians`, `forward`, `backward`, `differences`, `products` and the `step`."""
        sizes = [self.inputs, *[self.width] * self.depth, self.outputs]
        recipe = {"activation": Tanh(), "outputActivation": Linear(), "loss": SquaredError()}
        network = networkOf(sizes, generator, **recipe)
        point = [generator.uniform(-1, 1) for _ in range(self.inputs)]
        network.activate(point)
        jacobians = [numpy.array(layer.slopes()) * layer.weights[:, 1:] for layer in network.chain]
        forward, there = _multiplied(jacobians)
        flipped, back = _multiplied([matrix.T for matrix in reversed(jacobians)])
        numbers = {
            "jacobians": [matrix.tolist() for matrix in jacobians],
            "forward": forward[-1].tolist(),
            "backward": flipped[-1].T.tolist(),
            "differences": _differences(network, point),
            "products": {"forward": there, "backward": back},
            "partly": [matrix.T.tolist() for matrix in flipped],
        }
        for step in range(len(jacobians)):
            watch((step + 1) / len(jacobians), numbers | {"step": step})
        return numbers | {"step": len(jacobians) - 1}

    def verdict(self, numbers):
        """Compare the three matrices, and the numbers of multiplications."""
        matrices = [numpy.array(numbers[key]) for key in ("forward", "backward", "differences")]
        apart = float(max(abs(matrices[0] - other).max() for other in matrices[1:]))
        there, back = numbers["products"]["forward"], numbers["products"]["backward"]
        reason = Sentence(
            "the three differ by {apart:.0e} at most; forward takes {there} multiplications, "
            "backward {back}",
            apart=apart,
            there=there,
            back=back,
        )
        if apart >= EQUAL:
            return notShown(reason)
        return asShown(reason) if back < there else underConditions(reason)

    def table(self, numbers):
        """Return a row for each derivative, three ways."""
        rows = [
            [f"∂y{i + 1}/∂x{j + 1}", *(numbers[key][i][j] for key in _WAYS)]
            for i in range(self.outputs)
            for j in range(self.inputs)
        ]
        header = [Sentence("forward"), Sentence("backward"), Sentence("central differences")]
        return [[Sentence("derivative"), *header], *rows]

    def panels(self, numbers):
        """Return the product from the end, a line for each step, and the multiplications."""
        count = len(numbers["jacobians"])
        lines = [self._line(numbers, step) for step in range(numbers["step"] + 1)]
        if numbers["step"] == count - 1:
            lines[-1][-1] = lines[-1][-1]._replace(sign="=")
            lines[-1].append(Grid(Sentence("central differences"), numbers["differences"]))
        heights = [numbers["products"][way] for way in ("forward", "backward")]
        labels = [Sentence("forward"), Sentence("backward")]
        title = Sentence("multiplications of numbers")
        return [
            DrawingPanel(Sentence("backward: multiplied from the outputs on"), "gridsPanel", lines),
            BarsPanel(title, "", labels, {"": heights}),
        ]

    def _line(self, numbers, step):
        """Return the Jacobians, the last `step + 1` of them multiplied."""
        count = len(numbers["jacobians"])
        line = [Grid(_factor(count, step), numbers["partly"][step])]
        rest = numbers["jacobians"][: count - 1 - step]
        line += [Grid(f"J{n}", rest[n - 1]) for n in range(len(rest), 0, -1)]
        return [grid._replace(sign="×") for grid in line[:-1]] + line[-1:]


_WAYS = ("forward", "backward", "differences")


def _factor(count, step):
    """Return the name of the product of the last Jacobians, step + 1 of them."""
    return " × ".join(f"J{n}" for n in range(count, count - 1 - step, -1))


def _multiplied(factors):
    """Return … C, C B, C B A, each new factor being put before, and how many products it took."""
    found, count = [factors[0]], 0
    for factor in factors[1:]:
        count += factor.shape[0] * factor.shape[1] * found[-1].shape[1]
        found.append(factor @ found[-1])
    return found, count


def _differences(network, point):
    """Return (y(x + ε) − y(x − ε)) / 2ε for each input, outputs × inputs."""
    columns = []
    for place in range(len(point)):
        ends = []
        for sign in (1, -1):
            nudged = [x + sign * NUDGE * (place == n) for n, x in enumerate(point)]
            ends.append(network.activate(nudged))
        columns.append([(up - down) / (2 * NUDGE) for up, down in zip(*ends, strict=True)])
    return [list(row) for row in zip(*columns, strict=True)]
