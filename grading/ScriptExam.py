"""All the runs of one script: on the course's data, on data it has never seen, and on a riddle.

Each happens once, the first time that a check asks for it: that on the course's data alone, since a
script may fail there and no check ask for more; a riddle last, for who has learned all else.
"""

from concurrent.futures import Future
from dataclasses import replace

from grading.drawn import findCurve, isSeen, nameOfCurve
from grading.luck import Patience, hadBadLuck
from grading.predictions import beginOfPredictions, findPredictions
from grading.printed import findCosts
from grading.ScriptRun import ScriptRun
from grading.unseenData import originalOf
from learning.words.language import translate

RIDDLE_SECONDS = 3.0
"""A script that loops until its threshold would never end on the riddle: it is ended after so long,
but not before it had half as long again as on the course's data."""

SILENCE_SECONDS = 30.0
"""One that has shown no cost by then is run again for so long, until it shows some."""

MOST_LINES = 20_000
"""Lines of a run that are read, the last ones,"""

MOST_CHARACTERS = 1_000_000
"""and characters: some lines take milliseconds to understand."""

MOST_READ = 200
"""Lines in which a first cost is looked for, the last ones."""

PLATEAU = 5
"""Costs that are alike: it will not get any better."""

FIRST_LOOK = 3
"""The drawing at which the marker looks for the first time whether the curve can be seen."""

MOST_LOOKED_AT = 1
"""Curves that it looks at then: each is a picture without it."""


class Seen:
    """One run, and what was understood of it.

    Attributes:
        run: the `ScriptRun`.
        swap: the `Swap` that it ran on.
        predictions, costs: what it printed, as `findPredictions` and `findCosts` return it.
        curve: what it drew, as `findCurve` returns it.
        isCurveSeen: whether a person saw that on the screen.
        attempt: the number of the run; those before had bad luck.
    """

    def __init__(self, run, swap, isBinary, attempt):
        """Read what the run printed and drew."""
        self.run = run
        self.attempt = attempt
        self.swap = swap
        lines = run.printed.latest(MOST_LINES, MOST_CHARACTERS)
        self.predictions = findPredictions(lines, swap.told, isBinary)
        if self.predictions.isComplete:
            lines = lines[: self.predictions.firstLine]
        else:  # cut off amid them, perhaps
            lines = lines[: beginOfPredictions(lines, swap.told)]
        self.costs = findCosts(lines)
        self.curve = findCurve(run.drawings, self.costs)
        self.isCurveSeen = isSeen(run.looks, nameOfCurve(run.drawings, self.costs))


