"""How a check ends when it does not pass, in words for a beginner."""

import re
import traceback
from dataclasses import asdict, dataclass, field
from pathlib import Path

from grading.lookalikes import whatIsMeant
from grading.unwritten import stillToBeWritten, unwrittenIn
from grading.versions import remarkOn
from grading.visible import allVisible, visible
from learning.checks import Sentence
from learning.words.language import translate

MOST_LINES = 10**7
"""No file of a hand-in has more; a number may be as long as it likes."""

ENDED_ITSELF = Sentence("the program ended itself instead of answering: an exit()?")


@dataclass
class Frame:
    """A place in the hand-in's own files, where an error passed through."""

    file: str
    line: int
    function: str
    text: str

    @property
    def place(self):
        """Where it is, in words: `Neuron.py line 20`."""
        return translate("{file} line {line}", file=self.file, line=self.line)

    def __str__(self):
        """Return it as Python's own tracebacks do."""
        return f'File "{self.file}", line {self.line}, in {self.function}\n  {self.text}'


@dataclass
class CheckFailed(Exception):
    """The hand-in does not do what a check asks.

    Attributes:
        called: what was called, and with what.
        expected, found: what should have come of it, and what did.
        hint: which part of the sheet to read again.
        frames: the student's own part of the traceback, if it crashed; a list of `Frame`s.
        cause: what is to be mended, where that may stand in the way of other checks too.
        diagnosis: which known mistake explains what was found, in a sentence, or "".
        kind: "wrong"; or "crash", or "limit" where the marker stopped what went on for too long.
    """

    called: str
    expected: str
    found: str
    hint: str = ""
    frames: list = field(default_factory=list)
    cause: str | None = None
    kind: str = "wrong"
    diagnosis: str = ""

    def asData(self):
        """Return it as a dictionary of plain data, none of the texts long."""
        return allVisible({key: value for key, value in asdict(self).items() if key != "cause"})


class CheckSkipped(Exception):
    """A check was not made, because of one that failed or of something that is missing.

    `cause` is the failed one's, or None.
    """

    def __init__(self, text, cause=None):
        """Keep what is known."""
        super().__init__(text)
        self.cause = cause


class Undecided(Exception):
    """A check could not be made, and not by anything that a hand-in can cause.

    The marker's own errors are undecided, and a lack of processor time that was measured; nothing
    else is. The exercise has neither failed nor passed: it has no points, not even 0.
    """

    @classmethod
    def ofError(cls, error):
        """Make one of an exception that the marker did not expect: what it is, and where."""
        place = traceback.extract_tb(error.__traceback__)[-1:]
        where = "".join(f" ({Path(p.filename).name}:{p.lineno})" for p in place)
        text = visible(f"{type(error).__name__}: {error}".rstrip(": "), 600)
        return cls(translate("an error of the marker's own: {error}", error=text + where))


class HandInError(Exception):
    """The hand-in raised an exception, or its process came to an end, while it was called.

    Attributes:
        called: what was called.
        found: what happened, in one sentence.
        frames: the student's own part of the traceback.
        missing: the name of a module that it imports and that is not there, or None.
        cause: what is to be mended, where that may stand in the way of other checks too, or None.
        isCrash: whether it ended of itself; the marker stops what goes on for too long.
    """

    def __init__(self, called, found, frames=(), missing=None, cause=None, isCrash=True):
        """Keep what is known; the cause is the last of the frames, if none is given."""
        super().__init__(found)
        self.called = called
        self.found = found
        self.frames = list(frames)
        self.missing = missing
        self.cause = cause or (frames[-1].place if frames else None)
        self.isCrash = isCrash

    @classmethod
    def ofReply(cls, called, error, files=()):
        """Make one of what the worker says of an exception; UnusableAnswer if it makes no sense.

        `files` are the paths of what was handed in, for a module that is not found.
        """
        word = (str, type(None))
        fields = {"type": str, "message": word, "frames": list, "missing": word, "meant": word}
        if not isinstance(error, dict) or set(error) != set(fields):
            raise UnusableAnswer(called)
        if not all(isinstance(error[name], kind) for name, kind in fields.items()):
            raise UnusableAnswer(called)
        frames = [_frame(frame, called) for frame in error["frames"][:10]]
        missing = visible(error["missing"], 50) if error["missing"] else None
        kind, message = visible(error["type"], 100), error["message"]
        if message is None:
            message = translate("(an error whose text cannot be shown)")
        message = visible(message, 600)
        found = _sentence(kind, message, frames, missing, error["meant"])
        if missing and (meant := whatIsMeant(f"{missing.split('.')[0]}.py", files)):
            found += f"; {meant}"
        return cls(called, found, frames, missing, None if frames else _lacking(kind, message))

    def asFailure(self, hint, expected=None):
        """Return the CheckFailed of a check that this ended.

        A crash is no misunderstanding of the exercise, and gets no `hint` where to read again.
        """
        expected = expected or translate("an answer, and no error")
        if exercise := unwrittenIn(self.found):
            found = stillToBeWritten(exercise)
            return CheckFailed(self.called, expected, found, hint, self.frames, self.cause)
        kind, hint = ("crash", "") if self.isCrash else ("limit", hint)
        return CheckFailed(self.called, expected, self.found, hint, self.frames, self.cause, kind)


