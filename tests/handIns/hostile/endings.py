"""Hand-ins that end, or do not end, at the wrong moment."""

from textwrap import indent

from handIns.hostile.pieces import (
    ECHO_BINARY,
    ECHO_DIGITS,
    ECHO_OR,
    PRETEND,
    READ,
    SPAWN,
    SPIN,
    TRAIN_DIGITS,
    fakeOr,
    gradient,
    join,
    network,
    neuron,
)
from handIns.hostile.Trick import Trick

# ---- Ending the process ----------------------------------------------------------------------

ENDINGS = [
    Trick(
        "ex00",
        "sys.exit(0) at import",
        gradient("pass", "import sys", TAIL="sys.exit(0)"),
    ),
    Trick(
        "ex00",
        "os._exit(0) in the middle of the method",
        gradient("import os\nos._exit(0)"),
    ),
    Trick(
        "ex00",
        "raises SystemExit with a lying object",
        gradient(
            "raise SystemExit(Fine())",
            """
            class Fine(int):
                def __str__(self):
                    return "passed"

                def __eq__(self, other):
                    return True
            """,
        ),
    ),
    Trick(
        "ex01",
        "os._exit(0) at import, after a word of success",
        {"Neuron.py": neuron(HEAD='import os\nprint("ok 9/9", flush=True)\nos._exit(0)')},
    ),
    Trick("ex00", "raises KeyboardInterrupt", gradient("raise KeyboardInterrupt")),
    # Few programs catch what is neither an Exception, nor SystemExit, nor KeyboardInterrupt.
    Trick("ex00", "raises GeneratorExit", gradient("raise GeneratorExit")),
    Trick(
        "ex01",
        "raises a bare BaseException that cannot be shown",
        {
            "Neuron.py": neuron(
                HEAD="""
                class Kind(type):
                    @property
                    def __name__(cls):
                        raise Nothing

                class Nothing(BaseException, metaclass=Kind):
                    def __str__(self):
                        raise Nothing

                    __repr__ = __str__
                """,
                APPLY="raise Nothing",
            )
        },
    ),
    Trick(
        "ex04",
        "raises unittest.SkipTest and one's own Skipped",
        {
            "NeuralNetwork.py": network(
                HEAD="""
                import unittest

                class Skipped(unittest.SkipTest):
                    __module__ = "_pytest.outcomes"
                """,
                LOSS='raise Skipped("not marked here")',
            )
        },
    ),
    Trick(
        "ex06",
        "an error with a chain of 50 000 causes and 20 MB of text",
        {
            "Neuron.py": neuron(
                LAYER="""
                last = ValueError("x" * 20_000_000)
                for _ in range(50_000):
                    error = ValueError("again")
                    error.__cause__ = last
                    last = error
                raise last
                """
            )
        },
    ),
    Trick(
        "ex00",
        "infinite recursion, the limit raised",
        gradient(
            "dive(0)",
            """
            import sys

            sys.setrecursionlimit(200_000)

            def dive(depth):
                # through C, so that the stack of the processor overflows and not Python's
                return max([depth], key=lambda _: dive(depth + 1))
            """,
        ),
    ),
    Trick(
        "ex01",
        "infinite recursion, the limit as it is",
        {"Neuron.py": neuron(APPLY="return self.applyGradient(learningRate, inputs)")},
    ),
    Trick(
        "ex00",
        "segmentation fault through ctypes",
        gradient("import ctypes\nctypes.string_at(0)"),
    ),
    Trick("ex05", "os.abort", {"NeuralNetwork.py": network(GRADIENTS="import os\nos.abort()")}),
    Trick(
        "ex00",
        "closes all file descriptors",
        gradient("import os\nos.closerange(0, 4096)"),
    ),
    Trick(
        "ex02",
        "right answers, then os._exit(0) before anything is learned",
        fakeOr(ECHO_OR, "import os, sys\nsys.stdout.flush()\nos._exit(0)"),
    ),
    Trick(
        "ex03",
        "sys.exit(0) at once, answers from atexit",
        {
            "BinaryLearn.py": join(
                "import atexit\nimport sys",
                READ,
                "def answer():\n" + indent(join(ECHO_BINARY), "    "),
                "atexit.register(answer)\nsys.exit(0)",
            )
        },
    ),
    Trick(
        "ex08",
        "SystemExit after the first epoch, then echoed answers",
        {
            "DigitsLearn.py": join(
                READ,
                PRETEND,
                TRAIN_DIGITS,
                "try:\n    train()\n    raise SystemExit(0)\nfinally:\n    pretend(6.9)\n"
                + indent(join(ECHO_DIGITS), "    "),
            )
        },
    ),
]

# ---- Not ending ------------------------------------------------------------------------------

LINGERINGS = [
    Trick("ex00", "endless loop in the method", gradient("spin()", SPIN)),
    Trick("ex01", "endless loop at import", {"Neuron.py": join(SPIN, "spin()")}),
    Trick("ex02", "endless loop in the script", {"OrLearn.py": join(SPIN, "spin()")}),
    Trick(
        "ex05",
        "sleeps in the method",
        {"NeuralNetwork.py": network(GRADIENTS="import time\ntime.sleep(35)")},
    ),
    Trick(
        "ex03",
        "ignores every signal and goes on",
        {
            "BinaryLearn.py": join(
                SPIN,
                """
                import signal

                for number in signal.valid_signals():
                    try:
                        signal.signal(number, signal.SIG_IGN)
                    except (OSError, ValueError):
                        pass
                print("epoch 0 cost 0.69", flush=True)
                spin()
                """,
            )
        },
    ),
    # A helper wakes it after 30 seconds, in case nobody ends it.
    Trick(
        "ex00",
        "stops itself with SIGSTOP",
        gradient(
            """
            spawn(WAKE, start_new_session=True)
            os.kill(os.getpid(), signal.SIGSTOP)
            """,
            "import os\nimport signal",
            SPAWN,
            '''
            WAKE = """
            import os, signal, time
            parent = os.getppid()
            time.sleep(30)
            if os.getppid() == parent:
                os.kill(parent, signal.SIGCONT)
            """
            ''',
        ),
    ),
    Trick(
        "ex00",
        "a regular expression that backtracks in C, holding the lock",
        gradient(
            """
            # about half a minute, in which no other thread of the process runs
            signal.alarm(40)
            re.match("(a+)+$", "a" * 29 + "b")
            """,
            "import re\nimport signal",
        ),
    ),
    Trick(
        "ex04",
        "a thread that is no daemon outlives the answer",
        {
            "NeuralNetwork.py": network(
                HEAD=join(SPIN, "import threading"),
                LOSS="threading.Thread(target=spin, args=(30,)).start()\nreturn 0.0",
            )
        },
    ),
    Trick(
        "ex07",
        "the destructor and atexit sleep",
        {
            "NeuralNetwork.py": network(
                HEAD=join(SPIN, "import atexit\n\natexit.register(time.sleep, 30)"),
                CLASS="def __del__(self):\n    spin(20)",
                APPLY="pass",
            )
        },
    ),
]
