"""Adagrad's step dies in the long run, RMSProp's does not: lecture 000."""

from typing import ClassVar

from experiments.Experiment import Experiment, nobody
from experiments.verdicts import asShown, notShown, underConditions
from learning.checks import Sentence
from learning.optimizers import OPTIMIZERS
from learning.plotting.pictures.panels import CurvesPanel, Line

NAMES = ("sgd", "adagrad", "rmsprop")

DIED, LIVES = 0.1, 0.5
"""The criterion: the last step as a part of the tenth."""


class AdagradStops(Experiment):
    """Adagrad stops: the size of a step as the steps go on, under gradients that do not shrink.

    The gradients are the noise of single examples, N(0, 1): the root mean square of the steps.
    """

    name = "adagrad-stops"
    lecture = "000"
    title = Sentence("Adagrad's steps die in the long run")
    claim = Sentence(
        "Adagrad's learning rate shrinks without end; RMSProp, which forgets, mends it."
    )
    criterion = Sentence(
        "Adagrad's last steps are a tenth of its first hundred or less, RMSProp's half or more"
    )
    help: ClassVar[dict] = {
        "steps": Sentence("steps"),
        "forgetting": Sentence("RMSProp's γ, how much of the past is kept"),
    }

    def __init__(self, steps=20000, forgetting=0.9):
        self.steps, self.forgetting = steps, forgetting

    def measure(self, generator, watch=nobody):
        """Return `sizes`, {optimiser: for each block}, and `ends`, the last step of each block."""
        optimizers = {name: OPTIMIZERS.read(name) for name in NAMES}
        optimizers["rmsprop"] = type(optimizers["rmsprop"])(self.forgetting)
        memories = {name: optimizer.memory() for name, optimizer in optimizers.items()}
        edges = _blocks(self.steps)
        numbers = {"ends": [], "sizes": {name: [] for name in NAMES}}
        step = 0
        for edge in edges:
            sums = dict.fromkeys(NAMES, 0.0)
            first = step
            while step < edge:
                gradient = generator.gauss(0, 1)
                for name, optimizer in optimizers.items():
                    sums[name] += optimizer.step(gradient, memories[name], 1.0) ** 2
                step += 1
            numbers["ends"].append(edge)
            for name, total in sums.items():
                numbers["sizes"][name].append((total / (step - first)) ** 0.5)
            watch(edge / self.steps, numbers)
        return numbers

    def verdict(self, numbers):
        """Compare the last block with the first."""
        left = {name: sizes[-1] / sizes[0] for name, sizes in numbers["sizes"].items()}
        if left["adagrad"] <= DIED and left["rmsprop"] >= LIVES:
            return asShown(
                Sentence(
                    "after {count} steps Adagrad's are {adagrad:.1%} of its first, RMSProp's "
                    "{rmsprop:.0%}",
                    count=numbers["ends"][-1],
                    adagrad=left["adagrad"],
                    rmsprop=left["rmsprop"],
                )
            )
        if left["adagrad"] < left["rmsprop"]:
            return underConditions(
                Sentence(
                    "Adagrad's shrink to {adagrad:.0%}, RMSProp's to {rmsprop:.0%}: in this order, "
                    "but not so far after {count} steps",
                    count=numbers["ends"][-1],
                    adagrad=left["adagrad"],
                    rmsprop=left["rmsprop"],
                )
            )
        return notShown(
            Sentence(
                "Adagrad's are {adagrad:.0%} of its first, RMSProp's {rmsprop:.0%}",
                adagrad=left["adagrad"],
                rmsprop=left["rmsprop"],
            )
        )

    def table(self, numbers):
        """Return a row for each block of steps."""
        rows = zip(numbers["ends"], *numbers["sizes"].values(), strict=True)
        return [[Sentence("up to step"), *NAMES], *map(list, rows)]

    def panels(self, numbers):
        """Return the sizes over the steps."""
        lines = [Line(name, numbers["ends"], sizes) for name, sizes in numbers["sizes"].items()]
        y = Sentence("root mean square of a step, α = 1")
        title = Sentence("under gradients from N(0, 1)")
        return [CurvesPanel(title, Sentence("steps"), y, lines, xLog=True, yLog=True)]


def _blocks(steps):
    """Return the ends of blocks of steps: 100, then each a quarter longer, up to the last."""
    ends = [min(100, steps)]
    while ends[-1] < steps:
        ends.append(min(steps, ends[-1] * 5 // 4))
    return ends
