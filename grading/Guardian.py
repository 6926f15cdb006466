"""Clears up after a marking whose process was killed: its processes, its groups, its folder.

The guardian is a process of its own, in a session of its own. It is told what there will be to
clear up before it is there, and waits for its standard input to end, which it does whatever becomes
of the marker.
"""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

LONGEST_END = 5
"""Seconds that the guardian may take once it is dismissed."""


class Guardian:
    """The marker's side: start it, tell it, dismiss it."""

    def __init__(self):
        """Start the process."""
        self._process = subprocess.Popen(
            [sys.executable, "-s", "-P", "-S", "-m", "grading.Guardian"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=Path(__file__).resolve().parents[1],
            env={"PYTHONPATH": str(Path(__file__).resolve().parents[1])},
            start_new_session=True,
        )

    def watch(self, kind, path, prefix=""):
        """Let it clear up a "folder"; or "groups", those in a folder whose names have a prefix."""
        line = json.dumps([kind, os.fspath(path), prefix]) + "\n"
        with contextlib.suppress(OSError):  # it was killed: there is no guardian any more
            self._process.stdin.write(line.encode("ascii"))
            self._process.stdin.flush()

    def dismiss(self):
        """Let it clear up what is left, and end."""
        with contextlib.suppress(OSError):
            self._process.stdin.close()
        try:
            self._process.wait(LONGEST_END)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def main():
    """Wait until the marker is gone, and clear up."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    told = [json.loads(line) for line in sys.stdin.buffer]
    from grading.ControlGroups import remove

    for kind, path, prefix in told:
        if kind == "groups":
            with contextlib.suppress(OSError):
                remove([f for f in Path(path).iterdir() if f.name.startswith(prefix)])
    for kind, path, _ in told:
        if kind == "folder":
            shutil.rmtree(path, ignore_errors=True)


if __name__ == "__main__":
    main()
