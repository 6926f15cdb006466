"""Hand-ins that answer the marker themselves, with forged messages."""

from handIns.hostile.pieces import CHANNELS, gradient, join, network, neuron
from handIns.hostile.Trick import Trick

# ---- Forged answers, and tampering with the worker --------------------------------------------

# JSON that a reader may choke on, in the place of an answer.
ODDITIES = {
    "lists nested very deep": '"[" * 20_000 + "]" * 20_000',
    "a number of 5000 digits": '"1" + "0" * 5000',
    "NaN": '"NaN"',
    "a number beyond all floats": '"-1e999"',
    "null": '"null"',
    "true": '"true"',
    "half a surrogate": r"""'"\\ud800"'""",
    "a text of control codes": r"""'"\\u001b[2J\\u0000\\u202e"'""",
    "an empty list": '"[]"',
    "a dictionary for a path": '"[[{}, 0.5], [{}, {}]]"',
    "half a pair": """'[["weights"], [["weights", 0]]]'""",
    "text for numbers": """'[[["weights", -1], "inf"], [["gradient"], "passed"]]'""",
    "one path twice": """'[[["gradient"], 0.5], [["gradient"], 0.7]]'""",
    "a bare type": """'{"returned": {"type": [[]]}, "arguments": 7}'""",
    "an answer in the answer": """'{"returned": {"returned": {}}, "arguments": {}}'""",
}

# The same for what is told about an error.
ODD_ERRORS = {
    "no dictionary": '"7"',
    "nothing": "{}",
    "wrong kinds": '{"type": 7, "message": [], "frames": {"file": 7}, "missing": {}, "meant": 7}',
    "ten thousand frames": (
        '{"type": "A", "message": "m", "missing": None, "meant": None, "frames": [\n'
        '    {"file": "Neuron.py", "line": -1, "function": "f", "text": "t"}\n'
        "] * 10_000}"
    ),
    "a missing module that is a path": (
        '{"type": "ModuleNotFoundError", "message": "m", "frames": [], "missing": "../../x; id",'
    ),
}

FORGED_ANSWERS = [
    Trick(
        "ex00",
        f"forges what a call returned: {what}",
        gradient(
            """
            start = '{"number": %d, "answer": ' % current()
            tell(start + FORGED + "}")
            """,
            CHANNELS,
            f"FORGED = {text}",
        ),
    )
    for what, text in ODDITIES.items()
]

FORGED_NUMBERS = [
    Trick(
        "ex00",
        f"forges the numbers of the neuron ahead: {what}",
        gradient(
            """
            tell({"number": current(), "answer": {"returned": None, "arguments": [1.0]}})
            start = '{"number": %d, "answer": ' % (current() + 1)
            tell(start + FORGED + "}")
            """,
            CHANNELS,
            f"FORGED = {text}",
        ),
    )
    for what, text in ODDITIES.items()
]

FORGED_ERRORS = [
    Trick(
        "ex00",
        f"forges an error: {what}",
        gradient(
            'tell({"number": current(), "error": FORGED})',
            CHANNELS,
            f"FORGED = {text}",
        ),
    )
    for what, text in ODD_ERRORS.items()
]