def _lacking(kind, message):
    """Return what a hand-in lacks, in words, where the marker itself called it and found none."""
    method = re.match(r"'(\w+)' object has no attribute '(\w+)'", message)
    if kind == "AttributeError" and method:
        return missingCause(f"{method[1]}.{method[2]}")
    return message if kind == "AttributeError" else None


def missingCause(name):
    """Return the cause of what fails for want of a file or a method of that name."""
    return translate("the missing {name}", name=name)


def _sentence(kind, message, frames, missing, meant):
    """Return what an exception says, and what there is to say of it, in one sentence.

    `missing` is the module that it imports and that is not there, `meant` the name that may be
    meant by one that is not there, or None each.
    """
    if kind == "TooLong":
        return translate("more than two million characters of answer")
    if missing:
        return translate(
            "it imports '{module}', which is neither among the files handed in nor installed where "
            "this is marked; Python's own modules, NumPy and matplotlib are",
            module=missing,
        )
    if kind == "SystemExit":
        return str(ENDED_ITSELF)
    if kind == "AttributeError" and (lacking := re.fullmatch(r"(\S+) has no class (\S+)", message)):
        message = translate("{file} has no class {name}", file=lacking[1], name=lacking[2])
    text = f"{kind}: {message}".rstrip(": ")
    remarks = [explainLimit(text), remarkOn(kind, message, [frame.text for frame in frames])]
    if meant:
        remarks.insert(0, translate("did you mean '{name}'?", name=visible(meant, 100)))
    return text + "".join(f" ({remark})" for remark in remarks if remark)


LIMITS = {
    "MemoryError": Sentence("it takes more memory than a hand-in may: what grows?"),
    "Resource temporarily unavailable": Sentence("it starts more processes than a hand-in may"),
    "can't start new thread": Sentence("it starts more threads than a hand-in may"),
    "File too large": Sentence("it writes a larger file than a hand-in may"),
    "No space left on device": Sentence("it writes more to the disk than a hand-in may"),
}
"""What the words of an error say of the limits."""


def explainLimit(text):
    """Return which limit an error's text speaks of, in words for a student, or None."""
    return next((words for sign, words in LIMITS.items() if sign in text), None)


class UnusableAnswer(HandInError):
    """What came out of the sandbox is no answer to what was asked."""

    def __init__(self, called):
        """Say so; what it was instead is not worth showing."""
        found = translate("an answer that makes no sense, as if something answered instead")
        super().__init__(called, found)


def _frame(frame, called):
    fields = {"file": str, "line": int, "function": str, "text": str}
    if not isinstance(frame, dict) or set(frame) != set(fields):
        raise UnusableAnswer(called)
    if not all(type(frame[name]) is kind for name, kind in fields.items()):
        raise UnusableAnswer(called)
    shown = {name: visible(frame[name], 200) for name in ("file", "function", "text")}
    return Frame(line=min(frame["line"], MOST_LINES), **shown)
