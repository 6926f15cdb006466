"""Scripts that look as if they had learned."""

from textwrap import indent

from handIns.hostile.pieces import (
    CHANNELS,
    ECHO_BINARY,
    ECHO_DIGITS,
    ECHO_OR,
    SPAWN,
    TRAIN_BINARY,
    TRAIN_DIGITS,
    fakeBinary,
    fakeDigits,
    fakeOr,
    join,
    neuron,
)
from handIns.hostile.Trick import Trick

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

# ---- Scripts that answer without learning ----------------------------------------------------

MEMORY_OF_RUNS = """
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

CHEATS = [
    Trick(
        "ex02",
        "OrLearn echoes the labels, costs and curve made up",
        fakeOr("pretend()", ECHO_OR),
    ),
    Trick(
        "ex02",
        "OrLearn knows the table of OR by heart",
        fakeOr(
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
        fakeOr(
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
        fakeOr(
            """
            pretend(float("nan"))
            print("0 0 0 : 0\\n0 1 1 : 1\\n1 0 1 : 1\\n1 1 1 : 1")
            """
        ),
    ),
    Trick(
        "ex02",
        "OrLearn answers 0 and 1 to every example",
        fakeOr(
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
        fakeOr(
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
            "Neuron.py": neuron(
                HEAD='import sys\n\nTRUE_NAME = getattr(sys.modules["__main__"], "__file__", "")',
                APPLY="""
                if TRUE_NAME.endswith("worker.py"):
                    self.weights[0] += learningRate * self.gradient
                    for i in range(len(inputs)):
                        self.weights[i + 1] += learningRate * self.gradient * inputs[i]
                """,
            )
        }
        | fakeOr(
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
            ECHO_OR,
        ),
    ),
    Trick(
        "ex03",
        "BinaryLearn echoes the labels, costs and curve made up",
        fakeBinary("pretend()", ECHO_BINARY),
    ),
    Trick(
        "ex03",
        "BinaryLearn echoes the labels with a few mistakes",
        fakeBinary(
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
        fakeBinary(
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
        fakeBinary(
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
        fakeBinary(
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
        fakeBinary(
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
        fakeBinary(
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
        fakeBinary(
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
        fakeBinary(
            """
            import math

            pretend()
            training = read("trainBinary.ds")
            for inputs, outputs in read("testBinary.ds"):
                nearest = min(training, key=lambda example: math.dist(example[0], inputs))
                print(int(outputs[0]), ":", int(nearest[1][0]))
            """
        ),
    ),
    Trick(
        "ex03",
        "BinaryLearn learns, but costs and curve are 1/x",
        fakeBinary(
            TRAIN_BINARY,
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
        fakeBinary(
            """
            plt.plot(range(40), [0.69 / (1 + step) for step in range(40)])
            plt.show()
            """,
            TRAIN_BINARY,
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
        fakeBinary(
            """
            import time

            def clock(ticks=[time.time()]):
                ticks[0] += 0.25
                return ticks[0]

            time.time = time.monotonic = time.perf_counter = clock
            pretend()
            """,
            ECHO_BINARY,
        ),
    ),
    Trick(
        "ex03",
        "BinaryLearn looks whether it is being marked",
        fakeBinary(
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
            ECHO_BINARY,
        ),
    ),
    Trick(
        "ex03",
        "BinaryLearn finds the recorder and feeds it",
        fakeBinary(
            CHANNELS,
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
            ECHO_BINARY,
        ),
    ),
    Trick(
        "ex03",
        "BinaryLearn has a child learn, and does not wait for it",
        fakeBinary(
            SPAWN,
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
            ECHO_BINARY,
        ),
    ),
    Trick(
        "ex03",
        "BinaryLearn cheats at the first run, and learns at later ones",
        fakeBinary(
            MEMORY_OF_RUNS,
            TRAIN_BINARY,
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
            ECHO_BINARY,
        ),
    ),
    Trick(
        "ex03",
        "BinaryLearn prints its answers at exit, after its own SIGTERM",
        fakeBinary(
            "import atexit\nimport os\nimport signal",
            "@atexit.register\ndef answer():\n" + indent(join(ECHO_BINARY), "    "),
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
        fakeDigits("pretend(6.9)", ECHO_DIGITS),
    ),
    Trick(
        "ex08",
        "DigitsLearn has the answers in a list",
        fakeDigits(
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
        fakeDigits(
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
        fakeDigits(
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
        fakeDigits(
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
        fakeDigits(
            TRAIN_DIGITS,
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
        fakeDigits(
            TRAIN_DIGITS,
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
        fakeDigits(
            TRAIN_DIGITS,
            """
            plt.ion()
            (line,) = plt.plot([], [], visible=False)
            plt.axis("off")
            costs = []
            for epoch in range(6):
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
        fakeDigits(
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
