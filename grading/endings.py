"""How a process of the hand-in came to its end, in words for a student."""

import signal

from grading.failures import Undecided, explainLimit
from grading.PrintedLines import MOST_LINES
from learning.words.language import translate

STOPPED = {
    "minutes": lambda limits: translate(
        "it was stopped: the time of the whole marking, {minutes:g} min, was over",
        minutes=limits.minutes,
    ),
    "time": lambda limits: translate(
        "it was stopped after {seconds:g} s: does the loop ever reach its threshold?",
        seconds=limits.seconds,
    ),
    "output": lambda limits: translate(
        "it was stopped after printing {megabytes} MB: is there a print too many?",
        megabytes=limits.output >> 20,
    ),
    "lines": lambda limits: translate(
        "it was stopped after printing {lines} lines: is there a print too many?", lines=MOST_LINES
    ),
    "message": lambda limits: translate(
        "it was stopped: it wrote to a channel that is not its own"
    ),
    "closed": lambda limits: translate("it was stopped: it closed its output, and went on"),
    "enough": lambda limits: translate("it was ended: enough had been seen"),
}
"""Why the marker stopped a process under some `Limits`, by a word."""

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
        raise Undecided(
            translate(
                "the machine was too busy: for {seconds:.0f} s other programs had the processors "
                "that it waited for",
                seconds=process.clock.starved,
            )
        )
    if process.stopReason is not None:
        return STOPPED[process.stopReason](limits)
    if process.status == 0:
        return None
    number = process.status - 128  # of the signal that ended it, if one did
    if number in BY_LIMIT:
        return translate(
            "it was stopped after {seconds} s of processor time, or for want of memory: does the "
            "loop ever end?",
            seconds=limits.cpuSeconds,
        )
    if number > 0 and number in signal.valid_signals():
        name = signal.Signals(number).name
        crash = translate("it crashed: the system ended it with the signal {name}", name=name)
        return crash + lastErrors(process)
    explanation = explainLimit(process.errors)
    status = translate(
        "it ended with the exit status {status}, where 0 means success", status=process.status
    )
    return str(explanation or status + lastErrors(process))


def lastErrors(process):
    """Return the end of what a process printed on standard error, as the end of a sentence."""
    lines = [line.strip() for line in process.errors.splitlines() if line.strip()]
    last = " | ".join(lines[-KEPT_LINES:])
    return "; " + translate("on standard error: {lines}", lines=last) if lines else ""