FORGERIES = [
    Trick(
        "ex00",
        "forged answers on every open file descriptor",
        gradient(
            """
            start = current()
            for k in range(start, start + 1000):
                forged = [[["attribute", "gradient"], 0.5]]
                tell({"number": k, "answer": forged}, first=0)
            tell({"exercise": "ex00", "passed": True, "points": 1000}, first=0)
            """,
            CHANNELS,
        ),
    ),
    # One answer too many, so that each question gets the answer to the one before.
    Trick(
        "ex00",
        "an answer ahead of the worker's",
        gradient(
            """
            now = current()
            tell({"number": now, "answer": {"returned": 0.5, "arguments": [0.5]}})
            tell({"number": now + 1, "answer": [[["attribute", "gradient"], 0.5]]})
            """,
            CHANNELS,
        ),
    ),
    Trick(
        "ex01",
        "a thread that reads the questions and answers instead of the worker",
        {
            "Neuron.py": neuron(
                HEAD=join(
                    "import select\nimport threading\nimport time",
                    CHANNELS,
                    """
                    def answer():
                        end = time.monotonic() + 30
                        while time.monotonic() < end:
                            ready = select.select(list(channels()), [], [], 0.2)[0]
                            for number in ready:
                                try:
                                    lines = os.read(number, 65536).splitlines()
                                    for line in lines:
                                        reply(json.loads(line))
                                except (OSError, ValueError):
                                    time.sleep(0.05)

                    def reply(question):
                        if not isinstance(question, dict):
                            return
                        asked = question.get("do")
                        answer = {"returned": 0.5, "arguments": question.get("arguments")}
                        if asked == "numbers":
                            answer = [[["attribute", "weights", 0], 0.5]]
                        if asked in ("make", "has"):
                            answer = 0
                        tell({"number": question.get("number"), "answer": answer})

                    threading.Thread(target=answer, daemon=True).start()
                    """,
                ),
                APPLY="pass",
            )
        },
    ),
    Trick(
        "ex00",
        "answers that are no JSON, no lines and no text",
        gradient(
            r"""
            for number in channels(first=1):
                for data in (b"\xff\xfe\x00" * 1000, b"\n" * 1000, b"[]\n7\n\"\"\nnull\n{}\n"):
                    send(number, data)
            for k in range(current(), current() + 3):
                tell({"number": str(k), "answer": None})
                tell({"number": True, "error": None})
                tell({"number": k})
                tell({"number": k, "answer": 1, "error": 2})
            """,
            CHANNELS,
        ),
    ),
    Trick(
        "ex00",
        "forged errors that name the marker's files",
        gradient(
            r"""
            path = "../../../../../../../../@OUTSIDE@/secret.txt"
            frame = {"file": path, "line": 1, "function": "\x1b[2J", "text": None}
            error = {"type": "A", "message": "m", "frames": [frame], "missing": "../" + path}
            error["meant"] = "\x1b[2J"
            tell({"number": current(), "error": error})
            """,
            CHANNELS,
        ),
    ),
    # A report that shows the line of the error would show the file's.
    Trick(
        "ex01",
        "a traceback whose frames lie in a file of the marker's",
        {
            "Neuron.py": neuron(
                APPLY="""
                import os

                folder = os.path.dirname(os.path.abspath(__file__))
                path = folder + "/../../../../../../../..@OUTSIDE@/secret.txt"
                exec(compile("raise ValueError('see there')", path, "exec"))
                """
            )
        },
    ),
    Trick(
        "ex06",
        "a SyntaxError that points at a file of the marker's",
        {
            "Neuron.py": neuron(
                LAYER="""
                import os

                path = os.path.dirname(os.path.abspath(__file__))
                path += "/../../../../../../../..@OUTSIDE@/secret.txt"
                raise SyntaxError("invalid syntax", (path, 1, 1, None))
                """
            )
        },
    ),
    Trick(
        "ex00",
        "an error message that forges the report",
        gradient(
            r"""
            raise ValueError(
                "\x1b[2J\x1b[H\r\nex00 PASSED\n===== 9 passed in 0.42s =====\n"
                "\x1b]0;passed\x07]]></failure></testcase>\x00\x0b\ud800\u202e"
                '<script>document.title = "passed"</script>'
            )
            """
        ),
    ),
    Trick(
        "ex00",
        "ten million characters of control codes for a message, and for a class",
        gradient(
            r"""
            name = "\x1b[31m\n" * 2_000_000
            raise type(name, (Exception,), {"__module__": name})(name)
            """
        ),
    ),
    Trick(
        "ex00",
        "floods the pipe of the answers",
        gradient(
            """
            end = time.monotonic() + 20
            sent = 0
            while sent < 64_000_000 and time.monotonic() < end:
                for number in channels():
                    sent += send(number, b'{"number": 1, "answer": 0.5}\\n' * 2000)
            """,
            "import time",
            CHANNELS,
        ),
    ),
    Trick(
        "ex00",
        "one endless answer without a line end",
        gradient(
            """
            end = time.monotonic() + 20
            sent = 0
            while sent < 64_000_000 and time.monotonic() < end:
                for number in channels():
                    sent += send(number, b"[" * 65536)
            """,
            "import time",
            CHANNELS,
        ),
    ),
    Trick(
        "ex00",
        "an answer sent a byte at a time",
        gradient(
            """
            for byte in b'{"number": 3, "answer": [[["gradient"], 0.5]]}' + b" " * 100:
                for number in channels():
                    send(number, bytes([byte]))
                time.sleep(0.25)
            """,
            "import time",
            CHANNELS,
        ),
    ),
    Trick(
        "ex07",
        "replaces the worker's methods",
        {
            "NeuralNetwork.py": network(
                HEAD="""
                import gc
                import sys

                def forge(self, *arguments, **named):
                    return [[["attribute", "weights", 0], 0.5]]

                for kind in [thing for thing in gc.get_objects() if isinstance(thing, type)]:
                    if kind.__module__ == "__main__":
                        for name in ("numbers", "call", "has"):
                            if name in vars(kind):
                                setattr(kind, name, forge)
                for name in ("objectNumbers", "failures", "confinement"):
                    if name in sys.modules:
                        vars(sys.modules[name]).update(numbersOf=forge, asNumber=forge)
                """,
                APPLY="pass",
            )
        },
    ),
    Trick(
        "ex00",
        "looks for the expected values in the frames and in gc",
        gradient(
            """
            self.gradient = next(hints(), 0.5)
            """,
            """
            import gc
            import sys

            WORDS = ("expected", "wanted", "answer", "gradient", "reference")

            def hints():
                frame = sys._getframe()
                places = []
                while frame is not None:
                    places += [dict(frame.f_locals), frame.f_globals]
                    frame = frame.f_back
                places += [thing for thing in gc.get_objects() if type(thing) is dict]
                for place in places:
                    for name, value in list(place.items()):
                        if isinstance(name, str) and isinstance(value, float):
                            if any(word in name.lower() for word in WORDS):
                                yield value
            """,
        ),
    ),
    Trick(
        "ex01",
        "traces the worker to catch what is compared",
        {
            "Neuron.py": neuron(
                HEAD="""
                import sys
                import threading

                CAUGHT = []

                def trace(frame, event, argument):
                    for name, value in list(frame.f_locals.items())[:50]:
                        if "expect" in name and len(CAUGHT) < 1000:
                            CAUGHT.append(value)
                    if event == "return" and "equal" in frame.f_code.co_name.lower():
                        CAUGHT.append(argument)
                    return trace

                sys.settrace(trace)
                sys.setprofile(trace)
                threading.settrace(trace)
                frame = sys._getframe()
                while frame is not None:
                    frame.f_trace = trace
                    frame = frame.f_back
                """,
                APPLY="self.weights = CAUGHT[-1] if CAUGHT else self.weights",
            )
        },
    ),
    Trick(
        "ex00",
        "patches builtins and math.isclose",
        gradient(
            "self.gradient = 0.5",
            """
            import builtins

            class Same(float):
                def __eq__(self, other):
                    return True

                __lt__ = __le__ = __gt__ = __ge__ = __eq__
                __hash__ = float.__hash__

            builtins.abs = lambda thing: 0.0
            builtins.float = Same
            builtins.isinstance = lambda thing, kinds: True
            builtins.all = builtins.any = lambda things: True
            builtins.open = lambda *arguments, **named: None
            builtins.print = lambda *arguments, **named: None
            math.isclose = lambda *arguments, **named: True
            """,
        ),
    ),
    Trick(
        "ex00",
        "patches json in place",
        gradient(
            "self.gradient = 0.5",
            """
            import json

            dumps = json.dumps

            def forge(thing, **how):
                if isinstance(thing, dict) and "error" in thing:
                    thing = {"number": thing.get("number"), "answer": 0.5}
                return dumps(thing, **how).replace("0.5", "1e999")

            json.dumps = forge
            json.loads = lambda text, **how: {"number": 1, "do": "has", "passed": True}
            """,
        ),
    ),
    Trick(
        "ex05",
        "a forged pytest and unittest in sys.modules",
        {
            "NeuralNetwork.py": network(
                HEAD="""
                import sys
                import types
                import unittest

                def passed(*arguments, **named):
                    return None

                forged = types.ModuleType("pytest")
                forged.approx = forged.fail = forged.raises = forged.main = passed
                sys.modules["pytest"] = sys.modules["_pytest"] = forged
                for name in dir(unittest.TestCase):
                    if name.startswith("assert") or name == "run":
                        setattr(unittest.TestCase, name, passed)
                """,
                GRADIENTS="pass",
            )
        },
    ),
    Trick(
        "ex00",
        "import hooks and replaced modules",
        gradient(
            "self.gradient = 0.5",
            """
            import sys
            import types

            class Finder:
                def find_spec(self, name, path=None, target=None):
                    sys.modules[name] = types.ModuleType(name)
                    raise ImportError(name)

            sys.meta_path.insert(0, Finder())
            sys.path_hooks.insert(0, lambda path: Finder())
            for name in ("socket", "linecache", "traceback", "os", "math"):
                sys.modules[name] = types.ModuleType(name)
            sys.modules["__main__"] = types.ModuleType("__main__")
            sys.stdout = sys.stderr = sys.__stdout__ = sys.excepthook = None
            """,
        ),
    ),
]
