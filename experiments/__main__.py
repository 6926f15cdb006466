"""The catalogue on the command line: `python -m experiments [NAME [OPTION VALUE] …]`.

`--lecture 000` in place of a name shows those of a lecture, one after the other.
"""

import sys
from difflib import get_close_matches

from experiments import EXPERIMENTS
from experiments.ExperimentStage import ExperimentStage
from experiments.french import FRENCH
from experiments.options import readExperiment, readSeries
from experiments.printing import printList
from learning.checks import Sentence, quote, unlike
from learning.plotting.style import PROJECTOR
from learning.plotting.surfaces.openPlot import PlotRequest
from learning.system.exits import BAD_INPUT, INTERRUPTED, complain, runScript
from learning.words.language import languageAsked, speak, translate


def main(arguments=None):
    """Show the experiment that is named, or list them all; return the exit status."""
    words = sys.argv[1:] if arguments is None else arguments
    speak(languageAsked(words), FRENCH)
    try:
        if not words or words[0].startswith("-"):
            return _list(words)
        return _show(*words)
    except ValueError as error:  # a BadInput is one
        complain(error)
        return BAD_INPUT


def _list(words):
    """List all experiments, or show those of the lecture that is asked for."""
    options = readSeries(words)
    if options is None or options.lecture is None:
        printList()
        return 0
    kinds = [kind for kind in EXPERIMENTS.values() if kind.lecture == options.lecture]
    return _perform([kind() for kind in kinds], options)


def _show(name, *words):
    if name not in EXPERIMENTS:
        raise _unknown(name)
    experiment, options, explanation = readExperiment(EXPERIMENTS[name], words)
    if explanation is not None:
        print(explanation, end="")
        return 0
    return _perform([experiment], options)


def _perform(experiments, options):
    """Show experiments, one after the other, and write the handout of all; return the status.

    After Ctrl-C there are no others, and the handout has those that were measured whole.
    """
    request = PlotRequest(options.plot, options.plotFile, options.pace)
    scale = PROJECTOR if options.projector else 1.0
    parts, statuses = [], []
    for experiment in experiments:
        stage = ExperimentStage(experiment, request, scale, isSeries=len(experiments) > 1)
        try:
            statuses.append(stage.run(options.seed))
        except KeyboardInterrupt:  # between two of them
            statuses.append(INTERRUPTED)
        parts += stage.shown
        if statuses[-1] == INTERRUPTED:
            break
    if options.export is not None and parts:
        from learning.plotting.handout import saveHandout

        saveHandout(options.export, parts)
        print(translate("handout saved in {path}", path=options.export), flush=True)
    return max(statuses)


def _unknown(name):
    expected = Sentence("the name of an experiment (`python -m experiments` lists them)")
    near = get_close_matches(name.lower(), EXPERIMENTS, 1)
    if near:
        found = Sentence("{name}; did you mean {near}?", name=quote(name), near=near[0])
        return unlike(None, expected, found)
    return unlike(None, expected, quote(name))


if __name__ == "__main__":
    sys.argv[0] = "experiments"
    runScript(main)
