"""Marks a class: `python -m grading.classroom SUBMISSIONS --out FOLDER`; see grading/README.md."""

import argparse
import json
import os
import random
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from tqdm import tqdm

from grading.classroom.Classroom import Classroom
from grading.classroom.outputs import writeOutputs
from grading.classroom.Results import Results, isDecided
from grading.classroom.submissions import submissionsIn
from grading.classroom.table import classLines
from grading.exercises import DAY, NAMES
from grading.french import FRENCH
from grading.Limits import Limits
from grading.sandboxes import chooseSandbox
from grading.visible import visible
from learning.checks import Sentence, unlike
from learning.system.exits import INTERRUPTED, runScript
from learning.system.files import describe, replacing
from learning.words.BadInput import BadInput
from learning.words.language import LANGUAGES, languageAsked, speak, translate

UNDECIDED = 1
"""The exit status where some hand-ins remain undecided; whatever the marks, it is 0 otherwise."""

MINUTES = 10
"""The limit for a hand-in, where none is named."""


def main():
    """Mark the class that the command line names; return the exit status."""
    words = sys.argv[1:]
    speak(languageAsked(words), FRENCH)
    options = _parser().parse_args(words)
    _check(options)
    submissions, strays = submissionsIn(options.submissions)
    _checkAgain(options.again, submissions)
    out = Path(options.out)
    _makeFolder(out)
    seed = _seedOf(out, options.seed)
    sandbox = chooseSandbox()
    marker = [f"--seed={seed}", f"--seconds={options.seconds:g}", f"--lang={options.lang}"]
    results = Results(out / "results")
    classroom = Classroom(results, options.exercises, marker, options.minutes, sandbox.name)
    done, isInterrupted = {}, False
    with _executor(options) as (executor, atOnce), _bar(len(submissions)) as bar:
        marking = classroom.mark(submissions, executor, atOnce, options.again)
        try:
            for result in marking:
                done[result["key"]] = result
                bar.set_postfix_str(visible(result["key"], 30), refresh=False)
                bar.update()
        except KeyboardInterrupt:
            isInterrupted = True
            marking.close()
    inOrder = [done[one.key] for one in submissions if one.key in done]
    writeOutputs(out, submissions, inOrder, options, seed)
    for line in classLines(inOrder, strays, len(submissions), out):
        print(line)
    if isInterrupted:
        return INTERRUPTED
    return 0 if all(map(isDecided, inOrder)) else UNDECIDED


# The options.


class _Formatter(argparse.HelpFormatter):
    def add_usage(self, usage, actions, groups, prefix=None):
        super().add_usage(usage, actions, groups, translate("usage: "))


def _parser():
    parser = argparse.ArgumentParser(
        prog="grading.classroom",
        description=translate("Mark all the hand-ins of a class."),
        formatter_class=_Formatter,
        add_help=False,
        allow_abbrev=False,
    )
    add = parser.add_argument_group(translate("what there is to say")).add_argument
    add(
        "submissions",
        metavar=translate("SUBMISSIONS"),
        help=translate("a folder of hand-ins (folders or archives), or a platform's ZIP file"),
    )
    add(
        "--out",
        metavar=translate("FOLDER"),
        default="marks",
        help=translate("where tables, pages and results go; begun there, it goes on there"),
    )
    add(
        "--ex",
        dest="exercises",
        metavar="EX",
        action="append",
        choices=NAMES,
        help=translate("an exercise to mark, more than once for several; the day if none is named"),
    )
    add("--seed", type=int, help=translate("the seed of the whole class"))
    add(
        "--seconds", type=float, default=Limits.seconds, help=translate("how long a script may run")
    )
    add(
        "--minutes",
        type=float,
        default=MINUTES,
        help=translate("how long the marking of one hand-in may take"),
    )
    add(
        "--jobs",
        type=int,
        default=(os.cpu_count() or 1) + 1,
        help=translate("how many are marked side by side; one more than cores, since some wait"),
    )
    add(
        "--scheduler",
        metavar="ADDRESS",
        help=translate("mark on the workers of a dask.distributed cluster"),
    )
    add(
        "--again",
        action="append",
        default=[],
        metavar=translate("NAME"),
        help=translate("mark this hand-in afresh; may be said several times"),
    )
    add("--moodle", metavar="CSV", help=translate("Moodle's grading worksheet, to be filled in"))
    add("--canvas", metavar="CSV", help=translate("Canvas's gradebook, to be filled in"))
    add(
        "--assignment",
        metavar=translate("NAME"),
        help=translate("which assignment of Canvas's gradebook"),
    )
    add(
        "--given",
        metavar=translate("FOLDER"),
        help=translate("what students were given to begin with: its lines are nobody's own"),
    )
    add("-h", "--help", action="help", help=translate("show this, and end"))
    add(
        "--lang",
        choices=LANGUAGES,
        default=languageAsked(sys.argv[1:]),
        help=translate("the language of what is said; that of the locale if none is named"),
    )
    return parser


def _check(options):
    bounds = {"--seconds": (1, 86_400), "--minutes": (0.1, 1440), "--jobs": (1, 1024)}
    for option, (least, most) in bounds.items():
        value = getattr(options, option.removeprefix("--"))
        if not least <= value <= most:
            expected = Sentence("{least} to {most}", least=least, most=most)
            raise unlike(option, expected, f"{value:g}", BadInput)
    for option in ("moodle", "canvas"):
        path = getattr(options, option)
        if path is not None and not Path(path).is_file():
            expected = Sentence("a file that the platform exported")
            raise unlike(f"--{option} {visible(path)}", expected, Sentence("nothing"), BadInput)
    options.exercises = options.exercises or list(DAY)


def _checkAgain(again, submissions):
    keys = {submission.key for submission in submissions}
    for key in again:
        if key not in keys:
            raise unlike("--again", Sentence("the name of a hand-in"), visible(key), BadInput)


def _makeFolder(path):
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        expected = Sentence("a folder to write to")
        raise unlike(f"--out {visible(str(path))}", expected, describe(error), BadInput) from None


def _seedOf(out, asked):
    """Return the seed of the class: the one asked for, the one it began with, or a new one."""
    place = out / "class.json"
    try:
        seed = json.loads(place.read_text(encoding="utf-8"))["seed"]
    except (OSError, ValueError, KeyError, TypeError):
        seed = random.SystemRandom().getrandbits(64)
    seed = seed if asked is None else asked
    with replacing(place) as partial:
        Path(partial).write_text(json.dumps({"seed": seed}) + "\n", encoding="utf-8")
    return seed


@contextmanager
def _executor(options):
    """Give (executor, how many jobs at once): threads here, each of which waits for a process."""
    if options.scheduler is None:
        with ThreadPoolExecutor(options.jobs) as executor:
            yield executor, options.jobs
        return
    from grading.classroom.cluster import clusterAt

    with clusterAt(options.scheduler) as (executor, workers):
        yield executor, workers


def _bar(total):
    return tqdm(total=total, unit="", desc=translate("hand-ins"), dynamic_ncols=True)


if __name__ == "__main__":
    if len(sys.argv) == 1:
        sys.argv.append("--help")
    runScript(main)
