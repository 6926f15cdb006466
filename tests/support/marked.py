"""Marking many hand-ins, as `pytest --submission` does.

Each is marked in a process of its own, forked from one that has imported all that it takes. What it
is asked is drawn by its name: a red test stays red.
"""

import contextlib
import hashlib
import json
import multiprocessing
import os
import resource
import shutil
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import forkserver
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

import pytest
from support.running import ROOT

SECRET = "what only the marker may read"

KILOBYTES = 1024 if sys.platform == "linux" else 2**20
"""What a megabyte is, in the units in which the system tells of memory."""

CORRECT = ROOT / "tests" / "handIns" / "correct"


class Case(NamedTuple):
    """A hand-in to mark.

    Attributes:
        name: what is special about it.
        base: the folder in `handIns/correct` that it starts from, or None for an empty one.
        exercises: the names of the exercises to mark.
        files: files laid over it, name -> text.
        edit: (file, old text, new text), or None.
        seconds: the limit for its scripts, and for one call of a method.
    """

    name: str
    base: str | None
    exercises: list
    files: dict = {}  # noqa: RUF012 - never changed
    edit: tuple | None = None
    seconds: float = 60

    def build(self, folder, words):
        """Write the hand-in to a new folder; `words` replace the placeholders in `files`."""
        if self.base is None:
            folder.mkdir(parents=True)
        else:
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(CORRECT / self.base, folder, ignore=ignored)
        for name, text in self.files.items():
            for placeholder, word in words.items():
                text = text.replace(placeholder, word)
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8")
        if self.edit is not None:
            name, old, new = self.edit
            text = (folder / name).read_text(encoding="utf-8")
            assert text.count(old) == 1, f"{self.name}: {old!r} is there {text.count(old)} times"
            (folder / name).write_text(text.replace(old, new), encoding="utf-8")


EVERY = 5
"""Of the cases of ex11 and ex12, which are not of the day, one in so many always runs."""


def parametersOf(cases):
    """Return cases as pytest's parameters; most of those of ex11 and ex12 are long tests.

    Each marking takes about a second of processor time.
    """
    return [
        pytest.param(case, id=case.name, marks=[pytest.mark.long] if _isRare(number, case) else [])
        for number, case in enumerate(cases)
    ]


def _isRare(number, case):
    return set(case.exercises) <= {"ex11", "ex12"} and number % EVERY > 0


class Marked(NamedTuple):
    """What came of marking a `Case`.

    Attributes:
        status: pytest's exit status.
        data: the report.
        text: what pytest printed.
        isUnchanged: whether the hand-in is byte for byte what it was.
        token: the word that stands in the command lines of what it started.
        megabytes: of memory, the most that the process which marked held at any moment.
    """

    status: int
    data: dict
    text: str
    isUnchanged: bool
    token: str
    megabytes: float


class MarkingRoom:
    """Marks cases one after the other, as the tests ask; use it in a `with` statement."""

    def __init__(self, folder, words):
        """Mark in a folder; `words` are placeholders and what they stand for."""
        self._folder = folder
        self._words = words
        self._count = 0
        self._context = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload(["grading.ready"])

    def __enter__(self):
        """Get ready to mark."""
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("PYTHONPATH", str(ROOT / "tests"))
            forkserver.ensure_running()
        self._pool = ProcessPoolExecutor(1, mp_context=self._context, max_tasks_per_child=1)
        return self

    def __exit__(self, *error):
        """Stop marking."""
        self._pool.shutdown(cancel_futures=True)

    def result(self, case):
        """Mark a case; return what came of it, a `Marked`."""
        self._count += 1
        handIn = self._folder / str(self._count) / "handIn"
        token = f"handIn{os.getpid()}x{self._count}"
        words = {"@TOKEN@": token, "@HANDIN@": str(handIn), **self._words}
        return self._pool.submit(_buildAndMark, case, handIn, words, token).result()


def _buildAndMark(case, folder, words, token):
    case.build(folder, words)
    before = digest(folder)
    options = ["--seconds", case.seconds, "--seed", crc32(case.name.encode())]
    status, data, text = mark(folder, case.exercises, folder.parent / "report.json", *options)
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KILOBYTES
    return Marked(status, data, text, digest(folder) == before, token, megabytes)


def mark(folder, exercises, report, *options):
    """Mark some exercises of a folder with pytest; return (status, report, what it printed)."""
    arguments = [
        *("-W", "ignore::pytest.PytestAssertRewriteWarning"),  # of what is imported already
        *("-p", "no:cacheprovider", "-p", "no:randomly"),
        *(str(ROOT / "tests"), "-m", " or ".join(exercises)),
        *("--submission", str(folder), "--report", str(report), "--lang", "en"),
        *map(str, options),
    ]
    os.chdir(ROOT)
    os.environ.pop("CI", None)  # there pytest repeats whole messages in its summary
    printed = report.with_suffix(".txt")
    with (
        open(printed, "w", encoding="utf-8") as text,
        contextlib.redirect_stdout(text),
        contextlib.redirect_stderr(text),
    ):
        status = pytest.main(arguments)
    data = json.loads(report.read_text(encoding="utf-8"))
    return int(status), data, printed.read_text(encoding="utf-8")


def digest(folder):
    """Return a number that changes when anything in a folder does: names, contents, modes."""
    found = hashlib.sha256()
    for path in sorted(Path(folder).rglob("*")):
        content = path.read_bytes() if path.is_file() and not path.is_symlink() else b""
        found.update(f"{path.relative_to(folder)} {path.lstat().st_mode} ".encode() + content)
    return found.hexdigest()


def verdicts(data):
    """Return {exercise: verdict} of a report."""
    return {exercise["name"]: exercise["verdict"] for exercise in data["exercises"]}


def failures(data):
    """Return the failed checks of a report, for a message: exercise, check, expected, found."""
    return [
        (exercise["name"], check["name"], check["failure"]["expected"], check["failure"]["found"])
        for exercise in data["exercises"]
        for check in exercise["checks"]
        if check["outcome"] == "failed"
    ]


def commandLines(word):
    """Return the command lines of the running processes that have a word in theirs."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            words = (process / "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue  # it has ended meanwhile
        if word.encode() in words:
            found.append(words)
    return found
