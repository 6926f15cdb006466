"""One run of a script of the hand-in, and everything that was seen of it."""

from dataclasses import dataclass, field

from grading.endings import endOf, isCrash
from grading.failures import HandInError, UnusableAnswer, missingCause
from grading.PrintedLines import MOST_LINES, PrintedLines
from grading.SandboxedProcess import SandboxedProcess

MOST_DRAWINGS = 20_000
"""Drawings that are looked at in one run."""

MOST_CURVES = 100
"""In one drawing; the sandbox is not to tell of more."""

MOST_TIPS = 150_000
"""Curves of all the drawings of a run together: what is kept of them stays small."""

LONGEST_NAME = 100
"""Characters of a curve's name."""

MOST_NAMES = 1000
"""Names that the curves of one run may have; those with others are not looked at."""

MOST_LOOKS = 100
"""Answers that are kept of whether curves can be seen."""


@dataclass
class Drawing:
    """Something new on the screen.

    Attributes:
        lineCount: how many lines the script had printed before it.
        tips: for each curve, by a name, (how many points, the x and the y of the last one).
    """

    lineCount: int
    tips: dict


def _never(run):
    return False


def _nothing(run):
    return ()


@dataclass
class ScriptRun:
    """What a script printed and drew.

    Attributes:
        called: how it was started, in words.
        printed: what it printed, as `PrintedLines`.
        drawings: a list of `Drawing`s.
        looks: for each time that the marker looked, {name of a curve: whether it could be seen}.
        opened: the names of the datasets that it opened, a set; None if that is not known.
        callbackFailure: None, or the first exception in what its windows call back, which a
            window prints and survives, as a HandInError.
        failure: None, or why it did not end well, as a HandInError.
        wasEnough: whether it was ended before its time because enough was seen.
        isClosing: whether its windows are about to be closed.
        starved: seconds for which it waited for a processor that others had.
        stopReason: None, or why the marker ended it, a key of `endings.STOPPED`.
    """

    called: str
    printed: PrintedLines = field(default_factory=PrintedLines)
    drawings: list = field(default_factory=list)
    looks: list = field(default_factory=list)
    opened: set | None = None
    callbackFailure: HandInError | None = None
    failure: HandInError | None = None
    wasEnough: bool = False
    isClosing: bool = False
    starved: float = 0.0
    stopReason: str | None = None

    @classmethod
    def of(cls, marking, script, words, datasets=None, limits=None, throw=1, **looks):
        """Run a script to its end, in a sandbox.

        `words` say to the student on which data it runs, `datasets` is the folder of these, None
        for the course's, and `throw` is that of the hand-in's own dice. The others are functions of
        the run so far: as soon as `isEnough(run)` is true the script is ended, and as soon as
        `isDone(run)` is, its windows are closed, as by somebody who has seen the end. `wanted(run)`
        names the curves to look at: can they be seen?
        """
        run = cls(f"python3 {script}{words}", _files=marking.handIn.files)
        limits = limits or marking.limits
        if not marking.handIn.has(script):
            missing = marking.handIn.whyMissing(script)
            run.failure = HandInError(run.called, missing, cause=missingCause(script))
            return run
        with SandboxedProcess(
            marking, "scriptRunner.py", limits, datasets, throw, script=script
        ) as process:
            run._follow(process, limits.seconds, **looks)
            run.starved = process.clock.starved
            end = endOf(process, limits)
            run.stopReason = process.stopReason
        if run.failure is None and end is not None and not run.wasEnough:
            run.failure = HandInError(run.called, end, isCrash=isCrash(process))
        return run

    @property
    def lines(self):
        """What it printed, a list of lines."""
        return self.printed.lines

    @property
    def times(self):
        """For each line, when it arrived, in seconds on the clock of the process."""
        return self.printed.times

    _files: dict = field(default_factory=dict)
    _names: dict = field(default_factory=dict)
    _tipCount: int = 0

    def _follow(self, process, deadline, isEnough=_never, isDone=_never, wanted=_nothing):
        while not process.isOver:
            for kind, content in process.read(deadline):
                if kind == "printed":
                    self.printed.add(content, process.clock.now())
                else:
                    try:
                        self._hear(content)
                    except UnusableAnswer as error:
                        self.failure = error
                        process.stop("message")
                        return
                    look = wanted(self) if content.get("event") in ("drawn", "closing") else ()
                    process.send({"close": isDone(self), "look": list(look)})
                if len(self.lines) > MOST_LINES:
                    process.stop("lines")
                    return
                if not process.isOver and isEnough(self):
                    self.wasEnough = True
                    process.stop("enough")
                    return
        self.printed.end(process.clock.now())

    def _hear(self, message):
        event = message.get("event")
        self.isClosing = event == "closing"
        if event == "drawn":
            if len(self.drawings) < MOST_DRAWINGS and self._tipCount < MOST_TIPS:
                tips = {
                    self._names.setdefault(name, name): tip  # one text, in however many drawings
                    for name, tip in _tips(message, self.called).items()
                    if name in self._names or len(self._names) < MOST_NAMES
                }
                self._tipCount += len(tips)
                self.drawings.append(Drawing(len(self.lines), tips))
        elif event == "looked" and len(self.looks) < MOST_LOOKS:
            self.looks.append(_answers(message, self.called))
        elif event == "callback" and self.callbackFailure is None:
            self.callbackFailure = self._errorOf(message)
        elif event == "error" and self.failure is None:
            self.failure = self._errorOf(message)
        elif event == "ended" and message.get("isAlone") is True:
            opened = message.get("opened")
            if not isinstance(opened, list) or {type(name) for name in opened} - {str}:
                raise UnusableAnswer(self.called)
            self.opened = set(opened)

    def _errorOf(self, message):
        return HandInError.ofReply(self.called, message.get("error"), self._files)


def _answers(message, called):
    seen = message.get("seen")
    if not isinstance(seen, dict) or {type(answer) for answer in seen.values()} - {bool}:
        raise UnusableAnswer(called)
    return seen


def _tips(message, called):
    tips = message.get("curves")
    if not isinstance(tips, list) or len(tips) > MOST_CURVES:
        raise UnusableAnswer(called)
    found = {}
    for tip in tips:
        if not isinstance(tip, list) or [type(part) for part in tip[:2]] != [str, int]:
            raise UnusableAnswer(called)
        if len(tip[0]) > LONGEST_NAME:
            raise UnusableAnswer(called)
        numbers = [part for part in tip[2:] if type(part) in (int, float)]
        if len(numbers) == 2:  # a curve may have holes: nan
            found[tip[0]] = (tip[1], float(numbers[0]), float(numbers[1]))
    return found
