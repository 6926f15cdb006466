"""What a marking found, as plain data; text is made of it afterwards, in `summary.py`.

The data is what `--report` writes, and what `README.md` describes.
"""

import json
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from grading.causes import causesOf
from grading.exercises import DAY, EXERCISES
from grading.versions import versions
from grading.visible import allVisible
from learning.system.files import replacing
from learning.words.language import spoken, translate

FORMAT = 1
"""The number of this layout; another layout will have another."""

UNDECIDED = "undecided"
"""The outcome of a check that could not be made, and the verdict on its exercise."""


def titleOf(check):
    """Return a check's name in the language that is spoken; what stands in brackets is data."""
    words, bracket, parameters = check.partition("[")
    return spoken(words) + bracket + parameters


@dataclass
class Check:
    """One check: its name, and how it ended.

    Attributes:
        title: its name in the language that is spoken.
        outcome: "passed", "failed", "skipped", or "undecided" by no doing of the hand-in.
        seconds: how long it took.
        failure: for a failed one, what `CheckFailed.asData` says.
        reason: for a skipped or an undecided one, why.
        cause: what is to be mended, where that may stand in the way of other checks too, or None.
    """

    name: str
    outcome: str
    seconds: float
    failure: dict | None = None
    reason: str | None = None
    cause: str | None = None

    def asData(self):
        """Return it as a dictionary."""
        data = {"name": self.name, "title": self.title, **vars(self)}
        return data | {"seconds": round(self.seconds, 3)}

    @property
    def title(self):
        """Its name in the language that is spoken."""
        return titleOf(self.name)


@dataclass
class Report:
    """All the checks of one hand-in.

    Attributes:
        submission: the folder, as it was named.
        seed: of the random inputs.
        sandbox: its name; `warning`: what it does not promise, or None; `limits`: which hold.
        notes: what was left out of the copy.
        digest: of all that was copied; it tells one hand-in from another.
        date: when the marking began.
        interruptedBy: what ended it before its end, or None.
        error: why the folder could not be marked at all, or None.
    """

    submission: str
    seed: int | None = None
    sandbox: str | None = None
    warning: str | None = None
    limits: list = field(default_factory=list)
    notes: list = field(default_factory=list)
    error: str | None = None
    digest: str | None = None
    date: datetime = field(default_factory=lambda: datetime.now().astimezone())
    interruptedBy: str | None = None
    checks: dict = field(default_factory=dict)

    def add(self, exercise, check):
        """Add a `Check` of an exercise, given by name."""
        self.checks.setdefault(exercise, []).append(check)

    def interrupt(self, cause, asked):
        """Say that the marking did not come to its end, and by what.

        `asked` are the checks that were to be made, pairs (exercise, name): those that were not are
        undecided.
        """
        self.interruptedBy = cause
        for exercise, name in asked:
            made = [check.name for check in self.checks.get(exercise, [])]
            if exercise and name not in made:
                reason = translate("the marking was interrupted by {cause}", cause=cause)
                self.add(exercise, Check(name, UNDECIDED, 0.0, reason=reason))

    @property
    def isAllPassed(self):
        """Whether every check passed, of one exercise at least."""
        checks = [check for found in self.checks.values() for check in found]
        return bool(checks) and all(check.outcome == "passed" for check in checks)

    def asData(self):
        """Return everything as dictionaries, lists, texts (all `visible`) and numbers."""
        exercises = [
            _exerciseData(exercise, self.checks[exercise.name])
            for exercise in EXERCISES
            if exercise.name in self.checks
        ]
        data = {
            "format": FORMAT,
            "submission": self.submission,
            "digest": self.digest,
            "error": self.error,
            "date": self.date.isoformat(timespec="seconds"),
            "versions": versions(),
            "interrupted": self.interruptedBy is not None,
            "interruptedBy": self.interruptedBy,
            "seed": self.seed,
            "sandbox": {"name": self.sandbox, "warning": self.warning, "limits": self.limits},
            "notes": self.notes,
            "exercises": exercises,
            "causes": causesOf(exercises),
            "mark": _mark(exercises),
        }
        return allVisible(data)

    def save(self, path):
        """Write the data as JSON, whole or not at all; OSError if that cannot be done."""
        text = json.dumps(self.asData(), indent=2, ensure_ascii=False) + "\n"
        with replacing(path) as partial:
            Path(partial).write_text(text, encoding="utf-8")


def _exerciseData(exercise, checks):
    outcomes = {check.outcome for check in checks}
    # One failed check fails the exercise, whatever would have become of the others.
    ranking = {"failed": "failed", UNDECIDED: UNDECIDED, "skipped": "incomplete"}
    verdict = next((ranking[word] for word in ranking if word in outcomes), "passed")
    points = exercise.points if verdict == "passed" else 0
    return {
        "name": exercise.name,
        "title": exercise.title,
        "verdict": verdict,
        "points": None if verdict == UNDECIDED else points,
        "outOf": exercise.points,
        "checks": [check.asData() for check in checks],
    }


def _mark(exercises):
    """Return the mark of the day, or None if not all of the day was marked.

    Where an exercise is undecided its points are None.
    """
    marked = {exercise["name"]: exercise for exercise in exercises}
    if not set(DAY) <= set(marked):
        return None
    points = [marked[name]["points"] for name in DAY]
    return {
        "points": None if None in points else sum(points),
        "outOf": sum(marked[name]["outOf"] for name in DAY),
    }
