"""Imports the hand-in and answers the marker's questions about it, one line of JSON each.

Started in the sandbox as `python worker.py SETTINGS`, SETTINGS being JSON. A question is
{"number", "do", …}; `do` is one of the methods of `Worker`. The answer is {"number", "answer"} or
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

import confinement
import failures
import objectNumbers
import vectors
from Dice import Dice

del sys.path[0]

LONGEST_ANSWER = 2_000_000
"""Characters; the marker would not read a longer one."""


class Worker:
    """The objects that were made so far, and what can be done with them."""

    def __init__(self, folder):
        """Start without an object; `folder` is where the hand-in is."""
        self._folder = folder
        self._objects = []
        self._makeVector = list
        self._before = []

    def importModule(self, module):
        """Import a module of the hand-in."""
        importlib.import_module(module)

    def make(self, module, arguments):
        """Make an object of the class that bears its module's name; return its number."""
        kind = self._classOf(module)
        return self._keep(kind(*map(self._decode, arguments)))

    def call(self, thing, method, arguments):
        """Call a method; return what it returned, and the arguments as they are afterwards."""
        decoded = list(map(self._decode, arguments))
        returned = getattr(self._objects[thing], method)(*decoded)
        return {"returned": _encode(returned), "arguments": list(map(_encode, decoded))}

    def has(self, thing, method):
        """Tell whether an object has such a method."""
        return callable(getattr(self._objects[thing], method, None))

    def numbers(self, thing):
        """Return the numbers of an object, as pairs [path, number]."""
        return [
            [path, _number(value)] for path, value in objectNumbers.numbersOf(self._objects[thing])
        ]

    def wholeNumbers(self, thing):
        """Return the paths of the numbers that are ints: counts and sizes, more than weights."""
        root = self._objects[thing]
        paths = [path for path, _ in objectNumbers.numbersOf(root)]
        return [path for path in paths if type(objectNumbers.numberAt(root, path)) is int]

    def assign(self, thing, values):
        """Change numbers of an object, given as pairs [path, number]."""
        root = self._objects[thing]
        self._before = [(path, objectNumbers.numberAt(root, path)) for path, _ in values]
        for (path, old), (_, value) in zip(self._before, values, strict=True):
            objectNumbers.assign(root, path, objectNumbers.likeType(old, value))

    def putBack(self, thing):
        """Undo the last `assign`: the very numbers that were there are there again."""
        for path, old in self._before:
            objectNumbers.assign(self._objects[thing], path, old)

    def dataset(self, text):
        """Let the hand-in's class read the text of a `.ds` file; return the dataset's number."""
        name = f"marking{len(self._objects)}.ds"
        with open(os.path.join(self._folder, name), "w", encoding="ascii") as file:
            file.write(text)
        kind = self._classOf("Dataset")
        try:
            dataset = kind(name)
        except TypeError:
            dataset = kind()
        if not objectNumbers.numbersOf(dataset) and not hasattr(dataset, "__iter__"):
            _load(dataset, name)
        return self._keep(dataset)

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

    def _classOf(self, name):
        module = importlib.import_module(name)
        kind = getattr(module, name, None)
        if kind is None:
            alike = [part for key, part in vars(module).items() if key.lower() == name.lower()]
            classes = [part for part in alike if isinstance(part, type)]
            if not classes:
                raise AttributeError(f"{name}.py has no class {name}")
            kind = classes[0]
        return kind

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


LOADING = ("load", "read", "open", "parse", "import", "file", "charg", "lire", "ouvr")
"""What the name of a method that reads a file has in it."""


def _load(dataset, name):
    """Let the first method of a dataset that sounds like it read a file, if there is one."""
    for word in LOADING:
        for method in dir(dataset):
            if word in method.lower() and not method.startswith("__"):
                getattr(dataset, method)(name)
                return


def _number(value):
    # JSON has no word for these; the marker's process reads them back.
    return value if value - value == 0 else str(value)


def _encode(thing, depth=0):
    """Return a number, a list of such, None, or the name of a type for anything else."""
    if thing is None:
        return None
    number = objectNumbers.asNumber(thing)
    if number is not None:
        return _number(number)
    if depth < 4 and (isinstance(thing, (list, tuple)) or hasattr(thing, "ndim")):
        return [_encode(part, depth + 1) for part in list(thing)[:1000]]
    return {"type": type(thing).__name__[:100]}


def serve(channel, folder):
    """Answer questions until there are no more."""
    worker = Worker(folder)
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
            error = {"type": "TooLong", "message": "", "frames": [], "missing": None}
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
