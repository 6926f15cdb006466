"""The marker's end of the worker: calls of the hand-in's methods, as questions and answers."""

import math
from collections import Counter
from numbers import Real

from grading.endings import endOf, isCrash
from grading.failures import ENDED_ITSELF, HandInError, UnusableAnswer
from grading.SandboxedProcess import SandboxedProcess

LONGEST_PATH = 40

DEEPEST = 20
"""Lists inside one another, in an answer."""

MOST_TIMEOUTS = 2
"""After so many, a call that does not return is not made again: it would not return either."""


class Worker:
    """Asks a sandboxed process to call the hand-in; starts another when one has died.

    Objects of the hand-in are known by a number, which holds as long as the process lives.
    """

    def __init__(self, marking):
        """Start nothing yet; `marking` is a `Marking`."""
        self._marking = marking
        self._process = None
        self._context = None
        self._questionCount = 0
        self._timeouts = Counter()

    def close(self):
        """End the process, if there is one."""
        if self._context is not None:
            self._context.__exit__(None, None, None)
        self._process = self._context = None

    def importModule(self, module):
        """Import a module of the hand-in."""
        self._ask("importModule", f"import {module}", module=module)

    def make(self, module, argument, called):
        """Make an object of the class of that name; return its number."""
        thing = self._ask("make", called, module=module, arguments=[argument])
        return _wholeNumber(thing, called)

    def call(self, thing, method, arguments, called):
        """Call a method; return (what it returned, the arguments afterwards), plain data.

        Raises HandInError if it fails; `called` says to the student what was called.
        """
        answer = self._ask("call", called, thing=thing, method=method, arguments=arguments)
        if not isinstance(answer, dict) or set(answer) != {"returned", "arguments"}:
            raise UnusableAnswer(called)
        return plain(answer["returned"], called), plain(answer["arguments"], called)

    def has(self, thing, method):
        """Tell whether an object of the hand-in has such a method."""
        return self._ask("has", method, thing=thing, method=method) is True

    def numbers(self, thing):
        """Return a dictionary of all the numbers that an object holds, by their paths."""
        answer = self._ask("numbers", "looking at the attributes", thing=thing)
        if not isinstance(answer, list):
            raise UnusableAnswer("looking at the attributes")
        found = {}
        for pair in answer:
            if not isinstance(pair, list) or len(pair) != 2:
                raise UnusableAnswer("looking at the attributes")
            found[_path(pair[0])] = plain(pair[1], "looking at the attributes")
        return found

    def assign(self, thing, values):
        """Change numbers of an object, a dictionary from paths to numbers."""
        pairs = [[_unpath(path), value] for path, value in values.items()]
        self._ask("assign", "changing the attributes", thing=thing, values=pairs)

    def wholeNumbers(self, thing):
        """Return the set of the paths of the numbers that are ints."""
        answer = self._ask("wholeNumbers", "looking at the attributes", thing=thing)
        if not isinstance(answer, list):
            raise UnusableAnswer("looking at the attributes")
        return {_path(path) for path in answer}

    def putBack(self, thing):
        """Undo the last `assign`."""
        self._ask("putBack", "changing the attributes", thing=thing)

    def useArrays(self):
        """Let vectors be given from now on as NumPy arrays."""
        self._ask("useArrays", "import numpy")

    def dataset(self, text):
        """Let the hand-in's `Dataset` read the text of a `.ds` file; return the object's number."""
        called = f"Dataset(a file of {text.split()[0]} examples)"
        return _wholeNumber(self._ask("dataset", called, text=text), called)

    def adoptVectors(self, text):
        """Let vectors be given from now on as the hand-in's `Dataset` makes them of that text."""
        self._ask("adoptVectors", "Dataset(a small file)", text=text)

    def _ask(self, do, called, **question):
        limits = self._marking.limits
        what = question.get("method") or question.get("module") or do
        if self._timeouts[what] >= MOST_TIMEOUTS:
            raise HandInError(
                called, f"it never returned before, within {limits.callSeconds:g} s", isCrash=False
            )
        if self._process is None:
            self._begin()
        self._questionCount += 1
        number = self._questionCount
        self._process.send({"number": number, "do": do, **question})
        deadline = self._process.clock.now() + limits.callSeconds
        message = None
        while message is None and not self._process.isOver:
            for kind, content in self._process.read(deadline):
                if kind == "said" and message is None:
                    message = content
        if message is None:
            process = self._process
            self._timeouts[what] += process.stopReason == "time"
            self.close()
            raise HandInError(called, _endOf(process, limits), isCrash=isCrash(process))
        if message.get("number") != number or type(message.get("number")) is not int:
            self.close()
            raise UnusableAnswer(called)
        if "error" in message:
            raise HandInError.ofReply(called, message["error"], self._marking.handIn.files)
        if "answer" not in message:
            raise UnusableAnswer(called)
        return message["answer"]

    def _begin(self):
        self._context = SandboxedProcess(self._marking, "worker.py", self._marking.limits)
        self._process = self._context.__enter__()


def _endOf(process, limits):
    if process.stopReason == "time":
        return f"no answer after {limits.callSeconds:g} s: does a loop never end?"
    return endOf(process, limits) or ENDED_ITSELF


def vector(numbers):
    """Return the argument that stands for a list of numbers, made as the hand-in's are."""
    return {"vector": list(numbers)}


def theObject(number):
    """Return the argument that stands for an object of the hand-in."""
    return {"object": number}


def theObjects(numbers):
    """Return the argument that stands for a list of objects of the hand-in."""
    return {"objects": list(numbers)}


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
        return f"something of type {self}"


def nameOf(path):
    """Return a path as a student would write it: `weights[0]`, `layers[1][2].bias`."""
    words = []
    for step in path:
        if isinstance(step, tuple):
            name = step[1]
            if name.startswith("_") and "__" in name[1:]:  # _Neuron__weights
                name = name[name.index("__", 1) :]
            words.append(f".{name}")
        else:
            words.append(f"[{step!r}]")
    return "".join(words).removeprefix(".") or "the object itself"


def _path(steps):
    if not isinstance(steps, list) or len(steps) > LONGEST_PATH:
        raise UnusableAnswer("looking at the attributes")
    path = []
    for step in steps:
        if isinstance(step, list):
            if len(step) != 2 or not all(isinstance(word, str) for word in step):
                raise UnusableAnswer("looking at the attributes")
            step = tuple(step)
        elif isinstance(step, bool) or not isinstance(step, (str, int)):
            raise UnusableAnswer("looking at the attributes")
        path.append(step)
    return tuple(path)


def _unpath(path):
    return [list(step) if isinstance(step, tuple) else step for step in path]


def _wholeNumber(answer, called):
    if type(answer) is not int:
        raise UnusableAnswer(called)
    return answer
