"""The chain rule on a graph: lecture 002's paths, one, two and many, number by number."""

from math import prod
from typing import ClassVar

from experiments.Experiment import Experiment, nobody
from experiments.verdicts import asShown, notShown, underConditions
from learning.checks import Sentence
from learning.explaining.BackwardPass import BackwardPass
from learning.explaining.chains import chainsTo, slopesAlong
from learning.explaining.expressions import graphOf, readNumbers
from learning.explaining.lectureGraph import lectureGraph
from learning.explaining.networkGraphs import networkGraph, neuronGraph
from learning.plotting.pictures.panels import DrawingPanel
from Value import Value

GRAPHS = {
    "lecture": lambda: lectureGraph(Value)["z"],
    "neuron": lambda: neuronGraph(Value),
    "network": lambda: networkGraph(Value),
}
"""The graphs that are there without an expression: functions that return their ends."""

MOST = 40
"""Values: of larger graphs the chains are not counted, since each value may double them."""

EQUAL = 1e-9


class ChainRule(Experiment):
    """The chain rule: each derivative against the sum over all chains, on a graph that is drawn.

    The backward pass goes value by value, from the end to the beginning; each arrow bears a local
    derivative. Of several paths between two values the products along them are added up.
    """

    name = "chain-rule"
    lecture = "002"
    title = Sentence("The chain rule on a graph")
    claim = Sentence(
        "A derivative is the sum, over all chains of arrows, of the products of the local "
        "derivatives along each."
    )
    criterion = Sentence("the sums are the gradients of the backward pass, to nine digits")
    help: ClassVar[dict] = {
        "graph": Sentence("which graph: {names}", names=", ".join(GRAPHS)),
        "expression": Sentence("an expression of one's own in its place"),
        "at": Sentence("the numbers of its names, as in {example}", example="w=0.5,x=2"),
    }
    choices: ClassVar[dict] = {"graph": tuple(GRAPHS)}

    def __init__(self, graph="lecture", expression="", at=""):
        self.graph, self.expression, self.at = graph, expression, at
        self._end = graphOf(expression, readNumbers(at), Value) if expression else GRAPHS[graph]()
        self._end.name = self._end.name or "f"

    def measure(self, generator, watch=nobody):
        """Return `values`, `chains` (None if too many), their `difference`, `rows`, the `step`."""
        backward = BackwardPass(self._end)
        numbers = {"values": len(backward.values), "chains": None, "difference": 0.0, "rows": []}
        gradients = backward.moments[-1].gradients
        if len(backward.values) <= MOST:
            numbers["chains"] = 0
            for value in backward.values:
                chains = chainsTo(self._end, value)
                total = sum(prod(slopesAlong(chain)) for chain in chains)
                apart = abs(total - gradients[value]) / (1 + abs(total))
                numbers["chains"] += len(chains)
                numbers["difference"] = max(numbers["difference"], apart)
                if value.name:
                    numbers["rows"].append([value.name, value.number, len(chains), total])
        count = len(backward.moments)
        for step in range(count):
            watch((step + 1) / count, numbers | {"step": step})
        return numbers | {"step": count - 1}

    def verdict(self, numbers):
        """Compare the sums with the gradients."""
        if numbers["chains"] is None:
            words = Sentence(
                "{values} values: too many to count their chains", values=numbers["values"]
            )
            return underConditions(words)
        reason = Sentence(
            "{values} values and {chains} chains: their sums differ from the gradients by "
            "{difference:.0e} at most",
            values=numbers["values"],
            chains=numbers["chains"],
            difference=numbers["difference"],
        )
        return asShown(reason) if numbers["difference"] < EQUAL else notShown(reason)

    def table(self, numbers):
        """Return a row for each value with a name."""
        header = [Sentence("value"), Sentence("number"), Sentence("chains"), Sentence("gradient")]
        return [header, *numbers["rows"]]

    def panels(self, numbers):
        """Return the graph, as far as the backward pass has come."""
        return [DrawingPanel(self.expression, "graphPanel", (self._end, numbers["step"]))]
