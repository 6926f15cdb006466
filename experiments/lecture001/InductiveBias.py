"""The inductive bias of random networks: functions of seven bits, lecture 001."""

from collections import Counter
from math import log2
from statistics import fmean
from typing import ClassVar

import numpy

from experiments.Experiment import Experiment, nobody
from experiments.verdicts import asShown, notShown, underConditions
from learning.activations import ACTIVATIONS
from learning.checks import Sentence
from learning.plotting.pictures.panels import CurvesPanel, Line

BITS, WIDTH = 7, 40
"""Inputs, and neurons in each of the two hidden layers."""

BLOCK = 500
"""Networks between two moments."""


class InductiveBias(Experiment):
    """Inductive bias: which truth tables random networks 7-40-40-1 compute, and how often.

    After Valle-Pérez et al. 2019 (Deep learning generalizes because the parameter-function map is
    biased towards simple functions): weights from N(0, σ²/n), biases from N(0, σ_b²), a function
    being the signs of the output for all 128 inputs; its complexity that of Lempel and Ziv 1976.
    A bit is −1 or 1, so that all inputs are as far from 0. With 0 and 1 ReLU's bias is larger, and
    tanh, which has hardly any here, has one too.
    """

    name = "inductive-bias"
    lecture = "001"
    title = Sentence("Random networks prefer simple functions")
    claim = Sentence(
        "A network has an inductive bias: of all functions, random weights mostly make simple ones."
    )
    criterion = Sentence(
        "the commonest function comes a hundred times or more, the ten commonest are less than "
        "half as complex as random truth tables, and no random table comes twice"
    )
    help: ClassVar[dict] = {
        "networks": Sentence("how many networks are drawn at random"),
        "activation": Sentence("of the hidden neurons"),
        "sigma": Sentence("σ of the weights, before they are divided by the root of the inputs"),
        "biasSigma": Sentence("σ of the biases"),
    }
    choices: ClassVar[dict] = {"activation": ("relu", "tanh", "logistic", "leaky-relu")}
    isLong = True

    def __init__(self, networks=30000, activation="relu", sigma=1.0, biasSigma=0.1):
        self.networks, self.activation = networks, activation
        self.sigma, self.biasSigma = sigma, biasSigma

    def measure(self, generator, watch=nobody):
        """Return `points`, (how often, complexity) of each function, and the same of `uniform`."""
        dice = numpy.random.default_rng(generator.getrandbits(32))
        activation = ACTIVATIONS.read(self.activation)
        counts, uniform = Counter(), Counter()
        for start in range(0, self.networks, BLOCK):
            size = min(BLOCK, self.networks - start)
            counts.update(row.tobytes() for row in _functions(size, activation, self, dice))
            uniform.update(row.tobytes() for row in dice.random((size, 2**BITS)) < 0.5)
            watch(0.9 * (start + size) / self.networks)
        numbers = {
            "distinct": [len(counts), len(uniform)],
            "points": _points(counts),
            "uniform": _points(uniform, 300),
        }
        watch(1.0, numbers)
        return numbers

    def verdict(self, numbers):
        """Compare the commonest functions with random truth tables."""
        most, commonest = numbers["points"][0][0], numbers["points"][:10]
        simple = fmean(complexity for _, complexity in commonest)
        usual = fmean(complexity for _, complexity in numbers["uniform"])
        isAlone = numbers["uniform"][0][0] == 1
        if most >= 100 and simple < usual / 2 and isAlone:
            return asShown(
                Sentence(
                    "{distinct} functions of {count} networks, the commonest {most} times; the ten "
                    "commonest have a complexity of {simple:.0f}, random tables {usual:.0f}",
                    distinct=numbers["distinct"][0],
                    count=self.networks,
                    most=most,
                    simple=simple,
                    usual=usual,
                )
            )
        if simple < usual:
            return underConditions(
                Sentence(
                    "the commonest function comes {most} times, and the ten commonest have a "
                    "complexity of {simple:.0f}, random tables {usual:.0f}: a weak bias with "
                    "{activation} and σ = {sigma:g}",
                    most=most,
                    simple=simple,
                    usual=usual,
                    activation=self.activation,
                    sigma=self.sigma,
                )
            )
        return notShown(
            Sentence(
                "the commonest function comes {most} times, and is no simpler than random tables",
                most=most,
            )
        )

    def table(self, numbers):
        """Return what is distinct, and the commonest functions."""
        rows = [[Sentence("networks"), self.networks, numbers["distinct"][0]]]
        rows.append([Sentence("uniform tables"), self.networks, numbers["distinct"][1]])
        for number, (count, complexity) in enumerate(numbers["points"][:5], start=1):
            rows.append([Sentence("commonest, {number}", number=number), count, complexity])
        return [
            [Sentence("what"), Sentence("how many"), Sentence("distinct, or complexity")],
            *rows,
        ]

    def panels(self, numbers):
        """Return probability against complexity."""
        lines = []
        for key, label in (
            ("points", Sentence("networks")),
            ("uniform", Sentence("uniform tables")),
        ):
            found = numbers.get(key, [])
            xs = [complexity for _, complexity in found]
            ys = [count / self.networks for count, _ in found]
            lines.append(Line(label, xs, ys, look="dots"))
        x, y = Sentence("Lempel-Ziv complexity"), Sentence("probability")
        return [CurvesPanel(Sentence("each dot is a function"), x, y, lines, yLog=True)]


def _functions(count, activation, bias, dice):
    """Return the truth tables of networks, count × 128 booleans."""
    inputs = (numpy.arange(2**BITS)[:, None] >> numpy.arange(BITS) & 1) * 2.0 - 1
    outputs = numpy.broadcast_to(inputs, (count, 2**BITS, BITS))
    for place, size in enumerate((WIDTH, WIDTH, 1)):
        before = outputs.shape[2]
        weights = dice.normal(0, bias.sigma / before**0.5, (count, before, size))
        sums = outputs @ weights + dice.normal(0, bias.biasSigma, (count, 1, size))
        outputs = sums if place == 2 else activation.valueArray(sums)
    return outputs[:, :, 0] > 0


def _points(counts, most=None):
    """Return (how often, complexity) of the commonest functions, at most `most` of them."""
    points = [(count, _complexity(table)) for table, count in counts.most_common(most)]
    return sorted(points, key=lambda point: (-point[0], point[1]))


def _complexity(table):
    """Return the mean of the complexities of a table read forth and back, times log₂ n.

    Of a constant table log₂ n, as in Dingle et al. 2018.
    """
    word = "".join("1" if bit else "0" for bit in table)
    if len(set(word)) == 1:
        return log2(len(word))
    return log2(len(word)) * (_words(word) + _words(word[::-1])) / 2


def _words(text):
    """Return how many words Lempel and Ziv part a text in: each the shortest that is new."""
    count, start = 0, 0
    while start < len(text):
        size = 1
        while start + size <= len(text) and text[start : start + size] in text[: start + size - 1]:
            size += 1
        count += 1
        start += size
    return count
