"""Explosion to NaN, and the clipping that prevents it: lecture 003, what goes wrong."""

from typing import ClassVar

from experiments.data import digits
from experiments.Experiment import Experiment, nobody
from experiments.trainings import costs, fresh, networkOf, seedsOf
from experiments.verdicts import asShown, notShown, underConditions
from learning.activations.ReLU import ReLU
from learning.checks import Sentence
from learning.initializers.He import He
from learning.losses.SquaredError import SquaredError
from learning.plotting.pictures.panels import CurvesPanel, Line

LIMITS = {"free": None, "clipped": 1.0}
"""The most that the norm of the gradient may be."""


class Explosion(Experiment):
    """Explosion: a ReLU network with linear outputs at too high a rate, with and without clipping.

    Both have the same start, the same rate and the same order of examples.
    """

    name = "explosion"
    lecture = "003"
    title = Sentence("Explosion to NaN, and clipping that prevents it")
    claim = Sentence(
        "Too high a rate makes weights and outputs explode to infinity or NaN; clipping the "
        "gradient prevents it."
    )
    criterion = Sentence(
        "whatever the seed, without clipping the cost is no number in the end, and with clipping "
        "it ends below where it began"
    )
    help: ClassVar[dict] = {
        "rate": Sentence("learning rate"),
        "epochs": Sentence("epochs"),
        "seedCount": Sentence("how many networks are drawn at random"),
    }

    def __init__(self, rate=0.5, epochs=10, seedCount=3):
        self.rate, self.epochs, self.seedCount = rate, epochs, seedCount

    def measure(self, generator, watch=nobody):
        """Return `costs`, {"free" and "clipped": for each seed, by epoch; None is no number}."""
        numbers = {"costs": {name: [] for name in LIMITS}}
        seeds = seedsOf(generator, self.seedCount)
        for done, seed in enumerate(seeds, start=1):
            for name, limit in LIMITS.items():
                network = networkOf(
                    [64, 32, 32, 10],
                    fresh(seed),
                    activation=ReLU(),
                    initializer=He(),
                    loss=SquaredError(),
                    clipNorm=limit,
                )
                found = costs(network, digits(600), self.epochs, self.rate, fresh(seed))
                numbers["costs"][name].append(found)
            watch(done / len(seeds), numbers)
        return numbers

    def verdict(self, numbers):
        """Compare the ends, seed by seed."""
        explodes = [run[-1] is None for run in numbers["costs"]["free"]]
        isSaved = [run[-1] is not None and run[-1] < run[0] for run in numbers["costs"]["clipped"]]
        if all(explodes) and all(isSaved):
            return asShown(
                Sentence(
                    "without clipping all {count} runs end in no number, with it at {cost:.2f} or "
                    "less",
                    count=len(explodes),
                    cost=max(run[-1] for run in numbers["costs"]["clipped"]),
                )
            )
        if any(explodes):
            return underConditions(
                Sentence(
                    "{up} of {count} runs explode; clipped, {saved} end below their start",
                    up=sum(explodes),
                    count=len(explodes),
                    saved=sum(isSaved),
                )
            )
        return notShown(Sentence("at rate {rate:g} nothing explodes", rate=self.rate))

    def table(self, numbers):
        """Return a row for each run."""
        names = {"free": Sentence("no clipping"), "clipped": Sentence("clipped at norm 1")}
        rows = [
            [names[name], run[0], "NaN" if run[-1] is None else run[-1]]
            for name, runs in numbers["costs"].items()
            for run in runs
        ]
        return [[Sentence("gradient"), Sentence("first cost"), Sentence("last cost")], *rows]

    def panels(self, numbers):
        """Return all costs; those that are no number any more end."""
        names = {"free": Sentence("no clipping"), "clipped": Sentence("clipped at norm 1")}
        lines = [
            Line(names[name] if not place else "", list(range(len(run))), run, colour=colour)
            for colour, (name, runs) in enumerate(numbers["costs"].items())
            for place, run in enumerate(runs)
        ]
        cost = Sentence("cost (squared error)")
        return [CurvesPanel(Sentence("every run"), Sentence("epochs"), cost, lines, yLog=True)]
