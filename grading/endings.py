"""How a process of the hand-in came to its end, in words for a student."""

import signal

from grading.failures import Undecided, explainLimit
from grading.PrintedLines import MOST_LINES

STOPPED = {
    "minutes": "it was stopped: the time of the whole marking, {limits.minutes:g} min, was over",
    "time": "it was stopped after {limits.seconds:g} s: does the loop ever reach its threshold?",
    "output": "it was stopped after printing {megabytes} MB: is there a print too many?",
    "lines": "it was stopped after printing {lines} lines: is there a print too many?",
    "message": "it was stopped: it wrote to a channel that is not its own",
    "closed": "it was stopped: it closed its output, and went on",
    "enough": "it was ended: enough had been seen",
    "interrupted": "it was ended with the marking",
}
"""Why the marker stopped a process, by a word."""

STARVED = (
    "the machine was too busy: for {seconds:.0f} s other programs had the processors that it "
    "waited for"
)


KEPT_LINES = 3
"""Of standard error, the last ones."""

BY_LIMIT = (signal.SIGXCPU, signal.SIGKILL)


def isCrash(process):
    """Tell whether a process ended of itself, and was not stopped for going on for too long."""
    return process.stopReason is None and process.status - 128 not in BY_LIMIT


def endOf(process, limits):
    """Return how a process ended, in half a sentence, or None if it just finished.

    `process` is a `SandboxedProcess` that is over, `limits` are its `Limits`. Raises Undecided if
    the machine was too busy to tell.
    """
    if process.stopReason == "starved":
        raise Undecided(STARVED.format(seconds=process.clock.starved))
    if process.stopReason is not None:
        return STOPPED[process.stopReason].format(
            limits=limits, megabytes=limits.output >> 20, lines=MOST_LINES
        )
    if process.status == 0:
        return None
    number = process.status - 128  # of the signal that ended it, if one did
    if number in BY_LIMIT:
        return (
            f"it was stopped after {limits.cpuSeconds} s of processor time, or for want of memory: "
            "does the loop ever end?"
        )
    if number > 0 and number in signal.valid_signals():
        name = signal.Signals(number).name
        return f"it crashed: the system ended it with the signal {name}{lastErrors(process)}"
    explanation = explainLimit(process.errors)
    status = f"it ended with the exit status {process.status}, where 0 means success"
    return explanation or status + lastErrors(process)


def lastErrors(process):
    """Return the end of what a process printed on standard error, as the end of a sentence."""
    lines = [line.strip() for line in process.errors.splitlines() if line.strip()]
    return f"; on standard error: {' | '.join(lines[-KEPT_LINES:])}" if lines else ""
