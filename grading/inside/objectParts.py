"""What an object is made of, one step down: where each part is, and how another takes its place.

A step to a part is
- a key or an index: `3`, `"bias"`;
- `["attribute", name]`, of the object itself, in its `__dict__` or in a slot;
- `["value", n]`, the value of the nth key of a dictionary whose keys are neither numbers nor texts;
- `["key", n]`, the nth key of a dictionary or the nth member of a set, for what that is made of;
- and behind the object, for those who look `beyond` it: `["property", name]`, `["class", name]`,
  an attribute of its class, `["global", name]`, of the module where that is, `["closure", n]`, what
  a function closes over.

Parts are read from where they are stored, past whatever overridden methods would say.
"""

import sys
import types
from array import array
from collections import deque
from itertools import islice

HEAP_TYPE = 1 << 9
"""The flag of a class that was written in Python."""

LONGEST_NAME = 100

KINDS = (list, tuple, deque, array)
"""What has its parts in a row."""


def rowKindOf(thing):
    """Return the class of what else has numbers in a row, a memoryview or an array of ctypes."""
    ctypes = sys.modules.get("_ctypes")
    kinds = (memoryview, ctypes.Array) if ctypes else (memoryview,)
    kind = next((kind for kind in kinds if isinstance(thing, kind)), None)
    return None if kind is memoryview and thing.ndim != 1 else kind


def numpyKindOf(thing):
    """Return NumPy's class of an array or a scalar, also of a subclass's; None for other things."""
    for kind in type(thing).__mro__:
        if kind.__module__ == "numpy" and kind.__name__ in ("ndarray", "generic"):
            return None if kind.__flags__ & HEAP_TYPE else kind
    return None


def partCount(thing):
    """Return how many parts something has in a row, 0 if it has none there."""
    for kind in (*KINDS, dict, set, frozenset):
        if isinstance(thing, kind):
            return kind.__len__(thing)
    own = numpyKindOf(thing)
    if own is not None and own.__name__ == "ndarray":
        return own.size.__get__(thing)
    kind = rowKindOf(thing)
    return 0 if kind is None else kind.__len__(thing)


def partsOf(thing, most):
    """Yield the pairs (step, part) of what an object is made of, no more than `most` in a row."""
    yield from islice(_members(thing), most)
    yield from _attributes(thing)


def _members(thing):
    if isinstance(thing, dict):
        for number, (key, part) in enumerate(list(dict.items(thing))):
            isPlain = _isPlain(key)
            yield (key if isPlain else ["value", number]), part
            if not isPlain and hasattr(key, "__dict__"):
                yield ["key", number], key
        return
    for kind in KINDS:
        if isinstance(thing, kind):
            yield from enumerate(kind.__iter__(thing))
            return
    for kind in (set, frozenset):
        if isinstance(thing, kind):
            yield from ((["key", n], part) for n, part in enumerate(kind.__iter__(thing)))
            return
    kind = rowKindOf(thing)
    if kind is not None:
        yield from ((n, kind.__getitem__(thing, n)) for n in range(kind.__len__(thing)))
        return
    own = numpyKindOf(thing)
    if own is not None and own.__name__ == "ndarray" and own.ndim.__get__(thing) > 0:
        plain = own.view(thing, own)  # a matrix's rows would be matrices, for ever
        fields = plain.dtype.names
        yield from enumerate(plain) if fields is None else ((name, plain[name]) for name in fields)


def _isPlain(key):
    if type(key) is str:
        return len(key) <= LONGEST_NAME
    return type(key) is int and abs(key) < 2**53


def _attributes(thing):
    for name, part in list(_dictOf(thing).items()):
        if type(name) is str and len(name) <= LONGEST_NAME:
            yield ["attribute", name], part
    for name in _slotsOf(thing):
        try:
            part = _slot(thing, name)
        except AttributeError:
            continue  # nothing is in there yet
        yield ["attribute", name], part


def _dictOf(thing):
    try:
        found = object.__getattribute__(thing, "__dict__")
    except AttributeError:
        return {}
    return found if isinstance(found, dict) else {}


def _slotsOf(thing):
    for kind in type(thing).__mro__:
        if kind.__flags__ & HEAP_TYPE and "__slots__" in kind.__dict__:
            for name, member in kind.__dict__.items():
                if isinstance(member, types.MemberDescriptorType):
                    yield name


