"""How a check speaks: it expects, it fails, or it needs another one first."""

import struct
from contextlib import contextmanager

from grading.failures import CheckFailed, CheckSkipped, HandInError, missingCause
from grading.unwritten import needsUnwritten, unwrittenIn
from learning.words.language import translate

TOLERANCE = 1e-6
"""Relative; a hand-in may calculate in single precision, or keep its logarithms from zero."""


def isClose(found, expected, tolerance=TOLERANCE):
    """Tell whether two numbers, or two lists of numbers, agree; anything else does not."""
    if isinstance(expected, list):
        return (
            isinstance(found, list)
            and len(found) == len(expected)
            and all(isClose(*pair, tolerance) for pair in zip(found, expected, strict=True))
        )
    return type(found) is float and abs(found - expected) <= tolerance * (1 + abs(expected))


def expect(found, expected, *, called, hint, tolerance=TOLERANCE):
    """Raise CheckFailed unless a number, or a list of numbers, is as expected."""
    if not isClose(found, expected, tolerance):
        raise CheckFailed(called, show(expected), show(found), hint)


STEP_TOLERANCE = 1e-5
"""Relative to the step, however large the weight that takes it."""


def areSteps(after, before, step, tolerance=STEP_TOLERANCE):
    """Tell whether each number has taken its own step, up to rounding."""
    if isinstance(step, list):
        isAlike = isinstance(after, list) and len(after) == len(before) == len(step)
        triples = zip(after, before, step, strict=True) if isAlike else ()
        return isAlike and all(areSteps(*triple, tolerance) for triple in triples)
    # What a sum loses in single precision, if it was kept in that, or in double.
    isSingle = _isSingle(before) and _isSingle(after)
    lost = (abs(before) + abs(step)) * (2.0**-22 if isSingle else 2.0**-46)
    return type(after) is float and abs(after - before - step) <= tolerance * abs(step) + lost


def _isSingle(number):
    try:
        return struct.unpack("f", struct.pack("f", number))[0] == number
    except (OverflowError, struct.error):
        return False


def requireModule(handIn, module, hint):
    """Raise CheckFailed unless a `HandIn` has a module at its top: a file, or a folder of them."""
    name = f"{module}.py"
    if not handIn.has(name) and not handIn.has(f"{module}/__init__.py"):
        raise CheckFailed(
            called=f"import {module}",
            expected=translate("a file {name} in the folder that was handed in", name=name),
            found=handIn.whyMissing(name),
            hint=hint,
            cause=missingCause(name),
        )


@contextmanager
def needs(words):
    """Skip the check if what is done in the `with` block fails; `words` say what that is."""
    try:
        yield
    except (CheckFailed, HandInError) as error:
        missing, unwritten = getattr(error, "missing", None), unwrittenIn(error.found)
        if unwritten:
            raise CheckSkipped(needsUnwritten(unwritten), error.cause) from None
        reason = translate("it needs what has failed: {what}", what=words)
        if missing:
            reason += "; " + translate("'{module}' cannot be imported here", module=missing)
        raise CheckSkipped(reason, error.cause) from None


def show(thing):
    """Return numbers as a student reads them: six digits, no types."""
    if isinstance(thing, (list, tuple)):
        shown = [show(part) for part in thing[:8]] + ["…"] * (len(thing) > 8)
        return f"[{', '.join(shown)}]"
    return f"{thing:.6g}" if isinstance(thing, (int, float)) else repr(thing)
