"""Hand-ins that press on the marker itself, on memory that no process owns, and on the kernel.

What presses on the marker has to be ended in time. What asks something of the kernel does the
exercise right if it was given, and else not at all: a point for it is a door that stands open.
"""

from handIns.hostile.pieces import CHANNELS, PRETEND, gradient, join
from handIns.hostile.Trick import Trick

ALARM = """
    import signal

    signal.alarm(35)  # should nobody end it
"""


def pressing(name, *parts):
    return Trick("ex02", name, {"OrLearn.py": join(ALARM, CHANNELS, *parts)})


PRESSURES = [
    pressing(
        "floods the channel from twenty processes, and waits",
        """
        import socket

        own = socket.socket(fileno=os.dup(next(channels())))
        own.setblocking(True)
        for _ in range(20):
            if os.fork() == 0:
                signal.alarm(35)
                while True:
                    own.sendall(b'{"event":"waiting"}\\n' * 50)
        while own.recv(1 << 20):
            pass
        """,
    ),
    pressing(
        "sends and never reads",
        """
        while True:
            for number in channels():
                send(number, b'{"event":"waiting"}\\n' * 100)
        """,
    ),
    pressing(
        "draws by the ten thousand, under long names",
        """
        turn = 0
        while True:
            turn += 1
            names = [f"{turn} {curve} {'n' * 400}" for curve in range(90)]
            tell({"event": "drawn", "curves": [[name, turn, 1.0, 2.0] for name in names]})
        """,
    ),
    pressing(
        "draws forty curves a time, with names as short as they should be",
        """
        turn = 0
        while True:
            turn += 1
            names = [f"{curve} {'n' * 50}" for curve in range(40)]
            tell({"event": "drawn", "curves": [[name, turn, 1.0, 2.0] for name in names]})
        """,
    ),
    pressing(
        "tells of a number of five million digits",
        """
        while True:
            for number in channels():
                send(number, b'{"event":"drawn","curves":[["a",' + b"9" * 5_000_000)
        """,
    ),
    pressing(
        "prints a number of a million digits, and then again",
        """
        for _ in range(4):
            print("cost", "9" * 1_000_000)
        """,
    ),
    pressing(
        "prints colons until a pattern gives up",
        """
        for _ in range(9000):
            print("1" + ":" * 395)
        """,
    ),
    pressing(
        "prints digits and colons until a pattern gives up",
        """
        for _ in range(5000):
            print("1: " * 130)
            print("1" * 200 + ":" * 195)
        """,
    ),
    pressing(
        "prints a hundred thousand predictions, of which the first is wrong",
        """
        for _ in range(60_000):
            print("0 0 0 : 0")
            print("0 0 : 1")
        """,
    ),
    pressing(
        "prints three million empty lines, and an apparent training",
        PRETEND,
        """
        os.write(1, b"\\n" * 3_000_000)
        pretend()
        """,
    ),
    pressing(
        "prints byte by byte without an end",
        """
        while True:
            os.write(1, b"1")
        """,
    ),
    pressing("stops itself", "os.kill(os.getpid(), signal.SIGSTOP)"),
    Trick(
        "ex00",
        "holds 1.2 GB in files of memory",
        gradient(
            """
            files = [os.memfd_create("m") for _ in range(40)]
            for file in files:
                for _ in range(30):
                    os.write(file, bytes(1 << 20))
            self.gradient = desiredOutput - self.output
            """,
            "import os",
        ),
    ),
    Trick(
        "ex00",
        "holds 2.4 GB in ten processes",
        gradient(
            """
            for _ in range(10):
                if os.fork() == 0:
                    signal.alarm(20)
                    held = b"x" * (240 << 20)
                    os.write(writing, b"1")
                    time.sleep(20)
                    os._exit(0)
            got = b""
            while len(got) < 10:
                got += os.read(reading, 10)
            self.gradient = desiredOutput - self.output
            """,
            "import os\nimport signal\nimport time\n\nreading, writing = os.pipe()",
        ),
    ),
]


CALL = """
    import ctypes

    libc = ctypes.CDLL(None, use_errno=True)
    PLACE = ctypes.create_string_buffer(4096)

    def call(number, *words):
        # whether the kernel did it, or at least would have looked at the words
        answer = libc.syscall(ctypes.c_long(number), *map(ctypes.c_long, words))
        return answer >= 0 or ctypes.get_errno() not in (1, 38)  # not permitted, not there
"""


def asking(name, words):
    """Return a trick that does the exercise right if the kernel of an x86-64 machine lets it."""
    return Trick(
        "ex00",
        f"asks the kernel: {name}",
        gradient(
            f"""
            self.gradient = 0.0
            if call({words}):
                self.gradient = desiredOutput - self.output
            """,
            CALL,
        ),
    )


QUESTIONS = [
    asking("the session's keyring", "250, 0, -3, 0"),
    asking("to keep a key", "248, ctypes.addressof(PLACE), ctypes.addressof(PLACE), 0, 0, -3"),
    asking("io_uring", "425, 1, ctypes.addressof(PLACE)"),
    asking("faults handled by users", "323, 0"),
    asking("secret memory", "447, 0"),
    asking("a program in the kernel", "321, 0, ctypes.addressof(PLACE), 0"),
    asking("counters of events", "298, ctypes.addressof(PLACE), 0, -1, -1, 0"),
    asking("to trace its parent", "101, 16, 1, 0, 0"),
    asking("another process's memory", "310, 1, 0, 0, 0, 0, 0"),
    asking("a user namespace", "272, 0x10000000"),
    asking("another's namespace", "308, 0, 0"),
    asking("to mount", "165, 0, ctypes.addressof(PLACE), 0, 0, 0"),
    asking("a new kind of mount", "430, ctypes.addressof(PLACE), 0"),
    asking("shared memory of System V", "29, 0, 1 << 20, 0o1600"),
    asking("messages of System V", "68, 0, 0o1600"),
    asking("a socket to the machine's host", "41, 40, 1, 0"),
    asking("a socket of the kernel's ciphers", "41, 38, 5, 0"),
    asking("the clock", "227, 0, ctypes.addressof(PLACE)"),
    asking("another kernel", "246, 0, 0, 0, 0"),
    asking("a module", "313, 0, ctypes.addressof(PLACE), 0"),
    asking("a call that is newer than all lists", "470, 0, 0"),
]
