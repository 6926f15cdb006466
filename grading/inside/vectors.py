"""What a hand-in's vectors are made of: lists, tuples or arrays, as its own Dataset yields them."""

from array import array
from itertools import islice

import objectNumbers
import objectParts

DEEPEST = 6
"""Steps from a dataset to a vector of one of its examples."""

FEW = 50
"""Parts of one thing that are looked at."""


def vectorMaker(dataset, count):
    """Return what makes vectors like those of `count` numbers in a dataset: `list`, if none is.

    The dataset has more than one example, or a matrix of them could be taken for one.
    """
    return _makerIn(dataset, count, {}, 0) or list


def _makerIn(thing, count, seen, depth):
    if id(thing) in seen or depth > DEEPEST:
        return None
    seen[id(thing)] = thing
    if hasattr(thing, "ndim") and thing.ndim > 0:
        return _arrayMaker(thing.shape, count)
    if _isVector(thing, count):
        if isinstance(thing, array):
            return lambda numbers: array("d", numbers)
        return tuple if isinstance(thing, tuple) else list
    for _, part in islice(objectParts.partsOf(thing, FEW), FEW):
        if not isinstance(part, objectNumbers.NOT_DATA) and objectNumbers.asNumber(part) is None:
            maker = _makerIn(part, count, seen, depth + 1)
            if maker is not None:
                return maker
    return None


def _arrayMaker(shape, count):
    import numpy

    if shape[-1] != count and numpy.prod(shape) != count:
        return None
    isOne = len(shape) > 1 and numpy.prod(shape) == count  # else the examples are rows of a matrix
    form = [-1 if size == count else 1 for size in shape] if isOne else [-1]  # a column, or a row
    return lambda numbers: numpy.array(numbers, dtype=float).reshape(form)


def _isVector(thing, count):
    return (
        isinstance(thing, (list, tuple, array))
        and len(thing) == count
        and all(objectNumbers.asNumber(part) is not None for part in thing)
    )
