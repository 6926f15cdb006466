"""Imports the hand-in and answers the marker's questions about it, one line of JSON each.

Started in the sandbox as `python worker.py SETTINGS`, SETTINGS being JSON. A question is
{"number", "do", …}; `do` is one of the methods of `Answerer`. The answer is {"number", "answer"} or
{"number", "error"}, plain data both. Objects of the hand-in stay here; the marker knows them by a
number.
"""

import sys

sys.path.insert(0, __file__.rpartition("/")[0])
import modules  # isort: skip - before all others

import importlib
import json
import os
import site
import socket
from itertools import islice

import confinement
import expressions
import failures
import objectNumbers
import objectParts
import readers
import vectors
from Dice import Dice

del sys.path[0]

LONGEST_ANSWER = 2_000_000
"""Characters; the marker would not read a longer one."""

DEEPEST_ANSWER = 4
"""Lists inside one another."""

MOST_TOLD = 1000
"""Parts of one list that are told of."""


class Answerer:
    """The objects that were made so far, and what can be done with them."""

    def __init__(self, folder):
        """Start without an object; `folder` is where the hand-in is."""
        self._folder = folder
        self._objects = []
        self._makeVector = list
        self._before = []
        self._told = (None, [], [])

    def importModule(self, module):
        """Import a module of the hand-in."""
        importlib.import_module(module)

    def make(self, module, arguments):
        """Make an object of the class that bears its module's name; return its number."""
        kind = readers.handInClass(importlib.import_module(module), module)
        return self._keep(kind(*map(self._decode, arguments)))

    def call(self, thing, method, arguments):
        """Call a method; return what it returned, and the arguments as they are afterwards."""
        decoded = list(map(self._decode, arguments))
        returned = getattr(self._objects[thing], method)(*decoded)
        return {"returned": encode(returned), "arguments": list(map(encode, decoded))}

    def has(self, thing, method):
        """Tell whether an object has such a method."""
        return callable(getattr(self._objects[thing], method, None))

    def numbers(self, thing, further):
        """Return the numbers of an object, {"paths", "values", "unseen"}.

        `further` is to look behind the object too; `unseen` are places that were not looked at.
        `paths` is None where the last answer, for the same object, had the same, and `values` are
        what has changed since, as pairs [index, value].
        """
        found, unseen = objectNumbers.look(self._objects[thing], further)
        paths = [path for path, _ in found]
        values = [_number(value) for _, value in found]
        before, self._told = self._told, (thing, paths, values)
        if before[:2] != (thing, paths):
            return {"paths": paths, "values": values, "unseen": unseen}
        pairs = zip(before[2], values, strict=True)
        changes = [[n, new] for n, (old, new) in enumerate(pairs) if old != new]
        return {"paths": None, "values": changes, "unseen": unseen}

    def wholeNumbers(self, thing, further):
        """Return the paths of the numbers that are ints: counts and sizes, more than weights."""
        root = self._objects[thing]
        paths = [path for path, _ in objectNumbers.numbersOf(root, further)]
        return [path for path in paths if type(objectNumbers.numberAt(root, path)) is int]

    def watch(self, thing, vector, methods, moved, seen):
        """Call methods while some numbers are moved; return what they return, and some numbers.

        `methods` are `activate`, which gets the vector, and what shall be called after it; `moved`
        are pairs [path, number], `seen` paths. The answer is {"returned", "numbers"}, or None if
        the object cannot be moved like that.
        """
        root, argument = self._objects[thing], self._decode({"vector": vector})
        returned = []
        try:
            self.assign(thing, moved)
            for method in methods:
                arguments = [argument] if method == "activate" else []
                returned.append(encode(getattr(root, method)(*arguments)))
            numbers = [[path, _numberOrNone(root, path)] for path in seen]
        except Exception:
            if moved:
                return None
            raise
        finally:
            self.putBack(thing)
        return {"returned": returned, "numbers": [pair for pair in numbers if pair[1] is not None]}

    def assign(self, thing, values):
        """Change numbers of an object, pairs [path, number], or put some where there are none."""
        root = self._objects[thing]
        self._before = []
        for path, value in values:
            try:
                old = objectNumbers.numberAt(root, path)
            except (AttributeError, KeyError):
                old = None
            self._before.append((path, old))
            objectNumbers.assign(root, path, objectNumbers.likeType(old, value))

    def putBack(self, thing):
        """Undo the last `assign`: the very numbers that were there are there again."""
        while self._before:
            path, old = self._before.pop()
            objectNumbers.assign(self._objects[thing], path, old)

    def dataset(self, text):
        """Let the hand-in's class read the text of a `.ds` file; return the dataset's number."""
        name = f"marking{len(self._objects)}.ds"
        with open(os.path.join(self._folder, name), "w", encoding="ascii") as file:
            file.write(text)
        return self._keep(readers.read(self._folder, name))

    def adoptVectors(self, text):
        """From now on, make vectors as the hand-in's own Dataset does: lists, tuples or arrays.

        `text` is that of a `.ds` file.
        """
        dataset = self._objects[self.dataset(text)]
        count = int(text.split()[1])
        self._makeVector = vectors.vectorMaker(dataset, count)

    def useArrays(self):
        """From now on, make vectors as NumPy arrays."""
        import numpy

        self._makeVector = numpy.array

    def compute(self, module, steps):
        """Calculate with the hand-in's values (`expressions.compute`); return their numbers."""
        kind = readers.handInClass(importlib.import_module(module), module)
        return list(map(self._keep, expressions.compute(kind, steps)))

    def checkGradient(self, module, function, point, gradient):
        """Return what the hand-in says of a gradient, and the point as it is afterwards."""
        check = importlib.import_module(module).checkGradient
        point = list(point)
        answer = check(expressions.functionOf(**function), point, list(map(float, gradient)))
        return {"answer": expressions.verdictOf(answer), "point": encode(point)}

    def _keep(self, thing):
        self._objects.append(thing)
        return len(self._objects) - 1

    def _decode(self, argument):
        if not isinstance(argument, dict):
            return argument
        if "objects" in argument:
            return [self._objects[number] for number in argument["objects"]]
        if "object" in argument:
            return self._objects[argument["object"]]
        return self._makeVector(argument["vector"])


