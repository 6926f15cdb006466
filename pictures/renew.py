"""Draw the README's pictures again, each from a real run: `make pictures`.

The window needs Xvfb, openbox and xdotool, the page Chromium; without them those two stay as they
are, and it says so. The chart of the benchmark is the benchmark's: `make bench` with `--plot`.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from math import cos, sin
from pathlib import Path

from PIL import ImageGrab

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path[:0] = [str(ROOT / "tests"), str(ROOT)]

from browsing import browser, findBrowser  # noqa: E402

FILES = {
    "DigitsLearn.png": ["DigitsLearn.py", "--views", "cost,accuracy,weights,confusion"],
    "XorLearn.png": ["XorLearn.py", "--hidden", "2", "--seed", "3"],
    "XorLearn.gif": ["XorLearn.py", "--pace", "6"],
}
"""The pictures that a script saves by itself, with its options."""

WINDOW = ["DigitsLearn.py", "--hidden", "32", "--engine", "numpy", "--log-cost"]
PAGE = ["DigitsLearn.py", "--pace", "20", "--views", "cost,weights"]

ZERO = [(77 + 45 * sin(angle / 4), 47 - 80 * cos(angle / 4)) for angle in range(26)]
"""The stroke of a digit, in pixels from the corner of the grid."""


def main():
    """Draw them all."""
    for name, (script, *options) in FILES.items():
        run(script, *options, "--plot", "file", "--plot-file", HERE / name)
    if all(map(shutil.which, ("Xvfb", "openbox", "xdotool"))):
        drawWindow()
    else:
        print("window.png: left as it was, for want of Xvfb, openbox or xdotool")
    if findBrowser() is not None:
        drawPage()
    else:
        print("page.png: left as it was, for want of Chromium")


def run(script, *options):
    """Run a script to its end."""
    command = [sys.executable, ROOT / script, *map(str, options)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def drawWindow():
    """Let a network learn in a window, draw a zero for it to read, and save what is seen."""
    with screen() as environment, started(WINDOW, "window", environment) as process:
        readUntil(process, "test cost")
        ask = ["xdotool", "getactivewindow", "getwindowgeometry", "--shell"]
        answer = subprocess.run(ask, env=environment, check=True, capture_output=True, text=True)
        words = dict(line.split("=") for line in answer.stdout.split())
        left, top, width, height = (int(words[name]) for name in ("X", "Y", "WIDTH", "HEIGHT"))
        x, y = left + 0.62 * width, top + 0.625 * height
        for number, (right, down) in enumerate(ZERO):
            control(environment, "mousemove", round(x + right), round(y + down))
            subprocess.run(["sleep", "0.1"], check=True)
            if number == 0:
                control(environment, "mousedown", 1)
        control(environment, "mouseup", 1)
        control(environment, "key", "--clearmodifiers", "shift")  # by now all has been answered
        subprocess.run(["sleep", "1"], check=True)
        picture = ImageGrab.grab(xdisplay=environment["DISPLAY"])
        frame = (left - 2, top - 22, left + width + 2, top + height + 2)
        picture.crop(frame).save(HERE / "window.png")
        process.terminate()


def drawPage():
    """Let a network learn on a page, and save what is seen in the middle of it."""
    with started(PAGE, "web", os.environ) as process:
        address = process.stdout.readline().split()[1]
        with tempfile.TemporaryDirectory() as folder, browser(folder, address) as page:
            readUntil(process, "epoch 10 ")
            page.screenshot().crop((0, 0, 960, 560)).save(HERE / "page.png")
        process.terminate()


@contextmanager
def screen():
    """Start an X server without a monitor and a window manager; give the environment to use it."""
    environment = os.environ | {"DISPLAY": ":71"}
    server = ["Xvfb", ":71", "-screen", "0", "1280x1000x24", "-nolisten", "tcp"]
    with (
        subprocess.Popen(server, stderr=subprocess.DEVNULL) as display,
        subprocess.Popen(
            ["sh", "-c", "until xdotool getdisplaygeometry; do sleep 0.1; done; exec openbox"],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as manager,
    ):
        subprocess.run(["sleep", "2"], check=True)
        yield environment
        manager.terminate()
        display.terminate()


@contextmanager
def started(words, surface, environment):
    """Start a script; give its process."""
    script, *options = words
    command = [sys.executable, ROOT / script, *options, "--plot", surface]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        yield process
        process.terminate()


def readUntil(process, start):
    """Read what a script prints, up to a line that starts like this."""
    next(line for line in process.stdout if line.startswith(start))


def control(environment, *words):
    """Move the mouse or press a key."""
    subprocess.run(["xdotool", *map(str, words)], env=environment, check=True)


if __name__ == "__main__":
    main()
