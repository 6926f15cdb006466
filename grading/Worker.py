"""The marker's end of the worker: calls of the hand-in's methods, as questions and answers."""

from collections import Counter
from math import isfinite

from grading.answers import (
    LOOKING,
    isChange,
    plain,
    readByPath,
    readFloat,
    readPaths,
    tellPairs,
    tellPath,
)
from grading.endings import endOf, isCrash
from grading.failures import ENDED_ITSELF, HandInError, UnusableAnswer
from grading.SandboxedProcess import SandboxedProcess
from learning.words.formats import plural
from learning.words.language import translate

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
        self._paths, self._values = [], []
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

    def numbers(self, thing, further=False):
        """Return all the numbers that an object holds, by their paths, and places not looked at.

        `further` is to look behind the object too: at its class, its module, its closures.
        """
        answer = self._ask("numbers", LOOKING, thing=thing, further=further)
        if not isinstance(answer, dict) or set(answer) != {"paths", "values", "unseen"}:
            raise UnusableAnswer(LOOKING)
        if not isinstance(answer["values"], list):
            raise UnusableAnswer(LOOKING)
        if answer["paths"] is None:  # the same as last time, but for a few values
            for change in answer["values"]:
                if not isChange(change, len(self._paths)):
                    raise UnusableAnswer(LOOKING)
                self._values[change[0]] = readFloat(change[1])
        else:
            self._paths, self._values = (
                readPaths(answer["paths"]),
                list(map(readFloat, answer["values"])),
            )
        if len(self._paths) != len(self._values):
            raise UnusableAnswer(LOOKING)
        return dict(zip(self._paths, self._values, strict=True)), readPaths(answer["unseen"])

    def watch(self, thing, inputs, methods, moved, seen, called):
        """Call methods while some numbers are moved; return (what they returned, some numbers).

        `methods` are `activate`, which gets the inputs, and what shall be called after it; `moved`
        is a dictionary from paths to numbers, `seen` are paths. None if the object cannot be moved
        like that.
        """
        answer = self._ask(
            *("watch", called),
            thing=thing,
            vector=list(inputs),
            methods=methods,
            moved=tellPairs(moved),
            seen=[tellPath(path) for path in seen],
        )
        if answer is None and moved:
            return None
        if not isinstance(answer, dict) or set(answer) != {"returned", "numbers"}:
            raise UnusableAnswer(called)
        if not isinstance(answer["returned"], list) or len(answer["returned"]) != len(methods):
            raise UnusableAnswer(called)
        return plain(answer["returned"], called), readByPath(answer["numbers"])

    def assign(self, thing, values):
        """Change numbers of an object, a dictionary from paths to numbers."""
        self._ask(
            "assign", translate("changing the attributes"), thing=thing, values=tellPairs(values)
        )

    def wholeNumbers(self, thing, further=False):
        """Return the set of the paths of the numbers that are ints."""
        return set(readPaths(self._ask("wholeNumbers", LOOKING, thing=thing, further=further)))

    def compute(self, module, steps, called):
        """Calculate with the hand-in's values; return the number of each object that was made.

        `steps` are those of `grading/inside/expressions.py`.
        """
        things = self._ask("compute", called, module=module, steps=steps)
        if not isinstance(things, list) or len(things) != len(steps):
            raise UnusableAnswer(called)
        return [_wholeNumber(thing, called) for thing in things]

    def checkGradient(self, module, function, point, gradient, called):
        """Return what the hand-in's `checkGradient` says, and the point afterwards.

        It says True or False; any other answer is the name of its type. `function` are the
        arguments of `functionOf` in `grading/inside/expressions.py`.
        """
        # JSON has no nan: numbers travel as Python reads them.
        claimed = [slope if isfinite(slope) else str(slope) for slope in gradient]
        answer = self._ask(
            *("checkGradient", called),
            module=module,
            function=function,
            point=point,
            gradient=claimed,
        )
        if not isinstance(answer, dict) or set(answer) != {"answer", "point"}:
            raise UnusableAnswer(called)
        if type(answer["answer"]) not in (bool, str):
            raise UnusableAnswer(called)
        return answer["answer"], plain(answer["point"], called)

    def useArrays(self):
        """Let vectors be given from now on as NumPy arrays."""
        self._ask("useArrays", "import numpy")

    def dataset(self, text):
        """Let the hand-in's `Dataset` read the text of a `.ds` file; return the object's number."""
        count = plural(int(text.split()[0]), translate("example"))
        called = translate("Dataset(a file of {examples})", examples=count)
        return _wholeNumber(self._ask("dataset", called, text=text), called)

    def adoptVectors(self, text):
        """Let vectors be given from now on as the hand-in's `Dataset` makes them of that text."""
        self._ask("adoptVectors", translate("Dataset(a small file)"), text=text)

    def _ask(self, do, called, **question):
        limits = self._marking.limits
        what = question.get("method") or question.get("module") or do
        if self._timeouts[what] >= MOST_TIMEOUTS:
            found = translate(
                "it never returned before, within {seconds:g} s", seconds=limits.callSeconds
            )
            raise HandInError(called, found, isCrash=False)
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
        return translate(
            "no answer after {seconds:g} s: does a loop never end?", seconds=limits.callSeconds
        )
    return endOf(process, limits) or str(ENDED_ITSELF)


def vector(numbers):
    """Return the argument that stands for a list of numbers, made as the hand-in's are."""
    return {"vector": list(numbers)}


def theObject(number):
    """Return the argument that stands for an object of the hand-in."""
    return {"object": number}


def theObjects(numbers):
    """Return the argument that stands for a list of objects of the hand-in."""
    return {"objects": list(numbers)}


def _wholeNumber(answer, called):
    if type(answer) is not int:
        raise UnusableAnswer(called)
    return answer
