"""What has to be right before a marking begins; what is not is one line, and status 2."""

import re
from pathlib import Path

from grading.Course import ROOT
from grading.exercises import NAMES
from grading.sandboxes import Bubblewrap
from grading.selection import exercisesAsked
from grading.systemCalls import filterTrouble
from learning.system.files import whyNotWritable
from learning.words.BadInput import BadInput

HOW = "mark with `make grade`, or with `pytest tests --submission=DIR` in the project's folder"
"""What keeps a hand-in's own `conftest.py` out of the process that marks."""


def checkOptions(options):
    """Raise BadInput unless the options of the marker can be used, given as pytest has them."""
    if not 1 <= options.seconds <= 86_400:
        raise BadInput(f"--seconds: expected 1 to 86400, found {options.seconds:g}")
    if not 0.1 <= options.minutes <= 1440:
        raise BadInput(f"--minutes: expected 0.1 to 1440, found {options.minutes:g}")
    if options.report and (trouble := whyNotWritable(options.report)):
        raise BadInput(f"--report {options.report}: expected a file to write, found {trouble}")
    if options.require_sandbox and (trouble := Bubblewrap.trouble()):
        raise BadInput(f"--require-sandbox: expected bubblewrap to work, but {trouble}")
    if options.require_sandbox and (trouble := filterTrouble()):
        raise BadInput(f"--require-sandbox: expected a filter of system calls, but {trouble}")


def checkExercises(config):
    """Refuse to mark what there is not: who asks for ex77, or says ../alice, gets no other mark."""
    expression = config.option.markexpr
    unknown = {*re.findall(r"\w+", expression)} - {*NAMES, "or", "and", "not"}
    if config.option.submission is not None and unknown:
        raise BadInput(f"-m {expression}: expected exercises, {NAMES[0]} to {NAMES[-1]}")
    if exercisesAsked(config) is None:
        return
    for argument in config.args:
        place = Path(config.invocation_params.dir, argument.split("::")[0]).resolve()
        if place != ROOT and not place.is_relative_to(ROOT / "tests"):
            raise BadInput(f"{argument}: expected tests of the project's; {HOW}")
    if getattr(config.option, "tx", None):
        # The checks of a hand-in share what was seen of it.
        raise BadInput("-n, --tx: expected neither for a marking, which is one process")


def checkPytest(config):
    """Refuse to mark if something of a hand-in has come into this process, or may have."""
    for plugin in config.pluginmanager.get_plugins():
        path = getattr(plugin, "__file__", None)
        if path and Path(path).name == "conftest.py" and Path(path).parent != ROOT / "tests":
            raise BadInput(f"{path}: expected no conftest.py but the project's; {HOW}")
    if config.inipath != ROOT / "pyproject.toml":
        raise BadInput(f"{config.inipath}: expected the project's pyproject.toml; {HOW}")
