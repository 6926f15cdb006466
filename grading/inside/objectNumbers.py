"""Every number that an object holds, wherever it holds it, and how to change one.

The sheet names no attribute, so the marker does not ask for any: it watches which numbers change
when a method is called, and which ones change the answer when they are changed. A number is named
by its path, a list of steps from the object to it: `["weights", 0]`, `["layers", 1, 0, "bias"]`.
An attribute's step is `["attribute", name]`, to tell it from a key of a dictionary.
"""

import types
from collections import deque

MOST_NUMBERS = 20_000
"""An object that holds more is looked at no further."""

DEEPEST = 16
"""So is what lies deeper than so many steps."""

NOT_DATA = (type, types.ModuleType, types.FunctionType, types.MethodType, str, bytes, bool)
"""What has parts, but none that a neuron would keep its numbers in."""


def numbersOf(root):
    """Return the pairs (path, float) of the numbers that an object holds, in a steady order."""
    found = []
    seen = {}  # by identity; they are kept, lest another object take the identity of one that went

    def visit(thing, path):
        if len(found) >= MOST_NUMBERS or len(path) > DEEPEST or isinstance(thing, NOT_DATA):
            return
        number = asNumber(thing)
        if number is not None:
            found.append((path, number))
        elif id(thing) not in seen:
            seen[id(thing)] = thing
            for step, part in partsOf(thing):
                visit(part, [*path, step])

    visit(root, [])
    return found


def partsOf(thing):
    """Return the pairs (step, part) of what an object is made of, one step down."""
    if isinstance(thing, dict):
        return [(key, part) for key, part in thing.items() if isinstance(key, (str, int))]
    if isinstance(thing, (list, tuple, deque)) or hasattr(thing, "ndim"):
        return list(enumerate(thing))
    names = list(getattr(thing, "__dict__", {}))
    for kind in type(thing).__mro__:
        slots = kind.__dict__.get("__slots__", ())
        for name in [slots] if isinstance(slots, str) else slots:
            names.append(_mangled(kind, name))
    return [
        (["attribute", name], object.__getattribute__(thing, name))
        for name in dict.fromkeys(names)
        if _has(thing, name)
    ]


def asNumber(thing):
    """Return a float for an int, a float or a NumPy scalar, None for anything else."""
    if isinstance(thing, (bool, str, bytes)):
        return None
    if isinstance(thing, (int, float)):
        return float(thing)
    if isinstance(thing, (list, tuple, dict, set)) or getattr(thing, "ndim", None) != 0:
        return None
    try:
        return float(thing)
    except (TypeError, ValueError):
        return None


def numberAt(root, path):
    """Return the number at a path, as the object itself holds it: an int, a float, a scalar."""
    for step in path:
        root = _follow(root, step)
    return root


def assign(root, path, value):
    """Change the number at a path, in place where that is possible; `value` is put there as it is.

    A tuple cannot be changed, so that another takes its place in whatever held it.
    """
    if not path:
        return value
    step, *rest = path
    part = _follow(root, step)
    changed = assign(part, rest, value)
    return root if changed is part else _put(root, step, changed)


def likeType(old, value):
    """Return a number of the type of an older one; but a float for an int, lest half be lost."""
    return value if type(old) in (int, float) else type(old)(value)


def _mangled(kind, name):
    isPrivate = name.startswith("__") and not name.endswith("__")
    return f"_{kind.__name__.lstrip('_')}{name}" if isPrivate else name


def _has(thing, name):
    try:
        object.__getattribute__(thing, name)
    except Exception:
        return False
    return True


def _follow(thing, step):
    return object.__getattribute__(thing, step[1]) if isinstance(step, list) else thing[step]


def _put(thing, step, part):
    if isinstance(step, list):
        object.__setattr__(thing, step[1], part)
        return thing
    if isinstance(thing, tuple):
        parts = [*thing[:step], part, *thing[step + 1 :]]
        return type(thing)(*parts) if hasattr(thing, "_fields") else type(thing)(parts)
    thing[step] = part
    return thing
