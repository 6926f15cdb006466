"""The command line of an experiment: where it is drawn, as the scripts' is, and what to vary."""

from pathlib import Path
from types import SimpleNamespace

from learning.checks import Sentence, quote, unlike
from learning.commandLine.commonOptions import commonGroups
from learning.commandLine.Defaults import Defaults
from learning.commandLine.Option import Group, Option
from learning.commandLine.optionReaders import aboveZero, oneOf, wholeNumber
from learning.commandLine.parsing import helpOf, parse, valuesOf
from learning.commandLine.toolboxOptions import DRAWING
from learning.system.files import whyNotWritable

SHARED = ("--plot", "--plot-file", "--pace", "--projector", "--lang", "--seed")
"""What the scripts have too, under the same names."""


def handout(word):
    """Read the path of a handout."""
    if Path(word).suffix.lower() != ".pdf":
        raise unlike(None, Sentence("a name ending in {endings}", endings=".pdf"), quote(word))
    if (trouble := whyNotWritable(word)) is not None:
        raise unlike(None, Sentence("a file to write"), f"{word}: {trouble}")
    return word


EXPORT = Option(
    "--export",
    "a handout to write: claim, picture and figures, .pdf",
    "PATH",
    handout,
    shown=Sentence("none"),
)

LECTURES = ("000", "001", "002", "003", "004")


def sharedOptions():
    """Return the `Option`s that every experiment has, as the scripts declare them."""
    script = Defaults(train="or.ds", learningRate=1.0, threshold=0.0, maxEpochs=1)
    groups = [option for group in commonGroups(script) for option in group.options]
    declared = {option.name: option for option in [*groups, *DRAWING]}
    return [*(declared[name] for name in SHARED), EXPORT]


def ownOptions(kind):
    """Return an `Option` for each of the hyperparameters of a class of experiments."""
    return [_option(kind, *pair) for pair in kind.hyperparameters().items()]


def _option(kind, parameter, default):
    isSeveral = isinstance(default, tuple)
    one = default[0] if isSeveral else default
    read = _reader(one, kind.choices.get(parameter))
    words = "".join(f"-{c.lower()}" if c.isupper() else c for c in parameter)
    shown = [f"{value:g}" if isinstance(value, float) else str(value) for value in _all(default)]
    return Option(
        f"--{words}",
        kind.help[parameter],
        Sentence("A,B…") if isSeveral else Sentence("VALUE"),
        _several(read) if isSeveral else read,
        default,
        shown=",".join(shown),
        field=parameter,
    )


def _all(default):
    return default if isinstance(default, tuple) else (default,)


def _reader(default, names):
    if names is not None:
        return oneOf(names)
    if isinstance(default, int):
        return wholeNumber(1)
    if isinstance(default, float):
        return aboveZero
    return str


def _several(read):
    """Return a reader of several values with commas between them, a tuple."""

    def readAll(word):
        values = tuple(read(part.strip()) for part in word.split(","))
        if len(set(values)) < len(values):
            raise unlike(None, Sentence("every value once"), quote(word))
        return values

    return readAll


def readSeries(words):
    """Return the options of a series, `lecture` among them, which is None if none is asked for.

    None where the help is asked for. ValueError for words that cannot be used.
    """
    what = Sentence("show the experiments of a lecture, space for the next")
    lecture = Option("--lecture", what, "N", oneOf(LECTURES), shown=Sentence("none"))
    declared = [lecture, *(option for option in sharedOptions() if option.name != "--plot-file")]
    given = parse(words, declared)
    if "help" in given:
        return None
    return SimpleNamespace(**valuesOf(given, declared), plotFile=None)


def readExperiment(kind, words):
    """Return (experiment, options, None), or (None, None, help) where that is asked for.

    ValueError for words that cannot be used.
    """
    shared, own = sharedOptions(), ownOptions(kind)
    given = parse(words, [*shared, *own])
    if "help" in given:
        groups = [Group("this experiment", tuple(own)), Group("watching", tuple(shared))]
        note = Sentence("shown if {criterion}", criterion=kind.criterion)
        command = f"python -m experiments {kind.name}"
        groups = groups if own else groups[1:]
        return None, None, helpOf(command, str(kind.claim), groups, note)
    values = valuesOf(given, shared)
    options = SimpleNamespace(**values)
    for option in shared:
        if option.field in given and option.check is not None:
            option.check(options)
    return kind(**valuesOf(given, own)), options, None
