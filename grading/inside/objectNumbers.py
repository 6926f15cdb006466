"""Every number that an object holds, wherever it holds it, and how to change one.

The sheet names no attribute, so the marker does not ask for any: it watches which numbers change
when a method is called, and which ones change the answer when they are changed. A number is named
by its path, the steps from the object to it (`objectParts.py`): `[["attribute", "weights"], 0]`.
"""

import math
import types
from collections import deque
from itertools import chain

import objectParts

MOST_NUMBERS = 4_000
"""No more are looked at in one object,"""

MOST_THINGS = 20_000
"""nor so many parts of it, numbers or not,"""

DEEPEST = 16
"""nor what lies deeper than so many steps."""

MANY = 100
"""What has more parts than that is looked at last: weights are few here, data are many."""

TOLD_UNSEEN = 5
"""So many places that were not looked at are told of."""

NOT_DATA = (
    *(type, types.ModuleType, types.FunctionType, types.MethodType, types.BuiltinFunctionType),
    *(str, bytes, bytearray, bool, type(None)),
)
"""What has parts, but none that a neuron would keep its numbers in."""

SCREENS = ("matplotlib", "mpl_toolkits", "tkinter", "threading", "_thread", "_io", "logging")
"""Nor do objects of these packages: a neuron may hold its own figure."""


def numbersOf(root, further=False):
    """Return the pairs (path, float) of the numbers that an object holds, in a steady order.

    `further` is to look behind the object too: `objectParts.beyond`.
    """
    return look(root, further)[0]


def look(root, further=False):
    """Return the same pairs, and the paths of some things that were one too many to look at.

    What lies near comes first, and what has many parts comes last.
    """
    found, unseen = [], []
    seen = {}  # by identity; they are kept, lest another object take the identity of one that went
    waiting, large = deque([(root, [])]), deque()
    while waiting or large:
        isLarge = not waiting
        thing, path = (large if isLarge else waiting).popleft()
        if not isLarge and objectParts.partCount(thing) > MANY:
            large.append((thing, path))
            continue
        parts = objectParts.partsOf(thing, MOST_NUMBERS)
        for step, part in chain(parts, objectParts.beyond(thing, seen)) if further else parts:
            if len(found) >= MOST_NUMBERS or len(seen) >= MOST_THINGS:
                unseen.append(path)
                break
            number = asNumber(part)
            if number is not None:
                found.append(([*path, step], number))
            elif isData(part, further) and id(part) not in seen and len(path) < DEEPEST:
                seen[id(part)] = part
                waiting.append((part, [*path, step]))
    return found, unseen[:TOLD_UNSEEN]


def isData(thing, further=False):
    """Tell whether a neuron may keep numbers in such a thing."""
    if isinstance(thing, NOT_DATA):
        return further and isinstance(thing, types.FunctionType)  # it may close over some
    return str(type(thing).__module__).split(".")[0] not in SCREENS


def asNumber(thing):
    """Return the float that a number is: an int, a float, a Decimal, a NumPy scalar; else None.

    It is what the number holds, whatever a subclass makes it say.
    """
    kind = type(thing)
    try:
        if kind is float:
            return thing
        if isinstance(thing, float):
            return float.__float__(thing)
        if isinstance(thing, int):
            return None if isinstance(thing, bool) else float(int.__index__(thing))
        if (kind.__module__, kind.__name__) in OTHER_NUMBERS:
            return float(thing)
        own = objectParts.numpyKindOf(thing)
        if own is not None and own.ndim.__get__(thing) == 0:
            return asNumber(own.item(thing))
    except OverflowError:
        return math.inf
    except (TypeError, ValueError):
        pass
    return None


OTHER_NUMBERS = {("decimal", "Decimal"), ("fractions", "Fraction")}


def numberAt(root, path):
    """Return the number at a path, as the object itself holds it: an int, a float, a scalar."""
    for step in path:
        root = objectParts.follow(root, step)
    return root


def assign(root, path, value):
    """Change the number at a path, in place where that is possible; `value` is put there as it is.

    A tuple cannot be changed, so that another takes its place in whatever held it.
    """
    if not path:
        return value
    step, *rest = path
    part = objectParts.follow(root, step) if rest else None
    changed = assign(part, rest, value)
    isSettled = rest and changed is part and not _isProperty(step)
    return root if isSettled else objectParts.put(root, step, changed)


def _isProperty(step):
    return isinstance(step, list) and step[0] == "property"  # it may make a new list each time


def likeType(old, value):
    """Return a number of the type of an older one; but a float for an int, lest half be lost."""
    if type(old) in (int, float, type(None)):
        return value
    own = objectParts.numpyKindOf(old)
    if own is not None and own.__name__ == "ndarray":  # one without an axis
        other = own.copy(old) if own.dtype.__get__(old).kind == "f" else own.astype(old, float)
        own.fill(other, value)
        return other
    try:
        return type(old)(value)
    except (TypeError, ValueError):
        return value
