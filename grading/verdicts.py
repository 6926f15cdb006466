"""How a check speaks: it expects, it fails, or it needs another one first."""

from contextlib import contextmanager

from grading.failures import CheckFailed, CheckSkipped, HandInError

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


@contextmanager
def needs(words):
    """Skip the check if what is done in the `with` block fails; `words` say what that is."""
    try:
        yield
    except (CheckFailed, HandInError) as error:
        missing = getattr(error, "missing", None)
        because = f"; '{missing}' cannot be imported here" if missing else ""
        raise CheckSkipped(f"it needs what has failed: {words}{because}", error.cause) from None


def show(thing):
    """Return numbers as a student reads them: six digits, no types."""
    if isinstance(thing, (list, tuple)):
        shown = [show(part) for part in thing[:8]] + ["…"] * (len(thing) > 8)
        return f"[{', '.join(shown)}]"
    return f"{thing:.6g}" if isinstance(thing, (int, float)) else repr(thing)
