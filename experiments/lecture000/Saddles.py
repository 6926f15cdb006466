"""Saddle points grow frequent with dimensions: lecture 000, signs of the Hessian's eigenvalues."""

from typing import ClassVar

import numpy

from experiments.Experiment import Experiment, nobody
from experiments.trainings import fresh, networkOf, seedsOf
from experiments.verdicts import asShown, notShown, underConditions
from learning.activations.Tanh import Tanh
from learning.checks import Sentence
from learning.plotting.pictures.panels import CurvesPanel, HistogramsPanel, Line

MANY = 0.95
"""The criterion: the part of the points whose Hessian has both signs, where there are many."""

STEP = 1e-4
"""Of the differences of gradients that give a network's Hessian."""

XOR = [([0.0, 0.0], [0.0]), ([0.0, 1.0], [1.0]), ([1.0, 0.0], [1.0]), ([1.0, 1.0], [0.0])]


class Saddles(Experiment):
    """Saddles: how many Hessians curve up in some directions and down in others.

    Those of random symmetric matrices (entries from N(0, 1)), and those of the cost of XOR at
    random weights of networks 2-h-1, with h from 1 up.
    """

    name = "saddles"
    lecture = "000"
    title = Sentence("Saddle points grow frequent with dimensions")
    claim = Sentence("Saddle points are frequent in high dimensions.")
    criterion = Sentence(
        "the part of the points with curvatures of both signs grows with the dimension and ends at "
        "95 % or more, for random matrices and for the Hessians of a network"
    )
    help: ClassVar[dict] = {
        "dimensions": Sentence("of the random matrices, from few to many"),
        "hidden": Sentence("hidden neurons of the networks, from few to many"),
        "count": Sentence("matrices, and points of a network, for each"),
    }

    def __init__(self, dimensions=(1, 2, 3, 5, 8, 12), hidden=(1, 2, 4, 6), count=60):
        self.dimensions, self.hidden, self.count = dimensions, hidden, count

    def measure(self, generator, watch=nobody):
        """Return `matrices` and `networks`, parts of both signs, and `eigenvalues` of the last."""
        dice = numpy.random.default_rng(generator.getrandbits(32))
        numbers = {"matrices": [], "networks": [], "weights": [], "eigenvalues": []}
        total = len(self.dimensions) + len(self.hidden)
        for done, size in enumerate(self.dimensions, start=1):
            drawn = dice.normal(size=(self.count, size, size))
            values = numpy.linalg.eigvalsh(drawn + drawn.transpose(0, 2, 1))
            numbers["matrices"].append(float(numpy.mean([_isSaddle(row) for row in values])))
            watch(done / total, numbers)
        for done, size in enumerate(self.hidden, start=1):
            spectra = [
                numpy.linalg.eigvalsh(_hessian(size, seed))
                for seed in seedsOf(generator, self.count)
            ]
            numbers["weights"].append(4 * size + 1)
            numbers["networks"].append(float(numpy.mean([_isSaddle(row) for row in spectra])))
            numbers["eigenvalues"] = numpy.concatenate(spectra).tolist()
            watch((len(self.dimensions) + done) / total, numbers)
        return numbers

    def verdict(self, numbers):
        """Look whether either part grows, and where it ends."""
        grows = [_growsTo(numbers[name]) for name in ("matrices", "networks")]
        ends = numbers["matrices"][-1], numbers["networks"][-1]
        if all(grows):
            return asShown(
                Sentence(
                    "{matrices:.0%} of the random matrices in {size} dimensions, {networks:.0%} of "
                    "the points of a network of {count} weights",
                    matrices=ends[0],
                    size=self.dimensions[-1],
                    networks=ends[1],
                    count=numbers["weights"][-1],
                )
            )
        if any(grows):
            return underConditions(
                Sentence(
                    "with both signs: random matrices {first:.0%} to {matrices:.0%}, a network's "
                    "points {start:.0%} to {networks:.0%}; one of the two does not grow to 95 %",
                    first=numbers["matrices"][0],
                    matrices=ends[0],
                    start=numbers["networks"][0],
                    networks=ends[1],
                )
            )
        return notShown(
            Sentence(
                "random matrices end at {matrices:.0%}, a network's points at {networks:.0%}",
                matrices=ends[0],
                networks=ends[1],
            )
        )

    def table(self, numbers):
        """Return a row for each dimension."""
        rows = [
            [Sentence("random matrices"), *pair]
            for pair in zip(self.dimensions, numbers["matrices"], strict=False)
        ]
        rows += [
            [Sentence("weights of a network"), *pair]
            for pair in zip(numbers["weights"], numbers["networks"], strict=True)
        ]
        return [[Sentence("Hessian of"), Sentence("dimensions"), Sentence("both signs")], *rows]

    def panels(self, numbers):
        """Return the parts over the dimension, and a histogram of a network's eigenvalues."""
        lines = [
            Line(Sentence("random matrices"), list(self.dimensions), numbers["matrices"]),
            Line(Sentence("weights of a network"), numbers["weights"], numbers["networks"]),
        ]
        for line in lines:
            line.xs = line.xs[: len(line.ys)]
        y = Sentence("part with both signs")
        title = Sentence("Hessians that curve up and down")
        panels = [CurvesPanel(title, Sentence("dimensions"), y, lines, yLimits=(-0.03, 1.03))]
        if numbers["eigenvalues"]:
            edges = [round(-1 + step / 10, 1) for step in range(31)]
            counts = numpy.histogram(numbers["eigenvalues"], edges)[0].tolist()
            row = [(Sentence("eigenvalues"), counts)]
            title = Sentence("eigenvalues of the largest network")
            panels.append(HistogramsPanel(title, Sentence("curvature"), edges, row))
        return panels


def _isSaddle(eigenvalues):
    return bool(eigenvalues.min() < 0 < eigenvalues.max())


def _growsTo(parts):
    return parts[0] < parts[-1] and parts[-1] >= MANY


def _hessian(size, seed):
    """Return ∂²E/∂w² at random weights, by central differences of the gradient."""
    network = networkOf([2, size, 1], fresh(seed), activation=Tanh(), weightRange=2.0)
    values = [parameters.flat()[0] for parameters in _withGradients(network)]
    rows = []
    for array in values:
        for place in range(len(array)):
            kept, ends = array[place], []
            for sign in (1, -1):
                array[place] = kept + sign * STEP
                ends.append(_gradient(network))
            array[place] = kept
            rows.append((ends[0] - ends[1]) / (2 * STEP))
    matrix = numpy.array(rows)
    return (matrix + matrix.T) / 2


def _withGradients(network):
    network.addGradients(XOR)
    network.takeGradients()
    return network.parameters()


def _gradient(network):
    """Return ∂E/∂w, minus what the network calls its gradients."""
    flat = [-parameters.flat()[1] for parameters in _withGradients(network)]
    for parameters in network.parameters():
        parameters.clear()
    return numpy.concatenate(flat)
