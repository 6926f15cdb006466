"""What a cost says as an answer gets more wrong: lecture 002, the losses analysed."""

from math import log

from experiments.Experiment import Experiment, nobody
from experiments.verdicts import asShown, notShown
from learning.checks import Sentence
from learning.plotting.pictures.panels import CurvesPanel, Line

ERRORS = [index / 100 for index in range(100)]
"""e = 1 − h, where 1 was desired of a logistic neuron."""

COSTS = {
    "L1": (lambda e: e, lambda e: e * (1 - e)),
    "L2": (lambda e: e * e, lambda e: 2 * e * e * (1 - e)),
    "cross-entropy": (lambda e: -log(1 - e), lambda e: e),
}
"""{cost: (its value, the size of its slope with respect to the weighted sum: |∂E/∂h| h(1 − h))}."""


class ErrorGrowth(Experiment):
    """The costs as the error grows: their values, and how hard they push the weighted sum."""

    name = "error-growth"
    lecture = "002"
    title = Sentence("What costs say of a certain mistake")
    claim = Sentence(
        "Cross-entropy grows without bound where an answer is certain and wrong, and goes on "
        "pushing; L1 and L2 stay below 1 and fall silent, the logistic function being flat there."
    )
    criterion = Sentence(
        "at an error of 0.99 cross-entropy is above 4 and pushes ten times as hard as L1 and L2, "
        "which are below 1"
    )

    def measure(self, generator, watch=nobody):
        """Return `costs` and `slopes`, {cost: a number for each error}."""
        numbers = {
            "costs": {name: list(map(cost, ERRORS)) for name, (cost, _) in COSTS.items()},
            "slopes": {name: list(map(slope, ERRORS)) for name, (_, slope) in COSTS.items()},
        }
        watch(1, numbers)
        return numbers

    def verdict(self, numbers):
        """Look at the last error: wrong, and nearly certain."""
        costs, slopes = (
            {name: values[-1] for name, values in numbers[kind].items()}
            for kind in ("costs", "slopes")
        )
        reason = Sentence(
            "at an error of {error:g} the costs are {L1:.2f}, {L2:.2f} and {entropy:.2f}, and the "
            "weighted sum is pushed by {push1:.2f}, {push2:.2f} and {pushEntropy:.2f}",
            error=ERRORS[-1],
            L1=costs["L1"],
            L2=costs["L2"],
            entropy=costs["cross-entropy"],
            push1=slopes["L1"],
            push2=slopes["L2"],
            pushEntropy=slopes["cross-entropy"],
        )
        isUnbounded = costs["cross-entropy"] > 4 and max(costs["L1"], costs["L2"]) < 1
        isAwake = slopes["cross-entropy"] > 10 * max(slopes["L1"], slopes["L2"])
        return asShown(reason) if isUnbounded and isAwake else notShown(reason)

    def table(self, numbers):
        """Return a row for each cost, at a few errors."""
        places = (25, 50, 75, 99)
        header = [Sentence("cost"), *(f"e = {ERRORS[place]:g}" for place in places)]
        return [
            header,
            *([name, *(costs[place] for place in places)]
              for name, costs in numbers["costs"].items()),
        ]  # fmt: skip

    def panels(self, numbers):
        """Return the costs, and their slopes."""
        titles = {
            "costs": Sentence("cost"),
            "slopes": Sentence("push on the weighted sum of a logistic neuron"),
        }
        return [
            CurvesPanel(
                title,
                Sentence("error 1 − h, where 1 is right"),
                "",
                [Line(name, ERRORS, values) for name, values in numbers[kind].items()],
            )
            for kind, title in titles.items()
        ]
