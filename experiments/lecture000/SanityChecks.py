"""The sanity checks on a right network and on broken ones: lecture 000, `--check`."""

import random
from typing import ClassVar

from experiments.data import arranged, digits
from experiments.Experiment import Experiment, nobody
from experiments.trainings import networkOf
from experiments.verdicts import asShown, notShown, underConditions
from learning.checks import Sentence
from learning.losses.CategoricalCrossEntropy import CategoricalCrossEntropy
from learning.networks.Recipe import Recipe
from learning.plotting.pictures.panels import TablePanel
from learning.studies.sanity import byHeart, gradients, guessing, penalties
from learning.studies.shortTraining import Learning
from learning.training.descents import MiniBatch

CHECKS = {
    "guessing": Sentence("1. cost of guessing"),
    "penalties": Sentence("2. regularisation raises it"),
    "byHeart": Sentence("3. 20 examples by heart"),
    "gradients": Sentence("4. gradient"),
}

NETWORKS = {
    "right": (None, Sentence("right")),
    "summed": ("guessing", Sentence("cost not divided by the examples")),
    "free": ("penalties", Sentence("penalty forgotten")),
    "stuck": ("byHeart", Sentence("steps forgotten")),
    "halved": ("gradients", Sentence("a layer's gradient halved")),
}
"""{network: (the check that has to fail, what is wrong with it)}."""


class SanityChecks(Experiment):
    """Sanity checks: the four of the lecture, as `--check` does them, on five networks.

    A curve of learning and validation, the lecture's first number 3, is what the scripts draw.
    """

    name = "sanity-checks"
    lecture = "000"
    title = Sentence("Sanity checks, on right and broken networks")
    claim = Sentence(
        "A few checks tell a broken network before it is trained: the cost of guessing, that "
        "regularisation raises it, a few examples by heart, and the gradient."
    )
    criterion = Sentence(
        "a right network passes all four, and each broken one fails the check that is made for it"
    )
    help: ClassVar[dict] = {
        "hidden": Sentence("hidden neurons"),
        "rate": Sentence("learning rate"),
    }

    def __init__(self, hidden=16, rate=1.0):
        self.hidden, self.rate = hidden, rate

    def measure(self, generator, watch=nobody):
        """Return `passed`, {network: {check: whether}}."""
        seed = generator.getrandbits(32)
        numbers = {"passed": {}}
        done = 0
        for name in NETWORKS:
            passed = numbers["passed"][name] = {}
            for check in CHECKS:
                passed[check] = all(f.isRight for f in self._findings(check, name, seed))
                done += 1
                watch(done / len(NETWORKS) / len(CHECKS), numbers)
        return numbers

    def _findings(self, check, name, seed):
        recipe = Recipe(loss=CategoricalCrossEntropy())
        dataset = digits(300)

        def make(recipe):
            sizes = [64, self.hidden, 10]
            given = {field: getattr(recipe, field) for field in recipe.names()}
            return broken(name, networkOf(sizes, random.Random(seed), 0.1, **given))

        if check == "guessing":
            return guessing(make, recipe, dataset)
        if check == "penalties":
            return penalties(make, recipe, dataset)
        if check == "gradients":
            return gradients(make, recipe, dataset, random.Random(seed))
        learning = Learning(MiniBatch(20), self.rate, seed)
        return byHeart(make, recipe, dataset, lambda few: arranged(few.examples), learning, 20, "")

    def verdict(self, numbers):
        """Look at the right one, and at what each broken one has to fail."""
        passed = numbers["passed"]
        isPassed = all(passed["right"].values())
        broken = {name: check for name, (check, _) in NETWORKS.items() if check}
        caught = [name for name, check in broken.items() if not passed[name][check]]
        reason = Sentence(
            "the right network passes {right} of {checks}, {caught} of {count} broken ones fail "
            "their check",
            right=sum(passed["right"].values()),
            checks=len(CHECKS),
            caught=len(caught),
            count=len(broken),
        )
        if isPassed and len(caught) == len(broken):
            return asShown(reason)
        return underConditions(reason) if isPassed and caught else notShown(reason)

    def table(self, numbers):
        """Return a row for each network, a column for each check."""
        rows = [[Sentence("network"), *CHECKS.values()]]
        for name, passed in numbers["passed"].items():
            cells = [_said(passed.get(check)) for check in CHECKS]
            rows.append([NETWORKS[name][1], *cells])
        return rows

    def panels(self, numbers):
        """Return the table."""
        rows = [[str(cell) for cell in row] for row in self.table(numbers)]
        return [TablePanel(Sentence("what each check says"), rows, strong=(1,))]


def broken(name, network):
    """Return a network with what `name` says wrong."""
    if name == "summed":
        right = network.calcLoss
        network.calcLoss = lambda dataset: right(dataset) * len(dataset.examples)
    elif name == "free":
        network.calcPenalty = lambda: 0.0
    elif name == "stuck":
        network.update = lambda rate: network.takeGradients()
    elif name == "halved":
        first = network.chain[0]
        backward = first.backward
        first.backward = lambda gradients: backward(0.5 * gradients)
    return network


def _said(isPassed):
    if isPassed is None:
        return "…"
    return "ok" if isPassed else Sentence("FAIL")
