"""One marking of one hand-in: its copy, the sandbox, the limits, and the dice."""

import contextlib
import random
import tempfile
from pathlib import Path
from time import monotonic

from grading.Course import Course, letAllRead
from grading.failures import CheckSkipped
from grading.Guardian import Guardian
from grading.HandIn import HandIn
from grading.Limits import Limits
from grading.sandboxes import chooseSandbox
from grading.Worker import Worker
from learning.words.language import translate


class Marking:
    """What all the checks of a hand-in share; use it in a `with` statement.

    Attributes:
        handIn: the `HandIn`, copied.
        course: the `Course` that it is lent.
        sandbox: a `Bubblewrap` or a `WeakSandbox`.
        limits: the `Limits`.
        seed: where all the random inputs come from; 64 bits, more than can be tried from inside.
        deadline: when it all has to be over, on the clock `time.monotonic`.
    """

    def __init__(self, source, seed=None, limits=None, sandbox=None):
        """Copy the hand-in; `source` is its folder. Raises BadInput if it cannot be marked."""
        self.seed = random.SystemRandom().getrandbits(64) if seed is None else seed
        self.limits = limits or Limits()
        self.sandbox = sandbox or chooseSandbox()
        self.deadline = monotonic() + 60 * self.limits.minutes
        self._made = {}
        with contextlib.ExitStack() as stack:
            guardian = Guardian()
            stack.callback(guardian.dismiss)
            for parent in self.sandbox.groups.parents:
                guardian.watch("groups", parent, self.sandbox.groups.prefix)
            folder = stack.enter_context(
                tempfile.TemporaryDirectory(prefix="marking", ignore_cleanup_errors=True)
            )
            guardian.watch("folder", folder)
            self.folder = Path(folder).resolve()
            self.handIn = HandIn(source, self.folder / "handIn")
            letAllRead(self.handIn.folder)
            self.course = Course(self.folder / "course")
            self.worker = Worker(self)
            stack.callback(self.worker.close)
            self._stack = stack.pop_all()

    def __enter__(self):
        """Return itself."""
        return self

    def __exit__(self, *error):
        """End the worker, and remove the copy."""
        self.close()

    def close(self):
        """End the worker, and remove the copy."""
        self._stack.close()

    def checkTime(self):
        """Raise CheckSkipped if the time for the whole marking is up."""
        if monotonic() > self.deadline:
            raise CheckSkipped(
                translate(
                    "not reached: the time of the marking, {minutes:g} min, was over",
                    minutes=self.limits.minutes,
                )
            )

    def once(self, name, make):
        """Return what `make()` returned when it was called first for this name."""
        if name not in self._made:
            self._made[name] = make()
        return self._made[name]

    def dice(self, purpose):
        """Return a `random.Random` of its own for each purpose, the same for the same seed."""
        return random.Random(f"{self.seed} {purpose}")
