"""More hidden neurons, then more layers, draw finer regions, until they over-fit: lecture 000."""

from typing import ClassVar

from experiments.data import strewn
from experiments.Experiment import Experiment, nobody
from experiments.planes import answersOver, extentOf, pointsOf
from experiments.trainings import accuracy, epochsOf, fresh, networkOf, seedsOf
from experiments.verdicts import asShown, notShown, spreadOf, underConditions
from learning.activations.Tanh import Tanh
from learning.checks import Sentence
from learning.initializers.Xavier import Xavier
from learning.losses.CrossEntropy import CrossEntropy
from learning.optimizers.Adam import Adam
from learning.plotting.pictures.panels import PlanePanel

SETS = {"moons": "Moons", "circles": "Circles", "rings": "Rings", "spirals": "Spirals2"}

BETTER, GAP = 0.05, 0.03
"""The criterion: by how much more hidden neurons read, and how far the test stays behind."""


class FinerRegions(Experiment):
    """Finer regions: networks of growing size learn points of the plane, one output.

    The first is a single neuron, which parts the plane by a line. First runs took 60 moons:
    nothing over-fitted them, and strewn by 0.12 one neuron read 89 % of the new ones and the best
    network 93 %. Of spirals, strewn a little, both halves of the claim can be seen.
    """

    name = "finer-regions"
    lecture = "000"
    title = Sentence("More neurons and layers draw finer regions")
    claim = Sentence(
        "A neuron parts the plane by a line; more hidden neurons, then more layers, draw finer "
        "regions, until they over-fit."
    )
    criterion = Sentence(
        "whatever the seed, the best network reads 5 % more new points than one neuron, and the "
        "largest one reads 3 % more of the points that it learned than of new ones"
    )
    help: ClassVar[dict] = {
        "points": Sentence("which points: {names}", names=", ".join(SETS)),
        "count": Sentence("how many of them are learned"),
        "noise": Sentence("standard deviation by which they are strewn"),
        "networks": Sentence("hidden layers, from none to many, as 4 or 16-16"),
        "epochs": Sentence("epochs"),
        "seedCount": Sentence("how many networks are drawn at random"),
    }
    choices: ClassVar[dict] = {"points": tuple(SETS)}

    def __init__(
        self,
        points="spirals",
        count=80,
        noise=0.06,
        networks=("0", "2", "8", "64", "16-16", "64-64"),
        epochs=400,
        seedCount=3,
    ):
        self.points, self.count, self.noise = points, count, noise
        self.networks = networks
        self.epochs, self.seedCount = epochs, seedCount

    def measure(self, generator, watch=nobody):
        """Return by network the parts `learned` and `new` that are right, by seed; `answers`.

        These are the answers all over the plane of the first seed.
        """
        training = strewn(f"train{SETS[self.points]}.ds", self.noise, generator, self.count)
        test = strewn(f"test{SETS[self.points]}.ds", self.noise, generator)
        extent = extentOf(test)
        numbers = {"extent": extent, "points": pointsOf(training), "networks": {}}
        seeds = seedsOf(generator, self.seedCount)
        total, done = len(self.networks) * len(seeds), 0
        for seed in seeds:
            for name in self.networks:
                found = numbers["networks"].setdefault(
                    name, {"learned": [], "new": [], "answers": []}
                )
                network = _networkOf(name, seed)
                for epoch in epochsOf(network, training, self.epochs, 0.02, fresh(seed), 16):
                    if seed == seeds[0] and epoch % (self.epochs // 8 or 1) == 0:
                        found["answers"] = answersOver(network, extent)
                        watch((done + epoch / self.epochs) / total, numbers)
                found["learned"].append(accuracy(network, training))
                found["new"].append(accuracy(network, test, training))
                done += 1
                watch(done / total)
        return numbers

    def verdict(self, numbers):
        """Compare one neuron with the best, and what the largest makes of new points."""
        found = numbers["networks"]
        line, *_, last = found.values()
        best = [max(row) for row in zip(*(f["new"] for f in found.values()), strict=True)]
        isFiner = all(b >= one + BETTER for b, one in zip(best, line["new"], strict=True))
        overFits = all(a >= b + GAP for a, b in zip(last["learned"], last["new"], strict=True))
        reason = Sentence(
            "of new points one neuron reads {line:.0%}, the best network {best:.0%}, the largest "
            "{last:.0%}, and {learned:.0%} of those that it learned (medians)",
            line=spreadOf(line["new"])[1],
            best=spreadOf(best)[1],
            last=spreadOf(last["new"])[1],
            learned=spreadOf(last["learned"])[1],
        )
        if isFiner and overFits:
            return asShown(reason)
        return underConditions(reason) if isFiner else notShown(reason)

    def table(self, numbers):
        """Return a row for each network."""
        header = [Sentence("hidden layers"), Sentence("learned points, median")]
        header += [Sentence("new points, median"), Sentence("lowest"), Sentence("highest")]
        rows = [header]
        for name, found in numbers["networks"].items():
            low, middle, high = spreadOf(found["new"])
            rows.append([name, spreadOf(found["learned"])[1], middle, low, high])
        return rows

    def panels(self, numbers):
        """Return a plane for each network of the first seed."""
        panels = []
        for name, found in numbers["networks"].items():
            title = name
            if found["new"]:
                title = Sentence(
                    "{name}: {learned:.0%}, new {new:.0%}",
                    name=name,
                    learned=found["learned"][0],
                    new=found["new"][0],
                )
            panels.append(PlanePanel(title, numbers["extent"], found["answers"], numbers["points"]))
        return panels


def _networkOf(name, seed):
    hidden = [int(size) for size in name.split("-") if int(size)]
    return networkOf(
        [2, *hidden, 1],
        fresh(seed),
        activation=Tanh(),
        initializer=Xavier(),
        loss=CrossEntropy(),
        optimizer=Adam(),
    )
