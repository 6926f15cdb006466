"""Runs a script of the hand-in, and tells the marker what it draws.

Started in the sandbox as `python scriptRunner.py SETTINGS`, SETTINGS being JSON. What the script
prints goes to standard output as it is; what it draws, and how it fails, is told on the channel.
After each drawing the runner waits for an answer, so that the marker knows what was printed before.
"""

import sys

sys.path.insert(0, __file__.rpartition("/")[0])
import modules  # isort: skip - before all others

import importlib.util
import json
import os
import runpy
import site
import socket

import confinement
import failures
from Dice import Dice

del sys.path[0]

BACKEND = "markingWindow"


def installBackend(tell):
    """Let pyplot draw in our window, whatever backend the script asks for.

    `tell` sends a dictionary to the marker and returns its answer. Does nothing without matplotlib.
    """
    try:
        import matplotlib
        import matplotlib.cbook
    except ImportError:
        return
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "recordingBackend.py")
    spec = importlib.util.spec_from_file_location(BACKEND, path)
    sys.modules[BACKEND] = backend = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(backend)
    backend.recorder.send = tell
    # Without a display matplotlib would refuse a window.
    matplotlib.cbook._get_running_interactive_framework = lambda: None
    matplotlib.use = lambda *args, **kwargs: None
    matplotlib.rcParams["backend"] = f"module://{BACKEND}"
    from matplotlib import pyplot

    pyplot.switch_backend(f"module://{BACKEND}")
    pyplot.switch_backend = lambda *args, **kwargs: None


def main():
    """Run the script, to its end or its error."""
    settings = json.loads(sys.argv[1])
    site.setquit()  # exit() and quit(), which a student's script may use
    folder = confinement.enter(settings)
    channel = socket.socket(fileno=settings["channel"])
    answers = channel.makefile("r", encoding="ascii")

    def tell(message):
        sys.stdout.flush()
        channel.sendall(json.dumps(message).encode("ascii") + b"\n")
        line = answers.readline()
        return json.loads(line) if line else {}

    handInsDice = Dice(settings["dice"], folder)
    handInsDice.watchImports()
    modules.leave()
    # matplotlib's own list of modules to import is long: it is done before the clock starts.
    installBackend(tell)
    modules.comeFirst(folder)
    handInsDice.seedAgain()
    script = settings["script"]
    sys.argv = [script]
    tell({"event": "started"})
    try:
        runpy.run_path(os.path.join(folder, script), run_name="__main__")
    except Exception as error:
        tell({"event": "error", "error": failures.describeError(error, folder)})
        raise


if __name__ == "__main__":
    main()
