"""What a hand-in's vectors are made of: lists, tuples or arrays, as its own Dataset yields them."""

import objectNumbers

DEEPEST = 6
"""Steps from a dataset to a vector of one of its examples."""

FEW = 50
"""Parts of one thing that are looked at."""


def vectorMaker(dataset, count):
    """Return what makes vectors like those of `count` numbers in a dataset: `list`, if none is."""
    return _makerIn(dataset, count, {}, 0) or list


def _makerIn(thing, count, seen, depth):
    if id(thing) in seen or depth > DEEPEST:
        return None
    seen[id(thing)] = thing
    if hasattr(thing, "ndim") and thing.ndim > 0:
        import numpy

        return numpy.array if thing.shape[-1] == count else None
    if _isVector(thing, count):
        return tuple if isinstance(thing, tuple) else list
    for _, part in objectNumbers.partsOf(thing)[:FEW]:
        if not isinstance(part, objectNumbers.NOT_DATA) and objectNumbers.asNumber(part) is None:
            maker = _makerIn(part, count, seen, depth + 1)
            if maker is not None:
                return maker
    return None


def _isVector(thing, count):
    return (
        isinstance(thing, (list, tuple))
        and len(thing) == count
        and all(objectNumbers.asNumber(part) is not None for part in thing)
    )
