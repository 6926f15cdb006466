"""A screen without a monitor to open windows on: an X server and a window manager."""

import os
import shutil
import subprocess
from contextlib import contextmanager

TOOLS = ("Xvfb", "openbox", "wmctrl", "xdotool")
"""What it takes, and what asks the window manager for things."""

SIZE = (1280, 1000)
"""How large it is, in pixels."""


def missingTool():
    """Return the name of the first of the `TOOLS` that is not installed, or None."""
    return next((tool for tool in TOOLS if shutil.which(tool) is None), None)


@contextmanager
def virtualScreen(environment, size=SIZE):
    """Start both; give the environment, with the `DISPLAY` that leads to them.

    Raises RuntimeError if the window manager does not answer.
    """
    with screenServer(size) as (_, display), windowManager(environment | display) as managed:
        yield managed


@contextmanager
def screenServer(size=SIZE):
    """Start the X server; give its process, and the environment variable that leads there."""
    readEnd, writeEnd = os.pipe()
    # When its last client leaves, a server resets itself, and hangs up on whoever is still saying
    # hello: the window manager, while the first `wmctrl` below comes and goes. Hence -noreset.
    options = ["-screen", "0", "{}x{}x24".format(*size), "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writeEnd), *options],
        pass_fds=[writeEnd],
        stderr=subprocess.DEVNULL,
    )
    os.close(writeEnd)
    try:
        with os.fdopen(readEnd) as numbers:  # one is there once the server is ready
            yield server, {"DISPLAY": f":{numbers.readline().strip()}"}
    finally:
        server.terminate()
        server.wait()


@contextmanager
def windowManager(environment):
    """Start the window manager on the screen of an environment, which it gives."""
    manager = subprocess.Popen(
        ["openbox"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        if not any(answers(environment) for _ in range(1000)):
            raise RuntimeError(f"openbox does not answer on {environment['DISPLAY']}")
        yield environment
    finally:
        manager.terminate()
        manager.wait()


def answers(environment):
    """Tell whether there is a window manager."""
    ask = ["wmctrl", "-m"]
    return subprocess.run(ask, env=environment, capture_output=True, check=False).returncode == 0