def _number(value):
    # JSON has no word for these; the marker's process reads them back.
    return value if value - value == 0 else str(value)


def _numberOrNone(root, path):
    try:
        number = objectNumbers.asNumber(objectNumbers.numberAt(root, path))
    except (LookupError, AttributeError, TypeError):
        return None
    return None if number is None else _number(number)


def encode(thing, depth=0):
    """Return a number, a list of such, None, or the name of a type for anything else.

    An object that holds one number, and no more, is that number.
    """
    if thing is None:
        return None
    number = objectNumbers.asNumber(thing)
    if number is not None:
        return _number(number)
    parts = _partsToTell(thing)
    if parts is not None and depth < DEEPEST_ANSWER:
        return [encode(part, depth + 1) for part in islice(parts, MOST_TOLD)]
    if objectNumbers.isData(thing):
        found = objectNumbers.numbersOf(thing)
        if len(found) == 1:
            return _number(found[0][1])
    return {"type": type(thing).__name__[:100]}


def _partsToTell(thing):
    if isinstance(thing, dict):
        return dict.values(thing)
    own = objectParts.numpyKindOf(thing)
    if own is not None:
        return own.view(thing, own)
    isRow = isinstance(thing, objectParts.KINDS) or hasattr(type(thing), "__next__")
    return thing if isRow or isinstance(thing, VIEWS) else None


VIEWS = (type({}.keys()), type({}.values()))


def serve(channel, folder):
    """Answer questions until there are no more."""
    worker = Answerer(folder)
    questions = channel.makefile("r", encoding="ascii")
    for line in questions:
        question = json.loads(line)
        number, do = question.pop("number"), question.pop("do")
        try:
            reply = {"number": number, "answer": getattr(worker, do)(**question)}
            text = json.dumps(reply, allow_nan=False)
        except (Exception, SystemExit, KeyboardInterrupt) as error:
            text = json.dumps({"number": number, "error": failures.describeError(error, folder)})
        if len(text) > LONGEST_ANSWER:
            error = {"type": "TooLong", "message": "", "frames": []}
            error |= {"missing": None, "meant": None}
            text = json.dumps({"number": number, "error": error})
        channel.sendall(text.encode("ascii") + b"\n")


if __name__ == "__main__":
    settings = json.loads(sys.argv[1])
    site.setquit()  # exit() and quit(), which a student's script may use
    folder = confinement.enter(settings)
    Dice(settings["dice"], folder).watchImports()
    modules.leave()
    modules.comeFirst(folder)
    serve(socket.socket(fileno=settings["channel"]), folder)
