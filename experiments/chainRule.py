"""The chain rule on a graph, drawn: lecture 002's paths, their sums, and the order they force.

    python -m experiments.chainRule [--graph neuron|network|lecture] [--plot window|web|file]
    python -m experiments.chainRule --expression "tanh(w1*x1 + w2*x2 + b)" --at w1=0.5,x1=1,…

Each value of the graph is a box, each arrow bears a local derivative; the backward pass goes from
the end to the beginning, value by value, by keys in a window or on a page, or in a `.gif`.
"""

import argparse
import sys

from experiments.french import FRENCH
from learning.checks import Sentence, unlike
from learning.explaining.expressions import graphOf, readNumbers
from learning.explaining.lectureGraph import lectureGraph
from learning.explaining.networkGraphs import networkGraph, neuronGraph
from learning.plotting.figures import ANIMATION_FORMAT, PICTURE_FORMATS
from learning.system.exits import LEARNED, runScript
from learning.system.files import whyNotWritable
from learning.words.BadInput import BadInput
from learning.words.language import LANGUAGES, localeLanguage, speak
from Value import Value

GRAPHS = {
    "lecture": lambda: lectureGraph(Value)["z"],
    "neuron": lambda: neuronGraph(Value),
    "network": lambda: networkGraph(Value),
}
"""The graphs that are there without an expression: functions that return their ends."""

PLACES = ("window", "web", "file")


class _Parser(argparse.ArgumentParser):
    def error(self, message):
        raise BadInput(message)


def main(arguments=None):
    """Draw the graph that is asked for; return the exit status."""
    options = _options(sys.argv[1:] if arguments is None else arguments)
    speak(options.lang, FRENCH)
    end = _graph(options)
    title = options.expression or str(TITLES[options.graph])
    from learning.plotting.pictures.GraphDrawing import GraphDrawing
    from learning.plotting.pictures.Slides import Slides

    slides = Slides(title, lambda axes, scale: GraphDrawing(axes, end, scale), options.projector)
    if options.plot == "window":
        slides.showInWindow()
    elif options.plot == "web":
        slides.showOnPage()
    if options.plot == "file" or options.plotFile:
        print(slides.save(options.plotFile or "chain-rule.gif"))
    return LEARNED


TITLES = {
    "lecture": Sentence("The graph of lecture 002"),
    "neuron": Sentence("A neuron, and what an example costs it"),
    "network": Sentence("A network 2-2-1, and what an example costs it"),
}
"""In the language that is spoken as they are shown."""


def _options(arguments):
    parser = _Parser(prog="python -m experiments.chainRule", allow_abbrev=False)
    parser.add_argument("--graph", default="lecture", choices=list(GRAPHS))
    parser.add_argument("--expression")
    parser.add_argument("--at", default="")
    parser.add_argument("--plot", default="file", choices=PLACES)
    parser.add_argument("--plot-file", dest="plotFile")
    parser.add_argument("--projector", action="store_true")
    parser.add_argument("--lang", default=localeLanguage(), choices=LANGUAGES)
    options = parser.parse_args(arguments)
    endings = (*PICTURE_FORMATS, ANIMATION_FORMAT)
    path = options.plotFile
    if path is not None and not path.lower().endswith(endings):
        expected = Sentence("one name ending in {endings}", endings=", ".join(endings))
        raise unlike("--plot-file", expected, repr(path), BadInput)
    if path is not None and (trouble := whyNotWritable(path)):
        expected = Sentence("a file that can be written")
        raise unlike(f"--plot-file {path}", expected, trouble, BadInput)
    return options


def _graph(options):
    if options.expression is None:
        return GRAPHS[options.graph]()
    end = graphOf(options.expression, readNumbers(options.at), Value)
    end.name = end.name or "f"
    return end


if __name__ == "__main__":
    speak(localeLanguage(), FRENCH)
    runScript(main)