def _slot(thing, name):
    for kind in type(thing).__mro__:
        member = kind.__dict__.get(name)
        if isinstance(member, types.MemberDescriptorType):
            return member.__get__(thing)
    raise AttributeError(name)


def beyond(thing, seen):
    """Yield the parts of what stands behind an object: properties, its class, module and closure.

    `seen` is a dictionary of classes and modules, by identity, that need no second look.
    """
    if isinstance(thing, types.FunctionType):
        for number, cell in enumerate(thing.__closure__ or ()):
            yield ["closure", number], _contents(cell)
    for kind in type(thing).__mro__:
        if kind.__flags__ & HEAP_TYPE:
            yield from _properties(thing, kind)
            if id(kind) not in seen:
                seen[id(kind)] = kind
                yield from ((["class", name], part) for name, part in _data(vars(kind)))
    module = _moduleOf(thing)
    if module is not None and id(module) not in seen:
        seen[id(module)] = module
        yield from ((["global", name], part) for name, part in _data(vars(module)))


def _properties(thing, kind):
    for name, part in list(vars(kind).items()):
        if isinstance(part, property):
            try:
                yield ["property", name], part.__get__(thing)
            except Exception:
                continue  # there is nothing to say yet


def _moduleOf(thing):
    kind = type(thing)
    isPlain = kind.__flags__ & HEAP_TYPE and type(kind.__module__) is str
    return sys.modules.get(kind.__module__) if isPlain else None


def _contents(cell):
    try:
        return cell.cell_contents
    except ValueError:
        return None  # an empty one


def _data(names):
    for name, part in list(names.items()):
        isMagic = name.startswith("__") and name.endswith("__")
        isOurs = not isMagic and len(name) <= LONGEST_NAME
        if isOurs and not isinstance(part, (type, types.ModuleType, *DESCRIPTORS)):
            yield name, part


DESCRIPTORS = (
    *(types.FunctionType, types.MemberDescriptorType, types.GetSetDescriptorType),
    *(property, staticmethod, classmethod),
)


def follow(thing, step):
    """Return the part of something at a step. Raises a LookupError or so if there is none."""
    if not isinstance(step, list):
        for kind in (*KINDS, dict):
            if isinstance(thing, kind):
                return kind.__getitem__(thing, step)
        if kind := rowKindOf(thing):
            return kind.__getitem__(thing, step)
        own = numpyKindOf(thing)
        return own.view(thing, own)[step] if own is not None else thing[step]
    kind, name = step
    if kind == "attribute":
        kept = _dictOf(thing)
        return kept[name] if name in kept else _slot(thing, name)
    if kind == "property":
        return getattr(thing, name)
    if kind == "class":
        return vars(_classWith(thing, name))[name]
    if kind == "global":
        return vars(_moduleOf(thing))[name]
    if kind == "closure":
        return thing.__closure__[name].cell_contents
    key = _nth(thing, name)
    return dict.__getitem__(thing, key) if kind == "value" else key


def put(thing, step, part):
    """Let another part take the place at a step; return what holds it then: another tuple, for one.

    Raises TypeError where that cannot be.
    """
    if not isinstance(step, list):
        if isinstance(thing, tuple):
            parts = [*thing[:step], part, *thing[step + 1 :]]
            return type(thing)(*parts) if hasattr(thing, "_fields") else type(thing)(parts)
        own = numpyKindOf(thing)
        (thing if own is None else own.view(thing, own))[step] = part
        return thing
    kind, name = step
    if kind in ("attribute", "property"):
        object.__setattr__(thing, name, part)
    elif kind == "class":
        setattr(_classWith(thing, name), name, part)
    elif kind == "global":
        vars(_moduleOf(thing))[name] = part
    elif kind == "closure":
        thing.__closure__[name].cell_contents = part
    elif kind == "value":
        thing[_nth(thing, name)] = part
    elif follow(thing, step) is not part:
        raise TypeError("a key cannot be another one")
    return thing


def _classWith(thing, name):
    return next(kind for kind in type(thing).__mro__ if name in vars(kind))


def _nth(thing, number):
    kind = next(kind for kind in (dict, set, frozenset) if isinstance(thing, kind))
    return next(islice(kind.__iter__(thing), number, None))
