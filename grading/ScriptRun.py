"""One run of a script of the hand-in, and everything that was seen of it."""

from dataclasses import dataclass, field

from grading.endings import endOf, isCrash
from grading.failures import HandInError, UnusableAnswer
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


@dataclass
class Drawing:
    """Something new on the screen.

    Attributes:
        lineCount: how many lines the script had printed before it.
        tips: for each curve, by a name, (how many points, the x and the y of the last one).
    """

    lineCount: int
    tips: dict


@dataclass
class ScriptRun:
    """What a script printed and drew.

    Attributes:
        called: how it was started, in words.
        printed: what it printed, as `PrintedLines`.
        drawings: a list of `Drawing`s.
        failure: None, or why it did not end well, as a HandInError.
        wasEnough: whether it was ended before its time because enough was seen.
    """

    called: str
    printed: PrintedLines = field(default_factory=PrintedLines)
    drawings: list = field(default_factory=list)
    failure: HandInError | None = None
    wasEnough: bool = False

    @classmethod
    def of(cls, marking, script, words, datasets=None, isEnough=None, isDone=None, limits=None):
        """Run a script to its end, in a sandbox.

        `words` say to the student on which data it runs, `datasets` is the folder of these. As
        soon as `isEnough(run)` is true the script is ended, and as soon as `isDone(run)` is, its
        windows are closed, as by somebody who has seen the end.
        """
        run = cls(f"python3 {script}{words}", _files=marking.handIn.files)
        limits = limits or marking.limits
        if not marking.handIn.has(script):
            missing = marking.handIn.whyMissing(script)
            run.failure = HandInError(run.called, missing, cause=f"the missing {script}")
            return run
        with SandboxedProcess(
            marking, "scriptRunner.py", limits, datasets, script=script
        ) as process:
            run._follow(process, limits.seconds, isEnough, isDone)
            end = endOf(process, limits)
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

    def _follow(self, process, deadline, isEnough, isDone):
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
                    isOver = isDone is not None and isDone(self)
                    process.send({"close": isOver})
                if len(self.lines) > MOST_LINES:
                    process.stop("lines")
                    return
                if isEnough is not None and not process.isOver and isEnough(self):
                    self.wasEnough = True
                    process.stop("enough")
                    return
        self.printed.end(process.clock.now())

    def _hear(self, message):
        event = message.get("event")
        if event == "drawn":
            if len(self.drawings) < MOST_DRAWINGS and self._tipCount < MOST_TIPS:
                tips = {
                    self._names.setdefault(name, name): tip  # one text, in however many drawings
                    for name, tip in _tips(message, self.called).items()
                    if name in self._names or len(self._names) < MOST_NAMES
                }
                self._tipCount += len(tips)
                self.drawings.append(Drawing(len(self.lines), tips))
        elif event == "error" and self.failure is None:
            self.failure = HandInError.ofReply(self.called, message.get("error"), self._files)


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
