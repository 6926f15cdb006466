"""Marks a folder again each time one of its files is saved: `python -m grading.watch DIR`.

For students who work on their own folder, in another window. Ctrl-C ends it.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

from grading.Course import ROOT
from grading.french import FRENCH
from grading.visible import visible
from learning.checks import Sentence, unlike
from learning.system.exits import runScript
from learning.words.BadInput import BadInput
from learning.words.language import languageAsked, speak, translate

PERIOD = 0.3
"""Seconds between two looks at the folder."""

CLEAR = "\x1b[2J\x1b[H"
"""What empties a terminal."""


def main(arguments=None):
    """Mark, wait for a change, mark again; the first argument is the folder, others are pytest's.

    Returns the exit status; 130 is that of Ctrl-C, which is how it ends.
    """
    folder, *options = arguments or sys.argv[1:] or [str(ROOT)]
    speak(languageAsked(options), FRENCH)
    if folder == "" or not Path(folder).is_dir():
        expected = Sentence("the folder of a hand-in")
        raise unlike(visible(folder), expected, Sentence("no folder"), BadInput)
    seen = None
    try:
        while True:
            now = stateOf(folder)
            if now != seen:
                markFolder(folder, options)
                shown = visible(folder)
                waiting = translate("waiting for a change in {folder} (Ctrl-C ends)", folder=shown)
                print(f"\n{waiting}", flush=True)
            seen = now
            time.sleep(PERIOD)
    except KeyboardInterrupt:
        print()
        return 130


def markFolder(folder, options):
    """Mark the folder once, on an empty screen where there is a terminal."""
    if sys.stdout.isatty():
        print(CLEAR, end="", flush=True)
    command = [sys.executable, "-m", "pytest", ROOT / "tests", "-q"]
    folder = os.path.abspath(folder)
    subprocess.run([*command, f"--submission={folder}", *options], cwd=ROOT, check=False)


def stateOf(folder):
    """Return the size and the time of each Python file and dataset, by its path."""
    state = {}
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith((".", "__"))]
        for name in names:
            if name.endswith((".py", ".ds")):
                path = os.path.join(place, name)
                try:
                    found = os.stat(path)
                except FileNotFoundError:
                    continue  # saved by putting another in its place, a moment ago
                state[path] = (found.st_size, found.st_mtime_ns)
    return state


if __name__ == "__main__":
    runScript(main)
