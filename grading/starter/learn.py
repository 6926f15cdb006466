"""The runner of the day, `make learn`: the exercise at hand is marked each time a file is saved.

Keys: h the next hint, n the next exercise, l all of them, m mark again, q the end. What was reached
is remembered (`Progress.py`). Where the input is no terminal, lines do in place of keys.
"""

import os
import select
import sys
from contextlib import contextmanager

from grading.Course import ROOT
from grading.exercises import EXERCISES
from grading.starter.marked import markOne
from grading.starter.Progress import Progress
from grading.starter.tasks import TASK_OF
from grading.watch import CLEAR, stateOf
from learning.words.language import translate

PERIOD = 0.1
"""Seconds between two looks at the folder."""

WIDTH = 30
"""Letters of the bar."""

TITLE_OF = {exercise.name: exercise.title for exercise in EXERCISES}


def learn(folder, exercise, language):
    """Lead through the exercises from the first that has not passed; return the exit status.

    `folder` is a whole path; `exercise` is another to begin with, or None; `language` is the one
    that is spoken.
    """
    os.chdir(ROOT)  # away from modules of the student's, one called random.py maybe
    runner = _Runner(folder, exercise, language)
    with _keysOf(sys.stdin) as readKey:
        seen = None
        while True:
            now = stateOf(folder)
            if now != seen:
                seen = now
                runner.mark()
            key = readKey(PERIOD)
            if key in ("q", "\x03", ""):
                return 0
            if key in runner.keys:
                runner.keys[key]()


class _Runner:
    def __init__(self, folder, exercise, language):
        self._folder, self._language = folder, language
        self._progress = Progress(folder)
        self._exercise = exercise or self._progress.current or EXERCISES[0].name
        self._hasPassed = False
        self.keys = {"h": self._hint, "n": self._next, "l": self._list, "m": self.mark}

    def mark(self):
        """Mark the exercise at hand, and show what became of it."""
        task = TASK_OF.get(self._exercise)
        title = TITLE_OF[self._exercise]
        _clear()
        _say(translate("{exercise}, {title} ({file})", exercise=self._exercise, title=title,
                       file=task.file if task else title))  # fmt: skip
        self._hasPassed, lines = markOne(self._folder, self._exercise, self._language)
        self._progress.note(self._exercise, self._hasPassed)
        for line in lines:
            _say(line)
        _say("")
        self._bar()
        if self._hasPassed:
            _say(translate("It passes. n: the next exercise"))
        else:
            _say(translate("h: a hint   n: the next exercise   l: the list   q: the end"))

    def _bar(self):
        passed, count = len(self._progress.passed), len(EXERCISES)
        full = WIDTH * passed // count
        _say(f"[{'█' * full}{'·' * (WIDTH - full)}] {passed} / {count}")

    def _hint(self):
        _say(self._progress.nextHint(self._exercise))

    def _next(self):
        names = [exercise.name for exercise in EXERCISES]
        later = names[names.index(self._exercise) + 1 :]
        open_ = [name for name in later if name not in self._progress.passed]
        self._exercise = (open_ or later or [self._progress.current or names[-1]])[0]
        self.mark()

    def _list(self):
        for exercise in EXERCISES:
            sign = "✓" if exercise.name in self._progress.passed else "·"
            here = " ←" if exercise.name == self._exercise else ""
            _say(f"  {sign} {exercise.name}  {exercise.title}{here}")
        self._bar()


def _say(text):
    print(text, flush=True)


def _clear():
    if sys.stdout.isatty():
        print(CLEAR, end="", flush=True)


@contextmanager
def _keysOf(stream):
    """Give a function that waits for a key, so many seconds at most.

    It returns the key; None if none came, "" where the input has ended. On a terminal a key counts
    without Enter; in the end the terminal is as it was.
    """
    descriptor = stream.fileno()

    def readKey(seconds):
        if not select.select([descriptor], [], [], seconds)[0]:
            return None
        return os.read(descriptor, 1).decode(errors="replace").lower()

    if not stream.isatty():
        yield readKey
        return
    import termios
    import tty

    before = termios.tcgetattr(descriptor)
    tty.setcbreak(descriptor)
    try:
        yield readKey
    except KeyboardInterrupt:
        print()
    finally:
        termios.tcsetattr(descriptor, termios.TCSADRAIN, before)
