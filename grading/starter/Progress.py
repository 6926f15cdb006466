"""How far a student has come: which exercises passed, and how many hints were given."""

import json
from pathlib import Path

from grading.exercises import NAMES
from grading.starter.hints import HINTS
from learning.system.files import replacing
from learning.words.language import translate

FILE = ".ml_d05.json"
"""Beside the student's programs."""


class Progress:
    """What is remembered from one start to the next.

    Attributes:
        passed: the names of the exercises that passed when they were last marked.
        hints: {exercise: how many hints were given}.
    """

    def __init__(self, folder):
        """Read what is remembered in a folder; nothing if there is nothing that can be read."""
        self._place = Path(folder) / FILE
        self.passed, self.hints = set(), {}
        try:
            data = json.loads(self._place.read_text(encoding="utf-8"))
            self.passed = {name for name in data["passed"] if name in NAMES}
            self.hints = {name: int(count) for name, count in data["hints"].items()}
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            pass

    def note(self, exercise, hasPassed):
        """Remember how an exercise was marked."""
        (self.passed.add if hasPassed else self.passed.discard)(exercise)
        self._save()

    def nextHint(self, exercise):
        """Return the next hint of an exercise, with its number; after the last, the last again."""
        hints = HINTS[exercise]
        given = self.hints.get(exercise, 0)
        number = min(max(given, 0) + 1, len(hints))
        self.hints[exercise] = number
        self._save()
        return translate("{exercise}, hint {number} of {count}: {hint}", exercise=exercise,
                         number=number, count=len(hints), hint=hints[number - 1])  # fmt: skip

    @property
    def current(self):
        """The first exercise that has not passed, or None where all have."""
        return next((name for name in HINTS if name not in self.passed), None)

    def _save(self):
        data = {"passed": sorted(self.passed), "hints": self.hints}
        with replacing(self._place) as partial:
            Path(partial).write_text(json.dumps(data) + "\n", encoding="utf-8")
