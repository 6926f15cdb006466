"""Clears up after a marking whose process was killed: its processes, its groups, its folder.

The guardian is a process of its own, in a session of its own, whose program is `leftovers.py`. It
is told what there will be to clear up before it is there, and waits for its standard input to end,
which it does whatever becomes of the marker.
"""

import contextlib
import json
import os
import subprocess
import sys
from pathlib import Path

from grading.leftovers import NOTHING_LEFT, groupsIn

LONGEST_END = 5
"""Seconds that the guardian may take once it is dismissed."""

HERE = Path(__file__).resolve().parent


class Guardian:
    """The marker's side: start it, tell it, dismiss it."""

    def __init__(self):
        """Start the process."""
        self._told = []
        self._process = subprocess.Popen(
            [sys.executable, "-s", "-P", "-S", HERE / "leftovers.py"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=HERE.parent,
            env={"PYTHONPATH": str(HERE.parent)},
            start_new_session=True,
        )

    def watch(self, kind, path, prefix=""):
        """Let it clear up a "folder"; or "groups", those in a folder whose names have a prefix."""
        self._told.append((kind, path, prefix))
        self._say(json.dumps([kind, os.fspath(path), prefix]).encode("ascii") + b"\n")

    def dismiss(self):
        """Let it clear up what is left, and end."""
        if not any(map(_isLeft, self._told)):
            self._say(NOTHING_LEFT)
        with contextlib.suppress(OSError):
            self._process.stdin.close()
        try:
            self._process.wait(LONGEST_END)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _say(self, line):
        with contextlib.suppress(OSError):  # it was killed: there is no guardian any more
            self._process.stdin.write(line)
            self._process.stdin.flush()


def _isLeft(told):
    kind, path, prefix = told
    return bool(groupsIn(path, prefix)) if kind == "groups" else os.path.exists(path)
