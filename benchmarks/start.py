"""Seconds from the start of a process until it reads digits with 97 % right."""

import subprocess
import sys
from importlib.util import find_spec
from statistics import median
from time import perf_counter

SCRIPTS = {
    "numpy": ("benchmarks.peers.ours", "numpy"),
    "pytorch": ("benchmarks.peers.torchScript", "torch"),
    "scikit-learn": ("benchmarks.peers.sklearnScript", "sklearn"),
}
"""For each contender, its script, as a module, and the package that it needs."""

TARGET = 3
"""Times as fast as either peer that the NumPy engine is to be."""


def measureStart(rounds):
    """Return the median seconds, and epochs, by contender, each round having its own seed."""
    scripts = {
        name: module
        for name, (module, package) in SCRIPTS.items()
        if find_spec(package) is not None
    }
    seconds, epochs = {name: [] for name in scripts}, {name: [] for name in scripts}
    for seed in range(1, rounds + 1):
        for name, module in scripts.items():
            command = [sys.executable, "-m", module, str(seed)]
            start = perf_counter()
            run = subprocess.run(command, check=True, capture_output=True, text=True)
            seconds[name].append(perf_counter() - start)
            epochs[name].append(int(run.stdout))
    return {
        name: {"seconds": median(seconds[name]), "epochs": median(epochs[name])} for name in scripts
    }
