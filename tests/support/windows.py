"""Real windows of the scripts on the tests' screen: opened, asked for, looked at."""

import subprocess
from contextlib import contextmanager

import numpy
from PIL import ImageGrab
from support.running import bareEnvironment, readUntil, startedScript

TITLES = {
    "OrLearn.py": "One neuron learns OR",
    "XorLearn.py": "A network learns XOR",
    "BinaryLearn.py": "One neuron tells zeros from ones",
    "DigitsLearn.py": "A network learns to read digits",
}


def control(screen, *command):
    """Ask the window manager for something, by `wmctrl` or `xdotool`; return what it says."""
    return subprocess.run(
        command, env=bareEnvironment(**screen), capture_output=True, text=True, check=True
    ).stdout


@contextmanager
def window(screen, folder, script, *options):
    """Start a script on the screen; give the process once its window is there."""
    with startedScript(script, *options, cwd=folder, **screen) as process:
        readUntil(process, "epoch 0 ")
        while not isThere(screen, TITLES[script]):  # it may take the window manager a moment
            assert process.poll() is None
        yield process


def isThere(screen, title):
    """Tell whether the window manager knows of a window with this title."""
    try:
        return title in control(screen, "wmctrl", "-l")
    except subprocess.CalledProcessError:  # before the first window of all there is no list
        return False


def pixels(screen):
    """Return what is on the screen, an array."""
    return numpy.array(ImageGrab.grab(xdisplay=screen["DISPLAY"]).convert("RGB"))


def areDifferent(pictures, count=5):
    """Tell whether there are so many different ones among some pictures, arrays."""
    return len({picture.tobytes() for picture in pictures}) >= count
