"""What went wrong in the hand-in, as plain data: the error, and the student's own frames."""

import builtins
import difflib
import linecache
import os
import traceback

MOST_FRAMES = 8


def describeError(error, folder):
    """Return {"type", "message", "frames", "missing", "meant"} for an exception.

    `frames` are the places in the hand-in's own files, outermost first: {"file", "line",
    "function", "text"}. `missing` is the name of a module that could not be found, or None,
    `meant` one that may be meant by a name that is not there; `message` is None where it cannot be
    told.
    """
    missing = getattr(error, "name", None) if isinstance(error, ModuleNotFoundError) else None
    return {
        "type": type(error).__name__[:100],
        "message": _shortText(error),
        "frames": [
            {
                "file": os.path.relpath(frame.filename, folder),
                "line": frame.lineno or 0,
                "function": frame.name,
                "text": (
                    frame.line or linecache.getline(frame.filename, frame.lineno or 0)
                ).strip(),
            }
            for frame in _framesOf(error)
            if frame.filename.startswith(folder + os.sep)
        ][-MOST_FRAMES:],
        "missing": missing if isinstance(missing, str) else None,
        "meant": _suggestion(error),
    }


def _framesOf(error):
    frames = list(traceback.extract_tb(error.__traceback__))
    if isinstance(error, SyntaxError) and error.filename:
        place = traceback.FrameSummary(error.filename, error.lineno or 0, "(file)", line=error.text)
        frames.append(place)
    return frames


def _shortText(error):
    try:
        return str(error)[:500]
    except Exception:
        return None


def _suggestion(error):
    """Return what may be meant by a name that is not there, as Python's own shell does, or None."""
    try:
        if isinstance(error, AttributeError):
            names = dir(error.obj)
        elif isinstance(error, NameError):
            *_, (frame, _) = traceback.walk_tb(error.__traceback__)
            names = [*frame.f_locals, *frame.f_globals, *dir(builtins)]
        else:
            return None
        names = [name for name in names if isinstance(name, str) and not name.startswith("__")]
        close = difflib.get_close_matches(error.name, names, 1)
        return close[0] if close else None
    except Exception:  # an object may answer as it likes, even when asked for its attributes
        return None
