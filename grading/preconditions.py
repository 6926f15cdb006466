"""What has to be right before a marking begins; what is not is one line, and status 2."""

import re
from pathlib import Path

from grading.Course import ROOT
from grading.exercises import NAMES
from grading.sandboxes import Bubblewrap
from grading.selection import exercisesAsked
from grading.systemCalls import filterTrouble
from learning.checks import Sentence, unlike
from learning.system.files import whyNotWritable
from learning.words.BadInput import BadInput
from learning.words.language import LANGUAGES

HOW = Sentence(
    "mark with `make grade`, or with `pytest tests --submission=DIR` in the project's folder"
)
"""What keeps a hand-in's own `conftest.py` out of the process that marks."""


def checkOptions(options):
    """Raise BadInput unless the options of the marker can be used, given as pytest has them."""
    if options.lang not in (None, *LANGUAGES):
        expected = Sentence("one of {names}", names=", ".join(LANGUAGES))
        raise unlike("--lang", expected, options.lang, BadInput)
    if not 1 <= options.seconds <= 86_400:
        raise _outOf("--seconds", 1, 86_400, options.seconds)
    if not 0.1 <= options.minutes <= 1440:
        raise _outOf("--minutes", 0.1, 1440, options.minutes)
    if options.report and (trouble := whyNotWritable(options.report)):
        raise unlike(f"--report {options.report}", Sentence("a file to write"), trouble, BadInput)
    if options.require_sandbox and (trouble := Bubblewrap.trouble()):
        raise unlike("--require-sandbox", Sentence("that bubblewrap works"), trouble, BadInput)
    if options.require_sandbox and (trouble := filterTrouble()):
        expected = Sentence("a filter of system calls")
        raise unlike("--require-sandbox", expected, trouble, BadInput)


def _outOf(option, least, most, found):
    expected = Sentence("{least:g} to {most:g}", least=least, most=most)
    return unlike(option, expected, f"{found:g}", BadInput)


def checkExercises(config):
    """Refuse to mark what there is not: who asks for ex77, or says ../alice, gets no other mark."""
    expression = config.option.markexpr
    unknown = {*re.findall(r"\w+", expression)} - {*NAMES, "or", "and", "not"}
    if config.option.submission is not None and unknown:
        expected = Sentence("exercises, {first} to {last}", first=NAMES[0], last=NAMES[-1])
        raise unlike(f"-m {expression}", expected, Sentence("others"), BadInput)
    if exercisesAsked(config) is None:
        return
    for argument in config.args:
        place = Path(config.invocation_params.dir, argument.split("::")[0]).resolve()
        if place != ROOT and not place.is_relative_to(ROOT / "tests"):
            found = Sentence("others; {how}", how=HOW)
            raise unlike(argument, Sentence("tests of the project's"), found, BadInput)
    if getattr(config.option, "tx", None):
        # The checks of a hand-in share what was seen of it.
        raise BadInput(Sentence("-n, --tx: a marking is one process"))


def checkPytest(config):
    """Refuse to mark if something of a hand-in has come into this process, or may have."""
    for plugin in config.pluginmanager.get_plugins():
        path = getattr(plugin, "__file__", None)
        if path and Path(path).name == "conftest.py" and Path(path).parent != ROOT / "tests":
            found = Sentence("another; {how}", how=HOW)
            raise unlike(path, Sentence("no conftest.py but the project's"), found, BadInput)
    if config.inipath != ROOT / "pyproject.toml":
        found = Sentence("another; {how}", how=HOW)
        raise unlike(config.inipath, Sentence("the project's pyproject.toml"), found, BadInput)
