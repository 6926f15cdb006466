"""Running the scripts as a user does: another process, another folder."""

import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


SCRIPTS = ["OrLearn.py", "XorLearn.py", "BinaryLearn.py", "DigitsLearn.py"]

ENDLESS = ["--threshold", 0, "--max-epochs", 10**9]
"""Options with which a training never ends by itself."""


def bareEnvironment(**added):
    """Return the environment variables without a display, a matplotlib backend or a language."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "MPLBACKEND", "PYTHONUNBUFFERED"}
    hidden |= {"LC_ALL", "LC_MESSAGES", "LANG"}
    return {name: value for name, value in os.environ.items() if name not in hidden} | added


WATCHED = ["--pace", 20]
"""Options for a training that is watched until enough was seen: its fifth epoch comes after four
seconds."""


@contextmanager
def startedScript(script, *options, cwd, **environment):
    """Start a script in the folder `cwd`, without a display; give the `Popen`, with text pipes.

    Keywords are environment variables to add. Whatever is still running at the end is killed.
    """
    with subprocess.Popen(
        [sys.executable, ROOT / script, *map(str, options)],
        cwd=cwd,
        env=bareEnvironment(**environment),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # Where the tests run in the background, SIGINT is ignored, and would be here too.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as process:
        try:
            yield process
        finally:
            process.kill()  # does nothing to one that has ended


def runScript(script, *options, cwd, **environment):
    """Run a script to its end, started as by `startedScript`; return a `CompletedProcess`."""
    with startedScript(script, *options, cwd=cwd, **environment) as process:
        stdout, stderr = process.communicate()
    return subprocess.CompletedProcess(process.args, process.returncode, stdout, stderr)


def readUntil(process, start):
    """Return the lines that a script prints, up to the first that starts like this."""
    lines = []
    for line in iter(process.stdout.readline, ""):
        lines.append(line)
        if line.startswith(start):
            return lines
    raise AssertionError(f"no line starts with {start!r}: {''.join(lines)}{process.stderr.read()}")


def watchUntil(process, look, isEnough):
    """Look after each line that a training prints, until that is enough.

    `look()` returns what is seen, `isEnough(pictures)` judges the list.
    """
    pictures = []
    for line in iter(process.stdout.readline, ""):
        assert not line.startswith("stopped"), f"{len(pictures)} pictures were not enough"
        pictures.append(look())
        if isEnough(pictures):
            return
    raise AssertionError(f"it ended: {process.stderr.read()}")


def oneLine(process):
    """Return what a process complained of, having checked that it is one line, and status 2."""
    assert process.returncode == 2
    assert process.stderr.count("\n") == 1, process.stderr
    return process.stderr
