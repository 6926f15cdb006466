"""Draw the README's pictures again, each from a real run: `make pictures`.

The window needs Xvfb, openbox, wmctrl and xdotool, the page Chromium; without them those two stay
as they are, and it says so. The chart of the benchmark is the benchmark's: `make bench` with
`--plot`.
"""

import os
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

from support.browsing import browser, findBrowser  # noqa: E402
from support.screens import missingTool, virtualScreen  # noqa: E402

FILES = {
    "DigitsLearn.png": ["DigitsLearn.py"],
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
        runQuietly(script, *options, "--plot", "file", "--plot-file", HERE / name)
    if missingTool() is None:
        drawWindow()
    else:
        print(f"window.png: left as it was, for want of {missingTool()}")
    if findBrowser() is not None:
        drawPage()
    else:
        print("page.png: left as it was, for want of Chromium")


def runQuietly(script, *options):
    """Run a script to its end."""
    command = [sys.executable, ROOT / script, *map(str, options)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def drawWindow():
    """Let a network learn in a window, draw a zero for it to read, and save what is seen."""
    with (
        virtualScreen(os.environ) as environment,
        started(WINDOW, "window", environment) as process,
    ):
        readUntil(process, "test cost")
        frame = seen(environment).getbbox()  # all around the window, the screen is black
        left, top, right, bottom = frame
        x, y = left + 0.62 * (right - left), top + 0.66 * (bottom - top)
        for number, (across, down) in enumerate(ZERO):
            control(environment, "mousemove", round(x + across), round(y + down))
            subprocess.run(["sleep", "0.1"], check=True)
            if number == 0:
                control(environment, "mousedown", 1)
        control(environment, "mouseup", 1)
        control(environment, "key", "--clearmodifiers", "shift")  # by now all has been answered
        subprocess.run(["sleep", "1"], check=True)
        seen(environment).crop(frame).save(HERE / "window.png")
        process.terminate()


def seen(environment):
    """Return what is on the screen, an image."""
    return ImageGrab.grab(xdisplay=environment["DISPLAY"]).convert("RGB")


def drawPage():
    """Let a network learn on a page, and save what is seen in the middle of it."""
    with started(PAGE, "web", os.environ) as process:
        address = process.stdout.readline().split()[1]
        with tempfile.TemporaryDirectory() as folder, browser(folder, address) as page:
            readUntil(process, "epoch 10 ")
            page.screenshot().save(HERE / "page.png")
        process.terminate()


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
