"""The marker's command, `ml-d05`: what the starter's Makefile calls.

ml-d05 grade FOLDER [--ex ex03]     mark the day, or one exercise
ml-d05 watch FOLDER                 again each time a file is saved
ml-d05 learn FOLDER                 one exercise after the other, with hints
ml-d05 hint FOLDER --ex ex03        the next hint
ml-d05 class SUBMISSIONS ...        a whole class: `ml-d05 class --help`
"""

import os
import subprocess
import sys
from pathlib import Path

from grading.Course import ROOT
from grading.exercises import DAY, NAMES
from grading.french import FRENCH
from grading.markerProcess import markerCommand, markerEnvironment
from grading.starter.Progress import Progress
from grading.visible import visible
from learning.checks import Sentence, unlike
from learning.system.exits import runScript
from learning.words.BadInput import BadInput
from learning.words.language import languageAsked, speak, translate


def main(words=None):
    """Do what the words ask; return the exit status."""
    words = list(sys.argv[1:] if words is None else words)
    speak(languageAsked(words), FRENCH)
    if not words or words[0] in ("-h", "--help"):
        print(_help())
        return 0
    name, *words = words
    if name == "class":
        # Where the teacher is: the tables go there. No module that lies there comes before ours.
        return _run([sys.executable, "-P", "-m", "grading.classroom", *words], place=None)
    if name not in _COMMANDS:
        raise unlike("ml-d05", Sentence("one of {names}", names=", ".join([*_COMMANDS, "class"])),
                     visible(name, 40), BadInput)  # fmt: skip
    folder, exercise, others = _parted(words)
    return _COMMANDS[name](folder, exercise, others)


def _grade(folder, exercise, others):
    return _run(markerCommand(folder, [exercise] if exercise else DAY, *others))


def _watch(folder, exercise, others):
    expression = exercise or " or ".join(DAY)
    return _run([sys.executable, "-m", "grading.watch", folder, "-m", expression, *others])


def _learn(folder, exercise, others):
    from grading.starter.learn import learn

    return learn(folder, exercise, languageAsked(others))


def _hint(folder, exercise, others):
    if exercise is None:
        raise unlike("EX", Sentence("an exercise, as in {example}", example="EX=ex03"),
                     Sentence("none"), BadInput)  # fmt: skip
    print(Progress(folder).nextHint(exercise))
    return 0


_COMMANDS = {"grade": _grade, "watch": _watch, "learn": _learn, "hint": _hint}


def _parted(words):
    """Return (folder, exercise or None, the other words)."""
    folder, exercise, others = None, None, []
    words = iter(words)
    for word in words:
        if word == "--ex":
            exercise = next(words, "")
        elif folder is None and not word.startswith("-"):
            folder = word
        else:
            others.append(word)
    if exercise == "":
        exercise = None
    if exercise is not None and exercise not in NAMES:
        expected = Sentence("one of {names}", names=", ".join(NAMES))
        raise unlike("--ex", expected, visible(exercise, 40), BadInput)
    if folder is None or not Path(folder).is_dir():
        found = Sentence("none") if folder is None else visible(folder, 200)
        raise unlike("ml-d05", Sentence("the folder to mark"), found, BadInput)
    return os.path.abspath(folder), exercise, others


def _run(command, place=ROOT):
    """Run a program of the marker's, in its own folder unless another is named; None is here."""
    try:
        done = subprocess.run(command, cwd=place, env=markerEnvironment(), check=False)
    except KeyboardInterrupt:
        return 130
    return done.returncode


def _help():
    lines = [
        ("grade FOLDER [--ex ex03]", translate("mark the day, or one exercise")),
        ("watch FOLDER [--ex ex03]", translate("mark again each time a file is saved")),
        ("learn FOLDER", translate("one exercise after the other, with hints")),
        ("hint FOLDER --ex ex03", translate("the next hint of an exercise")),
        ("class SUBMISSIONS …", translate("mark all the hand-ins of a class")),
    ]
    return "\n".join(f"  ml-d05 {words:<26}{what}" for words, what in lines)


if __name__ == "__main__":
    runScript(main)
