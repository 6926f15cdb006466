"""A user namespace made by root, in which a hand-in is a user whom nobody else is.

Linux does not count root's processes. Where the marker is root, the hand-in has to become somebody
else for a limit on processes to bind, and somebody unlike any other for the count to be its own.
"""

import contextlib
import os
import random
import subprocess
import sys

LOWEST_USER = 1_000_000_000
"""Users from here up belong to nobody: distributions number theirs far below."""

# Run in another process, because only one with a single thread may change its namespace. The
# namespace forbids others inside itself, which would give their maker all rights in them.
_HOLDER = """
import ctypes, sys
CLONE_NEWUSER = 0x10000000
library = ctypes.CDLL(None, use_errno=True)
if library.unshare(CLONE_NEWUSER):
    sys.exit("unshare: error %d" % ctypes.get_errno())
print("ready", flush=True)
sys.stdin.readline()
with open("/proc/sys/user/max_user_namespaces", "w") as file:
    file.write("0")
print("sealed", flush=True)
sys.stdin.readline()
"""


@contextlib.contextmanager
def userNamespace(nobody):
    """Give the descriptor of a namespace whose root is root and whose `nobody` is a fresh user.

    Raises OSError where it cannot be made.
    """
    user = LOWEST_USER + random.SystemRandom().randrange(1_000_000_000)
    with subprocess.Popen(
        [sys.executable, "-I", "-S", "-c", _HOLDER],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as holder:
        _expectWord(holder, "ready")
        for kind in ("uid", "gid"):
            with open(f"/proc/{holder.pid}/{kind}_map", "w", encoding="ascii") as file:
                file.write(f"0 0 1\n{nobody} {user} 1\n")
        descriptor = os.open(f"/proc/{holder.pid}/ns/user", os.O_RDONLY)
        try:
            holder.stdin.write("\n")
            holder.stdin.flush()
            _expectWord(holder, "sealed")
            yield descriptor
        finally:
            os.close(descriptor)
            holder.kill()


def _expectWord(process, word):
    if process.stdout.readline().strip() != word:
        raise OSError("no user namespace can be made here")
