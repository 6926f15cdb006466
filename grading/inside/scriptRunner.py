"""Runs a script of the hand-in, and tells the marker what it draws.

Started in the sandbox as `python scriptRunner.py SETTINGS`, SETTINGS being JSON. What the script
prints goes to standard output as it is; what it draws, and how it fails, is told on the channel.
After each drawing the runner waits for an answer, so that the marker knows what was printed before.
"""

import sys

sys.path.insert(0, __file__.rpartition("/")[0])
import modules  # isort: skip - before all others

import ctypes
import errno
import gc
import importlib.util
import json
import os
import runpy
import site
import socket

import confinement
import failures
from Dice import Dice
from FileWatch import FileWatch
from SteadyClock import SteadyClock

del sys.path[0]

BACKEND = "markingWindow"

LONGEST_ANSWER = 1 << 16
"""Bytes that the marker sends at once."""

PARTS = {
    "markingCurves": "curves.py",
    "markingPretence": "pretendWindow.py",
    "markingRecorder": "recorder.py",
}
"""What the backend imports, under names that no student chooses."""


def installBackend(tell):
    """Let pyplot draw in our window, whatever backend the script asks for; return our recorder.

    `tell` sends a dictionary to the marker and returns its answer. Does nothing without matplotlib.
    """
    try:
        import matplotlib
        import matplotlib.artist
        import matplotlib.cbook
    except ImportError:
        return None
    # Listing what can be set of each artist, for help(), takes a quarter of matplotlib's start.
    matplotlib.artist.kwdoc = lambda artist: ""
    matplotlib.artist.Artist._update_set_signature_and_docstring = classmethod(lambda kind: None)
    for name, file in [*PARTS.items(), (BACKEND, "recordingBackend.py")]:
        path = os.path.join(os.path.dirname(os.path.abspath(__file__)), file)
        spec = importlib.util.spec_from_file_location(name, path)
        sys.modules[name] = backend = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(backend)
    backend.recorder.send = tell
    # Without a display matplotlib would refuse a window, and let exceptions in callbacks through.
    matplotlib.cbook._get_running_interactive_framework = lambda: "a window"
    matplotlib.use = lambda *args, **kwargs: None
    matplotlib.rcParams["backend"] = f"module://{BACKEND}"
    from matplotlib import pyplot

    pyplot.switch_backend(f"module://{BACKEND}")
    pyplot.switch_backend = lambda *args, **kwargs: None
    return backend.recorder


def answersOf(channel):
    """Return a function that waits for the marker's next answer, a dictionary.

    The world stands still meanwhile: a call of `ctypes.PyDLL` lets no other thread run, so that a
    training in one of them does not hurry on while the marker, maybe a busy one, is looking.
    """
    system = ctypes.PyDLL(None, use_errno=True)
    buffer = ctypes.create_string_buffer(LONGEST_ANSWER)
    unread = bytearray()

    def receive():
        while b"\n" not in unread:
            size = system.recv(channel.fileno(), buffer, LONGEST_ANSWER, 0)
            if size > 0:
                unread.extend(buffer.raw[:size])
            elif size == 0 or ctypes.get_errno() != errno.EINTR:
                return {}
        line, _, rest = bytes(unread).partition(b"\n")
        unread[:] = rest
        return json.loads(line)

    return receive


def main():
    """Run the script, to its end or its error."""
    gc.disable()  # what is imported stays: looking for garbage would take an eighth of the start
    settings = json.loads(sys.argv[1])
    site.setquit()  # exit() and quit(), which a student's script may use
    folder = confinement.enter(settings)
    channel = socket.socket(fileno=settings["channel"])
    receive = answersOf(channel)

    clock = SteadyClock()

    def tell(message):
        return clock.look(ask, message)

    def ask(message):
        sys.stdout.flush()
        if isinstance(message.get("error"), Exception):
            message = message | {"error": failures.describeError(message["error"], folder)}
        channel.sendall(json.dumps(message).encode("ascii") + b"\n")
        return receive()

    handInsDice = Dice(settings["dice"], folder)
    handInsDice.watchImports()
    modules.leave()
    # matplotlib's own list of modules to import is long: it is done before the clock starts.
    clock.install()
    gc.disable()  # there is nothing to find, and looking takes a sixth of the start
    recorder = installBackend(tell)
    gc.enable()
    if recorder is not None:
        recorder.aside = clock.look
    modules.comeFirst(folder)
    handInsDice.seedAgain()
    watch = FileWatch()
    sys.addaudithook(watch)
    gc.freeze()
    gc.enable()
    script = settings["script"]
    sys.argv = [script]
    tell({"event": "started"})
    try:
        runpy.run_path(os.path.join(folder, script), run_name="__main__")
    except Exception as error:
        tell({"event": "error", "error": error})
        raise
    finally:
        if recorder is not None:
            recorder.lookAgain()
        tell({"event": "ended", "opened": watch.opened, "isAlone": watch.isAlone})


if __name__ == "__main__":
    main()