class ScriptExam:
    """A script of the hand-in, run on several datasets."""

    def __init__(self, marking, script, predicted, isBinary, makeSwap, makeRiddle, attempts):
        """Prepare the runs; none is started.

        `predicted` is the name of the file whose examples the script predicts, `isBinary` whether
        these have one output. `makeSwap(course, dice)` and `makeRiddle(course, dice)` return
        `Swap`s. Runs that have bad luck are tried again, up to `attempts` in all.
        """
        self._marking = marking
        self._script = script
        self._isBinary = isBinary
        self._attempts = attempts
        course, dice = marking.course, marking.dice
        self._makers = {  # a swap is made when it is used: a script may fail before
            "original": lambda: originalOf(course, predicted),
            "unseen": lambda: makeSwap(course, dice(f"{script} unseen")),
            "riddle": lambda: makeRiddle(course, dice(f"{script} riddle")),
        }
        self._runs = {}

    @classmethod
    def of(cls, marking, script, *how):
        """Return the exam of a script, always the same one during a marking."""
        return marking.once(script, lambda: cls(marking, script, *how))

    def seen(self, name):
        """Return what was `Seen` of the run on "original", "unseen" or "riddle" data.

        Each run happens once, whatever comes of it: what could not be found out the first
        time is raised each time.
        """
        if name != "original":
            self.seen("original")
        return self._once(name, name)

    def seenAgain(self):
        """Return what is `Seen` when the original run is repeated."""
        return self._once("again", "original")

    def _once(self, key, name):
        if key not in self._runs:
            self._marking.once("fonts", self._marking.course.layOutFonts)
            self._runs[key] = outcome = Future()
            try:
                outcome.set_result(self._see(name))
            except Exception as error:
                outcome.set_exception(error)
        return self._runs[key].result()

    def _see(self, name):
        swap = self._makers[name]()
        words, datasets = "", None
        if swap.texts:
            folder = self._marking.folder / f"{self._script}-{name}"
            datasets = self._marking.course.variant(folder, swap.texts)
            words = ", " + translate("with other files: {names}", names=", ".join(swap.texts))

        def see(seconds, isEnough, attempt=1):
            limits = self._marking.limits
            limits = replace(limits, seconds=min(limits.seconds, seconds))
            looks = {"isDone": self._isDone(swap)}
            if isEnough is not None:
                looks["isEnough"] = isEnough
            if name == "original":
                looks["wanted"] = _Wanted()
            run = ScriptRun.of(
                self._marking, self._script, words, datasets, limits, attempt, **looks
            )
            return Seen(run, swap, self._isBinary, attempt)

        return self._seeRiddle(see, swap) if swap.isRiddle else self._seeUntilLucky(see)

    def _seeRiddle(self, see, swap):
        """Run until more costs are seen than on the course's data, where predictions followed."""
        before = self.seen("original")
        seconds = max(RIDDLE_SECONDS, 1.5 * max(before.run.times, default=0.0))
        seen = see(seconds, _Sameness(swap.lowestCost, len(before.costs)))
        if seen.run.stopReason == "time" and not seen.costs:
            seen = see(SILENCE_SECONDS, lambda run: bool(findCosts(run.lines[-MOST_READ:])))
        return seen

    def _seeUntilLucky(self, see):
        """Run until the luck is not bad; the last time to the end, whatever the costs say."""
        before = None
        for attempt in range(1, self._attempts + 1):
            isLast = attempt == self._attempts
            seen = see(float("inf"), None if isLast else Patience().isOver, attempt)
            isSame = seen.predictions.isComplete and seen.run.lines == before
            if isSame or not hadBadLuck(seen):  # the same again: it throws no dice
                break
            before = seen.run.lines
        return seen

    def _isDone(self, swap):
        """Return a function that tells whether a run has printed all its predictions.

        It looks where no line has come since it was asked before: who still prints is not done.
        """
        lineCount = lookedAt = -1
        mostLines = 4 * len(swap.told) + 100  # predictions may take two lines or three, and a head

        def isDone(run):
            nonlocal lineCount, lookedAt
            isStill = len(run.lines) == lineCount != lookedAt
            lineCount = len(run.lines)
            if not isStill:
                return False
            lookedAt = lineCount
            return findPredictions(run.lines[-mostLines:], swap.told, self._isBinary).isComplete

        return isDone


class _Sameness:
    """Tells whether a run's cost has come to a rest, or is lower than it can be.

    A script that counts its costs has no more of them than `fewest`, and predicts then.
    """

    def __init__(self, lowestCost, fewest):
        self._lowestCost = lowestCost
        self._fewest = fewest
        self._lookAt = PLATEAU

    def __call__(self, run):
        if len(run.lines) < self._lookAt:
            return False
        self._lookAt = PLATEAU + 5 * len(run.lines) // 4
        lines = run.printed.latest(MOST_LINES, MOST_CHARACTERS)
        costs = [cost.value for cost in findCosts(lines)]
        if len(costs) < max(2 * PLATEAU, self._fewest + 2):
            return False
        low, high = min(costs[-PLATEAU:]), max(costs[-PLATEAU:])
        return high < self._lowestCost or (low > self._lowestCost and high < 1.1 * low)


class _Wanted:
    """Tells which curves of a run to look at, at moments that lie further and further apart."""

    def __init__(self):
        self._next = FIRST_LOOK

    def __call__(self, run):
        if not run.drawings or (len(run.drawings) < self._next and not run.isClosing):
            return []
        self._next = 4 * len(run.drawings)
        name = nameOfCurve(run.drawings, findCosts(run.lines[-MOST_LINES:]))
        names = [name, *run.drawings[-1].tips]
        return [name for name in dict.fromkeys(names) if name is not None][:MOST_LOOKED_AT]
