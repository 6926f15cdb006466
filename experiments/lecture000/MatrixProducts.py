"""One matrix product against many, and the cost of exp: lecture 000, timed live."""

from statistics import median
from time import perf_counter
from typing import ClassVar

import numpy

from experiments.Experiment import Experiment, nobody
from experiments.verdicts import asShown, notShown, underConditions
from learning.checks import Sentence
from learning.plotting.pictures.panels import BarsPanel

PRODUCTS = {
    "one": Sentence("one product"),
    "examples": Sentence("one an example"),
    "neurons": Sentence("one a neuron"),
}

ACTIVATIONS = {
    "max": "max(0, z)",
    "exp": "1/(1 + exp(−z))",
    "tanh": "tanh(z)",
}

TIMES = 2
"""The criterion: by how much quicker one product, and max, have to be."""


class MatrixProducts(Experiment):
    """Matrix products: the weighted sums of a layer for a mini-batch, computed in three ways.

    All take the same multiplications. What is compared are seconds of this machine, the medians of
    some repeats; in `numbers` they are `seconds`, which may be left out once it is known in how
    many repeats the quicker was twice as quick (`quicker`).
    """

    name = "matrix-products"
    lecture = "000"
    title = Sentence("One matrix product against many, and what exp costs")
    claim = Sentence(
        "One product of matrices is quicker than many products of vectors, and exp costs more than "
        "a comparison."
    )
    criterion = Sentence(
        "in every repeat one product for all is twice as quick as one for each example or neuron, "
        "and max(0, z) twice as quick as the sigmoid"
    )
    help: ClassVar[dict] = {
        "inputs": Sentence("inputs of the layer"),
        "neurons": Sentence("neurons of the layer"),
        "examples": Sentence("examples in a mini-batch"),
        "repeats": Sentence("how many times each is timed"),
    }

    def __init__(self, inputs=64, neurons=64, examples=256, repeats=15):
        self.inputs, self.neurons = inputs, neurons
        self.examples, self.repeats = examples, repeats

    def measure(self, generator, watch=nobody):
        """Return `products`, the multiplications; `quicker`, in how many repeats; `seconds`."""
        dice = numpy.random.default_rng(generator.getrandbits(32))
        weights = dice.normal(size=(self.neurons, self.inputs))
        batch = dice.normal(size=(self.inputs, self.examples))
        sums = weights @ batch
        columns = [numpy.ascontiguousarray(column) for column in batch.T]
        works = {
            "one": lambda: weights @ batch,
            "examples": lambda: [weights @ column for column in columns],
            "neurons": lambda: [[row @ column for row in weights] for column in columns],
            "max": lambda: numpy.maximum(sums, 0),
            "exp": lambda: 1 / (1 + numpy.exp(-sums)),
            "tanh": lambda: numpy.tanh(sums),
        }
        seconds = {name: [] for name in works}
        numbers = {
            "products": self.inputs * self.neurons * self.examples,
            "seconds": seconds,
            "quicker": {"products": 0, "exp": 0},
        }
        for done in range(1, self.repeats + 1):
            for name, work in works.items():
                seconds[name].append(_timed(work))
            last = {name: times[-1] for name, times in seconds.items()}
            isQuicker = TIMES * last["one"] < min(last["examples"], last["neurons"])
            numbers["quicker"]["products"] += isQuicker
            numbers["quicker"]["exp"] += TIMES * last["max"] < last["exp"]
            watch(done / self.repeats, numbers)
        return numbers

    def verdict(self, numbers):
        """Count the repeats; with the times of this machine if they are there."""
        quicker = numbers["quicker"]
        halves = [2 * count > self.repeats for count in quicker.values()]
        reason = Sentence(
            "one product is twice as quick in {first}, max in {second}",
            first=_part(quicker["products"], self.repeats),
            second=_part(quicker["exp"], self.repeats),
        )
        if "seconds" in numbers:
            middle = {name: median(times) for name, times in numbers["seconds"].items()}
            reason = Sentence(
                "{words}: a product for each example takes {examples:.1f} times as long, one for "
                "each neuron {neurons:.0f} times, the sigmoid {exp:.1f} times as long as max",
                words=reason,
                examples=middle["examples"] / middle["one"],
                neurons=middle["neurons"] / middle["one"],
                exp=middle["exp"] / middle["max"],
            )
        if min(quicker.values()) == self.repeats:
            return asShown(reason)
        return underConditions(reason) if any(halves) else notShown(reason)

    def table(self, numbers):
        """Return a row for each way."""
        rows = [[Sentence("way"), Sentence("multiplications")]]
        if "seconds" in numbers:
            rows[0].append(Sentence("microseconds"))
        for name, label in (PRODUCTS | ACTIVATIONS).items():
            row = [label, numbers["products"] if name in PRODUCTS else "–"]
            if "seconds" in numbers:
                row.append(f"{1e6 * median(numbers['seconds'][name]):.1f}")
            rows.append(row)
        return rows

    def panels(self, numbers):
        """Return the times; without them, in how many repeats the quicker was."""
        if "seconds" not in numbers:
            labels = [Sentence("one product"), "max"]
            parts = [count / self.repeats for count in numbers["quicker"].values()]
            title = Sentence("part of the repeats in which it is twice as quick")
            return [BarsPanel(title, "", labels, {"": parts})]
        panels = []
        for names, title in (
            (PRODUCTS, Sentence("microseconds, the same multiplications")),
            (ACTIVATIONS, Sentence("microseconds, the same neurons")),
        ):
            times = [[1e6 * t for t in numbers["seconds"][name]] for name in names]
            spread = [min(row) for row in times], [max(row) for row in times]
            bars = {"": [median(row) for row in times]}
            panels.append(
                BarsPanel(
                    title, "", list(names.values()), bars, {"": spread}, yLog=names is PRODUCTS
                )
            )
        return panels


def _timed(work):
    """Return the seconds of the quickest of a few: other programs can only make it longer."""
    times = []
    for _ in range(3):
        start = perf_counter()
        work()
        times.append(perf_counter() - start)
    return min(times)


def _part(count, repeats):
    """Return how often, in words that a busy machine does not change."""
    if count == repeats:
        return Sentence("every repeat")
    return Sentence("most repeats") if 2 * count > repeats else Sentence("few repeats")
