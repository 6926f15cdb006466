"""What the Makefile's rules run: `python commands.py RULE`, with the variables in the environment.

Whoever marks types the names of folders that others chose. A name is data here: make hands it on
unread, no shell sees it, and what is started gets it as one word. `ARGS` alone is parted into
words, by `shlex`, as a shell would part it and without its power to run anything.
"""

import difflib
import os
import shlex
import sys
from pathlib import Path

from grading.exercises import DAY, NAMES
from grading.french import FRENCH
from grading.visible import visible
from learning.checks import Sentence, unlike
from learning.words.language import languageAsked, speak

ROOT = Path(__file__).resolve().parent

VARIABLES = [
    "ARGS",
    "DIR",
    "EX",
    "EXPERIMENT",
    "OUT",
    "PYTHON",
    "SCRIPT",
    "SUBMISSION",
    "SUBMISSIONS",
]
"""What `make RULE NAME=value` may name."""

MARKER = ["-m", "pytest", "tests", "-p", "no:randomly"]

ON_ALL_CORES = ["-n", "auto", "--dist", "loadgroup"]
"""The checks of one exercise stay in one process: they share what was seen of a script."""

PIP = ["-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-user", "-r"]

PLACE = "place"
"""The file in a virtual environment that says where it was made."""

UNWANTED = {"PYTHONSAFEPATH", "PYTHONOPTIMIZE", "PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT"}
"""Environment variables that would keep the rules from finding the project, or its packages."""

SLOW = {"PYTHONDONTWRITEBYTECODE"}
"""Those that would have each of the thousand processes of the tests compile all that it loads."""

ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1"}
"""An engine computes in one thread; pytest's plugins import NumPy before it can say so."""

OF_MAKE = {"MAKEFLAGS", "MFLAGS", "MAKEOVERRIDES", "MAKELEVEL", "MAKEFILES", "GNUMAKEFLAGS"}
"""Another make, started by a test for example, is not to think that these are its own."""


class Refused(Exception):
    """A variable has a value that cannot be used: which, what was expected, what was found."""


def main(words):
    """Do what a rule asks; return the exit status, 2 where a variable cannot be used.

    `words` are the rule and, for some, what the Makefile itself adds.
    """
    rule, *added = words
    _settle()
    try:
        command = _COMMANDS[rule](*added)
    except Refused as refused:
        speak(languageAsked(os.environ.get("ARGS", "").split()), FRENCH)
        print(visible(f"make {rule}: {refused}"), file=sys.stderr)
        return 2
    if command is None:
        return 0
    os.chdir(ROOT)
    return os.execve(sys.executable, [sys.executable, *command], _environment())


def _environment():
    hidden = {*VARIABLES, *UNWANTED, *SLOW, *OF_MAKE}
    return ONE_THREAD | {name: value for name, value in os.environ.items() if name not in hidden}


# The variables.


def _arguments():
    """Return the words of ARGS."""
    try:
        return shlex.split(os.environ.get("ARGS", ""))
    except ValueError as error:
        expected = Sentence("words as for a shell")
        raise unlike("ARGS", expected, visible(error), Refused) from None


def _exercises():
    """Return the expression that names the exercises to mark: EX, or all of the day."""
    if "EX" not in os.environ:
        return " or ".join(DAY)
    if os.environ["EX"] not in NAMES:
        expected = Sentence("one of {names}", names=" ".join(NAMES))
        raise unlike("EX", expected, os.environ["EX"], Refused)
    return os.environ["EX"]


def _submission():
    """Return the folder to mark, the project's own where nothing was said at all.

    An absent student's folder, an empty name, is no reason to mark the project instead.
    """
    folder = os.environ.get("SUBMISSION", str(ROOT))
    if folder == "":
        expected = Sentence("the folder of a hand-in")
        raise unlike("SUBMISSION", expected, Sentence("an empty name"), Refused)
    return folder


def _script():
    """Return the script to check, so written that Python cannot take it for an option."""
    script = os.environ.get("SCRIPT", "DigitsLearn.py")
    if not Path(ROOT, script).is_file():
        expected = Sentence("one of the scripts")
        raise unlike("SCRIPT", expected, script, Refused)
    return os.path.join(ROOT, script)


