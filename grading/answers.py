"""What the sandbox says, read as plain data: numbers, lists of them, and paths to numbers.

A path names a number that an object holds by the steps to it; `inside/objectParts.py` has them all.
"""

import math
from numbers import Real

from grading.failures import UnusableAnswer
from learning.checks import Sentence
from learning.words.language import translate

LONGEST_PATH = 40

DEEPEST = 20
"""Lists inside one another, in an answer."""

LOOKING = Sentence("looking at the attributes")
"""What is called when nothing of the hand-in's is."""

RETURNED_BY = {"activate": "returned by activate", "getOutputs": "returned by getOutputs"}
"""The first step of the paths of what methods return, and no object keeps."""


def plain(thing, called, depth=0):
    """Return an answer as floats, lists of answers, None, or the name of a type in a `Foreign`.

    Raises UnusableAnswer for anything that is none of these.
    """
    if thing is None:
        return None
    if thing in ("nan", "inf", "-inf") if isinstance(thing, str) else False:
        return float(thing)
    if isinstance(thing, Real) and not isinstance(thing, bool):
        try:
            return float(thing)
        except OverflowError:
            return math.inf
    if isinstance(thing, list) and depth < DEEPEST:
        return [plain(part, called, depth + 1) for part in thing]
    if isinstance(thing, dict) and list(thing) == ["type"] and isinstance(thing["type"], str):
        return Foreign(thing["type"])
    raise UnusableAnswer(called)


class Foreign(str):
    """The name of the type of something that is no number, and no list of numbers."""

    def __repr__(self):
        """Show it as a student would say it."""
        return translate("something of type {name}", name=str(self))


def attributeName(path):
    """Return a path as a student would write it: `weights[0]`, `layers[1][2].bias`."""
    words = []
    if path and path[0] in RETURNED_BY.values():
        method = next(name for name, step in RETURNED_BY.items() if step == path[0])
        returned = translate("returned by {method}", method=method)
        return f"{returned}[{path[1]}]"
    for step in path:
        kind, name = step if isinstance(step, tuple) else ("", step)
        if kind in ("attribute", "property", "class", "global"):
            name = str(name)
            if name.startswith("_") and "__" in name[1:]:  # _Neuron__weights
                name = name[name.index("__", 1) :]
            words.append(f".{name}")
        else:
            words.append({"": f"[{name!r}]"}.get(kind, f"[{kind} {name}]"))
    return "".join(words).removeprefix(".") or translate("the object itself")


def readPath(steps):
    """Return a path as a tuple that can be looked up; UnusableAnswer if it is none."""
    if not isinstance(steps, list) or len(steps) > LONGEST_PATH:
        raise UnusableAnswer(LOOKING)
    path = []
    for step in steps:
        if isinstance(step, list):
            if len(step) != 2 or type(step[0]) is not str or type(step[1]) not in (str, int):
                raise UnusableAnswer(LOOKING)
            step = tuple(step)
        elif type(step) not in (str, int):
            raise UnusableAnswer(LOOKING)
        path.append(step)
    return tuple(path)


def readPaths(answer):
    """Return a list of paths as such; UnusableAnswer if it is none."""
    if not isinstance(answer, list):
        raise UnusableAnswer(LOOKING)
    return [readPath(path) for path in answer]


def readByPath(answer):
    """Return pairs [path, number] as a dictionary of floats; UnusableAnswer if they are none."""
    if not isinstance(answer, list) or any(
        not isinstance(pair, list) or len(pair) != 2 for pair in answer
    ):
        raise UnusableAnswer(LOOKING)
    return {readPath(path): readFloat(number) for path, number in answer}


def readFloat(number):
    """Return a number that was told; UnusableAnswer if it is none."""
    number = plain(number, LOOKING)
    if type(number) is not float:
        raise UnusableAnswer(LOOKING)
    return number


def isChange(change, count):
    """Tell whether something is a pair of an index below `count` and something else."""
    return (
        isinstance(change, list)
        and len(change) == 2
        and type(change[0]) is int
        and 0 <= change[0] < count
    )


def tellPath(path):
    """Return a path as JSON has it."""
    return [list(step) if isinstance(step, tuple) else step for step in path]


def tellPairs(values):
    """Return a dictionary by paths as pairs [path, value], as JSON has it."""
    return [[tellPath(path), value] for path, value in values.items()]
