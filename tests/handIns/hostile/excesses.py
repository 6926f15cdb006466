"""Hand-ins that take too much: output, processes, memory, disk."""

from handIns.hostile.pieces import (
    ECHO_BINARY,
    ECHO_OR,
    READ,
    SPAWN,
    fakeBinary,
    fakeOr,
    gradient,
    join,
    neuron,
)
from handIns.hostile.Trick import Trick

# ---- Too much of everything ------------------------------------------------------------------

EXCESSES = [
    Trick(
        "ex02",
        "200 MB on the standard output",
        {
            "OrLearn.py": join(
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
            "BinaryLearn.py": join(
                """
                import signal
                import sys

                signal.alarm(40)
                for _ in range(200):
                    sys.stdout.write("1" * 1_000_000)
                print()
                """,
                READ,
                ECHO_BINARY,
            )
        },
    ),
    Trick(
        "ex00",
        "200 MB on the worker's stdout and stderr",
        gradient(
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
        gradient(
            """
            if not Neuron.begun:
                Neuron.begun = True
                spawn(BOMB, start_new_session=True)
            """,
            SPAWN,
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
        fakeBinary(
            SPAWN,
            """
            children = []
            for _ in range(100):
                try:
                    children.append(spawn("import time; time.sleep(20)"))
                except OSError:
                    break
            pretend()
            """,
            ECHO_BINARY,
        ),
    ),
    Trick(
        "ex00",
        "two thousand threads",
        gradient(
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
        gradient(
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
        fakeOr(
            SPAWN,
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
            ECHO_OR,
        ),
    ),
    Trick(
        "ex00",
        "raises its own limits, then takes what it can",
        gradient(
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
            "Neuron.py": neuron(
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

FULL_DISKS = [
    Trick(
        exercise,
        f"300 MB of files in {what}",
        {
            "Neuron.py": neuron(
                HEAD=join(
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

ODD_FILES = [
    Trick(
        "ex02",
        "a sparse file of 8 GB in the place of the picture",
        fakeOr(
            """
            import os

            with open("cost.png", "x") as file:
                try:
                    os.truncate(file.fileno(), 8 * 2**30)
                except OSError as error:
                    print("no", error.errno)
            pretend()
            """,
            ECHO_OR,
            'os.unlink("cost.png")',
        ),
    ),
    Trick(
        "ex03",
        "folders nested very deep, and twenty thousand small files",
        fakeBinary(
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
            ECHO_BINARY,
        ),
    ),
    Trick(
        "ex00",
        "names and pipes that trip a reader of the folder",
        gradient(
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