def _experiment():
    """Return the name of an experiment, as words: none where none was named, and all are listed."""
    name = os.environ.get("EXPERIMENT", "")
    if name.startswith("-"):
        raise unlike("EXPERIMENT", Sentence("the name of an experiment"), name, Refused)
    return [name] if name else []


# The rules.


def _run(script):
    return [script, *_arguments()]


def _show():
    return ["-m", "experiments", *_experiment(), *_arguments()]


def _gallery():
    return ["-m", "experiments.gallery", *_arguments()]


def _checkNetwork():
    return [_script(), "--check", *_arguments()]


def _test(*choice):
    return ["-m", "pytest", *ON_ALL_CORES, *choice, *_arguments()]


def _grade():
    return [*MARKER, "-m", _exercises(), f"--submission={_submission()}", *_arguments()]


def _gradeClass():
    """Return what marks a class; the names of its folder and of the other are data as well."""
    chosen = ["--ex", _exercises()] if "EX" in os.environ else []
    submissions = os.environ.get("SUBMISSIONS", "")
    if submissions == "":
        expected = Sentence("a folder of hand-ins, or a ZIP file of them")
        raise unlike("SUBMISSIONS", expected, Sentence("an empty name"), Refused)
    out = os.environ.get("OUT") or "marks"
    return ["-m", "grading.classroom", *chosen, f"--out={out}", *_arguments(), "--", submissions]


def _gradeWatch():
    return ["-m", "grading.watch", _submission(), "-m", _exercises(), *_arguments()]


def _starter():
    folder = os.environ.get("DIR", "")
    if folder == "":
        expected = Sentence("a new or an empty folder")
        raise unlike("DIR", expected, Sentence("an empty name"), Refused)
    return ["-m", "grading.starter", *_arguments(), "--", folder]


def _wheel():
    return ["-m", "grading.starter.wheel", os.environ.get("OUT") or "dist"]


def _bench():
    return ["-m", "benchmarks", *_arguments()]


def _install(requirements):
    return [*PIP, requirements]


def _suggest(name):
    """Print which variable may be meant by a name that make was given."""
    for meant in difflib.get_close_matches(name.upper(), VARIABLES, 1):
        print(f"; did you mean {meant}?")


def _settle():
    """Tell the virtual environment where it is, if its folder was moved or renamed.

    pip writes the whole path of Python into the programs that it installs.
    """
    folder = Path(sys.prefix)
    if folder.parent != ROOT:
        return  # not one of the Makefile's
    place = folder / PLACE
    before = os.fsdecode(place.read_bytes()) if place.exists() else str(folder)
    if before != str(folder):
        programs = [path for path in (folder / "bin").iterdir() if not path.is_symlink()]
        for path in [*programs, *folder.glob("lib/*/site-packages/*.pth")]:
            text = path.read_bytes()
            moved = text.replace(*(os.fsencode(Path(p).parent) for p in (before, folder)))
            if path.is_file() and moved != text:
                _replace(path, moved)
    if not place.exists() or before != str(folder):
        _replace(place, os.fsencode(folder))


def _replace(path, content):
    new = path.with_name(path.name + ".part")
    new.write_bytes(content)
    if path.exists():
        new.chmod(path.stat().st_mode)
    new.replace(path)


_COMMANDS = {
    "run": _run,
    "show": _show,
    "gallery": _gallery,
    "check-network": _checkNetwork,
    "test": lambda: _test("--long-sample", "2"),
    "test-quick": lambda: _test("-m", "not (sandbox or screen or browser)"),
    "test-long": lambda: _test("-m", "long"),
    "grade": _grade,
    "grade-class": _gradeClass,
    "grade-watch": _gradeWatch,
    "starter": _starter,
    "wheel": _wheel,
    "bench": _bench,
    "toolbox": lambda: ["-m", "learning.toolbox"],
    "install": _install,
    "script": lambda path: [path],
    "settle": lambda: None,  # it is done before any rule
    "suggest": _suggest,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
