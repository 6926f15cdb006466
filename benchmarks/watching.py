"""What it costs to watch: how soon the first frame is there, and what drawing takes of the time.

Without a pace, so that no waiting hides what drawing costs. A training's own seconds hold the
frames that are drawn in the middle of its epochs. Beside each first frame stands what it takes to
start Python and import matplotlib, which no frame can be sooner than.
"""

import json
import os
import subprocess
import sys
import tempfile
from statistics import median
from time import perf_counter

MOST_SHARE = 0.1
"""The part of the training time that drawing may take."""

MOST_FRAMES = 20
"""Frames a second, at most."""

FIRST_FRAME = 1.0
"""Seconds from the start of the process until the first frame."""

LONG = {
    "OrLearn --max-epochs 100000": ["--threshold", "0", "--max-epochs", "100000"],
    "XorLearn --max-epochs 20000": ["--threshold", "0", "--max-epochs", "20000"],
    "BinaryLearn --max-epochs 100": ["--threshold", "0", "--max-epochs", "100"],
    "DigitsLearn": [],
    "DigitsLearn --hidden 32 --engine numpy": [
        *["--hidden", "32", "--engine", "numpy", "--threshold", "0", "--max-epochs", "300"],
    ],
}
"""Trainings of some seconds, with their options."""


def measureWatching(rounds):
    """Return, by training and surface, medians.

    In seconds from the start of a process `first`, the first frame, and `matplotlib`, its import
    alone; then `framesPerSecond`, and the `share` of drawing. A picture has no frames: None.
    """
    surfaces = ["file", "gif", *(["window"] if os.environ.get("DISPLAY") else [])]
    return {
        name: {surface: _measure(name, words, surface, rounds) for surface in surfaces}
        for name, words in LONG.items()
    }


def _measure(name, words, surface, rounds):
    reports, imports = [], []
    for _ in range(rounds):
        imports.append(_importMatplotlib())
        reports.append(_run(name.split()[0], [*words, "--pace", "0"], surface))
    training = [report["training"] for report in reports]
    isMoving = surface != "file"  # a picture has no frames, it is drawn at the end
    return {
        "first": median(report["first"] for report in reports) if isMoving else None,
        "matplotlib": median(imports),
        "framesPerSecond": (
            median(report["frames"] / report["watching"] for report in reports)
            if isMoving
            else None
        ),
        "share": median(
            report["drawing"] / seconds for report, seconds in zip(reports, training, strict=True)
        ),
    }


def _importMatplotlib():
    start = perf_counter()
    subprocess.run([sys.executable, "-c", "import matplotlib.pyplot"], check=True)
    return perf_counter() - start


def _run(script, words, surface):
    with tempfile.TemporaryDirectory() as folder:
        where = {
            "file": ["--plot", "file", "--plot-file", f"{folder}/a.png"],
            "gif": ["--plot", "file", "--plot-file", f"{folder}/a.gif"],
            "window": ["--plot", "window"],
        }[surface]
        start = str(perf_counter())
        run = subprocess.run(
            [sys.executable, "-m", "benchmarks.peers.watched", start, script, *words, *where],
            check=True,
            capture_output=True,
            text=True,
        )
    return json.loads(run.stderr.splitlines()[-1])
